// Events: when they arrive, that none is lost while nobody can handle them, and that one bad one does not stop the
// rest.
#include "support/runtime_window.hpp"

#include <gtest/gtest.h>

namespace {

using test_support::runtime_plan;
using test_support::Window;

/// An order is confirmed by mail; trips take 10 ms, the broker works 1 ms on an event, the mail 20 ms.
constexpr auto mail = R"(
product:
  modules: [{id: shop}, {id: mail}]
  operations:
    - {id: buy, modules: [shop], steps: [{compute: 1 ms}, {publish: confirm}]}
    - {id: confirm, modules: [mail], steps: [{compute: 20 ms}]}
  journeys: [{id: visit, operation: buy, load: {steady: {rate: 0.2/s, evenly: true}}}]
observation: {warm_up: 0 s, length: 1 h}
faults:
  - {id: flaky, at: 0 s, what: {errors: {target: mail, share: 50 %}}}
  - {id: down, at: 0 s, what: {down: mail}, lasts: 100 s}
alternatives:
  - id: cut
    deployables: [{id: all, each: true}]
    runtime:
      network: {round_trip: 10 ms, per_megabyte: 0 ms}
      processes: [{replicas: 1, start_up: 1 s}]
      hubs: [{id: broker, carries: events, work: 1 ms}]
)";

// The user waits for 1 ms of work and for the broker: 5 + 1 + 5 ms. From then on the event takes 5 ms and 20 ms of
// work, and the mail's answer 5 ms.
TEST(Broker, a_request_waits_for_the_broker_and_not_for_those_who_listen)
{
    Window w(runtime_plan(mail));
    w.run();
    EXPECT_NEAR(w.mean_latency_s(), 0.012, 1e-9);
    EXPECT_EQ(w.engine->ledger.events_done, w.journey().good);
    EXPECT_NEAR(w.engine->ledger.event_lag_sum_s / static_cast<double>(w.engine->ledger.events_done), 0.030, 1e-9);
}

TEST(Broker, in_one_process_nothing_is_sent)
{
    Window w(runtime_plan(mail, {"alternatives.cut.deployables.all.each=no"}));
    w.run();
    EXPECT_NEAR(w.mean_latency_s(), 0.001, 1e-9);
    EXPECT_NEAR(w.engine->ledger.event_lag_sum_s / static_cast<double>(w.engine->ledger.events_done), 0.020, 1e-9);
}

// Every delivery fails with even odds; the next one may succeed.
TEST(Broker, an_event_that_failed_is_delivered_again)
{
    Window w(runtime_plan(mail));
    w.with_fault(0).until(3000.5);
    EXPECT_EQ(w.journey().lost, 0U);
    EXPECT_GT(w.engine->ledger.events_done, 580U); // of 600
    EXPECT_LT(w.engine->events[0].waiting.size(), 20U);
}

TEST(Broker, events_wait_while_nobody_is_there)
{
    Window w(runtime_plan(mail));
    w.with_fault(1).until(99);
    EXPECT_EQ(w.journey().good, 19U);
    EXPECT_EQ(w.engine->ledger.events_done, 0U);
    w.until(104);
    EXPECT_EQ(w.engine->ledger.events_done, 20U);
    EXPECT_GE(sim::seconds_of(w.engine->ledger.caught_up), 101);
    EXPECT_LE(sim::seconds_of(w.engine->ledger.caught_up), 104);
}

// A backlog of events that take no time is worked off in a loop, however long it is.
TEST(Broker, a_long_backlog_is_worked_off)
{
    Window w(runtime_plan(mail, {"alternatives.cut.runtime.network.round_trip=0", "alternatives.cut.runtime.hubs=[]",
                                 "product.operations.confirm.steps=[{compute: 0}]",
                                 "product.journeys.visit.load.steady.rate=1000/s"}));
    w.with_fault(1).until(103);
    EXPECT_TRUE(w.engine->events[0].waiting.empty());
    EXPECT_GE(w.engine->ledger.events_done, 100'000U);
}

} // namespace
