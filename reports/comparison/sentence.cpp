#include "comparison/sentence.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <stdexcept>

namespace report {
namespace {

// Places: {0} alternative, {1} baseline, {2} of {3} runs, {4} interval of that share, {5} metric, {6} and {7} values,
// {8} how far these are apart. A sentence that begins with "It" follows one that names the alternative.
constexpr std::string_view sooner = "{0} delivers sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view later = "{0} delivers later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view delivers_more = "{0} delivers more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view delivers_less = "{0} delivers less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_delivers_more = "It delivers more in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_delivers_less = "It delivers less in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view hits_fewer = "When something breaks, {0} hits fewer users than {1} in {2} of {3} runs "
                                        "({4}): {6} of the requests instead of {7}.";
constexpr std::string_view hits_more = "When something breaks, {0} hits more users than {1} in {2} of {3} runs ({4}): "
                                       "{6} of the requests instead of {7}.";
constexpr std::string_view it_hits_fewer =
    "When something breaks, it hits fewer users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.";
constexpr std::string_view it_hits_more =
    "When something breaks, it hits more users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.";
constexpr std::string_view stuck_less = "{0} gets over more faults than {1} in {2} of {3} runs ({4}): it stays "
                                        "outside its objectives after {6} of them instead of {7}.";
constexpr std::string_view stuck_more = "{0} gets over fewer faults than {1} in {2} of {3} runs ({4}): it stays "
                                        "outside its objectives after {6} of them instead of {7}.";
constexpr std::string_view it_stuck_less = "It gets over more faults in {2} of {3} runs ({4}): it stays outside its "
                                           "objectives after {6} of them instead of {7}.";
constexpr std::string_view it_stuck_more = "It gets over fewer faults in {2} of {3} runs ({4}): it stays outside its "
                                           "objectives after {6} of them instead of {7}.";
constexpr std::string_view recovers_sooner =
    "{0} recovers sooner than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view recovers_later =
    "{0} recovers later than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view it_recovers_sooner =
    "It recovers sooner in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view it_recovers_later = "It recovers later in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view answers_more = "Without trouble, {0} answers more requests than {1} in {2} of {3} runs "
                                          "({4}): {6} instead of {7}.";
constexpr std::string_view answers_fewer = "Without trouble, {0} answers fewer requests than {1} in {2} of {3} runs "
                                           "({4}): {6} instead of {7}.";
constexpr std::string_view it_answers_more =
    "Without trouble, it answers more requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_answers_fewer =
    "Without trouble, it answers fewer requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view costs_less = "{0} costs {8} less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view costs_more = "{0} costs {8} more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_costs_less = "It costs {8} less in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_costs_more = "It costs {8} more in {2} of {3} runs ({4}): {6} instead of {7}.";
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

constexpr std::array texts{sooner,
                           later,
                           delivers_more,
                           delivers_less,
                           it_delivers_more,
                           it_delivers_less,
                           hits_fewer,
                           hits_more,
                           it_hits_fewer,
                           it_hits_more,
                           stuck_less,
                           stuck_more,
                           it_stuck_less,
                           it_stuck_more,
                           recovers_sooner,
                           recovers_later,
                           it_recovers_sooner,
                           it_recovers_later,
                           answers_more,
                           answers_fewer,
                           it_answers_more,
                           it_answers_fewer,
                           costs_less,
                           costs_more,
                           it_costs_less,
                           it_costs_more,
                           better,
                           worse,
                           more,
                           less,
                           but_better,
                           but_worse,
                           same,
                           also_same,
                           too_few,
                           nothing};

enum class Axis : unsigned char { delivery, failures, cost };

/// A metric that stands for an axis, and how people say that it is better or worse: in a sentence that names the
/// alternative, and in one that follows.
struct Facet {
    Axis axis;
    std::string_view metric;
    bool by_mean = true;     ///< the mean of a few faults says more than their median
    bool same_items = false; ///< a fault that ends badly gives no value: then two means are about different faults
    bool always = false;     ///< told when it is clear, whatever else was said on its axis
    double worth = 0;        ///< for that, it has to differ by this share at least
    std::string_view better{}, worse{}, then_better{}, then_worse{};
};

/// By axis, the weightiest first.
constexpr Facet facets[] = {
    {.axis = Axis::delivery, .metric = "lead_time", .by_mean = false, .better = sooner, .worse = later},
    {.axis = Axis::delivery,
     .metric = "throughput",
     .always = true,
     .worth = 0.05,
     .better = delivers_more,
     .worse = delivers_less,
     .then_better = it_delivers_more,
     .then_worse = it_delivers_less},
    {.axis = Axis::failures,
     .metric = "blast_radius.users",
     .better = hits_fewer,
     .worse = hits_more,
     .then_better = it_hits_fewer,
     .then_worse = it_hits_more},
    {.axis = Axis::failures,
     .metric = "stuck_faults",
     .always = true,
     .better = stuck_less,
     .worse = stuck_more,
     .then_better = it_stuck_less,
     .then_worse = it_stuck_more},
    {.axis = Axis::failures,
     .metric = "time_to_recover",
     .same_items = true,
     .better = recovers_sooner,
     .worse = recovers_later,
     .then_better = it_recovers_sooner,
     .then_worse = it_recovers_later},
    {.axis = Axis::failures,
     .metric = "request_availability",
     .better = answers_more,
     .worse = answers_fewer,
     .then_better = it_answers_more,
     .then_worse = it_answers_fewer},
    {.axis = Axis::cost,
     .metric = "cost_total",
     .better = costs_less,
     .worse = costs_more,
     .then_better = it_costs_less,
     .then_worse = it_costs_more},
};

/// A headline metric that both alternatives measure.
struct Finding {
    const sim::Metric* row = nullptr;
    const Facet* facet = nullptr;
    const MetricDifference* apart = nullptr;
    const MetricEstimate* base = nullptr;
    const MetricEstimate* other = nullptr;

    bool by_mean() const { return facet != nullptr && facet->by_mean; }
    const Difference& difference() const { return by_mean() ? apart->mean : apart->leading(); }
    sim::Statistic statistic() const { return by_mean() ? sim::Statistic::mean : apart->leading_statistic(); }
    Verdict verdict() const { return difference().verdict; }
    bool clear() const { return verdict() == Verdict::better || verdict() == Verdict::worse; }
    bool matters() const { return std::abs(difference().relative.value_or(1)) >= (facet ? facet->worth : 0); }
    bool comparable() const { return facet == nullptr || !facet->same_items || base->items == other->items; }

    /// How far the interval is from 0, in half widths.
    double clarity() const
    {
        const auto& interval = difference().estimate.interval;
        if (!interval) return 0;
        const double half = interval->half_width();
        return half > 0 ? std::abs(interval->mean) / half : std::numeric_limits<double>::infinity();
    }
};

std::optional<Axis> axis_of(const Finding& finding)
{
    return finding.facet != nullptr ? std::optional(finding.facet->axis) : std::nullopt;
}

std::vector<Finding> headline_findings(const Results& results, const Comparison& comparison,
                                       const AlternativeSummary& alternative)
{
    std::vector<Finding> findings;
    for (const auto& apart : alternative.differences) {
        const auto facet = std::ranges::find(facets, apart.metric, &Facet::metric);
        const Finding finding{
            sim::find_metric(results.metrics(), apart.metric), facet == std::end(facets) ? nullptr : facet, &apart,
            comparison.alternatives[comparison.baseline].metric(apart.metric), alternative.metric(apart.metric)};
        if (finding.row->headline) findings.push_back(finding);
    }
    return findings;
}

/// What is worth a sentence, axis by axis: the first clear finding of each, and of a single axis every clear one.
std::vector<const Finding*> worth_saying(const std::vector<Finding>& findings)
{
    std::vector<std::vector<const Finding*>> axes;
    for (const Facet& facet : facets) {
        const auto found = std::ranges::find(findings, &facet, &Finding::facet);
        if (found == findings.end() || !found->comparable()) continue;
        if (axes.empty() || axes.back().front()->facet->axis != facet.axis) axes.emplace_back();
        axes.back().push_back(&*found);
    }
    std::vector<const Finding*> said;
    for (const auto& axis : axes) {
        const auto clear =
            std::ranges::find_if(axis, [](const Finding* finding) { return finding->clear() && finding->matters(); });
        const auto lead = clear == axis.end() ? axis.begin() : clear;
        said.push_back(*lead);
        for (auto further = lead + 1; further < axis.end(); ++further) {
            if ((*further)->clear() && (*further)->matters() && (axes.size() == 1 || (*further)->facet->always))
                said.push_back(*further);
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
            return tell(finding.facet != nullptr ? finding.facet->better : better, finding);
        case Verdict::worse:
            return tell(finding.facet != nullptr ? finding.facet->worse : worse, finding);
        case Verdict::different:
            return tell(*apart.estimate.value > 0 ? more : less, finding);
        case Verdict::no_visible_difference:
            return equal(same, finding);
        case Verdict::too_few_runs:
            break;
        }
        return {too_few, {name_, base_, Count{apart.runs}}};
    }

    /// About another axis than the sentence before.
    Sentence further(const Finding& finding) const
    {
        if (!finding.clear()) return equal(also_same, finding);
        return tell(finding.verdict() == Verdict::better ? finding.facet->then_better : finding.facet->then_worse,
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
        const std::string& metric = finding.apart->metric;
        return {text,
                {name_, base_, Count{runs}, Count{apart.runs}, ShareRange{share.low, share.high},
                 MetricName{metric, finding.statistic()},
                 MetricAmount{metric, *finding.other->of(finding.statistic()).value},
                 MetricAmount{metric, *finding.base->of(finding.statistic()).value},
                 MetricAmount{metric, std::abs(change)}}};
    }

    Sentence equal(std::string_view text, const Finding& finding) const
    {
        const std::string& metric = finding.apart->metric;
        return {text,
                {name_, base_, MetricName{metric, finding.statistic()}, Count{finding.difference().runs},
                 MetricAmount{metric, *finding.other->of(finding.statistic()).value},
                 MetricAmount{metric, *finding.base->of(finding.statistic()).value}}};
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
                               return finding->verdict() == first.verdict() && axis_of(*finding) == Axis::delivery;
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
