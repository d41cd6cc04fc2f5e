// Arrival processes.
#include "random/arrivals.hpp"

#include "random/variates.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

namespace sim {

namespace {

double checked_rate(double rate)
{
    if (!(rate > 0.0) || !std::isfinite(rate)) {
        throw std::invalid_argument("the rate of a Poisson process must be positive and finite");
    }
    return rate;
}

} // namespace

PoissonProcess::PoissonProcess(Sequence draws, double rate, double start)
    : draws_(draws), mean_gap_(1.0 / checked_rate(rate)), now_(start)
{
}

double PoissonProcess::next()
{
    now_ += exponential(draws_, mean_gap_);
    return now_;
}

ThinnedPoissonProcess::ThinnedPoissonProcess(Sequence draws, Rate rate, double bound, double start, double end)
    : draws_(draws), rate_(std::move(rate)), bound_(checked_rate(bound)), now_(start), end_(end)
{
}

double ThinnedPoissonProcess::next()
{
    for (;;) {
        now_ += exponential(draws_, 1.0 / bound_);
        const double point = draws_.uniform() * bound_; // drawn for every candidate, so that candidates stay common
        if (now_ > end_) {
            return std::numeric_limits<double>::infinity();
        }
        const double rate = rate_(now_);
        if (!(rate >= 0.0 && rate <= bound_)) {
            throw std::domain_error("the rate of an arrival process is negative or above its stated bound");
        }
        if (point < rate) {
            return now_;
        }
    }
}

} // namespace sim
