#include "runtime/policies/retry.hpp"

#include "random/variates.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace std::chrono_literals;
using model::attempts_of;
using model::ExponentialWait;
using model::FixedWait;
using model::FullJitter;
using model::RetrySettings;
using model::wait_before;

sim::Draws draws_of_seed(std::uint64_t seed)
{
    return sim::StreamFamily(seed, 0).stream("retry").sequence();
}

struct Waits {
    double least = 1e9;
    double mean = 0;
    double most = 0;
};

/// 100,000 waits before the nth retry, in seconds.
Waits waits(const RetrySettings& settings, int retry)
{
    constexpr int times = 100000;
    sim::Draws draws = draws_of_seed(7);
    Waits waits;
    for (int i = 0; i < times; ++i) {
        const double wait_s = sim::seconds_of(wait_before(settings, retry, draws));
        waits.least = std::min(waits.least, wait_s);
        waits.most = std::max(waits.most, wait_s);
        waits.mean += wait_s / times;
    }
    return waits;
}

TEST(FixedWait, waits_half_a_second_between_three_tries)
{
    sim::Draws draws = draws_of_seed(1);
    EXPECT_EQ(attempts_of(FixedWait{}), 3);
    EXPECT_EQ(wait_before(FixedWait{}, 1, draws), 500ms);
    EXPECT_EQ(wait_before(FixedWait{}, 2, draws), 500ms);
}

TEST(ExponentialWait, grows_by_half_and_varies_by_half)
{
    // 500, 750, 1125 ms ± 50 %
    double middle_s = 0.5;
    for (int retry = 1; retry <= 3; ++retry, middle_s *= 1.5) {
        const Waits w = waits(ExponentialWait{}, retry);
        EXPECT_NEAR(w.mean, middle_s, 0.005 * middle_s) << retry;
        EXPECT_NEAR(w.least, 0.5 * middle_s, 0.001 * middle_s) << retry;
        EXPECT_NEAR(w.most, 1.5 * middle_s, 0.001 * middle_s) << retry;
    }
}

TEST(ExponentialWait, is_exact_without_jitter_and_stops_at_its_cap)
{
    sim::Draws draws = draws_of_seed(1);
    const ExponentialWait settings{.attempts = 100, .first = 100ms, .factor = 2, .jitter = 0, .cap = 1s};
    const sim::Duration expected[] = {100ms, 200ms, 400ms, 800ms, 1s, 1s};
    for (int retry = 1; retry <= 6; ++retry) EXPECT_EQ(wait_before(settings, retry, draws), expected[retry - 1]);
    EXPECT_EQ(wait_before(settings, 99, draws), 1s);
}

TEST(FullJitter, waits_half_its_limit_on_average)
{
    // min(250 ms, 25 ms × (2ⁿ − 1)) / 2
    const double mean_s[] = {0.0125, 0.0375, 0.0875, 0.125, 0.125};
    for (int retry = 1; retry <= 5; ++retry) {
        const Waits w = waits(FullJitter{}, retry);
        EXPECT_NEAR(w.mean, mean_s[retry - 1], 0.01 * mean_s[retry - 1]) << retry;
        EXPECT_NEAR(w.most, 2 * mean_s[retry - 1], 0.001 * mean_s[retry - 1]) << retry;
        EXPECT_LT(w.least, 0.001 * mean_s[retry - 1]) << retry;
    }
}

TEST(FullJitter, goes_up_to_a_cap_between_two_steps)
{
    // limits 100, 300, 700 → 350 ms
    EXPECT_NEAR(waits(FullJitter{.base = 100ms, .cap = 350ms}, 3).most, 0.35, 0.001);
}

TEST(FullJitter, stays_at_its_cap_for_ever)
{
    sim::Draws draws = draws_of_seed(1);
    for (int i = 0; i < 1000; ++i) EXPECT_LE(wait_before(FullJitter{}, 99, draws), 250ms);
}

TEST(Waits, take_a_draw_only_where_there_is_chance)
{
    sim::Draws used = draws_of_seed(1);
    sim::Draws fresh = draws_of_seed(1);
    wait_before(FixedWait{}, 1, used);
    EXPECT_EQ(used.bits(), fresh.bits());
    wait_before(FullJitter{}, 1, used);
    fresh.bits();
    EXPECT_EQ(used.bits(), fresh.bits());
    wait_before(ExponentialWait{.jitter = 0}, 1, used);
    EXPECT_EQ(used.bits(), fresh.bits());
}

/// Tries until one succeeds or all are used up.
int tries(const RetrySettings& settings, double failure, sim::Draws& draws)
{
    int tried = 1;
    while (sim::bernoulli(draws, failure) && tried < attempts_of(settings)) ++tried;
    return tried;
}

// (1 − p^m) / (1 − p) tries are expected when each fails with p and there are m at most.
TEST(Attempts, multiply_the_load_as_expected)
{
    struct Case {
        int attempts;
        double failure;
        double expected;
    };
    for (const auto& [attempts, failure, expected] : {Case{3, 0.5, 1.75}, {5, 0.9, 4.0951}, {3, 1, 3}, {4, 0, 1}}) {
        FixedWait settings;
        settings.attempts = attempts;
        sim::Draws draws = draws_of_seed(11);
        constexpr int calls = 200000;
        double sum = 0;
        for (int i = 0; i < calls; ++i) sum += tries(settings, failure, draws);
        EXPECT_NEAR(sum / calls, expected, 0.005 * expected) << attempts << " tries, failure " << failure;
    }
}

/// Calls at the lowest of `depth` layers when each layer makes all its tries.
int calls_below(const RetrySettings& settings, int depth)
{
    if (depth == 0) return 1;
    int calls = 0;
    for (int i = 0; i < attempts_of(settings); ++i) calls += calls_below(settings, depth - 1);
    return calls;
}

TEST(Attempts, multiply_from_layer_to_layer)
{
    EXPECT_EQ(calls_below(FixedWait{}, 3), 27);
    EXPECT_EQ(calls_below(FixedWait{}, 5), 243);
}

} // namespace
