#include "metrics/recorder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
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

/// Quantiles of all grid points in one pass over the bins; each is the middle of its bin, inside the extremes.
Summary summarise(const Histogram& values, double sum)
{
    Summary summary;
    summary.count = values.count();
    summary.mean = sum / static_cast<double>(values.count());
    summary.min = *values.min();
    summary.max = *values.max();
    summary.p50 = *values.quantile(0.50);
    summary.p85 = *values.quantile(0.85);
    summary.p95 = *values.quantile(0.95);
    const std::vector<Histogram::Bin> bins = values.bins();
    std::uint64_t below = 0;
    auto bin = bins.begin();
    const auto last = static_cast<double>(values.count() - 1);
    for (std::size_t i = 0; i < quantile_grid_points; ++i) {
        const double rank = last * static_cast<double>(i) / (quantile_grid_points - 1);
        while (std::next(bin) != bins.end() && static_cast<double>(below + bin->count) <= rank) below += (bin++)->count;
        summary.grid.push_back(static_cast<float>(std::clamp((bin->low + bin->high) / 2, summary.min, summary.max)));
    }
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

void Recorder::set_items(std::string_view id, const Histogram& values, double sum)
{
    row(id, Spread::items);
    if (values.count() > 0) counted_.insert_or_assign(std::string(id), summarise(values, sum));
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
    result.metrics.insert(counted_.begin(), counted_.end());
    for (const auto& [id, value] : values_)
        result.metrics.emplace(id, Summary{1, value, value, value, value, value, value, {}});
    return result;
}

} // namespace sim
