/// The structure of an alternative in words, its design-structure matrix, and who has to talk to whom.
#pragma once

#include "structure/insights.hpp"
#include "terminal/numbers.hpp"

#include <string>

namespace cli {

struct InsightStyle {
    const Translate& tr;
    const Screen& screen;
    Numbers numbers;
    double threshold = model::insight::likely;
};

/// Everything about one alternative, without its name.
std::string insight_view(const report::AlternativeInsight& alternative, const InsightStyle& style);

} // namespace cli
