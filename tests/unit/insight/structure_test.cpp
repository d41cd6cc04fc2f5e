#include "insight/metrics.hpp"
#include "insight/structure.hpp"

#include "networks.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>

namespace {

using namespace model::insight;

std::map<std::string, double> values(const Structure& structure)
{
    sim::Recorder recorder(insight_metrics());
    record_insight(figures(examine(structure)), recorder);
    std::map<std::string, double> found;
    for (const auto& [id, summary] : recorder.finish().metrics) found.emplace(id, summary.mean);
    return found;
}

Structure six_teams()
{
    Structure structure;
    structure.co_change = networks::blocks(6, 4, 0.5, 0.03);
    structure.calls.nodes = 24;
    structure.weights = networks::alike(24);
    structure.deployables = 1;
    structure.deployable_of.assign(24, 0);
    for (int t = 0; t < 6; ++t) {
        structure.teams.push_back({5, {}});
        for (int m = 0; m < 4; ++m) structure.teams.back().parts.push_back({4 * t + m, 1});
    }
    return structure;
}

TEST(Structure, HasItsFigures)
{
    const auto found = values(six_teams());
    EXPECT_DOUBLE_EQ(found.at("propagation_cost"), 1);
    EXPECT_DOUBLE_EQ(found.at("propagation_cost_likely"), 1.0 / 6);
    EXPECT_DOUBLE_EQ(found.at("cyclic_core"), 1.0 / 6);
    EXPECT_DOUBLE_EQ(found.at("cohesion"), 1);
    EXPECT_NEAR(found.at("mirroring"), 18 / 25.2, 1e-12);
    EXPECT_NEAR(found.at("mirroring_chance"), 36.0 / 276, 1e-12);
    // 480 ordered pairs across · 0.03 / 24 = 0.6; each team has a third of it. 72 · 2 · 0.5 / 24 … = 1.5 inside.
    EXPECT_NEAR(found.at("coordination_load"), 0.6, 1e-12);
    EXPECT_NEAR(found.at("coordination_load_most"), 0.2, 1e-12);
    EXPECT_NEAR(found.at("congruence"), (1.5 + 0.6 / 25) / 2.1, 1e-12);
    EXPECT_FALSE(found.contains("articulation_services"));
    EXPECT_FALSE(found.contains("propagation_cost_calls"));
}

TEST(Structure, SaysNothingOfWhatItDoesNotHave)
{
    Structure structure;
    structure.weights = {1, 1};
    structure.co_change.nodes = structure.calls.nodes = 2;
    structure.deployable_of = {0, 0};
    structure.deployables = 1;
    structure.teams = {{3, {{0, 1}, {1, 1}}}};
    EXPECT_TRUE(values(structure).empty());
}

// Users → gateway → a, b; only one of two journeys needs b.
TEST(Structure, KnowsServicesThatCutOffOthers)
{
    Structure structure;
    structure.weights = {1};
    structure.co_change.nodes = structure.calls.nodes = 1;
    structure.deployable_of = {0};
    structure.deployables = 1;
    structure.services = ServiceMap{3, {4, {{3, 0}, {0, 1}, {0, 2}}}, {{0, 1}, {0, 1, 2}}};
    const auto found = values(structure);
    EXPECT_DOUBLE_EQ(found.at("articulation_services"), 1);
    EXPECT_DOUBLE_EQ(found.at("journeys_through_one"), 1);
}

TEST(Structure, IsSmallUpToALimit)
{
    Structure structure = six_teams();
    EXPECT_TRUE(is_small(structure));
    structure.co_change.links.resize(most_links + 1);
    EXPECT_FALSE(is_small(structure));
    structure.co_change.links.clear();
    structure.weights.resize(most_modules + 1);
    EXPECT_FALSE(is_small(structure));
}

TEST(Structure, TakesAnotherThreshold)
{
    EXPECT_DOUBLE_EQ(examine(six_teams(), 0.03).likely_co_change->cost, 1);
    EXPECT_DOUBLE_EQ(examine(six_teams(), 0.6).likely_co_change->cost, 1.0 / 24);
}

} // namespace
