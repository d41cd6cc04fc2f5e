/// Builds small studies from plain lists of numbers.
#pragma once

#include "comparison/results.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace report {

inline constexpr double day = 86400;

inline constexpr sim::Metric test_metrics[] = {
    {"lead_time", "Lead time", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, "", true},
    {"deploy_wait", "Deploy wait", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, ""},
    {"stage_time.*", "Time in stage", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, ""},
    {"road.*", "Reached", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::run, ""},
    {"stage_waiting.*", "Waiting in stage", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, ""},
    {"throughput", "Throughput", sim::schema::Quantity::rate, sim::Better::higher, sim::Spread::run, "", true},
    {"change_fail_rate", "Change fail rate", sim::schema::Quantity::ratio, sim::Better::lower, sim::Spread::run, "",
     true},
    {"hours.*", "Hours", sim::schema::Quantity::person_time, sim::Better::neither, sim::Spread::run, "", true},
    {"blast_radius.users", "Blast radius, users", sim::schema::Quantity::ratio, sim::Better::lower, sim::Spread::items,
     "", true},
    {"stuck_faults", "Faults that stay", sim::schema::Quantity::ratio, sim::Better::lower, sim::Spread::run, "", true},
    {"time_to_recover", "Time to recover", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, "",
     true},
    {"request_availability", "Answered requests", sim::schema::Quantity::ratio, sim::Better::higher, sim::Spread::run,
     "", true},
    {"availability", "Availability", sim::schema::Quantity::ratio, sim::Better::higher, sim::Spread::run, "", true},
    {"cost_total", "Cost", sim::schema::Quantity::money_rate, sim::Better::lower, sim::Spread::run, "", true},
    {"cost.*", "Cost by cause", sim::schema::Quantity::money_rate, sim::Better::lower, sim::Spread::run, ""},
    {"wip", "Work in progress", sim::schema::Quantity::count, sim::Better::lower, sim::Spread::run, ""},
    {"wip_in.*", "Work in progress over time", sim::schema::Quantity::count, sim::Better::lower, sim::Spread::run, ""},
    {"throughput_in.*", "Throughput over time", sim::schema::Quantity::rate, sim::Better::higher, sim::Spread::run, ""},
    {"change_lead_time", "Change lead time", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, ""},
    {"delivered", "Changes delivered", sim::schema::Quantity::count, sim::Better::higher, sim::Spread::run, ""},
};

/// A study under construction. Values are those of replications 0, 1, 2 …
class StudyBuilder {
public:
    explicit StudyBuilder(std::vector<std::string> alternatives)
    {
        record_.tool_version = "0.1.0";
        record_.scenario_name = "shop";
        record_.scenario_title = {"A shop", "가게"};
        record_.scenario_hash = "8f14e45f";
        record_.study.seed = 7;
        record_.study.runs = record_.study.maximum_runs = 4;
        for (const auto& id : alternatives) record_.titles.push_back({id + " title", {}});
        record_.study.alternatives = std::move(alternatives);
    }

    StudyRecord& record() { return record_; }

    /// Gives a metric over items: mean, and p50, p85, p95 as 0.9, 1.5 and 2 times the mean; 10 items per run.
    StudyBuilder& items(std::uint32_t alternative, const std::string& metric, const std::vector<double>& means,
                        std::uint32_t point = 0)
    {
        for (std::uint32_t i = 0; i < means.size(); ++i) {
            const double m = means[i];
            run({point, alternative, i}).metrics[metric] = {10, m, 0.9 * m, 1.5 * m, 2 * m, 0.1 * m, 3 * m, {}};
        }
        return *this;
    }

    StudyBuilder& values(std::uint32_t alternative, const std::string& metric, const std::vector<double>& values,
                         std::uint32_t point = 0)
    {
        for (std::uint32_t i = 0; i < values.size(); ++i) {
            const double v = values[i];
            run({point, alternative, i}).metrics[metric] = {1, v, v, v, v, v, v, {}};
        }
        return *this;
    }

    StudyBuilder& fail(sim::Trial trial, std::string message)
    {
        trials_[trial] = {trial, record_.study.seed, std::nullopt, std::move(message)};
        return *this;
    }

    sim::RunResult& run(sim::Trial trial)
    {
        auto& outcome = trials_[trial];
        outcome.trial = trial;
        outcome.seed = record_.study.seed;
        if (!outcome.result) outcome.result.emplace();
        return *outcome.result;
    }

    Results build() const
    {
        std::vector<sim::TrialOutcome> trials;
        for (const auto& [trial, outcome] : trials_) trials.insert(trials.begin(), outcome); // any order will do
        return Results(test_metrics, record_, std::move(trials));
    }

private:
    StudyRecord record_;
    std::map<sim::Trial, sim::TrialOutcome> trials_;
};

} // namespace report
