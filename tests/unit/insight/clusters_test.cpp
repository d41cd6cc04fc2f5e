#include "insight/clusters.hpp"

#include "networks.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model::insight;
using testing::ElementsAre;

// Two triangles and one link between them, undirected: m = 7, ends 7 each. Q = 2 · (3/7 − (7/14)²) = 5/14.
TEST(Clusters, OfTwoTriangles)
{
    const Clusters found = clusters({6, {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 3}}});
    EXPECT_DOUBLE_EQ(found.modularity, 5.0 / 14);
    EXPECT_THAT(found.order, ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(found.starts, ElementsAre(0, 3));
    EXPECT_THAT(found.cluster_of(), ElementsAre(0, 0, 0, 1, 1, 1));
}

TEST(Clusters, StandInTheOrderOfTheirReach)
{
    // 2 → 0 → 1: nothing below the diagonal once 2 comes first.
    EXPECT_THAT(clusters({3, {{2, 0}, {0, 1}}}).order, ElementsAre(2, 0, 1));
}

TEST(Clusters, AreNodesAloneWhereNothingBelongsTogether)
{
    const Clusters found = clusters({3, {}});
    EXPECT_THAT(found.starts, ElementsAre(0, 1, 2));
    EXPECT_EQ(found.modularity, 0);
    EXPECT_TRUE(clusters({}).order.empty());
}

TEST(Clusters, FindBlocksHoweverTheyAreMixed)
{
    const Network network = networks::blocks(6, 4, 0.5, 0.03);
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto numbers = networks::shuffled(24, seed);
        const Clusters found = clusters(networks::renumbered(network, numbers));
        ASSERT_EQ(found.starts.size(), 6u);
        const auto cluster = found.cluster_of();
        for (int i = 0; i < 24; ++i) {
            for (int j = 0; j < 24; ++j)
                EXPECT_EQ(cluster[static_cast<std::size_t>(numbers[static_cast<std::size_t>(i)])] ==
                              cluster[static_cast<std::size_t>(numbers[static_cast<std::size_t>(j)])],
                          i / 4 == j / 4);
        }
    }
}

TEST(Clusters, HaveALimit)
{
    EXPECT_THROW(clusters({most_clustered + 1, {}}), std::invalid_argument);
}

} // namespace
