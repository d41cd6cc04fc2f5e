// What is made of the books of a window: how far a fault reaches, for how long it is felt, and what the machines cost.
#include "runtime/engine/observation.hpp"

#include "support/runtime_window.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace model::runtime {
namespace {

using test_support::runtime_plan;
using testing::ElementsAre;

/// Users ask web, web asks stock, stock asks supplier; another journey asks help and nobody else. Ten requests a second
/// each, evenly.
constexpr auto chain = R"(
product:
  modules: [{id: web}, {id: stock}, {id: supplier}, {id: help}]
  operations:
    - {id: show, modules: [web], steps: [{call: look}]}
    - {id: look, modules: [stock], steps: [{call: {to: fetch, probability: 50 %}}]}
    - {id: fetch, modules: [supplier], steps: [{compute: 1 ms}]}
    - {id: read, modules: [help], steps: [{compute: 1 ms}]}
  journeys:
    - {id: visit, operation: show, load: {steady: {rate: 10/s, evenly: true}}}
    - {id: advice, operation: read, load: {steady: {rate: 10/s, evenly: true}}}
observation: {warm_up: 5 s, length: 200 s}
faults:
  - {id: errors, at: 20 s, what: {errors: supplier}, lasts: 30 s}
  - {id: dead, at: 20 s, what: {crash: stock}}
  - {id: leak, at: 20 s, what: {leak: {target: help, rate: 2 %/s}}}
alternatives:
  - id: cut
    deployables: [{id: all, each: true}]
    runtime: {network: *free, processes: [{replicas: 1, start_up: 10 s, cores: 3, memory: 1 GB}]}
)";

Impact impact(std::size_t fault, const std::vector<std::string>& overrides = {})
{
    const RuntimePlan plan = runtime_plan(chain, overrides);
    return impact_of(plan, plan.faults[fault], sim::StreamFamily(1, 0), {});
}

std::vector<int> components(const Impact& impact)
{
    std::vector<int> numbers;
    for (const Reached& reached : impact.reached) numbers.push_back(reached.component);
    return numbers;
}

// Half of the requests of one journey of two. Supplier began it, stock blames supplier, web blames stock.
TEST(Observation, a_failure_is_traced_to_where_it_began)
{
    const Impact i = impact(0);
    EXPECT_NEAR(i.journeys[0], 0.5, 0.1);
    EXPECT_EQ(i.journeys[1], 0);
    EXPECT_NEAR(i.users, i.journeys[0] / 2, 0.002);
    EXPECT_EQ(i.journeys_out, 0.5);
    EXPECT_THAT(components(i), testing::UnorderedElementsAre(0, 1, 2));
    EXPECT_EQ(i.modules, 0.75);
    EXPECT_EQ(i.depth, 2);
    for (const Reached& reached : i.reached) {
        EXPECT_EQ(reached.blames, reached.component == 2 ? -1 : reached.component + 1);
        EXPECT_EQ(reached.depth, 2 - reached.component);
        EXPECT_EQ(reached.reason, Reason::error);
        EXPECT_NEAR(reached.failed_share, reached.component == 2 ? 1 : 0.5, 0.1);
    }
    EXPECT_DOUBLE_EQ(i.lasted_s, 30);
    EXPECT_NEAR(*i.recovered_s, 30, 1);
    EXPECT_EQ(i.goodput_after, 1);
    EXPECT_DOUBLE_EQ(*i.noticed_s, 40) << "the alarm at 60 s";
}

// Missed heartbeats after 20 to 30 s, then 10 s to start; nobody asks supplier meanwhile.
TEST(Observation, a_crash_lasts_until_the_process_is_back)
{
    const Impact i = impact(1);
    EXPECT_EQ(i.journeys[0], 1);
    EXPECT_THAT(components(i), ElementsAre(1, 0));
    EXPECT_EQ(i.depth, 1);
    EXPECT_GE(*i.noticed_s, 20);
    EXPECT_LE(*i.noticed_s, 30);
    EXPECT_NEAR(i.lasted_s, *i.noticed_s + 10, 1e-6);
    EXPECT_NEAR(*i.recovered_s, i.lasted_s, 1);
}

TEST(Observation, without_a_restart_it_never_recovers)
{
    const Impact i = impact(1, {"alternatives.cut.runtime.monitoring.restart=no"});
    EXPECT_FALSE(i.recovered_s);
    EXPECT_DOUBLE_EQ(i.lasted_s, 180);
    EXPECT_NEAR(i.goodput_after, 0.5, 0.01);
}

// Memory is full after 50 s, and again 50 s after the restart: what users feel is measured from the first death on.
TEST(Observation, a_leak_counts_from_the_first_death)
{
    const Impact i = impact(2);
    EXPECT_NEAR(i.reached.at(0).first_s, 50, 1e-6);
    EXPECT_GT(i.journeys[1], 0.3);
    EXPECT_LT(i.journeys[1], 0.6);
    EXPECT_EQ(i.modules, 0.25);
}

TEST(Observation, machines_and_journeys_are_recorded)
{
    const RuntimePlan plan = runtime_plan(chain, {"faults=[]"});
    sim::Recorder recorder(runtime_metrics());
    const Observed observed = observe(plan, sim::StreamFamily(1, 0), recorder, {});
    EXPECT_DOUBLE_EQ(observed.machines.vcpus, 12);
    EXPECT_DOUBLE_EQ(observed.machines.memory_bytes, 4e9);
    EXPECT_DOUBLE_EQ(observed.requests_per_s, 20);
    EXPECT_EQ(observed.bad_share, 0);
    const sim::RunResult result = recorder.finish();
    EXPECT_DOUBLE_EQ(result.metrics.at("request_availability").mean, 1);
    EXPECT_DOUBLE_EQ(result.metrics.at("replicas").mean, 4);
    EXPECT_NEAR(result.metrics.at("latency.advice").mean, 0.001, 1e-9);
    // Users call web, web calls stock, every other time stock calls supplier; and users call help: (1 + 1 + 0.5 + 1)
    // / 2.
    EXPECT_NEAR(result.metrics.at("calls_per_request").mean, 1.75, 0.02);
    EXPECT_DOUBLE_EQ(result.metrics.at("tries_per_call").mean, 1);
}

TEST(Observation, equal_streams_give_equal_windows)
{
    const RuntimePlan plan = runtime_plan(chain);
    const auto trajectory = [&](int replication) {
        sim::Recorder recorder(runtime_metrics());
        return observe(plan, sim::StreamFamily(1, static_cast<std::uint64_t>(replication)), recorder, {}).trajectory;
    };
    EXPECT_EQ(trajectory(0), trajectory(0));
    EXPECT_NE(trajectory(0), trajectory(1));
}

} // namespace
} // namespace model::runtime
