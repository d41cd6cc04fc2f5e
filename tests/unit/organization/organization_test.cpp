#include "organization/organization.hpp"

#include <cmath>
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

TEST(Talent, has_mean_one_and_the_spread_it_says)
{
    const model::Talent talent{.spread = 0.5};
    const sim::Stream stream = sim::StreamFamily(1, 0).stream("talent");
    constexpr int people = 200000;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t i = 0; i < people; ++i) {
        sim::Draws luck = stream.at(i);
        const double one = model::talent_of(talent, luck);
        EXPECT_GT(one, 0);
        sum += one;
        squares += one * one;
    }
    const double mean = sum / people;
    EXPECT_NEAR(mean, 1, 0.004);
    EXPECT_NEAR(std::sqrt(squares / people - mean * mean), 0.5, 0.01);
    sim::Draws luck = stream.at(0);
    EXPECT_EQ(model::talent_of({}, luck), 1);
}

TEST(Knowledge, takes_longer_to_gain_by_reading)
{
    const model::Knowledge settings{.learning = {std::chrono::hours(80)}, .reading = {std::chrono::hours(2)}};
    EXPECT_DOUBLE_EQ(model::learning_time_s(settings, 10000), 100 * 3600);
    EXPECT_DOUBLE_EQ(model::learned(settings, 0, 100 * 3600, 10000), 1 - std::exp(-1.0));
}

TEST(Knowledge, is_gained_while_one_works)
{
    const model::Knowledge settings{.learning = {std::chrono::hours(10)}};
    const double hour_s = 3600;
    // 30 h at once, or 10 and 20: as much is unfamiliar.
    const auto unknown = [&](double known, double hours) {
        return hours * (1 - model::known_meanwhile(settings, known, hours * hour_s));
    };
    EXPECT_NEAR(unknown(0.2, 30), unknown(0.2, 10) + unknown(model::learned(settings, 0.2, 10 * hour_s), 20), 1e-12);
    EXPECT_NEAR(unknown(0, 1000), 10, 1e-12) << "in all as much as learning takes";
    EXPECT_EQ(model::known_meanwhile(settings, 0.3, 0), 0.3);
    EXPECT_EQ(model::known_meanwhile({.learning = {}}, 0.3, 5), 1);
}

} // namespace
