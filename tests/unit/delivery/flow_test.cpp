#include "delivery/plan.hpp"

#include <gtest/gtest.h>

namespace {

using namespace model;

TEST(Steps, put_stages_of_a_deployable_together)
{
    const std::vector<PlanStep> steps = steps_of({Work{}, Review{}, Merge{}, Pipeline{}, Deploy{}});
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].kind, PlanStep::Kind::work);
    EXPECT_EQ(steps[1].kind, PlanStep::Kind::change);
    EXPECT_EQ(steps[2].kind, PlanStep::Kind::per_deployable);
    EXPECT_EQ(steps[2].first, 2);
    EXPECT_EQ(steps[2].last, 5);
}

TEST(Steps, keep_the_person_only_when_told)
{
    Work second;
    second.same_person = true;
    EXPECT_EQ(steps_of({Work{}, second, Deploy{}}).size(), 2U);
    EXPECT_EQ(steps_of({Work{}, Work{}, Deploy{}}).size(), 3U);
}

TEST(Steps, two_reviews_are_two_steps)
{
    EXPECT_EQ(steps_of({Review{}, Review{}, Deploy{}}).size(), 3U);
}

TEST(Plan, counts_paths_in_and_between_teams)
{
    Plan plan;
    plan.teams = {{"a", 5, {}}, {"b", 5, {}}, {"c", 5, {}}, {"d", 5, {}}};
    EXPECT_EQ(plan.paths(), 4 * 10 + 6);
    plan.communication.contacts_per_team_pair = 3;
    EXPECT_EQ(plan.paths(), 4 * 10 + 18);
}

} // namespace
