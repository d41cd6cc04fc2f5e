// Binning by the leading bits of the number itself.
#include "stats/histogram.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <stdexcept>

namespace sim {

namespace {

constexpr int mantissa_bits_kept = std::countr_zero(static_cast<unsigned>(Histogram::bins_per_octave));
constexpr int dropped_bits = 52 - mantissa_bits_kept;

/// Exponent and first bits of the mantissa as one integer: it grows by one from bin to bin, across octaves too.
std::uint64_t leading_bits(double x)
{
    return std::bit_cast<std::uint64_t>(x) >> dropped_bits;
}

double from_leading_bits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits << dropped_bits);
}

} // namespace

Histogram::Histogram(double lowest, double highest) : lowest_(lowest), highest_(highest)
{
    if (!(lowest > 0.0) || !(lowest < highest) || !std::isfinite(highest)) {
        throw std::invalid_argument("histogram bounds must be finite with 0 < lowest < highest");
    }
    first_ = leading_bits(lowest);
}

std::size_t Histogram::bin_of(double x) const
{
    return static_cast<std::size_t>(leading_bits(x) - first_);
}

double Histogram::low_of(std::size_t bin) const
{
    return from_leading_bits(first_ + bin);
}

void Histogram::add(double x, std::uint64_t times)
{
    if (!(x >= 0.0)) {
        rejected_ += times;
        return;
    }
    if (times == 0) {
        return;
    }
    min_ = count_ == 0 ? x : std::min(min_, x);
    max_ = count_ == 0 ? x : std::max(max_, x);
    count_ += times;
    if (x < lowest_) {
        below_ += times;
    } else if (x >= highest_) {
        above_ += times;
    } else {
        const std::size_t bin = bin_of(x);
        if (bin >= counts_.size()) {
            counts_.resize(bin + 1);
        }
        counts_[bin] += times;
    }
}

void Histogram::merge(const Histogram& other)
{
    if (lowest_ != other.lowest_ || highest_ != other.highest_) {
        throw std::invalid_argument("only histograms with the same bounds can be merged");
    }
    rejected_ += other.rejected_;
    if (other.count_ == 0) {
        return;
    }
    min_ = count_ == 0 ? other.min_ : std::min(min_, other.min_);
    max_ = count_ == 0 ? other.max_ : std::max(max_, other.max_);
    count_ += other.count_;
    below_ += other.below_;
    above_ += other.above_;
    counts_.resize(std::max(counts_.size(), other.counts_.size()));
    for (std::size_t i = 0; i < other.counts_.size(); ++i) {
        counts_[i] += other.counts_[i];
    }
}

std::optional<double> Histogram::min() const
{
    return count_ > 0 ? std::optional(min_) : std::nullopt;
}

std::optional<double> Histogram::max() const
{
    return count_ > 0 ? std::optional(max_) : std::nullopt;
}

std::optional<double> Histogram::quantile(double p) const
{
    if (count_ == 0) {
        return {};
    }
    const double wanted = std::ceil(std::clamp(p, 0.0, 1.0) * static_cast<double>(count_));
    const auto rank = std::clamp(static_cast<std::uint64_t>(wanted), std::uint64_t{1}, count_);
    std::uint64_t seen = below_;
    if (rank <= seen) {
        return min_;
    }
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        seen += counts_[i];
        if (rank <= seen) {
            const double middle = 0.5 * (low_of(i) + low_of(i + 1));
            return std::clamp(middle, min_, max_);
        }
    }
    return max_;
}

std::vector<Histogram::Bin> Histogram::bins() const
{
    std::vector<Bin> filled;
    if (below_ > 0) {
        filled.push_back({0.0, lowest_, below_});
    }
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        if (counts_[i] > 0) {
            filled.push_back({low_of(i), low_of(i + 1), counts_[i]});
        }
    }
    if (above_ > 0) {
        filled.push_back({highest_, max_, above_});
    }
    return filled;
}

} // namespace sim
