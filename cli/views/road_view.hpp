/// When the steps of roads were reached, and in how many runs.
#pragma once

#include "company/scenario.hpp"
#include "views/view.hpp"

namespace cli {

/// A row for each step of a road, a column for each alternative that has one. Empty when none has.
std::string road_view(const View& view, const report::Comparison& comparison, const model::Scenario& scenario);

} // namespace cli
