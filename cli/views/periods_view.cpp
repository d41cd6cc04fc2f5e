#include "views/periods_view.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <array>
#include <charconv>
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

/// "weeks 14–26", counted from 1 at the end of the warm-up.
std::string span_of(const View& view, const std::string& period, sim::Duration length)
{
    using namespace std::chrono_literals;
    int number = 0;
    std::from_chars(period.data(), period.data() + period.size(), number);
    const auto unit = length % (7 * 24h) == sim::Duration::zero() ? sim::Duration(7 * 24h) : sim::Duration(24h);
    if (length % unit != sim::Duration::zero()) return {};
    const auto each = length / unit;
    const auto last = number * each;
    const auto span =
        each == 1 ? fmt::format("{}", last) : fmt::format("{}{}{}", last - each + 1, view.screen.sign("–", "-"), last);
    return unit == sim::Duration(24h) ? view.tr("days {0}", span) : view.tr("weeks {0}", span);
}

} // namespace

std::string periods_view(const View& view, const report::Comparison& comparison, const model::Scenario& scenario)
{
    constexpr std::string_view always = "throughput_in.";
    std::set<std::string> periods;
    for (const auto& id : view.results.metric_ids(comparison.point)) {
        if (id.starts_with(always)) periods.insert(id.substr(always.size()));
    }
    if (periods.empty() || !scenario.study.period) return {};
    const std::size_t alternatives = comparison.alternatives.size();
    const auto block = [&](std::size_t first, std::size_t last) {
        Table table(2);
        std::vector<Cell> heading{{"", Style::plain}, {"", Style::plain}};
        for (std::size_t a = first; a < last; ++a)
            heading.push_back({view.alternative(comparison.alternatives[a].alternative), Style::strong});
        table.row(std::move(heading));
        for (const auto& period : periods) {
            std::vector<Cell> cells{{period, Style::faint},
                                    {span_of(view, period, *scenario.study.period), Style::plain}};
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
    std::string out = view.screen.styled(view.tr("Period by period"), Style::strong) + "\n" + "  " +
                      wrapped("(" + view.tr("means of {0}", names) + ")", view.screen.width - 2, 3) + "\n";
    for (std::size_t first = 0; first < alternatives; first += step) {
        if (first > 0) out += "\n";
        out += block(first, std::min(first + step, alternatives)).render(view.screen);
    }
    return out;
}

} // namespace cli
