// Merging and spread of tallies.
#include "stats/tally.hpp"

#include <cmath>

namespace sim {

void Tally::merge(const Tally& other)
{
    if (other.count_ == 0) {
        return;
    }
    if (count_ == 0) {
        *this = other;
        return;
    }
    const auto n_a = static_cast<double>(count_);
    const auto n_b = static_cast<double>(other.count_);
    const double delta = other.mean_ - mean_;
    const double n = n_a + n_b;
    mean_ += delta * (n_b / n);
    squares_ += other.squares_ + delta * delta * (n_a * n_b / n);
    count_ += other.count_;
    min_ = other.min_ < min_ ? other.min_ : min_;
    max_ = other.max_ > max_ ? other.max_ : max_;
}

std::optional<double> Tally::variance() const
{
    return present(squares_ / (static_cast<double>(count_) - 1.0), 2);
}

std::optional<double> Tally::deviation() const
{
    const std::optional<double> v = variance();
    return v ? std::optional(std::sqrt(*v)) : std::nullopt;
}

} // namespace sim
