#include "views/view.hpp"

#include "company/run.hpp"

#include <algorithm>

namespace cli {
namespace {

bool belongs(const sim::Metric& row, const model::MetricGroup& group)
{
    return std::ranges::find(group.table, row.id, &sim::Metric::id) != group.table.end();
}

} // namespace

std::string View::title(std::string_view metric) const
{
    const sim::Metric& described = row(metric);
    const std::string title = tr(described.title);
    return described.family() ? fmt::format("{}: {}", title, sim::key_of(described, metric)) : title;
}

bool asked_for(const View& view, const std::vector<std::string>& more, const std::string& id)
{
    return std::any_of(more.begin(), more.end(), [&](const std::string& asked) {
        return asked == "all" || asked == id || (view.row(id).family() && view.row(id).stem() == asked);
    });
}

std::vector<MetricSection> metrics_to_show(const View& view, std::uint32_t point, const std::vector<std::string>& more)
{
    const auto measured = view.results.metric_ids(point);
    std::vector<MetricSection> sections;
    for (const auto& group : model::metric_groups()) {
        MetricSection section{group.title, {}};
        std::vector<std::string> rest;
        for (const auto& id : measured) {
            if (!belongs(view.row(id), group)) continue;
            if (view.row(id).headline)
                section.metrics.push_back(id);
            else if (asked_for(view, more, id))
                rest.push_back(id);
        }
        section.metrics.insert(section.metrics.end(), rest.begin(), rest.end());
        if (!section.metrics.empty()) sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace cli
