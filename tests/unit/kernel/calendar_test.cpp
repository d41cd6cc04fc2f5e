// Working time: hand-computed dates, the inverse property on random calendars, and a slow reference.
#include "kernel/calendar.hpp"

#include "lcg.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr SimTime at(int day, Duration time_of_day)
{
    return SimTime{days{day} + time_of_day};
}

const Calendar office({.opens = 9h, .closes = 17h}); // 8 h, Monday to Friday, day 0 is a Monday

TEST(Calendar, AlwaysOnIsElapsedTime)
{
    const Calendar always = Calendar::always();
    EXPECT_EQ(always.add_working(at(3, 1h), 100h), at(3, 101h));
    EXPECT_EQ(always.working_between(at(0, 0h), at(10, 0h)), 240h);
    EXPECT_TRUE(always.is_working(at(6, 3h)));
    EXPECT_EQ(always.next_working(at(6, 3h)), at(6, 3h));
    EXPECT_EQ(always.working_day(), 24h);
    EXPECT_EQ(always.working_days_per_week(), 7);
    EXPECT_TRUE(always.is_always_on());
    EXPECT_EQ(always.add_working(at(1, 0h), Duration::max()), never);
}

TEST(Calendar, WorkContinuesOnTheNextWorkingDay)
{
    EXPECT_EQ(office.add_working(at(0, 9h), 4h), at(0, 13h));
    EXPECT_EQ(office.add_working(at(0, 9h), 8h), at(0, 17h));  // ends with the day, not at the next opening
    EXPECT_EQ(office.add_working(at(0, 16h), 2h), at(1, 10h)); // one hour today, one tomorrow
    EXPECT_EQ(office.add_working(at(4, 16h), 2h), at(7, 10h)); // Friday to Monday
    EXPECT_EQ(office.add_working(at(5, 12h), 1h), at(7, 10h)); // Saturday
    EXPECT_EQ(office.add_working(at(0, 3h), 1h), at(0, 10h));  // before opening
    EXPECT_EQ(office.add_working(at(0, 20h), 1h), at(1, 10h)); // after closing
    EXPECT_EQ(office.add_working(at(0, 9h), 40h), at(4, 17h)); // a whole week
    EXPECT_EQ(office.add_working(at(0, 9h), 41h), at(7, 10h));
    EXPECT_EQ(office.add_working(at(5, 12h), 0h), at(5, 12h)); // nothing to do
    EXPECT_THROW(office.add_working(at(0, 9h), -1ns), std::domain_error);
}

TEST(Calendar, CountsWorkingTimeBetween)
{
    EXPECT_EQ(office.working_between(at(0, 0h), at(7, 0h)), 40h);
    EXPECT_EQ(office.working_between(at(4, 16h), at(7, 10h)), 2h);
    EXPECT_EQ(office.working_between(at(5, 1h), at(6, 23h)), 0h);
    EXPECT_EQ(office.working_between(at(7, 10h), at(4, 16h)), -2h);
    EXPECT_EQ(office.working_between(at(-7, 0h), at(0, 0h)), 40h); // time before the start of the run
}

TEST(Calendar, KnowsWhenWorkIsDone)
{
    EXPECT_FALSE(office.is_working(at(0, 9h) - 1ns));
    EXPECT_TRUE(office.is_working(at(0, 9h)));
    EXPECT_TRUE(office.is_working(at(0, 17h) - 1ns));
    EXPECT_FALSE(office.is_working(at(0, 17h)));
    EXPECT_FALSE(office.is_working(at(5, 12h)));
    EXPECT_EQ(office.next_working(at(0, 12h)), at(0, 12h));
    EXPECT_EQ(office.next_working(at(0, 3h)), at(0, 9h));
    EXPECT_EQ(office.next_working(at(4, 17h)), at(7, 9h));
    EXPECT_EQ(office.weekday(at(4, 0h)), std::chrono::Friday);
    EXPECT_EQ(office.weekday(at(-1, 12h)), std::chrono::Sunday);
    EXPECT_EQ(office.time_of_day(at(4, 3h)), 3h);
    EXPECT_EQ(office.day_number(at(4, 3h)), 4);
    EXPECT_EQ(office.start_of_day(4), at(4, 0h));
}

TEST(Calendar, SkipsHolidays)
{
    // Tuesday of week 0, Saturday (free anyway) and Monday of week 1, given twice and out of order.
    const Calendar calendar({.opens = 9h, .closes = 17h, .holidays = {7, 1, 5, 7}});
    EXPECT_FALSE(calendar.is_working(at(1, 12h)));
    EXPECT_EQ(calendar.add_working(at(0, 16h), 2h), at(2, 10h));
    EXPECT_EQ(calendar.add_working(at(4, 16h), 2h), at(8, 10h));
    EXPECT_EQ(calendar.working_between(at(0, 0h), at(14, 0h)), 64h);
    EXPECT_EQ(calendar.next_working(at(0, 18h)), at(2, 9h));
    EXPECT_EQ(calendar.working_days_per_week(), 5);
}

TEST(Calendar, LocalTimeIsSimulationTimePlusZone)
{
    const Calendar seoul({.opens = 9h, .closes = 18h, .zone = 9h}); // opens at 0 h of simulation time
    EXPECT_TRUE(seoul.is_working(at(0, 0h)));
    EXPECT_FALSE(seoul.is_working(at(0, 9h)));
    EXPECT_EQ(seoul.add_working(at(0, 8h), 2h), at(1, 1h));
    EXPECT_EQ(seoul.time_of_day(at(0, 20h)), 5h);
    EXPECT_EQ(seoul.day_number(at(0, 20h)), 1);
    EXPECT_EQ(seoul.start_of_day(1), at(0, 15h));
}

TEST(Calendar, RejectsImpossibleHours)
{
    EXPECT_THROW(Calendar({.opens = 9h, .closes = 9h}), std::invalid_argument);
    EXPECT_THROW(Calendar({.opens = -1h, .closes = 9h}), std::invalid_argument);
    EXPECT_THROW(Calendar({.opens = 9h, .closes = 25h}), std::invalid_argument);
    EXPECT_THROW(Calendar({.weekdays = 0}), std::invalid_argument);
    EXPECT_THROW(Calendar({.holidays = {200'000}}), std::invalid_argument);
    EXPECT_THROW(Calendar({.zone = 25h}), std::invalid_argument);
}

TEST(Calendar, SaturatesInsteadOfOverflowing)
{
    EXPECT_EQ(office.add_working(at(0, 9h), longest_duration), never);
    EXPECT_EQ(office.add_working(at(0, 13h), Duration::max()), never);
    EXPECT_GT(office.working_between(at(0, 9h), never), Duration{24h});
}

Calendar::Hours random_hours(test::Lcg& lcg)
{
    Calendar::Hours hours;
    hours.opens = Duration{lcg.below(std::chrono::nanoseconds(20h).count())};
    hours.closes = hours.opens + Duration{1 + lcg.below((Duration{24h} - hours.opens).count())};
    hours.weekdays = static_cast<unsigned long>(1 + lcg.below(127));
    hours.first_day = std::chrono::weekday{static_cast<unsigned>(lcg.below(7))};
    hours.zone = Duration{lcg.below(std::chrono::nanoseconds(24h).count())} - 12h;
    const std::int64_t holidays = lcg.below(3) == 0 ? 0 : lcg.below(40);
    for (std::int64_t i = 0; i < holidays; ++i) hours.holidays.push_back(lcg.below(120) - 20);
    return hours;
}

TEST(Calendar, ConversionsAreExactInverses)
{
    test::Lcg lcg(1);
    for (int round = 0; round < 400; ++round) {
        const Calendar calendar(random_hours(lcg));
        for (int i = 0; i < 50; ++i) {
            const SimTime from{Duration{lcg.below(std::chrono::nanoseconds(days{150}).count())} - days{30}};
            const Duration working{lcg.below(i % 2 == 0 ? std::chrono::nanoseconds(12h).count()
                                                        : std::chrono::nanoseconds(days{60}).count())};
            const SimTime done = calendar.add_working(from, working);
            if (done == never) continue; // a nanosecond of work a day takes too long
            ASSERT_EQ(calendar.working_between(from, done), working);
            if (working > 0ns) {
                // The earliest such moment: just before it a tick was missing, so that tick was worked.
                ASSERT_TRUE(calendar.is_working(done - 1ns));
                ASSERT_EQ(calendar.working_between(from, done - 1ns), working - 1ns);
            }
        }
    }
}

TEST(WorkClock, AgreesWithItsCalendar)
{
    test::Lcg lcg(3);
    for (int round = 0; round < 200; ++round) {
        const Calendar calendar = round == 0 ? Calendar::always() : Calendar(random_hours(lcg));
        WorkClock clock(calendar);
        SimTime now{-days{20}};
        for (int i = 0; i < 100; ++i) {
            now += Duration{lcg.below(std::chrono::nanoseconds(i % 5 == 0 ? days{3} : days{0} + 4h).count())};
            ASSERT_EQ(clock.at(now), calendar.working_between(SimTime{}, now));
        }
    }
}

TEST(Calendar, AgreesWithCountingDayByDay)
{
    test::Lcg lcg(2);
    for (int round = 0; round < 100; ++round) {
        const Calendar::Hours hours = random_hours(lcg);
        const Calendar calendar(hours);
        const auto works = [&](std::int64_t day) {
            const auto weekday = ((day + static_cast<int>(hours.first_day.iso_encoding()) - 1) % 7 + 7) % 7;
            return hours.weekdays[static_cast<std::size_t>(weekday)] &&
                   std::find(hours.holidays.begin(), hours.holidays.end(), day) == hours.holidays.end();
        };
        for (int i = 0; i < 20; ++i) {
            const SimTime a{Duration{lcg.below(std::chrono::nanoseconds(days{100}).count())} - days{20}};
            const SimTime b = a + Duration{lcg.below(std::chrono::nanoseconds(days{40}).count())};
            Duration expected{0};
            for (std::int64_t day = -25; day < 130; ++day) {
                if (!works(day)) continue;
                const SimTime open = SimTime{days{day} + hours.opens - hours.zone};
                const SimTime close = SimTime{days{day} + hours.closes - hours.zone};
                expected += std::max(Duration{0}, std::min(b, close) - std::max(a, open));
            }
            ASSERT_EQ(calendar.working_between(a, b), expected);
            const SimTime next = calendar.next_working(a);
            ASSERT_GE(next, a);
            ASSERT_TRUE(calendar.is_working(next));
            ASSERT_EQ(calendar.working_between(a, next), 0ns);
        }
    }
}

} // namespace
} // namespace sim
