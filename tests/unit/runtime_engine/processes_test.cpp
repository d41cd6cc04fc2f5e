// Life and death of processes: when they fail, when it is noticed, when they are back, and how many there are.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using model::runtime::Replica;
using test_support::runtime_plan;
using test_support::Window;

/// Users ask one service, a hundred times a second and evenly, the first time at 0.01 s. No work is done but by faults.
constexpr auto one_service = R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{compute: 0}}]}}]
  journeys: [{{id: visit, operation: show, load: {{steady: {{rate: 100/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 10 h}}
faults: [{{id: trouble, at: 0 s, what: {}}}]
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime: {{network: *free, processes: [{{replicas: 1, {}}}]}}
)";

Window world(const std::string& what, const std::string& process, const std::vector<std::string>& overrides = {})
{
    return Window(runtime_plan(fmt::format(one_service, what, process), overrides));
}

double noticed_s(const Window& w)
{
    return sim::seconds_of(w.engine->ledger.noticed);
}

// Three heartbeats of 10 s missed: between 20 and 30 s; then the process starts for 10 s.
TEST(Processes, a_crash_is_noticed_by_missed_heartbeats)
{
    Window w = world("{crash: shop}", "start_up: 10 s");
    w.with_fault().until(31);
    const double noticed = noticed_s(w);
    EXPECT_GE(noticed, 20);
    EXPECT_LE(noticed, 30);
    w.until(noticed + 9.99);
    EXPECT_EQ(w.journey().good, 0U);
    EXPECT_EQ(w.lost(Reason::refused), w.journey().offered);
    const std::uint64_t lost = w.journey().lost;
    w.until(noticed + 20);
    EXPECT_LE(w.journey().lost, lost + 1);
    EXPECT_GE(w.journey().good, 999U);
    EXPECT_NEAR(sim::seconds_of(w.engine->ledger.fault_to), noticed + 10, 1e-9);
}

TEST(Processes, a_crash_is_for_good_when_nobody_restarts)
{
    Window w = world("{crash: shop}", "start_up: 10 s", {"alternatives.all.runtime.monitoring.restart=no"});
    w.with_fault().until(1000);
    EXPECT_GE(noticed_s(w), 20);
    EXPECT_EQ(w.journey().good, 0U);
}

// 1 % of the memory a minute: full after 100 minutes, and again 100 minutes after the restart.
TEST(Processes, a_leak_of_one_percent_a_minute_kills_after_100_minutes)
{
    Window w = world("{leak: shop}", "start_up: 10 s", {"product.journeys.visit.load.steady.rate=1/s"});
    w.with_fault().until(5999.9);
    EXPECT_EQ(w.journey().lost, 0U);
    w.until(6000);
    EXPECT_EQ(w.engine->ledger.out_of_memory_at, sim::SimTime(std::chrono::minutes(100)));
    EXPECT_EQ(w.service("all").replicas[0]->state, Replica::State::down);
    w.until(6031);
    const double noticed = noticed_s(w);
    w.until(noticed + 10);
    EXPECT_EQ(w.service("all").replicas[0]->state, Replica::State::up);
    const std::uint64_t lost = w.journey().lost;
    EXPECT_EQ(w.until(noticed + 10 + 5999.9).journey().lost, lost);
    EXPECT_EQ(w.until(noticed + 10 + 6000).service("all").replicas[0]->state, Replica::State::down);
}

TEST(Processes, rolling_replacement_hurts_nobody)
{
    for (const int replicas : {1, 3}) {
        Window w =
            world("{redeploy: shop}", "start_up: 10 s, stop: 5 s, workers: 10",
                  {fmt::format("alternatives.all.runtime.processes.0.replicas={}", replicas),
                   "product.operations.show.steps=[{compute: 50 ms}]", "alternatives.all.runtime.processes.0.cores=0"});
        w.with_fault().until(100);
        EXPECT_EQ(w.journey().lost, 0U);
        EXPECT_NEAR(w.journey().latency_s.max().value(), 0.05, 1e-9);
        EXPECT_NEAR(sim::seconds_of(w.engine->ledger.fault_to), 15.0 * replicas, 1e-9);
        for (const auto& replica : w.service("all").replicas)
            EXPECT_EQ(replica->busy, replicas == 1 ? 5 : replica->busy);
    }
}

// All stop at once, end after 5 s and are back after 10 s more: the requests of 0.01 to 14.99 s are lost. The one of
// 15 s comes when the process is already up.
TEST(Processes, stop_and_start_loses_what_comes_in_between)
{
    Window w = world("{redeploy: shop}", "start_up: 10 s, stop: 5 s, replacement: stop_start");
    w.with_fault().until(100);
    EXPECT_EQ(w.journey().lost, 1499U);
    EXPECT_EQ(w.lost(Reason::refused), 1499U);
    EXPECT_NEAR(sim::seconds_of(w.engine->ledger.fault_to), 15, 1e-9);
}

// Replicas that scaling has taken away stay away, whatever is deployed or has crashed before.
TEST(Processes, what_was_scaled_away_does_not_come_back)
{
    for (const std::string what : {"{redeploy: shop}", "{crash: {target: shop, replicas: 4}}"}) {
        Window w = world(what, "autoscaler: {min_replicas: 1, scale_down_stabilization: 0 s}, start_up: 2 s",
                         {"product.journeys.visit.load.steady.rate=0.1/s",
                          "alternatives.all.runtime.processes.0.replicas=4", "faults.trouble.at=14 s"});
        w.with_fault().until(600);
        int up = 0;
        for (const auto& replica : w.service("all").replicas) up += replica->accepts() && replica->in_balancer ? 1 : 0;
        EXPECT_EQ(up, 1) << what;
        EXPECT_EQ(w.service("all").alive, 1) << what;
    }
}

/// A service that needs another one to start: both crash, the needed one takes a minute to start.
TEST(Processes, what_starts_after_another_waits_for_it)
{
    Window w(runtime_plan(R"(
product:
  modules: [{id: config}, {id: shop}]
  operations:
    - {id: show, modules: [shop], steps: [{compute: 0}]}
    - {id: look_up, modules: [config], steps: [{compute: 0}]}
  journeys:
    - {id: visit, operation: show, load: {steady: {rate: 10/s, evenly: true}}}
    - {id: other, operation: look_up, load: {steady: {rate: 10/s, evenly: true}}}
observation: {warm_up: 0 s, length: 10 min}
faults: [{id: both, what: {kills: {every: 1 s}}, at: 0 s, lasts: 1.5 s}]
alternatives:
  - id: cut
    deployables: [{id: all, each: true}]
    runtime:
      network: *free
      processes: [{deployables: [config], replicas: 1, start_up: 60 s},
                  {deployables: [shop], replicas: 1, start_up: 10 s, starts_after: [config]}]
)"));
    w.with_fault().until(1);
    const Replica& config = *w.service("config").replicas[0];
    const Replica& shop = *w.service("shop").replicas[0];
    EXPECT_EQ(config.state, Replica::State::down);
    EXPECT_EQ(shop.state, Replica::State::down);
    w.until(31);
    EXPECT_EQ(config.state, Replica::State::starting);
    EXPECT_EQ(shop.state, Replica::State::waiting);
    w.until(sim::seconds_of(config.life.due()) - 0.001);
    EXPECT_EQ(shop.state, Replica::State::waiting);
    w.until(sim::seconds_of(config.life.due()));
    EXPECT_EQ(shop.state, Replica::State::starting);
    w.until(sim::seconds_of(config.life.due()) + 10);
    EXPECT_EQ(shop.state, Replica::State::up);
}

/// A group of three that works while two are up. Nodes come back 20 to 30 s plus 10 s after they were lost.
TEST(Processes, a_group_works_while_more_than_half_of_it_is_up)
{
    constexpr auto grouped = R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{query: {{data: goods, time: 1 ms}}}}]}}]
  data: [{{id: goods}}]
  journeys: [{{id: visit, operation: show, load: {{steady: {{rate: 100/s, evenly: true}}}}}}]
observation: {{warm_up: 0 s, length: 10 min}}
faults: [{{id: lost, at: 0 s, what: {{crash: {{target: store, replicas: {}}}}}}}]
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime: {{network: *free, processes: [{{replicas: 1}}], databases: [{{id: store, nodes: 3}}]}}
)";
    Window one(runtime_plan(fmt::format(grouped, 1)));
    one.with_fault().until(60);
    EXPECT_EQ(one.journey().lost, 0U);
    EXPECT_GE(noticed_s(one), 20);
    EXPECT_LE(noticed_s(one), 30);
    Window two(runtime_plan(fmt::format(grouped, 2)));
    two.with_fault().until(60);
    EXPECT_EQ(two.journey().lost, two.lost(Reason::refused));
    EXPECT_GE(two.journey().lost, 2999U); // 20 s to notice, 10 s to start
    EXPECT_LE(two.journey().lost, 4000U);
    EXPECT_EQ(two.service("store").nodes_up, 3);
}

// Killed at random means killed until the end of the window, however loud the alarms.
TEST(Processes, alarms_do_not_end_random_kills)
{
    Window w = world("{kills: {every: 10 s}}", "start_up: 1 s",
                     {"faults.trouble.repair=10 s", "product.journeys.visit.load.steady.rate=10/s"});
    w.with_fault().until(36000);
    EXPECT_LT(noticed_s(w), 61);
    EXPECT_NEAR(static_cast<double>(w.journey().lost) / static_cast<double>(w.journey().offered), 0.5, 0.01);
}

/// Work for 9.5 replicas that are half busy. A request that finds one being served and one waiting is refused, so that
/// no backlog is carried over: use is 1 while there are too few replicas.
std::vector<std::string> scaled(const std::string& start_up, const std::string& load)
{
    return {"alternatives.all.runtime.processes.0.replicas=2",
            "alternatives.all.runtime.processes.0.start_up=" + start_up,
            "product.operations.show.steps=[{compute: 100 ms}]", "product.journeys.visit.load=" + load};
}
constexpr auto half_busy = "workers: 1, queue: 1, cores: 1, autoscaler: {target: 0.5, max_replicas: 50}";

// Decisions at 15, 30, 45 s: ⌈2 · 1/0.5⌉ = 4, 8, then ⌈8 · 0.594/0.5⌉ = 10. The load falls to a twentieth after 60 s,
// when ten are still right; that decision counts for 300 s.
TEST(Processes, autoscaler_doubles_while_use_is_capped_and_waits_300_s_to_shrink)
{
    auto settings = scaled("0 s", "{steady: {rate: 2.375/s, evenly: true}}");
    settings.push_back("faults.trouble.lasts=60 s");
    Window w = world("{surge: {factor: 20}}", half_busy, settings);
    w.with_fault();
    const auto replicas = [&](double s) { return w.until(s).service("all").wanted; };
    EXPECT_EQ(replicas(14.9), 2);
    EXPECT_EQ(replicas(15), 4);
    EXPECT_EQ(replicas(29.9), 4);
    EXPECT_EQ(replicas(30), 8);
    EXPECT_EQ(replicas(45), 10);
    EXPECT_EQ(replicas(359.9), 10);
    EXPECT_EQ(replicas(360), 1);
}

// While new replicas start they count as idle, so that a start-up of 20 s does not lead to more than are needed.
TEST(Processes, autoscaler_does_not_add_replicas_for_those_that_are_still_starting)
{
    Window w = world("{surge: {factor: 1}}", half_busy, scaled("20 s", "{steady: {rate: 47.5/s, evenly: true}}"));
    const auto replicas = [&](double s) { return w.until(s).service("all").wanted; };
    EXPECT_EQ(replicas(15), 4);
    EXPECT_EQ(replicas(30), 4); // the two new ones come at 35 s
    EXPECT_EQ(replicas(600), 10);
}

/// First come, first served: the nth of ten requests at once, of 100 ms of work each.
double nth_answer_s(const std::string& cores, std::size_t n)
{
    Window w = world("{surge: {factor: 1}}", "cpu: fifo, cores: " + cores,
                     {"product.operations.show.steps=[{compute: 100 ms}]", "observation.length=10 s",
                      "product.journeys.visit.load={users: {count: 10, think: 1 ms}}"});
    double time_s = 0;
    while (w.journey().good < n && time_s < 5) w.until(time_s += 0.001);
    return time_s;
}

// Half a processor takes twice as long; two and a half are three that take 6/5 of the time.
TEST(Processes, a_part_of_a_processor_does_a_part_of_the_work)
{
    EXPECT_NEAR(nth_answer_s("1", 2), 0.201, 0.0011);
    EXPECT_NEAR(nth_answer_s("0.5", 1), 0.201, 0.0011);
    EXPECT_NEAR(nth_answer_s("0.5", 2), 0.401, 0.0011);
    EXPECT_NEAR(nth_answer_s("2.5", 3), 0.121, 0.0011);
    EXPECT_NEAR(nth_answer_s("2.5", 4), 0.241, 0.0011);
}

// Ten workers on one processor are not faster than one; with a processor each they are.
TEST(Processes, the_processors_of_a_hub_limit_its_work)
{
    for (const int cores : {1, 0}) {
        Window w(runtime_plan(fmt::format(R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{compute: 0}}]}}]
  journeys: [{{id: visit, operation: show, load: {{users: {{count: 10, think: 1 ms}}}}}}]
observation: {{warm_up: 0 s, length: 100 s}}
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime:
      network: *free
      hubs: [{{id: gateway, carries: journeys, work: 100 ms, workers: 10, cores: {}}}]
)",
                                          cores)));
        w.run();
        EXPECT_NEAR(static_cast<double>(w.journey().good), cores > 0 ? 1000 : 10'000, cores > 0 ? 20 : 200);
    }
}

TEST(Processes, a_database_takes_its_time_to_start)
{
    Window w(runtime_plan(R"(
product:
  modules: [{id: shop}]
  operations: [{id: show, modules: [shop], steps: [{query: {data: goods, time: 1 ms}}]}]
  data: [{id: goods}]
  journeys: [{id: visit, operation: show, load: {steady: {rate: 1/s, evenly: true}}}]
observation: {warm_up: 0 s, length: 10 min}
faults: [{id: lost, at: 0 s, what: {crash: store}}]
alternatives:
  - id: all
    deployables: [{id: all}]
    runtime: {network: *free, databases: [{id: store, start_up: 2 min}]}
)"));
    w.with_fault().until(31);
    const double noticed = noticed_s(w);
    EXPECT_LE(noticed, 30);
    EXPECT_EQ(w.until(noticed + 119.9).service("store").replicas[0]->state, Replica::State::starting);
    EXPECT_EQ(w.until(noticed + 120).service("store").replicas[0]->state, Replica::State::up);
}

} // namespace
