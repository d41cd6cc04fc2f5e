/// How a fault spread, told as a tree: where it began, who was reached from whom, when and why.
#pragma once

#include "study/cascades.hpp"
#include "terminal/numbers.hpp"

#include <string>

namespace cli {

struct CascadeStyle {
    const Translate& tr;
    const Screen& screen;
    Numbers numbers;
};

/// "stock-db takes 10 times as long".
std::string fault_in_words(const model::Fault& fault, const CascadeStyle& style);

/// "timed out"; English, marked for translation.
std::string_view reason_in_words(model::runtime::Reason reason);

/// One fault in one alternative: a line about the users, the tree of a typical run, and how it ended.
std::string cascade_view(const AlternativeCascades& alternative, const Cascade& cascade, const CascadeStyle& style);

} // namespace cli
