// Traces of the circuit breaker as resilience4j and Hystrix document it.
#include "runtime/policies/breaker.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::Breaker;
using model::BreakerSettings;
using model::CountWindow;
using model::TimeWindow;
using sim::SimTime;
using State = Breaker::State;

constexpr sim::Duration quick = 1ms;

/// Admits and reports one call at once; false when it was refused.
bool call(Breaker& breaker, SimTime now, bool failed, sim::Duration took = quick)
{
    const Breaker::Ticket ticket = breaker.admit(now);
    if (ticket == Breaker::refused) return false;
    breaker.report(ticket, now, failed, took);
    return true;
}

void call_times(Breaker& breaker, int times, SimTime now, bool failed, sim::Duration took = quick)
{
    for (int i = 0; i < times; ++i) EXPECT_TRUE(call(breaker, now, failed, took)) << "call " << i;
}

/// A breaker with the defaults of resilience4j that opened at time 0.
Breaker opened()
{
    Breaker breaker{CountWindow{}};
    call_times(breaker, 100, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::open);
    return breaker;
}

TEST(CountWindow, opens_at_call_100_of_100_failures)
{
    Breaker breaker{CountWindow{}};
    call_times(breaker, 99, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::closed) << "99 calls are fewer than the minimum";
    call_times(breaker, 1, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::open);
    EXPECT_EQ(breaker.times_opened(), 1);
}

TEST(CountWindow, opens_at_half_of_the_window)
{
    Breaker breaker{CountWindow{}};
    call_times(breaker, 51, SimTime(), false);
    call_times(breaker, 49, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::closed) << "49 of 100";
    call_times(breaker, 1, SimTime(), true); // pushes a success out
    EXPECT_EQ(breaker.state(), State::open) << "50 of 100";
}

TEST(CountWindow, takes_the_rate_as_written)
{
    CountWindow settings;
    settings.failure_rate = 0.07; // 0.07 × 100 is a little more than 7
    Breaker breaker{settings};
    call_times(breaker, 93, SimTime(), false);
    call_times(breaker, 6, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 1, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(CountWindow, needs_no_more_calls_than_the_window_holds)
{
    CountWindow settings;
    settings.window = 10;
    Breaker breaker{settings};
    call_times(breaker, 10, SimTime(), true);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(CountWindow, opens_when_all_calls_are_slow)
{
    Breaker breaker{CountWindow{}};
    call_times(breaker, 1, SimTime(), false, 60s); // just not slow
    call_times(breaker, 99, SimTime(), false, 60s + 1ns);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 1, SimTime(), false, 60s + 1ns);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(Breaker, refuses_everything_until_the_first_call_after_60_seconds)
{
    Breaker breaker = opened();
    EXPECT_EQ(breaker.admit(SimTime()), Breaker::refused);
    EXPECT_EQ(breaker.admit(SimTime(60s - 1ns)), Breaker::refused);
    EXPECT_EQ(breaker.calls_refused(), 2);
    EXPECT_EQ(breaker.state(), State::open);
    EXPECT_NE(breaker.admit(SimTime(60s)), Breaker::refused);
    EXPECT_EQ(breaker.state(), State::half_open);
    EXPECT_EQ(breaker.times_half_opened(), 1);
}

TEST(Breaker, lets_ten_probes_through_and_waits_for_them)
{
    Breaker breaker = opened();
    for (int i = 0; i < 10; ++i) EXPECT_NE(breaker.admit(SimTime(60s)), Breaker::refused);
    EXPECT_EQ(breaker.admit(SimTime(60s)), Breaker::refused);
    EXPECT_EQ(breaker.admit(SimTime(1h)), Breaker::refused) << "it waits for its probes as long as they take";
}

TEST(Breaker, opens_again_when_five_of_ten_probes_fail)
{
    Breaker breaker = opened();
    call_times(breaker, 5, SimTime(60s), false);
    call_times(breaker, 4, SimTime(61s), true);
    EXPECT_EQ(breaker.state(), State::half_open) << "not before the last probe has reported";
    call_times(breaker, 1, SimTime(61s), true);
    EXPECT_EQ(breaker.state(), State::open);
    EXPECT_EQ(breaker.times_opened(), 2);
    EXPECT_FALSE(call(breaker, SimTime(121s - 1ns), false)) << "the wait counts from the second opening";
    EXPECT_TRUE(call(breaker, SimTime(121s), false));
}

TEST(Breaker, closes_with_an_empty_window_when_four_of_ten_probes_fail)
{
    Breaker breaker = opened();
    call_times(breaker, 4, SimTime(60s), true);
    call_times(breaker, 6, SimTime(60s), false);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 99, SimTime(60s), true);
    EXPECT_EQ(breaker.state(), State::closed) << "neither the old failures nor the probes count";
    call_times(breaker, 1, SimTime(60s), true);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(Breaker, opens_again_when_all_probes_are_slow)
{
    Breaker breaker = opened();
    call_times(breaker, 10, SimTime(60s), false, 61s);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(Breaker, judges_the_probes_after_the_minimum_of_calls_if_that_is_less)
{
    CountWindow settings;
    settings.minimum_calls = 3;
    Breaker breaker{settings};
    call_times(breaker, 3, SimTime(), true);
    call_times(breaker, 3, SimTime(60s), false);
    EXPECT_EQ(breaker.state(), State::closed);
}

TEST(Breaker, ignores_results_of_calls_sent_before_it_opened)
{
    Breaker breaker{CountWindow{}};
    const Breaker::Ticket early = breaker.admit(SimTime());
    call_times(breaker, 100, SimTime(), true);
    breaker.report(early, SimTime(1s), false, 1s); // while open
    EXPECT_EQ(breaker.state(), State::open);

    call_times(breaker, 9, SimTime(60s), false);
    for (int i = 0; i < 20; ++i) breaker.report(early, SimTime(60s), true, 60s); // while half-open
    EXPECT_EQ(breaker.state(), State::half_open);
    call_times(breaker, 1, SimTime(60s), false);
    EXPECT_EQ(breaker.state(), State::closed);

    for (int i = 0; i < 200; ++i) breaker.report(early, SimTime(60s), true, 60s); // closed again
    EXPECT_EQ(breaker.state(), State::closed);
}

TEST(Breaker, ignores_late_probes_of_an_earlier_trial)
{
    CountWindow settings;
    settings.minimum_calls = 1; // one report decides
    Breaker breaker{settings};
    call_times(breaker, 1, SimTime(), true);
    const Breaker::Ticket first = breaker.admit(SimTime(60s));
    const Breaker::Ticket second = breaker.admit(SimTime(60s));
    breaker.report(first, SimTime(61s), true, 1s);
    EXPECT_EQ(breaker.state(), State::open);
    EXPECT_NE(breaker.admit(SimTime(121s)), Breaker::refused);
    breaker.report(second, SimTime(122s), true, 62s);
    EXPECT_EQ(breaker.state(), State::half_open);
}

TEST(Breaker, gives_the_place_of_a_withdrawn_probe_to_another)
{
    Breaker breaker = opened();
    Breaker::Ticket ticket = Breaker::refused;
    for (int i = 0; i < 10; ++i) ticket = breaker.admit(SimTime(60s));
    breaker.withdraw(ticket);
    EXPECT_NE(breaker.admit(SimTime(60s)), Breaker::refused);
    EXPECT_EQ(breaker.admit(SimTime(60s)), Breaker::refused);
}

TEST(Breaker, does_not_lend_places_to_withdrawn_calls_of_earlier)
{
    Breaker breaker{CountWindow{}};
    const Breaker::Ticket early = breaker.admit(SimTime());
    call_times(breaker, 100, SimTime(), true);
    for (int i = 0; i < 10; ++i) EXPECT_NE(breaker.admit(SimTime(60s)), Breaker::refused);
    breaker.withdraw(early);
    EXPECT_EQ(breaker.admit(SimTime(60s)), Breaker::refused);
}

TEST(Breaker, goes_on_from_a_copy)
{
    Breaker breaker{CountWindow{}};
    call_times(breaker, 99, SimTime(), true);
    Breaker copy = breaker;
    call_times(copy, 1, SimTime(), true);
    EXPECT_EQ(copy.state(), State::open);
    EXPECT_EQ(breaker.state(), State::closed);
}

// Budget spent on a dead dependency: k probes in every w + (time of k calls), so k / (λw + k) of the calls.
TEST(Breaker, spends_little_on_a_dead_dependency)
{
    Breaker breaker{CountWindow{}};
    constexpr int calls = 6'100'000; // 10 ms apart: 6000 calls refused, 10 let through, in turn
    int sent = 0;
    for (int i = 0; i < calls; ++i) sent += call(breaker, SimTime(i * 10ms), true);
    // the tenth probe opens it; the next one comes 60 s = 6000 calls later
    EXPECT_NEAR(sent / double(calls), 10 / (100.0 * 60 + 10), 2e-5);
}

TEST(TimeWindow, stays_closed_below_20_calls)
{
    Breaker breaker{TimeWindow{}};
    call_times(breaker, 19, SimTime(1s), true);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 1, SimTime(1s), true);
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(TimeWindow, forgets_failures_after_ten_seconds)
{
    Breaker breaker{TimeWindow{}};
    call_times(breaker, 19, SimTime(), true);
    call_times(breaker, 1, SimTime(10s), true); // the 19 have just left the window
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 18, SimTime(19s), true);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 1, SimTime(19s), true); // 20 with that of second 10
    EXPECT_EQ(breaker.state(), State::open);
}

TEST(TimeWindow, tries_a_single_call_after_five_seconds)
{
    Breaker breaker{TimeWindow{}};
    call_times(breaker, 20, SimTime(), true);
    EXPECT_EQ(breaker.admit(SimTime(5s - 1ns)), Breaker::refused);
    const Breaker::Ticket probe = breaker.admit(SimTime(5s));
    EXPECT_NE(probe, Breaker::refused);
    EXPECT_EQ(breaker.admit(SimTime(5s)), Breaker::refused);
    breaker.report(probe, SimTime(6s), false, 1s);
    EXPECT_EQ(breaker.state(), State::closed);
    call_times(breaker, 19, SimTime(6s), true);
    EXPECT_EQ(breaker.state(), State::closed) << "the window was emptied";
}

TEST(TimeWindow, knows_slow_calls_only_when_told)
{
    TimeWindow settings;
    Breaker patient{settings};
    call_times(patient, 100, SimTime(), false, 1000h);
    EXPECT_EQ(patient.state(), State::closed);
    settings.slow_call = 1s;
    Breaker strict{settings};
    call_times(strict, 19, SimTime(), false, 2s);
    EXPECT_EQ(strict.state(), State::closed);
    call_times(strict, 1, SimTime(), false, 2s);
    EXPECT_EQ(strict.state(), State::open);
}

} // namespace
