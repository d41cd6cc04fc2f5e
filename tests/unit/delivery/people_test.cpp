// People who are away, people who are called at night, and faults that stay until servers are built anew; the times
// can be added up by hand.
#include "support/scenario_study.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;

using test_support::metric;
using test_support::run;

/// Always on; one change of 10 days; everybody is away for 4 days after every 6.
sim::RunResult run_absent(int people)
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 200 days, runs: 1}}
product: {{modules: [{{id: m}}]}}
work: [{{id: w, arrival: {{closed: {{total: 1}}}}, effort: 10 d}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization:
      teams: [{{id: t, people: {}}}]
      absences: [{{id: leave, every: {{constant: 6 days}}, lasts: {{constant: 4 days}}}}]
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
)",
                           people));
}

TEST(Absence, interrupts_the_work_until_the_person_is_back)
{
    // Of 10 days 6 are worked: the first change ends on day 10 + 4 = 14, the n-th after 10 n days of work.
    const auto result = run_absent(1);
    EXPECT_DOUBLE_EQ(metric(result, "delivered"), 12);
    EXPECT_NEAR(metric(result, "coverage_gap"), 0.4, 1e-9);
    EXPECT_NEAR(metric(result, "hours.away"), 0.4 * 200 * day_s, 1);
}

TEST(Absence, of_everybody_at_once_is_no_better_than_that_of_one)
{
    // The constant times let both go and come back together.
    const auto result = run_absent(2);
    EXPECT_NEAR(metric(result, "coverage_gap"), 0.4, 1e-9);
    EXPECT_NEAR(metric(result, "hours.away"), 2 * 0.4 * 200 * day_s, 1);
}

TEST(Absence, for_two_reasons_at_once_counts_once)
{
    const auto result = run(R"(
twopizza: 1
id: t
title: t
calendar: {hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}
study: {length: 100 days, runs: 1}
product: {modules: [{id: m}]}
work: [{id: w, arrival: {closed: {total: 1}}, effort: 10 d}]
alternatives:
  - id: a
    deployables: [{id: d}]
    organization:
      teams: [{id: t, people: 1}]
      absences:
        - {id: leave, every: {constant: 6 days}, lasts: {constant: 4 days}}
        - {id: illness, every: {constant: 8 days}, lasts: {constant: 2 days}}
    flow: [{work: {}}, {deploy: {}}]
)");
    EXPECT_NEAR(metric(result, "coverage_gap"), 0.4, 1e-9) << "ill only while on leave";
}

/// Every night at 20:00 the service fails; repair takes two hours; work is from 9 to 17.
sim::RunResult run_nights(const std::string& on_call)
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 8, start: "09:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 10 days, runs: 1}}
observation: {{warm_up: 0 s, length: 20 s}}
product:
  modules: [{{id: m}}]
  operations: [{{id: o, modules: [m], steps: [{{compute: 1 ms}}]}}]
  journeys: [{{id: j, operation: o, load: {{steady: {{rate: 10/s, evenly: true}}}}}}]
work: [{{id: w, arrival: {{batch: {{changes: 1000}}}}, effort: 8 h}}]
faults: [{{id: f, what: {{errors: {{target: m, share: 100 %}}}}, at: 0 s, repair: 2 h, strikes: [20 h, 44 h]}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t, people: 1}}], on_call: {}}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    runtime: {{monitoring: {{alarm_every: 2 s}}}}
)",
                           on_call));
}

TEST(OnCall, repairs_wait_for_the_morning_without_it)
{
    const auto result = run_nights("false");
    EXPECT_NEAR(metric(result, "time_to_restore"), 15 * hour_s, 60) << "20:00 to 11:00";
    EXPECT_NEAR(metric(result, "hours.building"), 10 * 8 * hour_s - 4 * hour_s, 8 * hour_s);
}

TEST(OnCall, repairs_begin_at_any_hour_with_it)
{
    const auto result = run_nights("true");
    EXPECT_NEAR(metric(result, "time_to_restore"), 2 * hour_s, 60);
    EXPECT_NEAR(metric(result, "hours.firefighting"), 4 * hour_s, 1) << "on top of the working hours";
    EXPECT_NEAR(metric(result, "hours.building") + metric(result, "hours.idle"), 80 * hour_s, 1);
}

/// A fault that strikes 6 days after servers were built, on servers built anew every so often.
sim::RunResult run_drift(const std::string& rebuild)
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
study: {{length: 100 days, runs: 1}}
observation: {{warm_up: 0 s, length: 20 s}}
product:
  modules: [{{id: m}}]
  operations: [{{id: o, modules: [m], steps: [{{compute: 1 ms}}]}}]
  journeys: [{{id: j, operation: o, load: {{steady: {{rate: 10/s, evenly: true}}}}}}]
work: [{{id: w, arrival: {{poisson: {{rate: 1/week}}}}, effort: 1 h}}]
faults:
  - {{id: drift, what: {{errors: {{target: m, share: 100 %}}}}, at: 0 s, lasts: 20 s, every: {{constant: 6 days}}, until_rebuilt: true}}
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t, people: 1}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    runtime: {{processes: [{{{}}}]}}
)",
                           rebuild));
}

TEST(Drift, lasts_from_the_fault_to_the_next_rebuild)
{
    const auto result = run_drift("rebuild: 10 days");
    EXPECT_NEAR(metric(result, "drift_present.drift"), 0.4, 1e-9);
    EXPECT_DOUBLE_EQ(metric(result, "drift_at_rebuild.drift"), 1);
    EXPECT_NEAR(metric(result, "availability"), 0.6, 1e-6);
    EXPECT_NEAR(metric(result, "time_to_restore"), 4 * day_s, 1);
}

TEST(Drift, never_shows_on_servers_that_are_young)
{
    const auto result = run_drift("rebuild: 5 days");
    EXPECT_DOUBLE_EQ(metric(result, "drift_present.drift"), 0);
    EXPECT_DOUBLE_EQ(metric(result, "drift_at_rebuild.drift"), 0);
}

TEST(Drift, stays_for_good_on_servers_that_are_never_built_anew)
{
    EXPECT_NEAR(metric(run_drift(""), "drift_present.drift"), 0.94, 1e-9);
}

/// Closed work of an hour for a team that is always on; more settings of the organization and the alternative as in
/// YAML.
sim::RunResult run_team(int people, const std::string& organization, const std::string& more = "",
                        const std::string& deployables = "[{id: d}]", const std::string& teams = "")
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 40 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 4}}]}}
work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}, effort: 1 h}}]
alternatives:
  - id: a
    deployables: {}
    organization: {{teams: {}, {}}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
{}
)",
                           deployables, teams.empty() ? fmt::format("[{{id: t, people: {}}}]", people) : teams,
                           organization, more));
}

TEST(Skills, are_missing_in_a_team_of_two)
{
    // Four different ones of five; a day of waiting for the fifth.
    const auto result = run_team(2, "skills: {kinds: 5, per_person: 2, at_random: false, help: {constant: 1 d}}");
    EXPECT_NEAR(metric(result, "skill_gap"), 0.2, 0.03);
    EXPECT_NEAR(metric(result, "lead_time"), hour_s + 0.2 * day_s, 0.03 * day_s);
}

TEST(Skills, are_all_there_in_a_team_of_three)
{
    const auto result = run_team(3, "skills: {kinds: 5, per_person: 2, at_random: false}");
    EXPECT_DOUBLE_EQ(metric(result, "skill_gap"), 0);
    EXPECT_NEAR(metric(result, "lead_time"), hour_s, 1e-6);
}

TEST(LeftOut, costs_a_team_of_that_size_alone)
{
    EXPECT_NEAR(metric(run_team(3, "communication: {left_out: [{people: 3, persons: 0.3}]}"), "output"), 2.7, 0.01);
    EXPECT_NEAR(metric(run_team(4, "communication: {left_out: [{people: 3, persons: 0.3}]}"), "output"), 4, 0.01);
}

TEST(Debt, grows_where_most_of_the_code_is_that_of_others)
{
    const std::string teams = "[{id: t, count: 4, people: 1}]";
    const auto commons = run_team(0, "debt_per_change: 0.01 %", "", "[{id: d}]", teams);
    const auto own = run_team(0, "debt_per_change: 0.01 %", "", R"([{id: d, modules: ["*"], each: true}])", teams);
    EXPECT_DOUBLE_EQ(metric(own, "debt"), 0) << "everybody owns what they deploy";
    // Each module's changes k obey dk/dt = 1 / (1 + 0.0075 % k): k = (sqrt(1 + 2ct) − 1) / c after t hours.
    const double c = 0.0001 * 0.75;
    const double hours = 40 * 7 * 24;
    EXPECT_NEAR(metric(commons, "debt"), std::sqrt(1 + 2 * c * hours) - 1, 0.005);
}

TEST(Learning, from_failures_makes_them_fewer)
{
    const auto fails = [](const std::string& learning) {
        return metric(
            run_team(4, "on_call: true",
                     "    failures: {defect: 10 %, detection: 1 min, repair: 1 min, learning: " + learning + "}"),
            "change_fail_rate");
    };
    EXPECT_NEAR(fails("0 %"), 0.1, 0.01);
    EXPECT_LT(fails("1 %"), 0.05);
}

} // namespace
