#include "delivery/release.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::Weekday;
using model::Window;

constexpr sim::Duration day = 24h;

Window tuesday_to_thursday()
{
    Window window;
    window.days = {Weekday::tuesday, Weekday::wednesday, Weekday::thursday};
    window.from.since_midnight = 10h;
    window.to.since_midnight = 16h;
    return window;
}

TEST(Window, lets_through_inside)
{
    const sim::SimTime tuesday_noon(1 * day + 12h);
    EXPECT_EQ(tuesday_to_thursday().next_open(tuesday_noon), tuesday_noon);
}

TEST(Window, opens_later_the_same_day)
{
    EXPECT_EQ(tuesday_to_thursday().next_open(sim::SimTime(1 * day + 3h)), sim::SimTime(1 * day + 10h));
}

TEST(Window, is_closed_at_its_end)
{
    EXPECT_EQ(tuesday_to_thursday().next_open(sim::SimTime(1 * day + 16h)), sim::SimTime(2 * day + 10h));
}

TEST(Window, waits_over_the_weekend)
{
    const sim::SimTime thursday_evening(3 * day + 17h);
    EXPECT_EQ(tuesday_to_thursday().next_open(thursday_evening), sim::SimTime(8 * day + 10h));
}

} // namespace
