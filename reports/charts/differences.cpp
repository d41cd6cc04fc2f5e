// Baseline and alternative side by side, joined by a line, on the same random numbers.
#include "charts/parts.hpp"

#include "comparison/stakes.hpp"

#include <algorithm>
#include <utility>

namespace report {
namespace {

/// Every headline metric by its leading number, and those by which a comparison is decided.
std::vector<ChartedNumber> headline_numbers(const Reading& study, const Comparison& comparison)
{
    std::vector<ChartedNumber> numbers;
    for (const auto& section : metrics_to_show(study.results, comparison.point, {})) {
        for (const auto& id : section.metrics) {
            const auto leading = study.leading(comparison, id);
            numbers.push_back({id, leading});
            for (const Stake& stake : stakes()) {
                if (stake.metric != id || !stake.decides) continue;
                const auto statistic = statistic_of(stake, study.results, comparison);
                if (statistic && *statistic != leading) numbers.push_back({id, *statistic});
            }
        }
    }
    return numbers;
}

/// Whether any alternative differs from the baseline in any run: then there is something to see.
bool differs(const Comparison& comparison, const ChartedNumber& number)
{
    return std::ranges::any_of(comparison.alternatives, [&](const AlternativeSummary& summary) {
        const auto* found = difference_of(summary, number.metric, number.statistic);
        return found != nullptr && found->runs_in_favour + found->runs_against > 0;
    });
}

struct Row {
    std::uint32_t alternative;
    const Difference* difference;
    double value;
    sim::Interval interval; ///< of no width where there is none
};

/// The dumbbells of one metric: the baseline as a line from top to bottom, the others as far from it as they differ.
class Dumbbells {
public:
    Dumbbells(const Reading& study, const Comparison& comparison, const ChartedNumber& number)
        : study_(study), comparison_(comparison), metric_(number.metric), statistic_(number.statistic)
    {
        for (const auto& summary : comparison.alternatives) {
            const auto* difference = difference_of(summary, metric_, statistic_);
            if (difference == nullptr || !difference->estimate.value) continue;
            const double value = *difference->estimate.value;
            rows_.push_back({summary.alternative, difference, value,
                             difference->estimate.interval.value_or(sim::Interval{value, value, value, 1})});
        }
    }

    bool empty() const { return rows_.empty(); }

    Panel panel() const
    {
        Panel panel;
        std::vector<std::string> names;
        double low = 0;
        double high = 0;
        for (const auto& row : rows_) {
            names.push_back(study_.alternative(row.alternative));
            low = std::min(low, row.interval.low);
            high = std::max(high, row.interval.high);
        }
        panel.title = heading();
        panel.y = bands(names);
        panel.x = axis_of(study_, "", low, high, study_.row(metric_).quantity);
        // The unit stands beside the last number.
        if (study_.row(metric_).quantity == Quantity::ratio) panel.x.title = study_.tr("pt");
        const std::string unit = std::exchange(panel.x.title, "");
        if (!panel.x.ticks.empty()) {
            std::string& last = panel.x.ticks.back().label;
            last = study_.numbers.with_unit(last, {unit, 1});
        }
        panel.height = 26;
        for (std::size_t i = 0; i < rows_.size(); ++i) add(panel, rows_[i], number(i));
        return panel;
    }

private:
    std::string heading() const
    {
        const sim::Metric& row = study_.row(metric_);
        std::string text = study_.title(metric_);
        if (row.spread == sim::Spread::items)
            text += statistic_ == Statistic::mean ? ", " + study_.tr("mean")
                                                  : fmt::format(", {}", sim::name_of(statistic_));
        if (row.better == sim::Better::lower) text += " – " + study_.tr("less is better");
        if (row.better == sim::Better::higher) text += " – " + study_.tr("more is better");
        return fmt::format("{} ({}: {})", text, study_.alternative(comparison_.baseline),
                           study_.value(comparison_, comparison_.baseline, metric_, statistic_).text);
    }

    void add(Panel& panel, const Row& row, double band) const
    {
        const Verdict verdict = row.difference->verdict;
        const int series = verdict == Verdict::better ? 2 : verdict == Verdict::worse ? 1 : ink;
        panel.marks.push_back({Shape::rule, {{0, band - 0.49}, {0, band + 0.49}}, ink});
        panel.marks.push_back({Shape::rule, {{0, band}, {row.value, band}}, series, "", Side::right, 1.5});
        panel.marks.push_back({Shape::dot, {{0, band}}, ink, "", Side::right, 0.9, false, true});
        if (row.interval.high > row.interval.low)
            panel.marks.push_back({Shape::span, {{row.interval.low, band}, {row.interval.high, band}}, series});
        panel.marks.push_back({Shape::dot, {{row.value, band}}, series});
        // The label stands right of everything in its row.
        Mark label{Shape::text, {{std::max(0.0, row.interval.high), band}}, ink};
        label.label = study_.difference(comparison_, row.alternative, metric_, statistic_).text;
        panel.marks.push_back(std::move(label));
    }

    const Reading& study_;
    const Comparison& comparison_;
    std::string metric_;
    Statistic statistic_;
    std::vector<Row> rows_;
};

void add_rows(Table& table, const Reading& study, const Comparison& comparison, const ChartedNumber& number)
{
    const auto& [metric, statistic] = number;
    table.parts.emplace_back(
        table.rows.size(),
        study.row(metric).spread == sim::Spread::items
            ? fmt::format("{} {}", study.title(metric),
                          statistic == Statistic::mean ? study.tr("mean") : std::string(sim::name_of(statistic)))
            : study.title(metric));
    for (const auto alternative : measured_in(comparison, metric)) {
        std::vector<Words> row{plain(study.alternative(alternative))};
        row.push_back({study.estimate(comparison, alternative, metric, statistic)});
        row.push_back({study.difference(comparison, alternative, metric, statistic)});
        row.push_back({study.in_favour(comparison, alternative, metric, statistic)});
        table.rows.push_back(std::move(row));
    }
}

} // namespace

std::optional<Figure> differences_chart(const Reading& study, const Comparison& comparison)
{
    return differences_chart(study, comparison, headline_numbers(study, comparison));
}

std::optional<Figure> differences_chart(const Reading& study, const Comparison& comparison,
                                        const std::vector<ChartedNumber>& numbers)
{
    Figure figure{"differences", study.tr("What differs from {0}?", study.alternative(comparison.baseline)), ""};
    figure.note = study.tr("Ring: the baseline. Sign: how far the alternative is from it, with the interval of that "
                           "difference in the same runs, on the same work and the same random numbers. ✓ better, ✗ "
                           "worse, ~ no visible difference.");
    figure.table.columns = {study.tr("Alternative"), study.tr("Value"), study.tr("Difference"), study.tr("Better in")};
    figure.table.caption = figure.title;
    for (const auto& number : numbers) {
        if (!differs(comparison, number)) continue;
        const Dumbbells dumbbells(study, comparison, number);
        if (dumbbells.empty()) continue;
        figure.panels.push_back(dumbbells.panel());
        add_rows(figure.table, study, comparison, number);
        figure.alt += (figure.alt.empty() ? "" : " ") + figure.panels.back().title + ": ";
        std::vector<std::string> said;
        for (const auto& summary : comparison.alternatives) {
            const auto text = study.difference(comparison, summary.alternative, number.metric, number.statistic).text;
            if (!text.empty()) said.push_back(study.alternative(summary.alternative) + " " + text);
        }
        figure.alt += fmt::format("{}.", fmt::join(said, "; "));
    }
    if (figure.panels.empty()) return {};
    return figure;
}

} // namespace report
