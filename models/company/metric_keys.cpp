#include "company/metric_keys.hpp"

#include "cost/metrics.hpp"
#include "delivery/metrics.hpp"
#include "runtime/engine/observation.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <stdexcept>

namespace model {
namespace {

std::vector<std::string> stages_of(const Scenario& scenario)
{
    std::set<std::string> stages;
    for (const auto& alternative : scenario.alternatives) {
        for (const auto& stage : alternative.flow) stages.insert(id_of(stage));
    }
    return {stages.begin(), stages.end()};
}

std::vector<std::string> steps_of_roads(const Scenario& scenario, bool only_with_condition)
{
    std::set<std::string> steps;
    for (const auto& alternative : scenario.alternatives) {
        for (const auto& step : alternative.road) {
            if (step.when || !only_with_condition) steps.insert(step.id);
        }
    }
    return {steps.begin(), steps.end()};
}

std::vector<std::string> periods_of(const Scenario& scenario)
{
    std::vector<std::string> periods;
    if (!scenario.study.period) return periods;
    for (int number = 1; number * *scenario.study.period <= scenario.study.length; ++number)
        periods.push_back(key_of_period(number));
    return periods;
}

std::vector<std::string> journeys_of(const Scenario& scenario)
{
    std::vector<std::string> journeys;
    for (const auto& journey : scenario.product.journeys) journeys.push_back(journey.id);
    return journeys;
}

std::vector<std::string> faults_of(const Scenario& scenario)
{
    std::vector<std::string> faults;
    for (const auto& fault : scenario.faults) faults.push_back(fault.id);
    return faults;
}

} // namespace

std::vector<std::string> metric_keys(const sim::Metric& metric, const Scenario& scenario)
{
    if (!metric.family()) return {};
    const std::string_view stem = metric.stem();
    if (stem == "hours") {
        std::vector<std::string> kinds;
        for (const auto& kind : kinds_of_hours()) kinds.emplace_back(kind.id);
        return kinds;
    }
    if (stem == "cost") return cost_causes();
    if (stem.starts_with("stage_")) return stages_of(scenario);
    if (stem == "latency" || stem.starts_with("journey_")) return journeys_of(scenario);
    if (stem == "fault_availability") {
        std::vector<std::string> pairs;
        for (const auto& journey : journeys_of(scenario)) {
            for (const auto& fault : faults_of(scenario)) pairs.push_back(fmt::format("{}.{}", journey, fault));
        }
        return pairs;
    }
    if (stem == "road" || stem == "road_begun") return steps_of_roads(scenario, stem == "road_begun");
    if (stem.ends_with("_in")) return periods_of(scenario);
    if (stem.starts_with("drift_")) return faults_of(scenario);
    if (stem.starts_with("breach_reach")) return {"data", "functions"};
    const auto same = [&](const sim::Metric& row) { return row.id == metric.id; };
    if (std::ranges::any_of(runtime::runtime_metrics(), same)) return faults_of(scenario);
    throw std::logic_error(fmt::format("nobody knows what keys the metrics {}", metric.id));
}

} // namespace model
