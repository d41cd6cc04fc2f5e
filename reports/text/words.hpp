/// Names of what a study measures, and which of it is shown; the same on a screen and in a report.
#pragma once

#include "comparison/results.hpp"
#include "comparison/sentence.hpp"
#include "text/numbers.hpp"
#include "text/table.hpp"
#include "text/translate.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// "Lead time", "Time in stage: review". `id` is one of the study's results.
std::string metric_title(const Results& results, std::string_view id, const Translate& tr);

/// "People: talking" for "people.talking" of the family `cost.*`; the cause itself where it has no words.
std::string cause_in_words(std::string_view cause, const Translate& tr);

/// The metrics of one group that are shown.
struct MetricSection {
    std::string_view title; ///< English
    std::vector<std::string> metrics;
    std::string_view group; ///< "delivery"
};

/// Whether somebody has asked for a metric by its id, the name of its family, or "all".
bool asked_for(const Results& results, const std::vector<std::string>& more, const std::string& id);

/// By group, those with something to show: the headline metrics that were measured, then those of `more` that are not
/// among them.
std::vector<MetricSection> metrics_to_show(const Results& results, std::uint32_t point,
                                           const std::vector<std::string>& more);

/// “One team, weekly release” (one-team): an alternative inside a sentence. Its id alone where it has no title, or
/// where only ASCII may be shown.
std::string alternative_in_words(const Results& results, std::uint32_t alternative, const Translate& tr,
                                 const Numbers& numbers);

/// A translated template with its "{0}", "{1}" … filled; numbers keep their names.
Words filled(std::string_view text, const std::vector<Span>& arguments);

/// A finding as a sentence, each number by its name.
Words sentence_in_words(const Sentence& sentence, std::uint32_t point, const Results& results, const Translate& tr,
                        const Numbers& numbers);

/// A metric's value among the numbers of a point: "0/monolith/lead_time/p50".
std::string name_of_number(const Results& results, std::uint32_t point, std::uint32_t alternative,
                           std::string_view metric, sim::Statistic statistic);

/// "people = 400, study.runs = 50", for headings.
std::string point_name(const sim::DesignPoint& point);

/// "52 weeks", "91 d", "30 min": a length of time as people plan it.
std::string planned_time(sim::Duration time, const Translate& tr);

/// `word` so that a shell takes it as one.
std::string shell_word(const std::string& word);

} // namespace report
