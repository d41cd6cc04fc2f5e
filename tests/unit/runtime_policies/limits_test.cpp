#include "runtime/policies/limits.hpp"

#include "random/variates.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::AdaptiveThrottle;
using model::Bulkhead;
using model::BulkheadSettings;
using model::RateLimiter;
using sim::SimTime;
using Entry = Bulkhead::Entry;

TEST(Bulkhead, refuses_the_26th_call_at_once)
{
    Bulkhead bulkhead{BulkheadSettings{}};
    for (int i = 0; i < 25; ++i) EXPECT_EQ(bulkhead.enter(), Entry::inside);
    EXPECT_EQ(bulkhead.enter(), Entry::refused);
    EXPECT_FALSE(bulkhead.leave()) << "nobody waits";
    EXPECT_EQ(bulkhead.inside(), 24);
    EXPECT_EQ(bulkhead.enter(), Entry::inside);
}

TEST(Bulkhead, refuses_the_11th_call_with_the_threads_of_hystrix)
{
    Bulkhead bulkhead{BulkheadSettings{.concurrent = 10}};
    for (int i = 0; i < 10; ++i) EXPECT_EQ(bulkhead.enter(), Entry::inside);
    EXPECT_EQ(bulkhead.enter(), Entry::refused);
}

TEST(Bulkhead, lets_calls_wait_in_line_when_they_may)
{
    Bulkhead bulkhead{BulkheadSettings{.concurrent = 1, .wait = 1s, .queue = 2}};
    EXPECT_EQ(bulkhead.enter(), Entry::inside);
    EXPECT_EQ(bulkhead.enter(), Entry::waiting);
    EXPECT_EQ(bulkhead.enter(), Entry::waiting);
    EXPECT_EQ(bulkhead.enter(), Entry::refused) << "the line is full";
    EXPECT_TRUE(bulkhead.leave()) << "the first in line moves up";
    EXPECT_EQ(bulkhead.inside(), 1);
    EXPECT_EQ(bulkhead.waiting(), 1);
    bulkhead.give_up();
    EXPECT_FALSE(bulkhead.leave());
    EXPECT_EQ(bulkhead.inside(), 0);
}

TEST(RateLimiter, lets_a_burst_through_and_then_one_for_each_token)
{
    RateLimiter limiter({.rate_per_s = 10, .burst = 3});
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(limiter.admit(SimTime(1h)));
    EXPECT_FALSE(limiter.admit(SimTime(1h)));
    EXPECT_FALSE(limiter.admit(SimTime(1h + 99ms)));
    EXPECT_TRUE(limiter.admit(SimTime(1h + 100ms)));
    EXPECT_FALSE(limiter.admit(SimTime(1h + 100ms)));
}

TEST(RateLimiter, fills_in_small_steps_as_well)
{
    RateLimiter limiter({.rate_per_s = 1, .burst = 1});
    EXPECT_TRUE(limiter.admit(SimTime()));
    for (int i = 1; i < 10; ++i) EXPECT_FALSE(limiter.admit(SimTime(i * 100ms)));
    EXPECT_TRUE(limiter.admit(SimTime(1s)));
}

TEST(RateLimiter, saves_no_more_than_a_burst)
{
    RateLimiter limiter({.rate_per_s = 1000, .burst = 2});
    EXPECT_TRUE(limiter.admit(SimTime(1000h)));
    EXPECT_TRUE(limiter.admit(SimTime(1000h)));
    EXPECT_FALSE(limiter.admit(SimTime(1000h)));
}

TEST(RateLimiter, keeps_its_rate_under_overload)
{
    RateLimiter limiter({.rate_per_s = 7, .burst = 5});
    int admitted = 0;
    for (int i = 0; i < 1'000'000; ++i) admitted += limiter.admit(SimTime(i * 1ms));
    EXPECT_EQ(admitted, 5 + 7 * 1000 - 1) << "the last token is full 1 ms after the last call";
}

/// A throttle that saw so many requests and accepts at time 0.
AdaptiveThrottle throttle_after(int requests, int accepts)
{
    AdaptiveThrottle throttle({});
    for (int i = 0; i < requests; ++i) throttle.on_request(SimTime());
    for (int i = 0; i < accepts; ++i) throttle.on_accept(SimTime());
    return throttle;
}

TEST(AdaptiveThrottle, follows_the_formula)
{
    EXPECT_EQ(throttle_after(0, 0).reject_probability(SimTime()), 0);
    EXPECT_EQ(throttle_after(1000, 1000).reject_probability(SimTime()), 0);
    EXPECT_EQ(throttle_after(1000, 500).reject_probability(SimTime()), 0) << "half accepted is still enough for K = 2";
    EXPECT_DOUBLE_EQ(throttle_after(1000, 250).reject_probability(SimTime()), 500.0 / 1001);
    EXPECT_DOUBLE_EQ(throttle_after(1000, 0).reject_probability(SimTime()), 1000.0 / 1001);
}

TEST(AdaptiveThrottle, tends_to_the_limits_of_many_requests)
{
    EXPECT_NEAR(throttle_after(1'000'000, 250'000).reject_probability(SimTime()), 0.5, 1e-5);
    EXPECT_NEAR(throttle_after(1'000'000, 100'000).reject_probability(SimTime()), 0.8, 1e-5);
}

TEST(AdaptiveThrottle, forgets_after_two_minutes)
{
    AdaptiveThrottle throttle = throttle_after(1000, 0);
    EXPECT_GT(throttle.reject_probability(SimTime(119s)), 0.99);
    EXPECT_EQ(throttle.reject_probability(SimTime(120s)), 0);
}

// A dependency that takes 100 of 1000 requests a second is sent K = 2 times as many, not more.
TEST(AdaptiveThrottle, sends_twice_what_is_accepted)
{
    AdaptiveThrottle throttle({});
    sim::Draws draws = sim::StreamFamily(5, 0).stream("throttle").sequence();
    int sent = 0;
    int accepted = 0;
    for (int second = 0; second < 1200; ++second) {
        int room = 100;
        for (int i = 0; i < 1000; ++i) {
            const SimTime now(second * 1s + i * 1ms);
            const bool refused = sim::bernoulli(draws, throttle.reject_probability(now));
            throttle.on_request(now);
            if (refused) continue;
            const bool counted = second >= 600; // after it has settled
            sent += counted;
            if (room-- <= 0) continue;
            throttle.on_accept(now);
            accepted += counted;
        }
    }
    EXPECT_EQ(accepted, 100 * 600);
    EXPECT_NEAR(sent / double(accepted), 2, 0.02);
}

} // namespace
