#include "comparison/stakes.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

// Places: {0} alternative, {1} baseline, {2} of {3} runs, {4} interval of that share, {5} metric, {6} and {7} values,
// {8} how far these are apart. A sentence that begins with "It" follows one that names the alternative.
constexpr std::string_view sooner = "{0} delivers sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view later = "{0} delivers later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view tail_sooner =
    "{0} is done with slow changes sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view tail_later =
    "{0} is done with slow changes later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view it_tail_sooner =
    "It is done with slow changes sooner in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view it_tail_later =
    "It is done with slow changes later in {2} of {3} runs ({4}): {5} {6} instead of {7}.";
constexpr std::string_view serves_more =
    "{0} serves more of all requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view serves_fewer =
    "{0} serves fewer of all requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_serves_more =
    "It serves more of all requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_serves_fewer =
    "It serves fewer of all requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view delivers_more = "{0} delivers more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view delivers_less = "{0} delivers less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_delivers_more = "It delivers more in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_delivers_less = "It delivers less in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view hits_fewer = "When something breaks, {0} hits fewer users than {1} in {2} of {3} runs "
                                        "({4}): {6} of the requests instead of {7}.";
constexpr std::string_view hits_more = "When something breaks, {0} hits more users than {1} in {2} of {3} runs ({4}): "
                                       "{6} of the requests instead of {7}.";
constexpr std::string_view it_hits_fewer =
    "When something breaks, it hits fewer users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.";
constexpr std::string_view it_hits_more =
    "When something breaks, it hits more users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.";
constexpr std::string_view stuck_less = "{0} gets over more faults than {1} in {2} of {3} runs ({4}): it stays "
                                        "outside its objectives after {6} of them instead of {7}.";
constexpr std::string_view stuck_more = "{0} gets over fewer faults than {1} in {2} of {3} runs ({4}): it stays "
                                        "outside its objectives after {6} of them instead of {7}.";
constexpr std::string_view it_stuck_less = "It gets over more faults in {2} of {3} runs ({4}): it stays outside its "
                                           "objectives after {6} of them instead of {7}.";
constexpr std::string_view it_stuck_more = "It gets over fewer faults in {2} of {3} runs ({4}): it stays outside its "
                                           "objectives after {6} of them instead of {7}.";
constexpr std::string_view recovers_sooner =
    "{0} recovers sooner than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view recovers_later =
    "{0} recovers later than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view it_recovers_sooner =
    "It recovers sooner in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view it_recovers_later = "It recovers later in {2} of {3} runs ({4}): after {6} instead of {7}.";
constexpr std::string_view answers_more = "Without trouble, {0} answers more requests than {1} in {2} of {3} runs "
                                          "({4}): {6} instead of {7}.";
constexpr std::string_view answers_fewer = "Without trouble, {0} answers fewer requests than {1} in {2} of {3} runs "
                                           "({4}): {6} instead of {7}.";
constexpr std::string_view it_answers_more =
    "Without trouble, it answers more requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_answers_fewer =
    "Without trouble, it answers fewer requests in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view costs_less = "{0} costs {8} less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view costs_more = "{0} costs {8} more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_costs_less = "It costs {8} less in {2} of {3} runs ({4}): {6} instead of {7}.";
constexpr std::string_view it_costs_more = "It costs {8} more in {2} of {3} runs ({4}): {6} instead of {7}.";

constexpr double visible = 0.01;    ///< share of a value below which nobody would notice
constexpr double noticeable = 0.05; ///< … of what there is much of

using Axis = Stake::Axis;
using Number = Stake::Number;
using Told = Stake::Told;

constexpr Stake table[] = {
    {.axis = Axis::delivery,
     .metric = "lead_time",
     .number = Number::leading,
     .decides = true,
     .worth = visible,
     .words = "delivery time",
     .better = sooner,
     .worse = later},
    {.axis = Axis::delivery,
     .metric = "lead_time",
     .number = Number::tail,
     .told = Told::otherwise,
     .decides = true,
     .worth = visible,
     .words = "time of slow changes",
     .better = tail_sooner,
     .worse = tail_later,
     .then_better = it_tail_sooner,
     .then_worse = it_tail_later},
    {.axis = Axis::delivery,
     .metric = "throughput",
     .told = Told::always,
     .decides = true,
     .worth = noticeable,
     .words = "throughput",
     .better = delivers_more,
     .worse = delivers_less,
     .then_better = it_delivers_more,
     .then_worse = it_delivers_less},
    {.axis = Axis::failures,
     .metric = "blast_radius.users",
     .decides = true,
     .worth = visible,
     .words = "failure spread",
     .better = hits_fewer,
     .worse = hits_more,
     .then_better = it_hits_fewer,
     .then_worse = it_hits_more},
    {.axis = Axis::failures,
     .metric = "availability",
     .told = Told::always,
     .decides = true,
     .of_rest = true,
     .worth = noticeable,
     .words = "availability",
     .better = serves_more,
     .worse = serves_fewer,
     .then_better = it_serves_more,
     .then_worse = it_serves_fewer},
    {.axis = Axis::failures,
     .metric = "stuck_faults",
     .told = Told::always,
     .better = stuck_less,
     .worse = stuck_more,
     .then_better = it_stuck_less,
     .then_worse = it_stuck_more},
    {.axis = Axis::failures,
     .metric = "time_to_recover",
     .same_items = true,
     .better = recovers_sooner,
     .worse = recovers_later,
     .then_better = it_recovers_sooner,
     .then_worse = it_recovers_later},
    {.axis = Axis::failures,
     .metric = "request_availability",
     .of_rest = true,
     .better = answers_more,
     .worse = answers_fewer,
     .then_better = it_answers_more,
     .then_worse = it_answers_fewer},
    {.axis = Axis::cost,
     .metric = "cost_total",
     .decides = true,
     .worth = visible,
     .words = "cost",
     .better = costs_less,
     .worse = costs_more,
     .then_better = it_costs_less,
     .then_worse = it_costs_more},
};

/// A metric over items of which every alternative has only a handful.
bool few_items(std::string_view metric, const Comparison& comparison)
{
    return std::ranges::all_of(comparison.alternatives, [&](const AlternativeSummary& summary) {
        const auto* estimate = summary.metric(metric);
        return estimate == nullptr || estimate->few_items();
    });
}

} // namespace

std::span<const Stake> stakes()
{
    return table;
}

std::optional<sim::Statistic> statistic_of(const Stake& stake, const Results& results, const Comparison& comparison)
{
    const sim::Metric* row = sim::find_metric(results.metrics(), stake.metric);
    const bool items = row != nullptr && row->spread == sim::Spread::items && !few_items(stake.metric, comparison);
    if (stake.number == Number::tail) return items ? std::optional(sim::Statistic::p85) : std::nullopt;
    return stake.number == Number::leading && items ? sim::Statistic::p50 : sim::Statistic::mean;
}

std::optional<double> share_of(const Stake& stake, const Difference& difference, const Estimate& base)
{
    if (!stake.of_rest) return difference.relative;
    const double missing = 1 - base.value.value_or(1);
    if (!difference.estimate.value || !(missing > 0)) return std::nullopt;
    return *difference.estimate.value / missing;
}

bool counts(const Stake& stake, const Difference& difference, const Estimate& base)
{
    const bool clear = difference.verdict == Verdict::better || difference.verdict == Verdict::worse;
    return clear && std::abs(share_of(stake, difference, base).value_or(1)) >= stake.worth;
}

} // namespace report
