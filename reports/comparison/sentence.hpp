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
/// A value of that metric in base units.
struct MetricAmount {
    std::string metric;
    double value = 0;
    bool operator==(const MetricAmount&) const = default;
};
struct Count {
    std::size_t n = 0;
    bool operator==(const Count&) const = default;
};
/// A range of shares, shown like "98–100 %".
struct ShareRange {
    double low = 0;
    double high = 0;
    bool operator==(const ShareRange&) const = default;
};
using Argument = std::variant<AlternativeName, MetricName, MetricAmount, Count, ShareRange>;

/// `text` is one of sentence_texts(), English, with "{0}", "{1}" … for the arguments.
struct Sentence {
    std::string_view text;
    std::vector<Argument> arguments;
};

/// What the comparison says about one alternative: a sentence for every axis (delivery, failure spread, cost) on which
/// both were measured. Where there is one axis only, it is followed by what else is plain on it, or by the headline
/// metric that goes the other way the most clearly (after "no visible difference", any clear one).
/// @throws std::invalid_argument  for the baseline itself
std::vector<Sentence> verdict_in_words(const Results& results, const Comparison& comparison,
                                       const AlternativeSummary& alternative);

/// A title as it reads inside a sentence: without its capital; an abbreviation keeps its own.
std::string inside_sentence(std::string title);

/// Every template, for the catalogue of translations.
std::span<const std::string_view> sentence_texts();

/// The sentence as text: `translate` for the template, `format` for each argument.
std::string say(const Sentence& sentence, const std::function<std::string(std::string_view)>& translate,
                const std::function<std::string(const Argument&)>& format);

/// Plain English, for logs and JSON: ids as names, values in the unit of machines with three significant digits.
std::string say_in_english(const Sentence& sentence, const Results& results);

} // namespace report
