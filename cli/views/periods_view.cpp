#include "views/periods_view.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cli {
namespace {

using sim::schema::Quantity;

struct Column {
    std::string_view family;
    Quantity quantity;
};

constexpr std::array columns{Column{"lead_time_in", Quantity::time}, Column{"deploy_wait_in", Quantity::time},
                             Column{"throughput_in", Quantity::rate}};

std::string cell(const View& view, const report::AlternativeSummary& summary, const std::string& period)
{
    std::string text;
    for (const Column& column : columns) {
        if (!text.empty()) text += view.screen.sign(" · ", " | ");
        const auto* metric = summary.metric(fmt::format("{}.{}", column.family, period));
        text += metric == nullptr ? "-" : view.numbers.estimate(metric->mean, column.quantity);
    }
    return text;
}

} // namespace

std::string periods_view(const View& view, const report::Comparison& comparison)
{
    constexpr std::string_view always = "throughput_in.";
    std::set<std::string> periods;
    for (const auto& id : view.results.metric_ids(comparison.point)) {
        if (id.starts_with(always)) periods.insert(id.substr(always.size()));
    }
    if (periods.empty()) return {};
    const std::size_t alternatives = comparison.alternatives.size();
    const auto block = [&](std::size_t first, std::size_t last) {
        Table table(2);
        std::vector<Cell> heading{{"", Style::plain}};
        for (std::size_t a = first; a < last; ++a)
            heading.push_back({view.alternative(comparison.alternatives[a].alternative), Style::strong});
        table.row(std::move(heading));
        for (const auto& period : periods) {
            std::vector<Cell> cells{{period, Style::plain}};
            for (std::size_t a = first; a < last; ++a)
                cells.push_back({cell(view, comparison.alternatives[a], period), Style::plain});
            table.row(std::move(cells));
        }
        return table;
    };
    std::size_t step = alternatives;
    const auto width = [&](std::size_t size) {
        int widest = 0;
        for (std::size_t first = 0; first < alternatives; first += size)
            widest = std::max(widest, block(first, std::min(first + size, alternatives)).width());
        return widest;
    };
    while (step > 1 && width(step) > view.screen.width) --step;
    const auto dot = view.screen.sign(" · ", " | ");
    const std::string names =
        fmt::format("{}{}{}{}{}", view.tr("lead time"), dot, view.tr("deploy wait"), dot, view.tr("throughput"));
    std::string out = view.screen.styled(view.tr("Period by period"), Style::strong) + "\n" +
                      wrapped("  (" + view.tr("means of {0}", names) + ")", view.screen.width, 3) + "\n";
    for (std::size_t first = 0; first < alternatives; first += step) {
        if (first > 0) out += "\n";
        out += block(first, std::min(first + step, alternatives)).render(view.screen);
    }
    return out;
}

} // namespace cli
