#include "loader/references.hpp"
#include "unit/loader/shop.hpp"

#include <gmock/gmock.h>

namespace {

using shop::Loaded;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Checked : Loaded {
    explicit Checked(std::string_view text) : Loaded(text)
    {
        scenario::check_references(scenario, positions, diagnostics);
    }
};

TEST(References, GoodOnesPass)
{
    const Checked checked(R"(modules: [{id: cart, owner: core, calls: [price, "c*"]}, {id: price}]
teams: [{id: core}]
alternatives:
  - {id: a, teams: [{id: mine}], release: {train: {driver: mine}}, keeps: ["*"]}
  - {id: b, from: a, release: {train: {driver: core}}}
)");
    EXPECT_THAT(checked.codes(), IsEmpty()) << checked.shown();
}

TEST(References, MissingOnesSuggestAndPointToTheDefinition)
{
    const Checked checked(R"(modules:
  - {id: 장바구니, owner: chekout}
  - {id: price, calls: [장바구미, "x*"]}
teams:
  - {id: checkout}
)");
    EXPECT_THAT(checked.codes(), ElementsAre("E0203@2:23", "E0203@3:25", "E0209@3:31")) << checked.shown();
    EXPECT_THAT(checked.shown(), HasSubstr("there is no team `chekout`"));
    EXPECT_THAT(checked.shown(), HasSubstr("did you mean `checkout`?  (shop.yaml:5:5)"));
    EXPECT_THAT(checked.shown(), HasSubstr("did you mean `장바구니`?"));
}

TEST(References, AllOfNothingIsNoSlip)
{
    EXPECT_THAT(Checked("alternatives: [{id: a, keeps: [\"*\"]}]\nmodules: []\n").codes(), IsEmpty());
    EXPECT_THAT(Checked("alternatives: [{id: a, keeps: [\"c*\"]}]\nmodules: []\n").codes(), ElementsAre("E0209@1:32"));
}

TEST(References, WhatAnAlternativeDefinesIsKnownOnlyInside)
{
    const Checked checked(R"(modules: [{id: cart, owner: mine}]
alternatives:
  - {id: a, teams: [{id: mine}], release: {train: {driver: mine}}}
  - {id: b, release: {train: {driver: mine}}}
  - {id: c, from: d}
)");
    EXPECT_THAT(checked.codes(), ElementsAre("E0203@1:29", "E0203@4:39", "E0203@5:19")) << checked.shown();
}

TEST(References, SameIdInOneScopeIsTwiceButNotAcrossKindsOrAlternatives)
{
    const Checked checked(R"(modules: [{id: core}, {id: core}]
teams: [{id: core}]
alternatives:
  - {id: a, teams: [{id: own}]}
  - {id: b, teams: [{id: own}]}
)");
    EXPECT_THAT(checked.codes(), ElementsAre("E0207@1:28"));
    EXPECT_THAT(checked.shown(), HasSubstr("first defined here"));
}

TEST(References, AMisspeltListDoesNotMakeEveryReferenceWrong)
{
    const Checked checked("moduels: [{id: cart}]\nteams: [{id: core}]\nalternatives: [{id: a, keeps: [cart]}]\n");
    EXPECT_THAT(checked.codes(), ElementsAre("E0201@1:1"));
}

TEST(References, AMistakeThatIsTakenOverIsReportedOnce)
{
    const Checked checked(
        "modules: []\nalternatives:\n  - {id: a, release: {train: {driver: nobody}}}\n  - {id: b, from: a}\n");
    EXPECT_THAT(checked.codes(), ElementsAre("E0203@3:39"));
}

} // namespace
