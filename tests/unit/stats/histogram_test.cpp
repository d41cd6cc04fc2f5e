// Histogram: stated relative error, bounds, merging, rejected values.
#include "stats/histogram.hpp"

#include "stats/sample.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <stdexcept>
#include <vector>

namespace {

using sim::Histogram;

/// Values spread over nine decades, the same on every run.
std::vector<double> spread(int n)
{
    std::vector<double> values;
    for (int i = 0; i < n; ++i) values.push_back(std::pow(10.0, -4.0 + 9.0 * std::fmod(i * 0.6180339887498949, 1.0)));
    return values;
}

TEST(Histogram, QuantilesAreWithinTheStatedError)
{
    const auto values = spread(20'001);
    Histogram histogram;
    sim::Sample sample;
    for (const double x : values) {
        histogram.add(x);
        sample.add(x);
    }
    const auto ascending = sample.sorted();
    for (int i = 0; i <= 200; ++i) {
        const double p = i / 200.0;
        const double rank = std::max(1.0, std::ceil(p * 20'001.0)); // a share p lies at or below
        const double truth = ascending[static_cast<std::size_t>(rank) - 1];
        EXPECT_NEAR(*histogram.quantile(p), truth, truth * Histogram::relative_error * (1 + 1e-12)) << p;
    }
    EXPECT_EQ(histogram.quantile(0.0), ascending.front());
    EXPECT_EQ(histogram.min(), ascending.front());
    EXPECT_EQ(histogram.max(), ascending.back());
    EXPECT_EQ(histogram.count(), 20'001U);
}

TEST(Histogram, BinsCoverTheirValues)
{
    Histogram histogram(1e-3, 1e3);
    for (const double x : {0.0, 5e-4, 0.25, 0.25, 3.0, 2000.0}) histogram.add(x);
    const auto bins = histogram.bins();
    ASSERT_EQ(bins.size(), 4U);
    EXPECT_EQ(bins[0].count, 2U);
    EXPECT_EQ(bins[0].low, 0.0);
    EXPECT_EQ(bins[0].high, 1e-3);
    EXPECT_EQ(bins[1].low, 0.25); // powers of two begin a bin; 0.25 / 128 wide
    EXPECT_DOUBLE_EQ(bins[1].high, 0.25 * (1.0 + 1.0 / 128.0));
    EXPECT_EQ(bins[1].count, 2U);
    EXPECT_EQ(bins[2].low, 3.0); // 3 = 1.5 × 2 begins bin 64 of its octave, 2 / 128 wide
    EXPECT_DOUBLE_EQ(bins[2].high, 3.0 + 2.0 / 128.0);
    EXPECT_EQ(bins[3].low, 1e3);
    EXPECT_EQ(bins[3].high, 2000.0);
    EXPECT_EQ(histogram.quantile(0.1), 0.0);
    EXPECT_EQ(histogram.quantile(1.0), 2000.0);
}

TEST(Histogram, MergingIsLikeAddingAll)
{
    const auto values = spread(1000);
    Histogram all;
    Histogram a;
    Histogram b;
    for (std::size_t i = 0; i < values.size(); ++i) {
        all.add(values[i]);
        (i < 300 ? a : b).add(values[i]);
    }
    b.add(-1.0);
    a.merge(b);
    a.merge(Histogram());
    EXPECT_EQ(a.count(), all.count());
    EXPECT_EQ(a.rejected(), 1U);
    EXPECT_EQ(a.min(), all.min());
    EXPECT_EQ(a.max(), all.max());
    for (int i = 0; i <= 20; ++i) EXPECT_EQ(a.quantile(i / 20.0), all.quantile(i / 20.0));
    EXPECT_THROW(a.merge(Histogram(1e-3, 1e3)), std::invalid_argument);
}

TEST(Histogram, RejectsWhatIsNotAValue)
{
    Histogram histogram;
    histogram.add(std::numeric_limits<double>::quiet_NaN());
    histogram.add(-2.0, 3);
    histogram.add(5.0, 0);
    EXPECT_EQ(histogram.count(), 0U);
    EXPECT_EQ(histogram.rejected(), 4U);
    EXPECT_EQ(histogram.quantile(0.5), std::nullopt);
    EXPECT_EQ(histogram.min(), std::nullopt);
    EXPECT_EQ(histogram.max(), std::nullopt);
    histogram.add(std::numeric_limits<double>::infinity());
    EXPECT_EQ(histogram.quantile(0.5), std::numeric_limits<double>::infinity());

    EXPECT_THROW(Histogram(0.0, 1.0), std::invalid_argument);
    EXPECT_THROW(Histogram(2.0, 1.0), std::invalid_argument);
    EXPECT_THROW(Histogram(1.0, std::numeric_limits<double>::infinity()), std::invalid_argument);
}

} // namespace
