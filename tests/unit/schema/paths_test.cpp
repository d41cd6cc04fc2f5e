#include "unit/schema/town.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace {

using namespace sim::schema;
using testing::ElementsAre;
using testing::IsEmpty;

town::Town example()
{
    town::Town t;
    t.houses = {{"inn", 3}, {"mill", 1}, {"", 2}};
    t.travel = town::Bus{};
    t.stay = sim::Lognormal{3600, 7200};
    return t;
}

std::vector<std::string> found(std::string_view path, town::Town& t)
{
    std::vector<std::string> paths;
    for (const auto& target : resolve(path, town::type(), &t).targets) paths.push_back(target.path);
    return paths;
}

TEST(Paths, IdsNumbersStarsAndTags)
{
    town::Town t = example();
    EXPECT_THAT(found("houses.inn.floors", t), ElementsAre("houses.inn.floors"));
    EXPECT_THAT(found("houses.1.floors", t), ElementsAre("houses.mill.floors"));
    EXPECT_THAT(found("houses.*.floors", t), ElementsAre("houses.inn.floors", "houses.mill.floors", "houses.2.floors"));
    EXPECT_THAT(found("travel.every", t), ElementsAre("travel.bus.every"));
    EXPECT_THAT(found("travel.bus.every", t), ElementsAre("travel.bus.every"));
    EXPECT_THAT(found("", t), ElementsAre(""));
}

TEST(Paths, LeadToTheValueAndItsQuantity)
{
    town::Town t = example();
    const Resolution r = resolve("stay.median", town::type(), &t);
    ASSERT_EQ(r.targets.size(), 1u);
    EXPECT_EQ(r.targets[0].quantity, Quantity::time); // taken over from the field that holds the distribution
    *static_cast<double*>(r.targets[0].value) = 1800;
    refresh(town::type(), &t);
    EXPECT_EQ(t.stay.mean(), sim::Distribution(sim::Lognormal{1800, 7200}).mean());
}

TEST(Paths, ErrorsSayWhatCouldStandThere)
{
    town::Town t = example();
    const auto error = resolve("houses.in.floors", town::type(), &t).error;
    ASSERT_TRUE(error);
    EXPECT_EQ(error->at, "in");
    EXPECT_EQ(error->within, "houses");
    EXPECT_THAT(error->allowed, ElementsAre("inn", "mill", "2"));
    EXPECT_TRUE(resolve("green.more", town::type(), &t).error);
    EXPECT_TRUE(resolve("houses..floors", town::type(), &t).error);
}

TEST(Paths, EmptyOptionalsAreFilledOnlyOnTheWayToSomething)
{
    town::Town t = example();
    EXPECT_TRUE(resolve("night.nothing", town::type(), &t).error);
    EXPECT_FALSE(t.night);
    EXPECT_THAT(found("night.every", t), ElementsAre("night.every"));
    EXPECT_TRUE(t.night);
}

TEST(Paths, VisitReachesEveryFieldOnce)
{
    std::vector<std::string> paths;
    visit_fields(structure_of<town::Town>(),
                 [&](const std::string& path, const Structure&, const Field&) { paths.push_back(path); });
    EXPECT_THAT(paths, testing::Contains("houses[].floors"));
    EXPECT_THAT(paths, testing::Contains("travel.bus.every"));
    // A mixture holds distributions; the walk does not go round for ever.
    EXPECT_THAT(paths, testing::Contains("stay.mixture.parts[].distribution"));
    std::sort(paths.begin(), paths.end());
    EXPECT_EQ(std::adjacent_find(paths.begin(), paths.end()), paths.end());
}

} // namespace
