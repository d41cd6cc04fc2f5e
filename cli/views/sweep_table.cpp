#include "views/sweep_table.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <set>

namespace cli {
namespace {

std::string cell(const View& view, const report::MetricEstimate* estimate, const sim::Metric& row)
{
    if (estimate == nullptr) return "-";
    std::string text = view.numbers.compact().estimate(estimate->mean, row.quantity);
    if (row.spread == sim::Spread::items && !estimate->few_items())
        text += fmt::format(" | {} | {}", view.numbers.compact().value(estimate->p50.value, row.quantity),
                            view.numbers.compact().value(estimate->p85.value, row.quantity));
    return text;
}

Table block(const View& view, const std::vector<report::Comparison>& comparisons, const std::string& metric,
            std::size_t first, std::size_t last)
{
    const sim::Metric& row = view.row(metric);
    const auto& points = view.results.study().points;
    Table table(2);
    std::vector<Cell> heading;
    for (const auto& setting : points.front().set) heading.push_back({setting.path, Style::faint});
    for (std::size_t a = first; a < last; ++a)
        heading.push_back({view.alternative(static_cast<std::uint32_t>(a)), Style::strong});
    table.row(std::move(heading));
    for (std::size_t p = 0; p < comparisons.size(); ++p) {
        std::vector<Cell> cells;
        for (const auto& setting : points[p].set) cells.push_back({setting.value, Style::plain});
        for (std::size_t a = first; a < last; ++a)
            cells.push_back({cell(view, comparisons[p].alternatives[a].metric(metric), row), Style::plain});
        table.row(std::move(cells));
    }
    return table;
}

} // namespace

std::string sweep_tables(const View& view, const std::vector<std::string>& more_metrics)
{
    std::vector<report::Comparison> comparisons;
    std::vector<std::string> metrics;
    for (std::uint32_t p = 0; p < view.results.points(); ++p) {
        comparisons.push_back(report::compare(view.results, p));
        for (const auto& section : metrics_to_show(view.results, p, more_metrics)) {
            for (const auto& id : section.metrics) {
                if (std::find(metrics.begin(), metrics.end(), id) == metrics.end()) metrics.push_back(id);
            }
        }
    }
    const std::size_t alternatives = view.results.alternatives();
    std::string out;
    for (const auto& metric : metrics) {
        const sim::Metric& row = view.row(metric);
        std::string cells = view.tr("mean") + (row.spread == sim::Spread::items ? " | p50 | p85" : "");
        if (const auto note = view.numbers.unit_note(row.quantity); !note.empty()) cells += "; " + note;
        out +=
            (out.empty() ? "" : "\n") + view.screen.styled(view.title(metric), Style::strong) + "  (" + cells + ")\n";
        std::size_t step = alternatives;
        while (step > 1 && block(view, comparisons, metric, 0, step).width() > view.screen.width) --step;
        for (std::size_t first = 0; first < alternatives; first += step) {
            if (first > 0) out += "\n";
            out += block(view, comparisons, metric, first, std::min(first + step, alternatives)).render(view.screen);
        }
    }
    return out;
}

} // namespace cli
