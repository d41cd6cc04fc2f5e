// Calls between processes: at which moment which policy does what. Everything is constant, so times are exact.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test_support::runtime_plan;
using test_support::Window;

/// Front asks back over a network that takes no time, once for every request; ten evenly spaced requests a second, the
/// first at 0.1 s. `what` is wrong with back; `policy` is the care that front takes.
constexpr auto two_services = R"(
product:
  modules: [{{id: front}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{call: serve}}]}}
    - {{id: serve, modules: [back], steps: [{{compute: 1 ms}}]}}
  journeys: [{{id: visit, operation: ask, load: {{steady: {{rate: 10/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 10 min}}
faults: [{{id: trouble, what: {}, at: 0 s{}}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      monitoring: {{heartbeat: 1 h}}
      processes: [{{replicas: 1, cores: 0}}]
      calls: [{{from: [front], to: [back], {}}}]
)";

Window world(const std::string& what, const std::string& policy, const std::vector<std::string>& overrides = {},
             const std::string& lasts = "")
{
    return Window(
        runtime_plan(fmt::format(two_services, what, lasts.empty() ? "" : ", lasts: " + lasts, policy), overrides));
}

// resilience4j: 100 calls make a judgement, 60 s open, 10 probes. The request of 10.0 s is the hundredth.
TEST(Calls, resilience4j_opens_at_call_100_and_probes_10_after_60_s)
{
    Window w = world("{errors: back}", "breaker: count_window");
    w.with_fault();
    EXPECT_EQ(w.until(9.95).lost(Reason::error), 99U);
    EXPECT_EQ(w.lost(Reason::breaker_open), 0U);
    EXPECT_EQ(w.until(10).lost(Reason::error), 100U);
    EXPECT_EQ(w.engine->ledger.breaker_opened_at, sim::SimTime(std::chrono::seconds(10)));
    EXPECT_EQ(w.until(10.1).lost(Reason::breaker_open), 1U);
    EXPECT_EQ(w.until(69.95).lost(Reason::error), 100U);
    EXPECT_EQ(w.until(70).lost(Reason::error), 101U) << "the first call after 60 s is let through";
    EXPECT_EQ(w.until(70.95).lost(Reason::error), 110U);
    EXPECT_EQ(w.until(71).lost(Reason::error), 110U) << "ten probes and no more";
    EXPECT_EQ(w.until(130.85).lost(Reason::error), 110U) << "open again since 70.9 s";
    EXPECT_EQ(w.until(130.95).lost(Reason::error), 111U);
}

// The dependency recovers while it is probed: 5 bad ones of 10 open the breaker again, 4 do not.
TEST(Calls, resilience4j_closes_when_fewer_than_half_of_the_probes_fail)
{
    Window five = world("{errors: back}", "breaker: count_window", {}, "70.45 s");
    five.with_fault().until(120);
    EXPECT_EQ(five.lost(Reason::error), 105U);
    EXPECT_EQ(five.journey().good, 5U);
    Window four = world("{errors: back}", "breaker: count_window", {}, "70.35 s");
    four.with_fault().until(120.05);
    EXPECT_EQ(four.lost(Reason::error), 104U);
    EXPECT_EQ(four.lost(Reason::breaker_open), 599U); // those of 10.1 s to 69.9 s
    EXPECT_EQ(four.journey().good, 1200U - 104 - 599);
}

// Hystrix: 20 calls within 10 s, then 5 s open and one probe.
TEST(Calls, hystrix_wants_20_calls_in_10_s)
{
    Window slow = world("{errors: back}", "breaker: time_window", {"product.journeys.visit.load.steady.rate=1.9/s"});
    slow.with_fault().until(300);
    EXPECT_EQ(slow.lost(Reason::breaker_open), 0U);
    Window w = world("{errors: back}", "breaker: time_window", {"product.journeys.visit.load.steady.rate=4/s"});
    w.with_fault().until(4.9);
    EXPECT_EQ(w.lost(Reason::error), 19U);
    EXPECT_EQ(w.until(5).lost(Reason::error), 20U);
    EXPECT_EQ(w.until(9.9).lost(Reason::error), 20U);
    EXPECT_EQ(w.until(10).lost(Reason::error), 21U) << "the probe";
    EXPECT_EQ(w.until(14.9).lost(Reason::error), 21U);
    EXPECT_EQ(w.until(15).lost(Reason::error), 22U);
}

// resilience4j: 25 calls at once. With 9.95 s of work the call of 2.6 s is the 26th, and the place of the first is free
// again for the call of 10.1 s.
TEST(Calls, bulkhead_rejects_the_26th_call_at_once)
{
    Window w = world("{slow: {target: back, adds: 9.949 s, factor: 1}}", "bulkhead: {queue: 0}");
    w.with_fault();
    EXPECT_EQ(w.until(2.5).lost(Reason::bulkhead_full), 0U);
    EXPECT_EQ(w.until(2.6).lost(Reason::bulkhead_full), 1U);
    EXPECT_EQ(w.until(10).lost(Reason::bulkhead_full), 75U);
    EXPECT_EQ(w.until(10.1).lost(Reason::bulkhead_full), 75U);
    EXPECT_EQ(w.journey().good, 1U);
}

// A place to wait: 26th to 27th call stay in line for 2 s, then give up unless a place becomes free.
TEST(Calls, bulkhead_lets_wait_as_long_as_it_says)
{
    Window w = world("{slow: {target: back, adds: 9.949 s, factor: 1}}", "bulkhead: {queue: 2, wait: 2 s}");
    w.with_fault().until(4.55);
    EXPECT_EQ(w.lost(Reason::bulkhead_full), 18U);            // 28th to 45th, at once
    EXPECT_EQ(w.until(4.6).lost(Reason::bulkhead_full), 19U); // the 26th has waited 2 s; then the 46th takes its place
    EXPECT_EQ(w.engine->ledger.in_progress, 27);
}

TEST(Calls, timeout_and_three_attempts_half_a_second_apart)
{
    // Tries begin at 0.1, 1.6 and 3.1 s and last 1 s each.
    Window w = world("{slow: {target: back, adds: 1 h}}", "timeout: 1 s, retry: fixed",
                     {"product.journeys.visit.load.steady.rate=0.1/s"});
    w.with_fault();
    const auto tries = [&](double s) { return w.until(10 + s).engine->ledger.tries - 1; }; // but that of the user
    EXPECT_EQ(tries(0), 1U);
    EXPECT_EQ(tries(1.499), 1U);
    EXPECT_EQ(tries(1.5), 2U);
    EXPECT_EQ(tries(2.999), 2U);
    EXPECT_EQ(tries(3), 3U);
    EXPECT_EQ(w.until(13.999).journey().lost, 0U);
    EXPECT_EQ(w.until(14).lost(Reason::timed_out), 1U);
    EXPECT_EQ(tries(4), 3U);
}

// Five failures in a row eject a host for 30 s, the next time for 60 s, then for 90 s; hosts come back in the sweep
// that follows, one every 10 s. One of two hosts is dead and nobody notices: it fails every other call until it is out.
TEST(Calls, envoy_ejects_a_host_longer_every_time)
{
    Window w = world("{crash: {target: back, replicas: 1}}", "outlier: {}",
                     {"alternatives.cut.runtime.processes.0.replicas=2"});
    w.with_fault().until(9.95);
    EXPECT_EQ(w.lost(Reason::refused), 5U);
    EXPECT_EQ(w.until(39.95).lost(Reason::refused), 5U); // out since 0.9 s, which the sweep of 30 s finds too short
    EXPECT_EQ(w.until(49.95).lost(Reason::refused), 10U);
    EXPECT_EQ(w.until(109.95).lost(Reason::refused), 10U); // 60 s
    EXPECT_EQ(w.until(119.95).lost(Reason::refused), 15U);
    EXPECT_EQ(w.until(209.95).lost(Reason::refused), 15U); // 90 s
    EXPECT_EQ(w.until(219.95).lost(Reason::refused), 20U);
}

// At most a tenth of the hosts: of 20 with 5 dead ones two are out, the other three go on failing.
TEST(Calls, envoy_ejects_two_of_twenty_at_most)
{
    Window w = world("{crash: {target: back, replicas: 5}}", "outlier: {}",
                     {"alternatives.cut.runtime.processes.0.replicas=20"});
    w.with_fault().until(20);
    EXPECT_EQ(w.service("back").outliers->ejected(), 2);
    const std::uint64_t before = w.lost(Reason::refused);
    w.until(29.05); // 90 requests, five rounds over the 18 that are left
    EXPECT_EQ(w.lost(Reason::refused) - before, 15U);
}

// 200 workers, 50 requests a second, a dependency that never answers: the last worker is busy after 4 s. With a timeout
// of 30 s the hundredth failure, of the request of 2 s, opens the breaker at 32 s.
TEST(Calls, a_hanging_dependency_exhausts_200_workers_in_4_s_before_the_breaker_opens)
{
    Window w = world("{slow: {target: back, adds: 1 h}}", "timeout: 30 s, breaker: count_window",
                     {"product.journeys.visit.load.steady.rate=50/s"});
    w.with_fault().until(60);
    EXPECT_EQ(w.engine->ledger.all_workers_busy, sim::SimTime(std::chrono::seconds(4)));
    EXPECT_EQ(w.engine->ledger.breaker_opened_at, sim::SimTime(std::chrono::seconds(32)));
}

// The same on a thread of its own: the wait ends without an answer, and a stand-in for three calls of four.
TEST(Calls, a_fallback_stands_in)
{
    Window w = world("{errors: back}", "fallback: {coverage: 75 %, time: 5 ms}",
                     {"product.journeys.visit.load.steady.rate=100/s"});
    w.with_fault().until(100.009);
    EXPECT_EQ(w.journey().degraded + w.journey().lost, 10'000U);
    EXPECT_NEAR(static_cast<double>(w.journey().degraded), 7500, 150);
    EXPECT_NEAR(w.mean_latency_s(), 0.005, 1e-9);
}

// Late by 20 ms, the request is sent once more; the second answer comes first when the first one takes long.
TEST(Calls, a_hedge_is_sent_when_the_answer_is_late)
{
    Window w =
        world("{surge: {factor: 1}}", "hedge: {after: 20 ms}", {"product.operations.serve.steps=[{compute: 50 ms}]"});
    w.until(1.019);
    EXPECT_EQ(w.engine->ledger.tries - w.engine->ledger.calls, 9U);
    w.until(1.021);
    EXPECT_EQ(w.engine->ledger.tries - w.engine->ledger.calls, 10U);
    EXPECT_EQ(w.until(10.06).journey().good, 100U);
    EXPECT_NEAR(w.mean_latency_s(), 0.05, 1e-9);
    Window quick = world("{surge: {factor: 1}}", "hedge: {after: 2 ms}");
    quick.until(10.05);
    EXPECT_EQ(quick.engine->ledger.tries, quick.engine->ledger.calls);
}

/// One process, ten connections, a database that takes 100 s for a query; a request a second, the first after one.
TEST(Calls, the_eleventh_query_waits_30_s_for_a_connection_and_fails)
{
    Window w(runtime_plan(R"(
product:
  modules: [{id: shop}]
  operations: [{id: show, modules: [shop], steps: [{query: {data: goods, time: 100 s}}]}]
  data: [{id: goods}]
  journeys: [{id: visit, operation: show, load: {steady: {rate: 1/s, evenly: true}}}]
observation: {warm_up: 0 s, length: 10 min}
alternatives:
  - id: all
    deployables: [{id: all}]
    runtime: {network: *free, processes: [{replicas: 1}], databases: [{id: store, servers: 100}]}
)"));
    EXPECT_EQ(w.until(40.999).journey().lost, 0U);
    EXPECT_EQ(w.until(41).lost(Reason::pool_exhausted), 1U); // came at 11 s
    EXPECT_EQ(w.until(100.999).lost(Reason::pool_exhausted), 60U);
    // Ten connections become free from 101 s on; those who came from 71 s on have not yet waited too long.
    EXPECT_EQ(w.until(101).journey().good, 1U);
    EXPECT_EQ(w.until(111).journey().good, 10U);
    EXPECT_EQ(w.lost(Reason::pool_exhausted), 60U + 1);
}

/// Front asks middle, which asks back; what goes wrong between those two is an error to front.
constexpr auto three_services = R"(
product:
  modules: [{{id: front}}, {{id: middle}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{call: pass_on}}]}}
    - {{id: pass_on, modules: [middle], steps: [{{call: serve}}]}}
    - {{id: serve, modules: [back], steps: [{{compute: 1 ms}}]}}
  journeys: [{{id: visit, operation: ask, load: {{steady: {{rate: {}, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 10 min}}
faults: [{{id: trouble, what: {}, at: 0 s}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime:
      network: *free
      processes: [{{replicas: 1, cores: 0}}]
      calls: [{{from: [front], timeout: 10 s, retry: fixed, {}}}, {{from: [middle], {}}}]
)";

// The breaker of middle is open, that of nobody else: front tries three times, half a second apart. With its own try
// each request makes 1 + 3 + 3.
TEST(Calls, what_a_callee_refuses_itself_is_tried_again)
{
    Window w(
        runtime_plan(fmt::format(three_services, "10/s", "{errors: back}", "deadlines: no", "breaker: count_window")));
    w.with_fault().until(20.05);
    const std::uint64_t before = w.engine->ledger.tries;
    w.until(50.05);
    EXPECT_EQ(w.engine->ledger.tries - before, 300U * 7);
    EXPECT_GT(w.lost(Reason::breaker_open), 0U) << "the reason is kept";
}

// Front has its answer in time: that middle has waited in vain makes its retries no dearer.
TEST(Calls, a_timeout_further_down_costs_as_much_as_any_error)
{
    Window w(runtime_plan(fmt::format(three_services, "0.1/s", "{slow: {target: back, adds: 1 h}}", "budget: aws_quota",
                                      "timeout: 100 ms")));
    w.with_fault().until(15);
    for (const auto& link : w.service("front").replicas[0]->links) {
        if (link.budget) EXPECT_EQ(link.budget->tokens(), 500 - 2 * 5);
    }
    EXPECT_EQ(w.lost(Reason::timed_out), 1U);
}

} // namespace
