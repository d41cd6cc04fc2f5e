// Looking things up in a study.
#include "comparison/results.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

using testing::ElementsAre;

TEST(ResultsTest, ListsMetricsInTheOrderOfTheTable)
{
    StudyBuilder study({"a", "b"});
    study.values(0, "hours.talking", {1}).values(0, "hours.building", {1}).items(1, "stage_time.review", {1});
    study.items(0, "lead_time", {1}).values(0, "unknown", {1});
    study.run({0, 0, 1}).metrics["deploy_wait"] = {}; // measured nothing
    EXPECT_THAT(study.build().metric_ids(0),
                ElementsAre("lead_time", "stage_time.review", "hours.building", "hours.talking"));
}

TEST(ResultsTest, ValuesComeByReplicationWithoutFailedRuns)
{
    StudyBuilder study({"a", "b"});
    study.items(0, "lead_time", {1, 2, 3}).items(1, "lead_time", {4, 5}).fail({0, 0, 1}, "broken");
    const Results results = study.build();
    EXPECT_THAT(results.values(0, 0, "lead_time", sim::Statistic::mean), ElementsAre(RunValue{0, 1}, RunValue{2, 3}));
    EXPECT_THAT(results.values(0, 1, "lead_time", sim::Statistic::p95), ElementsAre(RunValue{0, 8}, RunValue{1, 10}));
    EXPECT_EQ(results.runs(0, 0), 2u);
    EXPECT_EQ(results.run({0, 0, 1}), nullptr);
    EXPECT_EQ(results.run({0, 0, 9}), nullptr);
    EXPECT_NE(results.run({0, 0, 2}), nullptr);
    ASSERT_EQ(results.failures().size(), 1u);
    EXPECT_EQ(results.failures()[0].trial, (sim::Trial{0, 0, 1}));
    EXPECT_EQ(results.failures()[0].message, "broken");
}

TEST(ResultsTest, CountsWarningsByRun)
{
    StudyBuilder study({"a"});
    study.run({0, 0, 0}).warnings = {"rare", "often", "often"};
    study.run({0, 0, 1}).warnings = {"often"};
    const auto warnings = study.build().warnings(0, 0);
    ASSERT_EQ(warnings.size(), 2u);
    EXPECT_EQ(warnings[0].text, "often");
    EXPECT_EQ(warnings[0].runs, 2u);
    EXPECT_EQ(warnings[1].runs, 1u);
}

TEST(PairUpTest, KeepsReplicationsThatBothHave)
{
    const Pairs pairs = pair_up({{0, 1}, {2, 3}, {3, 4}, {7, 8}}, {{1, 10}, {2, 30}, {7, 80}, {9, 1}});
    EXPECT_THAT(pairs.base, ElementsAre(3, 8));
    EXPECT_THAT(pairs.other, ElementsAre(30, 80));
}

} // namespace
} // namespace report
