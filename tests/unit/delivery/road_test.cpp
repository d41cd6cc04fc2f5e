// From one structure to the next within a run, and what newcomers cost; the times can be added up by hand.
#include "support/scenario_study.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;
constexpr double week_s = 7 * day_s;

using test_support::metric;
using test_support::run;

/// Always on. Ten people, one change each, an hour of work; then the deploy stage of the alternative. `goal` and `road`
/// as in YAML. Alternatives: 0 start, 1 goal, 2 the road from start to goal.
std::string scenario(const std::string& goal, const std::string& road)
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{warm_up: 1 week, length: 8 weeks, runs: 1, period: 4 weeks}}
product: {{modules: [{{id: m, count: 10}}]}}
work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}, effort: 1 h}}]
alternatives:
  - id: start
    deployables: [{{id: all}}]
    organization: {{teams: [{{id: t, people: 10}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{hold: 1 h, release: {{flag: {{per: company}}}}}}}}]
  - id: goal
    from: start
{}
  - id: way
    from: start
    road: [{{id: there, becomes: goal, {}}}]
)",
                       goal, road);
}

const std::string services = R"(    deployables: [{id: all, remove: true}, {id: service, modules: ["*"], each: true}]
    flow: [{deploy: {id: deploy, release: continuous}}])";

TEST(Road, leads_from_the_figures_of_one_structure_to_those_of_the_next)
{
    // One flag: a change an hour. Continuous: 10 people, two hours each.
    const auto way = run(scenario(services, "at: 4 weeks"), 2);
    EXPECT_DOUBLE_EQ(metric(way, "road.there"), 4 * week_s);
    EXPECT_NEAR(metric(way, "throughput_in.001") * hour_s, 1, 0.01);
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, 5, 0.03);
    EXPECT_NEAR(metric(way, "deploy_wait_in.001"), 8 * hour_s, 0.1 * hour_s);
    EXPECT_LT(metric(way, "deploy_wait_in.002"), 0.1 * hour_s) << "only what had begun before";
    EXPECT_NEAR(metric(way, "throughput") * hour_s, 3, 0.03);
}

TEST(Road, that_is_never_taken_changes_nothing)
{
    const auto start = run(scenario(services, "at: 20 weeks"), 0);
    const auto way = run(scenario(services, "at: 20 weeks"), 2);
    EXPECT_EQ(way.trajectory, start.trajectory);
    EXPECT_FALSE(way.metrics.contains("road.there"));
}

TEST(Road, takes_people_off_their_work)
{
    // Two of the ten people work 500 h each; the goal is like the start.
    const auto way = run(scenario("", "effort: 1000 h, people: 2"), 2);
    EXPECT_NEAR(metric(way, "road.there"), 500 * hour_s - week_s, 60 * hour_s) << "begun at the start of the warm-up";
    EXPECT_NEAR(metric(way, "hours.migrating"), (1000 * hour_s - 2 * week_s), 80 * hour_s);
}

std::string grown(const std::string& newcomers)
{
    return "    organization: {teams: [{id: t, people: 20}], newcomers: " + newcomers + "}\n" + services;
}

TEST(Road, gives_new_people_work)
{
    const auto way = run(scenario(grown("{ramp_up: 0 s}"), "at: 29 days"), 2);
    EXPECT_DOUBLE_EQ(metric(way, "people_in.001"), 10);
    EXPECT_DOUBLE_EQ(metric(way, "people_in.002"), 20);
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, (10 * 27 + 1) / 28.0, 0.1);
    EXPECT_NEAR(metric(way, "hours.learning"), 0, 1);
}

TEST(Road, keeps_the_flag_that_both_structures_have)
{
    // The flag lets an hour's change through, whoever waits for it: no second one beside it for those who waited
    // before.
    const auto way =
        run(scenario("    organization: {teams: [{id: t, people: 20}], newcomers: {ramp_up: 0 s}}", "at: 4 weeks"), 2);
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, 1, 0.004);
}

TEST(Newcomers, cost_what_they_do_not_yet_do_and_who_trains_them)
{
    // Ten of twenty get nothing done for the whole time and take half a person each: a quarter is left.
    const auto way = run(scenario(grown("{ramp_up: 10000 weeks, productivity: 0 %, training: 0.5}"), "at: 4 weeks"), 2);
    const double change_h = 1 / 0.25 + 1;
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, 20 / change_h, 0.1);
}

TEST(Newcomers, become_as_good_as_the_others)
{
    const model::Newcomers settings{0.4, std::chrono::hours(100), 0.2};
    EXPECT_DOUBLE_EQ(model::newcomer_loss(settings, 0), 0.8);
    EXPECT_DOUBLE_EQ(model::newcomer_loss(settings, 50 * hour_s), 0.5);
    EXPECT_DOUBLE_EQ(model::newcomer_loss(settings, 100 * hour_s), 0);
}

TEST(Newcomers, are_only_those_who_come_from_outside)
{
    // The same ten people in two teams.
    const auto way =
        run(scenario("    organization: {teams: [{id: t, people: 5}, {id: u, people: 5}]}", "at: 4 weeks"), 2);
    EXPECT_DOUBLE_EQ(metric(way, "hours.learning"), 0);
}

TEST(Road, closes_the_places_of_people_who_go)
{
    const auto way = run(scenario("    organization: {teams: [{id: t, people: 4}]}\n" + services, "at: 4 weeks"), 2);
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, 2, 0.05);
    EXPECT_NEAR(metric(way, "wip_in.002"), 4, 0.2);
}

// One flag lets a change an hour through, so its ten people wait some eight hours; `over` ends four weeks after the end
// of the warm-up at first.

TEST(Rule, begins_when_what_is_measured_crosses_the_threshold)
{
    const auto way = run(scenario(services, "when: {deploy_wait: {above: 6 h, over: 2 weeks}}"), 2);
    EXPECT_DOUBLE_EQ(metric(way, "road_begun.there"), 2 * week_s);
    EXPECT_DOUBLE_EQ(metric(way, "road.there"), 2 * week_s);
    EXPECT_NEAR(metric(way, "throughput_in.002") * hour_s, 5, 0.03);
}

TEST(Rule, that_never_holds_changes_nothing_but_who_looks)
{
    const auto start = run(scenario(services, "at: 20 weeks"), 0);
    const auto way = run(scenario(services, "when: {deploy_wait: {above: 12 h, over: 2 weeks}}"), 2);
    EXPECT_EQ(way.trajectory, start.trajectory);
    EXPECT_FALSE(way.metrics.contains("road_begun.there"));
    EXPECT_FALSE(way.metrics.contains("road.there"));
}

TEST(Rule, looks_every_week_and_not_before_its_time)
{
    const auto begun = [](const std::string& road) {
        return metric(run(scenario(services, road), 2), "road_begun.there");
    };
    EXPECT_DOUBLE_EQ(begun("at: 30 days, when: {deploy_wait: {above: 6 h, over: 2 weeks}}"), 30 * day_s);
    EXPECT_DOUBLE_EQ(begun("at: 1 day, when: {deploy_wait: {above: 6 h, over: 2 weeks}}"), 2 * week_s);
    EXPECT_DOUBLE_EQ(begun("when: {deploy_wait: {above: 6 h, over: 10 days}}"), 10 * day_s);
}

TEST(Rule, knows_all_that_it_may_look_at)
{
    const auto holds = [](const std::string& when) {
        return run(scenario(services, "when: {" + when + "}"), 2).metrics.contains("road_begun.there");
    };
    EXPECT_TRUE(holds("lead_time: {above: 9 h}"));
    EXPECT_FALSE(holds("lead_time: {above: 11 h}"));
    EXPECT_TRUE(holds("throughput: {below: 25/d}"));
    EXPECT_FALSE(holds("throughput: {above: 25/d}"));
    EXPECT_TRUE(holds("wip: {above: 9, below: 11}"));
    EXPECT_FALSE(holds("wip: {above: 11}"));
    EXPECT_TRUE(holds("people: {above: 9}"));
    EXPECT_FALSE(holds("people: {above: 10}"));
    EXPECT_TRUE(holds("team_size: {below: 11}"));
    EXPECT_FALSE(holds("team_size: {above: 10}"));
    EXPECT_TRUE(holds("change_fail_rate: {below: 1 %}"));
    EXPECT_FALSE(holds("change_fail_rate: {above: 0 %}"));
    EXPECT_TRUE(holds("outage: {below: 1 %}"));
    EXPECT_FALSE(holds("outage: {above: 0 %}"));
}

TEST(Rule, tells_apart_what_it_may_look_at)
{
    // Eleven people in teams of 8 and 3, twenty changes under way, half of which break production for hours.
    const auto holds = [](const std::string& when) {
        const auto result = run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 8 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}]}}
work: [{{id: w, arrival: {{closed: {{total: 20}}}}, effort: 10 h}}]
alternatives:
  - id: way
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t, people: 8, owns: [m-1]}}, {{id: u, people: 3, owns: [m-2]}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    failures: {{defect: 50 %, detection: {{constant: 5 h}}, repair: 2 h}}
    road: [{{id: there, becomes: goal, when: {{{}}}}}]
  - {{id: goal, from: way, road: [{{id: there, remove: true}}]}}
)",
                                            when));
        return result.metrics.contains("road_begun.there");
    };
    EXPECT_TRUE(holds("people: {above: 10, below: 12}"));
    EXPECT_TRUE(holds("team_size: {above: 7, below: 9}"));
    EXPECT_TRUE(holds("wip: {above: 19, below: 21, over: 1 week}"));
    EXPECT_TRUE(holds("change_fail_rate: {above: 40 %, below: 60 %}"));
    EXPECT_TRUE(holds("outage: {above: 20 %}"));
    EXPECT_FALSE(holds("outage: {below: 20 %}"));
}

TEST(Rule, takes_what_it_takes_once_it_has_begun)
{
    const auto way = run(scenario("", "when: {deploy_wait: {above: 6 h, over: 1 week}}, effort: 200 h, people: 2"), 2);
    EXPECT_DOUBLE_EQ(metric(way, "road_begun.there"), week_s);
    EXPECT_NEAR(metric(way, "road.there"), week_s + 100 * hour_s, 60 * hour_s);
}

/// The second step of a road looks back on what has been since the first one, not on what was before it.
TEST(Rule, looks_back_no_further_than_the_step_before)
{
    std::string text = scenario(services, "at: 3 weeks");
    const std::string back = ", {id: back, becomes: start, when: {deploy_wait: {above: 1 h, over: 2 weeks}}}]";
    text.replace(text.rfind(']'), 1, back);
    const auto way = run(text, 2);
    EXPECT_DOUBLE_EQ(metric(way, "road.there"), 3 * week_s);
    EXPECT_FALSE(way.metrics.contains("road.back")) << "there is no wait for a flag any more";
}

} // namespace
