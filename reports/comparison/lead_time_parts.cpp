#include "comparison/lead_time_parts.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr std::string_view total_family = "stage_time.";
constexpr std::string_view waiting_family = "stage_waiting.";

Estimate estimate(const std::vector<RunValue>& values, double level)
{
    std::vector<double> numbers;
    for (const auto& [replication, value] : values) numbers.push_back(value);
    return mean_estimate(numbers, level);
}

} // namespace

std::vector<LeadTimePart> lead_time_parts(const Results& results, std::uint32_t point, std::uint32_t alternative,
                                          double level)
{
    const auto means = [&](const std::string& metric) {
        return results.values(point, alternative, metric, sim::Statistic::mean);
    };
    const auto lead_time = estimate(means("lead_time"), level);

    std::vector<LeadTimePart> parts;
    for (const auto& id : results.metric_ids(point)) {
        if (!id.starts_with(total_family)) continue;
        LeadTimePart part;
        part.stage = id.substr(total_family.size());
        const auto totals = means(id);
        if (totals.empty()) continue; // a stage of other alternatives
        part.total = estimate(totals, level);

        const auto waits = means(std::string(waiting_family) + part.stage);
        part.waiting = estimate(waits, level);
        const Pairs pairs = pair_up(waits, totals);
        std::vector<double> working;
        for (std::size_t i = 0; i < pairs.base.size(); ++i) working.push_back(pairs.other[i] - pairs.base[i]);
        part.working = mean_estimate(working, level);

        if (lead_time.value && *lead_time.value > 0) part.share = *part.total.value / *lead_time.value;
        parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts, std::ranges::greater{}, [](const LeadTimePart& part) { return *part.total.value; });
    return parts;
}

} // namespace report
