#include "comparison/cost_steps.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace report {
namespace {
constexpr double least_share = 1e-9; ///< of the total; less is round-off
} // namespace

double mean_or_nothing(const AlternativeSummary& summary, std::string_view metric)
{
    const auto* estimate = summary.metric(metric);
    return estimate == nullptr ? 0 : estimate->mean.value.value_or(0);
}

std::vector<CostStep> cost_steps(const AlternativeSummary& base, const AlternativeSummary& other)
{
    std::vector<CostStep> steps;
    const double least = least_share * std::max(mean_or_nothing(base, cost_total), mean_or_nothing(other, cost_total));
    const auto add = [&](const std::string& metric) {
        if (!metric.starts_with(cost_family)) return;
        CostStep step{metric, metric.substr(cost_family.size()), 0, nullptr};
        // What only one of them has costs the other nothing; there are no pairs to judge it by.
        step.more = mean_or_nothing(other, metric) - mean_or_nothing(base, metric);
        if (const auto* found = other.difference(metric)) step.difference = &found->mean;
        if (std::abs(step.more) > least) steps.push_back(std::move(step));
    };
    for (const auto& estimate : base.metrics) add(estimate.metric);
    for (const auto& estimate : other.metrics) {
        if (base.metric(estimate.metric) == nullptr) add(estimate.metric);
    }
    std::ranges::stable_sort(steps, std::ranges::greater{}, [](const CostStep& step) { return std::abs(step.more); });
    return steps;
}

std::vector<long long> rounded_to_sum(const std::vector<double>& values, long long sum)
{
    std::vector<long long> rounded;
    for (const double value : values) rounded.push_back(static_cast<long long>(std::floor(value)));
    const long long missing = sum - std::accumulate(rounded.begin(), rounded.end(), 0LL);
    if (missing < 0 || missing > static_cast<long long>(values.size())) { // not their sum, as when runs have failed
        for (std::size_t i = 0; i < values.size(); ++i) rounded[i] = std::llround(values[i]);
        return rounded;
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return values[i] - std::floor(values[i]); });
    for (long long i = 0; i < missing; ++i) ++rounded[order[static_cast<std::size_t>(i)]];
    return rounded;
}

} // namespace report
