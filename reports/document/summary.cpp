// The first screen: what to decide, how sure that is, and what would change it.
#include "document/sections.hpp"

#include <algorithm>
#include <map>

namespace report {
namespace {

constexpr std::size_t most_told = 4; ///< alternatives, each in its own words

bool any_worse(const Material& material, const Standing& standing, const std::vector<Deciding>& numbers)
{
    return std::ranges::any_of(numbers, [&](const Deciding& number) {
        return difference_in(material, standing.alternative, number)->verdict == Verdict::worse;
    });
}

std::string decision(const Material& material, const Standing* best)
{
    const Translate& tr = material.study.tr;
    const std::string base = material.study.called(material.comparison.baseline);
    if (fewest_runs(material.study.results) < 2)
        return tr("Nothing can be decided yet: one run does not tell what is chance. Run it more often.");
    if (best == nullptr) return tr("Stay with {0}: nothing that was compared is visibly better.", base);
    const std::string name = material.study.called(best->alternative);
    if (!best->worse.empty())
        return tr("{0} or {1}? {4} is better in {2} and worse in {3}; what counts more decides.", name, base,
                  list_of(best->better), list_of(best->worse), material.study.alternative(best->alternative));
    if (any_worse(material, *best, best->little))
        return tr("Choose {0} over {1}: better in {2}, and worse by next to nothing in {3}.", name, base,
                  list_of(best->better), list_of(best->little));
    return tr("Choose {0} over {1}: better in {2}, and no worse in anything that decides here.", name, base,
              list_of(best->better));
}

/// What the comparison says about an alternative, with every number by its name.
Words answer(const Material& material, std::uint32_t alternative)
{
    const Reading& study = material.study;
    Words words;
    for (const auto& sentence :
         verdict_in_words(study.results, material.comparison, material.comparison.alternatives[alternative])) {
        if (!words.empty()) words.push_back({" "});
        for (auto& span : study.said(material.comparison, sentence)) words.push_back(std::move(span));
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
    // Of each axis, the number that is surest speaks for it.
    const auto low_of = [&](const Deciding& number) {
        const auto* found = difference_in(material, best->alternative, number);
        return found != nullptr && found->share_in_favour ? found->share_in_favour->low : 0;
    };
    std::map<Stake::Axis, const Deciding*> surest;
    for (const auto& number : best->better) {
        const Deciding*& known = surest[number.stake == nullptr ? Stake::Axis::delivery : number.stake->axis];
        if (known == nullptr || low_of(number) > low_of(*known)) known = &number;
    }
    double low = 1;
    for (const auto& [axis, number] : surest) {
        low = std::min(low, low_of(*number));
        if (!fact.more.empty()) fact.more.push_back({"; "});
        fact.more.push_back({number->words + ": " + tr("better in") + " "});
        fact.more.push_back(study.in_favour(material.comparison, best->alternative, number->metric, number->statistic));
    }
    fact.answer = plain(sureness(tr, low));
    return fact;
}

/// "Lead time (p85)".
std::string question_of(const Material& material, const Deciding& number)
{
    const std::string title = material.study.title(number.metric);
    return number.statistic == sim::Statistic::mean ? title
                                                    : fmt::format("{} ({})", title, sim::name_of(number.statistic));
}

Facts::Fact fact_of(const Material& material, const Deciding& number, const Standing* best)
{
    const Reading& study = material.study;
    const std::uint32_t base = material.comparison.baseline;
    Facts::Fact fact{question_of(material, number), {}};
    if (best == nullptr) {
        fact.answer = {study.estimate(material.comparison, base, number.metric, number.statistic)};
        return fact;
    }
    fact.answer = {study.value(material.comparison, best->alternative, number.metric, number.statistic)};
    const Span before = study.value(material.comparison, base, number.metric, number.statistic);
    fact.more = filled(study.tr("instead of {0}"), {before});
    fact.more.push_back({"; "});
    fact.more.push_back(study.difference(material.comparison, best->alternative, number.metric, number.statistic));
    return fact;
}

} // namespace

Section summary_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Section section{"summary", tr("The answer"), {}};
    if (study.results.alternatives() < 2) {
        section.blocks.emplace_back(
            Paragraph{plain(tr("One alternative was run; there is nothing to compare it with.")), Weight::lead});
        Facts facts;
        for (const auto& number : deciding(material)) facts.facts.push_back(fact_of(material, number, nullptr));
        section.blocks.emplace_back(std::move(facts));
        return section;
    }
    const auto all = standings(material);
    const Standing* best = favourite(all);
    section.blocks.emplace_back(Paragraph{plain(decision(material, best)), Weight::lead});
    if (material.study.results.points() > 1)
        section.blocks.emplace_back(Paragraph{plain(tr("This is about the first point of the sweep: {0}.",
                                                       point_name(study.results.study().points.front()))),
                                              Weight::note});
    Facts facts;
    facts.facts.push_back(how_sure(material, best));
    for (const auto& number : shown_numbers(material, best)) facts.facts.push_back(fact_of(material, number, best));
    section.blocks.emplace_back(std::move(facts));
    if (best != nullptr) section.blocks.emplace_back(Paragraph{answer(material, best->alternative)});
    section.blocks.emplace_back(Paragraph{{{tr("What would change our mind"), Tone::strong}}});
    section.blocks.emplace_back(doubts(material, best));
    if (material.options.audience == Audience::exec) return section;
    for (const auto& standing : all) {
        // More of them would bury the answer; their differences follow below.
        if (&standing == best || all.size() > most_told) continue;
        section.blocks.emplace_back(Paragraph{answer(material, standing.alternative)});
    }
    return section;
}

} // namespace report
