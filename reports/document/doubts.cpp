// What would change our mind.
#include "document/sections.hpp"

#include "company/scenario.hpp"
#include "comparison/flips.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr std::size_t most_doubts = 8;
constexpr std::size_t most_brief_doubts = 5;
constexpr std::size_t most_assumptions = 3;

/// Headline metrics besides those that decide, on which the favourite is worse.
void add_drawbacks(const Material& material, const Standing& best, Bullets& doubts)
{
    const Reading& study = material.study;
    const auto known = deciding_metrics(material);
    for (const auto& section : metrics_to_show(study.results, material.comparison.point, {})) {
        for (const auto& metric : section.metrics) {
            if (std::ranges::find(known, metric) != known.end()) continue;
            const auto statistic = study.leading(material.comparison, metric);
            const auto* found = difference_of(material.comparison.alternatives[best.alternative], metric, statistic);
            if (found == nullptr || found->verdict != Verdict::worse) continue;
            doubts.items.push_back({{study.tr("Worse: {0}", inside_sentence(study.title(metric))) + " "},
                                    study.difference(material.comparison, best.alternative, metric, statistic)});
        }
    }
}

const char* turn_of(Verdict verdict)
{
    return verdict == Verdict::better  ? mark("better")
           : verdict == Verdict::worse ? mark("worse")
                                       : mark("no visible difference");
}

/// Where along a sweep the favourite loses or gains its lead.
void add_flips(const Material& material, const Standing* best, Bullets& doubts)
{
    const Reading& study = material.study;
    if (study.results.points() < 2) return;
    std::vector<Comparison> comparisons;
    for (std::uint32_t p = 0; p < study.results.points(); ++p) comparisons.push_back(compare(study.results, p));
    for (const auto& summary : material.comparison.alternatives) {
        if (summary.alternative == material.comparison.baseline) continue;
        if (best != nullptr && summary.alternative != best->alternative) continue;
        for (const auto& number : deciding(material)) {
            for (const auto& flip :
                 flips(study.results, comparisons, summary.alternative, number.metric, number.statistic)) {
                const std::string& name = study.alternative(summary.alternative);
                const std::string before = study.tr(turn_of(flip.before));
                const std::string after = study.tr(turn_of(flip.after));
                doubts.items.push_back(plain(
                    flip.at ? study.tr("{0} at about {1}, between {2} and {3}: {4} turns from “{5}” to “{6}” in {7}.",
                                       flip.path, fmt::format("{:.3g}", *flip.at), flip.from, flip.to, name, before,
                                       after, number.words)
                            : study.tr("{0} between {1} and {2}: {3} turns from “{4}” to “{5}” in {6}.", flip.path,
                                       flip.from, flip.to, name, before, after, number.words)));
            }
        }
    }
}

/// What the result rests on and nobody has measured.
void add_assumptions(const Material& material, Bullets& doubts)
{
    const Translate& tr = material.study.tr;
    if (material.options.scenario == nullptr || material.options.anonymous) return;
    const auto& inputs = material.options.scenario->inputs;
    const auto assumed = [](const model::InputNote& note) { return note.badge == model::Badge::assumed; };
    std::size_t named = 0;
    for (const auto& note : inputs) {
        if (!assumed(note) || named == most_assumptions) continue;
        ++named;
        std::string input = note.path;
        if (const std::string value = value_at(*material.options.scenario, note.path); !value.empty())
            input += " = " + value;
        // Sources are as they were written; where the reader's language is another one, the appendix has them.
        const bool korean = tr.language() == i18n::Language::ko;
        const std::string& said = korean ? note.note.ko : note.note.en;
        const std::string why = said.empty() && !korean ? note.source : said;
        doubts.items.push_back(plain(tr("Assumed: {0}", why.empty() ? input : input + " – " + why)));
    }
    const auto count = std::ranges::count_if(inputs, assumed);
    if (count > 0 && material.options.audience != Audience::exec)
        doubts.items.push_back(
            plain(tr("{0} of {1} noted inputs are only assumed; the appendix names them.", count, inputs.size())));
}

void add_expectation_doubts(const Material& material, Bullets& doubts)
{
    const Translate& tr = material.study.tr;
    for (const auto& point : material.options.expectations) {
        for (const auto& result : point) {
            if (result.judgement == Judgement::fails)
                doubts.items.push_back(plain(tr("What was expected does not hold: {0}", result.text)));
            else if (result.judgement == Judgement::cannot_tell)
                doubts.items.push_back(plain(tr("What was expected cannot be told from these runs: {0}", result.text)));
        }
    }
}

} // namespace

Bullets doubts(const Material& material, const Standing* best)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Bullets doubts;
    const auto add = [&](const std::string& text, const Deciding& number) {
        doubts.items.push_back(
            {{text + ": "}, study.difference(material.comparison, best->alternative, number.metric, number.statistic)});
    };
    if (best != nullptr) {
        for (const auto& number : best->worse)
            add(tr("If {0} counted more than {1}", number.words, list_of(best->better)), number);
    }
    add_flips(material, best, doubts);
    if (best != nullptr) {
        for (const auto& number : best->little) add(tr("Next to nothing, but clear: {0}", number.words), number);
        add_drawbacks(material, *best, doubts);
        if (!best->same.empty())
            doubts.items.push_back(plain(tr("No difference is visible in {0}", list_of(best->same)) + "."));
    }
    Bullets rests; // at least what is assumed has its place
    add_assumptions(material, rests);
    add_expectation_doubts(material, doubts);
    const std::size_t most = material.options.audience == Audience::exec ? most_brief_doubts : most_doubts;
    const std::size_t room = most - std::min(most - 1, rests.items.size());
    if (doubts.items.size() > room) doubts.items.resize(room);
    for (auto& item : rests.items) {
        if (doubts.items.size() < most) doubts.items.push_back(std::move(item));
    }
    if (doubts.items.empty()) doubts.items.push_back(plain(tr("Other inputs than those in the appendix.")));
    return doubts;
}

} // namespace report
