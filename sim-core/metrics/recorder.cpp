#include "metrics/recorder.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace sim {
namespace {

Summary summarise(const Sample& sample)
{
    const std::vector<double> ascending = sample.sorted();
    Summary summary;
    summary.count = ascending.size();
    summary.mean = *sample.mean();
    summary.p50 = *quantile(ascending, 0.50);
    summary.p85 = *quantile(ascending, 0.85);
    summary.p95 = *quantile(ascending, 0.95);
    summary.min = ascending.front();
    summary.max = ascending.back();
    const QuantileGrid grid = *quantile_grid(ascending);
    summary.grid.assign(grid.begin(), grid.end());
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
    for (const auto& [id, value] : values_)
        result.metrics.emplace(id, Summary{1, value, value, value, value, value, value, {}});
    return result;
}

} // namespace sim
