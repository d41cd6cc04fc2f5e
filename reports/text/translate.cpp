#include "text/translate.hpp"

namespace report {

std::string Translate::fill(const std::string& translated, std::string_view english, fmt::format_args arguments)
{
    try {
        return fmt::vformat(translated, arguments);
    } catch (const fmt::format_error&) {
        return fmt::vformat(english, arguments);
    }
}

} // namespace report
