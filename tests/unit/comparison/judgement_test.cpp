// Claims judged by intervals: holds, fails, cannot tell, and how many more runs it would take.
#include "comparison/judgement.hpp"

#include <gtest/gtest.h>

namespace report {
namespace {

Judged judge(std::vector<double> excess, bool strict = false, double scale = 1)
{
    return judge_condition({std::move(excess), strict, scale}, 0.95);
}

TEST(JudgeConditionTest, TheWholeIntervalDecides)
{
    // −2 −1 −3: mean −2, s = 1, half width 4.30265 / √3 = 2.48414: reaches above 0.
    EXPECT_EQ(judge({-2, -1, -3}).judgement, Judgement::cannot_tell);
    EXPECT_EQ(judge({-12, -11, -13}).judgement, Judgement::holds);
    EXPECT_EQ(judge({12, 11, 13}).judgement, Judgement::fails);
    EXPECT_EQ(judge({2, 1, 3}).judgement, Judgement::cannot_tell);
    EXPECT_EQ(judge({-2.49, -1.49, -3.49}).judgement, Judgement::holds);
    EXPECT_EQ(judge({-2.48, -1.48, -3.48}).judgement, Judgement::cannot_tell);
}

TEST(JudgeConditionTest, EqualValuesAreJudgedExactlyUpToRounding)
{
    EXPECT_EQ(judge({0, 0}).judgement, Judgement::holds);
    EXPECT_EQ(judge({0, 0}, true).judgement, Judgement::fails); // "<" does not allow equality
    EXPECT_EQ(judge({1e-10, 1e-10}).judgement, Judgement::holds);
    EXPECT_EQ(judge({-1e-10, -1e-10}, true).judgement, Judgement::fails);
    EXPECT_EQ(judge({1e-8, 1e-8}).judgement, Judgement::fails);
    EXPECT_EQ(judge({-1e-8, -1e-8}, true).judgement, Judgement::holds);
    EXPECT_EQ(judge({1e-8, 1e-8}, false, 100).judgement, Judgement::holds);
}

TEST(JudgeConditionTest, FewerThanTwoRunsTellNothing)
{
    EXPECT_EQ(judge({-5}).judgement, Judgement::cannot_tell);
    EXPECT_EQ(judge({-5}).more_runs, 1u);
    EXPECT_EQ(judge({}).more_runs, 2u);
}

TEST(JudgeConditionTest, EstimatesHowManyMoreRuns)
{
    // mean −1, s² = 22/4, half width 2.77645 · 2.34521 / √5 = 2.91196: 5 · 2.91196² = 42.4 runs, 37.4 more.
    EXPECT_EQ(judge({-3, 1, -2, 2, -3}).more_runs, 38u);
    EXPECT_EQ(judge({3, -1, 2, -2, 3}).more_runs, 38u);
    EXPECT_FALSE(judge({1, -1}).more_runs); // right on the edge: no number of runs would do
    EXPECT_FALSE(judge({-12, -11, -13}).more_runs);
}

Judged in_band(const std::vector<double>& values, double centre, double tolerance)
{
    Condition above;
    Condition below;
    for (const double value : values) {
        above.excess.push_back(value - centre - tolerance);
        below.excess.push_back(centre - value - tolerance);
    }
    const Condition both[] = {above, below};
    return judge_all(both, 0.95);
}

TEST(JudgeAllTest, BandsHoldInsideFailOutsideAndElseCannotBeTold)
{
    // 9 10 11: 10 ± 2.48414.
    const std::vector<double> values{9, 10, 11};
    EXPECT_EQ(in_band(values, 10, 2.5).judgement, Judgement::holds);
    EXPECT_EQ(in_band(values, 10, 2.4).judgement, Judgement::cannot_tell); // wider than the band
    EXPECT_EQ(in_band(values, 12, 3).judgement, Judgement::cannot_tell);   // across its edge
    EXPECT_EQ(in_band(values, 15, 2.6).judgement, Judgement::cannot_tell);
    EXPECT_EQ(in_band(values, 15, 2.5).judgement, Judgement::fails); // from 12.5, the interval ends at 12.484
    EXPECT_EQ(in_band(values, 5, 2.5).judgement, Judgement::fails);
}

TEST(JudgeAllTest, MoreRunsForTheHarderEdgeToHoldAndTheEasierOneToFail)
{
    // 10 ± 2.48414 in 11 ± 2: distances to the edges 3 (settled) and 1: 3 · 2.48414² = 18.51, so 16 more.
    EXPECT_EQ(in_band({9, 10, 11}, 11, 2).more_runs, 16u);
    // In 10 ± 0.5 both edges are 0.5 away: 3 · 4.96828² = 74.05, so 72 more.
    EXPECT_EQ(in_band({9, 10, 11}, 10, 0.5).more_runs, 72u);
    // Outside 12 ± 1, 1 below the edge at 11: 16 more to see that it fails.
    EXPECT_EQ(in_band({9, 10, 11}, 12, 1).more_runs, 16u);
}

TEST(JudgeAllTest, ExactValuesMeetNoTolerance)
{
    EXPECT_EQ(in_band({190, 190, 190}, 190, 0).judgement, Judgement::holds);
    EXPECT_EQ(in_band({190, 190, 190}, 191, 0).judgement, Judgement::fails);
    EXPECT_EQ(in_band({3, 3}, 5, 2).judgement, Judgement::holds); // on the edge of the band
}

} // namespace
} // namespace report
