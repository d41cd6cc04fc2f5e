// The judge judged: unbiased results pass, a bias of 2 % or too few runs fail.
#include "analytic/replications.hpp"

#include "random/variates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;

std::vector<double> noisy(double centre)
{
    sim::Draws draws = sim::StreamFamily(1, 0).stream("noise").sequence();
    std::vector<double> values(400);
    for (double& x : values) x = sim::normal(draws, centre, 0.05 * centre);
    return values;
}

// Half width 2.588 × 5 % / √400 = 0.65 %.
TEST(ExpectTheory, PassesTheTruth)
{
    EXPECT_EQ(test::disagreement(noisy(10.0), 10.0), std::nullopt);
}

TEST(ExpectTheory, FailsATwoPercentBiasEitherWay)
{
    EXPECT_THAT(test::disagreement(noisy(10.2), 10.0).value_or(""), HasSubstr("outside the interval"));
    EXPECT_THAT(test::disagreement(noisy(9.8), 10.0).value_or(""), HasSubstr("outside the interval"));
    EXPECT_NONFATAL_FAILURE(test::expect_theory("noise", noisy(10.2), 10.0), "outside the interval");
}

// 8 runs: half width 3.499 × 5 % / √8 = 6.2 %.
TEST(ExpectTheory, FailsTooFewRuns)
{
    std::vector<double> few = noisy(10.0);
    few.resize(8);
#ifdef NDEBUG
    EXPECT_THAT(test::disagreement(few, 10.0).value_or(""), HasSubstr("would not be seen"));
#endif
    few.resize(1);
    EXPECT_THAT(test::disagreement(few, 10.0).value_or(""), HasSubstr("too few runs"));
}

// y = 3 + 2 (x - 5): the control explains all of it, whatever the x.
TEST(Controlled, RemovesWhatTheControlExplains)
{
    for (const double y : test::controlled({-3.0, 1.0, 13.0}, {2.0, 4.0, 10.0}, 5.0)) EXPECT_NEAR(y, 3.0, 1e-12);
}

TEST(Replicate, GivesColumnsInReplicationOrder)
{
    const auto columns = test::replicate(8, [](const sim::StreamFamily& random) {
        return test::Outputs{random.stream("a").at(0).uniform(), 2.0};
    });
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[1], std::vector<double>(8, 2.0));
    EXPECT_NE(columns[0][0], columns[0][1]);
}

} // namespace
