#include "runtime/policies/rolling.hpp"

#include <gtest/gtest.h>

#include <deque>

namespace {

using namespace std::chrono_literals;
using model::CallCounts;
using model::LastCalls;
using model::RollingSums;
using sim::SimTime;

constexpr CallCounts good{1, 0, 0};
constexpr CallCounts bad{1, 1, 0};
constexpr CallCounts slow{1, 0, 1};

TEST(LastCalls, forget_the_oldest)
{
    LastCalls calls(3);
    for (const CallCounts& one : {bad, slow, good}) calls.add(SimTime(), one);
    EXPECT_EQ(calls.total(SimTime()), (CallCounts{3, 1, 1}));
    calls.add(SimTime(), good); // in place of the bad one
    EXPECT_EQ(calls.total(SimTime()), (CallCounts{3, 0, 1}));
    calls.add(SimTime(), {1, 1, 1}); // in place of the slow one
    EXPECT_EQ(calls.total(SimTime()), (CallCounts{3, 1, 1}));
}

TEST(LastCalls, start_anew_when_cleared)
{
    LastCalls calls(2);
    for (int i = 0; i < 5; ++i) calls.add(SimTime(), bad);
    calls.clear();
    calls.add(SimTime(), good);
    EXPECT_EQ(calls.total(SimTime()), (CallCounts{1, 0, 0}));
}

TEST(RollingSums, drop_a_bucket_at_a_time)
{
    RollingSums<CallCounts> sums(10s, 10);
    sums.add(SimTime(500ms), bad);
    sums.add(SimTime(1s), good);
    EXPECT_EQ(sums.total(SimTime(9999ms)), (CallCounts{2, 1, 0}));
    EXPECT_EQ(sums.total(SimTime(10s)), (CallCounts{1, 0, 0})) << "the bucket of second 0 is needed for second 10";
    EXPECT_EQ(sums.total(SimTime(11s)), CallCounts{});
}

TEST(RollingSums, forget_everything_after_a_long_silence)
{
    RollingSums<CallCounts> sums(10s, 10);
    sums.add(SimTime(3s), bad);
    sums.add(SimTime(1000h), good);
    EXPECT_EQ(sums.total(SimTime(1000h)), (CallCounts{1, 0, 0}));
    EXPECT_EQ(sums.total(SimTime(1000h + 10s)), CallCounts{});
}

TEST(RollingSums, agree_with_a_list_of_all_calls)
{
    // 7 buckets of 3 s: a call of bucket b counts while the present one is b … b + 6
    RollingSums<CallCounts> sums(21s, 7);
    std::deque<std::int64_t> buckets;
    SimTime now;
    for (int i = 0; i < 5000; ++i) {
        now += std::chrono::milliseconds(i * 7919 % 2003) * (i % 97 == 0 ? 20 : 1);
        sums.add(now, good);
        const std::int64_t bucket = now.time_since_epoch() / 3s;
        buckets.push_back(bucket);
        while (buckets.front() <= bucket - 7) buckets.pop_front();
        ASSERT_EQ(sums.total(now).calls, static_cast<int>(buckets.size())) << i;
    }
}

} // namespace
