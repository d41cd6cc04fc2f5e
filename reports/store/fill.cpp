#include "store/fill.hpp"

#include <charconv>

namespace report {

std::string fill(std::string_view text, std::span<const std::string> arguments)
{
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos) break;
        text.remove_prefix(open);

        const auto close = text.find('}');
        std::size_t number = arguments.size();
        if (close != std::string_view::npos) {
            const auto [end, error] = std::from_chars(text.data() + 1, text.data() + close, number);
            if (error != std::errc{} || end != text.data() + close) number = arguments.size();
        }
        if (number < arguments.size()) {
            filled += arguments[number];
            text.remove_prefix(close + 1);
        } else {
            filled += text.front();
            text.remove_prefix(1);
        }
    }
    return filled;
}

} // namespace report
