// What all-or-nothing costs: how often two-phase commits and sagas succeed, what is taken back, how fast a hot row
// goes.
#include "analytic/replications.hpp"
#include "support/runtime_window.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

/// An order changes four modules one after the other; each refuses a tenth of the requests, and so does the order
/// itself.
constexpr auto order = R"(
product:
  modules: [{{id: order}}, {{id: a}}, {{id: b}}, {{id: c}}, {{id: d}}]
  operations:
    - {{id: buy, modules: [order], fails: {leader}, steps: [{{call: ta}}, {{call: tb}}, {{call: tc}}, {{call: td}}]}}
    - {{id: ta, modules: [a], fails: 0.1}}
    - {{id: tb, modules: [b], fails: 0.1}}
    - {{id: tc, modules: [c], fails: 0.1}}
    - {{id: td, modules: [d], fails: 0.1}}
  journeys: [{{id: visit, operation: buy, load: {{steady: 100/s}}}}]
observation: {{warm_up: 0 s, length: 100 s}}
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: {{round_trip: 1 ms, per_megabyte: 0 ms}}
      transactions: [{{operation: buy, kind: {kind}}}]
)";

// Coordinator and k participants have to agree: a^(k + 1).
TEST(RuntimeConsistency, TwoPhaseCommitNeedsEverybody)
{
    const auto plan = runtime_plan(fmt::format(order, fmt::arg("leader", 0.1), fmt::arg("kind", "two_phase")));
    const auto runs = test::replicate(30, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        w.run();
        return Outputs{1 - static_cast<double>(w.journey().declined) / static_cast<double>(w.journey().offered)};
    });
    test::expect_theory("committed", runs[0], std::pow(0.9, 5), within(0.01));
}

// The step j that refuses has j - 1 before it to be taken back: Σ p_j (j - 1), p_j = 0.9^(j - 1) 0.1. What is taken
// back may refuse as well, which changes nothing.
TEST(RuntimeConsistency, SagasTakeBackWhatWentBefore)
{
    double expected = 0;
    for (int j = 1; j <= 4; ++j) expected += std::pow(0.9, j - 1) * 0.1 * (j - 1);
    const auto plan = runtime_plan(fmt::format(order, fmt::arg("leader", 0), fmt::arg("kind", "saga")));
    const auto runs = test::replicate(80, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        w.run();
        const auto sagas = static_cast<double>(w.engine->ledger.sagas);
        return Outputs{static_cast<double>(w.engine->ledger.undone) / sagas,
                       static_cast<double>(w.engine->ledger.sagas_undone) / sagas};
    });
    test::expect_theory("compensations", runs[0], expected, within(0.01));
    test::expect_theory("undone", runs[1], 1 - std::pow(0.9, 4), within(0.01));
}

/// Writers of one row in a database, directly or within a two-phase commit; far more of them than it can take.
double writes_per_s(const std::string& transactions, const std::string& time = "2 ms")
{
    Window w(runtime_plan(fmt::format(R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: buy, modules: [shop], steps: [{{query: {{data: stock, time: {}, write: yes, rows: 1}}}}]}}]
  data: [{{id: stock}}]
  journeys: [{{id: visit, operation: buy, load: {{users: {{count: 40, think: 1 ms}}}}}}]
observation: {{warm_up: 1 s, length: 100 s}}
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime:
      network: {{round_trip: 10 ms, per_megabyte: 0 ms}}
      processes: [{{replicas: 4}}]
      databases: [{{id: store, servers: 8, pool: 40}}]
      transactions: {}
)",
                                      time, transactions)));
    w.run();
    return static_cast<double>(w.journey().good) / 100;
}

// A row is written once in the time that it is held: the work, and with two-phase commit two trips and two forced
// writes.
TEST(RuntimeConsistency, AHotRowIsWrittenOnceInTheTimeItIsHeld)
{
    EXPECT_NEAR(writes_per_s("[]"), 1 / 0.002, 1 / 0.002 * 0.01);
    const double hold_s = 2 * 0.010 + 2 * 0.003 + 0.002;
    EXPECT_NEAR(writes_per_s("[{operation: buy, kind: two_phase, log: 3 ms}]"), 1 / hold_s, 0.01 / hold_s);
}

} // namespace
