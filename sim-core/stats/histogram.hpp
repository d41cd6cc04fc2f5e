// A histogram of non-negative values with bounded memory and a stated relative error, in the manner of HdrHistogram.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace sim {

/// Log-linear histogram: every power of two is cut into 128 equal bins, so a quantile is off by at most 1/256 (0.4 %).
///
/// Values below `lowest` (zero included) share one bin reported as their smallest member, values at or above `highest`
/// share one reported as the maximum seen. Memory: 1 KiB per power of two between the two, allocated on first use.
/// @source Tene, HdrHistogram: the binning idea
class Histogram {
public:
    static constexpr int bins_per_octave = 128;
    static constexpr double relative_error = 0.5 / bins_per_octave;

    /// @throws std::invalid_argument  unless 0 < lowest < highest, both finite
    explicit Histogram(double lowest = 1e-6, double highest = 1e10);

    /// Records x ≥ 0. NaN and negative values are counted as rejected and change nothing else.
    void add(double x, std::uint64_t times = 1);

    /// @throws std::invalid_argument  when the bounds differ
    void merge(const Histogram& other);

    std::uint64_t count() const { return count_; }
    std::uint64_t rejected() const { return rejected_; }
    std::optional<double> min() const;
    std::optional<double> max() const;

    /// Value at or below which a share p of the observations lies; absent when empty. p is clamped to 0 … 1.
    std::optional<double> quantile(double p) const;

    struct Bin {
        double low = 0.0;
        double high = 0.0;
        std::uint64_t count = 0;
    };
    /// The bins that hold something, ascending.
    std::vector<Bin> bins() const;

private:
    std::size_t bin_of(double x) const;
    double low_of(std::size_t bin) const;

    double lowest_;
    double highest_;
    std::uint64_t first_ = 0; // leading bits of `lowest_`, the number of the first bin
    std::vector<std::uint64_t> counts_;
    std::uint64_t below_ = 0;
    std::uint64_t above_ = 0;
    std::uint64_t count_ = 0;
    std::uint64_t rejected_ = 0;
    double min_ = 0.0;
    double max_ = 0.0;
};

} // namespace sim
