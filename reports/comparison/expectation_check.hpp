/// Judges the expectations of a scenario by intervals: holds, fails, or cannot be told from the runs there are.
#pragma once

#include "comparison/judgement.hpp"
#include "comparison/results.hpp"
#include "schema/quantity.hpp"
#include "stats/interval.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace scenario {
struct Expectation;
struct ExpectationScope;
} // namespace scenario

namespace report {

/// What came of one expectation.
struct ExpectationResult {
    std::string text; ///< as written
    Judgement judgement = Judgement::cannot_tell;
    sim::schema::Quantity quantity = sim::schema::Quantity::none; ///< what both sides measure, in base units
    std::size_t runs = 0;                                         ///< replications in which both sides have a value
    std::size_t all_runs = 0;                                     ///< replications there are
    bool of_road = false;                  ///< speaks of a step of a road, which some runs may never reach
    std::optional<double> observed;        ///< mean of the left side over these runs
    std::optional<sim::Interval> interval; ///< of `observed`
    std::optional<double> compared_with;   ///< mean of the right side over the same runs
    /// When it cannot be told: about how many more runs would settle it, if any number would.
    std::optional<std::size_t> more_runs;
    std::string problem; ///< why it could not be evaluated at all, English; else empty
};

/// Judges each expectation at one design point, with intervals of the given level.
///
/// Both sides are evaluated per replication, with the metrics of that replication's runs, so alternatives are compared
/// on the same random numbers. `lead_time.mean` of a replication is the mean of that run, `lead_time.p85` its own p85;
/// all statistics of a metric with one value per run are that value. Replications in which a metric was not measured or
/// a division was by zero are left out. left − right gets a Student-t interval:
/// - `<` `<=` `>` `>=` hold when the whole interval satisfies them, fail when no point of it does;
/// - `= x ± tolerance` holds when the whole interval lies in the band, fails when none of it does. An interval that
///   overlaps an edge, or is wider than the band, tells nothing. A tolerance in per cent is taken of the right side,
///   run by run.
/// Fewer than two runs tell nothing. Values that are the same in every run are judged exactly, up to rounding (1e-9).
std::vector<ExpectationResult> check_expectations(const Results& results, std::uint32_t point,
                                                  std::span<const scenario::Expectation> expectations,
                                                  double level = 0.95);

/// The same from text, for studies that come out of a file. Texts that do not parse or name something that the study
/// does not have come back with a `problem`; whoever began the study has seen them accepted.
std::vector<ExpectationResult> check_expectations(const Results& results, std::uint32_t point,
                                                  std::span<const std::string> texts, double level = 0.95);

/// What expectations about this study may speak of.
scenario::ExpectationScope expectation_scope(const Results& results);

} // namespace report
