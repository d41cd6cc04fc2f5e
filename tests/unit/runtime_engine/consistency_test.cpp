// Two-phase commit and sagas to the millisecond: what they take, what they lock and what they take back.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test_support::runtime_plan;
using test_support::Window;

/// An order changes stock and account, each in a database of its own. Trips take 10 ms, queries 2 ms, forced writes 1
/// ms.
constexpr auto two_databases = R"(
product:
  modules: [{{id: order}}, {{id: stock}}, {{id: account}}]
  operations:
    - {{id: buy, modules: [order], steps: [{{call: reserve}}, {{call: pay}}]}}
    - {{id: reserve, modules: [stock], steps: [{{query: {{data: goods, time: 2 ms, write: yes, rows: 1}}}}]}}
    - {{id: pay, modules: [account], steps: [{{query: {{data: money, time: 2 ms, write: yes, rows: 1}}}}]}}
  data: [{{id: goods}}, {{id: money}}]
  journeys: [{{id: visit, operation: buy, load: {{steady: {{rate: 1/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 10500 ms}}
faults: [{{id: broken, what: {{errors: account}}, at: 0 s}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: {{round_trip: 10 ms, per_megabyte: 0 ms}}
      databases: [{{id: store, each: true}}]
      transactions: [{}]
)";

Window world(const std::string& transaction, const std::vector<std::string>& overrides = {})
{
    return Window(runtime_plan(fmt::format(two_databases, transaction), overrides));
}

constexpr auto two_phase = "{operation: buy, kind: two_phase, log: 1 ms}";

// Two calls of 22 ms; then the vote: trip and forced write; the decision: forced write, half a trip, and half a trip
// more until the leader knows. 44 + 11 + 6 + 5 = 66 ms. The rows are locked since 10 ms and 32 ms, until 61 ms.
TEST(Consistency, two_phase_commit_takes_two_trips_and_two_forced_writes_more)
{
    Window w = world(two_phase);
    w.run();
    EXPECT_NEAR(w.mean_latency_s(), 0.066, 1e-9);
    EXPECT_EQ(w.engine->ledger.locks, 20U);
    EXPECT_NEAR(w.engine->ledger.lock_s, 10 * (0.051 + 0.029), 1e-9);
}

// The account says no when the call reaches it: 22 + 10 ms; then the decision to give up goes out, half a trip, and the
// leader knows 5 ms later. The stock was locked from 10 to 37 ms.
TEST(Consistency, a_two_phase_commit_that_fails_frees_its_rows_at_once)
{
    Window w = world(two_phase);
    w.with_fault().run();
    EXPECT_EQ(w.journey().lost, 10U);
    EXPECT_NEAR(w.engine->ledger.lock_s, 10 * 0.027, 1e-9);
    EXPECT_TRUE(w.service("store-goods").rows.empty());
}

// In one process nobody votes; but the two databases are still two, and they do.
TEST(Consistency, what_changes_one_process_alone_just_writes_its_log)
{
    Window shared = world(two_phase, {"product.operations.reserve.steps=[{compute: 2 ms}]",
                                      "product.operations.pay.steps=[{compute: 2 ms}]",
                                      "alternatives.cut.deployables.all.each=no"});
    shared.run();
    EXPECT_NEAR(shared.mean_latency_s(), 0.005, 1e-9);
    EXPECT_EQ(shared.engine->ledger.locks, 0U);
    Window databases = world(two_phase, {"alternatives.cut.deployables.all.each=no"});
    databases.run();
    EXPECT_NEAR(databases.mean_latency_s(), 0.012 * 2 + 0.011 + 0.006 + 0.005, 1e-9);
}

// Orders at once: the second waits for the row of the first until the decision, and so on. From one lock to the next:
// query, half trip to the service, half trip to the leader, the other call, vote and decision: 51 ms.
TEST(Consistency, a_hot_row_is_passed_on_when_the_decision_arrives)
{
    Window w = world(two_phase, {"product.journeys.visit.load={users: {count: 5, think: 1 h}}",
                                 "product.journeys.visit.load.users.think=1 ms", "observation.length=1 h"});
    w.run();
    EXPECT_NEAR(static_cast<double>(w.journey().good) / 3600, 1 / 0.051, 0.01);
}

// A caller that has given up on its transaction leaves no row locked behind.
TEST(Consistency, rows_of_abandoned_writes_become_free)
{
    Window w = world(two_phase, {"alternatives.cut.runtime.calls=[{from: [order], timeout: 45 ms}]",
                                 "product.journeys.visit.load={users: {count: 5, think: 3 ms}}"});
    w.run();
    EXPECT_GT(w.journey().lost, 0U);
    w.until(300);
    EXPECT_TRUE(w.service("store-goods").rows.empty());
    EXPECT_TRUE(w.service("store-money").rows.empty());
}

// Reserving is taken back by the operation meant for that: 22 ms forth, 10 ms to be refused, 10 + 7 ms back.
TEST(Consistency, a_saga_takes_back_what_was_done_before_the_failure)
{
    Window w = world("{operation: buy, kind: saga}",
                     {"product.operations.buy.steps=[{call: {to: reserve, undo: release}}, {call: pay}]",
                      "product.operations=[{id: release, modules: [stock], steps: [{compute: 7 ms}]}]"});
    w.with_fault().run();
    EXPECT_EQ(w.journey().lost, 10U);
    EXPECT_EQ(w.engine->ledger.sagas, 10U);
    EXPECT_EQ(w.engine->ledger.sagas_undone, 10U);
    EXPECT_EQ(w.engine->ledger.undone, 10U);
    Window good = world("{operation: buy, kind: saga}");
    good.run();
    EXPECT_NEAR(good.mean_latency_s(), 0.044, 1e-9);
    EXPECT_EQ(good.engine->ledger.sagas_undone, 0U);
}

// Who writes the same row once more has it already.
TEST(Consistency, a_transaction_does_not_wait_for_its_own_row)
{
    Window w =
        world(two_phase, {"product.operations.reserve.steps=[{query: {data: goods, time: 2 ms, write: yes, rows: 1, "
                          "count: 2}}]"});
    w.run();
    EXPECT_EQ(w.journey().good, 10U);
    EXPECT_NEAR(w.mean_latency_s(), 0.066 + 0.012, 1e-9);
    EXPECT_EQ(w.engine->ledger.locks, 20U);
    EXPECT_TRUE(w.service("store-goods").rows.empty());
}

// Two writes of one transaction stand in line for the row that another one holds: it is passed on to both.
TEST(Consistency, a_row_is_passed_on_to_all_writes_of_a_transaction)
{
    Window w = world(two_phase, {"product.operations.buy.steps=[{call: {to: reserve, count: 2, parallel: yes}}]",
                                 "product.journeys.visit.load={users: {count: 5, think: 1 ms}}"});
    w.until(10);
    EXPECT_GT(w.journey().good, 200U); // one in 28 ms: query, half a trip twice, vote, decision
    w.run();
    EXPECT_EQ(w.journey().lost, 0U);
}

// Buying locks goods and then money, giving back money and then goods. Both begin at 5 s, hold their first row at 5.01
// s, and stand in line for that of the other since 5.032 s.
TEST(Consistency, writers_that_wait_for_each_other_give_up_after_a_while)
{
    Window w = world("{operation: buy, kind: two_phase}, {operation: give_back, kind: two_phase}",
                     {"product.operations=[{id: give_back, modules: [order], steps: [{call: pay}, {call: reserve}]}]",
                      "product.journeys=[{id: return, operation: give_back, load: {steady: {rate: 0.2/s, evenly: "
                      "yes}}}]",
                      "product.journeys.visit.load.steady.rate=0.2/s", "observation.length=9 s",
                      "alternatives.cut.runtime.databases.store.lock_wait=1 s"});
    w.until(6.031);
    EXPECT_EQ(w.engine->ledger.in_progress, 2);
    w.until(6.1);
    EXPECT_EQ(w.engine->ledger.in_progress, 0);
    EXPECT_EQ(w.lost(Reason::error, 0), 1U);
    EXPECT_EQ(w.lost(Reason::error, 1), 1U);
    EXPECT_TRUE(w.service("store-goods").rows.empty());
    EXPECT_TRUE(w.service("store-money").rows.empty());
}

// The row is part of the data, whoever writes it.
TEST(Consistency, two_operations_compete_for_the_rows_of_the_same_data)
{
    constexpr auto shop = R"(
product:
  modules: [{{id: shop}}]
  operations:
    - {{id: buy, modules: [shop], steps: [{{query: {{data: goods, time: 100 ms, write: yes, rows: 1}}}}]}}
    - {{id: fill, modules: [shop], steps: [{{query: {{data: {}, time: 100 ms, write: yes, rows: 1}}}}]}}
  data: [{{id: goods}}, {{id: money}}]
  journeys:
    - {{id: visit, operation: buy, load: {{steady: {{rate: 1/s, evenly: true}}}}}}
    - {{id: delivery, operation: fill, load: {{steady: {{rate: 1/s, evenly: true}}}}}}
observation: {{warm_up: 0 s, length: 10500 ms}}
alternatives: [{{id: all, deployables: [{{id: all}}], runtime: {{network: *free}}}}]
)";
    Window same(runtime_plan(fmt::format(shop, "goods")));
    same.run();
    EXPECT_NEAR(same.mean_latency_s(0) + same.mean_latency_s(1), 0.1 + 0.2, 1e-9);
    Window other(runtime_plan(fmt::format(shop, "money")));
    other.run();
    EXPECT_NEAR(other.mean_latency_s(0) + other.mean_latency_s(1), 0.1 + 0.1, 1e-9);
}

constexpr auto saga = "{operation: buy, kind: saga}";
constexpr auto with_release = "product.operations.buy.steps=[{call: {to: reserve, undo: release}}, {call: pay}]";

TEST(Consistency, a_saga_that_cannot_take_back_is_inconsistent)
{
    for (const bool fails : {false, true}) {
        Window w = world(saga, {with_release, fmt::format("product.operations=[{{id: release, modules: [stock], fails: "
                                                          "{} %, steps: [{{compute: 7 ms}}]}}]",
                                                          fails ? 100 : 0)});
        w.with_fault().run();
        EXPECT_EQ(w.engine->ledger.sagas_undone, 10U);
        EXPECT_EQ(w.engine->ledger.sagas_inconsistent, fails ? 10U : 0U);
    }
}

TEST(Consistency, a_saga_takes_back_every_repetition)
{
    Window w = world(saga, {"product.operations.buy.steps=[{call: {to: reserve, count: 3}}, {call: pay}]"});
    w.with_fault().run();
    EXPECT_EQ(w.engine->ledger.sagas_undone, 10U);
    EXPECT_EQ(w.engine->ledger.undone, 30U);
}

// Of three seats there are two: the third repetition says no, and the two before it are taken back.
TEST(Consistency, a_saga_takes_back_what_was_done_of_the_step_that_failed)
{
    Window w = world(saga, {"product.operations.buy.steps=[{call: {to: reserve, undo: release, count: 3}}]",
                            "product.operations.reserve.steps=[{take: seat}]",
                            "product.operations=[{id: release, modules: [stock], steps: [{compute: 7 ms}]}]",
                            "product.goods=[{id: seat, units: 2}]", "observation.length=1500 ms"});
    w.run();
    EXPECT_EQ(w.journey().declined, 1U);
    EXPECT_EQ(w.engine->ledger.undone, 2U);
}

// Reserving takes 22 ms and is given up after 20; releasing takes 17.
TEST(Consistency, a_saga_takes_back_what_it_gave_up_waiting_for)
{
    Window w =
        world(saga, {with_release, "product.operations=[{id: release, modules: [stock], steps: [{compute: 7 ms}]}]",
                     "alternatives.cut.runtime.calls=[{from: [order], timeout: 20 ms}]"});
    w.run();
    EXPECT_EQ(w.lost(Reason::timed_out), 10U);
    EXPECT_EQ(w.engine->ledger.undone, 10U);
    EXPECT_EQ(w.engine->ledger.sagas_inconsistent, 10U);
}

} // namespace
