/// How a study went over time, where it was told in periods.
#pragma once

#include "company/scenario.hpp"
#include "views/view.hpp"

namespace cli {

/// A row for each period, by its weeks or days and by the number that metrics and expectations know it by, a column for
/// each alternative; cells read "lead time · deploy wait · deployments". Empty when the study has no periods.
std::string periods_view(const View& view, const report::Comparison& comparison, const model::Scenario& scenario);

} // namespace cli
