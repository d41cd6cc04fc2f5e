// Tally: hand arithmetic, numerical stability, merging.
#include "stats/tally.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace {

using sim::Tally;

Tally tally_of(const std::vector<double>& values)
{
    Tally tally;
    for (const double x : values) tally.add(x);
    return tally;
}

// 2 4 4 4 5 5 7 9: sum 40, mean 5, squared deviations 9+1+1+1+0+0+4+16 = 32, variance 32/7.
TEST(Tally, MatchesHandArithmetic)
{
    const Tally tally = tally_of({2, 4, 4, 4, 5, 5, 7, 9});
    EXPECT_EQ(tally.count(), 8U);
    EXPECT_DOUBLE_EQ(tally.sum(), 40.0);
    EXPECT_DOUBLE_EQ(*tally.mean(), 5.0);
    EXPECT_DOUBLE_EQ(*tally.variance(), 32.0 / 7.0);
    EXPECT_DOUBLE_EQ(*tally.deviation(), std::sqrt(32.0 / 7.0));
    EXPECT_EQ(tally.min(), 2.0);
    EXPECT_EQ(tally.max(), 9.0);
}

TEST(Tally, HasNoValuesItCannotKnow)
{
    Tally tally;
    EXPECT_EQ(tally.mean(), std::nullopt);
    EXPECT_EQ(tally.min(), std::nullopt);
    EXPECT_EQ(tally.max(), std::nullopt);
    EXPECT_EQ(tally.variance(), std::nullopt);
    tally.add(-3.0);
    EXPECT_EQ(tally.mean(), -3.0);
    EXPECT_EQ(tally.min(), -3.0);
    EXPECT_EQ(tally.max(), -3.0);
    EXPECT_EQ(tally.variance(), std::nullopt);
    EXPECT_EQ(tally.deviation(), std::nullopt);
}

// 10^9 + {4, 7, 13, 16} has variance 30; the textbook formula Σx² - n mean² loses it all.
TEST(Tally, KeepsAVarianceFarFromZero)
{
    EXPECT_NEAR(*tally_of({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16}).variance(), 30.0, 1e-6);
}

TEST(Tally, MergingIsLikeAddingAll)
{
    Tally a = tally_of({1, 8, 2.5});
    const Tally b = tally_of({-4, 0.5, 12, 7});
    const Tally all = tally_of({1, 8, 2.5, -4, 0.5, 12, 7});
    a.merge(b);
    EXPECT_EQ(a.count(), all.count());
    EXPECT_NEAR(*a.mean(), *all.mean(), 1e-14);
    EXPECT_NEAR(*a.variance(), *all.variance(), 1e-12);
    EXPECT_EQ(a.min(), -4.0);
    EXPECT_EQ(a.max(), 12.0);

    Tally empty;
    empty.merge(b);
    EXPECT_EQ(empty.mean(), b.mean());
    EXPECT_EQ(empty.min(), b.min());
    empty.merge(Tally());
    EXPECT_EQ(empty.count(), b.count());
}

} // namespace
