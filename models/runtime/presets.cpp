#include "runtime/presets.hpp"

namespace model {
namespace {

using namespace std::chrono_literals;

/// @source CircuitBreakerConfig, RetryConfig, BulkheadConfig and TimeLimiterConfig of resilience4j
CallPolicy resilience4j()
{
    CallPolicy defaults;
    defaults.timeout = 1s;
    defaults.retry = FixedWait{3, 500ms};
    defaults.breaker = CountWindow{};
    defaults.bulkhead = BulkheadSettings{25, 0s, 0};
    return defaults;
}

/// @source Hystrix wiki, Configuration: 10 threads without a queue
CallPolicy hystrix()
{
    CallPolicy defaults;
    defaults.timeout = 1s;
    defaults.breaker = TimeWindow{};
    defaults.bulkhead = BulkheadSettings{10, 0s, 0};
    return defaults;
}

/// Envoy retries once unless told otherwise; three attempts are what its retry limits are made for.
/// @source envoyproxy.io: route timeout, retry policy, circuit_breaker.proto, outlier_detection.proto
CallPolicy envoy()
{
    CallPolicy defaults;
    defaults.timeout = 15s;
    defaults.retry = FullJitter{3, 25ms, 250ms};
    defaults.budget = ActiveShare{0.2, 3};
    defaults.bulkhead = BulkheadSettings{1024, 0s, 0};
    defaults.outlier = OutlierSettings{};
    return defaults;
}

/// The waits are those of the example in the proposal, which sets none.
/// @source gRPC proposal A6: at most 5 attempts; tokens halt retries below half of them
CallPolicy grpc()
{
    CallPolicy defaults;
    defaults.retry = ExponentialWait{5, 100ms, 2, 0.2, 1s};
    defaults.budget = GrpcThrottle{};
    return defaults;
}

/// A wait between 0 and 1 s, then between 0 and 2 s: 0.5 s and 1 s, give or take all of it.
/// @source AWS SDKs and Tools Reference Guide, Retry behavior: standard mode
CallPolicy aws_sdk()
{
    CallPolicy defaults;
    defaults.retry = ExponentialWait{3, 500ms, 2, 1, 10s};
    defaults.budget = AwsQuota{};
    return defaults;
}

CallPolicy defaults_of(Preset preset)
{
    switch (preset) {
    case Preset::none:
        return {};
    case Preset::resilience4j:
        return resilience4j();
    case Preset::hystrix:
        return hystrix();
    case Preset::envoy:
        return envoy();
    case Preset::grpc:
        return grpc();
    case Preset::aws_sdk:
        return aws_sdk();
    }
    return {};
}

template <class T>
void fill(std::optional<T>& setting, const std::optional<T>& preset)
{
    if (!setting) setting = preset;
}

} // namespace

CallPolicy with_preset(CallPolicy policy)
{
    const CallPolicy defaults = defaults_of(policy.preset);
    fill(policy.timeout, defaults.timeout);
    fill(policy.retry, defaults.retry);
    fill(policy.budget, defaults.budget);
    fill(policy.breaker, defaults.breaker);
    fill(policy.bulkhead, defaults.bulkhead);
    fill(policy.outlier, defaults.outlier);
    return policy;
}

} // namespace model
