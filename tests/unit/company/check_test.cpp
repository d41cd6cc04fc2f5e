#include "company/check.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/load.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

struct Parts {
    std::string top = "people: 10";
    std::string modules = "[{id: m, count: 2}]";
    std::string work = "[{id: w, arrival: {closed: {per_person: 1}}}]";
    std::string deployables = "[{id: all}]";
    std::string teams = "[{id: t}]";
    std::string flow = "[{work: {}}, {deploy: {}}]";
    std::string more = "";
};

/// Codes found in a scenario put together from `parts`, with the line of each.
std::vector<std::string> codes(const Parts& parts)
{
    const std::string text =
        fmt::format("twopizza: 1\nid: t\ntitle: t\n{}\nproduct: {{modules: {}}}\nwork: {}\nalternatives:\n"
                    "  - id: a\n    deployables: {}\n    organization: {{teams: {}}}\n    flow: {}\n{}\n",
                    parts.top, parts.modules, parts.work, parts.deployables, parts.teams, parts.flow, parts.more);
    std::vector<std::string> found;
    for (const auto& diagnostic : scenario::load_scenario_text(text, "t.yaml", "").diagnostics.sorted()) {
        EXPECT_NE(scenario::find_diagnostic(diagnostic.code), nullptr) << diagnostic.code;
        EXPECT_GT(diagnostic.where.line, 0) << diagnostic.code << " points nowhere";
        found.push_back(diagnostic.code);
    }
    return found;
}

TEST(Check, remarks_on_a_step_that_comes_after_the_end)
{
    const auto road = [](const std::string& at) {
        return codes({.top = "people: 10\nstudy: {length: 10 weeks}",
                      .more = "  - {id: b, from: a, road: [{id: s, becomes: a, at: " + at + "}]}"});
    };
    EXPECT_THAT(road("9 weeks"), ElementsAre());
    EXPECT_THAT(road("10 weeks"), ElementsAre("W0507"));
}

TEST(Check, conditions_on_steps)
{
    const auto road = [](const std::string& when) {
        return codes({.top = "people: 10\nstudy: {length: 10 weeks}",
                      .more = "  - {id: b, from: a, road: [{id: s, becomes: a, when: {" + when + "}}]}"});
    };
    EXPECT_THAT(road("wip: {above: 20, below: 40, over: 10 weeks}"), ElementsAre());
    EXPECT_THAT(road("wip: {above: 20, over: 11 weeks}"), ElementsAre("W0508"));
    EXPECT_THAT(road("people: {above: 20}"), ElementsAre());
    EXPECT_THAT(road("wip: {}"), ElementsAre("E0528"));
    EXPECT_THAT(road("wip: {above: 40, below: 20}"), ElementsAre("E0529"));
}

TEST(Check, finds_nothing_in_a_sound_scenario)
{
    EXPECT_THAT(codes({}), ElementsAre());
}

TEST(Check, prices_in_no_known_currency)
{
    EXPECT_THAT(codes({.top = "people: 10\nprices: {currency: won}"}), ElementsAre("E0580"));
}
TEST(Check, prices_without_exchange_rate)
{
    EXPECT_THAT(codes({.top = "people: 10\nprices: {currency: KRW}"}), ElementsAre("E0581"));
    EXPECT_THAT(codes({.top = "people: 10\nprices: {currency: KRW, per_usd: 1400}"}), ElementsAre());
    EXPECT_THAT(codes({.top = "people: 10\nprices: {currency: USD}"}), ElementsAre());
}

TEST(Check, module_in_no_deployable)
{
    EXPECT_THAT(codes({.deployables = "[{id: x, modules: [m-1]}]"}), ElementsAre("E0501"));
}
TEST(Check, module_in_two_deployables)
{
    EXPECT_THAT(codes({.deployables = "[{id: x}, {id: y, modules: [m-2]}]"}), ElementsAre("E0502"));
}
TEST(Check, module_without_team)
{
    EXPECT_THAT(codes({.teams = "[{id: t, owns: [m-1]}]"}), ElementsAre("E0503"));
}

TEST(Check, role_without_team)
{
    EXPECT_THAT(codes({.modules = "[{id: m}]",
                       .teams = "[{id: t, roles: [code]}]",
                       .flow = "[{work: {role: code}}, {work: {id: d, role: design}}, {deploy: {}}]"}),
                ElementsAre("E0504"));
}

TEST(Check, role_nobody_asks_for)
{
    EXPECT_THAT(codes({.teams = "[{id: t}, {id: u, roles: [desing], owns: [\"*\"]}]",
                       .flow = "[{work: {role: design}}, {deploy: {}}]"}),
                ElementsAre("E0505"));
}

TEST(Check, too_few_people)
{
    EXPECT_THAT(codes({.teams = "[{id: t, count: 11}]"}), ElementsAre("E0506"));
}
TEST(Check, no_deploy_stage)
{
    EXPECT_THAT(codes({.flow = "[{work: {}}]"}), ElementsAre("E0507"));
}
TEST(Check, stage_after_deploy)
{
    EXPECT_THAT(codes({.flow = "[{deploy: {}}, {work: {}}]"}), ElementsAre("E0508"));
}
TEST(Check, pipeline_without_jobs)
{
    EXPECT_THAT(codes({.flow = "[{pipeline: {jobs: []}}, {deploy: {}}]"}), ElementsAre("E0509"));
}

TEST(Check, window_that_never_opens)
{
    EXPECT_THAT(codes({.flow = "[{deploy: {window: {from: \"16:00\", to: \"10:00\"}}}]"}), ElementsAre("E0510"));
}

TEST(Check, deployment_that_never_succeeds)
{
    EXPECT_THAT(codes({.flow = "[{deploy: {manual_steps: 10, step_error: 90 %}}]",
                       .more = "    failures: {restore: rollback}"}),
                ElementsAre("E0511"));
}

TEST(Check, no_work)
{
    EXPECT_THAT(codes({.work = "[]"}), ElementsAre("E0512"));
}
TEST(Check, no_module_to_start_in)
{
    EXPECT_THAT(codes({.modules = "[{id: m, weight: 0}]"}), ElementsAre("E0513"));
}
TEST(Check, closed_stream_of_nothing)
{
    EXPECT_THAT(codes({.work = "[{id: w, arrival: {closed: {per_person: 0}}}]"}), ElementsAre("E0514"));
}
TEST(Check, increments_below_one)
{
    EXPECT_THAT(codes({.more = "    increments: [20 %, 70 %]"}), ElementsAre("E0515"));
}
TEST(Check, nobody_works)
{
    EXPECT_THAT(codes({.top = "people: 10\ncalendar: {days: []}"}), ElementsAre("E0519"));
}
TEST(Check, weekday_twice)
{
    EXPECT_THAT(codes({.top = "people: 10\ncalendar: {days: [Mon, Mon]}"}), ElementsAre("E0520"));
}
TEST(Check, work_past_midnight)
{
    EXPECT_THAT(codes({.top = "people: 10\ncalendar: {start: \"20:00\"}"}), ElementsAre("E0521"));
}

TEST(Check, warm_up_of_a_plan)
{
    EXPECT_THAT(
        codes({.top = "people: 10\nstudy: {warm_up: 8 weeks}", .work = "[{id: w, arrival: {batch: {changes: 9}}}]"}),
        ElementsAre("E0524"));
}

TEST(Check, pipeline_that_never_passes)
{
    EXPECT_THAT(codes({.flow = "[{pipeline: {jobs: [{id: x, pass: 5 %}, {id: y, pass: 5 %}]}}, {deploy: {}}]"}),
                ElementsAre("E0525"));
}

TEST(Remark, on_overload)
{
    EXPECT_THAT(codes({.work = "[{id: w, arrival: {poisson: {rate: 100/d}}, effort: 1 d}]"}), ElementsAre("W0503"));
}

TEST(Remark, on_people_who_do_not_add_up)
{
    EXPECT_THAT(codes({.teams = "[{id: t, people: 7}]"}), ElementsAre("W0502"));
}

} // namespace
