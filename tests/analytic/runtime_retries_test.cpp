// Trying again: how many tries it takes, how they multiply from layer to layer, how long callers wait in between, and
// what budgets leave of them.
#include "analytic/replications.hpp"
#include "support/runtime_window.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

/// A chain of services, each of which asks the next; the last one fails.
std::string chain(int layers, const std::string& calls)
{
    std::string modules;
    std::string operations;
    for (int i = 0; i <= layers; ++i) {
        modules += fmt::format("{{id: m{}}}, ", i);
        operations += fmt::format("    - {{id: op{0}, modules: [m{0}]", i);
        if (i < layers) operations += fmt::format(", steps: [{{call: op{}}}]", i + 1);
        operations += "}\n";
    }
    return fmt::format(R"(
product:
  modules: [{}]
  operations:
{}  journeys: [{{id: visit, operation: op0, load: {{steady: {{rate: 1/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 100 s}}
faults: [{{id: broken, at: 0 s, what: {{errors: m{}}}}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1}}]
      calls: {}
)",
                       modules, operations, layers, calls);
}

double visits_at_the_bottom(int layers, const std::string& calls)
{
    Window w(runtime_plan(chain(layers, calls)));
    w.with_fault().run();
    EXPECT_EQ(w.journey().lost, w.journey().offered);
    return static_cast<double>(w.engine->ledger.components[static_cast<std::size_t>(layers)].visits) /
           static_cast<double>(w.journey().offered);
}

std::string tries(const std::string& from, int attempts)
{
    return fmt::format("{{from: [{}], timeout: 1 s, retry: {{fixed: {{attempts: {}, wait: 1 ms}}}}}}", from, attempts);
}

// r tries in each of d layers are r^d at the bottom; where only the top layer tries again they are r.
TEST(RuntimeRetries, MultiplyFromLayerToLayer)
{
    EXPECT_EQ(visits_at_the_bottom(3, "[" + tries("m*", 3) + "]"), 27);
    EXPECT_EQ(visits_at_the_bottom(3, "[" + tries("m*", 4) + "]"), 64);
    EXPECT_EQ(visits_at_the_bottom(5, "[" + tries("m*", 3) + "]"), 243);
    EXPECT_EQ(visits_at_the_bottom(3, "[" + tries("users", 3) + "]"), 3);
    EXPECT_EQ(visits_at_the_bottom(3, "[]"), 1);
}

/// A caller and its dependency, of whose answers the share `errors` are errors.
std::string flaky(double errors, const std::string& policy, const std::string& rate = "100/s")
{
    return fmt::format(R"(
product:
  modules: [{{id: front}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{call: serve}}]}}
    - {{id: serve, modules: [back]}}
  journeys: [{{id: visit, operation: ask, load: {{steady: {{rate: {}, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 100 s}}
faults: [{{id: flaky, at: 0 s, what: {{errors: {{target: back, share: {}}}}}}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1, workers: 100000}}]
      calls: [{{from: [front], {}}}]
)",
                       rate, errors, policy);
}

double visits_per_request(const Window& w)
{
    return static_cast<double>(w.engine->ledger.components[1].visits) / static_cast<double>(w.journey().offered);
}

// Each try fails with p, at most m tries: (1 - p^m) / (1 - p) of them, and 1 - p^m of the requests succeed.
TEST(RuntimeRetries, ExpectedTries)
{
    const struct {
        double p;
        int m;
        double tries;
    } rows[] = {{0.5, 3, 1.75}, {0.9, 5, 4.0951}};
    for (const auto& row : rows) {
        EXPECT_NEAR((1 - std::pow(row.p, row.m)) / (1 - row.p), row.tries, 1e-9);
        const auto plan = runtime_plan(
            flaky(row.p, fmt::format("timeout: 1 s, retry: {{fixed: {{attempts: {}, wait: 1 ms}}}}", row.m)));
        const auto runs = test::replicate(40, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.with_fault().run();
            return Outputs{visits_per_request(w),
                           static_cast<double>(w.journey().good) / static_cast<double>(w.journey().offered)};
        });
        test::expect_theory("tries", runs[0], row.tries, within(0.01));
        test::expect_theory("answered", runs[1], 1 - std::pow(row.p, row.m), within(0.01));
    }
}

// Envoy's full jitter: up to 25 ms (2^n - 1) and never more than 250 ms, half of that on average. A fallback answers in
// the end, so that the time of all waits is seen.
TEST(RuntimeRetries, MeanWaitsWithFullJitter)
{
    double waits_s = 0;
    for (int attempts = 2; attempts <= 5; ++attempts) {
        waits_s += std::min(0.25, 0.025 * (std::pow(2, attempts - 1) - 1)) / 2;
        const auto plan = runtime_plan(
            flaky(1, fmt::format("timeout: 1 s, retry: {{full_jitter: {{attempts: {}}}}}, fallback: {{}}", attempts)));
        const auto runs = test::replicate(20, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.with_fault().run();
            return Outputs{w.mean_latency_s()};
        });
        test::expect_theory(fmt::format("waits_{}", attempts), runs[0], waits_s, within(0.01));
    }
    EXPECT_NEAR(waits_s, 0.0125 + 0.0375 + 0.0875 + 0.125, 1e-12);
}

// A hundred calls break off at one moment. Without jitter all clients come again in one tick; with full jitter they
// spread over the whole wait.
TEST(RuntimeRetries, SynchronisedClients)
{
    const auto peak = [](const std::string& retry) {
        Window w(runtime_plan(flaky(0, "timeout: 10 s, retry: " + retry),
                              {"product.operations.serve.steps=[{compute: 1 h}]",
                               "alternatives.cut.runtime.processes.0.cores=0",
                               "faults=[{id: flaky, at: 1005 ms, what: {down: back}, lasts: 1 ms}]",
                               "alternatives.cut.runtime.processes.0.start_up=0 s"}));
        w.with_fault().until(1.006);
        std::uint64_t most = 0;
        std::uint64_t before = w.engine->ledger.components[1].visits;
        const std::uint64_t broken = before;
        for (int ms = 7; ms <= 600; ++ms) {
            const std::uint64_t now = w.until(1 + ms * 0.001).engine->ledger.components[1].visits;
            most = std::max(most, now - before);
            before = now;
        }
        return std::pair{most, broken};
    };
    const auto [fixed, broken] = peak("{fixed: {attempts: 2, wait: 250 ms}}");
    EXPECT_EQ(broken, 100U);
    EXPECT_GE(fixed, 100U);
    const auto [spread, all] = peak("{full_jitter: {attempts: 2, base: 250 ms, cap: 250 ms}}");
    EXPECT_EQ(all, 100U);
    EXPECT_LT(spread, 8U); // 0.4 of them and 0.1 newcomers a millisecond
}

// While everything fails: one retry for ten calls (share of the client), a hundred and no more (500 tokens of 5), none
// once half of ten tokens are gone (gRPC).
TEST(RuntimeRetries, BudgetsKeepRetriesFew)
{
    const auto load = [](const std::string& budget) {
        Window w(runtime_plan(flaky(1, "timeout: 1 s, retry: {fixed: {attempts: 5, wait: 1 ms}}, budget: " + budget)));
        w.with_fault().run();
        return visits_per_request(w);
    };
    const double requests = 9999;
    EXPECT_NEAR(load("client_share"), 1.1, 0.001);
    EXPECT_NEAR(load("aws_quota"), 1 + 100 / requests, 1e-9);
    EXPECT_NEAR(load("token_bucket"), 1 + 10 / requests, 1e-9);
    EXPECT_LT(load("grpc_throttle"), 1 + 5 / requests);
    EXPECT_NEAR(load("{aws_quota: {capacity: 1000000000}}"), 5, 0.01);
}

} // namespace
