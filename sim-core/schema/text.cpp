#include "schema/text.hpp"

namespace sim::schema {

const std::string& Text::in(std::string_view language) const
{
    const bool korean = language == "ko";
    const std::string& wanted = korean ? ko : en;
    const std::string& other = korean ? en : ko;
    return wanted.empty() ? other : wanted;
}

} // namespace sim::schema
