// any_of and all_of: who wins, and what happens to the losers at that very moment.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

struct Result {
    std::size_t first = 99;
    std::optional<SimTime> at;
};

Process race(Simulation& sim, Duration a, Duration b, Duration c, Result& result)
{
    result.first = co_await any_of(sim.after(a), sim.after(b), sim.after(c));
    result.at = sim.now();
}

TEST(AnyOf, TellsWhichFiredAndCancelsTheOthers)
{
    Simulation sim;
    Result result;
    sim.spawn(race(sim, 5s, 2s, 9s, result));
    sim.run();
    EXPECT_EQ(result.first, 1u);
    EXPECT_EQ(result.at, SimTime{2s});
    EXPECT_EQ(sim.now(), SimTime{2s});
    EXPECT_EQ(sim.events_executed(), 2u); // the start and the winner
}

TEST(AnyOf, TheFirstInTheListWinsATie)
{
    Simulation sim;
    Result result;
    sim.spawn(race(sim, 5s, 2s, 2s, result));
    sim.run();
    EXPECT_EQ(result.first, 1u);
    Result zero;
    sim.spawn(race(sim, 0s, 0s, 0s, zero));
    sim.run();
    EXPECT_EQ(zero.first, 0u);
}

Process race_ready(Simulation& sim, Gate& gate, Store<int>& store, Result& result)
{
    result.first = co_await any_of(sim.after(1s), gate.opened(), store.get());
    result.at = sim.now();
}

TEST(AnyOf, WhatIsSatisfiedAtOnceWinsWithoutTouchingTheRest)
{
    Simulation sim;
    Gate gate(true);
    Store<int> store(sim);
    EXPECT_TRUE(store.try_put(5));
    Result result;
    sim.spawn(race_ready(sim, gate, store, result));
    sim.run();
    EXPECT_EQ(result.first, 1u);
    EXPECT_EQ(result.at, SimTime{0s});
    EXPECT_EQ(store.size(), 1u); // the value was not taken
}

Process two_stores(Store<int>& a, Store<int>& b, std::vector<int>& got)
{
    StoreGet<int> from_a = a.get();
    StoreGet<int> from_b = b.get();
    const std::size_t first = co_await any_of(from_a, from_b);
    got.push_back(first == 0 ? from_a.take() : from_b.take());
}

TEST(AnyOf, ALoserReceivesNothingThatComesInTheSameMoment)
{
    Simulation sim;
    Store<int> a(sim);
    Store<int> b(sim);
    std::vector<int> got;
    sim.spawn(two_stores(a, b, got));
    sim.schedule(1s, [&] {
        EXPECT_TRUE(b.try_put(2)); // decides the race; the process has not run yet
        EXPECT_TRUE(a.try_put(1));
    });
    sim.run();
    EXPECT_EQ(got, (std::vector{2}));
    EXPECT_EQ(a.size(), 1u);
    EXPECT_TRUE(b.empty());
}

Process nested(Simulation& sim, Gate& x, Gate& y, Result& result)
{
    result.first = co_await any_of(all_of(x.opened(), y.opened()), all_of(sim.after(1s), sim.after(6s)));
    result.at = sim.now();
}

TEST(Combine, Nests)
{
    for (const bool open_in_time : {true, false}) {
        Simulation sim;
        Gate x;
        Gate y;
        Result result;
        sim.spawn(nested(sim, x, y, result));
        sim.schedule(2s, [&] { x.open(); });
        if (open_in_time) sim.schedule(3s, [&] { y.open(); });
        sim.run();
        EXPECT_EQ(result.first, open_in_time ? 0u : 1u);
        EXPECT_EQ(result.at, open_in_time ? SimTime{3s} : SimTime{6s});
    }
}

Process wait_for_all(Simulation& sim, ProcessHandle other, Gate& gate, Store<int>& store, Result& result, int& value)
{
    StoreGet<int> get = store.get();
    co_await all_of(other.done(), gate.opened(), get, sim.after(2s));
    value = get.take();
    result.at = sim.now();
}

Process sleep(Simulation& sim, Duration time)
{
    co_await sim.after(time);
}

TEST(AllOf, WaitsForTheLast)
{
    Simulation sim;
    Gate gate(true);
    Store<int> store(sim);
    Result result;
    int value = 0;
    const ProcessHandle other = sim.spawn(sleep(sim, 4s));
    sim.spawn(wait_for_all(sim, other, gate, store, result, value));
    sim.schedule(1s, [&] { EXPECT_TRUE(store.try_put(8)); });
    sim.run();
    EXPECT_EQ(result.at, SimTime{4s});
    EXPECT_EQ(value, 8);
}

TEST(AllOf, OfWhatIsSatisfiedDoesNotWait)
{
    Simulation sim;
    Gate gate(true);
    bool done = false;
    const auto pass = [](Gate& g, bool& d) -> Process {
        co_await all_of(g.opened(), g.opened());
        d = true;
    };
    sim.spawn(pass(gate, done));
    sim.run();
    EXPECT_TRUE(done);
    EXPECT_EQ(sim.events_executed(), 1u);
}

Process caught_in_group(Simulation& sim, Resource& resource, Store<int>& store, std::optional<SimTime>& interrupted)
{
    Slot slot = resource.acquire();
    try {
        co_await all_of(slot.ready(), any_of(store.get(), sim.after(100s)));
    } catch (const Interrupted&) {
        interrupted = sim.now();
    }
}

TEST(Combine, AnInterruptLeavesEverythingInTheGroup)
{
    Simulation sim;
    Resource resource(sim, 0);
    Store<int> store(sim);
    std::optional<SimTime> interrupted;
    const ProcessHandle process = sim.spawn(caught_in_group(sim, resource, store, interrupted));
    sim.schedule(3s, [&] { EXPECT_TRUE(process.interrupt("stop")); });
    sim.schedule(4s, [&] { EXPECT_TRUE(store.try_put(1)); });
    sim.run();
    EXPECT_EQ(interrupted, SimTime{3s});
    EXPECT_EQ(store.size(), 1u);
    EXPECT_EQ(resource.queue_length(), 0u);
    EXPECT_EQ(sim.now(), SimTime{4s});
}

} // namespace
} // namespace sim
