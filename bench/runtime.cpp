// The runtime model at work: service visits per second with a network hop, a worker, a retry and a breaker on each.
#include "company/blueprint.hpp"
#include "loader/load.hpp"
#include "runtime/engine/engine.hpp"

#include <benchmark/benchmark.h>
#include <chrono>
#include <stdexcept>

namespace {

/// A front, eight services behind it, some of them asked one after the other and some at once, and a database.
constexpr auto scenario_text = R"(
twopizza: 1
id: ten-services
title: Ten services
product:
  modules: [{id: front}, {id: part, count: 8}, {id: deep}]
  data: [{id: rows}]
  operations:
    - {id: look, modules: [front], steps: [{compute: 1 ms}, {call: {to: serve, each: true, parallel: true}}, {call: deepen}]}
    - {id: serve, modules: [part], steps: [{compute: {time: {exponential: {mean: 2 ms}}}}]}
    - {id: deepen, modules: [deep], steps: [{compute: 1 ms}, {query: {data: rows, count: 2}}]}
  journeys: [{id: looking, operation: look, load: {steady: {rate: 200/s}}}]
alternatives:
  - id: services
    deployables: [{id: service, modules: ["*"], each: true}]
    runtime:
      processes: [{replicas: 3, cores: 2}]
      calls: [{timeout: 1 s, retry: {exponential: {}}, breaker: {count_window: {}}}]
)";

/// The argument is the length of the window in seconds: the time per visit and the memory must not depend on it.
void runtime_visits(benchmark::State& state)
{
    const scenario::Loaded loaded = scenario::load_scenario_text(scenario_text, "ten-services.yaml", "");
    if (!loaded.scenario) throw std::logic_error("the scenario of the benchmark is not valid");
    model::runtime::RuntimePlan plan = model::make_blueprint(*loaded.scenario, 0).plan.runtime;
    plan.observation.length = std::chrono::seconds(state.range(0));
    std::int64_t visits = 0;
    std::uint64_t replication = 0;
    double records = 0;
    for (auto _ : state) {
        model::runtime::Engine engine(plan, sim::StreamFamily(1, replication++).stream("runtime"), 1, {});
        engine.run();
        visits += static_cast<std::int64_t>(engine.ledger.visits);
        records = static_cast<double>(engine.records());
    }
    state.SetItemsProcessed(visits);
    state.counters["records"] = records;
}
BENCHMARK(runtime_visits)->Arg(60)->Arg(600)->Unit(benchmark::kMillisecond);

} // namespace
