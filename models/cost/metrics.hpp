/// The metrics of money.
#pragma once

#include "cost/bill.hpp"
#include "metrics/recorder.hpp"

namespace model {

sim::MetricTable cost_metrics();

/// Puts the bill of a run into its results. The recorder's table has to contain `cost_metrics()`.
void record_costs(const PriceBook& prices, const Usage& usage, sim::Recorder& recorder);

} // namespace model
