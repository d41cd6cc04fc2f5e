// What must hold for any product: where results may not move, and in which direction they may.
#include "support/runtime_window.hpp"
#include "support/scenario_study.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "loader/load.hpp"
#include "loader/render.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::runtime_plan;
using test_support::Window;

/// A shop of six modules, cut and whole: calls one after the other, at once, some only now and then; data; faults.
constexpr auto shop = R"(
twopizza: 1
id: shop
title: shop
x-runtime: &small
  network: {round_trip: {lognormal: {median: 0.35 ms, p90: 0.6 ms}}}
  processes: [{replicas: 2, cores: 2, workers: 50}]
product:
  modules: [{id: web}, {id: catalog}, {id: price}, {id: stock}, {id: basket}, {id: payment}]
  data: [{id: goods}, {id: orders}]
  operations:
    - id: browse
      modules: [web]
      steps:
        - compute: {time: {exponential: {mean: 2 ms}}}
        - call: {to: search}
        - call: {to: quote, parallel: true}
        - call: {to: count, parallel: true, count: 2}
    - {id: search, modules: [catalog], steps: [{compute: {time: {exponential: {mean: 3 ms}}}}, {query: {data: goods, time: 2 ms, count: 2}}]}
    - {id: quote, modules: [price], steps: [{compute: 1 ms}]}
    - {id: count, modules: [stock], steps: [{compute: {time: {uniform: {low: 1 ms, high: 3 ms}}}}]}
    - id: buy
      modules: [basket]
      steps: [{call: {to: quote, probability: 0.5}}, {call: pay}, {query: {data: orders, write: yes, time: 1 ms}}]
    - {id: pay, modules: [payment], steps: [{compute: {time: {exponential: {mean: 10 ms}}}}, {call: count}]}
  journeys:
    - {id: look, operation: browse, load: {steady: 100/s}, objective: {latency: 200 ms}}
    - {id: order, operation: buy, load: {steady: 20/s}}
observation: {warm_up: 1 s, length: 60 s}
faults:
  - {id: broken, at: 10 s, what: {errors: {target: payment, share: 60 %}}, lasts: 30 s}
  - {id: hanging, at: 10 s, what: {slow: {target: price, factor: 1, adds: 20 s}}, lasts: 30 s}
  - {id: dead, at: 10 s, what: {crash: stock}}
alternatives:
  - {id: whole, deployables: [{id: shop}], runtime: *small}
  - {id: cut, deployables: [{id: all, each: true}], runtime: *small}
)";

std::unique_ptr<model::Scenario> load(const std::vector<std::string>& overrides = {})
{
    scenario::Loaded loaded = scenario::load_scenario_text(shop, "shop.yaml", "", overrides);
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics));
    return std::move(loaded.scenario);
}

sim::RunResult run(const model::Scenario& scenario, std::size_t alternative, int replication = 0)
{
    return model::run(model::make_blueprint(scenario, alternative).plan, 1, replication);
}

TEST(RuntimeMetamorphic, MergedServicesAreTheMonolithExactly)
{
    const auto scenario = load();
    const sim::RunResult whole = run(*scenario, 0);
    EXPECT_NE(run(*scenario, 1), whole);
    scenario->alternatives[1].deployables = scenario->alternatives[0].deployables;
    EXPECT_EQ(run(*scenario, 1), whole);
}

// Where the network takes no time and nobody waits for a processor, the cut does not matter: the same users with the
// same luck get the same answers after the same time.
TEST(RuntimeMetamorphic, WithoutACostTheCutDoesNotMatter)
{
    const auto scenario =
        load({"alternatives.*.runtime.network.round_trip=0", "alternatives.*.runtime.network.per_megabyte=0",
              "alternatives.*.runtime.processes.0.cores=0", "alternatives.*.runtime.processes.0.workers=100000"});
    Window whole(model::make_blueprint(*scenario, 0).plan.runtime);
    Window cut(model::make_blueprint(*scenario, 1).plan.runtime);
    for (Window* w : {&whole, &cut}) {
        for (auto& service : w->plan->services) service.process.workers = service.pool = 100'000;
        w->run();
    }
    for (const std::size_t journey : {0U, 1U}) {
        EXPECT_EQ(whole.journey(journey).good, cut.journey(journey).good);
        EXPECT_DOUBLE_EQ(whole.journey(journey).latency_sum_s, cut.journey(journey).latency_sum_s);
        EXPECT_EQ(whole.journey(journey).latency_s.max(), cut.journey(journey).latency_s.max());
    }
    EXPECT_GT(cut.engine->ledger.calls, 2 * whole.engine->ledger.calls);
}

TEST(RuntimeMetamorphic, MoreReplicasNeverLengthenMeanLatency)
{
    for (const std::size_t alternative : {0U, 1U}) {
        double before = 1e9;
        for (const int replicas : {1, 2, 3, 6}) {
            const auto scenario = load({fmt::format("alternatives.*.runtime.processes.0.replicas={}", replicas),
                                        "faults=[]", "alternatives.*.runtime.processes.0.cores=1",
                                        "alternatives.*.runtime.processes.0.balance=least_busy"});
            Window w(model::make_blueprint(*scenario, alternative).plan.runtime);
            w.run();
            const double mean_s = w.journey().latency_sum_s / static_cast<double>(w.journey().good);
            EXPECT_LE(mean_s, before) << replicas;
            before = mean_s;
        }
    }
}

TEST(RuntimeMetamorphic, ThreadsAndRepetitionChangeNothing)
{
    const auto scenario = load({"observation.length=10 s", "faults.*.at=1 s"});
    const report::Results one = test_support::run_scenario(*scenario, 1, 4);
    ASSERT_EQ(one.trials().size(), 8U);
    EXPECT_EQ(one.trials(), test_support::run_scenario(*scenario, 2, 4).trials());
    EXPECT_EQ(one.trials(), test_support::run_scenario(*scenario, 1, 4).trials());
    EXPECT_NE(one.trials(), test_support::run_scenario(*scenario, 1, 4, 2).trials());
}

} // namespace
