#include "structure/differences.hpp"

#include "company/scenario.hpp"

#include <gtest/gtest.h>

using namespace report;

namespace {

model::Alternative alternative()
{
    model::Alternative made;
    made.id = "a";
    made.deployables = {{"shop", {}, {"*"}, false, ""}};
    made.organization.teams.resize(1);
    made.organization.teams[0].id = "core";
    made.organization.teams[0].people = 14;
    model::Deploy deploy;
    deploy.hold = sim::Distribution(sim::Constant{3600});
    deploy.release = model::Flag{};
    made.flow = {model::Work{}, deploy};
    return made;
}

std::vector<Change> apart(const model::Alternative& before, const model::Alternative& after)
{
    return differences(*sim::schema::type_of<model::Alternative>(), &before, &after, {},
                       {"id", "title", "story", "from"});
}

} // namespace

TEST(StructureDiff, NothingDiffers)
{
    auto other = alternative();
    other.id = "b";
    EXPECT_TRUE(apart(alternative(), other).empty());
}

TEST(StructureDiff, WritesTitlesInTheLanguageAskedFor)
{
    auto other = alternative();
    other.road.resize(1);
    other.road[0].id = "split";
    other.road[0].title = {"Two teams", "두 팀"};
    const auto before = alternative();
    const auto changes = differences(*sim::schema::type_of<model::Alternative>(), &before, &other, {}, {"id"}, "ko");
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].path, "road.split");
    EXPECT_NE(changes[0].after.find("두 팀"), std::string::npos) << changes[0].after;
}

TEST(StructureDiff, NamesTheFieldsThatChanged)
{
    auto other = alternative();
    other.organization.teams[0].people = 9;
    std::get<model::Deploy>(other.flow[1]).hold = sim::Distribution(sim::Constant{7200});
    const auto changes = apart(alternative(), other);
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].path, "organization.teams.core.people");
    EXPECT_EQ(changes[0].before, "14");
    EXPECT_EQ(changes[0].after, "9");
    EXPECT_TRUE(changes[1].path.starts_with("flow.deploy.hold")) << changes[1].path;
    EXPECT_EQ(changes[1].before, "1 h");
    EXPECT_EQ(changes[1].after, "2 h");
}

TEST(StructureDiff, ElementsAreMatchedById)
{
    auto other = alternative();
    model::Team search;
    search.id = "search";
    search.people = 5;
    other.organization.teams.insert(other.organization.teams.begin(), search);
    other.deployables[0].id = "market";
    const auto changes = apart(alternative(), other);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].kind, Change::Kind::removed);
    EXPECT_EQ(changes[0].path, "deployables.shop");
    EXPECT_EQ(changes[1].kind, Change::Kind::added);
    EXPECT_EQ(changes[1].path, "deployables.market");
    EXPECT_EQ(changes[2].path, "organization.teams.search");
}

TEST(StructureDiff, AnotherOrderIsOneChange)
{
    auto other = alternative();
    std::swap(other.flow[0], other.flow[1]);
    const auto changes = apart(alternative(), other);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].path, "flow");
    EXPECT_EQ(changes[0].before, "work, deploy");
    EXPECT_EQ(changes[0].after, "deploy, work");
}

TEST(StructureDiff, AnotherKindIsOneChange)
{
    auto other = alternative();
    std::get<model::Deploy>(other.flow[1]).release = model::Train{};
    const auto changes = apart(alternative(), other);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].path, "flow.deploy.release");
    EXPECT_TRUE(changes[0].before.starts_with("flag")) << changes[0].before;
    EXPECT_TRUE(changes[0].after.starts_with("train")) << changes[0].after;
}
