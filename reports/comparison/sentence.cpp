#include "comparison/sentence.hpp"

#include "comparison/stakes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <stdexcept>

namespace report {
namespace {

// Places: {0} alternative, {1} baseline, {2} of {3} runs, {4} interval of that share, {5} metric, {6} and {7} values.
constexpr std::string_view better = "{0} does better than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view worse = "{0} does worse than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view more = "{0} has more than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view less = "{0} has less than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view but_better = "But it does better in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view but_worse = "But it does worse in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
// Places: {0} alternative, {1} baseline, {2} metric, {3} runs, {4} and {5} values.
constexpr std::string_view same = "No visible difference between {0} and {1} in {3} runs: {2} {4} and {5}.";
constexpr std::string_view also_same = "No visible difference in {2} in {3} runs: {4} and {5}.";
// Places: {0} alternative, {1} baseline, {2} runs.
constexpr std::string_view too_few = "Too few runs to compare {0} with {1}: {2}.";
constexpr std::string_view nothing = "{0} and {1} have no headline metric in common.";

constexpr std::array plain_texts{better, worse, more, less, but_better, but_worse, same, also_same, too_few, nothing};

/// A number of a headline metric that both alternatives measure.
struct Finding {
    const Stake* stake = nullptr; ///< nothing for headline metrics that do not count among them
    const MetricDifference* apart = nullptr;
    const MetricEstimate* base = nullptr;
    const MetricEstimate* other = nullptr;
    sim::Statistic statistic = sim::Statistic::mean;

    const Difference& difference() const { return *apart->of(statistic); }
    Verdict verdict() const { return difference().verdict; }
    bool clear() const { return verdict() == Verdict::better || verdict() == Verdict::worse; }
    bool counts() const { return report::counts(*stake, difference(), base->of(statistic)); }
    bool comparable() const { return !stake->same_items || base->items == other->items; }

    /// How far the interval is from 0, in half widths.
    double clarity() const
    {
        const auto& interval = difference().estimate.interval;
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
        if (!sim::find_metric(results.metrics(), apart.metric)->headline) continue;
        Finding finding{nullptr, &apart, comparison.alternatives[comparison.baseline].metric(apart.metric),
                        alternative.metric(apart.metric), apart.leading_statistic()};
        bool counted = false;
        for (const Stake& stake : stakes()) {
            if (stake.metric != apart.metric) continue;
            counted = true;
            const auto statistic = statistic_of(stake, results, comparison);
            if (!statistic || apart.of(*statistic) == nullptr) continue;
            finding.stake = &stake;
            finding.statistic = *statistic;
            findings.push_back(finding);
        }
        if (!counted) findings.push_back(finding);
    }
    return findings;
}

/// The findings of each axis on which anything was measured, in the order of the stakes.
std::vector<std::vector<const Finding*>> by_axis(const std::vector<Finding>& findings)
{
    std::vector<std::vector<const Finding*>> axes;
    for (const Stake& stake : stakes()) {
        const auto found = std::ranges::find(findings, &stake, &Finding::stake);
        if (found == findings.end() || !found->comparable()) continue;
        if (axes.empty() || axes.back().front()->stake->axis != stake.axis) axes.emplace_back();
        axes.back().push_back(&*found);
    }
    return axes;
}

/// What is worth a sentence: of each axis the first finding that counts, and what has to be told beside it. Of a single
/// axis, everything that counts.
std::vector<const Finding*> worth_saying(const std::vector<Finding>& findings)
{
    const auto axes = by_axis(findings);
    std::vector<const Finding*> said;
    for (const auto& axis : axes) {
        const auto counts = [](const Finding* finding) { return finding->counts(); };
        const auto clear = std::ranges::find_if(axis, counts);
        const auto lead = clear == axis.end() ? axis.begin() : clear;
        const std::size_t first = said.size();
        said.push_back(*lead);
        for (auto further = lead + 1; further < axis.end(); ++further) {
            const Finding& finding = **further;
            const bool repeats = finding.stake->told == Stake::Told::otherwise &&
                                 std::any_of(said.begin() + static_cast<long>(first), said.end(),
                                             [&](const Finding* one) { return one->verdict() == finding.verdict(); });
            const bool wanted = axes.size() == 1 || finding.stake->told != Stake::Told::first;
            if (finding.counts() && wanted && !repeats) said.push_back(&finding);
        }
    }
    return said;
}

/// Puts findings about one alternative into sentences.
class Speaker {
public:
    Speaker(const AlternativeSummary& alternative, const Comparison& comparison)
        : name_{alternative.alternative}, base_{comparison.baseline}, level_(comparison.level)
    {
    }

    Sentence first(const Finding& finding) const
    {
        const Difference& apart = finding.difference();
        switch (finding.verdict()) {
        case Verdict::better:
            return tell(finding.stake != nullptr ? finding.stake->better : better, finding);
        case Verdict::worse:
            return tell(finding.stake != nullptr ? finding.stake->worse : worse, finding);
        case Verdict::different:
            return tell(*apart.estimate.value > 0 ? more : less, finding);
        case Verdict::no_visible_difference:
            return equal(same, finding);
        case Verdict::too_few_runs:
            break;
        }
        return {too_few, {name_, base_, Count{apart.runs, as(name(finding, name_), "pairs")}}};
    }

    /// About another axis than the sentence before.
    Sentence further(const Finding& finding) const
    {
        if (!finding.clear()) return equal(also_same, finding);
        return tell(finding.verdict() == Verdict::better ? finding.stake->then_better : finding.stake->then_worse,
                    finding);
    }

    Sentence contrary(const Finding& finding) const
    {
        return tell(finding.verdict() == Verdict::better ? but_better : but_worse, finding);
    }

private:
    Sentence tell(std::string_view text, const Finding& finding) const
    {
        const Difference& apart = finding.difference();
        const double change = apart.estimate.value.value_or(0);
        const bool favourable =
            finding.verdict() == Verdict::better || (finding.verdict() == Verdict::different && change > 0);
        const std::size_t runs = favourable ? apart.runs_in_favour : apart.runs_against;
        const sim::Interval share = *sim::wilson_interval(runs, apart.runs, level_);
        const NumberName own = name(finding, name_);
        return {text,
                {name_, base_, Count{runs, as(own, favourable ? "in_favour" : "against")},
                 Count{apart.runs, as(own, "pairs")},
                 ShareRange{share.low, share.high, as(own, favourable ? "share_in_favour" : "share_against")},
                 MetricName{finding.apart->metric, finding.statistic}, other(finding), base(finding),
                 MetricAmount{change, as(own, "difference")}}};
    }

    Sentence equal(std::string_view text, const Finding& finding) const
    {
        return {text,
                {name_, base_, MetricName{finding.apart->metric, finding.statistic},
                 Count{finding.difference().runs, as(name(finding, name_), "pairs")}, other(finding), base(finding)}};
    }

    static NumberName name(const Finding& finding, AlternativeName whose)
    {
        return {whose.alternative, finding.apart->metric, finding.statistic, {}};
    }
    static NumberName as(NumberName name, std::string_view of)
    {
        name.of = of;
        return name;
    }
    MetricAmount other(const Finding& finding) const
    {
        return {*finding.other->of(finding.statistic).value, name(finding, name_)};
    }
    MetricAmount base(const Finding& finding) const
    {
        return {*finding.base->of(finding.statistic).value, name(finding, base_)};
    }

    AlternativeName name_;
    AlternativeName base_;
    double level_;
};

/// The finding that contradicts what `said` says the most clearly, or nullptr.
const Finding* clearest_contrary(const std::vector<Finding>& findings, const Finding& said)
{
    const Finding* clearest = nullptr;
    for (const auto& finding : findings) {
        const bool contrary = finding.clear() && finding.verdict() != said.verdict();
        if (contrary && (clearest == nullptr || finding.clarity() > clearest->clarity())) clearest = &finding;
    }
    return clearest;
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
        const sim::Metric* row = sim::find_metric(results.metrics(), amount.name.metric);
        const auto quantity = row != nullptr ? row->quantity : sim::schema::Quantity::none;
        const auto unit = sim::machine_unit(quantity, results.record().scale);
        const bool bare = unit.symbol == "1" || unit.symbol == "ratio";
        return fmt::format("{:.3g}{}{}", amount.shown() / unit.factor, bare ? "" : " ", bare ? "" : unit.symbol);
    }
    std::string operator()(const Count& count) const { return fmt::format("{}", count.n); }
    std::string operator()(const ShareRange& share) const
    {
        return fmt::format("{:.0f}–{:.0f} %", share.low * 100, share.high * 100);
    }
};

} // namespace

std::vector<Sentence> verdict_in_words(const Results& results, const Comparison& comparison,
                                       const AlternativeSummary& alternative)
{
    if (alternative.alternative == comparison.baseline)
        throw std::invalid_argument("the baseline is not compared with itself");
    const auto findings = headline_findings(results, comparison, alternative);
    if (findings.empty())
        return {{nothing, {AlternativeName{alternative.alternative}, AlternativeName{comparison.baseline}}}};

    std::vector<const Finding*> said = worth_saying(findings);
    if (said.empty()) said.push_back(&findings.front());
    const Finding& first = *said.front();
    const Speaker speaker(alternative, comparison);
    std::vector<Sentence> words{speaker.first(first)};
    if (first.verdict() == Verdict::too_few_runs) return words;
    for (std::size_t i = 1; i < said.size(); ++i) words.push_back(speaker.further(*said[i]));
    const bool one_voice = said.size() == 1 || std::ranges::all_of(said, [&](const Finding* finding) {
                               return finding->verdict() == first.verdict() && finding->stake != nullptr &&
                                      finding->stake->axis == Stake::Axis::delivery;
                           });
    if (one_voice) {
        if (const Finding* contrary = clearest_contrary(findings, first)) words.push_back(speaker.contrary(*contrary));
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
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> texts(plain_texts.begin(), plain_texts.end());
        for (const Stake& stake : stakes()) {
            for (const auto text : {stake.words, stake.better, stake.worse, stake.then_better, stake.then_worse}) {
                if (!text.empty()) texts.push_back(text);
            }
        }
        return texts;
    }();
    return all;
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
