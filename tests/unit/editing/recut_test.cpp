// Modules change their deployables and their teams, and everything else stays as it was.
#include "company/blueprint.hpp"
#include "company/recut.hpp"
#include "schema/values.hpp"
#include "unit/editing/texts.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <map>

namespace {

using model::Scenario;
using scenario::Edited;
using scenario::Loaded;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// What is where: the modules of every deployable, or of every team, by name.
using Map = std::map<std::string, std::vector<std::string>>;

Map deployables(const Scenario& scenario, std::size_t alternative = 0)
{
    const auto plan = model::make_blueprint(scenario, alternative).plan;
    Map map;
    for (const auto& deployable : plan.deployables) map[deployable.id];
    for (const auto& module : plan.modules)
        map[plan.deployables[static_cast<std::size_t>(module.deployable)].id].push_back(module.id);
    return map;
}

Map teams(const Scenario& scenario, std::size_t alternative = 0)
{
    const auto plan = model::make_blueprint(scenario, alternative).plan;
    Map map;
    for (const auto& team : plan.teams) {
        for (const int m : team.modules) map[team.id].push_back(plan.modules[static_cast<std::size_t>(m)].id);
    }
    return map;
}

Scenario scenario_with(std::string_view deployables, std::string_view teams = "[{id: team}]",
                       std::string_view more = "")
{
    return *test::load(fmt::format(R"(
twopizza: 1
id: t
title: t
people: 12
product:
  modules: [{{id: a}}, {{id: b, weight: 2}}, {{id: c}}, {{id: part, count: 3}}]
work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}}}]
alternatives:
  - id: it
    deployables: {}
    organization: {{teams: {}}}
    flow: [work, deploy]
    {}
)",
                                   deployables, teams, more))
                .scenario;
}

Map move(Scenario& scenario, std::string_view module, std::string_view deployable)
{
    move_module(scenario, "it", module, deployable);
    return deployables(scenario);
}

TEST(MoveModule, PatternsBecomeListsAsFarAsNeeded)
{
    Scenario s = scenario_with("[{id: all, modules: [\"*\"]}, {id: none, modules: []}]");
    EXPECT_EQ(move(s, "b", "none"), (Map{{"all", {"a", "c", "part-1", "part-2", "part-3"}}, {"none", {"b"}}}));
    EXPECT_THAT(s.alternatives[0].deployables[0].modules, ElementsAre("a", "c", "part"));
    move(s, "part-2", "none");
    EXPECT_THAT(s.alternatives[0].deployables[0].modules, ElementsAre("a", "c", "part-1", "part-3"));
    EXPECT_EQ(move(s, "part", "none"), (Map{{"all", {"a", "c"}}, {"none", {"b", "part-1", "part-2", "part-3"}}}));
}

TEST(MoveModule, PatternsThatAreNotConcernedStay)
{
    Scenario s = scenario_with("[{id: one, modules: [\"p*\", a]}, {id: two, modules: [b, c]}]");
    move(s, "a", "two");
    EXPECT_THAT(s.alternatives[0].deployables[0].modules, ElementsAre("p*"));
    EXPECT_THAT(s.alternatives[0].deployables[1].modules, ElementsAre("b", "c", "a"));
}

TEST(MoveModule, WhatBecomesEmptyGoes)
{
    Scenario s = scenario_with("[{id: one, modules: [a]}, {id: two, modules: [b, c, part]}]");
    EXPECT_THAT(move(s, "a", "two"), SizeIs(1));
}

TEST(MoveModule, OneOfEachBecomesADeployableForTwo)
{
    Scenario s = scenario_with("[{id: service, modules: [\"*\"], each: true, repository: mono}]");
    EXPECT_EQ(
        move(s, "a", "b"),
        (Map{{"b", {"a", "b"}}, {"c", {"c"}}, {"part-1", {"part-1"}}, {"part-2", {"part-2"}}, {"part-3", {"part-3"}}}));
    EXPECT_TRUE(s.alternatives[0].deployables[0].each);
    EXPECT_EQ(s.alternatives[0].deployables[1].repository, "mono");
    EXPECT_TRUE(model::make_blueprint(s, 0).issues.empty());
}

TEST(MoveModule, NamesThatNothingHasChangeNothing)
{
    Scenario s = scenario_with("[{id: all}]");
    const Map before = deployables(s);
    EXPECT_EQ(move(s, "nothing", "all"), before);
    EXPECT_EQ(move(s, "a", "nowhere"), before);
    EXPECT_EQ(move(s, "a", "all"), before);
    EXPECT_THAT(s.alternatives[0].deployables[0].modules, ElementsAre("*"));
}

TEST(ExtractModule, MakesADeployableBehindItsOwn)
{
    Scenario s = scenario_with("[{id: all, repository: shop}, {id: other, modules: []}]");
    EXPECT_EQ(extract_module(s, "it", "b").deployable, "b");
    EXPECT_EQ(extract_module(s, "it", "c", "other").deployable, "c") << "the name is taken";
    EXPECT_EQ(extract_module(s, "it", "part-2", "parts").deployable, "parts");
    EXPECT_EQ(extract_module(s, "it", "b").deployable, "") << "it has one already";
    EXPECT_EQ(s.alternatives[0].deployables[1].id, "parts");
    EXPECT_EQ(s.alternatives[0].deployables[1].repository, "") << "nobody else is in that one";
    EXPECT_TRUE(model::make_blueprint(s, 0).issues.empty());
}

TEST(MergeDeployables, PutsBothIntoOne)
{
    Scenario s = scenario_with("[{id: one, modules: [a, \"p*\"]}, {id: service, modules: [b, c], each: true}]");
    merge_deployables(s, "it", "one", "b");
    EXPECT_EQ(deployables(s), (Map{{"b", {"a", "b", "part-1", "part-2", "part-3"}}, {"c", {"c"}}}));
    merge_deployables(s, "it", "c", "b");
    EXPECT_THAT(deployables(s), SizeIs(1));
    EXPECT_THAT(s.alternatives[0].deployables[0].modules, ElementsAre("b", "a", "p*", "c"));
}

TEST(Recut, SettingsSpeakOfWhatThereIs)
{
    Scenario s = scenario_with("[{id: one, modules: [a]}, {id: two, modules: [b]}, {id: three, modules: [c, part]}]",
                               "[{id: team}]",
                               "runtime:\n"
                               "      processes:\n"
                               "        - {deployables: [one], replicas: 9}\n"
                               "        - {deployables: [one, two], replicas: 8}\n"
                               "        - {deployables: [three], starts_after: [one]}\n"
                               "      calls: [{from: [one], to: [\"*\"], timeout: 1 s}]\n"
                               "    access: {mode: listed, rules: [{from: [one], to: [three]}]}");
    const auto effects = merge_deployables(s, "it", "one", "two");
    const auto& it = s.alternatives[0];
    ASSERT_THAT(it.runtime.processes, SizeIs(2));
    EXPECT_THAT(it.runtime.processes[0].deployables, ElementsAre("two"));
    EXPECT_THAT(it.runtime.processes[1].starts_after, ElementsAre("two"));
    EXPECT_THAT(it.runtime.calls[0].from, ElementsAre("a"));
    EXPECT_THAT(it.access.rules[0].from, ElementsAre("two"));
    EXPECT_THAT(effects, SizeIs(5));
    for (const auto& effect : effects) EXPECT_THAT(model::side_effect_texts(), testing::Contains(effect.text));
}

TEST(GiveModule, EverybodyElseKeepsWhatTheyHaveBeenDealt)
{
    Scenario s = scenario_with("[{id: all}]", "[{id: team, count: 3}]");
    Map before = teams(s);
    ASSERT_THAT(before, SizeIs(3));
    give_module(s, "it", "b", "team-3");
    Map wanted = before;
    for (auto& [team, modules] : wanted) std::erase(modules, "b");
    wanted["team-3"].insert(wanted["team-3"].begin(), "b");
    for (auto& [team, modules] : wanted) std::sort(modules.begin(), modules.end());
    std::erase_if(wanted, [](const auto& team) { return team.second.empty(); });
    EXPECT_EQ(teams(s), wanted);
    EXPECT_TRUE(model::make_blueprint(s, 0).issues.empty());
    EXPECT_EQ(s.alternatives[0].organization.teams[0].people, std::nullopt);
}

TEST(GiveModule, OnlyTeamsOfTheSameRolesLoseIt)
{
    Scenario s = scenario_with("[{id: all}]", "[{id: one, owns: [\"*\"]}, {id: two, owns: [c]}, {id: ops}]");
    s.alternatives[0].organization.teams[2].roles = {"x"};
    model::Work more;
    more.id = "more";
    more.role = "x";
    s.alternatives[0].flow.insert(s.alternatives[0].flow.begin(), model::Stage(more));
    const auto effects = give_module(s, "it", "c", "two");
    EXPECT_THAT(effects, IsEmpty());
    EXPECT_EQ(teams(s)["one"], (std::vector<std::string>{"a", "b", "part-1", "part-2", "part-3"}));
    EXPECT_THAT(teams(s)["ops"], SizeIs(6));
    EXPECT_THAT(give_module(s, "it", "c", "one"), SizeIs(1)) << "two owns nothing any more";
}

TEST(Teams, ComeAndGo)
{
    Scenario s = scenario_with("[{id: all}]", "[{id: one, owns: [a, b]}, {id: two, owns: [c, part]}]");
    EXPECT_EQ(add_team(s, "it", "one"), "one-2");
    EXPECT_EQ(add_team(s, "it", ""), "team-1");
    EXPECT_EQ(teams(s).size(), 2U) << "they own nothing";
    remove_team(s, "it", "one-2");
    remove_team(s, "it", "team-1");
    EXPECT_THAT(remove_team(s, "it", "one"), SizeIs(1));
    EXPECT_EQ(teams(s), (Map{{"two", {"a", "b", "c", "part-1", "part-2", "part-3"}}}));
    EXPECT_THAT(remove_team(s, "it", "two"), IsEmpty()) << "somebody has to be there";
    EXPECT_THAT(teams(s), SizeIs(1));
}

std::string canonical(const Scenario& scenario)
{
    return canonical_text(*sim::schema::type_of<Scenario>(), &scenario);
}

std::size_t comments(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '#'));
}

class RecutLibrary : public testing::TestWithParam<std::string> {};

TEST_P(RecutLibrary, EveryModuleCanBeExtractedAndTheTextSaysSo)
{
    const Loaded document = scenario::load_scenario(GetParam());
    ASSERT_TRUE(document.scenario);
    const auto& modules = document.scenario->product.modules;
    const bool long_list = model::make_blueprint(*document.scenario, 0).plan.modules.size() > 500;
    std::size_t turn = 0;
    for (const auto& alternative : document.scenario->alternatives) {
        for (std::size_t tries = 0; tries < std::min<std::size_t>(modules.size(), long_list ? 1 : 3); ++tries) {
            const std::string module = modules[turn++ % modules.size()].id;
            SCOPED_TRACE(alternative.id + ": " + module);
            Scenario wanted = *document.scenario;
            const std::string name = extract_module(wanted, alternative.id, module).deployable;
            if (name.empty()) continue;
            const Edited edited = rewrite(document, wanted, alternative.id);
            const std::string text = test::text_of(edited);
            if (!edited) {
                ADD_FAILURE() << text;
                continue;
            }
            const auto place = static_cast<std::size_t>(&alternative - document.scenario->alternatives.data());
            EXPECT_EQ(deployables(*edited.document->scenario, place), deployables(wanted, place));
            EXPECT_TRUE(canonical_text(*sim::schema::type_of<model::Alternative>(), &wanted.alternatives[place]) ==
                        canonical_text(*sim::schema::type_of<model::Alternative>(),
                                       &edited.document->scenario->alternatives[place]));
            EXPECT_GE(comments(text) + 1, comments(document.text)) << text;
            const Edited back = rewrite(*edited.document, *document.scenario);
            ASSERT_TRUE(back) << test::text_of(back);
            EXPECT_TRUE(canonical(*back.document->scenario) == canonical(*document.scenario));
        }
    }
}

TEST_P(RecutLibrary, EveryModuleCanBeGivenAwayAndTheTextSaysSo)
{
    const Loaded document = scenario::load_scenario(GetParam());
    ASSERT_TRUE(document.scenario);
    const auto& modules = document.scenario->product.modules;
    std::size_t turn = 0;
    for (const auto& alternative : document.scenario->alternatives) {
        const auto place = static_cast<std::size_t>(&alternative - document.scenario->alternatives.data());
        const auto plan = model::make_blueprint(*document.scenario, place).plan;
        if (plan.teams.empty() || plan.teams.size() > 50) continue;
        const std::string module = modules[turn++ % modules.size()].id;
        const std::string team = plan.teams.back().id;
        SCOPED_TRACE(alternative.id + ": " + module + " to " + team);
        Scenario wanted = *document.scenario;
        give_module(wanted, alternative.id, module, team);
        EXPECT_TRUE(model::make_blueprint(wanted, place).issues.empty());
        const Edited edited = rewrite(document, wanted, alternative.id);
        ASSERT_TRUE(edited) << test::text_of(edited);
        EXPECT_EQ(teams(*edited.document->scenario, place), teams(wanted, place));
        EXPECT_GE(comments(edited.document->text) + 1, comments(document.text)) << edited.document->text;
    }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, RecutLibrary, testing::ValuesIn(test::library()), [](const auto& file) {
    std::string name = std::filesystem::path(file.param).stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
