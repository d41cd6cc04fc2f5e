// What makes two studies the same, and the form of time stamps.
#include "store/study_record.hpp"

#include "unit/store/store_fixture.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(StudyRecordTest, WantedRunsAndCircumstancesMayDiffer)
{
    StudyRecord other = sample_record();
    other.study.runs = 500;
    other.study.precision.reset();
    other.command_line = {"twopizza", "run"};
    other.created = "2026-01-01T00:00:00Z";
    other.scenario_name = "renamed";
    other.baseline = 0;
    EXPECT_THAT(differences(sample_record(), other), IsEmpty());
}

TEST(StudyRecordTest, NamesWhatDiffers)
{
    StudyRecord other = sample_record();
    other.study.seed = 2;
    other.scenario_hash = "another";
    EXPECT_THAT(differences(sample_record(), other), ElementsAre("scenario", "seed"));
    other = sample_record();
    other.study.alternatives = {"monolith"};
    other.study.points.pop_back();
    other.overrides.clear();
    other.injections.clear();
    other.tool_version = "0.2.0";
    EXPECT_THAT(differences(sample_record(), other),
                ElementsAre("alternatives", "design points", "overrides", "injections", "version of twopizza"));
}

TEST(StudyRecordTest, TimeStampsAreUtcAndSortable)
{
    EXPECT_THAT(utc_now(),
                testing::MatchesRegex("20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z"));
}

} // namespace
} // namespace report
