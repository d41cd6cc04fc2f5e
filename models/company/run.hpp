/// Runs a scenario once.
#pragma once

#include "company/plan.hpp"
#include "company/scenario.hpp"
#include "metrics/metric.hpp"
#include "metrics/run_result.hpp"
#include "runtime/engine/observation.hpp"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace model {

/// An axis on which alternatives are compared, and what is measured on it.
struct MetricGroup {
    std::string_view id;
    std::string_view title; ///< English, translated when shown
    sim::MetricTable table;
};

/// All groups, in the order in which people want to see them.
std::span<const MetricGroup> metric_groups();

/// The metrics of all groups, in the order of the groups.
sim::MetricTable metrics();

/// One run of `plan`. Equal (plan, seed, replication) give equal results on every machine; alternatives with the same
/// seed and replication see the same work.
/// @throws sim::ProcessError when the model breaks; std::runtime_error when `stop` asked for an early end.
sim::RunResult run(const CompanyPlan& plan, std::uint64_t seed, int replication, std::stop_token stop = {});

/// What each fault of `plan` does in its window in such a run, in the order of plan.runtime.faults.
/// @throws as run
std::vector<runtime::Impact> cascades(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop = {});

} // namespace model
