// Running count, mean, variance and extremes of a stream of observations, in constant memory.
#pragma once

#include <cstdint>
#include <optional>

namespace sim {

/// Mean and variance by Welford's update; merging by the pairwise formula of Chan, Golub, LeVeque.
///
/// Merge in a fixed order (replication order) to get the same bits for any number of threads.
/// @source Welford, Technometrics 4 (1962); Chan, Golub, LeVeque, The American Statistician 37 (1983)
class Tally {
public:
    void add(double x)
    {
        ++count_;
        const double delta = x - mean_;
        mean_ += delta / static_cast<double>(count_);
        squares_ += delta * (x - mean_);
        min_ = x < min_ || count_ == 1 ? x : min_;
        max_ = x > max_ || count_ == 1 ? x : max_;
    }

    void merge(const Tally& other);

    std::uint64_t count() const { return count_; }
    /// count × mean.
    double sum() const { return mean_ * static_cast<double>(count_); }

    // Absent while there is no observation.
    std::optional<double> mean() const { return present(mean_, 1); }
    std::optional<double> min() const { return present(min_, 1); }
    std::optional<double> max() const { return present(max_, 1); }

    /// Sample variance (divisor n - 1) and its root; absent below two observations.
    std::optional<double> variance() const;
    std::optional<double> deviation() const;

private:
    std::optional<double> present(double value, std::uint64_t needed) const
    {
        return count_ >= needed ? std::optional(value) : std::nullopt;
    }

    std::uint64_t count_ = 0;
    double mean_ = 0.0;
    double squares_ = 0.0; // sum of squared deviations from the mean
    double min_ = 0.0;
    double max_ = 0.0;
};

} // namespace sim
