/// What a study says: estimates per alternative, paired differences against the baseline, and verdicts.
///
/// All values are in base units (seconds, ratios …); front ends format. What cannot be known is absent, never 0.
#pragma once

#include "comparison/results.hpp"
#include "stats/interval.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace report {

/// A number with its interval. One run has a value and no interval.
struct Estimate {
    std::optional<double> value;
    std::optional<sim::Interval> interval;
    std::size_t runs = 0; ///< replications it rests on
};

/// A metric of one alternative.
///
/// For metrics over items, each number is the mean over replications of the run's own mean or quantile, with Student-t
/// interval. For metrics with one value per run, `mean` is the mean over runs with Student-t interval, and the
/// quantiles are quantiles over runs with an interval from order statistics.
struct MetricEstimate {
    std::string metric;
    Estimate mean;
    Estimate p50;
    Estimate p85;
    Estimate p95;
    std::uint64_t items = 0; ///< observations in all runs together

    /// A metric over items of which a run has only a handful, such as faults: then quantiles say nothing.
    bool few_items() const { return items < mean.runs * enough_items; }
    static constexpr std::size_t enough_items = 10;

    const Estimate& of(sim::Statistic statistic) const; ///< mean, p50, p85 or p95; std::logic_error otherwise
};

enum class Verdict : unsigned char {
    better,                ///< the interval of the difference lies on the good side of 0
    worse,                 ///< … on the bad side
    different,             ///< … on one side, for a metric of which neither more nor less is better
    no_visible_difference, ///< the interval contains 0
    too_few_runs           ///< fewer than two pairs: nothing can be said
};
std::string_view name_of(Verdict verdict);

/// other − baseline for one statistic, run by run on the same random numbers.
struct Difference {
    Estimate estimate;              ///< mean of the paired differences
    std::optional<double> relative; ///< that mean divided by the baseline's mean over the same runs; absent for 0
    Verdict verdict = Verdict::too_few_runs;
    std::size_t runs = 0;                         ///< pairs
    std::size_t runs_in_favour = 0;               ///< pairs where other is better (more, where neither is better)
    std::size_t runs_against = 0;                 ///< pairs where it is worse; the rest are ties
    std::optional<sim::Interval> share_in_favour; ///< runs_in_favour / runs, Wilson
    /// 1 − var(difference) / (var(base) + var(other)): what common random numbers saved; negative when they backfired,
    /// absent when there is nothing to save.
    std::optional<double> variance_reduction;
};

/// Differences of one metric: of the mean, and for metrics over items of the runs' quantiles too.
struct MetricDifference {
    std::string metric;
    Difference mean;
    std::optional<Difference> p50;
    std::optional<Difference> p85;
    std::optional<Difference> p95;

    bool few_items = false; ///< of both alternatives

    const Difference* of(sim::Statistic statistic) const; ///< nullptr where there is none

    /// The statistic to lead with: the median for metrics over items, unless they are few, else the mean.
    const Difference& leading() const { return p50 && !few_items ? *p50 : mean; }
    sim::Statistic leading_statistic() const { return p50 && !few_items ? sim::Statistic::p50 : sim::Statistic::mean; }
};

/// One alternative at one point.
struct AlternativeSummary {
    std::uint32_t alternative = 0;
    std::size_t runs = 0; ///< with a result
    std::size_t failures = 0;
    std::vector<MetricEstimate> metrics;       ///< in the order of the table
    std::vector<MetricDifference> differences; ///< against the baseline; empty for the baseline itself
    std::vector<Warning> warnings;

    const MetricEstimate* metric(std::string_view id) const;
    const MetricDifference* difference(std::string_view id) const;
};

struct Comparison {
    std::uint32_t point = 0;
    std::uint32_t baseline = 0;
    double level = 0.95;
    std::vector<AlternativeSummary> alternatives; ///< in the order of the study
};

struct CompareOptions {
    std::optional<std::uint32_t> baseline; ///< instead of the study's own
    double level = 0.95;
};

/// @throws std::out_of_range  for a point or baseline that the study does not have
Comparison compare(const Results& results, std::uint32_t point, const CompareOptions& options = {});

/// Building blocks of the above.
Estimate mean_estimate(const std::vector<double>& values, double level);
Estimate quantile_estimate(std::vector<double> values, double p, double level);
Difference difference(const Pairs& pairs, sim::Better better, double level);

/// Verdict of an interval of differences. Bounds within `rounding` × scale of 0 count as 0, where scale is the size of
/// the compared values: equal inputs that differ in the last bits are equal.
Verdict judge(const std::optional<sim::Interval>& interval, sim::Better better, double scale);
inline constexpr double rounding = 1e-12;

} // namespace report
