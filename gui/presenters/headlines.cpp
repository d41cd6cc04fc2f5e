#include "presenters/headlines.hpp"

#include "document/language.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {
namespace {

struct Wanted {
    const char* metric;
    sim::Statistic statistic;
};

/// One of each thing that people look at first: how fast, at worst, how often, how safe, how dear.
constexpr std::array wanted{
    Wanted{"lead_time", sim::Statistic::p50},           Wanted{"lead_time", sim::Statistic::p85},
    Wanted{"deploy_wait", sim::Statistic::p50},         Wanted{"throughput", sim::Statistic::mean},
    Wanted{"blast_radius.users", sim::Statistic::mean}, Wanted{"availability", sim::Statistic::mean},
    Wanted{"cost_total", sim::Statistic::mean}};
constexpr std::size_t most_rows = 6;

std::optional<double> value_in(const report::Results& results, const std::string& alternative, const Wanted& of)
{
    const auto index = results.alternative_named(alternative);
    if (!index) return {};
    const auto values = results.values(0, *index, of.metric, of.statistic);
    if (values.empty()) return {};
    double sum = 0;
    for (const auto& value : values) sum += value.value;
    return sum / static_cast<double>(values.size());
}

QString title_of(const report::Reading& now, const Wanted& of)
{
    QString title = text(now.title(of.metric));
    if (of.statistic != sim::Statistic::mean) title += ' ' + text(sim::name_of(of.statistic));
    return title;
}

report::Tone tone_of(const report::AlternativeSummary& summary, const Wanted& of)
{
    const auto* difference = report::difference_of(summary, of.metric, of.statistic);
    if (difference == nullptr) return report::Tone::plain;
    if (difference->verdict == report::Verdict::better) return report::Tone::good;
    return difference->verdict == report::Verdict::worse ? report::Tone::bad : report::Tone::plain;
}

} // namespace

std::vector<HeadlineRow> headlines(const report::Reading& now, const report::Results* before,
                                   const report::Results* pinned)
{
    std::vector<HeadlineRow> rows;
    const report::Comparison comparison = report::compare(now.results, 0, {now.results.record().baseline, 0.95});
    for (const Wanted& of : wanted) {
        if (rows.size() == most_rows) break;
        HeadlineRow row{of.metric, title_of(now, of), text(now.tr(now.row(of.metric).doc)), 0, {}};
        bool measured = false;
        for (const auto& summary : comparison.alternatives) {
            const std::string& id = now.alternative(summary.alternative);
            HeadlineCell cell;
            cell.alternative = text(id);
            const auto* metric = summary.metric(of.metric);
            if (metric != nullptr && metric->of(of.statistic).value) {
                const report::Estimate& estimate = metric->of(of.statistic);
                cell.value = *estimate.value;
                cell.low = estimate.interval ? estimate.interval->low : *cell.value;
                cell.high = estimate.interval ? estimate.interval->high : *cell.value;
                cell.text =
                    text(now.numbers.estimate({estimate.value, {}, estimate.runs}, now.row(of.metric).quantity));
                row.largest = std::max({row.largest, std::abs(cell.high), std::abs(*cell.value)});
                measured = true;
            } else {
                cell.text = QStringLiteral("–");
            }
            cell.tone = tone_of(summary, of);
            if (before != nullptr) cell.before = value_in(*before, id, of);
            if (pinned != nullptr) cell.pinned = value_in(*pinned, id, of);
            row.largest = std::max({row.largest, cell.before.value_or(0), cell.pinned.value_or(0)});
            row.cells.push_back(std::move(cell));
        }
        if (measured) rows.push_back(std::move(row));
    }
    return rows;
}

QString what_moved(const report::Reading& now, const report::Results& before)
{
    struct Move {
        double relative = 0;
        std::string alternative;
        Wanted of{};
        double from = 0;
        double to = 0;
    };
    Move largest;
    for (const Wanted& of : wanted) {
        if (of.statistic == sim::Statistic::p85) continue;
        for (const auto& id : now.results.study().alternatives) {
            const auto from = value_in(before, id, of);
            const auto to = value_in(now.results, id, of);
            if (!from || !to) continue;
            const double size = std::max(std::abs(*from), std::abs(*to));
            if (size == 0) continue;
            const double relative = std::abs(*to - *from) / size;
            if (relative > largest.relative) largest = {relative, id, of, *from, *to};
        }
    }
    constexpr double noticeable = 0.005;
    if (largest.relative < noticeable) return {};
    const auto quantity = now.row(largest.of.metric).quantity;
    return text(now.tr("What moved most: {0} of {1}, from {2} to {3}.", title_of(now, largest.of).toStdString(),
                       largest.alternative, now.numbers.value(largest.from, quantity),
                       now.numbers.value_beside(largest.to, largest.from, quantity)));
}

} // namespace gui
