// Rounding of seconds to ticks, and time as text.
#include "kernel/time.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace sim {
namespace {

using namespace std::chrono_literals;

TEST(Time, RoundsToTheNearestTickHalvesAway)
{
    EXPECT_EQ(from_seconds(0.0), 0ns);
    EXPECT_EQ(from_seconds(1.0), 1s);
    EXPECT_EQ(from_seconds(0.4e-9), 0ns);
    EXPECT_EQ(from_seconds(0.5e-9), 1ns);
    EXPECT_EQ(from_seconds(2.5e-9), 3ns);
    EXPECT_EQ(from_seconds(-0.5e-9), -1ns);
    EXPECT_EQ(from_seconds(-0.4e-9), 0ns);
    EXPECT_EQ(from_seconds(-2.5e-9), -3ns);
    // The double just below one half must not be lifted to 1 by the addition of one half.
    EXPECT_EQ(from_seconds(std::nextafter(0.5, 0.0) * 1e-9), 0ns);
    EXPECT_EQ(from_seconds(0.02), 20ms);
}

TEST(Time, SaturatesAtTheLimitAndRejectsNonsense)
{
    EXPECT_EQ(from_seconds(1e30), longest_duration);
    EXPECT_EQ(from_seconds(std::numeric_limits<double>::infinity()), longest_duration);
    EXPECT_LT(from_seconds(4.6e9), longest_duration);
    EXPECT_EQ(from_seconds(4.7e9), longest_duration);
    EXPECT_THROW(from_seconds(-1e30), std::domain_error);
    EXPECT_THROW(from_seconds(-std::numeric_limits<double>::infinity()), std::domain_error);
    EXPECT_THROW(from_seconds(std::numeric_limits<double>::quiet_NaN()), std::domain_error);
}

TEST(Time, SecondsComeBack)
{
    EXPECT_DOUBLE_EQ(seconds_of(1500ms), 1.5);
    EXPECT_DOUBLE_EQ(seconds_of(SimTime{2h}), 7200.0);
    for (const double seconds : {1e-9, 0.125, 3.75, 86400.0, 31536000.0}) {
        EXPECT_DOUBLE_EQ(seconds_of(from_seconds(seconds)), seconds);
    }
}

TEST(Time, DescribesItself)
{
    EXPECT_EQ(describe(Duration{0}), "0 d 00:00:00");
    EXPECT_EQ(describe(3 * 24h + 4h + 5min + 6s + 7ns), "3 d 04:05:06.000000007");
    EXPECT_EQ(describe(Duration{-90min}), "-0 d 01:30:00");
    EXPECT_EQ(describe(SimTime{1s}), "0 d 00:00:01");
    EXPECT_EQ(describe(never), "never");
}

} // namespace
} // namespace sim
