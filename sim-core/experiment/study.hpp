/// What is to be run: design points × alternatives × replications, and when there have been enough of them.
#pragma once

#include "metrics/run_result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

/// One parameter at one value, as a person would write it: "team.core.size" = "12".
struct Setting {
    std::string path;
    std::string value;
    bool operator==(const Setting&) const = default;
};

/// A point of a sweep. A study without a sweep has one point that sets nothing.
struct DesignPoint {
    std::vector<Setting> set;
    bool operator==(const DesignPoint&) const = default;
};

/// A number of a run's Summary.
enum class Statistic : unsigned char { mean, p50, p85, p95, min, max };

std::string_view name_of(Statistic statistic);
std::optional<Statistic> statistic_named(std::string_view name);

/// The statistic of a metric in one run; absent when the run measured nothing of it.
std::optional<double> value_of(const RunResult& run, std::string_view metric, Statistic statistic);

/// A metric and one of its statistics, the form in which people name a number: "lead_time.p85".
struct MetricStatistic {
    std::string metric;
    Statistic statistic = Statistic::mean;
    bool operator==(const MetricStatistic&) const = default;
};

/// Splits "lead_time.p85"; without a statistic at the end ("wip", "stage_time.review") the mean is meant.
MetricStatistic metric_statistic(std::string_view text);

/// How exactly a number must be known in every alternative before the study may stop.
struct Precision {
    MetricStatistic of;
    double relative = 0.05; ///< half width of the interval / |mean|, > 0
    double level = 0.95;    ///< confidence of the interval, inside (0, 1)
    bool operator==(const Precision&) const = default;
};

/// A study. Without `precision` every alternative runs `runs` times at every point. With it, each point stops at the
/// first round after `runs` runs where every alternative is known precisely enough, and at `maximum_runs` at the
/// latest.
struct Study {
    std::uint64_t seed = 1;
    std::vector<DesignPoint> points{DesignPoint{}};
    std::vector<std::string> alternatives;
    std::uint32_t runs = 100;         ///< per alternative and point, ≥ 1; with precision the minimum, ≥ 2
    std::uint32_t maximum_runs = 100; ///< used with precision only, ≥ runs
    std::optional<Precision> precision;

    bool operator==(const Study&) const = default;
};

/// @throws std::invalid_argument  when the study has no point or alternative, or a number is out of its range
void validate(const Study& study);

/// Runs per alternative after the next round, given those after the last one (0 at the start, maximum_runs at most). A
/// round adds a quarter, at least 5 runs; the sizes depend on nothing but the study.
std::uint32_t next_target(const Study& study, std::uint32_t runs);

} // namespace sim
