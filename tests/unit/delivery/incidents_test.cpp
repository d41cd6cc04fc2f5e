// What trouble in production costs the year: how long incidents last, whom they hurt, and how they add up.
#include "support/scenario_study.hpp"

#include "delivery/outages.hpp"
#include "kernel/kernel.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

constexpr double hour_s = 3600;

using test_support::metric;
using test_support::run;

/// Outages outlive the processes that tell them of their end.
struct Counted {
    explicit Counted(sim::SimTime from) : outages(sim, from) {}
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    ~Counted() { outages.freeze(); }
    model::Outages outages;
    sim::Simulation sim;
};

sim::Process trouble(Counted& counted, sim::Duration from, sim::Duration lasts, double share)
{
    co_await counted.sim.after(from);
    const model::Outages::Trouble open(counted.outages, share);
    co_await counted.sim.after(lasts);
}

TEST(Outages, count_whoever_is_hurt_twice_once)
{
    Counted counted(sim::SimTime(1h));
    counted.sim.spawn(trouble(counted, 0h, 3h, 0.5), "first");  // counts from 1 h to 3 h
    counted.sim.spawn(trouble(counted, 2h, 2h, 0.5), "second"); // both from 2 h to 3 h: three quarters
    counted.sim.run_until(sim::SimTime(10h));
    EXPECT_NEAR(counted.outages.seconds(), (0.5 + 0.75 + 0.5) * hour_s, 1e-6);
}

TEST(Outages, never_exceed_the_time_there_is)
{
    Counted counted({});
    for (int i = 0; i < 5; ++i) counted.sim.spawn(trouble(counted, 0h, 8h, 1), "all");
    counted.sim.run_until(sim::SimTime(2h));
    EXPECT_NEAR(counted.outages.seconds(), 2 * hour_s, 1e-6) << "and it counts what is still open";
}

/// One fault strikes in hour 10 of a run that is always on; one person. Requests come evenly.
sim::RunResult run_fault(const std::string& fault, const std::string& runtime, const std::string& study = "4 weeks",
                         const std::string& window = "60 s")
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{warm_up: 1 week, length: {}, runs: 1}}
observation: {{warm_up: 1 s, length: {}}}
product:
  modules: [{{id: m}}]
  operations: [{{id: o, modules: [m], steps: [{{compute: 1 ms}}]}}]
  journeys: [{{id: j, operation: o, load: {{steady: {{rate: 20/s, evenly: true}}}}}}]
work: [{{id: w, arrival: {{poisson: {{rate: 1/week}}}}, effort: 1 h}}]
faults: [{{id: f, at: 2 s, strikes: [10 h], {}}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t, people: 1}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    failures: {{repair: 3 h}}
    runtime: {{network: {{round_trip: 0 s, per_megabyte: 0 s}}, {}}}
)",
                           study, window, fault, runtime));
}

double outage_s(const sim::RunResult& result, double weeks = 4)
{
    return metric(result, "outage") * weeks * 7 / 365;
}

TEST(Incident, of_a_crash_lasts_until_the_process_is_back)
{
    // Two or three beats of 2 s until it is missed, then the start-up.
    const auto crash = [](const std::string& start_up) {
        return outage_s(run_fault(
            "what: {crash: {target: m}}",
            "monitoring: {heartbeat: 1 s, misses: 2}, processes: [{replicas: 1, start_up: " + start_up + "}]"));
    };
    EXPECT_NEAR(crash("5 s"), 7, 1.5);
    EXPECT_NEAR(crash("25 s"), 27, 1.5);
}

TEST(Incident, that_nobody_repairs_in_its_window_takes_people_in_the_weeks)
{
    const auto result = run_fault("what: {errors: {target: m, share: 50 %}}", "monitoring: {alarm_every: 10 s}");
    EXPECT_NEAR(outage_s(result), 0.5 * 3 * hour_s, 0.5 * 3 * hour_s * 0.05);
    EXPECT_NEAR(metric(result, "hours.firefighting"), 3 * hour_s, 1) << "failures.repair";
}

TEST(Incident, that_nobody_notices_in_its_window_lasts_until_the_next_look)
{
    const auto unnoticed = [](const std::string& every) {
        return metric(run_fault("what: {errors: {target: m, share: 50 %}}", "monitoring: {alarm_every: " + every + "}"),
                      "time_to_restore");
    };
    EXPECT_NEAR(unnoticed("2 h"), 5 * hour_s, 60);
    EXPECT_NEAR(unnoticed("4 h"), 7 * hour_s, 60);
}

TEST(Incident, of_a_leak_hurts_only_while_the_process_is_gone)
{
    // Memory is full after 20 s; 5 s or so without the process; then again. A quarter of the time, not all of it.
    const auto result = run_fault("what: {leak: {target: m, rate: 5 %/s}}, lasts: 100 s",
                                  "monitoring: {heartbeat: 1 s, misses: 2}, processes: [{replicas: 1, start_up: 3 s}]",
                                  "4 weeks", "200 s");
    EXPECT_NEAR(outage_s(result), 20, 7);
}

TEST(Incident, that_outlasts_its_window_goes_on_as_it_was)
{
    const auto result = run_fault("what: {errors: {target: m, share: 50 %}}, lasts: 2 h", "sessions: {none: {}}");
    EXPECT_NEAR(outage_s(result), hour_s, 0.05 * hour_s);
    EXPECT_FALSE(result.metrics.contains("fault_stuck.f")) << "not known";
}

/// Failed deployments of as many deployables as there are modules, in one train; noticed after 4 h, taken back at once.
sim::RunResult run_train(int modules)
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 20 weeks, runs: 1}}
product: {{modules: [{{id: m, count: {}}}]}}
work: [{{id: w, arrival: {{poisson: {{rate: 200/week}}}}, effort: 1 h}}]
alternatives:
  - id: a
    deployables: [{{id: d, each: true}}]
    organization: {{teams: [{{id: t, count: {}, people: 5}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{release: {{train: {{every: 1 week, per: company}}}}}}}}]
    failures: {{defect: 50 %, detection: 4 h, restore: {{rollback: {{time: 10 min}}}}, holds_right: false}}
)",
                           modules, modules));
}

TEST(Incident, of_a_train_does_not_grow_with_the_number_of_its_cars)
{
    const double restored_s = 4 * hour_s + 600;
    EXPECT_NEAR(metric(run_train(1), "time_to_restore"), restored_s, 1);
    EXPECT_NEAR(metric(run_train(10), "time_to_restore"), restored_s, 1);
}

TEST(Train, is_deployed_by_all_owners_side_by_side)
{
    // Four hours by hand for each of ten deployables, by ten teams.
    const auto result = run(R"(
twopizza: 1
id: t
title: t
calendar: {hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}
study: {length: 20 weeks, runs: 1}
product: {modules: [{id: m, count: 10}]}
work: [{id: w, arrival: {poisson: {rate: 200/week}}, effort: 1 h}]
alternatives:
  - id: a
    deployables: [{id: d, each: true}]
    organization: {teams: [{id: t, count: 10, people: 5}]}
    flow: [{work: {}}, {deploy: {effort: 4 h, release: {train: {every: 1 d, per: company}}}}]
)");
    EXPECT_LT(metric(result, "deploy_wait"), 24 * hour_s) << "the train is back before the next one leaves";
}

/// One module whose failed changes show in the given ways; few or many requests.
double outage_of_failures(const std::string& shows_as, const std::string& rate, int runs)
{
    const std::string text = fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 52 weeks, runs: 1}}
observation: {{warm_up: 0 s, length: 60 s, impact: 15 s}}
product:
  modules: [{{id: m}}]
  operations: [{{id: o, modules: [m], steps: [{{compute: 1 ms}}]}}]
  journeys: [{{id: j, operation: o, load: {{steady: {{rate: {}, evenly: true}}}}}}]
work: [{{id: w, arrival: {{poisson: {{rate: 2/d}}}}, effort: 1 h}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t, people: 5}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    failures: {{defect: 20 %, detection: 1 h, restore: {{rollback: {{time: 10 min}}}}, shows_as: {}}}
)",
                                         rate, shows_as);
    double sum = 0;
    for (int r = 0; r < runs; ++r) sum += metric(run(text, 0, r), "outage");
    return sum / runs;
}

TEST(Consequence, of_the_same_kind_keep_their_own_figures)
{
    const double all = outage_of_failures("[{weight: 1, as: {errors: 100 %}}]", "10/s", 2);
    const double half =
        outage_of_failures("[{weight: 1, as: {errors: 1 %}}, {weight: 1, as: {errors: 100 %}}]", "10/s", 2);
    EXPECT_NEAR(half / all, 0.505, 0.08);
}

TEST(Consequence, shows_with_few_requests_as_with_many)
{
    const double many = outage_of_failures("[{weight: 1, as: {errors: 50 %}}]", "20/s", 1);
    const double few = outage_of_failures("[{weight: 1, as: {errors: 50 %}}]", "6/h", 1);
    EXPECT_NEAR(few / many, 1, 0.2);
}

TEST(Consequence, of_a_leak_is_not_nothing)
{
    // 1 % a minute: after 100 minutes a process of a start-up of 10 s is gone for a moment.
    EXPECT_GT(outage_of_failures("[{weight: 1, as: {leak: {rate: 1 %/min}}}]", "1/s", 1), 0);
}

} // namespace
