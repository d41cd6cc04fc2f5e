// What is written comes back with the same bits, in whatever way the writing ended.
#include "store/result_store.hpp"

#include "unit/store/store_fixture.hpp"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
namespace fs = std::filesystem;

using ResultStoreTest = StoreTest;

TEST_F(ResultStoreTest, EverythingComesBackWithTheSameBits)
{
    sim::TrialOutcome failed{{0, 1, 3}, sample_record().study.seed, std::nullopt, "a change without an owner"};
    {
        auto store = ResultStore::create(path, sample_record(), store_metrics);
        store.append(sample_trial(2));
        store.append(sample_trial(0, 1));
        store.append(failed);
        store.append(sample_trial(0));
        EXPECT_EQ(store.trial_count(), 4u);
        store.close();
    }
    EXPECT_THAT(files(), ElementsAre("shop.result"));
    const StoredStudy study = load_study(path);
    EXPECT_EQ(study.record, sample_record());
    EXPECT_THAT(study.trials, ElementsAre(failed, sample_trial(0), sample_trial(2), sample_trial(0, 1)));
    EXPECT_TRUE(std::signbit(study.trials[1].result->metrics.at("lead_time").min)); // equality takes −0 for 0
}

TEST_F(ResultStoreTest, TheDestructorTidiesUpToo)
{
    {
        auto store = ResultStore::create(path, sample_record(), store_metrics);
        store.append(sample_trial(1));
    }
    EXPECT_THAT(files(), ElementsAre("shop.result"));
    EXPECT_EQ(load_study(path).trials.size(), 1u);
}

TEST_F(ResultStoreTest, ReopeningContinues)
{
    ResultStore::create(path, sample_record(), store_metrics).append(sample_trial(0));
    {
        auto store = ResultStore::open(path);
        EXPECT_EQ(store.record(), sample_record());
        EXPECT_THAT(store.load(), ElementsAre(sample_trial(0)));
        store.append(sample_trial(1));
    }
    EXPECT_THAT(load_study(path).trials, ElementsAre(sample_trial(0), sample_trial(1)));
}

TEST_F(ResultStoreTest, TheSameTrialAgainReplacesTheEarlierOne)
{
    auto store = ResultStore::create(path, sample_record(), store_metrics);
    sim::TrialOutcome failed{{1, 0, 4}, sample_record().study.seed, std::nullopt, "broken"};
    store.append(failed);
    store.append(sample_trial(5));
    store.append(sample_trial(4));
    EXPECT_THAT(store.load(), ElementsAre(sample_trial(4), sample_trial(5)));
    store.append(failed);
    EXPECT_THAT(store.load(), ElementsAre(failed, sample_trial(5)));
}

TEST_F(ResultStoreTest, ResumingMayAskForMoreRunsButForNoOtherStudy)
{
    ResultStore::create(path, sample_record(), store_metrics).append(sample_trial(0));
    StudyRecord more = sample_record();
    more.study.runs = 300;
    more.study.precision.reset();
    EXPECT_EQ(ResultStore::resume(path, more).load().size(), 1u);
    EXPECT_EQ(load_study(path).record, more);

    StudyRecord other = sample_record();
    other.study.seed = 3;
    try {
        ResultStore::resume(path, other);
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::different_study);
        EXPECT_THAT(error.what(), HasSubstr("shop (monolith, microservices; seed 18446744073709551557;"));
        EXPECT_THAT(error.what(), HasSubstr("It differs in: seed."));
    }
}

TEST_F(ResultStoreTest, AReaderGetsNoTrials)
{
    ResultStore::create(path, sample_record(), store_metrics).close();
    auto reader = ResultStore::open_to_read(path);
    EXPECT_THROW(reader.append(sample_trial(0)), std::logic_error);
}

/// Runs `work` in a child process, which ends in the middle of it by SIGKILL.
template <class Work>
void in_killed_child(Work work)
{
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        try {
            work();
        } catch (...) {
            ::_exit(1);
        }
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
}

TEST_F(ResultStoreTest, KillKeepsEveryAppendedTrial)
{
    for (std::uint32_t round = 0; round < 4; ++round) {
        in_killed_child([&] {
            auto store =
                round == 0 ? ResultStore::create(path, sample_record(), store_metrics) : ResultStore::open(path);
            for (std::uint32_t i = 0; i < 25; ++i) store.append(sample_trial(round * 25 + i));
        });
        const auto trials = load_study(path).trials;
        ASSERT_EQ(trials.size(), (round + 1) * 25);
        for (std::uint32_t i = 0; i < trials.size(); ++i) EXPECT_EQ(trials[i], sample_trial(i));
        EXPECT_THAT(files(), ElementsAre("shop.result")); // looking at it has tidied up
    }
}

TEST_F(ResultStoreTest, KillWhileWritingLeavesOnlyWholeTrials)
{
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = ResultStore::create(path, sample_record(), store_metrics);
        for (std::uint32_t i = 0;; ++i) {
            store.append(sample_trial(i));
            if (::write(ready[1], &i, sizeof i) != sizeof i) ::_exit(1);
        }
    }
    std::uint32_t written = 0;
    while (written < 40) ASSERT_EQ(::read(ready[0], &written, sizeof written), ssize_t{sizeof written});
    ::kill(child, SIGKILL); // somewhere inside a later append
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    const auto trials = load_study(path).trials;
    EXPECT_GT(trials.size(), 40u);
    for (std::uint32_t i = 0; i < trials.size(); ++i) EXPECT_EQ(trials[i], sample_trial(i));
}

TEST_F(ResultStoreTest, ASecondWriterIsRefusedWhileTheFirstIsAtWork)
{
    auto store = ResultStore::create(path, sample_record(), store_metrics);
    EXPECT_EQ(kind_of([&] { ResultStore::open(path); }), StoreError::Kind::locked);

    const pid_t child = ::fork(); // and from another process, where locks work differently
    if (child == 0) {
        try {
            ResultStore::resume(path, sample_record());
        } catch (const StoreError& error) {
            ::_exit(error.kind() == StoreError::Kind::locked ? 42 : 1);
        } catch (...) {
        }
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);

    store.append(sample_trial(0)); // the first one has noticed nothing
    store.close();
    EXPECT_EQ(ResultStore::open(path).load().size(), 1u);
}

TEST_F(ResultStoreTest, AnOpenFileIsNotReplacedEither)
{
    auto store = ResultStore::create(path, sample_record(), store_metrics);
    EXPECT_EQ(kind_of([&] { ResultStore::create(path, sample_record(), store_metrics, ResultStore::Replace::yes); }),
              StoreError::Kind::locked);
    store.append(sample_trial(0));
    store.close();
    EXPECT_EQ(load_study(path).trials.size(), 1u);
}

} // namespace
} // namespace report
