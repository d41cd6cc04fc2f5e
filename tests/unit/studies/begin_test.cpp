#include "studies/begin.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace {

using namespace report;
using testing::ElementsAre;

scenario::Loaded three_ways(const std::string& study)
{
    const std::string text = "twopizza: 1\nid: small\ntitle: Small\npeople: 8\nstudy: " + study + R"(
product: {modules: [{id: core}]}
work: [{id: features, arrival: {closed: {per_person: 1}}, effort: 5 d}]
alternatives:
  - id: one
    title: The first
    deployables: [{id: program, modules: ["*"]}]
    organization: {teams: [{id: team}]}
    flow: [{work: {id: coding}}, {deploy: {id: deploy, hold: 30 min}}]
  - {id: two, from: one, title: The second}
  - {id: three, from: one, title: The third, organization: {teams: [{id: team, count: 2}]}}
)";
    scenario::Loaded loaded = scenario::load_scenario_text(text, "small.yaml", "");
    EXPECT_TRUE(loaded.scenario) << text;
    return loaded;
}

TEST(BeginStudy, RunsWhatTheScenarioAsksFor)
{
    const auto loaded = three_ways("{length: 10 weeks, runs: 7, baseline: two}");
    const StudyRecord record = begin_study(loaded, "small");
    EXPECT_THAT(record.study.alternatives, ElementsAre("one", "two", "three"));
    EXPECT_EQ(record.titles[2].en, "The third");
    EXPECT_EQ(record.baseline, 1u);
    EXPECT_EQ(record.study.runs, 7u);
    EXPECT_EQ(record.study.maximum_runs, 7u);
    EXPECT_EQ(record.study.seed, 1u);
    EXPECT_EQ(record.scenario_hash, loaded.hash);
    EXPECT_EQ(record.scenario_text, loaded.text);
}

TEST(BeginStudy, LeavesOutAlternativesThatAreNotCompared)
{
    const auto loaded = three_ways("{length: 10 weeks, compare: [three, one], baseline: one}");
    const StudyRecord record = begin_study(loaded, "small");
    EXPECT_THAT(record.study.alternatives, testing::UnorderedElementsAre("one", "three"));
    EXPECT_EQ(record.study.alternatives[record.baseline], "one");
}

TEST(BeginStudy, MakesAPlanForEachAlternativeInItsOrder)
{
    const auto loaded = three_ways("{length: 10 weeks}");
    sim::Study study;
    study.alternatives = {"three", "one"};
    const auto plans = plans_of(*loaded.scenario, study);
    ASSERT_EQ(plans.size(), 2u);
    EXPECT_EQ(plans[0].teams.size(), 2u);
    EXPECT_EQ(plans[1].teams.size(), 1u);
    study.alternatives = {"four"};
    EXPECT_THROW(plans_of(*loaded.scenario, study), std::out_of_range);
}

} // namespace
