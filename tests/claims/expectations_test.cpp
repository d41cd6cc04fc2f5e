// Every scenario says what must come out of it; these tests hold each to its word.
#include "comparison/expectation_check.hpp"
#include "support/scenario_study.hpp"

#include <gtest/gtest.h>

namespace {

using test_support::load_or_fail;
using test_support::run_scenario;
using test_support::scenario_files;

std::vector<std::string> all_scenarios()
{
    std::vector<std::string> files = scenario_files("scenarios/claims");
    for (auto& file : scenario_files("scenarios/library")) files.push_back(std::move(file));
    return files;
}

class Expectations : public testing::TestWithParam<std::string> {};

TEST_P(Expectations, hold)
{
    const auto scenario = load_or_fail(GetParam());
    ASSERT_TRUE(scenario);
    ASSERT_FALSE(scenario->expect.empty()) << "a scenario without expectations proves nothing";
    const report::Results results = run_scenario(*scenario, 0);
    EXPECT_TRUE(results.failures().empty()) << results.failures().front().message;
    for (const auto& result : report::check_expectations(results, 0, scenario->expect)) {
        EXPECT_EQ(result.problem, "") << result.text;
        EXPECT_EQ(result.judgement, report::Judgement::holds)
            << result.text << "\n  observed " << result.observed.value_or(0) << " ["
            << (result.interval ? result.interval->low : 0) << ", " << (result.interval ? result.interval->high : 0)
            << "] in base units, " << result.runs << " runs";
    }
}

INSTANTIATE_TEST_SUITE_P(Scenario, Expectations, testing::ValuesIn(all_scenarios()),
                         [](const auto& file) { return test_support::test_name(file.param); });

} // namespace
