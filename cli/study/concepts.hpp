/// Ideas that the results rest on, each explained in a few sentences.
#pragma once

#include <span>
#include <string_view>

namespace cli {

struct Concept {
    std::string_view name;  ///< as `explain` takes it
    std::string_view title; ///< English, translated when shown
    std::string_view text;
};

std::span<const Concept> concepts();

} // namespace cli
