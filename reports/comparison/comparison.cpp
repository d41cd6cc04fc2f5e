#include "comparison/comparison.hpp"

#include "stats/sample.hpp"
#include "stats/tally.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace report {
namespace {

std::vector<double> plain(const std::vector<RunValue>& values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const auto& [replication, value] : values) numbers.push_back(value);
    return numbers;
}

double mean_of(const std::vector<double>& values)
{
    sim::Tally tally;
    for (const double value : values) tally.add(value);
    return tally.mean().value_or(0);
}

double variance_of(const std::vector<double>& values)
{
    sim::Tally tally;
    for (const double value : values) tally.add(value);
    return tally.variance().value_or(0);
}

double size_of(const Pairs& pairs)
{
    double size = 0;
    for (const double value : pairs.base) size = std::max(size, std::abs(value));
    for (const double value : pairs.other) size = std::max(size, std::abs(value));
    return size;
}

/// Everything asked of one alternative at one point, against the baseline.
class Summariser {
public:
    Summariser(const Results& results, const Comparison& comparison, std::uint32_t alternative)
        : results_(results), comparison_(comparison), alternative_(alternative)
    {
    }

    MetricEstimate estimate(const std::string& id, sim::Spread spread) const
    {
        const double level = comparison_.level;
        MetricEstimate estimate;
        estimate.metric = id;
        const auto means = numbers(id, sim::Statistic::mean);
        estimate.mean = mean_estimate(means, level);
        if (spread == sim::Spread::items) {
            estimate.p50 = mean_estimate(numbers(id, sim::Statistic::p50), level);
            estimate.p85 = mean_estimate(numbers(id, sim::Statistic::p85), level);
            estimate.p95 = mean_estimate(numbers(id, sim::Statistic::p95), level);
        } else {
            estimate.p50 = quantile_estimate(means, 0.50, level);
            estimate.p85 = quantile_estimate(means, 0.85, level);
            estimate.p95 = quantile_estimate(means, 0.95, level);
        }
        estimate.items = items(id, alternative_);
        return estimate;
    }

    MetricDifference difference_of(const std::string& id, const sim::Metric& row) const
    {
        const auto by = [&](sim::Statistic statistic) {
            const Pairs pairs = pair_up(results_.values(comparison_.point, comparison_.baseline, id, statistic),
                                        results_.values(comparison_.point, alternative_, id, statistic));
            return difference(pairs, row.better, comparison_.level);
        };
        MetricDifference result;
        result.metric = id;
        result.mean = by(sim::Statistic::mean);
        if (row.spread == sim::Spread::items) {
            result.p50 = by(sim::Statistic::p50);
            result.p85 = by(sim::Statistic::p85);
            result.p95 = by(sim::Statistic::p95);
            const std::uint64_t most = std::max(items(id, comparison_.baseline), items(id, alternative_));
            result.few_items = most < result.mean.runs * MetricEstimate::enough_items;
        }
        return result;
    }

private:
    std::vector<double> numbers(const std::string& id, sim::Statistic statistic) const
    {
        return plain(results_.values(comparison_.point, alternative_, id, statistic));
    }

    std::uint64_t items(const std::string& id, std::uint32_t alternative) const
    {
        std::uint64_t sum = 0;
        for (const auto& outcome : results_.trials(comparison_.point, alternative)) {
            if (!outcome.result) continue;
            if (const auto found = outcome.result->metrics.find(id); found != outcome.result->metrics.end())
                sum += found->second.count;
        }
        return sum;
    }

    const Results& results_;
    const Comparison& comparison_;
    std::uint32_t alternative_;
};

template <class Rows>
auto row_of(const Rows& rows, std::string_view id) -> decltype(rows.data())
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.metric == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Estimate& MetricEstimate::of(sim::Statistic statistic) const
{
    switch (statistic) {
    case sim::Statistic::mean:
        return mean;
    case sim::Statistic::p50:
        return p50;
    case sim::Statistic::p85:
        return p85;
    case sim::Statistic::p95:
        return p95;
    case sim::Statistic::min:
    case sim::Statistic::max:
        break;
    }
    throw std::logic_error("least and greatest values have no estimate");
}

const Difference* MetricDifference::of(sim::Statistic statistic) const
{
    const auto pick = [](const std::optional<Difference>& one) { return one ? &*one : nullptr; };
    switch (statistic) {
    case sim::Statistic::p50:
        return pick(p50);
    case sim::Statistic::p85:
        return pick(p85);
    case sim::Statistic::p95:
        return pick(p95);
    case sim::Statistic::mean:
        return &mean;
    case sim::Statistic::min:
    case sim::Statistic::max:
        break;
    }
    return nullptr;
}

const MetricEstimate* AlternativeSummary::metric(std::string_view id) const
{
    return row_of(metrics, id);
}

const MetricDifference* AlternativeSummary::difference(std::string_view id) const
{
    return row_of(differences, id);
}

std::string_view name_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::better:
        return "better";
    case Verdict::worse:
        return "worse";
    case Verdict::different:
        return "different";
    case Verdict::no_visible_difference:
        return "no_visible_difference";
    case Verdict::too_few_runs:
        break;
    }
    return "too_few_runs";
}

Estimate mean_estimate(const std::vector<double>& values, double level)
{
    Estimate estimate;
    estimate.runs = values.size();
    estimate.interval = sim::student_interval(values, level);
    if (estimate.interval) {
        estimate.value = estimate.interval->mean;
    } else if (!values.empty()) {
        estimate.value = values.front();
    }
    return estimate;
}

Estimate quantile_estimate(std::vector<double> values, double p, double level)
{
    std::ranges::sort(values);
    Estimate estimate;
    estimate.runs = values.size();
    estimate.value = sim::quantile(values, p);
    estimate.interval = sim::quantile_interval(values, p, level);
    return estimate;
}

Verdict judge(const std::optional<sim::Interval>& interval, sim::Better better, double scale)
{
    if (!interval) return Verdict::too_few_runs;
    const bool more = interval->low > rounding * scale;
    const bool less = interval->high < -rounding * scale;
    if (!more && !less) return Verdict::no_visible_difference;
    if (better == sim::Better::neither) return Verdict::different;
    return more == (better == sim::Better::higher) ? Verdict::better : Verdict::worse;
}

Difference difference(const Pairs& pairs, sim::Better better, double level)
{
    Difference result;
    std::vector<double> differences;
    const double scale = size_of(pairs);
    for (std::size_t i = 0; i < pairs.base.size(); ++i) {
        const double more = pairs.other[i] - pairs.base[i];
        differences.push_back(more);
        const double gain = better == sim::Better::lower ? -more : more;
        result.runs_in_favour += gain > rounding * scale;
        result.runs_against += gain < -rounding * scale;
    }
    result.runs = differences.size();
    result.estimate = mean_estimate(differences, level);
    result.verdict = judge(result.estimate.interval, better, scale);
    if (differences.empty()) return result;

    if (const double base = mean_of(pairs.base); base != 0) result.relative = *result.estimate.value / base;
    result.share_in_favour = sim::wilson_interval(result.runs_in_favour, result.runs, level);
    if (const double apart = variance_of(pairs.base) + variance_of(pairs.other); apart > 0)
        result.variance_reduction = 1 - variance_of(differences) / apart;
    return result;
}

Comparison compare(const Results& results, std::uint32_t point, const CompareOptions& options)
{
    Comparison comparison;
    comparison.point = point;
    comparison.baseline = options.baseline.value_or(results.record().baseline);
    comparison.level = options.level;
    if (point >= results.points()) throw std::out_of_range("the study has no such design point");
    if (comparison.baseline >= results.alternatives()) throw std::out_of_range("the study has no such alternative");

    const auto ids = results.metric_ids(point);
    for (std::uint32_t alternative = 0; alternative < results.alternatives(); ++alternative) {
        const Summariser summariser(results, comparison, alternative);
        AlternativeSummary summary;
        summary.alternative = alternative;
        summary.runs = results.runs(point, alternative);
        summary.failures = results.trials(point, alternative).size() - summary.runs;
        summary.warnings = results.warnings(point, alternative);
        for (const auto& id : ids) {
            const sim::Metric& row = *sim::find_metric(results.metrics(), id);
            auto estimate = summariser.estimate(id, row.spread);
            if (estimate.mean.runs == 0) continue; // a metric of other alternatives only
            summary.metrics.push_back(std::move(estimate));
            if (alternative == comparison.baseline) continue;
            auto apart = summariser.difference_of(id, row);
            if (apart.mean.runs > 0) summary.differences.push_back(std::move(apart));
        }
        comparison.alternatives.push_back(std::move(summary));
    }
    return comparison;
}

} // namespace report
