#include "views/view.hpp"

#include <algorithm>

namespace cli {

std::string View::title(std::string_view metric) const
{
    const sim::Metric& described = row(metric);
    const std::string title = tr(described.title);
    return described.family() ? fmt::format("{}: {}", title, sim::key_of(described, metric)) : title;
}

std::vector<std::string> metrics_to_show(const View& view, std::uint32_t point, const std::vector<std::string>& more)
{
    const auto wanted = [&](const std::string& id) {
        return std::any_of(more.begin(), more.end(), [&](const std::string& asked) {
            return asked == "all" || asked == id || (view.row(id).family() && view.row(id).stem() == asked);
        });
    };
    std::vector<std::string> headline;
    std::vector<std::string> rest;
    for (const auto& id : view.results.metric_ids(point)) {
        if (view.row(id).headline)
            headline.push_back(id);
        else if (wanted(id))
            rest.push_back(id);
    }
    headline.insert(headline.end(), rest.begin(), rest.end());
    return headline;
}

} // namespace cli
