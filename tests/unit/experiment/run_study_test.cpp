// Same bits on any number of threads and after any interruption; nothing finished is lost; rounds stop where they
// should.
#include "experiment/run_study.hpp"

#include "random/stream.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <gmock/gmock.h>
#include <limits>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

namespace sim {
namespace {

using testing::ElementsAre;

Study small_study(std::uint32_t runs = 6)
{
    Study study;
    study.seed = 7;
    study.points = {{{{"size", "4"}}}, {{{"size", "8"}}}};
    study.alternatives = {"monolith", "soa", "microservices"};
    study.runs = study.maximum_runs = runs;
    return study;
}

Summary per_run(double value)
{
    return {1, value, value, value, value, value, value, {}};
}

/// A stand-in for a model: noisy values from the trial's own random numbers.
RunResult noisy(const Trial& trial, std::stop_token)
{
    Draws draws = StreamFamily(7, trial.replication).stream("work").at(trial.alternative);
    RunResult result;
    double sum = 0;
    for (int i = 0; i < 1000; ++i) sum += draws.uniform();
    result.metrics["lead_time"] = per_run(sum / 1000 + trial.alternative + 10.0 * trial.point);
    result.metrics["lead_time"].grid = {0.25F, 0.5F};
    result.trajectory = draws.bits();
    if (trial.replication == 2) result.warnings = {"a queue never settled"};
    return result;
}

Study sequential_study(double relative, std::uint32_t minimum = 5, std::uint32_t maximum = 200)
{
    Study study = small_study(minimum);
    study.maximum_runs = maximum;
    study.precision = Precision{{"lead_time", Statistic::mean}, relative, 0.95};
    return study;
}

StudyOutcome with_jobs(const Study& study, unsigned jobs)
{
    StudyOptions options;
    options.jobs = jobs;
    return run_study(study, noisy, {}, options);
}

TEST(RunStudyTest, OutcomeIsTheSameOnAnyNumberOfThreads)
{
    const StudyOutcome one = with_jobs(small_study(), 1);
    ASSERT_EQ(one.trials.size(), 2u * 3u * 6u);
    EXPECT_TRUE(std::ranges::is_sorted(one.trials, {}, &TrialOutcome::trial));
    EXPECT_EQ(with_jobs(small_study(), 2), one);
    EXPECT_EQ(with_jobs(small_study(), 16), one);
}

TEST(RunStudyTest, SequentialOutcomeIsTheSameOnAnyNumberOfThreads)
{
    const Study study = sequential_study(0.005);
    const StudyOutcome one = with_jobs(study, 1);
    EXPECT_GT(one.points[0].runs, study.runs);
    EXPECT_EQ(with_jobs(study, 2), one);
    EXPECT_EQ(with_jobs(study, 8), one);
    EXPECT_EQ(with_jobs(study, 16), one);
}

TEST(RunStudyTest, BeginsReplicationByReplication)
{
    std::vector<Trial> order;
    StudyOptions options;
    options.jobs = 1;
    run_study(
        small_study(2), noisy, [&](const TrialOutcome& outcome) { order.push_back(outcome.trial); }, options);
    EXPECT_THAT(order, ElementsAre(Trial{0, 0, 0}, Trial{0, 1, 0}, Trial{0, 2, 0}, Trial{1, 0, 0}, Trial{1, 1, 0},
                                   Trial{1, 2, 0}, Trial{0, 0, 1}, Trial{0, 1, 1}, Trial{0, 2, 1}, Trial{1, 0, 1},
                                   Trial{1, 1, 1}, Trial{1, 2, 1}));
}

TEST(RunStudyTest, SinkGetsEveryTrialOnceAndOneAtATime)
{
    std::atomic<int> inside = 0;
    std::multiset<Trial> seen;
    StudyOptions options;
    options.jobs = 8;
    const auto outcome = run_study(
        small_study(20), noisy,
        [&](const TrialOutcome& trial) {
            EXPECT_EQ(++inside, 1);
            seen.insert(trial.trial);
            --inside;
        },
        options);
    EXPECT_EQ(seen.size(), 120u);
    for (const auto& trial : outcome.trials) EXPECT_EQ(seen.count(trial.trial), 1u);
}

TEST(RunStudyTest, JobsLimitTheThreads)
{
    for (const unsigned jobs : {1U, 3U}) {
        std::atomic<unsigned> running = 0;
        std::atomic<unsigned> most = 0;
        StudyOptions options;
        options.jobs = jobs;
        const auto run = [&](const Trial& trial, std::stop_token stop) {
            const unsigned now = ++running;
            for (unsigned seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
            }
            // Until two have met once, each waits for another: a busy machine may start the second thread late.
            const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
            while (jobs > 1 && most < 2 && std::chrono::steady_clock::now() < patience) std::this_thread::yield();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            --running;
            return noisy(trial, stop);
        };
        run_study(small_study(10), run, {}, options);
        EXPECT_LE(most, jobs);
        EXPECT_GE(most, std::min(jobs, 2U));
    }
}

TEST(RunStudyTest, ResumingAfterAnyPrefixGivesTheSameOutcome)
{
    for (const Study& study : {small_study(3), sequential_study(0.01, 3, 9)}) {
        std::vector<TrialOutcome> finished; // in the order of completion, as a store would hold them
        StudyOptions options;
        options.jobs = 2;
        const auto whole = run_study(
            study, noisy, [&](const TrialOutcome& t) { finished.push_back(t); }, options);
        for (std::size_t length = 0; length <= finished.size(); ++length) {
            options.finished.assign(finished.begin(), finished.begin() + static_cast<std::ptrdiff_t>(length));
            std::size_t run_again = 0;
            const auto rest = run_study(
                study, noisy, [&](const TrialOutcome&) { ++run_again; }, options);
            EXPECT_EQ(rest, whole) << length;
            EXPECT_EQ(run_again, finished.size() - length);
        }
    }
}

TEST(RunStudyTest, ExtendingASmallerStudyEqualsTheLargerOne)
{
    StudyOptions options;
    options.finished = with_jobs(small_study(4), 2).trials;
    EXPECT_EQ(run_study(small_study(9), noisy, {}, options), with_jobs(small_study(9), 1));
    // And asking for less than there is leaves the rest out.
    options.finished = with_jobs(small_study(9), 2).trials;
    EXPECT_EQ(run_study(small_study(4), noisy, {}, options), with_jobs(small_study(4), 1));
}

TEST(RunStudyTest, TrialsOfAnotherStudyAreRefused)
{
    const auto refused = [](auto change) {
        StudyOptions options;
        options.finished = {{{0, 0, 0}, 7, RunResult{}, {}}};
        EXPECT_NO_THROW(run_study(small_study(), noisy, {}, options));
        change(options.finished.front());
        EXPECT_THROW(run_study(small_study(), noisy, {}, options), std::invalid_argument);
    };
    refused([](TrialOutcome& t) { t.seed = 8; });
    refused([](TrialOutcome& t) { t.trial.point = 2; });
    refused([](TrialOutcome& t) { t.trial.alternative = 3; });
}

TEST(RunStudyTest, AFailingRunIsKeptWithItsMessageAndTheOthersGoOn)
{
    const auto failing = [](const Trial& trial, std::stop_token stop) {
        if (trial == Trial{1, 2, 3}) throw std::runtime_error("a change without an owner");
        if (trial == Trial{0, 0, 0}) throw 5; // not even a std::exception
        return noisy(trial, stop);
    };
    std::vector<TrialOutcome> failed;
    StudyOptions options;
    options.jobs = 2;
    const auto outcome = run_study(
        small_study(), failing, [&](const TrialOutcome& t) { failed.insert(failed.end(), t.failed(), t); }, options);
    EXPECT_EQ(outcome.trials.size(), 36u);
    EXPECT_EQ(outcome.failures(), 2u);
    ASSERT_EQ(failed.size(), 2u);
    EXPECT_EQ(failed[0], (TrialOutcome{{0, 0, 0}, 7, std::nullopt, "unknown exception"}));
    EXPECT_EQ(failed[1], (TrialOutcome{{1, 2, 3}, 7, std::nullopt, "a change without an owner"}));
    EXPECT_FALSE(outcome.interrupted);
}

TEST(RunStudyTest, CancellationKeepsFinishedTrialsInBalancedPairs)
{
    std::stop_source stop;
    StudyOptions options;
    options.jobs = 1;
    options.stop = stop.get_token();
    std::size_t delivered = 0;
    const auto outcome = run_study(
        small_study(10), noisy,
        [&](const TrialOutcome&) {
            if (++delivered == 20) stop.request_stop();
        },
        options);
    EXPECT_TRUE(outcome.interrupted);
    EXPECT_EQ(outcome.trials.size(), 20u); // three whole replications of 2 × 3 and two trials of the fourth
    EXPECT_EQ(outcome.points[0].runs, 3u);
    EXPECT_EQ(outcome.points[1].runs, 3u);

    options.stop = {};
    options.finished = outcome.trials;
    EXPECT_EQ(run_study(small_study(10), noisy, {}, options), with_jobs(small_study(10), 2));
}

TEST(RunStudyTest, ARunThatGivesUpWhenStoppedIsNotAFailure)
{
    std::stop_source stop;
    StudyOptions options;
    options.jobs = 2;
    options.stop = stop.get_token();
    std::atomic<int> begun = 0;
    const auto run = [&](const Trial& trial, std::stop_token token) -> RunResult {
        if (++begun == 5) stop.request_stop();
        if (token.stop_requested()) throw std::runtime_error("stopped");
        return noisy(trial, token);
    };
    const auto outcome = run_study(small_study(10), run, {}, options);
    EXPECT_TRUE(outcome.interrupted);
    EXPECT_EQ(outcome.failures(), 0u);
    EXPECT_LE(outcome.trials.size(), 5u);
}

TEST(RunStudyTest, AStopAfterTheLastTrialInterruptsNothing)
{
    std::stop_source stop;
    StudyOptions options;
    options.stop = stop.get_token();
    options.finished = with_jobs(small_study(), 2).trials;
    stop.request_stop();
    EXPECT_FALSE(run_study(small_study(), noisy, {}, options).interrupted);
}

TEST(RunStudyTest, AnErrorOfTheSinkEndsTheStudy)
{
    StudyOptions options;
    options.jobs = 2;
    std::atomic<int> begun = 0;
    const auto run = [&](const Trial& trial, std::stop_token stop) {
        ++begun;
        return noisy(trial, stop);
    };
    const auto full = [](const TrialOutcome&) { throw std::runtime_error("disk full"); };
    EXPECT_THROW(run_study(small_study(100), run, full, options), std::runtime_error);
    EXPECT_LT(begun, 20);
}

TEST(RunStudyTest, ProgressIsThrottledAndEndsComplete)
{
    std::vector<Progress> told;
    StudyOptions options;
    options.jobs = 2;
    options.progress = [&](const Progress& progress) { told.push_back(progress); };
    const auto slow = [](const Trial& trial, std::stop_token stop) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return noisy(trial, stop);
    };
    run_study(small_study(12), slow, {}, options); // 72 trials, 180 ms or more on two threads
    ASSERT_GE(told.size(), 2u);
    for (std::size_t i = 1; i + 1 < told.size(); ++i)
        EXPECT_GE(told[i].elapsed - told[i - 1].elapsed, std::chrono::milliseconds(99));
    EXPECT_EQ(told.back().finished, 72u);
    EXPECT_EQ(told.back().planned, 72u);
    EXPECT_EQ(told.back().runs, 12u);
}

// Sequential stopping by hand. Alternatives yield 100 ± d, + in even replications and - in odd ones. With n even, the
// mean is 100, the deviation d √(n/(n−1)), and the relative half width t(n−1) d / √(n−1) / 100. For d = 10 at 95 %:
//   n = 10: 2.2622 · 10 / 3      / 100 = 7.54 %
//   n = 20: 2.0930 · 10 / 4.3589 / 100 = 4.80 %
// and for n = 15, mean 100 + 10/15 = 100.667, s = √(15/14 · (100 − 0.444)) = 10.328, t(14) = 2.1448:
//   half width 2.1448 · 10.328 / 3.87298 = 5.719, relative 5.68 %.
RunResult alternating(const Trial& trial, std::stop_token)
{
    const double swing = trial.alternative == 0 ? 1 : 10;
    RunResult result;
    result.metrics["lead_time"] = per_run(100 + (trial.replication % 2 == 0 ? swing : -swing));
    result.metrics["constant"] = per_run(0);
    return result;
}

Study alternating_study(double relative, std::uint32_t maximum)
{
    Study study;
    study.alternatives = {"calm", "wild"};
    study.runs = 10;
    study.maximum_runs = maximum;
    study.precision = Precision{{"lead_time", Statistic::p50}, relative, 0.95};
    return study;
}

TEST(SequentialStudyTest, StopsAtTheFirstRoundThatIsPreciseEnough)
{
    const auto outcome = run_study(alternating_study(0.05, 100), alternating, {});
    EXPECT_EQ(outcome.points[0].runs, 20u); // rounds end at 10, 15, 20
    EXPECT_TRUE(outcome.precision_reached());
    EXPECT_NEAR(*outcome.points[0].precision, 0.0480, 0.00005);

    const auto coarse = run_study(alternating_study(0.06, 100), alternating, {});
    EXPECT_EQ(coarse.points[0].runs, 15u);
    EXPECT_NEAR(*coarse.points[0].precision, 0.0568, 0.00005);

    EXPECT_EQ(run_study(alternating_study(0.08, 100), alternating, {}).points[0].runs, 10u);
}

TEST(SequentialStudyTest, SaysWhenTheMaximumCameFirst)
{
    const auto outcome = run_study(alternating_study(0.05, 17), alternating, {});
    EXPECT_EQ(outcome.points[0].runs, 17u);
    EXPECT_FALSE(outcome.precision_reached());
    EXPECT_FALSE(outcome.interrupted);
    EXPECT_GT(*outcome.points[0].precision, 0.05);
}

TEST(SequentialStudyTest, AConstantIsPreciseEvenAtZero)
{
    Study study = alternating_study(0.01, 100);
    study.precision->of = {"constant", Statistic::mean};
    const auto outcome = run_study(study, alternating, {});
    EXPECT_EQ(outcome.points[0].runs, 10u);
    EXPECT_TRUE(outcome.precision_reached());
}

TEST(SequentialStudyTest, AMetricThatIsNotMeasuredNeverBecomesPrecise)
{
    Study study = alternating_study(0.01, 12);
    study.precision->of = {"latency", Statistic::mean};
    const auto outcome = run_study(study, alternating, {});
    EXPECT_EQ(outcome.points[0].runs, 12u);
    EXPECT_EQ(outcome.points[0].precision, std::nullopt);
    EXPECT_FALSE(outcome.precision_reached());
}

TEST(SequentialStudyTest, AValueThatIsNoNumberIsNotPrecise)
{
    const auto run = [](const Trial&, std::stop_token) {
        RunResult result;
        result.metrics["lead_time"] = per_run(std::numeric_limits<double>::quiet_NaN());
        return result;
    };
    EXPECT_FALSE(run_study(alternating_study(0.05, 12), run, {}).precision_reached());
}

TEST(SequentialStudyTest, EveryPointStopsByItself)
{
    Study study = alternating_study(0.05, 100);
    study.points = {{{{"calm", "yes"}}}, {{{"calm", "no"}}}};
    const auto run = [](const Trial& trial, std::stop_token stop) {
        return alternating({trial.point, trial.point, trial.replication}, stop);
    };
    const auto outcome = run_study(study, run, {});
    EXPECT_EQ(outcome.points[0].runs, 10u);
    EXPECT_EQ(outcome.points[1].runs, 20u);
    EXPECT_EQ(outcome.trials.size(), 2u * 30u);
}

TEST(SequentialStudyTest, FailedRunsDoNotCountAsValues)
{
    // Without replication 1 the first round has nine values, +10 five times and −10 four times around 100: mean 101.11,
    // s² = (9·100 − 9·1.2346)/8 = 111.11, half width t(8) = 2.3060 · 10.541 / 3 = 8.1025, relative 8.01 %.
    const auto run = [](const Trial& trial, std::stop_token stop) {
        if (trial.replication == 1) throw std::runtime_error("broken");
        return alternating(trial, stop);
    };
    const auto outcome = run_study(alternating_study(0.0805, 100), run, {});
    EXPECT_EQ(outcome.points[0].runs, 10u);
    EXPECT_NEAR(*outcome.points[0].precision, 0.0801, 0.00005);
    EXPECT_EQ(outcome.failures(), 2u);
}

} // namespace
} // namespace sim
