#include "text/table.hpp"

namespace report {

std::string text_of(const Words& words)
{
    std::string text;
    for (const auto& span : words) text += span.text;
    return text;
}

} // namespace report
