#include "company/check_journeys.hpp"

#include "product/call_graph.hpp"
#include "schema/quantity.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace model {
namespace {

std::string words(sim::Duration time)
{
    return sim::schema::format_quantity(sim::seconds_of(time), sim::schema::Quantity::time, {});
}

void check_load(const Journey& journey, std::vector<Issue>& issues)
{
    const std::string path = "product.journeys." + journey.id + ".load";
    if (const auto* daily = std::get_if<Daily>(&journey.load)) {
        for (std::size_t i = 0; i < daily->busy.size(); ++i) {
            if (daily->busy[i].from >= daily->busy[i].to)
                issues.push_back({fmt::format("{}.daily.busy.{}", path, i), issue::busy_hours_never_begin, {}});
        }
    }
    if (const auto* curve = std::get_if<Curve>(&journey.load)) {
        const auto later = [](const CurvePoint& a, const CurvePoint& b) { return a.at < b.at; };
        if (!std::is_sorted(curve->points.begin(), curve->points.end(), later))
            issues.push_back({path + ".curve.points", issue::curve_out_of_order, {}});
    }
    if (!std::holds_alternative<Users>(journey.load) && peak_rate(journey.load) <= 0)
        issues.push_back({path, issue::journey_without_requests, {{"journey", journey.id}}});
}

void check_circles(const Product& product, std::vector<Issue>& issues)
{
    const std::vector<int> circle = endless_circle(call_graph(product));
    if (circle.empty()) return;
    const auto id = [&](int operation) { return product.operations[static_cast<std::size_t>(operation)].id; };
    std::string way;
    for (const int operation : circle) way += id(operation) + " → ";
    way += id(circle.front());
    issues.push_back(
        {fmt::format("product.operations.{}.steps", id(circle.front())), issue::calls_without_end, {{"circle", way}}});
}

void remark_on_load(const Journey& journey, const Observation& observation, std::vector<Issue>& remarks)
{
    const std::string path = "product.journeys." + journey.id + ".load";
    const std::string length = words(observation.length);
    if (const auto* spike = std::get_if<Spike>(&journey.load)) {
        if (spike->at >= observation.length)
            remarks.push_back({path + ".spike",
                               issue::spike_after_window,
                               {{"journey", journey.id}, {"at", words(spike->at)}, {"length", length}}});
    }
    if (const auto* daily = std::get_if<Daily>(&journey.load)) {
        const double starts_s = sim::seconds_of(observation.starts.since_midnight);
        if (!daily->busy.empty() && !has_busy_hours(*daily, starts_s, sim::seconds_of(observation.length)))
            remarks.push_back(
                {path + ".daily.busy",
                 issue::busy_hours_outside_window,
                 {{"journey", journey.id},
                  {"starts", sim::schema::format_quantity(starts_s, sim::schema::Quantity::clock_time, {})},
                  {"length", length}}});
    }
}

} // namespace

void check_journeys(const Scenario& scenario, std::vector<Issue>& issues)
{
    for (const auto& journey : scenario.product.journeys) check_load(journey, issues);
    check_circles(scenario.product, issues);
    if (scenario.faults.empty()) return;
    if (scenario.product.journeys.empty()) issues.push_back({"faults", issue::faults_without_journeys, {}});
    for (const auto& fault : scenario.faults) {
        if (fault.at >= scenario.observation.length)
            issues.push_back({fmt::format("faults.{}.at", fault.id),
                              issue::fault_after_window,
                              {{"at", words(fault.at)}, {"length", words(scenario.observation.length)}}});
        // Of a list, a shorter study has the first ones.
        if (fault.strikes.size() == 1 && fault.strikes.front() >= scenario.study.length)
            issues.push_back({fmt::format("faults.{}.strikes", fault.id),
                              issue::fault_after_window,
                              {{"at", words(fault.strikes.front())}, {"length", words(scenario.study.length)}}});
    }
}

void remark_on_journeys(const Scenario& scenario, std::vector<Issue>& remarks)
{
    if (scenario.product.journeys.empty()) return;
    for (const Journey& journey : scenario.product.journeys) remark_on_load(journey, scenario.observation, remarks);
    const std::vector<bool> reached = reached_by_journeys(scenario.product);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const std::string& id = scenario.product.operations[i].id;
        if (!reached[i])
            remarks.push_back({"product.operations." + id, issue::operation_without_use, {{"operation", id}}});
    }
}

} // namespace model
