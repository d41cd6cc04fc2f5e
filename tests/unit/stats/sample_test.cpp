// Quantiles: type 7 against published results, distribution-free intervals against binomial tables.
#include "stats/sample.hpp"

#include <gtest/gtest.h>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace {

using sim::quantile;
using sim::quantile_interval;
using sim::Sample;

std::vector<double> one_to(int n)
{
    std::vector<double> values(static_cast<std::size_t>(n));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

// R: quantile(1:10, c(0, .25, .5, .9, 1)) gives 1, 3.25, 5.5, 9.1, 10. Rank (10-1) × 0.9 = 8.1 → 9 + 0.1.
TEST(Quantile, IsType7)
{
    const auto ten = one_to(10);
    EXPECT_EQ(quantile(ten, 0.0), 1.0);
    EXPECT_DOUBLE_EQ(*quantile(ten, 0.25), 3.25);
    EXPECT_DOUBLE_EQ(*quantile(ten, 0.5), 5.5);
    EXPECT_DOUBLE_EQ(*quantile(ten, 0.9), 9.1);
    EXPECT_EQ(quantile(ten, 1.0), 10.0);
    EXPECT_EQ(quantile(ten, -0.5), 1.0);
    EXPECT_EQ(quantile(ten, 1.5), 10.0);
    EXPECT_EQ(quantile(std::vector<double>{4.0}, 0.3), 4.0);
    EXPECT_EQ(quantile({}, 0.5), std::nullopt);
}

TEST(Sample, GivesTheSameQuantilesUnsorted)
{
    Sample sample;
    for (const double x : {7.0, 1.0, 9.0, 3.0, 3.0, 8.0}) sample.add(x);
    const auto ascending = sample.sorted();
    for (int i = 0; i <= 20; ++i) {
        EXPECT_EQ(sample.quantile(i / 20.0), quantile(ascending, i / 20.0)) << i;
    }
    EXPECT_EQ(sample.values().front(), 7.0); // the order of arrival is kept
    EXPECT_DOUBLE_EQ(*sample.mean(), 31.0 / 6.0);
}

TEST(Sample, MergesInOrder)
{
    Sample a;
    a.add(5.0);
    Sample b;
    b.add(2.0);
    b.add(9.0);
    a.merge(b);
    EXPECT_EQ(a.values(), (std::vector<double>{5.0, 2.0, 9.0}));
    EXPECT_EQ(a.quantile(0.5), 5.0);
}

TEST(Sample, IsSilentWhenEmpty)
{
    EXPECT_EQ(Sample().mean(), std::nullopt);
    EXPECT_EQ(Sample().quantile(0.5), std::nullopt);
    EXPECT_EQ(Sample().grid(), std::nullopt);
}

// 401 values 0 … 400: the grid's step of 0.005 is two ranks, so point i is 2 i.
TEST(QuantileGrid, HasAPointEveryHalfPercent)
{
    Sample sample;
    for (int i = 400; i >= 0; --i) sample.add(i);
    const auto grid = sample.grid();
    ASSERT_TRUE(grid);
    for (std::size_t i = 0; i < grid->size(); ++i) EXPECT_NEAR((*grid)[i], 2.0 * static_cast<double>(i), 1e-9);
    EXPECT_EQ(grid->size(), 201U);
}

// Ranks for a median at 95 %, as tabulated for the sign test: n = 6: 1, 6 (coverage 0.969); 10: 2, 9 (0.979);
// 20: 6, 15 (0.959); 25: 8, 18 (0.957). With n = 10: P(B ≤ 1) = 11/1024 = 0.0107 ≤ 0.025 < P(B ≤ 2) = 56/1024.
TEST(QuantileInterval, HasTheTabulatedRanksForTheMedian)
{
    const auto ranks = [](int n) { return quantile_interval(one_to(n), 0.5, 0.95); };
    ASSERT_TRUE(ranks(10));
    EXPECT_EQ(ranks(10)->low, 2.0);
    EXPECT_EQ(ranks(10)->high, 9.0);
    EXPECT_DOUBLE_EQ(ranks(10)->mean, 5.5);
    EXPECT_EQ(ranks(10)->n, 10U);
    EXPECT_EQ(ranks(6)->low, 1.0);
    EXPECT_EQ(ranks(6)->high, 6.0);
    EXPECT_EQ(ranks(20)->low, 6.0);
    EXPECT_EQ(ranks(20)->high, 15.0);
    EXPECT_EQ(ranks(25)->low, 8.0);
    EXPECT_EQ(ranks(25)->high, 18.0);
}

// The largest of n values lies above the 0.9 quantile with probability 1 - 0.9^n: 0.975 needs n ≥ 36.
TEST(QuantileInterval, IsAbsentWhenTheSampleIsTooSmall)
{
    EXPECT_EQ(quantile_interval({}, 0.5, 0.95), std::nullopt);
    EXPECT_EQ(quantile_interval(one_to(5), 0.5, 0.95), std::nullopt);
    EXPECT_EQ(quantile_interval(one_to(35), 0.9, 0.95), std::nullopt);
    ASSERT_TRUE(quantile_interval(one_to(36), 0.9, 0.95));
    EXPECT_EQ(quantile_interval(one_to(36), 0.9, 0.95)->high, 36.0);
}

TEST(QuantileInterval, RefusesImpossibleArguments)
{
    EXPECT_THROW(quantile_interval(one_to(9), 0.0, 0.95), std::invalid_argument);
    EXPECT_THROW(quantile_interval(one_to(9), 1.0, 0.95), std::invalid_argument);
    EXPECT_THROW(quantile_interval(one_to(9), 0.5, 1.0), std::invalid_argument);
}

} // namespace
