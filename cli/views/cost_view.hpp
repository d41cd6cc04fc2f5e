/// Where the money goes that an alternative costs more, or less, than the baseline: a waterfall by cause.
#pragma once

#include "views/view.hpp"

namespace cli {

/// For each alternative but the baseline: the baseline's cost, what each cause adds or saves with its interval, and the
/// alternative's cost. One unit for all of a column, which adds up as printed, so that its end may be one off in the
/// last digit. Empty when nothing has a price.
std::string cost_view(const View& view, const report::Comparison& comparison);

/// Whole numbers next to `values` that add up to `sum`: those that lose most by rounding down are rounded up.
std::vector<long long> rounded_to_sum(const std::vector<double>& values, long long sum);

} // namespace cli
