// Requests that ask many at once, and hedges against the slow one among them.
#include "analytic/replications.hpp"
#include "support/queueing.hpp"
#include "support/runtime_window.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

/// A page asks `leaves` other modules at once; the processors are free.
constexpr auto page = R"(
product:
  modules: [{{id: page}}, {{id: leaf, count: {leaves}}}]
  operations:
    - {{id: show, modules: [page], steps: [{{call: {{to: part, each: true, parallel: true}}}}]}}
    - {{id: part, modules: [leaf], steps: [{{compute: {{time: {time}}}}}]}}
  journeys:
    - {{id: visit, operation: show, load: {{steady: {rate}/s}}, objective: {{latency: 50 ms}}}}
observation: {{warm_up: 0 s, length: {length} s}}
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1, cores: {cores}, cpu: fifo, workers: 100000}}]
)";

std::string text(int leaves, const std::string& time, double rate, int length_s, int cores = 0)
{
    return fmt::format(page, fmt::arg("leaves", leaves), fmt::arg("time", time), fmt::arg("rate", rate),
                       fmt::arg("length", length_s), fmt::arg("cores", cores));
}

/// 1 ms, and 100 ms with probability `p`.
std::string rarely_slow(double p)
{
    return fmt::format(
        "{{mixture: {{parts: [{{weight: {}, distribution: 1 ms}}, {{weight: {}, distribution: 100 ms}}]}}}}", 1 - p, p);
}

double late_share(const Window& w)
{
    return static_cast<double>(w.journey().late) / static_cast<double>(w.journey().offered);
}

// A request is as slow as the slowest it asks: 1 - (1 - p)^n. 9.56 %, 39.5 % and 63.2 %.
TEST(RuntimeFanOut, SlowOnesMultiply)
{
    const struct {
        int leaves;
        double slow, late, rate;
        int runs;
    } rows[] = {{10, 0.01, 0.0956, 300, 20}, {50, 0.01, 0.395, 100, 10}, {1000, 0.001, 0.632, 10, 60}};
    for (const auto& row : rows) {
        const double truth = 1 - std::pow(1 - row.slow, row.leaves);
        EXPECT_NEAR(truth, row.late, 5e-4);
        const auto plan = runtime_plan(text(row.leaves, rarely_slow(row.slow), row.rate, 100));
        const auto runs = test::replicate(row.runs, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.run();
            return Outputs{late_share(w)};
        });
        test::expect_theory(fmt::format("late_{}", row.leaves), runs[0], truth, within(0.02));
    }
}

// The largest of n exponential times: m H_n on average, p99 = -m ln(1 - 0.99^(1/n)).
TEST(RuntimeFanOut, LargestOfManyExponentialTimes)
{
    for (const int leaves : {1, 50, 500}) {
        const auto plan =
            runtime_plan(text(leaves, "{exponential: {mean: 10 ms}}", leaves == 1 ? 2000 : 20'000.0 / leaves, 40));
        const auto runs = test::replicate(12, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.run();
            return Outputs{w.mean_latency_s(), w.latency_s(0.99)};
        });
        test::expect_theory(fmt::format("mean_{}", leaves), runs[0], 0.01 * theory::harmonic(leaves), within(0.01));
        test::expect_theory(fmt::format("p99_{}", leaves), runs[1], -0.01 * std::log(1 - std::pow(0.99, 1.0 / leaves)),
                            within(0.05));
    }
}

// With a line in front of each: two of them exactly, more of them below what independent stations would give, as they
// are busy together.
TEST(RuntimeFanOut, ForkAndJoinBehindQueues)
{
    const auto mean = [](int leaves, int length_s) {
        const auto plan = runtime_plan(text(leaves, "{exponential: {mean: 10 ms}}", 50, length_s, 1));
        return test::replicate(40, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.run();
            return Outputs{w.mean_latency_s()};
        })[0];
    };
    test::expect_theory("pair", mean(2, 1000), theory::fork_join_pair_mean_response(50, 100), within(0.01));
    for (const double ten : mean(10, 200)) {
        EXPECT_LT(ten, theory::mm1_mean_sojourn(50, 100) * theory::harmonic(10));
        EXPECT_GT(ten, 0.8 * theory::mm1_mean_sojourn(50, 100) * theory::harmonic(10));
    }
}

/// Two replicas answer; what is late gets a second chance at the other one.
std::string hedged(const std::string& time, const std::string& after)
{
    return fmt::format(R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{compute: {{time: {}}}}}]}}]
  journeys: [{{id: visit, operation: show, load: {{steady: 2000/s}}, objective: {{latency: 50 ms}}}}]
observation: {{warm_up: 0 s, length: 100 s}}
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime:
      network: *free
      processes: [{{replicas: 2, cores: 0, workers: 100000}}]
      calls: [{{from: [users], hedge: {{after: {}}}}}]
)",
                       time, after);
}

// Sent again after the 95th percentile: 5 % more load, and both tries slow for p² of the requests.
TEST(RuntimeFanOut, HedgesCostLittleAndSquareTheTail)
{
    const auto extra = [](const Window& w) {
        return static_cast<double>(w.engine->ledger.tries) / static_cast<double>(w.engine->ledger.calls) - 1;
    };
    const auto slow = runtime_plan(hedged(rarely_slow(0.05), "2 ms"));
    const auto runs = test::replicate(40, [&](const sim::StreamFamily& random) {
        Window w(slow, random);
        w.run();
        return Outputs{extra(w), late_share(w)};
    });
    test::expect_theory("extra", runs[0], 0.05, within(0.02));
    test::expect_theory("both_slow", runs[1], 0.0025, within(0.05));
    // ln 20 means: where 5 % of the exponential times are still running.
    const auto tail =
        runtime_plan(hedged("{exponential: {mean: 10 ms}}", fmt::format("{:.6f} ms", 10 * std::log(20.0))));
    const auto more = test::replicate(40, [&](const sim::StreamFamily& random) {
        Window w(tail, random);
        w.run();
        return Outputs{extra(w), w.mean_latency_s()};
    });
    test::expect_theory("extra_exponential", more[0], 0.05, within(0.02));
    // From there on two of them race: half the mean of what is left. 10 ms (0.95 + 0.05 / 2)
    test::expect_theory("mean", more[1], 0.00975, within(0.01));
}

} // namespace
