#include "insight/borders.hpp"

#include "networks.hpp"

#include <gtest/gtest.h>

namespace {

using namespace model::insight;

Groups in_turn(int groups, int size)
{
    Groups all(static_cast<std::size_t>(groups));
    for (int i = 0; i < groups * size; ++i) all[static_cast<std::size_t>(i / size)].push_back(i);
    return all;
}

// Six teams of four: 36 of the 276 pairs lie inside one. 36 · 0.5 = 18 inside, 240 · 0.03 = 7.2 across: 71 %.
TEST(Mirroring, OfSixTeamsAndTwentyFourComponents)
{
    const auto found = mirroring(networks::blocks(6, 4, 0.5, 0.03), in_turn(6, 4), networks::alike(24));
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->inside, 18 / 25.2, 1e-12);
    EXPECT_DOUBLE_EQ(found->chance, 36.0 / 276);
    EXPECT_NEAR(*found->score(), (18 / 25.2 - 36.0 / 276) / (1 - 36.0 / 276), 1e-12);
}

// 0.5 inside needs p_in/p_out of 15.6 to reach 70 %: 36 p / (36 p + 240) = 0.7 at p = 15.56.
TEST(Mirroring, NeedsARatioOfFifteenPointSixForSeventyPercent)
{
    const auto found = mirroring(networks::blocks(6, 4, 240.0 * 0.7 / 0.3 / 36, 1), in_turn(6, 4), networks::alike(24));
    EXPECT_NEAR(found->inside, 0.7, 1e-12);
}

TEST(Mirroring, IsChanceWhereEverythingIsCoupledAlike)
{
    const auto found = mirroring(networks::blocks(6, 4, 0.2, 0.2), in_turn(6, 4), networks::alike(24));
    EXPECT_NEAR(found->inside, found->chance, 1e-12);
    EXPECT_NEAR(*found->score(), 0, 1e-12);
}

TEST(Mirroring, OfOneTeamSaysNothingAboveChance)
{
    const auto found = mirroring(networks::blocks(2, 2, 0.5, 0.1), in_turn(1, 4), networks::alike(4));
    EXPECT_EQ(found->inside, 1);
    EXPECT_FALSE(found->score());
    EXPECT_FALSE(mirroring({4, {}}, in_turn(2, 2), networks::alike(4)));
}

// 0 → 1 inside, 1 → 2 across; three of four changes start in 0: 3 · 0.4 / (3 · 0.4 + 0.6) = 2/3.
TEST(Mirroring, CountsLinksByHowOftenChangesStart)
{
    const auto found = mirroring({3, {{0, 1, 0.4}, {1, 2, 0.6}}}, {{0, 1}, {2}}, {3, 1, 1});
    EXPECT_DOUBLE_EQ(found->inside, 2.0 / 3);
    EXPECT_DOUBLE_EQ(found->chance, 1.0 / 3);
}

// The mean over all ways to deal the nodes is what `chance` says; here over many.
TEST(Mirroring, HasTheChanceOfRandomDealing)
{
    const Network network = networks::random(12, 0.3, 5);
    double sum = 0;
    constexpr int deals = 4000;
    double chance = 0;
    for (int deal = 0; deal < deals; ++deal) {
        const auto found = mirroring(networks::renumbered(network, networks::shuffled(12, static_cast<unsigned>(deal))),
                                     in_turn(3, 4), networks::alike(12));
        sum += found->inside;
        chance = found->chance;
    }
    EXPECT_NEAR(sum / deals, chance, 0.005);
    EXPECT_DOUBLE_EQ(chance, 18.0 / 66);
}

} // namespace
