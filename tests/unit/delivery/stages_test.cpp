// Each stage on its own, in small flows whose times can be added up by hand. The calendar is always on, so elapsed and
// working time are the same; effort is constant.
#include "support/scenario_study.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::run;

constexpr double hour_s = 3600;

/// A scenario of one alternative with the given flow; `more` goes into the alternative, `work` replaces the stream.
std::string scenario(const std::string& flow, const std::string& more = "", const std::string& work = "")
{
    const std::string stream = work.empty() ? "{id: w, arrival: {batch: {changes: 1}}, effort: 10 h}" : work;
    return fmt::format(R"(
twopizza: 1
id: t
title: t
people: 4
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 52 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2, size: 10 kloc, tests: 100}}]}}
work: [{}]
alternatives:
  - id: a
    deployables: [{{id: d, modules: ["*"]}}]
    organization: {{teams: [{{id: t, count: 1}}]}}
    flow: {}
{}
)",
                       stream, flow, more);
}

double mean_h(const sim::RunResult& result, const std::string& name)
{
    return test_support::metric(result, name) / hour_s;
}

double mean(const sim::RunResult& result, const std::string& metric)
{
    return mean_h(result, metric) * hour_s;
}

TEST(Work, takes_its_effort)
{
    const auto result = run(scenario("[{work: {}}, {deploy: {}}]"));
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 10);
    EXPECT_DOUBLE_EQ(mean(result, "flow_efficiency"), 1);
}

TEST(Work, in_shares_adds_up)
{
    const auto result = run(scenario("[{work: {id: x, share: 30 %}}, {work: {id: y, share: 70 %}}, {deploy: {}}]"));
    EXPECT_NEAR(mean_h(result, "stage_time.x"), 3, 1e-9);
    EXPECT_NEAR(mean_h(result, "lead_time"), 10, 1e-9);
}

TEST(Work, slows_down_with_the_overhead_of_the_team)
{
    // 4 people at 1 % n²: 16 % overhead, so 10 h take 10 / 0.84 h
    const auto result = run(scenario("[{work: {}}, {deploy: {}}]")
                                .replace(scenario("[{work: {}}, {deploy: {}}]").find("organization: {teams"),
                                         std::string("organization: {teams").size(),
                                         "organization: {communication: {law: quadratic, coefficient: 0.01}, teams"));
    EXPECT_NEAR(mean_h(result, "lead_time"), 10 / 0.84, 1e-6);
}

TEST(Work, waits_for_a_free_person)
{
    // five changes for four people: four take 10 h, the fifth 20 h
    const auto result =
        run(scenario("[{work: {}}, {deploy: {}}]", "", "{id: w, arrival: {batch: {changes: 5}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 12);
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 20);
    EXPECT_DOUBLE_EQ(mean_h(result, "stage_waiting.work"), 2);
}

TEST(Delay, adds_elapsed_and_path_time)
{
    // 4 people have 6 paths: 2 h + 6 × 1 h
    const auto result = run(scenario("[{work: {}}, {delay: {time: 2 h, per_path: 1 h}}, {deploy: {}}]"));
    EXPECT_DOUBLE_EQ(mean_h(result, "stage_time.delay"), 8);
}

TEST(Gate, opens_at_its_sessions)
{
    const auto result = run(scenario("[{work: {}}, {gate: {every: 24 h, first: 6 h}}, {deploy: {}}]"));
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 30); // ready at 10 h, sessions at 6 h, 30 h, …
}

TEST(Gate, takes_only_so_many)
{
    const auto result = run(scenario("[{work: {}}, {gate: {every: 24 h, first: 6 h, capacity: 1}}, {deploy: {}}]", "",
                                     "{id: w, arrival: {batch: {changes: 3}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 30 + 2 * 24);
}

TEST(Merge, cannot_collide_alone)
{
    const auto result = run(scenario("[{work: {}}, {merge: {overlap: 100 %}}, {deploy: {}}]"));
    EXPECT_EQ(mean(result, "merge_conflict_rate"), 0);
}

TEST(Merge, collides_with_what_was_merged_meanwhile)
{
    // all four start together; the first to merge wins, the other three collide for certain
    const auto result = run(scenario("[{work: {}}, {merge: {overlap: 100 %, fix: 2 h}}, {deploy: {}}]", "",
                                     "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean(result, "merge_conflict_rate"), 0.75);
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 12);
}

TEST(Pipeline, takes_time_per_line_and_test)
{
    // 5 min + 20 kloc × 1 min + 200 tests × 3 s = 35 min
    const auto result = run(scenario(
        "[{work: {}}, {pipeline: {jobs: [{id: j, fixed: 5 min, per_kloc: 1 min, per_test: 3 s}]}}, {deploy: {}}]"));
    EXPECT_NEAR(mean_h(result, "pipeline_time"), 35.0 / 60, 1e-9);
}

TEST(Pipeline, queues_for_runners)
{
    const auto result =
        run(scenario("[{work: {}}, {pipeline: {jobs: [{id: j, fixed: 1 h}], runners: 1}}, {deploy: {}}]", "",
                     "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 14);
    EXPECT_DOUBLE_EQ(mean_h(result, "stage_waiting.pipeline"), 1.5);
}

TEST(Pipeline, queues_for_an_environment)
{
    const auto result =
        run(scenario("[{work: {}}, {pipeline: {jobs: [{id: j, fixed: 1 h, environment: e}]}}, {deploy: {}}]",
                     "    environments: [{id: e, count: 2}]", "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 12);
}

TEST(Flag, is_held_by_one_at_a_time)
{
    const auto result = run(scenario("[{work: {}}, {deploy: {release: flag, hold: 1 h}}]", "",
                                     "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "deploy_wait"), 1.5); // 0, 1, 2, 3
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 14);
}

TEST(Train, takes_all_that_is_ready)
{
    const auto result = run(scenario("[{work: {}}, {deploy: {release: {train: {every: 24 h, first: 0 h}}, hold: 1 h}}]",
                                     "", "{id: w, arrival: {batch: {changes: 5}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean(result, "batch_size"), 5); // four ready at 10 h, one at 20 h
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 25);
}

TEST(Train, leaves_behind_what_does_not_fit)
{
    const auto result =
        run(scenario("[{work: {}}, {deploy: {release: {train: {every: 24 h, first: 0 h, capacity: 2}}}}]", "",
                     "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean(result, "batch_size"), 2);
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 48);
}

TEST(Continuous, never_waits)
{
    const auto result = run(
        scenario("[{work: {}}, {deploy: {hold: 1 h}}]", "", "{id: w, arrival: {batch: {changes: 4}}, effort: 10 h}"));
    EXPECT_EQ(mean_h(result, "deploy_wait"), 0);
    EXPECT_DOUBLE_EQ(mean_h(result, "makespan"), 11);
}

TEST(Window, delays_a_deployment_until_it_opens)
{
    const auto result =
        run(scenario("[{work: {}}, {deploy: {window: {days: [Tue], from: \"12:00\", to: \"16:00\"}}}]"));
    EXPECT_DOUBLE_EQ(mean_h(result, "deploy_wait"), 24 + 12 - 10);
}

TEST(Failure, is_repaired_forward_before_the_right_is_given_up)
{
    // every change is bad: 10 h work, live at once, 1 h to notice, 2 h repair; the flag is held meanwhile
    const auto result = run(scenario("[{work: {}}, {deploy: {release: flag}}]",
                                     "    failures: {defect: 100 %, detection: 1 h, repair: 2 h, restore: fix_forward}",
                                     "{id: w, arrival: {batch: {changes: 2}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean(result, "change_fail_rate"), 1);
    EXPECT_DOUBLE_EQ(mean_h(result, "time_to_restore"), 3);
    EXPECT_DOUBLE_EQ(mean_h(result, "deploy_wait"), 1.5); // the second waits 3 h for the first to be mended
    EXPECT_DOUBLE_EQ(mean_h(result, "stage_time.deploy"), 1.5) << "the repair comes after the change is in production";
}

TEST(Failure, rolled_back_is_repaired_and_deployed_again)
{
    // live at 10 h, noticed at 11 h, back at 11.5 h, repaired at 13.5 h, live again
    const auto result = run(
        scenario("[{work: {}}, {deploy: {}}]",
                 "    failures: {defect: 100 %, detection: 1 h, repair: 2 h, restore: {rollback: {time: 30 min}}}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "time_to_restore"), 1.5);
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 13.5);
    EXPECT_DOUBLE_EQ(mean(result, "change_fail_rate"), 0.5);
}

TEST(Failure, found_by_a_check_never_reaches_production)
{
    const auto result = run(
        scenario("[{work: {}}, {review: {wait: 1 h, catches: 100 %}}, {deploy: {}}]", "    failures: {defect: 100 %}"));
    EXPECT_EQ(mean(result, "change_fail_rate"), 0);
    EXPECT_EQ(mean(result, "escape_rate"), 0);
}

TEST(Tries, go_through_the_whole_flow_again)
{
    const auto result = run(
        scenario("[{work: {}}, {deploy: {}}]", "", "{id: w, arrival: {batch: {changes: 1}}, effort: 10 h, tries: 3}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 30);
}

TEST(WipLimit, keeps_the_rest_in_the_backlog)
{
    const auto result = run(scenario("[{work: {}}, {deploy: {}}]", "    wip_limit: 1",
                                     "{id: w, arrival: {batch: {changes: 2}}, effort: 10 h}"));
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 15);
    EXPECT_DOUBLE_EQ(mean_h(result, "cycle_time"), 10);
}

TEST(Increments, spare_the_wrong_ideas_that_are_left)
{
    const std::string all_wrong = "{id: w, arrival: {batch: {changes: 10}}, effort: 10 h, wrong: 100 %}";
    const auto result = run(scenario("[{work: {}}, {deploy: {}}]", "    increments: [20 %, 80 %]", all_wrong));
    EXPECT_DOUBLE_EQ(mean(result, "waste"), 0.2);
    EXPECT_DOUBLE_EQ(mean(result, "delivered"), 2);
}

TEST(Drift, has_the_stale_part_built_again)
{
    // everything leaves after 240 h; 1 % a day over 10 days
    const auto result = run(scenario("[{work: {}}, {gate: {every: 240 h, first: 240 h}}, {deploy: {}}]", "",
                                     "{id: w, arrival: {batch: {changes: 1}}, effort: 10 h, drift: 1 %/d}"));
    EXPECT_NEAR(mean(result, "rework_share"), 1 - std::exp(-0.1), 1e-9);
}

// --- changes that touch several modules, teams or deployables ---

/// Modules a and b change together; one team each; deployables and organisation as in YAML.
sim::RunResult run_pair(const std::string& deployables, const std::string& flow, const std::string& more = "",
                        const std::string& stream = "arrival: {batch: {changes: 1}}, effort: 10 h",
                        const std::string& teams = "[{id: ta, people: 1, owns: [a]}, {id: tb, people: 1, owns: [b]}]")
{
    return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 52 weeks, runs: 1}}
product:
  modules: [{{id: a}}, {{id: b, weight: 0}}]
  co_change: [{{from: a, to: b, probability: 100 %}}]
work: [{{id: w, {}}}]
alternatives:
  - id: x
    deployables: {}
    organization: {{teams: {}, communication: {{handoff: 3 h}}}}
    flow: {}
{}
)",
                           stream, deployables, teams, flow, more));
}

const std::string together = "[{id: d}]";
const std::string apart = "[{id: d, each: true}]";
const std::string one_repository = "[{id: d, each: true, repository: r}]";

TEST(Several, teams_work_side_by_side)
{
    const auto result = run_pair(together, "[{work: {}}, {deploy: {}}]");
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 5);
    EXPECT_DOUBLE_EQ(mean(result, "teams_touched"), 2);
    EXPECT_DOUBLE_EQ(mean(result, "handoffs"), 0);
}

TEST(Several, one_team_does_it_all_when_told)
{
    EXPECT_DOUBLE_EQ(mean_h(run_pair(together, "[{work: {each_team: false}}, {deploy: {}}]"), "lead_time"), 10);
}

TEST(Several, owners_meet)
{
    const auto result = run_pair(together, "[{work: {}}, {meeting: {wait: 1 h, length: 2 h}}, {deploy: {}}]");
    EXPECT_DOUBLE_EQ(mean_h(result, "stage_time.meeting"), 3);
}

TEST(Several, silos_meet_and_hand_over)
{
    const auto result = run_pair(
        together,
        "[{work: {id: w1, role: design, share: 50 %}}, {work: {id: w2, role: code, share: 50 %}}, "
        "{meeting: {length: 2 h}}, {deploy: {}}]",
        "", "arrival: {batch: {changes: 1}}, effort: 10 h",
        "[{id: d, people: 1, roles: [design], owns: [\"*\"]}, {id: c, people: 1, roles: [code], owns: [\"*\"]}]");
    EXPECT_DOUBLE_EQ(mean(result, "handoffs"), 1);
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 5 + 3 + 5 + 2);
}

TEST(Several, deployables_each_get_deployed)
{
    const auto result = run_pair(apart, "[{work: {}}, {deploy: {hold: 1 h}}]");
    EXPECT_DOUBLE_EQ(mean(result, "deployables_touched"), 2);
    EXPECT_DOUBLE_EQ(mean_h(result, "lead_time"), 6);
}

TEST(Several, a_change_never_collides_with_itself)
{
    const std::string flow = "[{work: {}}, {merge: {overlap: 100 %}}, {deploy: {}}]";
    EXPECT_EQ(mean(run_pair(one_repository, flow), "merge_conflict_rate"), 0);
    EXPECT_EQ(mean(run_pair(together, flow, "", "arrival: {batch: {changes: 1}}, effort: 10 h, tries: 3"),
                   "merge_conflict_rate"),
              0);
}

TEST(Several, two_merge_stages_live_side_by_side)
{
    const auto result =
        run_pair(together, "[{work: {}}, {merge: {id: m1}}, {merge: {id: m2, same_module_only: true}}, {deploy: {}}]",
                 "", "arrival: {batch: {changes: 40}}, effort: 10 h");
    EXPECT_DOUBLE_EQ(mean(result, "delivered"), 40);
}

TEST(Several, a_defect_is_in_one_place)
{
    const std::string broken = "    failures: {defect: 100 %, repair: 10 h, restore: {rollback: {time: 0 h}}}";
    const auto result = run_pair(apart, "[{work: {}}, {deploy: {}}]", broken);
    EXPECT_DOUBLE_EQ(mean(result, "escape_rate"), 1);
    EXPECT_DOUBLE_EQ(mean(result, "change_fail_rate"), 1.0 / 3); // a fails, b does not, a again does not
    EXPECT_DOUBLE_EQ(mean_h(result, "hours.firefighting"), 10);
}

TEST(Several, the_team_of_the_bad_change_repairs_it)
{
    // two deployments fail at the same moment; each is mended by its own team, side by side
    const auto result =
        run_pair(together, "[{work: {}}, {deploy: {}}]", "    failures: {defect: 100 %, repair: 10 h}",
                 "modules: [a, b], arrival: {batch: {changes: 2}}, effort: 10 h, module_choice: in_turn",
                 "[{id: t, people: 2}]");
    EXPECT_DOUBLE_EQ(mean_h(result, "time_to_restore"), 10);
}

TEST(Several, incidents_do_not_depend_on_the_cut)
{
    const std::string luck = "    failures: {defect: 100 %, detection: {exponential: {mean: 5 h}}, restore: rollback}";
    const std::string flow = "[{work: {}}, {deploy: {}}]";
    EXPECT_DOUBLE_EQ(mean(run_pair(together, flow, luck), "time_to_restore"),
                     mean(run_pair(apart, flow, luck), "time_to_restore"));
}

TEST(Several, loads_of_one_train_fail_from_the_moment_they_go_live)
{
    const auto result =
        run_pair(apart, "[{work: {}}, {deploy: {release: {train: {every: 24 h, first: 0 h, per: company}}}}]",
                 "    failures: {defect: 100 %, restore: {rollback: {time: 1 h}}}");
    EXPECT_DOUBLE_EQ(mean_h(result, "time_to_restore"), 1);
}

TEST(Streams, have_luck_of_their_own)
{
    const auto result = run(scenario("[{work: {}}, {review: {}}, {deploy: {}}]", "",
                                     "{id: x, arrival: {batch: {changes: 20}}, effort: 0 h}, {id: y, arrival: {batch: "
                                     "{changes: 20}}, effort: 0 h}"));
    const auto alone = run(scenario("[{work: {}}, {review: {}}, {deploy: {}}]", "",
                                    "{id: x, arrival: {batch: {changes: 20}}, effort: 0 h}"));
    // With equal luck the mean of both would be that of one, up to rounding.
    EXPECT_GT(std::abs(mean(result, "stage_time.review") - mean(alone, "stage_time.review")), 60);
}

TEST(Drift, is_worked_off_even_before_anything_counts)
{
    // what went stale in the warm-up keeps people busy after it
    const auto text = [](const char* drift) {
        return fmt::format("twopizza: 1\nid: t\ntitle: t\npeople: 1\ncalendar: {{hours_per_day: 24, start: \"00:00\", "
                           "days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}\n"
                           "study: {{warm_up: 40 d, length: 40 d, runs: 1}}\nproduct: {{modules: [{{id: m}}]}}\n"
                           "work: [{{id: w, arrival: {{closed: {{total: 2}}}}, effort: 10 h, drift: {}}}]\n"
                           "alternatives: [{{id: a, deployables: [{{id: d}}], organization: {{teams: [{{id: t}}]}}, "
                           "flow: [{{work: {{}}}}, {{deploy: {{}}}}]}}]\n",
                           drift);
    };
    EXPECT_GT(mean(run(text("20 %/d")), "lead_time"), mean(run(text("0")), "lead_time"));
}

} // namespace
