#include "text/reading.hpp"

#include "company/scenario.hpp"

#include <algorithm>

namespace report {
namespace {

Tone tone_of(Verdict verdict)
{
    if (verdict == Verdict::better) return Tone::good;
    if (verdict == Verdict::worse) return Tone::bad;
    return verdict == Verdict::different ? Tone::plain : Tone::faint;
}

} // namespace

Course course_of(const model::Scenario& scenario, const sim::Study& study)
{
    Course course;
    if (scenario.study.period) course.period_s = sim::seconds_of(*scenario.study.period);
    course.stages.resize(study.alternatives.size());
    for (std::size_t a = 0; a < study.alternatives.size(); ++a) {
        const auto found = std::ranges::find(scenario.alternatives, study.alternatives[a], &model::Alternative::id);
        if (found == scenario.alternatives.end() || !found->road.empty()) continue;
        for (const auto& stage : found->flow) course.stages[a].push_back(model::id_of(stage));
    }
    return course;
}

const Difference* difference_of(const AlternativeSummary& summary, std::string_view metric, sim::Statistic statistic)
{
    const auto* found = summary.difference(metric);
    return found == nullptr ? nullptr : found->of(statistic);
}

std::vector<sim::Statistic> statistics_of(const Comparison& comparison, const sim::Metric& row, std::string_view id)
{
    using sim::Statistic;
    const bool few = std::ranges::all_of(comparison.alternatives, [&](const AlternativeSummary& summary) {
        const auto* estimate = summary.metric(id);
        return estimate == nullptr || estimate->few_items();
    });
    if (row.spread != sim::Spread::items || few) return {Statistic::mean};
    return {Statistic::p50, Statistic::p85, Statistic::p95, Statistic::mean};
}

std::string Reading::name_of(const Comparison& comparison, std::uint32_t index, std::string_view metric,
                             sim::Statistic statistic) const
{
    return name_of_number(results, comparison.point, index, metric, statistic);
}

Span Reading::number(std::string text, Tone tone, std::string name, const Estimate& estimate,
                     std::string_view metric) const
{
    const sim::MetricUnit unit = sim::machine_unit(row(metric).quantity, results.record().scale);
    Span span{std::move(text), tone, std::move(name), estimate.value};
    if (estimate.interval) {
        span.low = estimate.interval->low;
        span.high = estimate.interval->high;
    }
    span.unit = unit.symbol;
    span.factor = unit.factor;
    return span;
}

Span Reading::estimate(const Comparison& comparison, std::uint32_t index, std::string_view metric,
                       sim::Statistic statistic) const
{
    const auto* found = comparison.alternatives[index].metric(metric);
    if (found == nullptr || !found->of(statistic).value) return {"–", Tone::faint};
    const Estimate& estimate = found->of(statistic);
    const auto quantity = row(metric).quantity;
    return number(statistic == sim::Statistic::mean ? numbers.estimate(estimate, quantity)
                                                    : numbers.bracketed(estimate, quantity),
                  Tone::plain, name_of(comparison, index, metric, statistic), estimate, metric);
}

Span Reading::value(const Comparison& comparison, std::uint32_t index, std::string_view metric,
                    sim::Statistic statistic) const
{
    Span span = estimate(comparison, index, metric, statistic);
    if (span.value) span.text = numbers.value(*span.value, row(metric).quantity);
    return span;
}

Span Reading::difference(const Comparison& comparison, std::uint32_t index, std::string_view metric,
                         sim::Statistic statistic) const
{
    const auto* found = difference_of(comparison.alternatives[index], metric, statistic);
    if (found == nullptr) return {};
    const std::string name = name_of(comparison, index, metric, statistic) + "/difference";
    if (found->runs > 1 && found->runs_in_favour + found->runs_against == 0)
        return number("=", Tone::faint, name, found->estimate, metric);
    if (found->verdict == Verdict::too_few_runs) return {tr("too few runs"), Tone::faint};
    const std::string sign = found->verdict == Verdict::no_visible_difference ? "~ "
                             : found->verdict == Verdict::better              ? "✓ "
                             : found->verdict == Verdict::worse               ? "✗ "
                                                                              : "";
    return number(sign + numbers.change(found->estimate, row(metric).quantity), tone_of(found->verdict), name,
                  found->estimate, metric);
}

Span Reading::in_favour(const Comparison& comparison, std::uint32_t index, std::string_view metric,
                        sim::Statistic statistic) const
{
    const auto* found = difference_of(comparison.alternatives[index], metric, statistic);
    if (found == nullptr || found->runs < 2 || found->runs_in_favour + found->runs_against == 0) return {};
    return {numbers.share_of_runs(found->runs_in_favour, found->runs, found->share_in_favour), Tone::plain,
            name_of(comparison, index, metric, statistic) + "/in_favour", static_cast<double>(found->runs_in_favour)};
}

Words Reading::said(const Comparison& comparison, const Sentence& sentence) const
{
    return sentence_in_words(sentence, comparison.point, results, tr, numbers);
}

sim::Statistic Reading::leading(const Comparison& comparison, std::string_view metric) const
{
    return statistics_of(comparison, row(metric), metric).front();
}

} // namespace report
