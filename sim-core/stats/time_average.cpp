// Start, restart and merging of time averages.
#include "stats/time_average.hpp"

#include <algorithm>

namespace sim {

TimeAverage::TimeAverage(double start, double value)
    : start_(start), last_(start), value_(value), min_(value), max_(value)
{
}

void TimeAverage::restart(double now)
{
    *this = TimeAverage(now, value_);
}

void TimeAverage::append(const TimeAverage& other, double other_end)
{
    // The stretch is put in front of the own one: same length, same area, nothing else changes.
    start_ -= other.observed(other_end);
    area_ += other.integral(other_end);
    min_ = std::min(min_, other.min_);
    max_ = std::max(max_, other.max_);
}

std::optional<double> TimeAverage::mean(double now) const
{
    const double length = observed(now);
    return length > 0.0 ? std::optional(integral(now) / length) : std::nullopt;
}

} // namespace sim
