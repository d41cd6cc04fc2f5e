#include "charts/parts.hpp"

#include <algorithm>
#include <cmath>

namespace report {

std::vector<std::uint32_t> measured_in(const Comparison& comparison, std::string_view metric)
{
    std::vector<std::uint32_t> found;
    for (const auto& summary : comparison.alternatives) {
        const auto* estimate = summary.metric(metric);
        if (estimate != nullptr && estimate->mean.value) found.push_back(summary.alternative);
    }
    return found;
}

double largest_mean(const Comparison& comparison, std::string_view metric)
{
    double most = 0;
    for (const auto& summary : comparison.alternatives) {
        const auto* estimate = summary.metric(metric);
        if (estimate != nullptr) most = std::max(most, estimate->mean.value.value_or(0));
    }
    return most;
}

std::vector<std::string> keys_of(const Reading& study, const Comparison& comparison, std::string_view stem)
{
    std::vector<std::string> keys;
    const std::string family = std::string(stem) + ".";
    for (const auto& id : study.results.metric_ids(comparison.point)) {
        if (id.starts_with(family)) keys.push_back(id.substr(family.size()));
    }
    return keys;
}

std::string axis_title(const Reading& study, std::string_view words, double magnitude, Quantity quantity)
{
    const DisplayUnit unit = study.numbers.unit(magnitude, quantity);
    if (unit.symbol.empty()) return std::string(words);
    return words.empty() ? unit.symbol : fmt::format("{} ({})", words, unit.symbol);
}

Axis axis_of(const Reading& study, std::string_view words, double low, double high, Quantity quantity)
{
    const double magnitude = std::max(std::abs(low), std::abs(high));
    return scale(low, high, study.numbers.unit(magnitude, quantity).factor,
                 axis_title(study, words, magnitude, quantity));
}

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, ", "));
}

std::span<const ChartKind> chart_kinds()
{
    static constexpr ChartKind kinds[] = {
        {"differences", mark("Each alternative beside the baseline, with the interval of the difference"),
         differences_chart},
        {"lead-time", mark("How long a change takes, as a cumulative curve"), lead_time_chart},
        {"dots", mark("How long a change takes, as twenty dots"), dots_chart},
        {"stages", mark("Where lead time goes: work and waiting of each stage"), stages_chart},
        {"flow", mark("Changes on their way: how many, and how long in each stage"), flow_chart},
        {"dora", mark("DORA's four keys with the bands of a survey"), dora_chart},
        {"queue", mark("How long lines are, period by period"), queue_chart},
        {"periods", mark("How the study went, period by period"), periods_chart},
        {"faults", mark("How many users each fault hits"), faults_chart},
        {"journeys", mark("What each fault does to each journey"), journeys_chart},
        {"hours", mark("What people's time goes into"), hours_chart},
        {"cost", mark("What an alternative costs more and less, cause by cause"), cost_chart},
    };
    return kinds;
}

} // namespace report
