/// What the delivery model measures: the one table that every report, file and expectation reads.
#pragma once

#include "metrics/metric.hpp"

namespace model {

/// All delivery metrics, in the order in which people want to see them.
sim::MetricTable delivery_metrics();

} // namespace model
