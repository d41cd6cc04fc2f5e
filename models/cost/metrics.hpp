/// The metrics of money.
#pragma once

#include "cost/bill.hpp"
#include "metrics/recorder.hpp"

#include <string>
#include <vector>

namespace model {

sim::MetricTable cost_metrics();

/// What keys the family cost.*: every cause that a bill can have.
std::vector<std::string> cost_causes();

/// Puts the bill of a run into its results. The recorder's table has to contain `cost_metrics()`.
void record_costs(const PriceBook& prices, const Usage& usage, sim::Recorder& recorder);

} // namespace model
