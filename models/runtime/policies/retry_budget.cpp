#include "runtime/policies/retry_budget.hpp"

#include <algorithm>
#include <cmath>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {

constexpr double most_tokens = 1e9;
constexpr double rounding = 1e-9;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

void TokenBucket::describe(Describe<TokenBucket>& d)
{
    constexpr auto brooker = "Brooker 2022, Fixing retries with token buckets and circuit breakers";
    d.name("token_bucket", "Successes earn tokens, retries cost them.");
    d.field<&TokenBucket::capacity>("capacity", "Most tokens; there are as many at the start.")
        .range(0, most_tokens)
        .source("assumed: a handful of retries in a row before successes have to pay for more");
    d.field<&TokenBucket::per_success>("per_success", "Tokens earned by a success.").range(0, 1e6).source(brooker);
    d.field<&TokenBucket::retry_cost>("retry_cost", "Tokens a retry costs.").range(0, 1e6).source(brooker);
}

void ClientShare::describe(Describe<ClientShare>& d)
{
    d.name("client_share", "Retries up to a share of the calls of each client.");
    d.field<&ClientShare::share>("share", "Retries for each call.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .main()
        .source("Site Reliability Engineering 2016, ch. 21: 10 %");
    d.field<&ClientShare::saved>("saved", "Most retries that can be saved up in quiet times.")
        .range(1, most_tokens)
        .source("assumed: a handful of retries in a row before calls have to pay for more");
}

void AwsQuota::describe(Describe<AwsQuota>& d)
{
    constexpr auto aws = "AWS SDKs, standard retry mode";
    d.name("aws_quota", "The quota of the AWS SDKs: retries cost tokens, and get them back when they succeed.");
    d.field<&AwsQuota::capacity>("capacity", "Most tokens; there are as many at the start.")
        .range(0, most_tokens)
        .source(aws);
    d.field<&AwsQuota::per_success>("per_success", "Tokens earned by a call that succeeds at once.")
        .range(0, 1e6)
        .source(aws);
    d.field<&AwsQuota::retry_cost>("retry_cost", "Tokens a retry costs.").range(0, 1e6).source(aws);
    d.field<&AwsQuota::timeout_cost>("timeout_cost", "Tokens a retry after a timeout costs.").range(0, 1e6).source(aws);
}

void GrpcThrottle::describe(Describe<GrpcThrottle>& d)
{
    d.name("grpc_throttle", "Failures cost a token, successes earn some; retries only above half the tokens.");
    d.field<&GrpcThrottle::tokens>("tokens", "Most tokens; there are as many at the start.")
        .range(1, 1000)
        .source("gRPC proposal A6, example");
    d.field<&GrpcThrottle::per_success>("per_success", "Tokens earned by a success.")
        .range(0, 1000)
        .source("gRPC proposal A6, example");
}

void ActiveShare::describe(Describe<ActiveShare>& d)
{
    constexpr auto envoy = "Envoy, circuit_breaker.proto, RetryBudget";
    d.name("active_share", "Retries under way up to a share of the calls under way.");
    d.field<&ActiveShare::share>("share", "Retries for each call under way.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .main()
        .source(envoy);
    d.field<&ActiveShare::floor>("floor", "So many retries are always allowed.").range(0, 1e6).source(envoy);
}

void ParallelRetries::describe(Describe<ParallelRetries>& d)
{
    d.name("parallel_retries", "So many retries under way at once, whatever else goes on.");
    d.field<&ParallelRetries::most>("most", "Most retries under way.")
        .range(0, 1e6)
        .main()
        .source("Envoy, circuit_breaker.proto, Thresholds");
}

RetryBudget::RetryBudget(const RetryBudgetSettings& settings)
{
    const auto tokens = [](double number) { return static_cast<std::int64_t>(std::llround(number * unit)); };
    std::visit(Overloaded{[&](const TokenBucket& s) {
                              tokens_ = capacity_ = tokens(s.capacity);
                              per_success_ = tokens(s.per_success);
                              retry_cost_ = timeout_cost_ = tokens(s.retry_cost);
                          },
                          [&](const ClientShare& s) {
                              capacity_ = tokens(s.saved);
                              per_call_ = tokens(s.share);
                              retry_cost_ = timeout_cost_ = tokens(1);
                          },
                          [&](const AwsQuota& s) {
                              tokens_ = capacity_ = tokens(s.capacity);
                              per_success_ = tokens(s.per_success);
                              retry_cost_ = tokens(s.retry_cost);
                              timeout_cost_ = tokens(s.timeout_cost);
                              refund_ = true;
                          },
                          [&](const GrpcThrottle& s) {
                              tokens_ = capacity_ = tokens(s.tokens);
                              per_success_ = tokens(s.per_success);
                              failure_cost_ = tokens(1);
                              least_ = capacity_ / 2 + 1;
                          },
                          [&](const ActiveShare& s) { counts_active_ = true, share_ = s.share, floor_ = s.floor; },
                          [&](const ParallelRetries& s) { counts_active_ = true, floor_ = s.most; }},
               settings);
}

bool RetryBudget::may_retry(bool timed_out)
{
    if (counts_active_) {
        const int most = std::max(floor_, static_cast<int>(share_ * active_ + rounding));
        if (retries_ >= most) return false;
    } else {
        const std::int64_t cost = timed_out ? timeout_cost_ : retry_cost_;
        if (tokens_ < std::max(cost, least_)) return false;
        tokens_ -= cost;
    }
    ++retries_;
    return true;
}

void RetryBudget::abandon_retry(bool timed_out)
{
    --retries_;
    earn(timed_out ? timeout_cost_ : retry_cost_);
}

} // namespace model
