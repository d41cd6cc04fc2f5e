// Confidence intervals; the only user of Boost's Student and normal quantiles.
#include "stats/interval.hpp"

#include "stats/tally.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <stdexcept>

namespace sim {

namespace {

void check_level(double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        throw std::invalid_argument("the confidence level must lie strictly between 0 and 1");
    }
}

std::optional<Interval> interval_of(const Tally& tally, double level)
{
    if (tally.count() < 2) {
        return {};
    }
    const auto n = static_cast<double>(tally.count());
    const double half = student_quantile(0.5 + level / 2.0, n - 1.0) * *tally.deviation() / std::sqrt(n);
    const double mean = *tally.mean();
    return Interval{mean, mean - half, mean + half, static_cast<std::size_t>(tally.count())};
}

} // namespace

std::optional<double> relative_precision(const Interval& interval)
{
    if (interval.mean == 0.0) {
        return {};
    }
    return interval.half_width() / std::fabs(interval.mean);
}

double student_quantile(double p, double degrees)
{
    return boost::math::quantile(boost::math::students_t_distribution<double>(degrees), p);
}

double normal_quantile(double p)
{
    return boost::math::quantile(boost::math::normal_distribution<double>(), p);
}

std::optional<Interval> student_interval(std::span<const double> values, double level)
{
    check_level(level);
    Tally tally;
    for (const double x : values) {
        tally.add(x);
    }
    return interval_of(tally, level);
}

std::optional<Interval> paired_difference(std::span<const double> base, std::span<const double> other, double level)
{
    check_level(level);
    if (base.size() != other.size()) {
        throw std::invalid_argument("a paired difference needs as many values on both sides");
    }
    Tally tally;
    for (std::size_t i = 0; i < base.size(); ++i) {
        tally.add(other[i] - base[i]);
    }
    return interval_of(tally, level);
}

std::optional<Interval> wilson_interval(std::uint64_t successes, std::uint64_t n, double level)
{
    check_level(level);
    if (successes > n) {
        throw std::invalid_argument("more successes than trials");
    }
    if (n == 0) {
        return {};
    }
    const auto trials = static_cast<double>(n);
    const double share = static_cast<double>(successes) / trials;
    const double z = normal_quantile(0.5 + level / 2.0);
    const double z2 = z * z;
    const double centre = (share + z2 / (2.0 * trials)) / (1.0 + z2 / trials);
    const double half =
        z / (1.0 + z2 / trials) * std::sqrt(share * (1.0 - share) / trials + z2 / (4.0 * trials * trials));
    // At the ends one bound is exact; rounding must not push it past.
    const double low = successes == 0 ? 0.0 : centre - half;
    const double high = successes == n ? 1.0 : centre + half;
    return Interval{share, low, high, static_cast<std::size_t>(n)};
}

} // namespace sim
