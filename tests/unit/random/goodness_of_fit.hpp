// Fit tests for draws: Kolmogorov-Smirnov, chi-square and moments, all against the 1-in-10,000 level.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <boost/math/distributions/chi_squared.hpp>

namespace test {

/// √n × the largest distance between the empirical and the given distribution function.
/// Above 2.23 the fit is rejected at 1 in 10,000 (Kolmogorov's limit: 2 e^(-2 x²) = 1e-4 at x = 2.225).
inline constexpr double ks_limit = 2.23;

template <class Cdf>
double ks_statistic(std::vector<double> values, Cdf cdf)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double f = cdf(values[i]);
        distance = std::max({distance, f - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - f});
    }
    return distance * std::sqrt(n);
}

/// P(chi² as large or larger), cells with a small expectation counted together.
inline double chi_square_p_value(const std::vector<std::uint64_t>& observed, const std::vector<double>& expected)
{
    double statistic = 0.0;
    double rest_expected = 0.0;
    double rest_observed = 0.0;
    int cells = 0;
    const auto take = [&](double o, double e) {
        statistic += (o - e) * (o - e) / e;
        ++cells;
    };
    for (std::size_t i = 0; i < observed.size(); ++i) {
        if (expected[i] < 10.0) {
            rest_expected += expected[i];
            rest_observed += static_cast<double>(observed[i]);
        } else {
            take(static_cast<double>(observed[i]), expected[i]);
        }
    }
    if (rest_expected >= 5.0) {
        take(rest_observed, rest_expected);
    }
    const boost::math::chi_squared_distribution<double> law(cells - 1);
    return boost::math::cdf(boost::math::complement(law, statistic));
}

/// Mean and variance with the standard errors of both.
struct Moments {
    double mean = 0.0;
    double variance = 0.0;
    double mean_error = 0.0;
    double variance_error = 0.0;
};

inline Moments moments(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    Moments m;
    for (const double x : values) m.mean += x;
    m.mean /= n;
    double fourth = 0.0;
    for (const double x : values) {
        const double square = (x - m.mean) * (x - m.mean);
        m.variance += square;
        fourth += square * square;
    }
    m.variance /= n;
    fourth /= n;
    m.mean_error = std::sqrt(m.variance / n);
    m.variance_error = std::sqrt((fourth - m.variance * m.variance) / n);
    return m;
}

} // namespace test
