/// Runs a scenario once.
#pragma once

#include "company/plan.hpp"
#include "company/scenario.hpp"
#include "metrics/metric.hpp"
#include "metrics/run_result.hpp"

#include <cstdint>
#include <stop_token>

namespace model {

/// The metrics of every part of the model, in the order in which people want to see them.
sim::MetricTable metrics();

/// One run of `plan`. Equal (plan, seed, replication) give equal results on every machine; alternatives with the same
/// seed and replication see the same work.
/// @throws sim::ProcessError when the model breaks; std::runtime_error when `stop` asked for an early end.
sim::RunResult run(const CompanyPlan& plan, std::uint64_t seed, int replication, std::stop_token stop = {});

} // namespace model
