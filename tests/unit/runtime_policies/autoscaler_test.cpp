// Traces of the Kubernetes HorizontalPodAutoscaler.
#include "runtime/policies/autoscaler.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace std::chrono_literals;
using model::AutoscalerSettings;
using model::HorizontalAutoscaler;
using sim::SimTime;
using testing::Each;
using testing::ElementsAre;

/// Replicas after each decision, every 15 s from `from`, for a load that would need `needed` of them at the target.
/// `most` bounds metric/target: 1 / target when use is capped at what a replica has.
std::vector<int> decisions(HorizontalAutoscaler& autoscaler, int& replicas, double needed, SimTime from, int times,
                           double most = 1e9)
{
    std::vector<int> trace;
    for (int i = 0; i < times; ++i) {
        replicas = autoscaler.decide(from + i * 15s, replicas, std::min(needed / replicas, most));
        trace.push_back(replicas);
    }
    return trace;
}

AutoscalerSettings with_most(int max_replicas)
{
    AutoscalerSettings settings;
    settings.max_replicas = max_replicas;
    return settings;
}

TEST(Autoscaler, grows_from_2_over_6_to_10)
{
    // t = 15: 10 wanted, at most max(2 × 2, 2 + 4) = 6; t = 30: max(12, 10) allows 10
    HorizontalAutoscaler autoscaler(with_most(100));
    int replicas = 2;
    EXPECT_THAT(decisions(autoscaler, replicas, 10, SimTime(15s), 4), ElementsAre(6, 10, 10, 10));
}

TEST(Autoscaler, at_most_doubles_when_use_is_capped)
{
    // target 50 %, use at most 100 %: metric/target is at most 2
    HorizontalAutoscaler autoscaler(with_most(100));
    int replicas = 2;
    EXPECT_THAT(decisions(autoscaler, replicas, 10, SimTime(15s), 5, 2), ElementsAre(4, 8, 10, 10, 10));
}

TEST(Autoscaler, doubles_at_most_when_large)
{
    HorizontalAutoscaler autoscaler(with_most(1000));
    int replicas = 10;
    EXPECT_THAT(decisions(autoscaler, replicas, 100, SimTime(15s), 5), ElementsAre(20, 40, 80, 100, 100));
}

TEST(Autoscaler, counts_growth_from_the_start_of_the_period)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 2, 5), 6);
    EXPECT_EQ(autoscaler.decide(SimTime(20s), 6, 5), 6) << "four were added 5 s ago";
    EXPECT_EQ(autoscaler.decide(SimTime(30s), 6, 5), 12);
}

TEST(Autoscaler, ignores_a_tenth_more_or_less)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    SimTime now;
    for (const double ratio : {0.9, 0.95, 1.0, 1.05, 1.1}) {
        EXPECT_EQ(autoscaler.decide(now += 15s, 10, ratio), 10) << ratio;
    }
    EXPECT_EQ(autoscaler.decide(now += 15s, 10, 1.11), 12) << "⌈11.1⌉";
    EXPECT_EQ(autoscaler.decide(now += 15s, 25, 1.12), 28) << "25 × 1.12 is 28, whatever the last bit says";
}

TEST(Autoscaler, stays_at_10_for_300_seconds_when_the_load_falls_to_a_tenth)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    int replicas = 10;
    decisions(autoscaler, replicas, 10, SimTime(15s), 4); // 10 wanted last at t = 60 s
    const auto trace = decisions(autoscaler, replicas, 1, SimTime(75s), 20);
    EXPECT_THAT(std::vector(trace.begin(), trace.end() - 1), Each(10)) << "up to t = 345 s";
    EXPECT_EQ(trace.back(), 1) << "t = 360 s, 300 s after the last wish for 10";
}

TEST(Autoscaler, starts_as_if_the_present_number_were_wanted)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    int replicas = 10;
    const auto trace = decisions(autoscaler, replicas, 2, SimTime(15s), 21);
    EXPECT_THAT(std::vector(trace.begin(), trace.end() - 1), Each(10));
    EXPECT_EQ(trace.back(), 2) << "t = 315 s";
}

TEST(Autoscaler, goes_down_to_the_largest_wish_of_the_last_five_minutes)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    int replicas = 10;
    decisions(autoscaler, replicas, 2, SimTime(15s), 1);
    decisions(autoscaler, replicas, 6, SimTime(30s), 1); // a small peak
    const auto trace = decisions(autoscaler, replicas, 2, SimTime(45s), 20);
    EXPECT_EQ(trace[17], 10) << "t = 300 s";
    EXPECT_EQ(trace[18], 6) << "t = 315 s: the number at the start is forgotten";
    EXPECT_EQ(trace[19], 2) << "t = 330 s: and now the peak";
}

TEST(Autoscaler, brings_no_replicas_for_an_old_wish)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 2, 5), 6) << "10 wanted, 6 allowed";
    EXPECT_EQ(autoscaler.decide(SimTime(30s), 6, 0.5), 6) << "3 wanted now";
}

TEST(Autoscaler, goes_down_at_once_when_told_not_to_wait)
{
    AutoscalerSettings settings = with_most(100);
    settings.scale_down_stabilization = 0s;
    HorizontalAutoscaler autoscaler(settings);
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 10, 0.1), 1);
}

TEST(Autoscaler, stays_within_its_bounds)
{
    AutoscalerSettings settings;
    settings.min_replicas = 3;
    settings.max_replicas = 5;
    settings.scale_down_stabilization = 0s;
    HorizontalAutoscaler autoscaler(settings);
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 4, 100), 5);
    EXPECT_EQ(autoscaler.decide(SimTime(30s), 5, 0), 3);
    EXPECT_EQ(autoscaler.decide(SimTime(45s), 1, 1), 3);
    EXPECT_EQ(autoscaler.decide(SimTime(60s), 9, 1), 5);
}

TEST(Autoscaler, takes_absurd_measurements)
{
    HorizontalAutoscaler autoscaler(with_most(100000));
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 1, 1e300), 5);
}

TEST(Autoscaler, leaves_alone_what_was_switched_off)
{
    HorizontalAutoscaler autoscaler(with_most(100));
    EXPECT_EQ(autoscaler.decide(SimTime(15s), 0, 5), 0);
}

} // namespace
