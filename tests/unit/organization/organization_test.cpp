#include "organization/organization.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::Weekday;
using model::WorkingHours;

TEST(WorkingHours, make_a_calendar_of_the_same_hours)
{
    WorkingHours hours;
    hours.hours_per_day = 9;
    const sim::Calendar calendar = hours.calendar();
    EXPECT_EQ(calendar.working_day(), 9h);
    EXPECT_EQ(calendar.working_days_per_week(), 5);
    EXPECT_TRUE(calendar.is_working(sim::SimTime(9h)));
    EXPECT_FALSE(calendar.is_working(sim::SimTime(18h)));
    EXPECT_FALSE(calendar.is_working(sim::SimTime(5 * 24h + 10h))) << "day 0 is a Monday, so day 5 is a Saturday";
}

TEST(WorkingHours, around_the_clock_start_at_midnight)
{
    WorkingHours hours;
    hours.hours_per_day = 24;
    hours.days = {Weekday::monday, Weekday::tuesday,  Weekday::wednesday, Weekday::thursday,
                  Weekday::friday, Weekday::saturday, Weekday::sunday};
    EXPECT_EQ(hours.calendar().working_between(sim::SimTime(0h), sim::SimTime(7 * 24h)), 7 * 24h);
}

TEST(WorkingHours, leave_holidays_out)
{
    WorkingHours hours;
    hours.holidays = {1};
    EXPECT_EQ(hours.calendar().working_between(sim::SimTime(0h), sim::SimTime(7 * 24h)), 4 * 8h);
}

TEST(WorkingHours, tell_how_long_a_working_day_is)
{
    WorkingHours hours;
    hours.hours_per_day = 7.5;
    hours.days = {Weekday::monday, Weekday::friday};
    EXPECT_EQ(hours.scale().hours_per_day, 7.5);
    EXPECT_EQ(hours.scale().days_per_week, 2);
}

TEST(Technologies, are_best_where_gain_and_spread_balance)
{
    // √(0.3 / 0.02) − 1 = 2.87
    const auto effort = [](int choices) { return model::effort_with({choices}); };
    EXPECT_DOUBLE_EQ(effort(0), 1) << "the question is left out";
    EXPECT_DOUBLE_EQ(effort(1), 1 - 0.15 + 0.02);
    EXPECT_DOUBLE_EQ(effort(3), 1 - 0.225 + 0.06);
    for (const int other : {1, 2, 4, 10}) EXPECT_LT(effort(3), effort(other));
}

} // namespace
