/// The time line of the failure that hurts most, for reports.
#pragma once

#include "company/scenario.hpp"
#include "comparison/results.hpp"
#include "context.hpp"
#include "figures/figure.hpp"

#include <optional>

namespace cli {

/// How the fault that hits most users in the baseline spreads in each alternative of the study, in its first run.
/// Nothing when the scenario has no faults that hit anybody.
std::optional<report::Figure> cascade_figure(const report::Results& results, const model::Scenario& scenario,
                                             const Context& context);

} // namespace cli
