#include "runtime/policies/retry_budget.hpp"

#include "random/variates.hpp"

#include <gtest/gtest.h>

namespace {

using model::ActiveShare;
using model::AwsQuota;
using model::ClientShare;
using model::GrpcThrottle;
using model::ParallelRetries;
using model::RetryBudget;
using model::RetryBudgetSettings;
using model::TokenBucket;
using Attempt = RetryBudget::Attempt;

constexpr Attempt first{};
constexpr Attempt retry{.is_retry = true};
constexpr Attempt retry_after_timeout{.is_retry = true, .after_timeout = true};

void attempt(RetryBudget& budget, Attempt which, bool failed)
{
    budget.on_attempt_start(which);
    budget.on_attempt_finish(which, failed);
}

/// Tries sent for each call when every try fails with the given probability, in the long run.
double load_factor(const RetryBudgetSettings& settings, double failure, int attempts = 3)
{
    constexpr int calls = 200000;
    constexpr int warm_up = 1000; // until what was saved up is spent
    RetryBudget budget(settings);
    sim::Draws draws = sim::StreamFamily(3, 0).stream("budget").sequence();
    int tries = 0;
    for (int call = -warm_up; call < calls; ++call) {
        Attempt which = first;
        for (int tried = 1;; ++tried) {
            tries += call >= 0;
            const bool failed = sim::bernoulli(draws, failure);
            attempt(budget, which, failed);
            if (!failed || tried == attempts || !budget.may_retry(false)) break;
            which = retry;
        }
    }
    EXPECT_EQ(budget.active(), 0);
    EXPECT_EQ(budget.retries_under_way(), 0);
    return static_cast<double>(tries) / calls;
}

TEST(TokenBucket, gives_a_retry_for_ten_successes)
{
    RetryBudget budget{TokenBucket{}};
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(budget.may_retry(false)) << "full at the start: " << i;
    EXPECT_FALSE(budget.may_retry(false));
    for (int i = 0; i < 9; ++i) attempt(budget, first, false);
    EXPECT_FALSE(budget.may_retry(false));
    attempt(budget, first, false);
    EXPECT_TRUE(budget.may_retry(false));
    EXPECT_FALSE(budget.may_retry(false));
}

TEST(TokenBucket, never_holds_more_than_its_capacity)
{
    RetryBudget budget{TokenBucket{}};
    for (int i = 0; i < 1000; ++i) attempt(budget, first, false);
    EXPECT_EQ(budget.tokens(), 10);
}

// Each call sends L tries, a share 1 − p of them succeeds and earns 0.1: L = 1 + 0.1 (1 − p) L.
TEST(TokenBucket, adds_a_tenth_of_the_successes_to_the_load)
{
    for (const double p : {0.2, 0.5, 0.9, 1.0}) {
        EXPECT_NEAR(load_factor(TokenBucket{}, p), 1 / (1 - 0.1 * (1 - p)), 1e-3) << p;
    }
    EXPECT_LE(load_factor(TokenBucket{}, 0.1, 100), 1.1001) << "where it starts to bite";
}

TEST(TokenBucket, leaves_rare_failures_alone)
{
    EXPECT_NEAR(load_factor(TokenBucket{}, 0.01), 1 + 0.01 + 0.01 * 0.01, 1e-3); // 1 + p + p²
}

TEST(ClientShare, adds_a_tenth_when_everything_fails)
{
    EXPECT_NEAR(load_factor(ClientShare{}, 1), 1.1, 1e-4);
    EXPECT_NEAR(load_factor(ClientShare{}, 0.5), 1.1, 1e-4);
    EXPECT_EQ(load_factor(ClientShare{.share = 0}, 1), 1);
}

TEST(ClientShare, never_exceeds_the_share_even_at_the_start)
{
    RetryBudget budget{ClientShare{}};
    int calls = 0;
    int retries = 0;
    for (; calls < 1000;) {
        attempt(budget, first, true);
        ++calls;
        if (budget.may_retry(false)) attempt(budget, retry, true), ++retries;
        ASSERT_LE(retries, 0.1 * calls + 1e-9);
    }
    EXPECT_EQ(retries, 100);
}

TEST(NoBudget, means_a_work_factor_of_one_plus_retries)
{
    EXPECT_EQ(load_factor(TokenBucket{.capacity = 1e9}, 1), 3);
}

TEST(AwsQuota, pays_for_a_hundred_retries_and_then_for_none)
{
    RetryBudget budget{AwsQuota{}};
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(budget.may_retry(false)) << i;
        attempt(budget, retry, true);
    }
    EXPECT_FALSE(budget.may_retry(false));
    for (int i = 0; i < 4; ++i) attempt(budget, first, false);
    EXPECT_FALSE(budget.may_retry(false)) << "4 successes earn 4, a retry costs 5";
    attempt(budget, first, false);
    EXPECT_TRUE(budget.may_retry(false));
}

TEST(AwsQuota, takes_twice_as_much_for_a_timeout)
{
    RetryBudget budget{AwsQuota{}};
    for (int i = 0; i < 50; ++i) ASSERT_TRUE(budget.may_retry(true)) << i;
    EXPECT_FALSE(budget.may_retry(true));
    EXPECT_EQ(budget.tokens(), 0);
}

TEST(AwsQuota, gives_the_tokens_of_a_successful_retry_back)
{
    RetryBudget budget{AwsQuota{}};
    budget.may_retry(false);
    EXPECT_EQ(budget.tokens(), 495);
    attempt(budget, retry, false);
    EXPECT_EQ(budget.tokens(), 500);
    budget.may_retry(true);
    EXPECT_EQ(budget.tokens(), 490);
    attempt(budget, retry_after_timeout, false);
    EXPECT_EQ(budget.tokens(), 500);
}

TEST(GrpcThrottle, stops_at_half_of_its_tokens)
{
    RetryBudget budget{GrpcThrottle{}};
    for (int i = 0; i < 4; ++i) attempt(budget, first, true);
    EXPECT_TRUE(budget.may_retry(false)) << "6 of 10";
    EXPECT_EQ(budget.tokens(), 6) << "only failures cost";
    attempt(budget, retry, true);
    EXPECT_FALSE(budget.may_retry(false)) << "5 of 10";
    attempt(budget, first, false);
    EXPECT_TRUE(budget.may_retry(false)) << "5.1 of 10";
}

TEST(GrpcThrottle, never_owes_anything)
{
    RetryBudget budget{GrpcThrottle{}};
    for (int i = 0; i < 100; ++i) attempt(budget, first, true);
    EXPECT_EQ(budget.tokens(), 0);
}

TEST(ActiveShare, allows_three_retries_whatever_happens)
{
    RetryBudget budget{ActiveShare{}};
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(budget.may_retry(false));
    EXPECT_FALSE(budget.may_retry(false));
    budget.on_attempt_start(retry);
    EXPECT_FALSE(budget.may_retry(false)) << "it is under way from the grant to the end";
    budget.on_attempt_finish(retry, true);
    EXPECT_TRUE(budget.may_retry(false));
}

TEST(ActiveShare, allows_a_fifth_of_the_calls_under_way)
{
    RetryBudget budget{ActiveShare{}};
    for (int i = 0; i < 24; ++i) budget.on_attempt_start(first);
    for (int i = 0; i < 4; ++i) EXPECT_TRUE(budget.may_retry(false)) << "20 % of 24 is 4.8: " << i;
    EXPECT_FALSE(budget.may_retry(false));
    budget.on_attempt_start(first);
    EXPECT_TRUE(budget.may_retry(false)) << "20 % of 25 is 5";
}

TEST(ParallelRetries, refuses_the_fourth)
{
    RetryBudget budget{ParallelRetries{}};
    for (int i = 0; i < 1000; ++i) budget.on_attempt_start(first);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(budget.may_retry(false));
    EXPECT_FALSE(budget.may_retry(false));
    budget.abandon_retry(false);
    EXPECT_TRUE(budget.may_retry(false));
}

TEST(RetryBudget, returns_the_tokens_of_an_abandoned_retry)
{
    RetryBudget budget{AwsQuota{}};
    budget.may_retry(true);
    budget.abandon_retry(true);
    EXPECT_EQ(budget.tokens(), 500);
    EXPECT_EQ(budget.retries_under_way(), 0);
}

} // namespace
