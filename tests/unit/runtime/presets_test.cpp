#include "runtime/presets.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::CallPolicy;
using model::Preset;

CallPolicy of(Preset preset)
{
    CallPolicy policy;
    policy.preset = preset;
    return model::with_preset(policy);
}

TEST(Preset, none_fills_in_nothing)
{
    const CallPolicy policy = of(Preset::none);
    EXPECT_FALSE(policy.timeout || policy.retry || policy.budget || policy.breaker || policy.bulkhead);
    EXPECT_FALSE(policy.rate_limit || policy.throttle || policy.outlier || policy.hedge || policy.fallback);
}

TEST(Preset, resilience4j)
{
    const CallPolicy policy = of(Preset::resilience4j);
    EXPECT_EQ(policy.timeout, sim::Duration(1s));
    const auto& retry = std::get<model::FixedWait>(policy.retry.value());
    EXPECT_EQ(retry.attempts, 3);
    EXPECT_EQ(retry.wait, sim::Duration(500ms));
    const auto& breaker = std::get<model::CountWindow>(policy.breaker.value());
    EXPECT_EQ(breaker.window, 100);
    EXPECT_EQ(breaker.minimum_calls, 100);
    EXPECT_EQ(policy.bulkhead.value().concurrent, 25);
    EXPECT_EQ(policy.bulkhead.value().wait, sim::Duration(0));
    EXPECT_FALSE(policy.budget);
}

TEST(Preset, hystrix_does_not_retry)
{
    const CallPolicy policy = of(Preset::hystrix);
    EXPECT_EQ(policy.timeout, sim::Duration(1s));
    EXPECT_FALSE(policy.retry);
    EXPECT_EQ(std::get<model::TimeWindow>(policy.breaker.value()).minimum_calls, 20);
    EXPECT_EQ(policy.bulkhead.value().concurrent, 10);
    EXPECT_EQ(policy.bulkhead.value().queue, 0);
}

TEST(Preset, envoy)
{
    const CallPolicy policy = of(Preset::envoy);
    EXPECT_EQ(policy.timeout, sim::Duration(15s));
    const auto& retry = std::get<model::FullJitter>(policy.retry.value());
    EXPECT_EQ(retry.base, sim::Duration(25ms));
    EXPECT_EQ(retry.cap, sim::Duration(250ms));
    const auto& budget = std::get<model::ActiveShare>(policy.budget.value());
    EXPECT_DOUBLE_EQ(budget.share, 0.2);
    EXPECT_EQ(budget.floor, 3);
    EXPECT_EQ(policy.bulkhead.value().concurrent, 1024);
    EXPECT_EQ(policy.outlier.value().consecutive_failures, 5);
    EXPECT_FALSE(policy.breaker);
}

TEST(Preset, grpc_and_aws_sdk_bring_no_timeout)
{
    const CallPolicy grpc = of(Preset::grpc);
    EXPECT_FALSE(grpc.timeout);
    EXPECT_EQ(model::attempts_of(grpc.retry.value()), 5);
    EXPECT_TRUE(std::holds_alternative<model::GrpcThrottle>(grpc.budget.value()));
    const CallPolicy aws = of(Preset::aws_sdk);
    EXPECT_FALSE(aws.timeout);
    EXPECT_EQ(model::attempts_of(aws.retry.value()), 3);
    const auto& quota = std::get<model::AwsQuota>(aws.budget.value());
    EXPECT_EQ(quota.capacity, 500);
    EXPECT_EQ(quota.retry_cost, 5);
    EXPECT_EQ(quota.timeout_cost, 10);
}

TEST(Preset, what_is_written_stays)
{
    CallPolicy policy;
    policy.preset = Preset::resilience4j;
    policy.timeout = 300ms;
    policy.retry = model::FullJitter{};
    policy.bulkhead = model::BulkheadSettings{7, 0s, 0};
    const CallPolicy filled = model::with_preset(policy);
    EXPECT_EQ(filled.timeout, sim::Duration(300ms));
    EXPECT_TRUE(std::holds_alternative<model::FullJitter>(filled.retry.value()));
    EXPECT_EQ(filled.bulkhead.value().concurrent, 7);
    EXPECT_TRUE(filled.breaker);
}

} // namespace
