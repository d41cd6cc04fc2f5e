#include "company/scenario.hpp"
#include "unit/loader/shop.hpp"

#include <gmock/gmock.h>

namespace {

using shop::Loaded;
using testing::ElementsAre;
using testing::IsEmpty;

scenario::ReadOptions overlay()
{
    scenario::ReadOptions options;
    options.overlay = true;
    return options;
}

Loaded base()
{
    return Loaded(R"(title: Base
modules: [{id: cart, size: 2 kloc}, {id: price}]
teams: [{id: core, people: 4, starts: 09:00, roles: [dev, ops]}, {id: web}]
alternatives: [{id: a, release: {flag: {hold: 1 h}}}]
)");
}

TEST(Overlay, TouchesOnlyWhatItMentions)
{
    Loaded loaded = base();
    loaded.read("seed: 9\n", overlay(), "over.yaml");
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_EQ(loaded.scenario.title.en, "Base");
    EXPECT_EQ(loaded.scenario.modules.size(), 2u);
    EXPECT_EQ(loaded.positions.find("seed")->file, "over.yaml");
    EXPECT_EQ(loaded.positions.find("title")->file, "shop.yaml");
}

TEST(Overlay, ListsMergeById)
{
    Loaded loaded = base();
    loaded.read("teams: [{id: new, people: 2}, {id: core, people: 7}, {id: web, remove: true}]\n", overlay(),
                "over.yaml");
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    ASSERT_EQ(loaded.scenario.teams.size(), 2u);
    EXPECT_EQ(loaded.scenario.teams[0].people, 7);
    EXPECT_TRUE(loaded.scenario.teams[0].starts.has_value()); // not mentioned, so kept
    EXPECT_EQ(loaded.scenario.teams[1].id, "new");
    EXPECT_EQ(loaded.positions.find("teams.web"), nullptr);
}

TEST(Overlay, AnEmptyListTakesEverythingOut)
{
    Loaded loaded = base();
    loaded.read("teams: []\n", overlay(), "over.yaml");
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_THAT(loaded.scenario.teams, IsEmpty());
    EXPECT_EQ(loaded.scenario.modules.size(), 2u);
}

TEST(Overlay, RemovedAndGivenAgainIsNew)
{
    Loaded loaded = base();
    loaded.read("teams: [{id: core, remove: true}, {id: core, busy: 0.1}]\n", overlay());
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_EQ(loaded.scenario.teams[1].people, 5); // the default, not the 4 that was there
}

std::vector<std::string> ids_of(const std::vector<shop::Team>& teams)
{
    std::vector<std::string> ids;
    for (const auto& team : teams) ids.push_back(team.id);
    return ids;
}

TEST(Overlay, BeforePutsElementsInFrontOfOthers)
{
    Loaded loaded = base();
    loaded.read("teams: [{id: a, people: 1, before: web}, {id: b, before: web}, {id: c}]\n", overlay());
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_THAT(ids_of(loaded.scenario.teams), ElementsAre("core", "a", "b", "web", "c"));
    EXPECT_EQ(loaded.scenario.teams[0].people, 4);
    EXPECT_EQ(loaded.scenario.teams[1].people, 1);
    // What was there already moves, to either side, and keeps what it has.
    loaded.read("teams: [{id: c, before: core, people: 9}, {id: core, before: web}]\n", overlay());
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_THAT(ids_of(loaded.scenario.teams), ElementsAre("c", "a", "b", "core", "web"));
    EXPECT_EQ(loaded.scenario.teams[0].people, 9);
    EXPECT_EQ(loaded.scenario.teams[3].people, 4);
    EXPECT_TRUE(loaded.scenario.teams[3].starts.has_value());
}

TEST(Overlay, BeforeReachesStagesOfAFlow)
{
    model::Alternative alternative;
    alternative.flow = {model::Work{}, model::Deploy{}};
    scenario::Positions positions;
    scenario::Diagnostics diagnostics;
    scenario::read_yaml("flow: [{review: {before: deploy, catches: 20 %}}, {gate: {id: board, before: review}}]", "x",
                        alternative, overlay(), positions, diagnostics);
    ASSERT_EQ(diagnostics.errors(), 0U) << scenario::render(diagnostics);
    std::vector<std::string> ids;
    for (const auto& stage : alternative.flow) ids.push_back(model::id_of(stage));
    EXPECT_THAT(ids, ElementsAre("work", "board", "review", "deploy"));
    EXPECT_EQ(std::get<model::Review>(alternative.flow[2]).catches, 0.2);
}

TEST(Overlay, BeforeNeedsSomethingInTheList)
{
    Loaded loaded = base();
    loaded.read(R"(teams:
  - {id: a, before: wbe}
  - {id: b, before: b}
  - {id: web, remove: true}
  - {id: c, before: web}
  - {id: d, before: [core]}
)",
                overlay());
    EXPECT_THAT(loaded.codes(), ElementsAre("E0216@2:21", "E0216@3:21", "E0216@5:21", "E0204@6:21")) << loaded.shown();
}

TEST(Overlay, ListsWithoutIdsAreReplacedAndNullResets)
{
    Loaded loaded = base();
    loaded.read("teams: [{id: core, roles: [test], starts: null}]\n", overlay());
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_THAT(loaded.scenario.teams[0].roles, ElementsAre("test"));
    EXPECT_FALSE(loaded.scenario.teams[0].starts.has_value());
    EXPECT_EQ(loaded.positions.find("teams.core.roles.1"), nullptr);
}

TEST(Overlay, AlternativesAreReadOntoOrReplaced)
{
    Loaded loaded = base();
    loaded.read("alternatives: [{id: a, release: {flag: {}}}]\n", overlay());
    EXPECT_EQ(sim::seconds_of(std::get<shop::Flag>(loaded.scenario.alternatives[0].release).hold), 3600);
    loaded.read("alternatives: [{id: a, release: flag}]\n", overlay());
    EXPECT_EQ(std::get<shop::Flag>(loaded.scenario.alternatives[0].release).hold, shop::Flag{}.hold);
    loaded.read("alternatives: [{id: a, release: {train: {driver: core}}}]\n", overlay());
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_EQ(std::get<shop::Train>(loaded.scenario.alternatives[0].release).driver, "core");
}

TEST(Overlay, MistakesOfMerging)
{
    Loaded loaded = base();
    loaded.read(R"(teams:
  - {id: coer, remove: true}
  - {remove: true}
  - {people: 3}
  - {id: web, removed: true}
alternatives:
  - {id: a, release: train}
  - {id: b, release: {flag: {}, train: {}}}
  - {id: c, release: {}}
  - {id: d, release: {hold: 1 h}}
modules: cart
title:
)",
                overlay());
    EXPECT_THAT(loaded.codes(), ElementsAre("E0210@2:10", "E0202@3:5", "E0202@4:5", "E0201@5:15", "E0202@7:22",
                                            "E0206@8:33", "E0206@9:22", "E0205@10:23", "E0204@11:10", "E0211@12:1"))
        << loaded.shown();
}

TEST(Overlay, NumbersOfEveryKindOfMistake)
{
    const Loaded loaded(R"(modules: []
seed: 3.5
teams:
  - {id: a, people: 90000000000}
  - {id: b, people: 5 d}
  - {id: c, people: .nan}
  - {id: d, people: "nan"}
  - {id: e, busy: {a: 1}, people: 0x10}
extra:
  review: -3 h
  arrivals: 3 / wek
  effort: {lognormal: {median: 9 h, p90: 3 h}}
  trace: [1 h, 2, three, -1 s]
)");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0307@2:7", "E0304@4:21", "E0312@5:23", "E0301@6:21", "E0306@7:22",
                                            "E0204@8:19", "E0312@8:36", "E0304@10:11", "E0303@11:15", "E0311@12:11",
                                            "E0302@13:16", "E0301@13:19", "E0304@13:26"))
        << loaded.shown();
}

TEST(Overlay, LawsNeedTheirParameters)
{
    EXPECT_THAT(Loaded("modules: []\nextra: {effort: {exponential: {}}}\n").codes(), ElementsAre("E0202@2:31"));
    EXPECT_THAT(Loaded("modules: []\nextra: {effort: lognormal}\n").codes(), ElementsAre("E0202@2:17", "E0202@2:17"));
    // Onto a law of the same kind only what differs is written.
    Loaded loaded("modules: []\nextra: {effort: {lognormal: {median: 3 h, p90: 9 h}}}\n");
    loaded.read("extra: {effort: {lognormal: {p90: 12 h}}}\n", overlay());
    EXPECT_TRUE(loaded.ok) << loaded.shown();
}

TEST(Overlay, ExtraKeysAreLeftAlone)
{
    EXPECT_THAT(Loaded("x-note: {any: thing}\nmodules: [{id: a, x-b: 1}]\nextra: {effort: {x-why: because, erlang: "
                       "{mean: 1 h, stages: 2}}}\n")
                    .codes(),
                IsEmpty());
}

} // namespace
