// Expectations from their text to the verdict, on pairs of runs.
#include "comparison/expectation_check.hpp"

#include "loader/expectation.hpp"
#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

std::vector<double> days(std::initializer_list<double> values)
{
    std::vector<double> seconds;
    for (const double value : values) seconds.push_back(value * day);
    return seconds;
}

StudyBuilder shop()
{
    StudyBuilder study({"monolith", "microservices"});
    // Paired differences −0.9 −1.1 −1: clear, though each alternative alone varies far more.
    study.items(0, "lead_time", days({10, 20, 30})).items(1, "lead_time", days({9.1, 18.9, 29}));
    study.items(0, "deploy_wait", days({2.9, 3.0, 3.1}));
    study.items(0, "stage_time.review", days({1, 1, 1}));
    study.values(0, "delivered", {190, 190, 190}).values(1, "delivered", {46, 46, 46});
    study.values(0, "change_fail_rate", {0.08, 0.1, 0.12}).values(1, "change_fail_rate", {0, 0, 0});
    return study;
}

ExpectationResult check(const StudyBuilder& study, const std::string& text)
{
    const std::vector<std::string> texts{text};
    return check_expectations(study.build(), 0, texts).front();
}

Judgement judged(const std::string& text)
{
    const auto result = check(shop(), text);
    EXPECT_EQ(result.problem, "") << text;
    return result.judgement;
}

TEST(ExpectationCheckTest, AlternativesAreComparedOnTheSameRuns)
{
    EXPECT_EQ(judged("microservices.lead_time < monolith.lead_time"), Judgement::holds);
    EXPECT_EQ(judged("microservices.lead_time >= monolith.lead_time"), Judgement::fails);
    EXPECT_EQ(judged("monolith.lead_time > microservices.lead_time"), Judgement::holds);
    EXPECT_EQ(judged("monolith.lead_time <= microservices.lead_time"), Judgement::fails);
    // Differences of 0.9 to 1.1 days: 1 ± 4.30265 · 0.1 / √3 = 1 ± 0.2484.
    EXPECT_EQ(judged("monolith.lead_time - microservices.lead_time = 1 d ± 0.25 d"), Judgement::holds);
    EXPECT_EQ(judged("monolith.lead_time - microservices.lead_time = 1 d ± 0.2 d"), Judgement::cannot_tell);
    EXPECT_EQ(judged("monolith.lead_time - microservices.lead_time = 2 d ± 0.7 d"), Judgement::fails);
}

TEST(ExpectationCheckTest, NumbersCarryUnitsAndTolerances)
{
    // 3 ± 0.2484 days
    EXPECT_EQ(judged("monolith: deploy_wait.mean = 3 d ± 10 %"), Judgement::holds);
    EXPECT_EQ(judged("monolith: deploy_wait.mean = 3 d ± 8 %"), Judgement::cannot_tell);
    EXPECT_EQ(judged("monolith: deploy_wait.mean = 4 d ± 10 %"), Judgement::fails);
    EXPECT_EQ(judged("monolith: deploy_wait.mean < 3.25 d"), Judgement::holds);
    EXPECT_EQ(judged("monolith: deploy_wait.mean < 72 h"), Judgement::cannot_tell);
    EXPECT_EQ(judged("monolith: deploy_wait.p85 < 4.9 d"), Judgement::holds); // 1.5 times the mean: 4.5 ± 0.3726
    EXPECT_EQ(judged("monolith: deploy_wait.p85 < 4.8 d"), Judgement::cannot_tell);
    EXPECT_EQ(judged("monolith: deploy_wait.count = 10 exactly"), Judgement::holds);
    EXPECT_EQ(judged("monolith.stage_time.review = 1 d ± 0 d"), Judgement::holds);
}

TEST(ExpectationCheckTest, ConstantsAreJudgedExactly)
{
    EXPECT_EQ(judged("monolith.delivered = 190 exactly"), Judgement::holds);
    EXPECT_EQ(judged("monolith.delivered = 191 exactly"), Judgement::fails);
    EXPECT_EQ(judged("monolith.delivered < 190"), Judgement::fails);
    EXPECT_EQ(judged("monolith.delivered <= 190"), Judgement::holds);
    EXPECT_EQ(judged("monolith.delivered / microservices.delivered > 4.1"), Judgement::holds);
}

TEST(ExpectationCheckTest, ReportsWhatWasObserved)
{
    const auto result = check(shop(), "monolith.deploy_wait < 72 h");
    EXPECT_EQ(result.text, "monolith.deploy_wait < 72 h");
    EXPECT_EQ(result.quantity, sim::schema::Quantity::time);
    EXPECT_DOUBLE_EQ(*result.observed, 3 * day);
    EXPECT_NEAR(result.interval->half_width(), 0.2484 * day, 1e-4 * day);
    EXPECT_DOUBLE_EQ(*result.compared_with, 3 * day);
    EXPECT_EQ(result.runs, 3u);
    EXPECT_FALSE(result.more_runs); // the mean is on the edge

    // 3 ± 0.2484 against 3.1: 3 · 2.484² = 18.5 runs, 16 more.
    EXPECT_EQ(check(shop(), "monolith.deploy_wait < 3.1 d").more_runs, 16u);
}

TEST(ExpectationCheckTest, RunsWithoutAValueAreLeftOut)
{
    StudyBuilder study = shop();
    study.fail({0, 1, 2}, "broken");
    EXPECT_EQ(check(study, "microservices.lead_time < monolith.lead_time").runs, 2u);
    EXPECT_EQ(check(study, "monolith.lead_time < 1 d").runs, 3u);

    const auto never = check(study, "microservices.deploy_wait < 1 d");
    EXPECT_EQ(never.judgement, Judgement::cannot_tell);
    EXPECT_NE(never.problem, "");
    EXPECT_FALSE(never.observed);
    EXPECT_NE(check(study, "monolith.change_fail_rate / microservices.change_fail_rate > 2").problem, "");
}

TEST(ExpectationCheckTest, StepsThatAreNotReachedInEveryRun)
{
    StudyBuilder study({"monolith"});
    study.values(0, "delivered", {1, 1, 1, 1});
    const auto never = check(study, "monolith.road.services < 10 weeks");
    EXPECT_EQ(never.judgement, Judgement::cannot_tell);
    EXPECT_EQ(never.problem, "not reached in any run");
    EXPECT_EQ(check(study, "monolith.road.services.count = 0 exactly").judgement, Judgement::holds);
    study.values(0, "road.services", {3600, 3700});
    const auto some = check(study, "monolith.road.services < 10 weeks");
    EXPECT_EQ(some.judgement, Judgement::holds);
    EXPECT_TRUE(some.of_road);
    EXPECT_EQ(some.runs, 2u);
    EXPECT_EQ(some.all_runs, 4u);
}

TEST(ExpectationCheckTest, OneRunCannotTell)
{
    StudyBuilder study({"monolith"});
    study.values(0, "delivered", {190});
    const auto result = check(study, "monolith.delivered = 190 exactly");
    EXPECT_EQ(result.judgement, Judgement::cannot_tell);
    EXPECT_EQ(result.more_runs, 1u);
    EXPECT_EQ(result.observed, 190);
}

TEST(ExpectationCheckTest, WhatIsUnknownIsAProblem)
{
    EXPECT_NE(check(shop(), "monolith.lead_tim < 3 d").problem, "");
    EXPECT_NE(check(shop(), "monolit.lead_time < 3 d").problem, "");
    EXPECT_NE(check(shop(), "nonsense").problem, "");
    EXPECT_EQ(check(shop(), "nonsense").judgement, Judgement::cannot_tell);
}

TEST(ExpectationCheckTest, EveryPointIsJudgedByItself)
{
    StudyBuilder study({"a"});
    study.record().study.points = {{{{"team", "4"}}}, {{{"team", "8"}}}};
    study.values(0, "delivered", {1, 1}, 0).values(0, "delivered", {5, 5}, 1);
    const std::vector<std::string> texts{"a.delivered > 3", "a.delivered < 3"};
    const Results results = study.build();
    EXPECT_EQ(check_expectations(results, 0, texts)[0].judgement, Judgement::fails);
    EXPECT_EQ(check_expectations(results, 1, texts)[0].judgement, Judgement::holds);
    EXPECT_EQ(check_expectations(results, 1, texts)[1].judgement, Judgement::fails);
}

} // namespace
} // namespace report
