// Working time: which hours of simulated time people work, and exact conversion between the two.
#pragma once

#include "kernel/time.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

namespace sim {

/// The hours in which work is done; every question is answered in constant time, 10 to 20 ns.
///
/// Working time is right-continuous in the sense that matters to a model: work that ends with the working day ends at
/// its closing hour, and work that begins after hours begins at the next opening. The two conversions are exact
/// inverses: working_between(t, add_working(t, d)) == d for every t and every d ≥ 0 below the saturation at `never`.
/// Immutable, so it may be shared between threads.
///
///     const Calendar office({.opens = 9h, .closes = 17h});               // Monday to Friday, time 0 is a Monday
///     const SimTime done = office.add_working(now, 12h);                 // a day and a half of work
///     co_await sim.until(done);
///     assert(office.working_between(now, done) == 12h);
class Calendar {
public:
    /// Settings of a calendar. Day 0 is the local day that contains simulation time 0.
    struct Hours {
        Duration opens = std::chrono::hours{9};               ///< local time of day, 0 h ≤ opens < closes
        Duration closes = std::chrono::hours{17};             ///< local time of day, ≤ 24 h
        std::bitset<7> weekdays{0b0011111};                   ///< bit 0 is Monday
        std::chrono::weekday first_day = std::chrono::Monday; ///< weekday of day 0
        std::vector<std::int64_t> holidays = {};              ///< day numbers, any order; spread over at most 400 years
        Duration zone = Duration{0};                          ///< local clock minus simulation clock, within ±24 h
    };

    /// Every hour of every day is worked.
    Calendar() = default;

    /// @throws std::invalid_argument  when the hours are out of range, no weekday is worked or the holidays spread too
    /// far
    explicit Calendar(const Hours& hours);

    /// Every hour of every day: the calendar of machines.
    static Calendar always() { return Calendar(); }

    /// The earliest moment at which `working` time has been worked since `from`; `from` itself when working is 0.
    ///
    /// Saturates at `never`.
    /// @throws std::domain_error  when working < 0
    SimTime add_working(SimTime from, Duration working) const;

    /// Working time between two moments; negative when b < a.
    Duration working_between(SimTime a, SimTime b) const;

    /// Whether work is done at t: opening hours include the opening, not the closing moment.
    bool is_working(SimTime t) const;

    /// The earliest moment ≥ t at which work is done.
    SimTime next_working(SimTime t) const;

    /// Length of one working day (24 h when always on).
    Duration working_day() const { return day_length_; }

    /// Working days in a week without holidays, 1 to 7.
    int working_days_per_week() const { return days_per_week_; }

    bool is_always_on() const { return always_on_; }

    /// Local day number, weekday and time of day.
    std::int64_t day_number(SimTime t) const;
    std::chrono::weekday weekday(SimTime t) const;
    Duration time_of_day(SimTime t) const;

    /// The simulation time at which a local day begins. |day| < 100,000.
    SimTime start_of_day(std::int64_t day) const;

private:
    std::int64_t working_days_before(std::int64_t day) const;
    std::int64_t day_of_working_day(std::int64_t index) const;
    bool is_working_day(std::int64_t day) const;
    std::int64_t plain_days_before(std::int64_t day) const;
    std::int64_t plain_day_of(std::int64_t index) const;
    std::int64_t worked_until(std::int64_t local) const;
    std::int64_t local_of(SimTime t) const;

    bool always_on_ = true;
    std::int64_t opens_ = 0;
    std::int64_t length_ = 0;
    std::int64_t zone_ = 0;
    std::int64_t phase_ = 0; // days since Monday of day 0
    int days_per_week_ = 7;
    Duration day_length_ = std::chrono::hours{24};
    std::array<std::int8_t, 8> before_{}; // working days of the week before weekday i
    std::array<std::int8_t, 7> nth_{};    // weekday of the i-th working day

    // Days between the first and the last holiday are looked up; outside, arithmetic with an offset is enough.
    std::int64_t first_day_ = 0;
    std::int64_t first_index_ = 0;
    std::int64_t holidays_ = 0;
    std::vector<std::int32_t> index_of_day_; // working days before first_day_ + i, minus first_index_
    std::vector<std::int32_t> day_of_index_; // inverse, relative to first_day_
};

/// Reads the working time off at moments that only go forward; within a day that costs next to nothing.
class WorkClock {
public:
    /// The calendar has to outlive the clock.
    explicit WorkClock(const Calendar& calendar) : calendar_(&calendar) {}

    /// Whether it is still the day last asked for, of which nothing has to be looked up.
    bool is_today(SimTime now) const { return now >= from_ && now < until_; }
    /// Working time since simulation time 0.
    Duration at(SimTime now)
    {
        if (!is_today(now)) look_up_day(now);
        return at_today(now);
    }
    /// The same. REQUIRES: is_today(now).
    Duration at_today(SimTime now) const { return before_ + std::clamp(now - opens_, Duration{0}, length_); }

private:
    void look_up_day(SimTime now);

    const Calendar* calendar_;
    SimTime from_ = never; // of the day last asked for
    SimTime until_{};
    SimTime opens_{};
    Duration before_{};
    Duration length_{};
    Duration opening_{-1}; // of every working day, since its midnight; once it is known
};

} // namespace sim
