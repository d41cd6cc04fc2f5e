#include "insight/cut_points.hpp"

#include "networks.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model::insight;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<int> nodes_of(const std::vector<CutPoint>& points)
{
    std::vector<int> nodes;
    for (const CutPoint& point : points) nodes.push_back(point.node);
    return nodes;
}

// Users 5 → gateway 0 → 1 → 2 and 0 → 3 → 4, 3 ↔ 4 ↔ 0 a triangle: without 0 everything is gone, without 1 only 2.
TEST(CutPoints, SayWhatIsCutOff)
{
    const auto found = cut_points({6, {{5, 0}, {0, 1}, {1, 2}, {0, 3}, {3, 4}, {0, 4}}}, 5);
    ASSERT_THAT(nodes_of(found), ElementsAre(0, 1));
    EXPECT_THAT(found[0].cut_off, ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(found[1].cut_off, ElementsAre(2));
}

TEST(CutPoints, AreNoneWhereThereIsAnotherWay)
{
    EXPECT_THAT(cut_points({4, {{3, 0}, {3, 1}, {0, 2}, {1, 2}}}, 3), IsEmpty()); // a ring
    EXPECT_THAT(cut_points({3, {{2, 0}, {2, 1}}}, 2), IsEmpty());                 // the users themselves join two
    EXPECT_THAT(cut_points({2, {{1, 0}}}, 1), IsEmpty());
    EXPECT_THAT(cut_points({1, {}}, 0), IsEmpty());
}

TEST(CutPoints, AreThoseOfServicesThatCallEachOtherToo)
{
    EXPECT_THAT(nodes_of(cut_points({3, {{2, 0}, {0, 1}, {1, 0}}}, 2)), ElementsAre(0));
}

TEST(CutPoints, LeaveOutWhatUsersNeverReach)
{
    EXPECT_THAT(cut_points({5, {{4, 0}, {1, 2}, {2, 3}}}, 4), IsEmpty());
    EXPECT_THROW(cut_points({2, {}}, 2), std::invalid_argument);
}

TEST(CutPoints, StayThoseNodesHoweverTheyAreNumbered)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Network network = networks::random(25, 0.05, seed);
        const auto numbers = networks::shuffled(25, seed + 100);
        std::vector<int> expected;
        for (const int node : nodes_of(cut_points(network, 7)))
            expected.push_back(numbers[static_cast<std::size_t>(node)]);
        EXPECT_THAT(nodes_of(cut_points(networks::renumbered(network, numbers), numbers[7])),
                    testing::UnorderedElementsAreArray(expected));
    }
}

} // namespace
