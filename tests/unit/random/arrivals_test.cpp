// Arrival processes: counts, gaps, a changing rate, common candidates.
#include "random/arrivals.hpp"

#include "goodness_of_fit.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <set>
#include <stdexcept>
#include <vector>

namespace {

using sim::PoissonProcess;
using sim::Sequence;
using sim::StreamFamily;
using sim::ThinnedPoissonProcess;

Sequence draws(std::uint64_t lane = 0)
{
    return StreamFamily(99, 0).stream("arrivals").sequence(lane);
}

std::vector<double> all_of(ThinnedPoissonProcess process)
{
    std::vector<double> moments;
    for (double t = process.next(); std::isfinite(t); t = process.next()) moments.push_back(t);
    return moments;
}

TEST(PoissonProcess, HasExponentialGapsFromItsStart)
{
    PoissonProcess process(draws(), 4.0, 100.0);
    std::vector<double> gaps;
    double last = 100.0;
    for (int i = 0; i < 300'000; ++i) {
        const double now = process.next();
        ASSERT_GT(now, last);
        gaps.push_back(now - last);
        last = now;
    }
    EXPECT_LT(test::ks_statistic(gaps, [](double x) { return 1.0 - std::exp(-4.0 * x); }), test::ks_limit);
}

TEST(PoissonProcess, RefusesARateThatIsNotPositive)
{
    EXPECT_THROW(PoissonProcess(draws(), 0.0), std::invalid_argument);
    EXPECT_THROW(PoissonProcess(draws(), std::numeric_limits<double>::quiet_NaN()), std::invalid_argument);
    EXPECT_THROW(ThinnedPoissonProcess(
                     draws(), [](double) { return 1.0; }, -1.0, 0.0, 1.0),
                 std::invalid_argument);
}

// Rate 10 t on [0, 10]: hour h holds 10 h + 5 expected arrivals, 500 in all; 200 days.
TEST(ThinnedPoissonProcess, FollowsItsRate)
{
    constexpr int days = 200;
    std::vector<std::uint64_t> counts(10);
    std::vector<double> expected;
    for (int h = 0; h < 10; ++h) expected.push_back(days * (10.0 * h + 5.0));
    for (int day = 0; day < days; ++day) {
        const auto rate = [](double t) { return 10.0 * t; };
        for (const double t : all_of(ThinnedPoissonProcess(draws(day), rate, 100.0, 0.0, 10.0))) {
            ASSERT_LE(t, 10.0);
            ++counts[static_cast<std::size_t>(t)];
        }
    }
    // Counts of a Poisson process vary freely in total, so this chi-square has 10, not 9, degrees: 1e-4 is lenient.
    EXPECT_GT(test::chi_square_p_value(counts, expected), 1e-4);
}

TEST(ThinnedPoissonProcess, ALowerRateKeepsASubsetOfTheMoments)
{
    const auto high = all_of(ThinnedPoissonProcess(
        draws(), [](double) { return 8.0; }, 10.0, 0.0, 100.0));
    const auto low = all_of(ThinnedPoissonProcess(
        draws(), [](double) { return 2.0; }, 10.0, 0.0, 100.0));
    const std::set<double> set(high.begin(), high.end());
    EXPECT_NEAR(static_cast<double>(high.size()), 800.0, 4.0 * std::sqrt(800.0));
    EXPECT_NEAR(static_cast<double>(low.size()), 200.0, 4.0 * std::sqrt(200.0));
    for (const double t : low) EXPECT_TRUE(set.contains(t));
}

TEST(ThinnedPoissonProcess, ARateAboveItsBoundIsAnError)
{
    ThinnedPoissonProcess above(
        draws(), [](double) { return 11.0; }, 10.0, 0.0, 100.0);
    EXPECT_THROW(above.next(), std::domain_error);
    ThinnedPoissonProcess negative(
        draws(), [](double) { return -1.0; }, 10.0, 0.0, 100.0);
    EXPECT_THROW(negative.next(), std::domain_error);
}

} // namespace
