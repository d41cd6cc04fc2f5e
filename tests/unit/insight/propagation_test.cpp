#include "insight/propagation.hpp"

#include "networks.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model::insight;
using testing::ElementsAre;
using testing::IsEmpty;

// k equal blocks, full inside and nothing across: 1/k. Everything linked: 1. Nothing: 1/n, each reaches itself.
TEST(PropagationCost, OfBlocks)
{
    EXPECT_DOUBLE_EQ(propagation(networks::blocks(6, 4, 0.5, 0)).cost, 1.0 / 6);
    EXPECT_DOUBLE_EQ(propagation(networks::blocks(6, 4, 0.5, 0.03)).cost, 1);
    EXPECT_DOUBLE_EQ(propagation({24, {}}).cost, 1.0 / 24);
    EXPECT_DOUBLE_EQ(propagation(at_least(networks::blocks(6, 4, 0.5, 0.03), 0.1)).cost, 1.0 / 6);
    EXPECT_EQ(propagation({}).cost, 0);
}

// Six nodes without a circle: A → B, C; B → D; C → E; E → F. Visible with themselves: A 6, B 2, C 3, D 1, E 2, F 1,
// which is 15 of 36, 42 %.
TEST(PropagationCost, OfATree)
{
    const Propagation found = propagation({6, {{0, 1}, {0, 2}, {1, 3}, {2, 4}, {4, 5}}});
    EXPECT_DOUBLE_EQ(found.cost, 15.0 / 36);
    EXPECT_THAT(found.reaches, ElementsAre(6, 2, 3, 1, 2, 1));
    EXPECT_THAT(found.core, IsEmpty());
    EXPECT_EQ(found.core_share(), 0);
}

// Circles 1-2-3 and 4-5; 0 → 1, 3 → 4, 5 → 6. The core is the larger one: 3 of 7.
TEST(CyclicCore, IsTheLargestCircle)
{
    const Propagation found = propagation({7, {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 4}, {4, 5}, {5, 4}, {5, 6}}});
    EXPECT_THAT(found.core, ElementsAre(1, 2, 3));
    EXPECT_DOUBLE_EQ(found.core_share(), 3.0 / 7);
    EXPECT_THAT(found.reaches, ElementsAre(7, 6, 6, 6, 3, 3, 1));
}

TEST(CyclicCore, IsTheFirstOfSeveral)
{
    EXPECT_THAT(propagation({4, {{2, 3}, {3, 2}, {0, 1}, {1, 0}}}).core, ElementsAre(0, 1));
    EXPECT_THAT(propagation({4, {{2, 3}, {3, 2}, {0, 1}, {1, 0}, {0, 2}}}).core, ElementsAre(0, 1));
}

TEST(Propagation, RefusesLinksToNowhere)
{
    EXPECT_THROW(propagation({2, {{0, 2}}}), std::invalid_argument);
}

/// By the definition: Warshall's closure.
double density(const Network& network)
{
    const auto n = static_cast<std::size_t>(network.nodes);
    std::vector<std::vector<bool>> seen(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) seen[i][i] = true;
    for (const Link& link : network.links)
        seen[static_cast<std::size_t>(link.from)][static_cast<std::size_t>(link.to)] = true;
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) seen[i][j] = seen[i][j] || (seen[i][k] && seen[k][j]);
        }
    }
    double pairs = 0;
    for (const auto& row : seen) pairs += static_cast<double>(std::count(row.begin(), row.end(), true));
    return pairs / static_cast<double>(n * n);
}

// 70 nodes need more than one word of bits; around one link a node the graph is neither all loose nor all tied.
TEST(Propagation, IsTheDensityOfTheClosureHoweverNodesAreNumbered)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Network network = networks::random(70, 1.3 / 70, seed);
        const Propagation found = propagation(network);
        EXPECT_DOUBLE_EQ(found.cost, density(network));
        const auto numbers = networks::shuffled(70, seed);
        const Propagation again = propagation(networks::renumbered(network, numbers));
        EXPECT_EQ(again.cost, found.cost);
        EXPECT_EQ(again.core.size(), found.core.size());
        EXPECT_EQ(again.reaches, networks::renumbered(found.reaches, numbers));
    }
}

TEST(Propagation, GrowsWithEveryLink)
{
    Network network{30, {}};
    double before = 0;
    for (const Link& link : networks::random(30, 0.08, 3).links) {
        network.links.push_back(link);
        const double now = propagation(network).cost;
        EXPECT_GE(now, before);
        before = now;
    }
}

} // namespace
