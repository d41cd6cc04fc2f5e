// Operations in their processes: what adds to the time of a request, and how long lines are worked off.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test_support::runtime_plan;
using test_support::Window;

/// Front works 1 ms, asks back, which works 2 ms twice; the trip there and back takes 10 ms.
constexpr auto chain = R"(
product:
  modules: [{{id: front}}, {{id: back}}]
  operations:
    - {{id: ask, modules: [front], steps: [{{compute: 1 ms}}, {{call: serve}}]}}
    - {{id: serve, modules: [back], steps: [{{compute: 2 ms}}, {{compute: 2 ms}}]}}
  journeys: [{{id: visit, operation: ask, load: {{steady: {{rate: 1/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 9500 ms}}
faults: [{{id: trouble, at: 0 s, what: {}}}]
alternatives:
  - id: cut
    deployables: [{{id: all, each: true}}]
    runtime: {{network: {{round_trip: 10 ms, per_megabyte: 0 ms}}, processes: [{{replicas: 1}}], {}}}
)";

Window world(const std::string& runtime = "hubs: []", const std::vector<std::string>& overrides = {},
             const std::string& what = "{surge: {factor: 1}}")
{
    return Window(runtime_plan(fmt::format(chain, what, runtime), overrides));
}

double latency_ms(Window&& w)
{
    w.run();
    EXPECT_EQ(w.journey().good, 9U);
    return 1000 * w.mean_latency_s();
}

TEST(Steps, times_of_a_call_add_up)
{
    EXPECT_NEAR(latency_ms(world()), 1 + 10 + 4, 1e-6);
    EXPECT_NEAR(latency_ms(world("hubs: []", {"alternatives.cut.deployables.all.each=no"})), 1 + 4, 1e-6);
    EXPECT_NEAR(latency_ms(world("hubs: []", {"alternatives.cut.runtime.network.sidecar=3 ms"})), 1 + 13 + 4, 1e-6);
    // 1500 bytes of a megabyte that takes 2 s
    EXPECT_NEAR(latency_ms(world("hubs: []", {"alternatives.cut.runtime.network.per_megabyte=2 s"})), 1 + 13 + 4, 1e-6);
}

// Packed by the caller's processor, unpacked by that of the callee; what stays in the process is not packed.
TEST(Steps, a_call_is_packed_and_unpacked)
{
    const std::vector<std::string> marshalling{"alternatives.cut.runtime.network.marshalling=3 ms"};
    EXPECT_NEAR(latency_ms(world("hubs: []", marshalling)), 1 + 3 + 10 + 3 + 4, 1e-6);
    EXPECT_NEAR(latency_ms(world("hubs: []", {marshalling[0], "alternatives.cut.deployables.all.each=no"})), 1 + 4,
                1e-6);
}

// Through a bus there are two trips, there and back. Users stand at the gateway's door, behind it there is a trip.
TEST(Steps, messages_pass_through_hubs)
{
    EXPECT_NEAR(latency_ms(world("hubs: [{id: bus, carries: calls, work: 7 ms}]")), 1 + 5 + 7 + 5 + 4 + 10, 1e-6);
    EXPECT_NEAR(latency_ms(world("hubs: [{id: gateway, carries: journeys, work: 7 ms}]")), 7 + 5 + (1 + 10 + 4) + 5,
                1e-6);
}

TEST(Steps, what_is_slow_is_slow_once_for_each_request)
{
    Window w = world("hubs: []", {}, "{slow: {target: back, factor: 3, adds: 100 ms}}");
    w.with_fault();
    EXPECT_NEAR(latency_ms(std::move(w)), 1 + 10 + 100 + 12, 1e-6);
    Window none = world("hubs: []", {"product.operations.serve.steps=[{compute: 0}]"},
                        "{slow: {target: back, factor: 1, adds: 100 ms}}");
    none.with_fault();
    EXPECT_NEAR(latency_ms(std::move(none)), 1 + 10 + 100, 1e-6);
}

TEST(Steps, tokens_are_checked_in_every_process_or_at_the_entry)
{
    EXPECT_NEAR(latency_ms(world("sessions: {token: {check: 5 ms}}")), 15 + 2 * 5, 1e-6);
    EXPECT_NEAR(latency_ms(world("sessions: {token: {check: 5 ms, at_entry: yes}}")), 15 + 5, 1e-6);
}

// A hub between two sides is cut off like anybody else.
TEST(Steps, a_partition_may_run_before_or_behind_a_bus)
{
    const std::string bus = "hubs: [{id: bus, carries: calls}], calls: [{to: [back], timeout: 100 ms}]";
    for (const std::string sides :
         {"{between: [front], and: [bus]}", "{between: [bus], and: [back]}", "{between: [back]}"}) {
        Window w = world(bus, {}, "{partition: " + sides + "}");
        w.with_fault().until(5.5);
        EXPECT_EQ(w.lost(Reason::lost), 5U) << sides;
    }
    Window w = world(bus, {}, "{partition: {between: [front], and: [back]}}");
    w.with_fault().until(5.5);
    EXPECT_EQ(w.journey().good, 5U) << "the bus talks to both";
}

// Everybody else, that is the users as well; their connections break after a minute.
TEST(Steps, a_partition_cuts_off_users_too)
{
    for (const std::string sides : {"{between: [users]}", "{between: [users], and: [front]}"}) {
        Window w = world("hubs: []", {"observation.length=2 min"}, "{partition: " + sides + "}");
        w.with_fault().until(60.5);
        EXPECT_EQ(w.journey().lost, 0U) << sides;
        EXPECT_EQ(w.until(61.5).lost(Reason::lost), 1U) << sides;
    }
    Window w = world("hubs: []", {}, "{partition: {between: [front], and: [back]}}");
    w.with_fault().until(9);
    EXPECT_EQ(w.engine->ledger.components[0].visits, 9U);
}

// The one worker is busy for 10 s; 50,000 requests wait, most of them in vain. They are dropped one after the other,
// not one inside the other.
TEST(Steps, a_long_line_of_expired_requests_is_dropped)
{
    Window w(runtime_plan(R"(
product:
  modules: [{id: shop}]
  operations: [{id: show, modules: [shop], steps: [{compute: 10 s}]}]
  journeys: [{id: visit, operation: show, load: {steady: {rate: 5000/s, evenly: true}}}]
observation: {warm_up: 0 s, length: 11 s}
alternatives:
  - id: all
    deployables: [{id: all}]
    runtime:
      network: *free
      processes: [{replicas: 1, workers: 1, cores: 0}]
      calls: [{from: [users], timeout: 1 s, deadlines: yes}]
)"));
    w.until(10.5);
    EXPECT_LT(w.service("all").replicas[0]->line.size(), 7600U); // those of the last second and a half
    EXPECT_EQ(w.service("all").replicas[0]->busy, 1);
}

} // namespace
