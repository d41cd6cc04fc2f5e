#include "company/structure_blueprint.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "support/scenario_study.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model;
using insight::Link;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

CompanyPlan plan_of(std::size_t alternative, const std::string& file = "tests/unit/company/data/structure.yaml")
{
    const auto scenario = test_support::load_or_fail(std::string(TP_SOURCE_DIR) + "/" + file);
    return make_blueprint(*scenario, alternative).plan;
}

TEST(StructureBlueprint, TakesCoChangeOfProductAndCut)
{
    const auto silos = make_structure(plan_of(0));
    EXPECT_THAT(silos.weights, ElementsAre(2, 1, 1));
    EXPECT_THAT(silos.co_change.links, UnorderedElementsAre(Link{0, 1, 0.5}, Link{1, 2, 0.2}));
    EXPECT_THAT(silos.deployable_of, ElementsAre(0, 1, 2));
}

TEST(StructureBlueprint, LetsEverySiloTakePartInAllChanges)
{
    const auto silos = make_structure(plan_of(0));
    ASSERT_EQ(silos.teams.size(), 2u);
    for (const auto& team : silos.teams) {
        ASSERT_EQ(team.parts.size(), 3u);
        for (const auto& part : team.parts) EXPECT_EQ(part.share, 1);
    }
    EXPECT_EQ(silos.contacts.per_team_pair, 2);
    EXPECT_FALSE(silos.contacts.meetings);
}

TEST(StructureBlueprint, FollowsCallsThroughHubsToData)
{
    const CompanyPlan plan = plan_of(0);
    const auto structure = make_structure(plan);
    EXPECT_THAT(structure.calls.links, UnorderedElementsAre(Link{0, 2, 1}, Link{1, 2, 1}));
    ASSERT_TRUE(structure.services);
    // Services: search 0, cart 1, stock 2, shelf-data 3, gateway 4; users 5.
    EXPECT_EQ(structure.services->services, 5);
    EXPECT_THAT(structure.services->calls.links,
                UnorderedElementsAre(Link{5, 4, 1}, Link{4, 0, 1}, Link{4, 1, 1}, Link{0, 2, 1}, Link{1, 2, 1}));
    EXPECT_THAT(structure.services->journeys, ElementsAre(ElementsAre(0, 2, 3, 4), ElementsAre(1, 2, 3, 4)));
}

TEST(StructureBlueprint, SeesMeetingsAndOneProcess)
{
    const auto shop = make_structure(plan_of(1));
    EXPECT_TRUE(shop.contacts.meetings);
    EXPECT_THAT(shop.deployable_of, ElementsAre(0, 0, 0));
    // The shop 0, its data 1, the gateway 2; users 3. Local calls do not travel.
    EXPECT_THAT(shop.services->calls.links, UnorderedElementsAre(Link{3, 2, 1}, Link{2, 0, 1}));
    EXPECT_THAT(shop.services->journeys, ElementsAre(ElementsAre(0, 1, 2), ElementsAre(0, 1, 2)));
}

// Of 1,484 recorded commits; the rarest link is one commit of many.
TEST(StructureBlueprint, LearnsFromATrace)
{
    const auto structure = make_structure(plan_of(0, "scenarios/library/real-commits.yaml"));
    double touched = 0;
    for (const double weight : structure.weights) touched += weight;
    EXPECT_GE(touched, 1484);
    double most = 0;
    for (const Link& link : structure.co_change.links) {
        EXPECT_GT(link.weight, 0);
        EXPECT_LE(link.weight, 1);
        most = std::max(most, link.weight);
    }
    EXPECT_GT(most, 0.5);
}

TEST(StructureBlueprint, IsInTheResultsOfEveryRun)
{
    const CompanyPlan plan = plan_of(0);
    const auto metrics = run(plan, 1, 0).metrics;
    // Search reaches 3, cart 2, stock 1 of 3 × 3.
    EXPECT_DOUBLE_EQ(metrics.at("propagation_cost").mean, 6.0 / 9);
    // Without the gateway nothing is left; what stock alone can reach is its own data.
    EXPECT_DOUBLE_EQ(metrics.at("articulation_services").mean, 1);
    EXPECT_EQ(metrics.at("propagation_cost").mean, run(plan, 2, 5).metrics.at("propagation_cost").mean);
}

} // namespace
