/// What the delivery model measures: the one table that every report, file and expectation reads.
#pragma once

#include "metrics/metric.hpp"

#include <string>
#include <vector>

namespace model {

/// All delivery metrics, in the order in which people want to see them.
sim::MetricTable delivery_metrics();

/// What keys the family hours.*: the kinds of person-time that a run adds up.
std::vector<std::string> kinds_of_hours();

} // namespace model
