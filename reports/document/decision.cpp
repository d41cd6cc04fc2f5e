// What decides, how the alternatives stand on it, and which of them is put forward.
#include "document/sections.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace report {

std::string list_of(const std::vector<Deciding>& numbers)
{
    std::vector<std::string> words;
    for (const auto& number : numbers) words.push_back(number.words);
    return fmt::format("{}", fmt::join(words, ", "));
}

const Difference* difference_in(const Material& material, std::uint32_t alternative, const Deciding& number)
{
    return difference_of(material.comparison.alternatives[alternative], number.metric, number.statistic);
}

std::vector<Deciding> deciding(const Material& material)
{
    const Reading& study = material.study;
    std::vector<Deciding> found;
    const auto& base = material.comparison.alternatives[material.comparison.baseline];
    for (const Stake& stake : stakes()) {
        const auto statistic = statistic_of(stake, study.results, material.comparison);
        if (!stake.decides || !statistic || base.metric(stake.metric) == nullptr) continue;
        found.push_back({&stake, std::string(stake.metric), *statistic, study.tr(stake.words)});
    }
    if (!found.empty()) return found;
    for (const auto& section : metrics_to_show(study.results, material.comparison.point, {})) {
        for (const auto& id : section.metrics) {
            if (study.row(id).better != sim::Better::neither)
                return {{nullptr, id, study.leading(material.comparison, id), inside_sentence(study.title(id))}};
        }
    }
    return found;
}

std::vector<std::string> deciding_metrics(const Material& material)
{
    std::vector<std::string> metrics;
    for (const auto& number : deciding(material)) {
        if (std::ranges::find(metrics, number.metric) == metrics.end()) metrics.push_back(number.metric);
    }
    return metrics;
}

std::vector<Deciding> shown_numbers(const Material& material, const Standing* best)
{
    std::vector<Deciding> shown;
    const auto holds = [](const std::vector<Deciding>& list, const Deciding& number) {
        return std::ranges::any_of(list, [&](const Deciding& one) { return one.stake == number.stake; });
    };
    std::set<Stake::Axis> seen;
    for (const auto& number : deciding(material)) {
        const bool first = number.stake == nullptr || seen.insert(number.stake->axis).second;
        const bool counted = best != nullptr && (holds(best->better, number) || holds(best->worse, number));
        if (first || counted) shown.push_back(number);
    }
    return shown;
}

std::vector<Standing> standings(const Material& material)
{
    std::vector<Standing> all;
    const auto numbers = deciding(material);
    const auto& base = material.comparison.alternatives[material.comparison.baseline];
    for (const auto& summary : material.comparison.alternatives) {
        if (summary.alternative == material.comparison.baseline) continue;
        Standing standing;
        standing.alternative = summary.alternative;
        std::map<Stake::Axis, std::pair<bool, bool>> axes; // whether anything is better, worse
        for (const auto& number : numbers) {
            const auto* found = difference_in(material, summary.alternative, number);
            if (found == nullptr) continue;
            const bool better = found->verdict == Verdict::better;
            const bool clear = better || found->verdict == Verdict::worse;
            const Estimate& before = base.metric(number.metric)->of(number.statistic);
            const bool counted = number.stake == nullptr ? clear : counts(*number.stake, *found, before);
            auto& list = !clear     ? standing.same
                         : !counted ? standing.little
                         : better   ? standing.better
                                    : standing.worse;
            list.push_back(number);
            if (!counted) continue;
            auto& [some_better, some_worse] =
                axes[number.stake == nullptr ? Stake::Axis::delivery : number.stake->axis];
            (better ? some_better : some_worse) = true;
            const double share = number.stake == nullptr ? found->relative.value_or(0)
                                                         : share_of(*number.stake, *found, before).value_or(0);
            standing.gain += material.study.row(number.metric).better == sim::Better::higher ? share : -share;
        }
        for (const auto& [axis, turns] : axes) standing.points += int(turns.first) - int(turns.second);
        all.push_back(std::move(standing));
    }
    return all;
}

const Standing* favourite(const std::vector<Standing>& standings)
{
    const Standing* best = nullptr;
    for (const auto& standing : standings) {
        if (standing.better.empty()) continue;
        if (best == nullptr || standing.points > best->points ||
            (standing.points == best->points && standing.gain > best->gain))
            best = &standing;
    }
    return best;
}

} // namespace report
