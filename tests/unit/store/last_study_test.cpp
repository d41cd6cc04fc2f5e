// The last study is there afterwards, complete or not at all, and trouble with the cache stays without consequences.
#include "store/last_study.hpp"

#include "unit/store/store_fixture.hpp"

#include <fstream>
#include <gmock/gmock.h>

namespace report {
namespace {

using testing::ElementsAre;
namespace fs = std::filesystem;

class LastStudyTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        ::setenv("XDG_CACHE_HOME", folder.c_str(), 1);
        last = folder / "twopizza" / "last.result";
    }
    void TearDown() override
    {
        ::unsetenv("XDG_CACHE_HOME");
        StoreTest::TearDown();
    }
    std::vector<std::string> cached() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(last.parent_path()))
            names.push_back(entry.path().filename().string());
        return names;
    }
    fs::path last;
};

TEST_F(LastStudyTest, FollowsTheXdgRules)
{
    EXPECT_EQ(last_study_path(), last);
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    const std::string home = std::getenv("HOME") != nullptr ? std::getenv("HOME") : "";
    ::setenv("HOME", "/people/user", 1);
    EXPECT_EQ(last_study_path(), "/people/user/.cache/twopizza/last.result");
    ::unsetenv("HOME");
    EXPECT_EQ(last_study_path(), std::nullopt);
    ::setenv("HOME", home.c_str(), 1);
}

TEST_F(LastStudyTest, TakesThePlaceOfTheOneBeforeWhenFinished)
{
    {
        LastStudy study(sample_record(), store_metrics);
        study.append(sample_trial(0));
    }
    EXPECT_EQ(load_study(last).trials.size(), 1u);

    StudyRecord next = sample_record();
    next.study.seed = 2;
    LastStudy study(next, store_metrics);
    study.append(sample_trial(0));
    study.append(sample_trial(1));
    EXPECT_EQ(load_study(last).record, sample_record()); // still the old one
    study.finish();
    EXPECT_EQ(load_study(last).record, next);
    EXPECT_EQ(load_study(last).trials.size(), 2u);
    EXPECT_EQ(study.problem(), "");
    EXPECT_THAT(cached(), ElementsAre("last.result"));
}

TEST_F(LastStudyTest, AStudyWithoutTrialsDisplacesNothing)
{
    {
        LastStudy study(sample_record(), store_metrics);
        study.append(sample_trial(0));
    }
    {
        const LastStudy study(sample_record(), store_metrics);
    }
    EXPECT_EQ(load_study(last).trials.size(), 1u);
    EXPECT_THAT(cached(), ElementsAre("last.result"));
}

TEST_F(LastStudyTest, TroubleIsToldAndNothingElse)
{
    std::ofstream(folder / "twopizza") << "a file where the folder should be";
    LastStudy study(sample_record(), store_metrics);
    EXPECT_NE(study.problem(), "");
    study.append(sample_trial(0));
    study.finish();
    EXPECT_NE(remember_study(path), "");
}

TEST_F(LastStudyTest, OldLeftoversOfKilledProcessesGo)
{
    fs::create_directories(last.parent_path());
    const fs::path leftover = last.parent_path() / "last.result.part-1";
    std::ofstream(leftover) << "x";
    fs::last_write_time(leftover, fs::file_time_type::clock::now() - std::chrono::hours(72));
    std::ofstream(last.parent_path() / "last.result.part-2") << "perhaps at work";
    LastStudy(sample_record(), store_metrics).finish();
    EXPECT_THAT(cached(), ElementsAre("last.result.part-2"));
}

TEST_F(LastStudyTest, RemembersAFileThatWasSaved)
{
    ResultStore::create(path, sample_record(), store_metrics).append(sample_trial(0));
    EXPECT_EQ(remember_study(path), "");
    EXPECT_EQ(load_study(last).trials.size(), 1u);
    EXPECT_TRUE(fs::exists(path));
}

} // namespace
} // namespace report
