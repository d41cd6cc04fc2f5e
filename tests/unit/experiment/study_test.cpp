// Reading metric names, checking studies and the sizes of rounds.
#include "experiment/study.hpp"

#include <gmock/gmock.h>
#include <stdexcept>

namespace sim {
namespace {

using testing::ElementsAre;

Study valid()
{
    Study study;
    study.alternatives = {"a"};
    return study;
}

TEST(StatisticTest, NamesGoBothWays)
{
    for (const auto statistic :
         {Statistic::mean, Statistic::p50, Statistic::p85, Statistic::p95, Statistic::min, Statistic::max})
        EXPECT_EQ(statistic_named(name_of(statistic)), statistic);
    EXPECT_EQ(statistic_named("p86"), std::nullopt);
}

TEST(MetricStatisticTest, SplitsOffAStatisticOnly)
{
    EXPECT_EQ(metric_statistic("lead_time.p85"), (MetricStatistic{"lead_time", Statistic::p85}));
    EXPECT_EQ(metric_statistic("lead_time"), (MetricStatistic{"lead_time", Statistic::mean}));
    EXPECT_EQ(metric_statistic("stage_time.review"), (MetricStatistic{"stage_time.review", Statistic::mean}));
    EXPECT_EQ(metric_statistic("stage_time.review.max"), (MetricStatistic{"stage_time.review", Statistic::max}));
}

TEST(ValueOfTest, ReadsTheStatisticAndIsAbsentWithoutItems)
{
    RunResult run;
    run.metrics["full"] = {3, 1, 2, 3, 4, 5, 6, {}};
    run.metrics["empty"] = {};
    EXPECT_EQ(value_of(run, "full", Statistic::mean), 1);
    EXPECT_EQ(value_of(run, "full", Statistic::p50), 2);
    EXPECT_EQ(value_of(run, "full", Statistic::p85), 3);
    EXPECT_EQ(value_of(run, "full", Statistic::p95), 4);
    EXPECT_EQ(value_of(run, "full", Statistic::min), 5);
    EXPECT_EQ(value_of(run, "full", Statistic::max), 6);
    EXPECT_EQ(value_of(run, "empty", Statistic::mean), std::nullopt);
    EXPECT_EQ(value_of(run, "unknown", Statistic::mean), std::nullopt);
}

TEST(ValidateTest, RefusesWhatCannotBeRun)
{
    EXPECT_NO_THROW(validate(valid()));
    const auto refused = [](auto change) {
        Study study = valid();
        change(study);
        EXPECT_THROW(validate(study), std::invalid_argument);
    };
    refused([](Study& s) { s.points.clear(); });
    refused([](Study& s) { s.alternatives.clear(); });
    refused([](Study& s) { s.runs = 0; });
    refused([](Study& s) { s.runs = 1, s.precision.emplace(); });
    refused([](Study& s) { s.maximum_runs = 99, s.precision.emplace(); });
    refused([](Study& s) { s.precision = Precision{{"m"}, 0, 0.95}; });
    refused([](Study& s) { s.precision = Precision{{"m"}, 0.1, 1}; });
}

TEST(NextTargetTest, WithoutPrecisionThereIsOneRound)
{
    Study study = valid();
    study.runs = 30;
    EXPECT_EQ(next_target(study, 0), 30u);
    EXPECT_EQ(next_target(study, 30), 30u);
}

TEST(NextTargetTest, RoundsAddAQuarterAndAtLeastFive)
{
    Study study = valid();
    study.runs = 10;
    study.maximum_runs = 60;
    study.precision.emplace();
    // 10/4 rounds up to 3, so 5; 25/4 to 7; 32/4 = 8; 40/4 = 10; 50/4 to 13 would pass 60.
    std::vector<std::uint32_t> targets;
    for (std::uint32_t runs = 0; runs < 60; targets.push_back(runs)) runs = next_target(study, runs);
    EXPECT_THAT(targets, ElementsAre(10, 15, 20, 25, 32, 40, 50, 60));
    EXPECT_EQ(next_target(study, 60), 60u);
}

} // namespace
} // namespace sim
