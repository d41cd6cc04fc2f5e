// How long a change takes: curves, and dots that can be counted.
#include "charts/parts.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr std::string_view metric = "lead_time";
constexpr std::size_t grid_size = 201;
constexpr double longest_shown = 0.975; ///< share of changes inside the axis; the rest would squeeze it
constexpr int dots = 20;
constexpr double tallest_stack = 6;

/// The mean over runs of each run's own quantiles: passes through the p50, p85 and p95 of the tables.
std::vector<double> quantiles(const Reading& study, const Comparison& comparison, std::uint32_t alternative)
{
    std::vector<double> sums(grid_size, 0);
    std::size_t runs = 0;
    for (const auto& trial : study.results.trials(comparison.point, alternative)) {
        if (!trial.result) continue;
        const auto found = trial.result->metrics.find(metric);
        if (found == trial.result->metrics.end() || found->second.grid.size() != grid_size) continue;
        ++runs;
        for (std::size_t i = 0; i < grid_size; ++i) sums[i] += static_cast<double>(found->second.grid[i]);
    }
    if (runs == 0) return {};
    for (double& sum : sums) sum /= number(runs);
    return sums;
}

double at(const std::vector<double>& grid, double share)
{
    const double place = share * number(grid_size - 1);
    const auto below = static_cast<std::size_t>(place);
    const double rest = place - number(below);
    return below + 1 < grid.size() ? grid[below] * (1 - rest) + grid[below + 1] * rest : grid.back();
}

struct Curve {
    std::uint32_t alternative;
    std::vector<double> grid;
};

std::vector<Curve> curves_of(const Reading& study, const Comparison& comparison)
{
    std::vector<Curve> curves;
    for (const auto alternative : measured_in(comparison, metric)) {
        auto grid = quantiles(study, comparison, alternative);
        if (!grid.empty()) curves.push_back({alternative, std::move(grid)});
    }
    return curves;
}

Table table_of(const Reading& study, const Comparison& comparison, const std::vector<Curve>& curves)
{
    Table table;
    table.caption = study.title(metric);
    table.columns = {study.tr("Alternative"), "p50", "p85", "p95", study.tr("mean")};
    for (const auto& curve : curves) {
        std::vector<Words> row{plain(study.alternative(curve.alternative))};
        for (const auto statistic : {Statistic::p50, Statistic::p85, Statistic::p95, Statistic::mean})
            row.push_back({study.estimate(comparison, curve.alternative, metric, statistic)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string alt_of(const Reading& study, const Comparison& comparison, const std::vector<Curve>& curves)
{
    std::vector<std::string> parts;
    for (const auto& curve : curves)
        parts.push_back(study.tr("{0}: half of the changes take at most {1}, 85 % at most {2}",
                                 study.alternative(curve.alternative),
                                 study.value(comparison, curve.alternative, metric, Statistic::p50).text,
                                 study.value(comparison, curve.alternative, metric, Statistic::p85).text));
    return study.title(metric) + ". " + fmt::format("{}", fmt::join(parts, "; ")) + ".";
}

void add_curve(Panel& panel, const Curve& curve)
{
    Mark line;
    line.series = static_cast<int>(curve.alternative);
    for (std::size_t i = 0; i < grid_size; i += 2) {
        const double share = number(i) / number(grid_size - 1);
        if (share > longest_shown || curve.grid[i] > panel.x.high) break;
        line.spots.push_back({curve.grid[i], share});
    }
    panel.marks.push_back(std::move(line));
    for (const double share : {0.5, 0.85, 0.95}) {
        if (at(curve.grid, share) > panel.x.high) continue;
        Mark dot{Shape::dot, {{at(curve.grid, share), share}}, static_cast<int>(curve.alternative)};
        panel.marks.push_back(std::move(dot));
    }
}

/// Names the fastest curve on its left and the slowest on its right, where nothing is in the way.
void label_ends(Panel& panel, const Reading& study, const std::vector<Curve>& curves)
{
    const auto middle = [](const Curve& curve) { return at(curve.grid, 0.5); };
    const auto [first, last] = std::ranges::minmax_element(curves, {}, middle);
    const auto label = [&](const Curve& curve, double share, Side side) {
        Mark mark{Shape::text, {{at(curve.grid, share), share}}, static_cast<int>(curve.alternative)};
        mark.label = study.alternative(curve.alternative);
        mark.side = side;
        panel.marks.push_back(std::move(mark));
    };
    const double apart = middle(*last) - middle(*first);
    if (apart < 0.04 * (panel.x.high - panel.x.low)) return;
    label(*first, 0.62, Side::left);
    label(*last, 0.38, Side::right);
}

/// Stacks of dots: those that fall into the same small part of the axis stand on each other.
Panel stacks(const Reading& study, const Comparison& comparison, const Curve& curve, const Axis& x)
{
    Panel panel;
    panel.title = fmt::format("{}: p50 {}, p85 {}", study.alternative(curve.alternative),
                              study.value(comparison, curve.alternative, metric, Statistic::p50).text,
                              study.value(comparison, curve.alternative, metric, Statistic::p85).text);
    panel.x = x;
    panel.y.shown = false;
    const double part = (x.high - x.low) / 28;
    double tallest = tallest_stack;
    double filled = -1;
    double stack = 0;
    for (int i = 0; i < dots; ++i) {
        const double value = std::min(at(curve.grid, (i + 0.5) / dots), x.high);
        const double slot = std::floor((value - x.low) / part);
        stack = slot == filled ? stack + 1 : 0;
        filled = slot;
        tallest = std::max(tallest, stack + 1);
        panel.marks.push_back(
            {Shape::dot, {{x.low + (slot + 0.5) * part, stack + 0.5}}, static_cast<int>(curve.alternative)});
    }
    panel.y.high = tallest;
    panel.height = 11 * tallest;
    return panel;
}

double longest(const std::vector<Curve>& curves)
{
    double most = 0;
    for (const auto& curve : curves) most = std::max(most, at(curve.grid, longest_shown));
    return most;
}

} // namespace

std::optional<Figure> lead_time_chart(const Reading& study, const Comparison& comparison)
{
    const auto curves = curves_of(study, comparison);
    if (curves.empty()) return {};
    Figure figure{"lead-time", study.tr("How long does a change take?"), alt_of(study, comparison, curves)};
    figure.note =
        study.tr("A point of a line says which share of the changes is done after so long; the signs are p50, "
                 "p85 and p95. Lines are means over runs.");
    Panel panel;
    panel.x = axis_of(study, study.title(metric), 0, longest(curves), study.row(metric).quantity);
    panel.y = scale(0, 1, 0.01, study.tr("Share of changes that are done (%)"));
    panel.y.ticks = {{0, "0"}, {0.25, "25"}, {0.5, "50"}, {0.75, "75"}, {0.85, "85"}, {0.95, "95"}};
    panel.height = 260;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        figure.keys.push_back(
            {study.alternative(curves[i].alternative), static_cast<int>(curves[i].alternative), false, true});
        add_curve(panel, curves[i]);
    }
    label_ends(panel, study, curves);
    figure.panels.push_back(std::move(panel));
    figure.table = table_of(study, comparison, curves);
    return figure;
}

std::optional<Figure> dots_chart(const Reading& study, const Comparison& comparison)
{
    const auto curves = curves_of(study, comparison);
    if (curves.empty()) return {};
    Figure figure{"dots", study.tr("Twenty changes, one dot each"), alt_of(study, comparison, curves)};
    figure.note =
        study.tr("Count the dots left of a date: of twenty changes, so many are done by then. The last dot also "
                 "stands for what takes longer than the axis.");
    const Axis x = axis_of(study, study.title(metric), 0, longest(curves), study.row(metric).quantity);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        figure.panels.push_back(stacks(study, comparison, curves[i], x));
        if (i + 1 < curves.size()) figure.panels.back().x.title.clear();
    }
    figure.table = table_of(study, comparison, curves);
    return figure;
}

} // namespace report
