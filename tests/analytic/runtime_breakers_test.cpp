// Circuit breakers before a dead dependency: how soon they open and what they spend on probes.
#include "analytic/replications.hpp"
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

std::string dead(double rate, const std::string& breaker)
{
    return fmt::format(R"(
product:
  modules: [{{id: front}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{call: serve}}]}}
    - {{id: serve, modules: [back]}}
  journeys: [{{id: visit, operation: ask, load: {{steady: {}/s}}}}]
observation: {{warm_up: 0 s, length: 2000 s}}
faults: [{{id: dead, at: 0 s, what: {{errors: back}}}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1}}]
      calls: [{{from: [front], breaker: {{count_window: {}}}}}]
)",
                       rate, breaker);
}

// Open for w, then k probes, for ever: k of λ w + k requests reach the dead dependency. Exact for any way of arriving
// as long as requests come one by one; on average the first after w is 1/λ late, which the k - 1 gaps of the probes
// make k.
TEST(RuntimeBreakers, DutyCycle)
{
    const struct {
        double rate, open_s;
        int probes;
    } rows[] = {{20, 10, 10}, {50, 5, 1}, {10, 30, 5}};
    for (const auto& row : rows) {
        const auto plan = runtime_plan(dead(
            row.rate, fmt::format("{{open: {} s, half_open_calls: {}, minimum_calls: 10}}", row.open_s, row.probes)));
        const auto runs = test::replicate(40, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.with_fault();
            struct {
                std::uint64_t opened = 0, offered = 0, errors = 0;
            } first, last;
            for (double s = 0; s < 2000; s += 0.01) {
                w.until(s);
                if (w.engine->ledger.breaker_opened == last.opened) continue;
                last = {w.engine->ledger.breaker_opened, w.journey().offered, w.lost(Reason::error)};
                if (first.opened == 0) first = last;
            }
            return Outputs{static_cast<double>(last.errors - first.errors) /
                           static_cast<double>(last.offered - first.offered)};
        });
        test::expect_theory("probes", runs[0], row.probes / (row.rate * row.open_s + row.probes), within(0.02));
    }
}

// The hundredth failure opens it: 100 / λ.
TEST(RuntimeBreakers, TimeToOpen)
{
    const auto plan = runtime_plan(dead(20, "{}"));
    const auto runs = test::replicate(2000, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        w.with_fault().until(20);
        return Outputs{sim::seconds_of(w.engine->ledger.breaker_opened_at)};
    });
    test::expect_theory("opened_s", runs[0], 100 / 20.0, within(0.01));
}

} // namespace
