#include "comparison/results.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace report {

Results::Results(sim::MetricTable metrics, StudyRecord record, std::vector<sim::TrialOutcome> trials)
    : metrics_(metrics), record_(std::move(record)), trials_(std::move(trials))
{
    std::ranges::sort(trials_, {}, &sim::TrialOutcome::trial);
}

std::optional<std::uint32_t> Results::alternative_named(std::string_view id) const
{
    const auto found = std::ranges::find(study().alternatives, id);
    if (found == study().alternatives.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - study().alternatives.begin());
}

std::span<const sim::TrialOutcome> Results::trials(std::uint32_t point, std::uint32_t alternative) const
{
    const auto key = [](const sim::TrialOutcome& outcome) {
        return std::pair(outcome.trial.point, outcome.trial.alternative);
    };
    const auto range = std::ranges::equal_range(trials_, std::pair(point, alternative), {}, key);
    return {range.begin(), range.end()};
}

const sim::RunResult* Results::run(const sim::Trial& trial) const
{
    const auto found = std::ranges::lower_bound(trials_, trial, {}, &sim::TrialOutcome::trial);
    return found != trials_.end() && found->trial == trial && found->result ? &*found->result : nullptr;
}

std::vector<std::string> Results::metric_ids(std::uint32_t point) const
{
    std::set<std::string, std::less<>> measured;
    for (const auto& outcome : trials_) {
        if (outcome.trial.point != point || !outcome.result) continue;
        for (const auto& [id, summary] : outcome.result->metrics)
            if (summary.count > 0) measured.insert(id);
    }
    std::vector<std::string> ids;
    for (const auto& row : metrics_)
        for (const auto& id : measured)
            if (sim::find_metric(metrics_, id) == &row) ids.push_back(id);
    return ids;
}

std::vector<RunValue> Results::values(std::uint32_t point, std::uint32_t alternative, std::string_view metric,
                                      sim::Statistic statistic) const
{
    std::vector<RunValue> values;
    for (const auto& outcome : trials(point, alternative)) {
        if (!outcome.result) continue;
        if (const auto value = sim::value_of(*outcome.result, metric, statistic))
            values.push_back({outcome.trial.replication, *value});
    }
    return values;
}

std::size_t Results::runs(std::uint32_t point, std::uint32_t alternative) const
{
    const auto all = trials(point, alternative);
    return all.size() - static_cast<std::size_t>(std::ranges::count_if(all, &sim::TrialOutcome::failed));
}

std::vector<FailedRun> Results::failures() const
{
    std::vector<FailedRun> failures;
    for (const auto& outcome : trials_)
        if (outcome.failed()) failures.push_back({outcome.trial, outcome.seed, outcome.failure});
    return failures;
}

std::vector<Warning> Results::warnings(std::uint32_t point, std::uint32_t alternative) const
{
    std::map<std::string, std::size_t> counts;
    for (const auto& outcome : trials(point, alternative)) {
        if (!outcome.result) continue;
        const auto& texts = outcome.result->warnings;
        for (const auto& text : std::set<std::string>(texts.begin(), texts.end())) ++counts[text];
    }
    std::vector<Warning> warnings;
    for (const auto& [text, runs] : counts) warnings.push_back({text, runs});
    std::ranges::stable_sort(warnings, std::ranges::greater{}, &Warning::runs);
    return warnings;
}

Pairs pair_up(const std::vector<RunValue>& base, const std::vector<RunValue>& other)
{
    Pairs pairs;
    auto b = base.begin();
    auto o = other.begin();
    while (b != base.end() && o != other.end()) {
        if (b->replication < o->replication) {
            ++b;
        } else if (o->replication < b->replication) {
            ++o;
        } else {
            pairs.base.push_back(b++->value);
            pairs.other.push_back(o++->value);
        }
    }
    return pairs;
}

} // namespace report
