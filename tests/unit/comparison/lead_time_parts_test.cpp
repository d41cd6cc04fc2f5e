// Stages, the longest first, split run by run into work and waiting.
#include "comparison/lead_time_parts.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gtest/gtest.h>

namespace report {
namespace {

TEST(LeadTimePartsTest, SplitsLeadTimeIntoStages)
{
    StudyBuilder study({"monolith", "soa"});
    study.items(0, "lead_time", {10, 14}).items(0, "stage_time.coding", {2, 4}).items(0, "stage_time.deploy", {8, 10});
    study.items(0, "stage_waiting.coding", {1, 1}).items(0, "stage_waiting.deploy", {7, 8});
    study.items(1, "stage_time.meeting", {1, 1});
    const auto parts = lead_time_parts(study.build(), 0, 0);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].stage, "deploy");
    EXPECT_DOUBLE_EQ(*parts[0].total.value, 9);
    EXPECT_DOUBLE_EQ(*parts[0].waiting.value, 7.5);
    EXPECT_DOUBLE_EQ(*parts[0].working.value, 1.5); // 1 and 2
    EXPECT_DOUBLE_EQ(*parts[0].share, 0.75);
    EXPECT_EQ(parts[1].stage, "coding");
    EXPECT_DOUBLE_EQ(*parts[1].share, 0.25);
    // 1 and 3: mean 2, half width 12.7062 · √2 / √2
    EXPECT_NEAR(parts[1].working.interval->half_width(), 12.7062, 1e-4);
}

TEST(LeadTimePartsTest, WhatIsNotMeasuredIsAbsent)
{
    StudyBuilder study({"monolith"});
    EXPECT_TRUE(lead_time_parts(study.build(), 0, 0).empty());
    study.items(0, "stage_time.coding", {2, 4});
    const auto parts = lead_time_parts(study.build(), 0, 0);
    ASSERT_EQ(parts.size(), 1u);
    EXPECT_FALSE(parts[0].waiting.value);
    EXPECT_FALSE(parts[0].working.value);
    EXPECT_FALSE(parts[0].share);
}

} // namespace
} // namespace report
