/// Where the money goes that an alternative costs more, or less, than the baseline: a waterfall by cause.
#pragma once

#include "comparison/cost_steps.hpp"
#include "views/view.hpp"

namespace cli {

using report::rounded_to_sum;

/// For each alternative but the baseline: the baseline's cost, what each cause adds or saves with its interval, and the
/// alternative's cost. One unit for all of a column, which adds up as printed, so that its end may be one off in the
/// last digit. Empty when nothing has a price.
std::string cost_view(const View& view, const report::Comparison& comparison);

} // namespace cli
