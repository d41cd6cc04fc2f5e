#include "organization/communication.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using model::Communication;
using model::communication_paths;
using model::overhead_share;
using model::OverheadLaw;

TEST(CommunicationPaths, are_the_pairs_of_a_group)
{
    EXPECT_EQ(communication_paths(0), 0);
    EXPECT_EQ(communication_paths(1), 0);
    EXPECT_EQ(communication_paths(2), 1);
    EXPECT_EQ(communication_paths(20), 190);
}

TEST(Overhead, is_nothing_without_a_law)
{
    EXPECT_EQ(overhead_share({}, 300, 8h), 0);
}

TEST(Overhead, follows_the_square_of_the_heads)
{
    Communication c;
    c.law = OverheadLaw::quadratic;
    EXPECT_DOUBLE_EQ(overhead_share(c, 10, 8h), 0.06);
    EXPECT_DOUBLE_EQ(overhead_share(c, 30, 8h), 0.54);
}

TEST(Overhead, never_takes_everything)
{
    Communication c;
    c.law = OverheadLaw::quadratic;
    EXPECT_EQ(overhead_share(c, 300, 8h), model::most_overhead);
}

TEST(Overhead, per_path_counts_the_others_in_the_team)
{
    Communication c;
    c.law = OverheadLaw::per_path;
    c.per_path.span = 6min;
    // 9 others × 6 min of 480 min
    EXPECT_DOUBLE_EQ(overhead_share(c, 10, 8h), 54.0 / 480.0);
}

} // namespace
