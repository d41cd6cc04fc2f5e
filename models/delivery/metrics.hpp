/// What the delivery model measures: the one table that every report, file and expectation reads.
#pragma once

#include "metrics/metric.hpp"

#include <string>
#include <vector>

namespace model {

/// All delivery metrics, in the order in which people want to see them.
sim::MetricTable delivery_metrics();

/// What keys the family hours.*: the kinds of person-time that a run adds up.

/// The key under which the figures of a period of the study go, from 1 on.
std::string key_of_period(int number);

} // namespace model
