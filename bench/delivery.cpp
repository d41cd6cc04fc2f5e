// The delivery model at work: events per second of a full pipeline with calendars.
#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "loader/load.hpp"

#include <benchmark/benchmark.h>
#include <stdexcept>

namespace {

/// Sixty people, twelve services, every kind of stage that a usual flow has.
constexpr auto scenario_text = R"(
twopizza: 1
id: full-pipeline
title: Full pipeline
people: 60
calendar: {hours_per_day: 8}
study: {warm_up: 4 weeks, length: 104 weeks, runs: 1}
product: {modules: [{id: service, count: 12, size: 40 kloc, tests: 800}]}
work:
  - id: features
    arrival: {poisson: {rate: 90/week}}
    effort: {lognormal: {median: 10 h, p90: 30 h}}
alternatives:
  - id: services
    deployables: [{id: service, each: true}]
    organization:
      teams: [{id: team, count: 12}]
      communication: {law: quadratic, handoff: 2 h}
    flow:
      - work: {id: coding}
      - review: {wait: {lognormal: {median: 4 h, p90: 20 h}}, effort: 20 min, catches: 50 %}
      - merge: {overlap: 5 %}
      - pipeline:
          jobs: [{id: build, fixed: 4 min, per_kloc: 1 s, pass: 95 %}, {id: test, per_test: 0.5 s, pass: 95 %}]
          runners: 4
      - deploy: {release: flag, hold: 15 min}
    failures: {defect: 5 %, detection: 30 min, restore: rollback}
)";

void delivery_full_pipeline(benchmark::State& state)
{
    const scenario::Loaded loaded = scenario::load_scenario_text(scenario_text, "full-pipeline.yaml", "");
    if (!loaded.scenario) throw std::logic_error("the scenario of the benchmark is not valid");
    const model::CompanyPlan plan = model::make_blueprint(*loaded.scenario, 0).plan;
    std::int64_t events = 0;
    int replication = 0;
    for (auto _ : state) events += static_cast<std::int64_t>(model::run(plan, 1, replication++).events);
    state.SetItemsProcessed(events);
}
BENCHMARK(delivery_full_pipeline)->Unit(benchmark::kMillisecond);

} // namespace
