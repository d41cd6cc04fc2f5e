#include "views/structure_view.hpp"

#include "insight/metrics.hpp"
#include "terminal/table.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace cli {
namespace {

using Value = std::optional<double>;

Value value_in(const report::AlternativeSummary& summary, std::string_view id)
{
    const auto* metric = summary.metric(id);
    return metric == nullptr ? Value() : metric->mean.value;
}

bool same(const Value& one, const Value& other)
{
    if (!one || !other) return one.has_value() == other.has_value();
    return std::abs(*one - *other) <= report::rounding * std::max(std::abs(*one), std::abs(*other));
}

/// One block of the table: the alternatives from `first` on.
Table block(const View& view, const report::Comparison& comparison, const std::vector<const sim::Metric*>& rows,
            std::size_t first, std::size_t last, bool comparing)
{
    Table table(2);
    std::vector<Cell> heading{{"", Style::plain}};
    for (std::size_t a = first; a < last; ++a)
        heading.push_back({view.alternative(comparison.alternatives[a].alternative), Style::strong});
    table.row(std::move(heading));
    const auto& baseline = comparison.alternatives[comparison.baseline];
    for (const sim::Metric* row : rows) {
        std::vector<Cell> cells{{view.tr(row->title), Style::plain}};
        const Value base = value_in(baseline, row->id);
        for (std::size_t a = first; a < last; ++a) {
            const auto& summary = comparison.alternatives[a];
            const Value value = value_in(summary, row->id);
            const bool is_base = !comparing || summary.alternative == comparison.baseline;
            cells.push_back(!is_base && value && same(value, base)
                                ? Cell{"=", Style::faint}
                                : Cell{view.numbers.value(value, row->quantity), Style::plain});
        }
        table.row(std::move(cells));
    }
    return table;
}

} // namespace

bool is_structural(std::string_view metric)
{
    return sim::find_metric(model::insight::insight_metrics(), metric) != nullptr;
}

std::string structure_view(const View& view, const report::Comparison& comparison, bool comparing)
{
    const auto& all = comparison.alternatives;
    std::vector<const sim::Metric*> rows;
    for (const auto& row : model::insight::insight_metrics()) {
        if (row.better == sim::Better::neither) continue; // it only says what to hold others against
        const Value base = value_in(all[comparison.baseline], row.id);
        const bool told = std::ranges::any_of(all, [&](const report::AlternativeSummary& summary) {
            const Value value = value_in(summary, row.id);
            return comparing ? !same(value, base) : value.has_value() && row.headline;
        });
        if (told) rows.push_back(&row);
    }
    if (rows.empty()) return {};
    const auto fits = [&](std::size_t size) {
        for (std::size_t first = 0; first < all.size(); first += size) {
            const std::size_t last = std::min(first + size, all.size());
            if (block(view, comparison, rows, first, last, comparing).width() > view.screen.width) return false;
        }
        return true;
    };
    std::size_t size = all.size();
    while (size > 1 && !fits(size)) --size;
    std::string out = view.screen.styled(view.tr("Structure"), Style::strong) + "\n";
    for (std::size_t first = 0; first < all.size(); first += size) {
        const std::size_t last = std::min(first + size, all.size());
        out += (first > 0 ? "\n" : "") + block(view, comparison, rows, first, last, comparing).render(view.screen);
    }
    return out;
}

} // namespace cli
