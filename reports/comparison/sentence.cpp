#include "comparison/sentence.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <stdexcept>

namespace report {
namespace {

// Places: {0} alternative, {1} baseline, {2} of {3} runs, {4} interval of that share, {5} metric, {6} and {7} values.
constexpr std::string_view sooner = "{0} delivers sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view later = "{0} delivers later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view better = "{0} does better than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view worse = "{0} does worse than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view more = "{0} has more than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view less = "{0} has less than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view but_better = "But it does better in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view but_worse = "But it does worse in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
// Places: {0} alternative, {1} baseline, {2} metric, {3} runs, {4} and {5} values.
constexpr std::string_view same = "No visible difference between {0} and {1} in {3} runs: {2} {4} and {5}.";
// Places: {0} alternative, {1} baseline, {2} runs.
constexpr std::string_view too_few = "Too few runs to compare {0} with {1}: {2}.";
constexpr std::string_view nothing = "{0} and {1} have no headline metric in common.";

constexpr std::array texts{sooner, later, better, worse, more, less, but_better, but_worse, same, too_few, nothing};

/// A headline metric that both alternatives measure.
struct Finding {
    const sim::Metric* row = nullptr;
    const MetricDifference* apart = nullptr;
    const MetricEstimate* base = nullptr;
    const MetricEstimate* other = nullptr;

    Verdict verdict() const { return apart->leading().verdict; }

    /// How far the interval is from 0, in half widths.
    double clarity() const
    {
        const auto& interval = apart->leading().estimate.interval;
        if (!interval) return 0;
        const double half = interval->half_width();
        return half > 0 ? std::abs(interval->mean) / half : std::numeric_limits<double>::infinity();
    }
};

std::vector<Finding> headline_findings(const Results& results, const Comparison& comparison,
                                       const AlternativeSummary& alternative)
{
    std::vector<Finding> findings;
    for (const auto& apart : alternative.differences) {
        const Finding finding{sim::find_metric(results.metrics(), apart.metric), &apart,
                              comparison.alternatives[comparison.baseline].metric(apart.metric),
                              alternative.metric(apart.metric)};
        if (finding.row->headline) findings.push_back(finding);
    }
    return findings;
}

/// The sentence about a clear difference, with the common places of its kind.
Sentence tell(std::string_view text, const Finding& finding, const AlternativeSummary& alternative,
              const Comparison& comparison)
{
    const Difference& apart = finding.apart->leading();
    const auto statistic = finding.apart->leading_statistic();
    const bool favourable = finding.verdict() == Verdict::better ||
                            (finding.verdict() == Verdict::different && apart.estimate.value.value_or(0) > 0);
    const std::size_t runs = favourable ? apart.runs_in_favour : apart.runs_against;
    const sim::Interval share = *sim::wilson_interval(runs, apart.runs, comparison.level);
    const std::string& metric = finding.apart->metric;
    return {text,
            {AlternativeName{alternative.alternative}, AlternativeName{comparison.baseline}, Count{runs},
             Count{apart.runs}, ShareRange{share.low, share.high}, MetricName{metric, statistic},
             MetricAmount{metric, *finding.other->of(statistic).value},
             MetricAmount{metric, *finding.base->of(statistic).value}}};
}

Sentence headline(const Finding& finding, const AlternativeSummary& alternative, const Comparison& comparison)
{
    const AlternativeName name{alternative.alternative};
    const AlternativeName base{comparison.baseline};
    const Difference& apart = finding.apart->leading();
    const auto statistic = finding.apart->leading_statistic();
    const std::string& metric = finding.apart->metric;
    const bool delivery_time = metric == "lead_time" || metric == "change_lead_time";
    switch (finding.verdict()) {
    case Verdict::better:
        return tell(delivery_time ? sooner : better, finding, alternative, comparison);
    case Verdict::worse:
        return tell(delivery_time ? later : worse, finding, alternative, comparison);
    case Verdict::different:
        return tell(*apart.estimate.value > 0 ? more : less, finding, alternative, comparison);
    case Verdict::no_visible_difference:
        return {same,
                {name, base, MetricName{metric, statistic}, Count{apart.runs},
                 MetricAmount{metric, *finding.other->of(statistic).value},
                 MetricAmount{metric, *finding.base->of(statistic).value}}};
    case Verdict::too_few_runs:
        break;
    }
    return {too_few, {name, base, Count{apart.runs}}};
}

/// Formats an argument in plain English.
struct English {
    const Results& results;

    std::string operator()(const AlternativeName& name) const { return results.study().alternatives[name.alternative]; }
    std::string operator()(const MetricName& name) const
    {
        const sim::Metric* row = sim::find_metric(results.metrics(), name.metric);
        std::string text = row != nullptr ? inside_sentence(std::string(row->title)) : name.metric;
        if (row != nullptr && row->family()) text += fmt::format(" ({})", sim::key_of(*row, name.metric));
        if (name.statistic != sim::Statistic::mean) text += fmt::format(" {}", sim::name_of(name.statistic));
        return text;
    }
    std::string operator()(const MetricAmount& amount) const
    {
        const sim::Metric* row = sim::find_metric(results.metrics(), amount.metric);
        const auto quantity = row != nullptr ? row->quantity : sim::schema::Quantity::none;
        const auto unit = sim::machine_unit(quantity, results.record().scale);
        const bool bare = unit.symbol == "1" || unit.symbol == "ratio";
        return fmt::format("{:.3g}{}{}", amount.value / unit.factor, bare ? "" : " ", bare ? "" : unit.symbol);
    }
    std::string operator()(const Count& count) const { return fmt::format("{}", count.n); }
    std::string operator()(const ShareRange& share) const
    {
        return fmt::format("{:.0f}–{:.0f} %", share.low * 100, share.high * 100);
    }
};

} // namespace

VerdictInWords verdict_in_words(const Results& results, const Comparison& comparison,
                                const AlternativeSummary& alternative)
{
    if (alternative.alternative == comparison.baseline)
        throw std::invalid_argument("the baseline is not compared with itself");
    const auto findings = headline_findings(results, comparison, alternative);
    if (findings.empty())
        return {{nothing, {AlternativeName{alternative.alternative}, AlternativeName{comparison.baseline}}}, {}};

    auto first = std::ranges::find_if(findings, [](const Finding& f) { return f.apart->metric == "lead_time"; });
    if (first == findings.end()) first = findings.begin();
    VerdictInWords words{headline(*first, alternative, comparison), {}};

    const Verdict said = first->verdict();
    const Finding* clearest = nullptr;
    for (const auto& finding : findings) {
        const Verdict verdict = finding.verdict();
        const bool clear = verdict == Verdict::better || verdict == Verdict::worse;
        const bool contrary = said != Verdict::too_few_runs && verdict != said;
        if (clear && contrary && (clearest == nullptr || finding.clarity() > clearest->clarity())) clearest = &finding;
    }
    if (clearest != nullptr) {
        words.but =
            tell(clearest->verdict() == Verdict::better ? but_better : but_worse, *clearest, alternative, comparison);
    }
    return words;
}

std::string inside_sentence(std::string title)
{
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (title.size() > 1 && upper(title[0]) && !upper(title[1])) title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

std::span<const std::string_view> sentence_texts()
{
    return texts;
}

std::string say(const Sentence& sentence, const std::function<std::string(std::string_view)>& translate,
                const std::function<std::string(const Argument&)>& format)
{
    std::vector<std::string> arguments;
    for (const auto& argument : sentence.arguments) arguments.push_back(format(argument));
    return fill(translate(sentence.text), arguments);
}

std::string say_in_english(const Sentence& sentence, const Results& results)
{
    return say(
        sentence, [](std::string_view text) { return std::string(text); },
        [&](const Argument& argument) { return std::visit(English{results}, argument); });
}

} // namespace report
