// Axes: round ticks that hold what is to be shown.
#include "figures/figure.hpp"

#include <gtest/gtest.h>

namespace report {
namespace {

std::vector<std::string> labels(const Axis& axis)
{
    std::vector<std::string> all;
    for (const auto& tick : axis.ticks) all.push_back(tick.label);
    return all;
}

TEST(AxisTest, TicksAreRoundNumbersOfTheUnit)
{
    const Axis axis = scale(0, 16 * 86400, 86400, "Time (d)");
    EXPECT_EQ(labels(axis), (std::vector<std::string>{"0", "2", "4", "6", "8", "10", "12", "14", "16"}));
    EXPECT_DOUBLE_EQ(axis.high, 16 * 86400);
    EXPECT_EQ(axis.title, "Time (d)");
}

TEST(AxisTest, HoldsBothEndsAndNothingIsMinusZero)
{
    const Axis axis = scale(-0.31, 0.042, 0.01, "");
    EXPECT_LE(axis.low, -0.31);
    EXPECT_GE(axis.high, 0.042);
    EXPECT_EQ(axis.ticks.back().label, "5");
    for (const auto& tick : axis.ticks) EXPECT_NE(tick.label, "-0");
}

TEST(AxisTest, OneValueHasAnAxisToo)
{
    EXPECT_GT(scale(0, 0, 1, "").high, 0);
    const Axis axis = scale(5, 5, 1, "");
    EXPECT_LT(axis.low, 5);
    EXPECT_GT(axis.high, 5);
}

TEST(AxisTest, BandsAreNamedInOrder)
{
    const Axis axis = bands({"one", "two"});
    EXPECT_TRUE(axis.bands);
    EXPECT_DOUBLE_EQ(axis.high - axis.low, 2);
    EXPECT_EQ(labels(axis), (std::vector<std::string>{"one", "two"}));
}

} // namespace
} // namespace report
