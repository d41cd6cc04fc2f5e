#include "experiment/study.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <stdexcept>
#include <utility>

namespace sim {
namespace {

constexpr std::array<std::pair<Statistic, std::string_view>, 6> statistics{{{Statistic::mean, "mean"},
                                                                            {Statistic::p50, "p50"},
                                                                            {Statistic::p85, "p85"},
                                                                            {Statistic::p95, "p95"},
                                                                            {Statistic::min, "min"},
                                                                            {Statistic::max, "max"}}};

/// Rounds smaller than this would leave threads idle and test the interval too often.
constexpr std::uint32_t smallest_round = 5;

} // namespace

std::string_view name_of(Statistic statistic)
{
    const auto* row = std::ranges::find(statistics, statistic, &std::pair<Statistic, std::string_view>::first);
    return row->second;
}

std::optional<Statistic> statistic_named(std::string_view name)
{
    const auto* row = std::ranges::find(statistics, name, &std::pair<Statistic, std::string_view>::second);
    return row == statistics.end() ? std::nullopt : std::optional(row->first);
}

std::optional<double> value_of(const RunResult& run, std::string_view metric, Statistic statistic)
{
    const auto found = run.metrics.find(metric);
    if (found == run.metrics.end() || found->second.count == 0) return std::nullopt;
    const Summary& summary = found->second;
    switch (statistic) {
    case Statistic::mean:
        return summary.mean;
    case Statistic::p50:
        return summary.p50;
    case Statistic::p85:
        return summary.p85;
    case Statistic::p95:
        return summary.p95;
    case Statistic::min:
        return summary.min;
    case Statistic::max:
        return summary.max;
    }
    return std::nullopt;
}

MetricStatistic metric_statistic(std::string_view text)
{
    const auto dot = text.rfind('.');
    if (dot != std::string_view::npos) {
        if (const auto statistic = statistic_named(text.substr(dot + 1)))
            return {std::string(text.substr(0, dot)), *statistic};
    }
    return {std::string(text), Statistic::mean};
}

void validate(const Study& study)
{
    const auto demand = [](bool good, std::string_view complaint) {
        if (!good) throw std::invalid_argument(std::string(complaint));
    };
    demand(!study.points.empty(), "a study needs a design point");
    demand(!study.alternatives.empty(), "a study needs an alternative");
    demand(study.runs >= 1, "a study needs at least one run");
    if (!study.precision) return;
    demand(study.runs >= 2, "a precision needs at least two runs");
    demand(study.maximum_runs >= study.runs, "the maximum of runs is below the minimum");
    demand(study.precision->relative > 0, "the precision has to be above 0");
    demand(study.precision->level > 0 && study.precision->level < 1, "the confidence level has to lie between 0 and 1");
}

std::uint32_t next_target(const Study& study, std::uint32_t runs)
{
    if (runs < study.runs || !study.precision) return study.runs;
    const std::uint32_t round = std::max(smallest_round, runs / 4 + (runs % 4 != 0));
    return runs + std::min(round, study.maximum_runs - runs);
}

} // namespace sim
