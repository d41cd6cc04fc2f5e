// Confidence intervals: of a mean, of a paired difference, of a share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace sim {

/// A point estimate with its confidence bounds, from n observations.
struct Interval {
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::size_t n = 0;

    double half_width() const { return (high - low) / 2.0; }
    bool contains(double x) const { return low <= x && x <= high; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Half width / |mean|, the precision of an estimate; absent when the mean is 0.
std::optional<double> relative_precision(const Interval& interval);

/// Quantile of Student's t. 0 < p < 1, degrees ≥ 1.
double student_quantile(double p, double degrees);
/// Quantile of the standard normal. 0 < p < 1.
double normal_quantile(double p);

/// Student-t interval of the mean of independent values, e.g. one per replication.
///
/// @param level  strictly between 0 and 1, e.g. 0.95
/// @return absent below two values: one run says nothing about its own precision
/// @throws std::invalid_argument  for a level outside (0, 1)
std::optional<Interval> student_interval(std::span<const double> values, double level);

/// Interval of mean(other - base), pair by pair: replication i of both ran on the same random numbers.
///
/// @return absent below two pairs
/// @throws std::invalid_argument  when the lengths differ or the level is outside (0, 1)
std::optional<Interval> paired_difference(std::span<const double> base, std::span<const double> other, double level);

/// Wilson score interval of a share; `mean` is successes / n. Sensible at 0 and n successes too.
///
/// @return absent for n = 0
/// @throws std::invalid_argument  when successes > n or the level is outside (0, 1)
/// @source Wilson, JASA 22 (1927)
std::optional<Interval> wilson_interval(std::uint64_t successes, std::uint64_t n, double level);

} // namespace sim
