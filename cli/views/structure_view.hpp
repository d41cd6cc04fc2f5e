/// What the structure of the alternatives says, where they differ in it.
#pragma once

#include "views/view.hpp"

namespace cli {

/// Whether a metric is one of the structure: the same in every run.
bool is_structural(std::string_view metric);

/// A line for each figure of the structure, a column for each alternative; "=" where it is that of the baseline. When
/// comparing, the figures in which some alternative differs from the baseline; else the headline ones. Empty when there
/// is nothing to tell.
std::string structure_view(const View& view, const report::Comparison& comparison, bool comparing);

} // namespace cli
