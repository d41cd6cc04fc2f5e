/// Findings in words: a template that can be translated and typed arguments that a front end formats.
#pragma once

#include "comparison/comparison.hpp"
#include "store/fill.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace report {

struct AlternativeName {
    std::uint32_t alternative = 0;
    bool operator==(const AlternativeName&) const = default;
};
/// "lead time p50"; no statistic is named for the mean.
struct MetricName {
    std::string metric;
    sim::Statistic statistic = sim::Statistic::mean;
    bool operator==(const MetricName&) const = default;
};
/// Which number of the comparison is told.
struct NumberName {
    std::uint32_t alternative = 0;
    std::string metric;
    sim::Statistic statistic = sim::Statistic::mean;
    /// Of what compares it with the baseline: "difference", "in_favour", "against", "pairs" (runs), "share_in_favour",
    /// "share_against"; empty for the value itself.
    std::string_view of{};
    bool operator==(const NumberName&) const = default;
};
/// A value of a metric in base units, or a difference.
struct MetricAmount {
    double value = 0;
    NumberName name;
    /// Of a difference, how much it is: the sentence says in which direction.
    double shown() const { return name.of == "difference" && value < 0 ? -value : value; }
    bool operator==(const MetricAmount&) const = default;
};
struct Count {
    std::size_t n = 0;
    NumberName name{};
    bool operator==(const Count&) const = default;
};
/// A range of shares, shown like "98–100 %".
struct ShareRange {
    double low = 0;
    double high = 0;
    NumberName name{};
    bool operator==(const ShareRange&) const = default;
};
using Argument = std::variant<AlternativeName, MetricName, MetricAmount, Count, ShareRange>;

/// `text` is one of sentence_texts(), English, with "{0}", "{1}" … for the arguments.
struct Sentence {
    std::string_view text;
    std::vector<Argument> arguments;
};

/// What the comparison says about one alternative: a sentence for every axis (delivery, failure spread, cost) on which
/// both were measured, and for what else has to be told on it by the table of stakes. Where there is one axis only, it
/// is followed by what else is plain on it, or by the headline metric that goes the other way the most clearly (after
/// "no visible difference", any clear one).
/// @throws std::invalid_argument  for the baseline itself
std::vector<Sentence> verdict_in_words(const Results& results, const Comparison& comparison,
                                       const AlternativeSummary& alternative);

/// A title as it reads inside a sentence: without its capital; an abbreviation keeps its own.
std::string inside_sentence(std::string title);

/// Every template, and the words of what is at stake, for the catalogue of translations.
std::span<const std::string_view> sentence_texts();

/// The sentence as text: `translate` for the template, `format` for each argument.
std::string say(const Sentence& sentence, const std::function<std::string(std::string_view)>& translate,
                const std::function<std::string(const Argument&)>& format);

/// Plain English, for logs and JSON: ids as names, values in the unit of machines with three significant digits.
std::string say_in_english(const Sentence& sentence, const Results& results);

} // namespace report
