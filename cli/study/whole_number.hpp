/// Whole numbers as words of the command line.
#pragma once

#include "errors.hpp"
#include "terminal/translate.hpp"

#include <charconv>
#include <string>
#include <string_view>

namespace cli {

/// Reads the value of `option`. @throws UsageError  when it is no number or out of range
template <class Number>
Number whole_number(std::string_view option, const std::string& text, Number low, Number high, const Translate& tr)
{
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number < low || number > high)
        throw UsageError(tr("`{0}` needs a whole number from {1} to {2}, not `{3}`", option, low, high, text));
    return number;
}

} // namespace cli
