#include "metrics/recorder.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace sim {
namespace {

Summary summarise(const Sample& sample)
{
    Summary summary;
    summary.count = sample.count();
    if (summary.count == 0) return summary;
    summary.mean = sample.mean();
    summary.p50 = sample.quantile(0.50);
    summary.p85 = sample.quantile(0.85);
    summary.p95 = sample.quantile(0.95);
    summary.min = sample.min();
    summary.max = sample.max();
    for (const double value : sample.grid()) summary.grid.push_back(static_cast<float>(value));
    return summary;
}

} // namespace

const Metric& Recorder::row(std::string_view id, Spread spread) const
{
    const Metric* metric = find_metric(table_, id);
    if (metric == nullptr || metric->spread != spread)
        throw std::logic_error(fmt::format("metric {} is not declared in this way", id));
    return *metric;
}

Series& Recorder::items(std::string_view id)
{
    row(id, Spread::items);
    auto found = items_.find(id);
    if (found == items_.end()) found = items_.emplace(std::string(id), std::make_unique<Series>()).first;
    return *found->second;
}

void Recorder::set(std::string_view id, double value)
{
    row(id, Spread::run);
    values_.insert_or_assign(std::string(id), value);
}

RunResult Recorder::finish() const
{
    RunResult result;
    for (const auto& [id, series] : items_) {
        if (series->sample().count() > 0) result.metrics.emplace(id, summarise(series->sample()));
    }
    for (const auto& [id, value] : values_) result.metrics.emplace(id, Summary{1, value, value, value, value, value, value, {}});
    return result;
}

} // namespace sim
