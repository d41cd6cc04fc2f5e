// Average over time of a quantity that is constant between changes: queue length, busy servers, people on call.
#pragma once

#include <optional>

namespace sim {

/// Time-weighted mean of a piecewise constant value. Times are doubles in any one unit and must not go back.
class TimeAverage {
public:
    explicit TimeAverage(double start = 0.0, double value = 0.0);

    /// The value from `now` on.
    void set(double now, double value)
    {
        area_ += value_ * (now - last_);
        last_ = now;
        value_ = value;
        min_ = value < min_ ? value : min_;
        max_ = value > max_ ? value : max_;
    }

    /// Changes the value by `delta` at `now`.
    void add(double now, double delta) { set(now, value_ + delta); }

    /// Forgets the past (end of the warm-up); the current value stays.
    void restart(double now);

    /// Counts in another stretch of time that ended at `other_end`, for instance the same quantity in another run.
    void append(const TimeAverage& other, double other_end);

    double value() const { return value_; }
    double min() const { return min_; }
    double max() const { return max_; }

    /// Integral of the value from the start until `now` (not before the last change).
    double integral(double now) const { return area_ + value_ * (now - last_); }
    /// Length of time observed until `now`.
    double observed(double now) const { return now - start_; }
    /// integral / observed; absent when no time has passed.
    std::optional<double> mean(double now) const;

private:
    double start_;
    double last_;
    double value_;
    double area_ = 0.0;
    double min_;
    double max_;
};

} // namespace sim
