#include "loader/overrides.hpp"
#include "unit/loader/shop.hpp"

#include <gmock/gmock.h>

namespace {

using shop::Loaded;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::string_view two = R"(modules: [{id: cart}, {id: price}]
teams: [{id: core}]
alternatives:
  - {id: mono, release: {flag: {hold: 1 h}}, work: {effort: {exponential: {mean: 2 h}}}}
  - {id: micro, release: continuous}
)";

bool set(Loaded& loaded, std::string_view assignment, scenario::OverrideOptions options = {})
{
    return scenario::apply_override(assignment, loaded.scenario, options, loaded.positions, loaded.diagnostics);
}

TEST(Overrides, WriteSingleValues)
{
    Loaded loaded(two);
    EXPECT_TRUE(set(loaded, "alternatives.mono.release.hold=30 min")) << loaded.shown();
    EXPECT_EQ(sim::seconds_of(std::get<shop::Flag>(loaded.scenario.alternatives[0].release).hold), 1800);
    EXPECT_TRUE(set(loaded, "teams.core.people = 12")) << loaded.shown();
    EXPECT_EQ(loaded.scenario.teams[0].people, 12);
    EXPECT_TRUE(set(loaded, "alternatives.micro.release={train: {every: 2 d, driver: core}}")) << loaded.shown();
    EXPECT_EQ(std::get<shop::Train>(loaded.scenario.alternatives[1].release).driver, "core");
    EXPECT_TRUE(set(loaded, "alternatives.mono.keeps=[cart, \"*\"]")) << loaded.shown();
    EXPECT_THAT(loaded.scenario.alternatives[0].keeps, ElementsAre("cart", "*"));
    EXPECT_TRUE(set(loaded, "title=\"\"")) << loaded.shown();
}

TEST(Overrides, RenewDistributions)
{
    Loaded loaded(two);
    EXPECT_TRUE(set(loaded, "alternatives.mono.work.effort.mean=3 h"));
    EXPECT_EQ(loaded.scenario.alternatives[0].work.effort, sim::Distribution(sim::Exponential{3 * 3600.0}));
    EXPECT_TRUE(set(loaded, "alternatives.mono.work.effort={lognormal: {median: 1 h, p90: 3 h}}"));
    EXPECT_EQ(loaded.scenario.alternatives[0].work.effort.mean(),
              sim::Distribution(sim::Lognormal{3600, 10800}).mean());
    EXPECT_TRUE(set(loaded, "alternatives.mono.work.effort.median=2 h"));
    EXPECT_EQ(loaded.scenario.alternatives[0].work.effort.mean(),
              sim::Distribution(sim::Lognormal{7200, 10800}).mean());
}

TEST(Overrides, StarMeansAllAndOneMistakeIsReportedOnce)
{
    Loaded loaded(two);
    EXPECT_TRUE(set(loaded, "modules.*.size=3 kloc"));
    EXPECT_EQ(loaded.scenario.modules[1].size, 3000);
    EXPECT_FALSE(set(loaded, "modules.*.size=3 klok"));
    EXPECT_THAT(loaded.codes(), ElementsAre("E0303@2:24"));
}

TEST(Overrides, ExpandGivesShorthandsAMeaning)
{
    Loaded loaded(two);
    scenario::OverrideOptions options;
    options.expand = [](std::string_view path) {
        return std::vector<std::string>{std::string(path), "alternatives." + std::string(path)};
    };
    EXPECT_TRUE(set(loaded, "mono.work.urgency=high", options));
    EXPECT_EQ(loaded.scenario.alternatives[0].work.urgency, shop::Urgency::high);
    EXPECT_FALSE(set(loaded, "mono.work.urgancy=high", options));
    EXPECT_THAT(loaded.shown(), HasSubstr("`alternatives.mono.work` has no `urgancy`"));
}

TEST(Overrides, NameTheOptionAndPointToThePart)
{
    Loaded loaded(two);
    EXPECT_FALSE(set(loaded, "alternatives.mono.release.hodl=1 h"));
    EXPECT_THAT(loaded.shown(), HasSubstr("error[E0213]: `alternatives.mono.release` has no `hodl`\n"
                                          " --> command line\n"
                                          " |\n"
                                          " | --set alternatives.mono.release.hodl=1 h\n"
                                          " |                                 ^^^^\n"
                                          "  = did you mean `hold`?\n"));
}

TEST(Overrides, MistakesInTheAssignmentItself)
{
    Loaded loaded(two);
    set(loaded, "people");
    set(loaded, "=3");
    set(loaded, "seed=[1");
    set(loaded, "seed=");
    set(loaded, "seed=\xff");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0214@1:7", "E0214@2:7", "E0104@3:12", "E0211@4:12", "E0103@5:12"));
    EXPECT_EQ(loaded.scenario.seed, 1);
}

TEST(Overrides, TellWhichAlternativeIsChosen)
{
    Loaded loaded(two);
    EXPECT_FALSE(set(loaded, "alternatives.mono.release.train.every=1 d"));
    EXPECT_THAT(loaded.codes(), ElementsAre("E0215@1:33"));
    EXPECT_THAT(loaded.shown(), HasSubstr("it is `flag` now; to change it set alternatives.mono.release={train: {…}}"));
}

TEST(Overrides, APathThatLeadsNowhereLeavesNoTrace)
{
    Loaded loaded(two);
    EXPECT_FALSE(set(loaded, "extra.nonsense=3"));
    EXPECT_FALSE(loaded.scenario.extra.has_value());
    EXPECT_TRUE(set(loaded, "extra.urgency=low"));
    EXPECT_TRUE(loaded.scenario.extra.has_value());
}

} // namespace
