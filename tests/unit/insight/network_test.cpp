#include "insight/network.hpp"

#include "networks.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model::insight;
using testing::ElementsAre;

TEST(Network, LosesLinksBelowAWeight)
{
    const Network network{3, {{0, 1, 0.1}, {1, 2, 0.09}, {2, 0, 0.5}}};
    EXPECT_THAT(at_least(network, 0.1).links, ElementsAre(Link{0, 1, 0.1}, Link{2, 0, 0.5}));
    EXPECT_EQ(at_least(network, 0.1).nodes, 3);
}

// Groups {0, 1} and {2}; node 1 starts three changes of four in its group.
//   inside: 1/4 · 0.8 = 0.2      to the other: 1/4 · 0.4 + 3/4 · 0.2 = 0.25      back: 0.5
TEST(Network, MergesIntoExpectedTouches)
{
    const Network network{3, {{0, 1, 0.8}, {0, 2, 0.4}, {1, 2, 0.2}, {2, 0, 0.5}}};
    const Network whole = merged(network, {0, 0, 1}, 2, {1, 3, 5});
    EXPECT_EQ(whole.nodes, 2);
    ASSERT_EQ(whole.links.size(), 3u);
    EXPECT_DOUBLE_EQ(whole.links[0].weight, 0.2);
    EXPECT_DOUBLE_EQ(whole.links[1].weight, 0.25);
    EXPECT_DOUBLE_EQ(whole.links[2].weight, 0.5);
    EXPECT_THROW(merged(network, {0, 0}, 2, {1, 3, 5}), std::invalid_argument);
}

TEST(Network, LeavesOutNodesOfNoGroup)
{
    EXPECT_TRUE(merged({2, {{0, 1, 0.8}}}, {0, -1}, 1, {1, 1}).links.empty());
}

} // namespace
