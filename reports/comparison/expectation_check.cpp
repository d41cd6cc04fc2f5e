#include "comparison/expectation_check.hpp"

#include "comparison/comparison.hpp"
#include "loader/expectation.hpp"
#include "loader/render.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace report {
namespace {

/// Both sides of an expectation in every replication where they can be evaluated.
struct Sides {
    std::vector<double> left;
    std::vector<double> right;
};

/// A metric in one run; NaN when it was not measured, so that whatever is made of it is NaN too.
double value_in(const sim::RunResult* run, const scenario::MetricReference& reference)
{
    constexpr double absent = std::numeric_limits<double>::quiet_NaN();
    if (run == nullptr) return absent;
    const auto value = [&](sim::Statistic statistic) {
        return sim::value_of(*run, reference.metric, statistic).value_or(absent);
    };
    switch (reference.statistic) {
    case scenario::Statistic::mean:
        return value(sim::Statistic::mean);
    case scenario::Statistic::p50:
        return value(sim::Statistic::p50);
    case scenario::Statistic::p85:
        return value(sim::Statistic::p85);
    case scenario::Statistic::p95:
        return value(sim::Statistic::p95);
    case scenario::Statistic::min:
        return value(sim::Statistic::min);
    case scenario::Statistic::max:
        return value(sim::Statistic::max);
    case scenario::Statistic::count: {
        const auto found = run->metrics.find(reference.metric);
        return found == run->metrics.end() ? 0 : static_cast<double>(found->second.count);
    }
    }
    return absent;
}

std::set<std::uint32_t> replications_at(const Results& results, std::uint32_t point)
{
    std::set<std::uint32_t> replications;
    for (const auto& outcome : results.trials())
        if (outcome.trial.point == point) replications.insert(outcome.trial.replication);
    return replications;
}

Sides evaluate_sides(const Results& results, std::uint32_t point, const scenario::Expectation& expectation)
{
    Sides sides;
    for (const std::uint32_t replication : replications_at(results, point)) {
        const auto lookup = [&](const scenario::MetricReference& reference) {
            const auto alternative = reference.alternative.empty() ? std::optional<std::uint32_t>(0)
                                                                   : results.alternative_named(reference.alternative);
            return value_in(alternative ? results.run({point, *alternative, replication}) : nullptr, reference);
        };
        const double left = scenario::evaluate(expectation.left, lookup);
        const double right = scenario::evaluate(expectation.right, lookup);
        if (!std::isfinite(left) || !std::isfinite(right)) continue;
        sides.left.push_back(left);
        sides.right.push_back(right);
    }
    return sides;
}

/// `sign` × (left − right) − allowance ≤ 0, run by run.
Condition condition(const Sides& sides, double sign, bool strict, const scenario::Expectation& expectation)
{
    Condition result;
    result.strict = strict;
    for (std::size_t i = 0; i < sides.left.size(); ++i) {
        const double left = sides.left[i];
        const double right = sides.right[i];
        const double allowance = expectation.tolerance * (expectation.relative_tolerance ? std::abs(right) : 1);
        result.excess.push_back(sign * (left - right) - allowance);
        result.scale = std::max({result.scale, std::abs(left), std::abs(right), allowance});
    }
    return result;
}

/// What the relation demands.
std::vector<Condition> conditions(const Sides& sides, const scenario::Expectation& expectation)
{
    const auto demand = [&](double sign, bool strict) { return condition(sides, sign, strict, expectation); };
    switch (expectation.relation) {
    case scenario::Relation::less:
        return {demand(+1, true)};
    case scenario::Relation::less_or_equal:
        return {demand(+1, false)};
    case scenario::Relation::greater:
        return {demand(-1, true)};
    case scenario::Relation::greater_or_equal:
        return {demand(-1, false)};
    case scenario::Relation::equal:
        break;
    }
    return {demand(+1, false), demand(-1, false)};
}

bool speaks_of_road(const scenario::Expectation& expectation)
{
    const auto is_step = [](const scenario::MetricReference* reference) {
        return reference->metric.starts_with("road.") || reference->metric.starts_with("road_begun.");
    };
    return std::ranges::any_of(scenario::metrics_in(expectation.left), is_step) ||
           std::ranges::any_of(scenario::metrics_in(expectation.right), is_step);
}

ExpectationResult check(const Results& results, std::uint32_t point, const scenario::Expectation& expectation,
                        double level)
{
    const Sides sides = evaluate_sides(results, point, expectation);
    ExpectationResult result;
    result.all_runs = replications_at(results, point).size();
    result.of_road = speaks_of_road(expectation);
    result.text = expectation.text;
    result.quantity = expectation.left.quantity;
    result.runs = sides.left.size();
    if (result.runs == 0) {
        result.problem = result.of_road ? "not reached in any run" : "no run measured all that it speaks of";
        return result;
    }
    const Estimate left = mean_estimate(sides.left, level);
    result.observed = left.value;
    result.interval = left.interval;
    result.compared_with = mean_estimate(sides.right, level).value;
    const Judged judged = judge_all(conditions(sides, expectation), level);
    result.judgement = judged.judgement;
    result.more_runs = judged.more_runs;
    return result;
}

} // namespace

std::vector<ExpectationResult> check_expectations(const Results& results, std::uint32_t point,
                                                  std::span<const scenario::Expectation> expectations, double level)
{
    std::vector<ExpectationResult> checked;
    for (const auto& expectation : expectations) checked.push_back(check(results, point, expectation, level));
    return checked;
}

std::vector<ExpectationResult> check_expectations(const Results& results, std::uint32_t point,
                                                  std::span<const std::string> texts, double level)
{
    const auto scope = expectation_scope(results);
    std::vector<ExpectationResult> checked;
    for (const auto& text : texts) {
        scenario::Diagnostics diagnostics;
        const auto expectation = scenario::parse_expectation_option(text, scope, diagnostics, "expect");
        if (expectation) {
            checked.push_back(check(results, point, *expectation, level));
        } else {
            ExpectationResult result;
            result.text = text;
            for (const auto& diagnostic : diagnostics.in_order_found())
                result.problem = scenario::message_of(diagnostic);
            checked.push_back(std::move(result));
        }
        checked.back().text = text;
    }
    return checked;
}

scenario::ExpectationScope expectation_scope(const Results& results)
{
    scenario::ExpectationScope scope;
    scope.alternatives = results.study().alternatives;
    scope.scale = results.record().scale;
    std::set<std::string> measured;
    for (std::uint32_t point = 0; point < results.points(); ++point)
        for (auto& id : results.metric_ids(point)) measured.insert(std::move(id));
    for (const auto& row : results.metrics()) {
        // What no run has measured may be spoken of as well: a step of a road that was never reached.
        scenario::KnownMetric metric{std::string(row.stem()), row.quantity, {}, row.family()};
        if (row.family()) {
            for (const auto& id : measured)
                if (sim::find_metric(results.metrics(), id) == &row) metric.keys.emplace_back(sim::key_of(row, id));
        }
        scope.metrics.push_back(std::move(metric));
    }
    return scope;
}

} // namespace report
