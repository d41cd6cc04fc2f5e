// All observations kept, for exact quantiles and their grids.
#pragma once

#include "stats/interval.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace sim {

/// Number of points of the quantile grid: p = 0, 0.005, 0.01 … 1.
inline constexpr std::size_t quantile_grid_points = 201;
using QuantileGrid = std::array<double, quantile_grid_points>;

/// Quantile of ascending values by linear interpolation at rank (n - 1) p, "type 7" as in R and NumPy.
///
/// @param p  0 to 1, clamped
/// @return absent for an empty sample
/// @source Hyndman, Fan: Sample quantiles in statistical packages (The American Statistician 50, 1996)
std::optional<double> quantile(std::span<const double> ascending, double p);

/// The 201 quantiles of ascending values; absent for an empty sample.
std::optional<QuantileGrid> quantile_grid(std::span<const double> ascending);

/// Confidence interval of a quantile from order statistics, free of any assumption on the law.
///
/// Ranks l and u are the widest apart that a binomial(n, p) count needs for at least `level` coverage with both tails
/// at most (1 - level) / 2. `mean` of the result is the point estimate (type 7).
/// @param p      strictly between 0 and 1
/// @param level  strictly between 0 and 1, e.g. 0.95
/// @return absent when the sample is too small to bound the quantile on both sides (n = 6 for a median at 95 %)
/// @source David, Nagaraja: Order Statistics (2003), section 7.1
std::optional<Interval> quantile_interval(std::span<const double> ascending, double p, double level);

/// Keeps every value. Reading is const and safe from several threads.
class Sample {
public:
    void add(double x) { values_.push_back(x); }
    void reserve(std::size_t n) { values_.reserve(n); }
    /// Appends the other's values; merge in a fixed order for the same bits.
    void merge(const Sample& other);

    std::size_t count() const { return values_.size(); }
    /// In the order of arrival.
    const std::vector<double>& values() const { return values_; }
    /// Ascending copy, O(n log n); take it once when several quantiles are wanted.
    std::vector<double> sorted() const;

    std::optional<double> mean() const;
    /// One quantile, O(n).
    std::optional<double> quantile(double p) const;
    std::optional<QuantileGrid> grid() const;

private:
    std::vector<double> values_;
};

} // namespace sim
