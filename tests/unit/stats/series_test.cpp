// Warm-up, batch means and sequential stopping, with hand arithmetic.
#include "stats/series.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace {

using namespace sim;

std::vector<double> blocks_of_five(const std::vector<double>& means)
{
    std::vector<double> series;
    for (const double m : means) {
        // Five values with that mean, not all alike.
        for (const double d : {-2.0, 1.0, 0.0, 3.0, -2.0}) series.push_back(m + d);
    }
    return series;
}

// Block means 8 1 3 1 3 1 3 1; squared deviations of the rest over its size squared:
//   cut 0: n 8, mean 2.625, Σ = 5.375² + 4 × 1.625² + 3 × 0.375² = 39.875,  / 64 = 0.623
//   cut 1: n 7, mean 13/7,  Σ = 4 (6/7)² + 3 (8/7)² = 336/49 = 6.857,        / 49 = 0.140   ← smallest
//   cut 2: n 6, mean 2,     Σ = 6,                                           / 36 = 0.167
//   cut 3: n 5, mean 1.8,   Σ = 3 × 0.64 + 2 × 1.44 = 4.8,                   / 25 = 0.192
//   cut 4: n 4, mean 2,     Σ = 4,                                           / 16 = 0.25
TEST(Mser5, CutsWhereHandArithmeticCuts)
{
    EXPECT_EQ(mser5(blocks_of_five({8, 1, 3, 1, 3, 1, 3, 1})), 5U);
}

// Without the 8 the criterion falls with every block kept: cut 0: Σ = 48/7 over 49, as above.
TEST(Mser5, KeepsAStationarySeries)
{
    EXPECT_EQ(mser5(blocks_of_five({1, 3, 1, 3, 1, 3, 1})), 0U);
}

TEST(Mser5, DropsALongTransient)
{
    std::vector<double> series;
    for (int i = 0; i < 60; ++i) series.push_back(50.0);
    for (int i = 0; i < 400; ++i) series.push_back(std::fmod(i * 0.6180339887498949, 1.0));
    EXPECT_EQ(mser5(series), 60U);
}

TEST(Mser5, IsAbsentWhenTheRunIsTooShort)
{
    EXPECT_EQ(mser5({}), std::nullopt);
    EXPECT_EQ(mser5(std::vector<double>(9, 1.0)), std::nullopt);
    std::vector<double> trend; // still falling at the end: the best cut is the last one allowed
    for (int i = 0; i < 200; ++i) trend.push_back(200.0 * std::exp(-i / 40.0));
    EXPECT_EQ(mser5(trend), std::nullopt);
}

// 11 values, 3 batches of 3: the two oldest are left out. (3+4+5)/3, (6+7+8)/3, (9+10+11)/3.
TEST(BatchMeans, LeaveOutTheOldest)
{
    const std::vector<double> series = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    EXPECT_EQ(batch_means(series, 3), (std::vector<double>{4, 7, 10}));
    EXPECT_EQ(batch_means(series, 11).size(), 11U);
    EXPECT_TRUE(batch_means(series, 12).empty());
    EXPECT_TRUE(batch_means(series, 0).empty());
}

// 9, 11, 10: deviation 1, half width 4.3027 × 1/√3 = 2.484, 24.8 % of 10. Adding 10, 10, …: with n values the sum of
// squared deviations stays 2, half width t × √(2 / (n (n-1))). n = 7: 2.4469 × 0.2182 = 0.534; n = 8: 2.3646 × 0.1890
// = 0.4469. So 5 % of 10 is reached at n = 8.
TEST(SequentialStop, StopsAtTheWantedPrecision)
{
    SequentialStop stop(0.05, 0.95, 3, 100);
    stop.add(9);
    stop.add(11);
    EXPECT_FALSE(stop.finished());
    for (int n = 3; n <= 7; ++n) {
        stop.add(10);
        EXPECT_FALSE(stop.reached()) << n;
    }
    EXPECT_NEAR(stop.interval()->half_width(), 0.534, 5e-4);
    stop.add(10);
    EXPECT_TRUE(stop.reached());
    EXPECT_TRUE(stop.finished());
    EXPECT_EQ(stop.runs(), 8U);
}

TEST(SequentialStop, KeepsItsLimits)
{
    SequentialStop stop(0.5, 0.95, 4, 6);
    EXPECT_EQ(stop.interval(), std::nullopt);
    for (int n = 1; n <= 3; ++n) {
        stop.add(7.0);
        EXPECT_FALSE(stop.finished()) << "identical results, but fewer than the minimum";
    }
    stop.add(7.0);
    EXPECT_TRUE(stop.reached());

    SequentialStop never(0.01, 0.95, 2, 3);
    never.add(1.0);
    never.add(-1.0); // mean 0: no relative precision to speak of
    EXPECT_FALSE(never.reached());
    never.add(5.0);
    EXPECT_FALSE(never.reached());
    EXPECT_TRUE(never.finished());

    SequentialStop zero(0.01, 0.95, 2, 9); // always 0 is known exactly
    zero.add(0.0);
    zero.add(0.0);
    EXPECT_TRUE(zero.reached());

    SequentialStop negative(0.1, 0.95, 2, 9);
    negative.add(-100.0);
    negative.add(-100.1);
    EXPECT_TRUE(negative.reached());
}

TEST(SequentialStop, RefusesImpossibleArguments)
{
    EXPECT_THROW(SequentialStop(0.0, 0.95, 3, 9), std::invalid_argument);
    EXPECT_THROW(SequentialStop(0.1, 1.0, 3, 9), std::invalid_argument);
    EXPECT_THROW(SequentialStop(0.1, 0.95, 1, 9), std::invalid_argument);
    EXPECT_THROW(SequentialStop(0.1, 0.95, 5, 4), std::invalid_argument);
}

} // namespace
