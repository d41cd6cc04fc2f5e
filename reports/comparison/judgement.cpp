#include "comparison/judgement.hpp"

#include "stats/interval.hpp"
#include "stats/tally.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

/// Units are converted and sums are taken in different orders; what agrees to nine digits was meant to be equal.
constexpr double agreement = 1e-9;
/// Beyond this the honest answer is "not by running more".
constexpr double most_runs = 1e7;

double mean_excess(const Condition& condition)
{
    sim::Tally tally;
    for (const double excess : condition.excess) tally.add(excess);
    return tally.mean().value_or(0);
}

std::optional<std::size_t> runs_to_settle(const sim::Interval& interval, double slack)
{
    const double distance = std::abs(interval.mean);
    if (distance <= slack) return std::nullopt;
    const double widths = interval.half_width() / distance;
    const double runs = static_cast<double>(interval.n);
    const double more = std::ceil(runs * widths * widths - runs);
    if (!(more < most_runs)) return std::nullopt;
    return static_cast<std::size_t>(std::max(1.0, more));
}

} // namespace

std::string_view name_of(Judgement judgement)
{
    switch (judgement) {
    case Judgement::holds:
        return "holds";
    case Judgement::fails:
        return "fails";
    case Judgement::cannot_tell:
        break;
    }
    return "cannot_tell";
}

Judged judge_condition(const Condition& condition, double level)
{
    const auto interval = sim::student_interval(condition.excess, level);
    if (!interval) return {Judgement::cannot_tell, 2 - condition.excess.size()};
    const double slack = agreement * condition.scale;
    const double edge = condition.strict ? -slack : slack;
    const bool holds = condition.strict ? interval->high < edge : interval->high <= edge;
    const bool fails = condition.strict ? interval->low >= edge : interval->low > edge;
    if (holds) return {Judgement::holds, {}};
    if (fails) return {Judgement::fails, {}};
    return {Judgement::cannot_tell, runs_to_settle(*interval, slack)};
}

Judged judge_all(std::span<const Condition> conditions, double level)
{
    bool all_hold = true;
    std::optional<std::size_t> to_fail; // the quickest way to a failure
    std::optional<std::size_t> to_hold = 0;
    for (const auto& condition : conditions) {
        const Judged judged = judge_condition(condition, level);
        if (judged.judgement == Judgement::fails) return judged;
        if (judged.judgement == Judgement::holds) continue;
        all_hold = false;
        if (condition.excess.size() >= 2 && mean_excess(condition) > 0) {
            if (judged.more_runs) to_fail = std::min(to_fail.value_or(*judged.more_runs), *judged.more_runs);
            to_hold.reset(); // as things look, it will not
        } else if (to_hold) {
            to_hold = judged.more_runs ? std::optional(std::max(*to_hold, *judged.more_runs)) : std::nullopt;
        }
    }
    if (all_hold) return {Judgement::holds, {}};
    return {Judgement::cannot_tell, to_fail ? to_fail : to_hold};
}

} // namespace report
