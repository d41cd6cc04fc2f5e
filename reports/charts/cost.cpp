// From the cost of the baseline to that of each alternative: a waterfall by cause.
#include "charts/parts.hpp"

#include "comparison/cost_steps.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr auto quantity = Quantity::money_rate;
constexpr std::size_t most_steps = 8;
constexpr double least_step = 1e-3; ///< of the largest; smaller ones are put together
constexpr double least_rest = 1e-9; ///< of the total; less is round-off

struct Fall {
    std::vector<CostStep> steps;
    double rest = 0; ///< of the steps too small to be seen
};

Fall fall_of(const AlternativeSummary& base, const AlternativeSummary& other)
{
    Fall fall;
    for (const auto& step : cost_steps(base, other)) {
        if (fall.steps.size() < most_steps &&
            (fall.steps.empty() || std::abs(step.more) >= least_step * std::abs(fall.steps.front().more)))
            fall.steps.push_back(step);
        else
            fall.rest += step.more;
    }
    return fall;
}

Span step_span(const Reading& study, const Comparison& comparison, std::uint32_t alternative, const CostStep& step)
{
    if (step.difference != nullptr && step.difference->estimate.value)
        return study.difference(comparison, alternative, step.metric, Statistic::mean);
    return {study.numbers.change({step.more, {}, 0}, quantity)};
}

/// What is always so little that a bar from 0 would hide all steps, begins somewhere below the lowest edge.
double lowest_edge(double before, const Fall& fall)
{
    double at = before;
    double low = before;
    double high = before;
    for (const auto& step : fall.steps) {
        at += step.more;
        low = std::min(low, at);
        high = std::max(high, at);
    }
    return low > 0 && low > 0.5 * high ? std::max(0.0, low - (high - low) * 0.4) : std::min(0.0, low);
}

void add_step(Panel& panel, const std::string& label, double from, double to, std::size_t row)
{
    Mark bar{Shape::bar, {{from, number(row)}, {to, number(row)}}, to > from ? 1 : 2};
    bar.hatched = to > from;
    panel.marks.push_back(std::move(bar));
    Mark text{Shape::text, {{std::max(from, to), number(row)}}, ink, label};
    panel.marks.push_back(std::move(text));
}

Panel panel_of(const Reading& study, const Comparison& comparison, const AlternativeSummary& base,
               const AlternativeSummary& other, const Fall& fall)
{
    Panel panel;
    panel.title =
        study.tr("From {0} to {1}", study.alternative(base.alternative), study.alternative(other.alternative));
    const double before = mean_or_nothing(base, cost_total);
    const double after = mean_or_nothing(other, cost_total);
    const double floor = lowest_edge(before, fall);
    std::vector<std::string> names{study.alternative(base.alternative)};
    panel.marks.push_back({Shape::bar,
                           {{floor, 0}, {before, 0}},
                           ink,
                           study.value(comparison, base.alternative, cost_total, Statistic::mean).text});
    double at = before;
    double most = std::max(before, after);
    for (const auto& step : fall.steps) {
        add_step(panel, step_span(study, comparison, other.alternative, step).text, at, at + step.more, names.size());
        names.push_back(cause_in_words(step.cause, study.tr));
        at += step.more;
        most = std::max(most, at);
    }
    if (std::abs(fall.rest) > least_rest * before) {
        add_step(panel, study.numbers.change({fall.rest, {}, 0}, quantity), at, at + fall.rest, names.size());
        names.push_back(study.tr("Everything else"));
    }
    panel.marks.push_back({Shape::bar,
                           {{floor, number(names.size())}, {after, number(names.size())}},
                           ink,
                           study.value(comparison, other.alternative, cost_total, Statistic::mean).text});
    names.push_back(study.alternative(other.alternative));
    panel.y = bands(names);
    panel.x = axis_of(study, floor > 0 ? study.tr("Cost; the axis does not begin at 0") : study.tr("Cost"), floor, most,
                      quantity);
    return panel;
}

} // namespace

std::optional<Figure> cost_chart(const Reading& study, const Comparison& comparison)
{
    const AlternativeSummary& base = comparison.alternatives[comparison.baseline];
    if (base.metric(cost_total) == nullptr) return {};
    Figure figure{"cost", study.tr("What costs more, what costs less?"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Cause"), study.alternative(base.alternative), study.tr("Alternative"),
                            study.tr("Difference")};
    for (const auto& other : comparison.alternatives) {
        if (other.alternative == base.alternative || other.metric(cost_total) == nullptr) continue;
        const Fall fall = fall_of(base, other);
        if (fall.steps.empty()) continue;
        figure.panels.push_back(panel_of(study, comparison, base, other, fall));
        figure.table.parts.emplace_back(figure.table.rows.size(), study.alternative(other.alternative));
        std::vector<std::string> said;
        const auto row = [&](const std::string& words, const std::string& metric, Span change) {
            said.push_back(words + " " + change.text);
            figure.table.rows.push_back({plain(words),
                                         {study.estimate(comparison, base.alternative, metric, Statistic::mean)},
                                         {study.estimate(comparison, other.alternative, metric, Statistic::mean)},
                                         {std::move(change)}});
        };
        for (const auto& step : fall.steps)
            row(cause_in_words(step.cause, study.tr), step.metric,
                step_span(study, comparison, other.alternative, step));
        row(study.tr("All together"), std::string(cost_total),
            study.difference(comparison, other.alternative, cost_total, Statistic::mean));
        figure.alt += fmt::format("{}: {}. ", figure.panels.back().title, joined(said));
    }
    if (figure.panels.empty()) return {};
    figure.keys = {{study.tr("costs more"), 1, true}, {study.tr("costs less"), 2, false}};
    figure.note = study.tr("Per month. Intervals are those of the differences in the same runs.");
    return figure;
}

} // namespace report
