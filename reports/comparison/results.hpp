/// A study's trials together with what they mean: the metric table, units, names. Every computation here starts from
/// it.
#pragma once

#include "metrics/metric.hpp"
#include "store/result_store.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// A number and the replication it comes from.
struct RunValue {
    std::uint32_t replication = 0;
    double value = 0;
    bool operator==(const RunValue&) const = default;
};

/// A trial that failed, and how to repeat it.
struct FailedRun {
    sim::Trial trial;
    std::uint64_t seed = 0;
    std::string message;
};

/// A warning of the model and how many runs gave it.
struct Warning {
    std::string text;
    std::size_t runs = 0;
};

/// Read-only view of a study. The metric table must outlive it.
class Results {
public:
    Results(sim::MetricTable metrics, StudyRecord record, std::vector<sim::TrialOutcome> trials);

    sim::MetricTable metrics() const { return metrics_; }
    const StudyRecord& record() const { return record_; }
    const sim::Study& study() const { return record_.study; }
    std::size_t points() const { return record_.study.points.size(); }
    std::size_t alternatives() const { return record_.study.alternatives.size(); }
    std::optional<std::uint32_t> alternative_named(std::string_view id) const;

    /// All trials, by point, alternative, replication.
    const std::vector<sim::TrialOutcome>& trials() const { return trials_; }
    /// Those of one alternative at one point, by replication.
    std::span<const sim::TrialOutcome> trials(std::uint32_t point, std::uint32_t alternative) const;
    /// Absent when that run is missing or failed.
    const sim::RunResult* run(const sim::Trial& trial) const;

    /// Ids of the metrics that any run at this point measured, in the order of the table; the members of a family
    /// alphabetically. Metrics that the table does not know are left out.
    std::vector<std::string> metric_ids(std::uint32_t point) const;

    /// One number for every run that measured the metric, by replication.
    std::vector<RunValue> values(std::uint32_t point, std::uint32_t alternative, std::string_view metric,
                                 sim::Statistic statistic) const;

    /// Runs with a result, of one alternative at one point.
    std::size_t runs(std::uint32_t point, std::uint32_t alternative) const;
    std::vector<FailedRun> failures() const;
    /// Distinct warnings of an alternative at a point, the most frequent first.
    std::vector<Warning> warnings(std::uint32_t point, std::uint32_t alternative) const;

private:
    sim::MetricTable metrics_;
    StudyRecord record_;
    std::vector<sim::TrialOutcome> trials_; // sorted by trial
};

/// The values of replications that both have, in the order of replications.
struct Pairs {
    std::vector<double> base;
    std::vector<double> other;
};
Pairs pair_up(const std::vector<RunValue>& base, const std::vector<RunValue>& other);

} // namespace report
