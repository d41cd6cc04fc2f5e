/// A study as a report reads it: its results, a language, and numbers that know what they are.
#pragma once

#include "comparison/comparison.hpp"
#include "text/numbers.hpp"
#include "text/table.hpp"
#include "text/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {
struct Scenario;
}

namespace report {

/// What figures need of the scenario.
struct Course {
    std::optional<double> period_s;               ///< length of a period of the study
    std::vector<std::vector<std::string>> stages; ///< of each alternative that goes no road, in the order of its flow
};

struct Reading {
    const Results& results;
    Translate tr;
    Numbers numbers;
    Course course{};

    Reading(const Results& study, Translate translate)
        : results(study), tr(translate), numbers(translate, study.record().scale)
    {
    }

    const sim::Metric& row(std::string_view id) const { return *sim::find_metric(results.metrics(), id); }
    std::string title(std::string_view metric) const { return metric_title(results, metric, tr); }
    const std::string& alternative(std::uint32_t index) const { return results.study().alternatives[index]; }
    /// “One team, weekly release” (one-team), for sentences.
    std::string called(std::uint32_t index) const { return alternative_in_words(results, index, tr, numbers); }
    bool sweep() const { return results.points() > 1 || !results.study().points.front().set.empty(); }

    /// "2.96 d ± 0.15", or for quantiles "2.96 d [2.81, 3.14]"; "–" when it was not measured.
    Span estimate(const Comparison& comparison, std::uint32_t alternative, std::string_view metric,
                  sim::Statistic statistic) const;
    /// The value alone, where its interval stands elsewhere.
    Span value(const Comparison& comparison, std::uint32_t alternative, std::string_view metric,
               sim::Statistic statistic) const;
    /// "-2.5 d [-2.8, -2.2]" against the baseline; "~ " in front where none is visible, "=" where all runs agree.
    Span difference(const Comparison& comparison, std::uint32_t alternative, std::string_view metric,
                    sim::Statistic statistic) const;
    /// "18 of 20 (70–97 %)".
    Span in_favour(const Comparison& comparison, std::uint32_t alternative, std::string_view metric,
                   sim::Statistic statistic) const;

    /// A finding as a sentence, each number by its name.
    Words said(const Comparison& comparison, const Sentence& sentence) const;

    /// The statistic to lead with: the median for metrics over items, unless they are few.
    sim::Statistic leading(const Comparison& comparison, std::string_view metric) const;

    /// A number with its name, interval and unit for machines.
    Span number(std::string text, Tone tone, std::string name, const Estimate& estimate, std::string_view metric) const;

    /// Name of a number: "0/monolith/lead_time/p50".
    std::string name_of(const Comparison& comparison, std::uint32_t alternative, std::string_view metric,
                        sim::Statistic statistic) const;
};

Course course_of(const model::Scenario& scenario, const sim::Study& study);

/// The difference of a statistic; nullptr for the baseline and for what was not measured in both.
const Difference* difference_of(const AlternativeSummary& summary, std::string_view metric, sim::Statistic statistic);

/// p50, p85, p95 and the mean for metrics over items, unless they are few; else the mean alone.
std::vector<sim::Statistic> statistics_of(const Comparison& comparison, const sim::Metric& row, std::string_view id);

} // namespace report
