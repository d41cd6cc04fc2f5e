#include "studies/sweep.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace report;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> values(std::string_view text)
{
    SweepError error{};
    return sweep_values(text, error);
}

SweepError::Kind mistake(std::string_view text)
{
    SweepError error{};
    EXPECT_THAT(sweep_values(text, error), IsEmpty()) << text;
    return error.kind;
}

} // namespace

TEST(SweepValues, Lists)
{
    EXPECT_THAT(values("4, 8,12"), ElementsAre("4", "8", "12"));
    EXPECT_THAT(values("30 min,1 h"), ElementsAre("30 min", "1 h"));
    EXPECT_THAT(values("{flag: {per: company}},{train: {every: 1 d, first: 2 h}}"),
                ElementsAre("{flag: {per: company}}", "{train: {every: 1 d, first: 2 h}}"));
}

TEST(SweepValues, Ranges)
{
    EXPECT_THAT(values("4..7"), ElementsAre("4", "5", "6", "7"));
    EXPECT_THAT(values("4..12 step 4"), ElementsAre("4", "8", "12"));
    EXPECT_THAT(values("4..11 step 4"), ElementsAre("4", "8"));
    EXPECT_THAT(values("10 min..30 min step 10 min"), ElementsAre("10 min", "20 min", "30 min"));
    EXPECT_THAT(values("10..30 min step 10"), ElementsAre("10 min", "20 min", "30 min"));
    EXPECT_THAT(values("1,4..5"), ElementsAre("1", "4", "5"));
    EXPECT_THAT(values("0..10 % step 5 %"), ElementsAre("0%", "5%", "10%"));
}

TEST(SweepValues, StepsDoNotDrift)
{
    EXPECT_THAT(values("0..0.3 step 0.1"), ElementsAre("0", "0.1", "0.2", "0.3"));
}

TEST(SweepValues, Mistakes)
{
    EXPECT_EQ(mistake("4,,5"), SweepError::Kind::no_values);
    EXPECT_EQ(mistake(""), SweepError::Kind::no_values);
    EXPECT_EQ(mistake("a..b"), SweepError::Kind::not_a_range);
    EXPECT_EQ(mistake("10 min..1 h"), SweepError::Kind::not_a_range);
    EXPECT_EQ(mistake("9..3"), SweepError::Kind::endless);
    EXPECT_EQ(mistake("1..9 step 0"), SweepError::Kind::endless);
    EXPECT_EQ(mistake("1..1000000"), SweepError::Kind::too_many);
}

TEST(Grid, TheLastAxisRunsFastest)
{
    const auto points = grid({{"a", {"1", "2"}}, {"b", {"x", "y"}}});
    ASSERT_EQ(points.size(), 4u);
    EXPECT_EQ(points[1].set, (std::vector<sim::Setting>{{"a", "1"}, {"b", "y"}}));
    EXPECT_EQ(grid({}).size(), 1u);
}
