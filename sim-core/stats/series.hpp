// Series of observations from one long run, and of results from one run after another: warm-up, batches, stopping.
#pragma once

#include "stats/interval.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace sim {

/// Number of leading observations to drop as warm-up, a multiple of 5, by the MSER-5 rule.
///
/// The series is averaged in blocks of five; the cut that minimises (variance of the rest) / (size of the rest) is
/// taken among the first half of the blocks. A minimum at the very end of that half means that the run is too short.
/// @return absent below 10 observations or when the run is too short to tell
/// @source White, Cobb, Spratt: A comparison of five steady-state truncation heuristics (WSC 2000)
std::optional<std::size_t> mser5(std::span<const double> series);

/// Means of `batches` consecutive batches of equal size; the oldest values that do not fill a batch are left out.
///
/// Batches much longer than the correlation time are nearly independent, so student_interval applies to them.
/// @return empty when there are fewer values than batches, or no batch is asked for
std::vector<double> batch_means(std::span<const double> series, std::size_t batches);

/// Says when enough runs were made: the interval of the mean is narrow enough relative to the mean.
///
/// Feed results in replication order, not in finish order, so that the number of runs does not depend on threads.
/// @source Law: Simulation Modeling and Analysis (2015), section 9.4.1
class SequentialStop {
public:
    /// @param relative_precision  wanted half width / |mean|, > 0, e.g. 0.02
    /// @param level               confidence, strictly between 0 and 1
    /// @param minimum_runs        never stop earlier, ≥ 2
    /// @param maximum_runs        stop here anyway, ≥ minimum_runs
    /// @throws std::invalid_argument  for parameters outside these ranges
    SequentialStop(double relative_precision, double level, std::size_t minimum_runs, std::size_t maximum_runs);

    void add(double result);

    /// Wanted precision reached, with at least the minimum of runs.
    bool reached() const;
    /// Reached, or out of runs.
    bool finished() const;

    std::size_t runs() const { return results_.size(); }
    std::optional<Interval> interval() const;

private:
    double relative_precision_;
    double level_;
    std::size_t minimum_runs_;
    std::size_t maximum_runs_;
    std::vector<double> results_;
};

} // namespace sim
