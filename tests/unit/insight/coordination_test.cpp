#include "insight/coordination.hpp"

#include "networks.hpp"

#include <gtest/gtest.h>

namespace {

using namespace model::insight;

// Two teams of 5 with modules {0, 1} and {2}; changes start in each alike.
//   inside the first:  (0.6 + 0)/3 = 0.2        between: (0.3 + 0.9)/3 = 0.4
//   one contact among 25 pairs of people: (0.2 + 0.4/25) / 0.6 = 36 %
const Network three{3, {{0, 1, 0.6}, {1, 2, 0.3}, {2, 0, 0.9}}};
const std::vector<TeamPart> two{{5, {{0, 1}, {1, 1}}}, {5, {{2, 1}}}};

TEST(Coordination, FollowsFromOwnershipAndDependency)
{
    const Coordination found = coordination(two, three, {1, 1, 1}, {1, false});
    EXPECT_NEAR(found.between(0, 0), 0.2, 1e-12);
    EXPECT_NEAR(found.between(0, 1), 0.4, 1e-12);
    EXPECT_EQ(found.between(0, 1), found.between(1, 0));
    EXPECT_EQ(found.between(1, 1), 0);
    EXPECT_NEAR(found.load(0), 0.4, 1e-12);
    EXPECT_NEAR(found.total(), 0.4, 1e-12);
    EXPECT_NEAR(*found.congruence(), 0.36, 1e-12);
}

TEST(Congruence, GrowsWithContactsAndIsWholeWithMeetings)
{
    EXPECT_NEAR(*coordination(two, three, {1, 1, 1}, {0, false}).congruence(), 0.2 / 0.6, 1e-12);
    EXPECT_NEAR(*coordination(two, three, {1, 1, 1}, {10, false}).congruence(), (0.2 + 0.4 * 0.4) / 0.6, 1e-12);
    EXPECT_NEAR(*coordination(two, three, {1, 1, 1}, {1000, false}).congruence(), 1, 1e-12);
    EXPECT_NEAR(*coordination(two, three, {1, 1, 1}, {0, true}).congruence(), 1, 1e-12);
}

// Silos: each change of the one module passes through both teams, so every change needs them to talk once.
TEST(Coordination, IsNeededByTeamsThatWorkOnTheSameModule)
{
    const Coordination silos = coordination({{3, {{0, 1}}}, {3, {{0, 1}}}}, {1, {}}, {1}, {1, false});
    EXPECT_DOUBLE_EQ(silos.total(), 1);
    // Two that take turns: in half the cases the next change is the other's. R = 2 · ½ · ½ · ½.
    const Coordination turns = coordination({{3, {{0, 0.5}}}, {3, {{0, 0.5}}}}, {1, {}}, {1}, {1, false});
    EXPECT_DOUBLE_EQ(turns.total(), 0.25);
}

TEST(Congruence, IsUnknownWhereNothingIsNeeded)
{
    EXPECT_FALSE(coordination({{3, {{0, 1}}}, {3, {{1, 1}}}}, {2, {}}, {1, 1}, {1, false}).congruence());
    EXPECT_THROW(coordination({{3, {{2, 1}}}}, {2, {}}, {1, 1}, {1, false}), std::invalid_argument);
    EXPECT_THROW(coordination({}, {2, {}}, {1}, {1, false}), std::invalid_argument);
}

/// A·D·Aᵀ by the definition, over all pairs of modules.
TEST(Coordination, IsTheProductHoweverModulesAreNumbered)
{
    const Network network = networks::random(20, 0.2, 11);
    std::vector<double> weights;
    std::vector<TeamPart> teams(4);
    for (int m = 0; m < 20; ++m) {
        weights.push_back(1 + m % 3);
        teams[static_cast<std::size_t>(m % 4)].parts.push_back({m, 0.5});
        teams[static_cast<std::size_t>((m + 1) % 4)].parts.push_back({m, 0.5});
    }
    double all = 0;
    for (const double weight : weights) all += weight;
    const auto share = [&](int t, int m) { return m % 4 == t || (m + 1) % 4 == t ? 0.5 : 0.0; };
    const Coordination found = coordination(teams, network, weights, {1, false});
    for (int a = 0; a < 4; ++a) {
        for (int b = a + 1; b < 4; ++b) {
            double needed = 0;
            for (int m = 0; m < 20; ++m)
                needed += weights[static_cast<std::size_t>(m)] / all * share(a, m) * share(b, m);
            for (const Link& link : network.links)
                needed += weights[static_cast<std::size_t>(link.from)] / all * link.weight *
                          (share(a, link.from) * share(b, link.to) + share(b, link.from) * share(a, link.to));
            EXPECT_NEAR(found.between(a, b), needed, 1e-12);
        }
    }
    const auto numbers = networks::shuffled(20, 2);
    std::vector<TeamPart> moved = teams;
    for (auto& team : moved) {
        for (auto& part : team.parts) part.module = numbers[static_cast<std::size_t>(part.module)];
    }
    const Coordination again =
        coordination(moved, networks::renumbered(network, numbers), networks::renumbered(weights, numbers), {1, false});
    EXPECT_NEAR(again.total(), found.total(), 1e-12);
    EXPECT_NEAR(*again.congruence(), *found.congruence(), 1e-12);
}

} // namespace
