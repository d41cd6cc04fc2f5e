// Requests that pass through several services: Jackson's theorem, closed groups of users, Little's law.
#include "analytic/replications.hpp"
#include "support/queueing.hpp"
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

/// Front and back have one processor each, in order of arrival, and as many workers as they like. `again` is the share
/// of the requests that back sends to front once more.
constexpr auto tandem = R"(
product:
  modules: [{{id: front}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{compute: {{time: {{exponential: {{mean: 5 ms}}}}}}}}, {{call: serve}}]}}
    - id: serve
      modules: [back]
      steps: [{{compute: {{time: {{exponential: {{mean: 7 ms}}}}}}}}, {{call: {{to: ask, probability: {again}}}}}]
  journeys: [{{id: visit, operation: ask, load: {load}}}]
observation: {{warm_up: 20 s, length: {length} s}}
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1, cores: 1, cpu: fifo, workers: 100000}}]
)";

std::string text(const std::string& load, double again = 0, int length_s = 600)
{
    return fmt::format(tandem, fmt::arg("again", again), fmt::arg("load", load), fmt::arg("length", length_s));
}

struct Busy {
    double front = 0;
    double back = 0;
};

/// Runs the window; how busy the two processors were in it.
Busy busy_in(Window& w)
{
    const auto busy_s = [&](const char* id) { return w.service(id).replicas[0]->cpu.busy_s(); };
    const double length_s = sim::seconds_of(w.engine->ledger.to - w.engine->ledger.from);
    w.until(sim::seconds_of(w.engine->ledger.from));
    const Busy before{busy_s("front"), busy_s("back")};
    w.until(sim::seconds_of(w.engine->ledger.to));
    const Busy busy{(busy_s("front") - before.front) / length_s, (busy_s("back") - before.back) / length_s};
    w.run();
    return busy;
}

// What leaves an M/M/1 station is a Poisson process again: the second one is an M/M/1 station as well (Burke).
TEST(RuntimeNetwork, TandemOfTwoServices)
{
    const auto plan = runtime_plan(text("{steady: 100/s}"));
    const auto runs = test::replicate(40, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        const Busy busy = busy_in(w);
        return Outputs{w.mean_latency_s(), busy.front, busy.back};
    });
    test::expect_theory("front_busy", runs[1], 0.5, within(0.01));
    test::expect_theory("back_busy", runs[2], 0.7, within(0.01));
    test::expect_theory("stay", test::controlled(runs[0], runs[2], 0.7),
                        theory::mm1_mean_sojourn(100, 200) + theory::mm1_mean_sojourn(100, 1000 / 7.0), within(0.01));
}

// Every fifth request goes round again: 1.25 visits to either, each as if it came from a Poisson process (Jackson).
TEST(RuntimeNetwork, FeedbackMultipliesVisits)
{
    const auto plan = runtime_plan(text("{steady: 80/s}", 0.2));
    const auto runs = test::replicate(40, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        const Busy busy = busy_in(w);
        const double visits = static_cast<double>(w.engine->ledger.components[0].visits);
        return Outputs{w.mean_latency_s(), busy.back, visits / static_cast<double>(w.journey().offered)};
    });
    test::expect_theory("visits", runs[2], 1.25, within(0.01));
    const double one_round = theory::mm1_mean_sojourn(100, 200) + theory::mm1_mean_sojourn(100, 1000 / 7.0);
    test::expect_theory("stay", test::controlled(runs[0], runs[1], 0.7), 1.25 * one_round, within(0.01));
}

// One station is the machine-repair model, whatever the law of thinking.
TEST(RuntimeNetwork, MachineRepair)
{
    for (const std::string think : {"100 ms", "{gamma: {mean: 100 ms, shape: 0.5}}"}) {
        const auto plan = runtime_plan(text("{users: {count: 12, think: " + think + "}}", 0, 300),
                                       {"product.operations.serve.steps=[]"});
        const auto runs = test::replicate(80, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.run();
            return Outputs{static_cast<double>(w.journey().offered) / 300};
        });
        test::expect_theory("throughput", runs[0], theory::machine_repair(12, 1, 0.1, 0.005).throughput, within(0.01));
    }
}

// L = λ W from outside: requests in progress, looked at every 10 ms, against rate times mean stay. The engine itself
// checks its sums to the nanosecond after every window.
TEST(RuntimeNetwork, LittlesLaw)
{
    Window w(runtime_plan(text("{steady: 120/s}", 0.05, 300)));
    double present = 0;
    int looks = 0;
    for (double s = 20; s < 320; s += 0.01, ++looks)
        present += static_cast<double>(w.until(s).engine->ledger.in_progress);
    w.run();
    const double arrived = static_cast<double>(w.journey().offered) / 300;
    EXPECT_NEAR(present / looks, arrived * w.mean_latency_s(), 0.02 * present / looks);
}

} // namespace
