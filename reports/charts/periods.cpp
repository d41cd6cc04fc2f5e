// What changes along a study: its periods, with the steps of roads.
#include "charts/curves.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace report {
namespace {

constexpr double week_s = 7 * 86400.0;
constexpr double day_s = 86400;
constexpr double same_time = 0.01;         ///< of the axis: steps closer to each other share a line
constexpr double room_for_a_number = 0.09; ///< … and a label

double number_in(const std::string& text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// A step of a road, and when which alternatives are done with it.
struct Step {
    std::string id;
    std::map<std::uint32_t, double> done_s;
};

/// In the order of the first time that any alternative is done with them.
std::vector<Step> steps_of(const Reading& study, const Comparison& comparison)
{
    std::vector<Step> steps;
    for (const auto& id : keys_of(study, comparison, "road")) {
        Step step{id, {}};
        for (const auto& summary : comparison.alternatives) {
            const auto* found = summary.metric("road." + id);
            if (found != nullptr && found->p50.value) step.done_s[summary.alternative] = *found->p50.value;
        }
        if (!step.done_s.empty()) steps.push_back(std::move(step));
    }
    const auto first = [](const Step& step) {
        double least = INFINITY;
        for (const auto& [alternative, at] : step.done_s) least = std::min(least, at);
        return least;
    };
    std::ranges::stable_sort(steps, {}, first);
    return steps;
}

/// Panels along the periods of a study.
class Periods {
public:
    Periods(const Reading& study, const Comparison& comparison, Figure& figure)
        : study_(study), comparison_(comparison), figure_(figure), steps_(steps_of(study, comparison))
    {
        figure.table.caption = figure.title;
        figure.table.columns = {study.tr("Period")};
        for (const auto& summary : comparison.alternatives)
            figure.table.columns.push_back(study.alternative(summary.alternative));
        figure.note = study.tr("Means over runs; the thin lines are their intervals.");
    }

    void add(std::string_view stem)
    {
        const auto periods = keys_of(study_, comparison_, stem);
        if (periods.size() < 2) return;
        const sim::Metric& row = study_.row(fmt::format("{}.{}", stem, periods.front()));
        Panel panel;
        panel.title = study_.tr(row.title);
        panel.height = curve_height;
        Curves curves(study_, panel);
        const std::size_t first = figure_.table.rows.size();
        figure_.table.parts.emplace_back(first, panel.title);
        for (const auto& period : periods) {
            const std::string id = fmt::format("{}.{}", stem, period);
            std::vector<Words> cells{plain(period)};
            for (const auto& summary : comparison_.alternatives) {
                cells.push_back({study_.estimate(comparison_, summary.alternative, id, Statistic::mean)});
                if (const auto* found = summary.metric(id)) curves.add(summary.alternative, place(period), found->mean);
            }
            figure_.table.rows.push_back(std::move(cells));
        }
        panel.y = axis_of(study_, "", curves.low(), curves.high(), row.quantity);
        panel.x = axis(periods);
        add_steps(panel);
        curves.finish();
        figure_.alt += fmt::format("{}. {}", panel.title, first_and_last(figure_.table, first));
        figure_.panels.push_back(std::move(panel));
    }

    /// What the numbers beside the upright lines stand for, and a row of the table for each.
    void explain_steps()
    {
        if (steps_.empty() || !study_.course.period_s) return;
        std::vector<std::string> names;
        figure_.table.parts.emplace_back(figure_.table.rows.size(), study_.tr("Road: done after"));
        for (const auto& step : steps_) {
            names.push_back(fmt::format("{} {}", names.size() + 1, step.id));
            std::vector<Words> cells{plain(names.back())};
            for (const auto& summary : comparison_.alternatives)
                cells.push_back({study_.estimate(comparison_, summary.alternative, "road." + step.id, Statistic::p50)});
            figure_.table.rows.push_back(std::move(cells));
        }
        figure_.note += " " + study_.tr("Upright: when the steps of roads are done (median), {0}.", joined(names));
        figure_.alt += study_.tr("Steps of roads: {0}.", joined(names));
    }

private:
    /// In the middle of its period, where it is known how long that is.
    double place(const std::string& period) const
    {
        const double at = number_in(period);
        return study_.course.period_s ? (at - 0.5) * *study_.course.period_s : at;
    }

    Axis axis(const std::vector<std::string>& periods) const
    {
        const double last = number_in(periods.back());
        if (study_.course.period_s) {
            const double end = last * *study_.course.period_s;
            const bool weeks = end >= 4 * week_s;
            Axis axis = scale(0, end, weeks ? week_s : day_s,
                              weeks ? study_.tr("Weeks after the warm-up") : study_.tr("Days after the warm-up"));
            axis.high = end;
            std::erase_if(axis.ticks, [&](const Tick& tick) { return tick.at > end; });
            return axis;
        }
        Axis axis;
        axis.title = study_.tr("Period");
        axis.low = number_in(periods.front());
        axis.high = last;
        for (const auto& period : periods)
            axis.ticks.push_back({number_in(period), fmt::format("{:g}", number_in(period))});
        return axis;
    }

    void add_steps(Panel& panel) const
    {
        if (!study_.course.period_s) return;
        struct Sign {
            double at;
            int series;
            std::string label;
        };
        std::vector<Sign> signs;
        const double width = panel.x.high - panel.x.low;
        for (std::size_t i = 0; i < steps_.size(); ++i) {
            const std::string label = fmt::format("{}", i + 1);
            for (const auto& [alternative, at] : steps_[i].done_s) {
                if (at > panel.x.high) continue;
                const auto found = std::ranges::find_if(
                    signs, [&](const Sign& sign) { return std::abs(sign.at - at) <= same_time * width; });
                if (found == signs.end()) {
                    signs.push_back({at, static_cast<int>(alternative), label});
                    continue;
                }
                if (found->series != static_cast<int>(alternative)) found->series = faint; // of several roads
                add_label(found->label, label);
            }
        }
        std::ranges::stable_sort(signs, {}, &Sign::at);
        const double top = panel.y.high;
        for (std::size_t i = 0; i < signs.size();) {
            // Numbers of lines that stand close to each other are written beside the first.
            Mark label{Shape::text, {{signs[i].at, top - 0.07 * (top - panel.y.low)}}, signs[i].series, signs[i].label};
            std::size_t next = i + 1;
            for (; next < signs.size() && signs[next].at - signs[i].at < room_for_a_number * width; ++next) {
                add_label(label.label, signs[next].label);
                label.series = faint;
            }
            for (; i < next; ++i)
                panel.marks.push_back({Shape::rule, {{signs[i].at, panel.y.low}, {signs[i].at, top}}, signs[i].series});
            if (label.spots.front().x > 0.9 * panel.x.high) label.side = Side::left;
            panel.marks.push_back(std::move(label));
        }
    }

    /// Puts the numbers of `more` into the list, each once.
    static void add_label(std::string& labels, const std::string& more)
    {
        for (std::size_t at = 0; at < more.size();) {
            const std::size_t end = std::min(more.find(", ", at), more.size());
            const std::string label = more.substr(at, end - at);
            if ((", " + labels + ",").find(", " + label + ",") == std::string::npos) labels += ", " + label;
            at = end + 2;
        }
    }

    const Reading& study_;
    const Comparison& comparison_;
    Figure& figure_;
    std::vector<Step> steps_;
};

std::optional<Figure> along_periods(const Reading& study, const Comparison& comparison, Figure figure,
                                    std::span<const std::string_view> stems)
{
    Periods periods(study, comparison, figure);
    for (const auto stem : stems) periods.add(stem);
    if (figure.panels.empty()) return {};
    periods.explain_steps();
    add_keys(figure, study);
    return figure;
}

} // namespace

std::optional<Figure> periods_chart(const Reading& study, const Comparison& comparison)
{
    constexpr std::string_view stems[] = {"lead_time_in",        "throughput_in", "deployment_frequency_in",
                                          "change_fail_rate_in", "outage_in",     "people_in"};
    return along_periods(study, comparison, {"periods", study.tr("How it went, period by period"), ""}, stems);
}

std::optional<Figure> queue_chart(const Reading& study, const Comparison& comparison)
{
    constexpr std::string_view stems[] = {"wip_in", "deploy_wait_in"};
    return along_periods(study, comparison, {"queue", study.tr("How long is the line?"), ""}, stems);
}

} // namespace report
