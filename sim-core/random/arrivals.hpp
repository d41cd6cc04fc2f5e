// Arrival processes: Poisson with a constant rate, and Poisson with a rate that changes over time (thinning).
#pragma once

#include "random/stream.hpp"

#include <functional>

namespace sim {

/// Moments of a Poisson process with constant rate. Times are doubles in the unit the rate is per.
class PoissonProcess {
public:
    /// @param rate  events per unit of time, > 0
    /// @throws std::invalid_argument  when the rate is not positive and finite
    PoissonProcess(Sequence draws, double rate, double start = 0.0);

    /// The next moment, strictly later than the one before.
    double next();

private:
    Sequence draws_;
    double mean_gap_;
    double now_;
};

/// Moments of a Poisson process whose rate is a function of time.
///
/// Candidates come at the constant rate `bound` and are kept with probability rate(t) / bound, so two processes that
/// differ in the rate function only share their candidates (common random numbers).
/// @source Lewis, Shedler: Simulation of nonhomogeneous Poisson processes by thinning (Naval Res. Logist. 26, 1979)
class ThinnedPoissonProcess {
public:
    using Rate = std::function<double(double)>;

    /// @param rate   events per unit of time at a moment, between 0 and bound
    /// @param bound  > 0
    /// @param end    no moment later than this is given
    /// @throws std::invalid_argument  when the bound is not positive and finite
    ThinnedPoissonProcess(Sequence draws, Rate rate, double bound, double start, double end);

    /// The next moment, or infinity once the end is passed.
    /// @throws std::domain_error  when rate(t) is negative or above the bound
    double next();

private:
    Sequence draws_;
    Rate rate_;
    double bound_;
    double now_;
    double end_;
};

} // namespace sim
