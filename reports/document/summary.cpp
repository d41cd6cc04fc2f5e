// The first screen: what to decide, how sure that is, and what would change it.
#include "document/sections.hpp"

#include "company/scenario.hpp"

#include <algorithm>
#include <array>

namespace report {
namespace {

constexpr std::array<std::string_view, 3> axes{"lead_time", "blast_radius.users", "cost_total"};
constexpr std::size_t most_doubts = 7;
constexpr std::size_t most_told = 4; ///< alternatives, each in its own words

/// In place of the title of a metric, what is at stake.
std::string axis_words(const Material& material, const std::string& metric)
{
    const Translate& tr = material.study.tr;
    if (metric == axes[0]) return tr("delivery time");
    if (metric == axes[1]) return tr("failure spread");
    if (metric == axes[2]) return tr("cost");
    return inside_sentence(material.study.title(metric));
}

std::string list_of(const Material& material, const std::vector<std::string>& metrics)
{
    std::vector<std::string> words;
    for (const auto& metric : metrics) words.push_back(axis_words(material, metric));
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string decision(const Material& material, const Standing* best)
{
    const Translate& tr = material.study.tr;
    const std::string& base = material.study.alternative(material.comparison.baseline);
    if (fewest_runs(material.study.results) < 2)
        return tr("Nothing can be decided yet: one run does not tell what is chance. Run it more often.");
    if (best == nullptr) return tr("Stay with {0}: nothing that was compared is visibly better.", base);
    const std::string& name = material.study.alternative(best->alternative);
    if (best->worse.empty())
        return tr("Choose {0} over {1}: better in {2}, and no worse in anything that decides here.", name, base,
                  list_of(material, best->better));
    return tr("{0} or {1}? {0} is better in {2} and worse in {3}; what counts more decides.", name, base,
              list_of(material, best->better), list_of(material, best->worse));
}

/// What the comparison says about an alternative, with every number by its name.
Words answer(const Material& material, std::uint32_t alternative)
{
    const Reading& study = material.study;
    Words words;
    for (const auto& said :
         verdict_in_words(study.results, material.comparison, material.comparison.alternatives[alternative])) {
        const std::string text = sentence_in_words(said, study.results, study.tr, study.numbers);
        words.push_back({(words.empty() ? "" : " ") + text});
    }
    return words;
}

/// Words for the lower end of the interval of "better in x of n runs".
std::string sureness(const Translate& tr, double low)
{
    if (low >= 0.95) return tr("Practically certain, within the model");
    if (low >= 0.8) return tr("Very likely, within the model");
    if (low >= 0.6) return tr("Likely, within the model");
    return tr("Not sure, even within the model");
}

Facts::Fact how_sure(const Material& material, const Standing* best)
{
    const Reading& study = material.study;
    const auto& tr = study.tr;
    Facts::Fact fact{tr("How sure?"), {}};
    if (fewest_runs(study.results) < 2) {
        fact.answer = plain(tr("too few runs"));
        return fact;
    }
    if (best == nullptr) {
        fact.answer = plain(tr("No difference is visible in {0} runs", fewest_runs(study.results)));
        return fact;
    }
    double low = 1;
    for (const auto& metric : best->better) {
        const auto statistic = study.leading(material.comparison, metric);
        const auto* found = difference_of(material.comparison.alternatives[best->alternative], metric, statistic);
        if (found != nullptr && found->share_in_favour) low = std::min(low, found->share_in_favour->low);
        if (!fact.more.empty()) fact.more.push_back({"; "});
        fact.more.push_back({axis_words(material, metric) + ": " + tr("better in") + " "});
        fact.more.push_back(study.in_favour(material.comparison, best->alternative, metric, statistic));
    }
    fact.answer = plain(sureness(tr, low));
    return fact;
}

Facts::Fact fact_of(const Material& material, const std::string& question, const std::string& metric,
                    const Standing* best)
{
    const Reading& study = material.study;
    const auto statistic = study.leading(material.comparison, metric);
    const std::uint32_t base = material.comparison.baseline;
    Facts::Fact fact{question, {}};
    if (statistic == sim::Statistic::p50) fact.question += " (p50)";
    if (best == nullptr) {
        fact.answer = {study.estimate(material.comparison, base, metric, statistic)};
        return fact;
    }
    fact.answer = {study.value(material.comparison, best->alternative, metric, statistic)};
    const Span before = study.value(material.comparison, base, metric, statistic);
    fact.more = {{study.tr("instead of {0}", before.text) + "; "},
                 study.difference(material.comparison, best->alternative, metric, statistic)};
    return fact;
}

/// Headline metrics besides those that decide, on which the favourite is worse.
void add_drawbacks(const Material& material, const Standing& best, Bullets& doubts)
{
    const Reading& study = material.study;
    const auto deciding = deciding_metrics(material);
    for (const auto& section : metrics_to_show(study.results, material.comparison.point, {})) {
        for (const auto& metric : section.metrics) {
            if (std::ranges::find(deciding, metric) != deciding.end()) continue;
            const auto statistic = study.leading(material.comparison, metric);
            const auto* found = difference_of(material.comparison.alternatives[best.alternative], metric, statistic);
            if (found == nullptr || found->verdict != Verdict::worse) continue;
            doubts.items.push_back({{study.tr("Worse: {0}", inside_sentence(study.title(metric))) + " "},
                                    study.difference(material.comparison, best.alternative, metric, statistic)});
        }
    }
}

void add_expectation_doubts(const Material& material, Bullets& doubts)
{
    const Translate& tr = material.study.tr;
    for (const auto& point : material.options.expectations) {
        for (const auto& result : point) {
            if (doubts.items.size() >= most_doubts) return;
            if (result.judgement == Judgement::fails)
                doubts.items.push_back(plain(tr("What was expected does not hold: {0}", result.text)));
            else if (result.judgement == Judgement::cannot_tell)
                doubts.items.push_back(plain(tr("What was expected cannot be told from these runs: {0}", result.text)));
        }
    }
}

Bullets doubts(const Material& material, const Standing* best)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Bullets doubts;
    if (best != nullptr) {
        for (const auto& metric : best->worse)
            doubts.items.push_back(
                {{tr("If {0} counted more than {1}", axis_words(material, metric), list_of(material, best->better)) +
                  ": "},
                 study.difference(material.comparison, best->alternative, metric,
                                  study.leading(material.comparison, metric))});
        add_drawbacks(material, *best, doubts);
        if (!best->same.empty())
            doubts.items.push_back(plain(tr("No difference is visible in {0}", list_of(material, best->same)) + "."));
    }
    add_expectation_doubts(material, doubts);
    if (material.options.scenario != nullptr && !material.options.anonymous) {
        const auto& inputs = material.options.scenario->inputs;
        const auto assumed = [](const model::InputNote& note) { return note.badge == model::Badge::assumed; };
        const auto count = std::ranges::count_if(inputs, assumed);
        for (const auto& note : inputs) {
            if (doubts.items.size() >= most_doubts) break;
            if (assumed(note) && !note.note.empty())
                doubts.items.push_back(plain(tr("Assumed: {0}. {1}", note.path, note.note.in(tr.code()))));
        }
        if (count > 0)
            doubts.items.push_back(
                plain(tr("{0} of {1} noted inputs are only assumed; the appendix names them.", count, inputs.size())));
    }
    if (doubts.items.empty()) doubts.items.push_back(plain(tr("Other inputs than those in the appendix.")));
    return doubts;
}

} // namespace

std::vector<std::string> deciding_metrics(const Material& material)
{
    std::vector<std::string> found;
    const auto& base = material.comparison.alternatives[material.comparison.baseline];
    for (const auto axis : axes) {
        if (base.metric(axis) != nullptr) found.emplace_back(axis);
    }
    if (!found.empty()) return found;
    for (const auto& section : metrics_to_show(material.study.results, material.comparison.point, {})) {
        for (const auto& id : section.metrics) {
            if (material.study.row(id).better != sim::Better::neither) return {id};
        }
    }
    return found;
}

std::vector<Standing> standings(const Material& material)
{
    std::vector<Standing> all;
    const auto deciding = deciding_metrics(material);
    for (const auto& summary : material.comparison.alternatives) {
        if (summary.alternative == material.comparison.baseline) continue;
        Standing standing;
        standing.alternative = summary.alternative;
        for (const auto& metric : deciding) {
            const auto* found = difference_of(summary, metric, material.study.leading(material.comparison, metric));
            if (found == nullptr) continue;
            auto& list = found->verdict == Verdict::better  ? standing.better
                         : found->verdict == Verdict::worse ? standing.worse
                                                            : standing.same;
            list.push_back(metric);
        }
        all.push_back(std::move(standing));
    }
    return all;
}

const Standing* favourite(const Material& material, const std::vector<Standing>& standings)
{
    const auto points = [](const Standing& standing) {
        return static_cast<long>(standing.better.size()) - static_cast<long>(standing.worse.size());
    };
    /// How much better, as a part of the baseline's value, all axes together.
    const auto gain = [&](const Standing& standing) {
        double sum = 0;
        for (const auto& metric : deciding_metrics(material)) {
            const auto* found = difference_of(material.comparison.alternatives[standing.alternative], metric,
                                              material.study.leading(material.comparison, metric));
            const double relative = found == nullptr ? 0 : found->relative.value_or(0);
            sum += material.study.row(metric).better == sim::Better::higher ? relative : -relative;
        }
        return sum;
    };
    const Standing* best = nullptr;
    for (const auto& standing : standings) {
        if (standing.better.empty()) continue;
        if (best == nullptr || points(standing) > points(*best) ||
            (points(standing) == points(*best) && gain(standing) > gain(*best)))
            best = &standing;
    }
    return best;
}

Section summary_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Section section{"summary", tr("The answer"), {}};
    if (study.results.alternatives() < 2) {
        section.blocks.emplace_back(
            Paragraph{plain(tr("One alternative was run; there is nothing to compare it with.")), Weight::lead});
        Facts facts;
        for (const auto& metric : deciding_metrics(material))
            facts.facts.push_back(fact_of(material, study.title(metric), metric, nullptr));
        section.blocks.emplace_back(std::move(facts));
        return section;
    }
    const auto all = standings(material);
    const Standing* best = favourite(material, all);
    section.blocks.emplace_back(Paragraph{plain(decision(material, best)), Weight::lead});
    if (material.study.results.points() > 1)
        section.blocks.emplace_back(Paragraph{plain(tr("This is about the first point of the sweep: {0}.",
                                                       point_name(study.results.study().points.front()))),
                                              Weight::note});
    Facts facts;
    facts.facts.push_back(how_sure(material, best));
    for (const auto& metric : deciding_metrics(material))
        facts.facts.push_back(fact_of(material, study.title(metric), metric, best));
    section.blocks.emplace_back(std::move(facts));
    if (best != nullptr) section.blocks.emplace_back(Paragraph{answer(material, best->alternative)});
    section.blocks.emplace_back(Paragraph{{{tr("What would change our mind"), Tone::strong}}});
    section.blocks.emplace_back(doubts(material, best));
    for (const auto& standing : all) {
        // More of them would bury the answer; their differences follow below.
        if (&standing == best || all.size() > most_told) continue;
        section.blocks.emplace_back(Paragraph{answer(material, standing.alternative)});
    }
    return section;
}

} // namespace report
