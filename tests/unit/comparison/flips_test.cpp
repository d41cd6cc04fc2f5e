// Where a sweep changes its mind, worked out by hand.
#include "comparison/flips.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gtest/gtest.h>

namespace report {
namespace {

/// Three values of one input, in the wrong order; the second alternative is worse at 100, better at 200 and 400.
StudyBuilder sweep(const std::vector<std::string>& values)
{
    StudyBuilder study({"monolith", "services"});
    study.record().study.points.clear();
    for (const auto& value : values) study.record().study.points.push_back({{{"people", value}}});
    const std::vector<double> apart{-2 * day, 6 * day, -4 * day}; // p50 is 0.9 of it
    for (std::uint32_t p = 0; p < 3; ++p) {
        study.items(0, "lead_time", {20 * day, 20 * day}, p);
        study.items(1, "lead_time", {20 * day + apart[p], 20 * day + apart[p]}, p);
    }
    return study;
}

std::vector<Flip> flips_of(const StudyBuilder& study)
{
    const Results results = study.build();
    std::vector<Comparison> comparisons;
    for (std::uint32_t p = 0; p < results.points(); ++p) comparisons.push_back(compare(results, p));
    return flips(results, comparisons, 1, "lead_time", sim::Statistic::p50);
}

TEST(FlipsTest, BetweenTheNeighboursOnTheAxis)
{
    const auto found = flips_of(sweep({"200", "100", "400"}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].path, "people");
    EXPECT_EQ(found[0].from, "100");
    EXPECT_EQ(found[0].to, "200");
    EXPECT_EQ(found[0].before, Verdict::worse);
    EXPECT_EQ(found[0].after, Verdict::better);
    // From +5.4 d at 100 to −1.8 d at 200: nothing at 100 + 100 · 5.4 / 7.2.
    ASSERT_TRUE(found[0].at);
    EXPECT_NEAR(*found[0].at, 175, 1e-9);
}

TEST(FlipsTest, WordsComeAsTheyAre)
{
    const auto found = flips_of(sweep({"few", "some", "many"}));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].from, "few");
    EXPECT_EQ(found[1].to, "many");
    EXPECT_FALSE(found[0].at);
}

TEST(FlipsTest, NoneWhereSeveralInputsVary)
{
    StudyBuilder study = sweep({"100", "200", "400"});
    for (auto& point : study.record().study.points) point.set.push_back({"load", "1"});
    EXPECT_TRUE(flips_of(study).empty());
}

} // namespace
} // namespace report
