// What goes along an axis: periods of a study, values of a sweep.
#include "charts/parts.hpp"

#include <algorithm>
#include <charconv>

namespace report {
namespace {

constexpr double height = 150;

/// A line for each alternative with the interval at every point.
class Curves {
public:
    Curves(const Reading& study, Panel& panel) : study_(study), panel_(panel) {}

    void add(std::uint32_t alternative, double x, const Estimate& estimate)
    {
        if (!estimate.value) return;
        Line& line = line_of(alternative);
        line.spots.push_back({x, *estimate.value});
        low_ = std::min(low_, *estimate.value);
        least_ = std::min(least_, *estimate.value);
        high_ = std::max(high_, *estimate.value);
        if (!estimate.interval || !(estimate.interval->half_width() > 0)) return;
        line.spans.push_back({{x, estimate.interval->low}, {x, estimate.interval->high}});
        high_ = std::max(high_, estimate.interval->high);
        low_ = std::min(low_, estimate.interval->low);
    }

    bool empty() const { return lines_.empty(); }
    /// An interval may reach below 0 where no value can.
    double low() const { return least_ >= 0 ? 0 : low_; }
    double high() const { return high_; }

    void finish()
    {
        for (auto& line : lines_) {
            std::ranges::stable_sort(line.spots, {}, &Spot::x); // a sweep may name its values in any order
            const int series = static_cast<int>(line.alternative);
            for (const auto& [from, to] : line.spans)
                panel_.marks.push_back({Shape::rule, {from, to}, series, "", Side::right, 1.5});
            panel_.marks.push_back({Shape::line, line.spots, series});
            for (const auto& spot : line.spots)
                panel_.marks.push_back({Shape::dot, {spot}, series, "", Side::right, 0.75});
        }
        label_ends();
    }

private:
    struct Line {
        std::uint32_t alternative = 0;
        std::vector<Spot> spots;
        std::vector<std::pair<Spot, Spot>> spans;
    };

    /// A name beside the end of each line, far enough from each other to be read.
    void label_ends()
    {
        if (lines_.size() < 2) return;
        const double apart = (panel_.y.high - panel_.y.low) * 17 / panel_.height;
        std::vector<const Line*> order;
        for (const auto& line : lines_) order.push_back(&line);
        std::ranges::stable_sort(order, {}, [](const Line* line) { return line->spots.back().y; });
        double lowest = panel_.y.low;
        std::vector<double> places;
        for (const auto* line : order) {
            places.push_back(std::max(line->spots.back().y, lowest));
            lowest = places.back() + apart;
        }
        // What was pushed beyond the upper edge goes down again.
        for (std::size_t i = places.size(); i-- > 0;) {
            const double highest = i + 1 == places.size() ? panel_.y.high : places[i + 1] - apart;
            places[i] = std::min(places[i], highest);
        }
        for (std::size_t i = 0; i < order.size(); ++i) {
            Mark mark{Shape::text, {{panel_.x.high, places[i]}}, static_cast<int>(order[i]->alternative)};
            mark.label = study_.alternative(order[i]->alternative);
            panel_.marks.push_back(std::move(mark));
        }
    }

    Line& line_of(std::uint32_t alternative)
    {
        for (auto& line : lines_) {
            if (line.alternative == alternative) return line;
        }
        lines_.push_back({alternative, {}, {}});
        return lines_.back();
    }

    const Reading& study_;
    Panel& panel_;
    std::vector<Line> lines_;
    double least_ = 0; ///< value
    double low_ = 0;   ///< end of an interval
    double high_ = 0;
};

void add_keys(Figure& figure, const Reading& study)
{
    for (std::size_t a = 0; a < study.results.alternatives(); ++a)
        figure.keys.push_back({study.alternative(static_cast<std::uint32_t>(a)), static_cast<int>(a), false, true});
}

double number_in(const std::string& text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool is_number(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

std::string first_and_last(const Table& table, std::size_t from)
{
    if (from >= table.rows.size()) return {};
    const auto say = [&](const std::vector<Words>& row) {
        std::vector<std::string> said;
        for (std::size_t i = 1; i < row.size(); ++i) said.push_back(table.columns[i] + " " + text_of(row[i]));
        return text_of(row.front()) + ": " + joined(said);
    };
    return say(table.rows[from]) + "; " + say(table.rows.back()) + ". ";
}

void add_periods(Figure& figure, const Reading& study, const Comparison& comparison, const std::string& stem,
                 const std::vector<std::string>& periods)
{
    const sim::Metric& row = study.row(fmt::format("{}.{}", stem, periods.front()));
    Panel panel;
    panel.title = study.tr(row.title);
    panel.height = height;
    Curves curves(study, panel);
    const std::size_t first = figure.table.rows.size();
    figure.table.parts.emplace_back(first, panel.title);
    for (const auto& period : periods) {
        const std::string id = fmt::format("{}.{}", stem, period);
        std::vector<Words> cells{plain(period)};
        for (const auto& summary : comparison.alternatives) {
            cells.push_back({study.estimate(comparison, summary.alternative, id, Statistic::mean)});
            if (const auto* found = summary.metric(id)) curves.add(summary.alternative, number_in(period), found->mean);
        }
        figure.table.rows.push_back(std::move(cells));
        panel.x.ticks.push_back({number_in(period), fmt::format("{:g}", number_in(period))});
    }
    panel.y = axis_of(study, "", curves.low(), curves.high(), row.quantity);
    panel.x.title = study.tr("Period");
    panel.x.low = number_in(periods.front());
    panel.x.high = number_in(periods.back());
    curves.finish();
    figure.alt += fmt::format("{}. {}", panel.title, first_and_last(figure.table, first));
    figure.panels.push_back(std::move(panel));
}

/// The points of a sweep, along numbers where it sets one number, else side by side.
class Sweep {
public:
    explicit Sweep(const Reading& study) : study_(study)
    {
        for (std::uint32_t p = 0; p < study.results.points(); ++p) {
            comparisons_.push_back(compare(study.results, p));
            std::vector<std::string> values;
            for (const auto& setting : point(p).set) values.push_back(setting.value);
            names_.push_back(fmt::format("{}", fmt::join(values, " · ")));
        }
        along_numbers_ = point(0).set.size() == 1 && std::ranges::all_of(names_, is_number);
    }

    std::string paths() const
    {
        std::vector<std::string> all;
        for (const auto& setting : point(0).set) all.push_back(setting.path);
        return joined(all);
    }

    void add(Figure& figure, const std::string& metric) const
    {
        const auto statistic = study_.leading(comparisons_.front(), metric);
        Panel panel;
        panel.title = study_.title(metric) + (statistic == Statistic::p50 ? " p50" : "");
        panel.height = height;
        panel.x = axis();
        Curves curves(study_, panel);
        const std::size_t first = figure.table.rows.size();
        figure.table.parts.emplace_back(first, panel.title);
        for (std::size_t p = 0; p < comparisons_.size(); ++p) {
            std::vector<Words> cells{plain(names_[p])};
            for (const auto& summary : comparisons_[p].alternatives) {
                cells.push_back({study_.estimate(comparisons_[p], summary.alternative, metric, statistic)});
                if (const auto* found = summary.metric(metric))
                    curves.add(summary.alternative, place(p), found->of(statistic));
            }
            figure.table.rows.push_back(std::move(cells));
        }
        panel.y = axis_of(study_, "", curves.low(), curves.high(), study_.row(metric).quantity);
        curves.finish();
        figure.alt += fmt::format("{}. {}", panel.title, first_and_last(figure.table, first));
        figure.panels.push_back(std::move(panel));
    }

private:
    const sim::DesignPoint& point(std::size_t p) const { return study_.results.study().points[p]; }
    double place(std::size_t p) const { return along_numbers_ ? number_in(names_[p]) : number(p); }

    Axis axis() const
    {
        Axis axis = bands(names_);
        axis.title = paths();
        if (!along_numbers_) return axis;
        axis.bands = false;
        for (std::size_t p = 0; p < names_.size(); ++p) axis.ticks[p].at = place(p);
        std::ranges::sort(axis.ticks, {}, &Tick::at);
        axis.low = axis.ticks.front().at;
        axis.high = std::max(axis.ticks.back().at, axis.low + 1e-9);
        return axis;
    }

    const Reading& study_;
    std::vector<Comparison> comparisons_;
    std::vector<std::string> names_;
    bool along_numbers_ = false;
};

} // namespace

std::optional<Figure> periods_chart(const Reading& study, const Comparison& comparison)
{
    constexpr std::string_view stems[] = {
        "lead_time_in",        "deploy_wait_in", "throughput_in", "deployment_frequency_in",
        "change_fail_rate_in", "outage_in",      "wip_in",        "people_in"};
    Figure figure{"periods", study.tr("How it went, period by period"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Period")};
    for (const auto& summary : comparison.alternatives)
        figure.table.columns.push_back(study.alternative(summary.alternative));
    for (const auto stem : stems) {
        const auto periods = keys_of(study, comparison, stem);
        if (periods.size() > 1) add_periods(figure, study, comparison, std::string(stem), periods);
    }
    if (figure.panels.empty()) return {};
    add_keys(figure, study);
    figure.note = study.tr("Means over runs; the thin lines are their intervals.");
    return figure;
}

std::optional<Figure> sweep_chart(const Reading& study)
{
    if (!study.sweep()) return {};
    constexpr std::size_t most_panels = 8;
    const Sweep sweep(study);
    Figure figure{"sweep", study.tr("When does the answer change?"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {sweep.paths()};
    for (std::uint32_t a = 0; a < study.results.alternatives(); ++a)
        figure.table.columns.push_back(study.alternative(a));
    for (const auto& section : metrics_to_show(study.results, 0, {})) {
        for (const auto& metric : section.metrics) {
            if (figure.panels.size() < most_panels) sweep.add(figure, metric);
        }
    }
    if (figure.panels.empty()) return {};
    add_keys(figure, study);
    figure.note = study.tr("The thin lines are intervals over runs.");
    return figure;
}

} // namespace report
