/// The figures of a study, from its results alone. A figure about something that was not measured is absent.
///
/// Numbers are those of the comparison, in base units; labels are written in the language of the reading. Every figure
/// carries its table.
#pragma once

#include "figures/figure.hpp"
#include "text/reading.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// How long a change takes: the share of changes that are done after so long.
std::optional<Figure> lead_time_chart(const Reading& study, const Comparison& comparison);
/// The same as twenty dots for each alternative: one dot is one change of twenty.
std::optional<Figure> dots_chart(const Reading& study, const Comparison& comparison);
/// Baseline and alternative joined by a line, for each headline metric and stake, with the interval of the paired
/// difference.
std::optional<Figure> differences_chart(const Reading& study, const Comparison& comparison);
/// The same for these numbers.
struct ChartedNumber {
    std::string metric;
    sim::Statistic statistic = sim::Statistic::mean;
};
std::optional<Figure> differences_chart(const Reading& study, const Comparison& comparison,
                                        const std::vector<ChartedNumber>& numbers);
/// Where lead time goes: work and waiting of each stage.
std::optional<Figure> stages_chart(const Reading& study, const Comparison& comparison);
/// DORA's four keys with the band of a year's survey.
std::optional<Figure> dora_chart(const Reading& study, const Comparison& comparison);
/// What people's time goes into.
std::optional<Figure> hours_chart(const Reading& study, const Comparison& comparison);
/// From the cost of the baseline to that of each alternative, cause by cause.
std::optional<Figure> cost_chart(const Reading& study, const Comparison& comparison);
/// How many users each fault hits in each alternative.
std::optional<Figure> faults_chart(const Reading& study, const Comparison& comparison);
/// How many requests of each journey are not answered in the window of each fault.
std::optional<Figure> journeys_chart(const Reading& study, const Comparison& comparison);
/// Changes on their way: as many a day as are delivered, in each stage for as long as it takes on average.
std::optional<Figure> flow_chart(const Reading& study, const Comparison& comparison);
/// How long lines are, period by period: work in progress and the wait for the right to deploy.
std::optional<Figure> queue_chart(const Reading& study, const Comparison& comparison);
/// How a study went, period by period, with the steps of roads.
std::optional<Figure> periods_chart(const Reading& study, const Comparison& comparison);
/// Headline metrics along the values of a sweep.
std::optional<Figure> sweep_chart(const Reading& study);
/// The same for these numbers.
std::optional<Figure> sweep_chart(const Reading& study, const std::vector<ChartedNumber>& numbers);

struct ChartKind {
    std::string_view id;  ///< as `render --view` takes it, and the id of the figure
    std::string_view doc; ///< English, translated when shown
    std::optional<Figure> (*make)(const Reading& study, const Comparison& comparison);
};

/// All kinds, in the order of a report; the sweep's is none of them.
std::span<const ChartKind> chart_kinds();

} // namespace report
