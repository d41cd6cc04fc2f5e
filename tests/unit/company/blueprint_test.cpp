#include "company/blueprint.hpp"

#include "loader/load.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

/// A plan of a scenario with five modules; `deployables` and `teams` as in YAML.
model::Plan plan(const std::string& deployables, const std::string& teams,
                 const std::string& flow = "[{work: {}}, {deploy: {}}]")
{
    const std::string text = fmt::format(R"(
twopizza: 1
id: t
title: t
people: 10
product: {{modules: [{{id: m, count: 4}}, {{id: big, weight: 4}}]}}
work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}}}]
alternatives:
  - {{id: a, deployables: {}, organization: {{teams: {}}}, flow: {}}}
)",
                                         deployables, teams, flow);
    const scenario::Loaded loaded = scenario::load_scenario_text(text, "t.yaml", "");
    if (!loaded.scenario) {
        ADD_FAILURE() << loaded.diagnostics.sorted().front().code;
        return {};
    }
    return model::make_blueprint(*loaded.scenario, 0).plan;
}

TEST(Blueprint, expands_counts)
{
    const model::Plan p = plan("[{id: all}]", "[{id: t, count: 3}]");
    ASSERT_EQ(p.modules.size(), 5U);
    EXPECT_EQ(p.modules[0].id, "m-1");
    EXPECT_EQ(p.modules[4].id, "big");
    ASSERT_EQ(p.teams.size(), 3U);
    EXPECT_EQ(p.teams[2].id, "t-3");
}

TEST(Blueprint, adds_the_coupling_of_a_cut_to_that_of_the_product)
{
    const scenario::Loaded loaded = scenario::load_scenario_text(R"(
twopizza: 1
id: t
title: t
people: 1
product:
  modules: [{id: a}, {id: b}, {id: c}]
  co_change: [{from: a, to: b, probability: 50 %}]
work: [{id: w, arrival: {closed: {per_person: 1}}}]
alternatives:
  - {id: own-tables, deployables: [{id: d}], organization: {teams: [{id: t}]}, flow: [{work: {}}, {deploy: {}}]}
  - id: shared-tables
    from: own-tables
    co_change: [{from: a, to: "*", probability: 20 %, effort: 50 %}]
)",
                                                                 "t.yaml", "");
    ASSERT_TRUE(loaded.scenario);
    const auto coupling = [&](std::size_t alternative) {
        std::vector<std::string> rows;
        const model::Blueprint blueprint = model::make_blueprint(*loaded.scenario, alternative);
        for (const model::Coupling& c : blueprint.plan.modules[0].co_change)
            rows.push_back(fmt::format("{} {:.2f} {:.1f}", c.module, c.probability, c.effort));
        return rows;
    };
    EXPECT_THAT(coupling(0), ElementsAre("1 0.50 0.0"));
    EXPECT_THAT(coupling(1), ElementsAre("1 0.60 0.5", "2 0.20 0.5")) << "two reasons for b";
}

TEST(Blueprint, shares_people_evenly)
{
    const model::Plan p = plan("[{id: all}]", "[{id: fixed, people: 3}, {id: t, count: 2}]");
    EXPECT_EQ(p.teams[0].people, 3);
    EXPECT_EQ(p.teams[1].people, 4);
    EXPECT_EQ(p.teams[2].people, 3);
    EXPECT_EQ(p.people, 10);
}

TEST(Blueprint, deals_modules_out_by_weight)
{
    // the big module alone is worth the four small ones
    const model::Plan p = plan("[{id: all}]", "[{id: t, count: 2}]");
    EXPECT_THAT(p.teams[0].modules, ElementsAre(4));
    EXPECT_THAT(p.teams[1].modules, ElementsAre(0, 1, 2, 3));
}

TEST(Blueprint, lets_teams_share_modules_when_there_are_too_few)
{
    const model::Plan p = plan("[{id: all}]", "[{id: t, count: 10}]");
    for (const auto& owners : p.owners) EXPECT_EQ(owners[0].size(), 2U);
}

TEST(Blueprint, makes_a_deployable_of_each_module)
{
    const model::Plan p = plan("[{id: x, modules: [\"*\"], each: true}]", "[{id: t}]");
    ASSERT_EQ(p.deployables.size(), 5U);
    EXPECT_EQ(p.deployables[4].id, "big");
    EXPECT_EQ(p.repositories, 5);
}

TEST(Blueprint, puts_deployables_into_one_repository)
{
    const model::Plan p =
        plan("[{id: x, modules: [m], each: true, repository: mono}, {id: big, modules: [big], repository: mono}]",
             "[{id: t}]");
    EXPECT_EQ(p.deployables.size(), 5U);
    EXPECT_EQ(p.repositories, 1);
}

TEST(Blueprint, sends_each_role_to_its_silo)
{
    const model::Plan p =
        plan("[{id: all}]", "[{id: d, roles: [design], owns: [\"*\"]}, {id: c, roles: [code], owns: [\"*\"]}]",
             "[{work: {id: w1, role: design}}, {work: {id: w2, role: code}}, {deploy: {}}]");
    ASSERT_EQ(p.role_of_stage.size(), 3U);
    EXPECT_THAT(p.owners[0][static_cast<std::size_t>(p.role_of_stage[0])], ElementsAre(0));
    EXPECT_THAT(p.owners[0][static_cast<std::size_t>(p.role_of_stage[1])], ElementsAre(1));
}

} // namespace
