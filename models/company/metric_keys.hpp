/// What may follow the name of a metric family in a scenario: "review" in stage_time.review.
#pragma once

#include "company/scenario.hpp"
#include "metrics/metric.hpp"

#include <string>
#include <vector>

namespace model {

/// The keys of a family of metrics(), those of all alternatives together; none for a plain metric.
/// @throws std::logic_error  for a family that this does not know
std::vector<std::string> metric_keys(const sim::Metric& metric, const Scenario& scenario);

} // namespace model
