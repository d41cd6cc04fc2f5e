/// Judges the expectations of a scenario by intervals: holds, fails, or cannot be told from the runs there are.
#pragma once

#include "comparison/results.hpp"
#include "schema/quantity.hpp"
#include "stats/interval.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace report {

enum class Judgement : unsigned char { holds, fails, cannot_tell };
std::string_view name_of(Judgement judgement);

/// What came of one expectation.
struct ExpectationResult {
    std::string text; ///< as written
    Judgement judgement = Judgement::cannot_tell;
    std::optional<double> observed;        ///< mean of the left side over the runs, base units of `quantity`
    std::optional<sim::Interval> interval; ///< of `observed`
    std::optional<double> compared_with;   ///< mean of the right side over the same runs
    sim::schema::Quantity quantity = sim::schema::Quantity::none; ///< what both sides measure
    std::size_t runs = 0;                                         ///< replications in which both sides have a value
    std::optional<std::size_t>
        more_runs;       ///< when it cannot be told: about how many more would settle it, if any number would
    std::string problem; ///< why it could not be evaluated at all, English; else empty
};

/// Judges each text at one design point, with intervals of the given level.
///
/// Both sides are evaluated per replication, with the metrics of that replication's runs, so alternatives are compared
/// on the same random numbers. left − right gets a Student-t interval:
/// - `<` `<=` `>` `>=` hold when the whole interval satisfies them, fail when no point of it does;
/// - `= x ± tolerance` holds when the whole interval lies in the band, fails when none of it does. An interval that
///   overlaps an edge, or is wider than the band, tells nothing.
/// Fewer than two runs tell nothing. Values that are the same in every run are judged exactly, up to rounding (1e-9).
/// Texts that do not parse or name something unknown come back with a `problem`; the loader has reported them before.
std::vector<ExpectationResult> check_expectations(const Results& results, std::uint32_t point,
                                                  std::span<const std::string> texts, double level = 0.95);

/// A condition on one number per run that comes down to "≤ 0" (or "< 0" when strict).
struct Condition {
    std::vector<double> excess; ///< per run, how far the condition is overshot; negative means satisfied
    bool strict = false;
    double scale = 0; ///< size of the compared values, for rounding
};

struct ConditionResult {
    Judgement judgement = Judgement::cannot_tell;
    std::optional<std::size_t> more_runs;
};

/// One condition by its interval. More runs needed: n (half width / |mean|)² − n, as half widths shrink with √n.
ConditionResult judge_condition(const Condition& condition, double level);

/// All conditions together: fails when one fails, holds when all hold.
ConditionResult judge_all(std::span<const Condition> conditions, double level);

} // namespace report
