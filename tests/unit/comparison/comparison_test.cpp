// Every number of a comparison against arithmetic done by hand. t(0.975): 12.7062 (1), 4.30265 (2), 3.18245 (3).
#include "comparison/comparison.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>
#include <stdexcept>

namespace report {
namespace {

using sim::Better;

TEST(MeanEstimateTest, StudentIntervalByHand)
{
    // 1 2 3 4: mean 2.5, s = √(5/3) = 1.29099, half width 3.18245 · 1.29099 / 2 = 2.05426.
    const Estimate estimate = mean_estimate({1, 2, 3, 4}, 0.95);
    EXPECT_DOUBLE_EQ(*estimate.value, 2.5);
    EXPECT_NEAR(estimate.interval->low, 0.44574, 1e-5);
    EXPECT_NEAR(estimate.interval->high, 4.55426, 1e-5);
    EXPECT_EQ(estimate.runs, 4u);
}

TEST(MeanEstimateTest, OneRunHasAValueAndNoneHasNothing)
{
    EXPECT_EQ(mean_estimate({3}, 0.95).value, 3);
    EXPECT_FALSE(mean_estimate({3}, 0.95).interval);
    EXPECT_FALSE(mean_estimate({}, 0.95).value);
}

TEST(QuantileEstimateTest, OrderStatisticsByHand)
{
    // Median of nine: P(B(9, ½) ≤ 1) = 10/512 = 0.0195 ≤ 0.025 < P(B ≤ 2), so the bounds are the 2nd and the 8th value.
    const Estimate estimate = quantile_estimate({9, 1, 8, 2, 7, 3, 6, 4, 5}, 0.5, 0.95);
    EXPECT_EQ(estimate.value, 5);
    EXPECT_EQ(estimate.interval->low, 2);
    EXPECT_EQ(estimate.interval->high, 8);
    // p85 of 1 … 9 by interpolation at rank 0.85 · 8 = 6.8; nine values cannot bound it from above.
    EXPECT_DOUBLE_EQ(*quantile_estimate({1, 2, 3, 4, 5, 6, 7, 8, 9}, 0.85, 0.95).value, 7.8);
    EXPECT_FALSE(quantile_estimate({1, 2, 3, 4, 5, 6, 7, 8, 9}, 0.85, 0.95).interval);
}

TEST(DifferenceTest, ByHand)
{
    // −2 −1 −5: mean −8/3, s² = 13/3, half width 4.30265 · 2.08167 / √3 = 5.17115.
    // Variances apart: 100 and 223/3, together 523/3; saved 1 − (13/3) / (523/3) = 1 − 13/523.
    const Difference apart = difference({{10, 20, 30}, {8, 19, 25}}, Better::lower, 0.95);
    EXPECT_NEAR(*apart.estimate.value, -8.0 / 3, 1e-12);
    EXPECT_NEAR(apart.estimate.interval->low, -7.83781, 1e-4);
    EXPECT_NEAR(apart.estimate.interval->high, 2.50448, 1e-4);
    EXPECT_EQ(apart.verdict, Verdict::no_visible_difference); // though it is less in all three runs
    EXPECT_NEAR(*apart.relative, -8.0 / 60, 1e-12);
    EXPECT_NEAR(*apart.variance_reduction, 1 - 13.0 / 523, 1e-12);
    EXPECT_EQ(apart.runs, 3u);
    EXPECT_EQ(apart.runs_in_favour, 3u);
    EXPECT_EQ(apart.runs_against, 0u);
    // Wilson at 3 of 3: from n / (n + z²) = 3 / 6.84146 to 1.
    EXPECT_NEAR(apart.share_in_favour->low, 0.43850, 1e-5);
    EXPECT_NEAR(apart.share_in_favour->high, 1, 1e-12);
}

TEST(DifferenceTest, VerdictFollowsTheDirectionOfTheMetric)
{
    const Pairs less{{10, 20, 30, 40}, {5, 14.9, 25.1, 35}};
    EXPECT_EQ(difference(less, Better::lower, 0.95).verdict, Verdict::better);
    EXPECT_EQ(difference(less, Better::higher, 0.95).verdict, Verdict::worse);
    EXPECT_EQ(difference(less, Better::neither, 0.95).verdict, Verdict::different);
    const Pairs more{less.other, less.base};
    EXPECT_EQ(difference(more, Better::lower, 0.95).verdict, Verdict::worse);
    EXPECT_EQ(difference(more, Better::higher, 0.95).verdict, Verdict::better);
    EXPECT_EQ(difference(more, Better::higher, 0.95).runs_in_favour, 4u);
    EXPECT_EQ(difference(more, Better::lower, 0.95).runs_against, 4u);
    EXPECT_EQ(difference(more, Better::neither, 0.95).runs_in_favour, 4u);
}

TEST(DifferenceTest, OnePairSaysNothing)
{
    const Difference apart = difference({{10}, {1}}, Better::lower, 0.95);
    EXPECT_EQ(apart.verdict, Verdict::too_few_runs);
    EXPECT_EQ(apart.estimate.value, -9);
    EXPECT_FALSE(apart.estimate.interval);
    EXPECT_FALSE(apart.variance_reduction);
    const Difference none = difference({}, Better::lower, 0.95);
    EXPECT_EQ(none.verdict, Verdict::too_few_runs);
    EXPECT_FALSE(none.estimate.value);
    EXPECT_FALSE(none.share_in_favour);
}

TEST(DifferenceTest, EqualValuesAreEqualUpToRounding)
{
    const Difference same = difference({{0.1 + 0.2, 0.7}, {0.3, 0.7}}, Better::lower, 0.95);
    EXPECT_EQ(same.verdict, Verdict::no_visible_difference);
    EXPECT_EQ(same.runs_in_favour + same.runs_against, 0u);
    const Difference constant = difference({{190, 190}, {46, 46}}, Better::lower, 0.95);
    EXPECT_EQ(constant.verdict, Verdict::better); // no width, not 0
    EXPECT_FALSE(constant.variance_reduction);    // there was nothing to save
    EXPECT_FALSE(difference({{0, 0}, {1, 2}}, Better::lower, 0.95).relative);
}

TEST(DifferenceTest, TiesAreOnNobodysSide)
{
    const Difference apart = difference({{1, 2, 3, 4}, {1, 1, 4, 4}}, Better::lower, 0.95);
    EXPECT_EQ(apart.runs_in_favour, 1u);
    EXPECT_EQ(apart.runs_against, 1u);
    EXPECT_EQ(apart.runs, 4u);
}

TEST(DifferenceTest, PairingCanBackfire)
{
    // Opposite luck: differences 8 −8, variance 128; apart 32 + 32 = 64.
    EXPECT_NEAR(*difference({{1, 9}, {9, 1}}, Better::lower, 0.95).variance_reduction, 1 - 128.0 / 64, 1e-12);
}

Results shop()
{
    StudyBuilder study({"monolith", "microservices", "soa"});
    study.items(0, "lead_time", {10, 20, 30, 40}).items(1, "lead_time", {5, 15, 25, 35}).items(2, "lead_time", {9, 21});
    study.values(0, "throughput", {1, 2, 3, 4}).values(1, "throughput", {2, 4, 6, 8});
    study.values(1, "delivered", {5, 5, 5, 5});
    study.run({0, 1, 3}).warnings = {"a queue never settled"};
    study.fail({0, 2, 2}, "broken");
    return study.build();
}

TEST(CompareTest, EstimatesOverItemsAreMeansOfTheRunsOwnNumbers)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0);
    const MetricEstimate& lead_time = *comparison.alternatives[0].metric("lead_time");
    // mean 25, s = √(500/3) = 12.9099, half width 3.18245 · 12.9099 / 2 = 20.5426; p50 and the others are multiples.
    EXPECT_DOUBLE_EQ(*lead_time.mean.value, 25);
    EXPECT_NEAR(lead_time.mean.interval->half_width(), 20.5426, 1e-4);
    EXPECT_NEAR(*lead_time.p50.value, 0.9 * 25, 1e-12);
    EXPECT_NEAR(lead_time.p50.interval->half_width(), 0.9 * 20.5426, 1e-4);
    EXPECT_NEAR(*lead_time.p85.value, 1.5 * 25, 1e-12);
    EXPECT_NEAR(*lead_time.p95.value, 2 * 25, 1e-12);
    EXPECT_EQ(lead_time.items, 40u);
    EXPECT_EQ(&lead_time.of(sim::Statistic::p85), &lead_time.p85);
    EXPECT_THROW(lead_time.of(sim::Statistic::max), std::logic_error);
}

TEST(CompareTest, EstimatesPerRunAreQuantilesOverRuns)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0);
    const MetricEstimate& throughput = *comparison.alternatives[0].metric("throughput");
    EXPECT_DOUBLE_EQ(*throughput.mean.value, 2.5);
    EXPECT_DOUBLE_EQ(*throughput.p50.value, 2.5);
    EXPECT_DOUBLE_EQ(*throughput.p85.value, 3.55); // rank 0.85 · 3 = 2.55
    EXPECT_FALSE(throughput.p50.interval);         // four values do not bound a median at 95 %
}

TEST(CompareTest, DifferencesUseTheSameReplications)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0);
    EXPECT_TRUE(comparison.alternatives[0].differences.empty());
    const MetricDifference& faster = *comparison.alternatives[1].difference("lead_time");
    EXPECT_DOUBLE_EQ(*faster.mean.estimate.value, -5);
    EXPECT_EQ(faster.mean.verdict, Verdict::better);
    EXPECT_EQ(faster.leading_statistic(), sim::Statistic::p50);
    EXPECT_NEAR(*faster.leading().estimate.value, -4.5, 1e-12);
    EXPECT_NEAR(*faster.p95->estimate.value, -10, 1e-12);
    EXPECT_DOUBLE_EQ(*faster.mean.variance_reduction, 1);

    const MetricDifference& more = *comparison.alternatives[1].difference("throughput");
    EXPECT_EQ(more.leading_statistic(), sim::Statistic::mean);
    EXPECT_FALSE(more.p50);
    // differences 1 2 3 4
    EXPECT_NEAR(more.mean.estimate.interval->low, 0.44574, 1e-5);

    const MetricDifference& soa = *comparison.alternatives[2].difference("lead_time");
    EXPECT_EQ(soa.mean.runs, 2u);
    EXPECT_DOUBLE_EQ(*soa.mean.estimate.value, 0); // −1 and 1 against 10 and 20
    EXPECT_EQ(soa.mean.verdict, Verdict::no_visible_difference);
}

TEST(CompareTest, TheMeanLeadsWhereARunHasAHandfulOfItems)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", {10, 20}).items(1, "lead_time", {5, 10});
    const auto leading = [&] {
        const Results results = study.build();
        const Comparison comparison = compare(results, 0);
        return comparison.alternatives[1].difference("lead_time")->leading_statistic();
    };
    EXPECT_EQ(leading(), sim::Statistic::p50); // ten in each run
    study.run({0, 1, 0}).metrics["lead_time"].count = 9;
    EXPECT_EQ(leading(), sim::Statistic::p50); // the baseline still has them
    study.run({0, 0, 1}).metrics["lead_time"].count = 9;
    EXPECT_EQ(leading(), sim::Statistic::mean);
}

TEST(CompareTest, WhatAnAlternativeDoesNotMeasureIsAbsent)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0);
    EXPECT_EQ(comparison.alternatives[0].metric("delivered"), nullptr);
    EXPECT_NE(comparison.alternatives[1].metric("delivered"), nullptr);
    EXPECT_EQ(comparison.alternatives[1].difference("delivered"), nullptr); // nothing to compare with
    EXPECT_EQ(comparison.alternatives[2].metric("throughput"), nullptr);
}

TEST(CompareTest, CountsRunsFailuresAndWarnings)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0);
    EXPECT_EQ(comparison.alternatives[2].runs, 2u);
    EXPECT_EQ(comparison.alternatives[2].failures, 1u);
    EXPECT_EQ(comparison.alternatives[1].warnings.size(), 1u);
}

TEST(CompareTest, AnyAlternativeCanBeTheBaseline)
{
    const Results results = shop();
    const Comparison comparison = compare(results, 0, {1, 0.95});
    EXPECT_DOUBLE_EQ(*comparison.alternatives[0].difference("lead_time")->mean.estimate.value, 5);
    EXPECT_TRUE(comparison.alternatives[1].differences.empty());
    EXPECT_THROW(compare(results, 1), std::out_of_range);
    EXPECT_THROW(compare(results, 0, {3, 0.95}), std::out_of_range);
}

} // namespace
} // namespace report
