// The clock and the loop: order of events, horizons, stopping, scheduled calls.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <array>
#include <stop_token>
#include <string>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

TEST(Simulation, OrdersByTimeThenPriorityThenInsertion)
{
    Simulation sim;
    std::string order;
    const auto note = [&order](char c) { return [&order, c] { order += c; }; };
    sim.schedule(2s, note('f'));
    sim.schedule(1s, note('c'));
    sim.schedule(1s, note('d'));
    sim.schedule(1s, note('e'), 1);
    sim.schedule(1s, note('b'), -1);
    sim.schedule(0s, note('a'));
    sim.run();
    EXPECT_EQ(order, "abcdef");
    EXPECT_EQ(sim.events_executed(), 6u);
    EXPECT_EQ(sim.now(), SimTime{2s});
}

TEST(Simulation, ZeroDelaysTakeTheirPlaceAmongEqualTimes)
{
    // At 1 s: a and b were inserted first; what a adds with no delay comes after b, unless it is more urgent.
    Simulation sim;
    std::string order;
    sim.schedule(1s, [&] {
        order += 'a';
        sim.schedule(0s, [&] { order += 'd'; });
        sim.schedule(0s, [&] { order += 'e'; });
        sim.schedule(
            0s, [&] { order += 'b'; }, -5);
        sim.schedule(
            0s, [&] { order += 'f'; }, 5);
    });
    sim.schedule(1s, [&] { order += 'c'; });
    sim.schedule(
        1s, [&] { order += 'g'; }, 6);
    sim.run();
    EXPECT_EQ(order, "abcdefg");
}

Process ticker(Simulation& sim, int& ticks)
{
    for (;;) {
        co_await sim.after(1s);
        ++ticks;
    }
}

TEST(Simulation, RunsUpToAndIncludingTheHorizon)
{
    Simulation sim;
    int ticks = 0;
    sim.spawn(ticker(sim, ticks));
    EXPECT_EQ(sim.run_until(SimTime{3s}), RunEnd::horizon);
    EXPECT_EQ(ticks, 3);
    EXPECT_EQ(sim.run_until(SimTime{3500ms}), RunEnd::horizon);
    EXPECT_EQ(ticks, 3);
    EXPECT_EQ(sim.now(), SimTime{3500ms});
    EXPECT_EQ(sim.run_until(SimTime{4s}), RunEnd::horizon);
    EXPECT_EQ(ticks, 4);
    EXPECT_THROW(sim.run_until(SimTime{1s}), std::domain_error);
}

TEST(Simulation, AnIdleRunStillReachesItsHorizon)
{
    Simulation sim;
    EXPECT_EQ(sim.run_until(SimTime{1h}), RunEnd::idle);
    EXPECT_EQ(sim.now(), SimTime{1h});
    EXPECT_EQ(sim.run(), RunEnd::idle);
    EXPECT_EQ(sim.now(), SimTime{1h});
}

TEST(Simulation, StopsAfterTheEventAndContinues)
{
    Simulation sim;
    int ticks = 0;
    sim.spawn(ticker(sim, ticks));
    sim.schedule(2500ms, [&] { sim.stop(); });
    EXPECT_EQ(sim.run(), RunEnd::stopped);
    EXPECT_EQ(ticks, 2);
    EXPECT_EQ(sim.now(), SimTime{2500ms});
    sim.run_until(SimTime{4s});
    EXPECT_EQ(ticks, 4);
}

TEST(Simulation, IsCancelledByItsToken)
{
    std::stop_source source;
    Simulation sim(source.get_token());
    int ticks = 0;
    sim.spawn(ticker(sim, ticks));
    sim.schedule(10s, [&] { source.request_stop(); });
    EXPECT_EQ(sim.run(), RunEnd::cancelled);
    EXPECT_LE(ticks, 10 + 1024);
    const int before = ticks;
    EXPECT_EQ(sim.run(), RunEnd::cancelled);
    EXPECT_EQ(ticks, before);
}

Process wait_too_long(Simulation& sim, bool& over)
{
    co_await sim.after(Duration::max());
    co_await sim.after(Duration::max()); // beyond the end of time
    over = true;
}

TEST(Simulation, DelaysBeyondTheEndOfTimeNeverEnd)
{
    Simulation sim;
    bool over = false;
    sim.schedule(1s, [] {});
    sim.spawn(wait_too_long(sim, over));
    EXPECT_EQ(sim.run(), RunEnd::idle);
    EXPECT_FALSE(over);
    EXPECT_EQ(sim.now(), SimTime{1s});
}

TEST(Simulation, RejectsThePast)
{
    Simulation sim;
    sim.run_until(SimTime{1h});
    EXPECT_THROW(sim.after(-1ns), std::domain_error);
    EXPECT_THROW(sim.until(SimTime{1h} - 1ns), std::domain_error);
    EXPECT_THROW(sim.schedule(-1ns, [] {}), std::domain_error);
    EXPECT_THROW(sim.schedule(
                     1s, [] {}, 40'000),
                 std::domain_error);
}

TEST(Simulation, ExceptionsOfCallbacksLeaveTheRunAsTheyAre)
{
    Simulation sim;
    bool ran = false;
    sim.schedule(1s, [] { throw std::out_of_range("callback"); });
    sim.schedule(2s, [&] { ran = true; });
    EXPECT_THROW(sim.run(), std::out_of_range);
    sim.run();
    EXPECT_TRUE(ran);
}

TEST(Simulation, CallablesOfAnySizeAreDestroyedOnce)
{
    auto shared = std::make_shared<int>(0);
    {
        Simulation sim;
        std::array<std::int64_t, 200> large{};
        large[199] = 3;
        sim.schedule(1s, [shared, large] { *shared += static_cast<int>(large[199]); });
        sim.schedule(2h, [shared] { *shared += 100; }); // pending when the simulation ends
        sim.schedule(0s, [shared] { *shared += 1; });
        sim.run_until(SimTime{1h});
        sim.schedule(0s, [shared] { *shared += 100; });
        EXPECT_EQ(*shared, 4);
        EXPECT_EQ(shared.use_count(), 3);
    }
    EXPECT_EQ(shared.use_count(), 1);
}

struct Trace {
    std::vector<std::int64_t> events;
};

Process wander(Simulation& sim, Trace& trace, std::int64_t id)
{
    for (std::int64_t i = 0; i < 20; ++i) {
        co_await sim.after(Duration{(id * 37 + i * 11) % 5});
        trace.events.push_back(sim.now().time_since_epoch().count() * 1000 + id);
    }
}

TEST(Simulation, RepeatsItselfExactly)
{
    const auto run = [] {
        Trace trace;
        Simulation sim;
        for (std::int64_t id = 0; id < 300; ++id) sim.spawn(wander(sim, trace, id));
        sim.run();
        return trace.events;
    };
    EXPECT_EQ(run(), run());
}

} // namespace
} // namespace sim
