// Headline metrics along the values of a sweep.
#include "charts/curves.hpp"

#include <algorithm>
#include <charconv>

namespace report {
namespace {

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

    void add(Figure& figure, const std::string& metric, Statistic statistic) const
    {
        Panel panel;
        panel.title = study_.title(metric);
        if (statistic != Statistic::mean) panel.title += fmt::format(" {}", sim::name_of(statistic));
        panel.height = curve_height;
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

std::optional<Figure> sweep_chart(const Reading& study)
{
    constexpr std::size_t most_panels = 8;
    const Comparison first = compare(study.results, 0);
    std::vector<ChartedNumber> numbers;
    for (const auto& section : metrics_to_show(study.results, 0, {})) {
        for (const auto& metric : section.metrics) {
            if (numbers.size() < most_panels) numbers.push_back({metric, study.leading(first, metric)});
        }
    }
    return sweep_chart(study, numbers);
}

std::optional<Figure> sweep_chart(const Reading& study, const std::vector<ChartedNumber>& numbers)
{
    if (!study.sweep()) return {};
    const Sweep sweep(study);
    Figure figure{"sweep", study.tr("When does the answer change?"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {sweep.paths()};
    for (std::uint32_t a = 0; a < study.results.alternatives(); ++a)
        figure.table.columns.push_back(study.alternative(a));
    for (const auto& [metric, statistic] : numbers) sweep.add(figure, metric, statistic);
    if (figure.panels.empty()) return {};
    add_keys(figure, study);
    figure.note = study.tr("The thin lines are intervals over runs.");
    return figure;
}

} // namespace report
