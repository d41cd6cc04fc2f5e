// Life of processes: start, end, failure, join, interruption, and death with the simulation.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

using Log = std::vector<std::string>;

/// Counts how many of it are alive.
class Token {
public:
    explicit Token(int& alive) : alive_(&alive) { ++*alive_; }
    Token(const Token&) = delete;
    Token& operator=(const Token&) = delete;
    ~Token() { --*alive_; }

private:
    int* alive_;
};

Process say(Log& log, const char* text)
{
    log.emplace_back(text);
    co_return;
}

Process say_after(Simulation& sim, Log& log, Duration delay, const char* text)
{
    co_await sim.after(delay);
    log.emplace_back(text);
}

TEST(Process, StartsInOrderOfSpawning)
{
    Simulation sim;
    Log log;
    sim.spawn(say(log, "a"));
    sim.spawn(say(log, "b"));
    EXPECT_TRUE(log.empty()); // nothing runs before run()
    EXPECT_EQ(sim.live_processes(), 2u);
    sim.run();
    EXPECT_EQ(log, (Log{"a", "b"}));
    EXPECT_EQ(sim.live_processes(), 0u);
}

TEST(Process, NeverSpawnedIsDestroyed)
{
    int alive = 0;
    const auto hold = [](std::unique_ptr<Token>) -> Process { co_return; };
    {
        const Process unused = hold(std::make_unique<Token>(alive));
        EXPECT_EQ(alive, 1);
    }
    EXPECT_EQ(alive, 0);
}

Process fail(Simulation& sim, Duration delay, int& alive)
{
    const Token token(alive);
    co_await sim.after(delay);
    throw std::runtime_error("disk full");
}

TEST(Process, FailureStopsTheRunWithTimeAndName)
{
    Simulation sim;
    Log log;
    int alive = 0;
    sim.spawn(fail(sim, 26h, alive), {"deployment", 12});
    sim.spawn(say_after(sim, log, 26h + 1ns, "too late"));
    try {
        sim.run();
        FAIL() << "the exception was swallowed";
    } catch (const ProcessError& error) {
        EXPECT_EQ(error.time(), SimTime{26h});
        EXPECT_EQ(error.process(), "deployment 12");
        EXPECT_STREQ(error.what(), "process \"deployment 12\" failed at 1 d 02:00:00: disk full");
        try {
            std::rethrow_if_nested(error);
            FAIL() << "the original is missing";
        } catch (const std::runtime_error& cause) {
            EXPECT_STREQ(cause.what(), "disk full");
        }
    }
    EXPECT_TRUE(log.empty());
    EXPECT_EQ(alive, 0); // its locals were unwound
    EXPECT_EQ(sim.live_processes(), 1u);
    EXPECT_THROW(sim.run(), std::logic_error);
}

TEST(Process, FailureThatIsNoStandardException)
{
    Simulation sim;
    const auto odd = []() -> Process {
        throw 42;
        co_return;
    };
    sim.spawn(odd());
    EXPECT_THROW(sim.run(), ProcessError);
}

Process join(Simulation& sim, ProcessHandle other, std::optional<SimTime>& joined)
{
    co_await other.done();
    joined = sim.now();
}

TEST(Process, JoinWaitsForTheEnd)
{
    Simulation sim;
    Log log;
    std::optional<SimTime> early;
    std::optional<SimTime> late;
    const ProcessHandle other = sim.spawn(say_after(sim, log, 3s, "done"));
    sim.spawn(join(sim, other, early));
    EXPECT_TRUE(other.alive());
    sim.run();
    EXPECT_EQ(early, SimTime{3s});
    EXPECT_FALSE(other.alive());
    sim.spawn(join(sim, other, late)); // over already
    sim.run();
    EXPECT_EQ(late, SimTime{3s});
}

Process join_impatiently(Simulation& sim, ProcessHandle other, Duration patience, int& gave_up)
{
    const std::size_t first = co_await any_of(other.done(), sim.after(patience));
    gave_up += static_cast<int>(first == 1);
}

TEST(Process, JoinCanBeGivenUp)
{
    Simulation sim;
    Log log;
    int gave_up = 0;
    std::optional<SimTime> joined;
    const ProcessHandle other = sim.spawn(say_after(sim, log, 3s, "done"));
    sim.spawn(join_impatiently(sim, other, 1s, gave_up));
    sim.spawn(join(sim, other, joined));
    sim.spawn(join_impatiently(sim, other, 9s, gave_up));
    sim.run();
    EXPECT_EQ(gave_up, 1);
    EXPECT_EQ(joined, SimTime{3s});
    EXPECT_EQ(sim.now(), SimTime{3s});
}

TEST(Process, HandleDoesNotMeanAnotherProcessInTheSamePlace)
{
    Simulation sim;
    Log log;
    const ProcessHandle first = sim.spawn(say(log, "a"));
    sim.run();
    const ProcessHandle second = sim.spawn(say_after(sim, log, 1s, "b"));
    EXPECT_FALSE(first.alive());
    EXPECT_TRUE(second.alive());
    EXPECT_FALSE(interrupt(first, "wrong one"));
    EXPECT_FALSE(ProcessHandle().alive());
    sim.run();
    EXPECT_EQ(log, (Log{"a", "b"}));
}

struct Outcome {
    std::string reason;
    std::int64_t code = -1;
    std::optional<SimTime> at;
    std::optional<SimTime> finished;
};

Process interruptible(Simulation& sim, Outcome& out)
{
    try {
        co_await sim.after(10s);
    } catch (const Interrupted& interrupted) {
        out.reason = interrupted.what();
        out.code = interrupted.code();
        out.at = sim.now();
    }
    co_await sim.after(5s);
    out.finished = sim.now();
}

Process interrupter(Simulation& sim, ProcessHandle victim, Duration delay)
{
    co_await sim.after(delay);
    EXPECT_TRUE(interrupt(victim, "fire alarm", 7));
    EXPECT_FALSE(interrupt(victim, "again")); // the first one counts
}

TEST(Process, InterruptLeavesTheTimerAtOnce)
{
    Simulation sim;
    Outcome out;
    const ProcessHandle victim = sim.spawn(interruptible(sim, out));
    sim.spawn(interrupter(sim, victim, 4s));
    sim.run();
    EXPECT_EQ(out.reason, "fire alarm");
    EXPECT_EQ(out.code, 7);
    EXPECT_EQ(out.at, SimTime{4s});
    EXPECT_EQ(out.finished, SimTime{9s});
    EXPECT_EQ(sim.now(), SimTime{9s}); // the timer of 10 s is gone
}

TEST(Process, InterruptBeforeTheFirstWaitIsThrownThere)
{
    Simulation sim;
    Outcome out;
    const ProcessHandle victim = sim.spawn(interruptible(sim, out));
    EXPECT_TRUE(interrupt(victim, "early"));
    sim.run();
    EXPECT_EQ(out.at, SimTime{0s});
    EXPECT_EQ(out.finished, SimTime{5s});
}

Process get_interrupted(Simulation& sim, Store<int>& store, Log& log)
{
    const int value = co_await store.get();
    log.push_back(std::to_string(value));
    try {
        co_await sim.after(1s);
        log.emplace_back("not interrupted");
    } catch (const Interrupted&) {
        log.emplace_back("interrupted");
    }
}

TEST(Process, InterruptAfterAWakeDoesNotLoseWhatWasReceived)
{
    Simulation sim;
    Store<int> store(sim);
    Log log;
    const ProcessHandle getter = sim.spawn(get_interrupted(sim, store, log));
    sim.schedule(1s, [&] {
        EXPECT_TRUE(store.try_put(42)); // wakes the getter, which has not run yet
        EXPECT_TRUE(interrupt(getter, "too late for the get"));
    });
    sim.run();
    EXPECT_EQ(log, (Log{"42", "interrupted"}));
}

TEST(Process, UncaughtInterruptIsAFailure)
{
    Simulation sim;
    Log log;
    const ProcessHandle victim = sim.spawn(say_after(sim, log, 1h, "never"), "victim");
    sim.schedule(1min, [&] { victim.interrupt("no reason"); });
    try {
        sim.run();
        FAIL();
    } catch (const ProcessError& error) {
        EXPECT_EQ(error.time(), SimTime{1min});
        EXPECT_EQ(error.process(), "victim");
    }
}

Process hold_everything(Simulation& sim, Resource& resource, PreemptiveResource& preemptive, Store<int>& store,
                        Gate& gate, Signal& signal, int id, int& alive)
{
    const Token token(alive);
    Slot slot = resource.acquire();
    PreemptiveSlot unit = preemptive.acquire(id);
    if (id % 7 == 0) co_await slot.ready();
    if (id % 7 == 1) co_await store.get();
    if (id % 7 == 2) co_await gate.opened();
    if (id % 7 == 3) co_await signal.next();
    if (id % 7 == 4) co_await any_of(slot.ready(), store.get(), sim.after(100h), signal.next());
    if (id % 7 == 5) co_await unit.hold(50h);
    co_await sim.after(1000h);
}

TEST(Process, DieWithTheSimulationWhereverTheyWait)
{
    int alive = 0;
    for (const bool simulation_first : {true, false}) {
        auto sim = std::make_unique<Simulation>();
        auto resource = std::make_unique<Resource>(*sim, 2);
        auto preemptive = std::make_unique<PreemptiveResource>(*sim, 2);
        auto store = std::make_unique<Store<int>>(*sim);
        auto gate = std::make_unique<Gate>();
        auto signal = std::make_unique<Signal>();
        for (int id = 0; id < 50; ++id) {
            sim->spawn(hold_everything(*sim, *resource, *preemptive, *store, *gate, *signal, id, alive),
                       {"holder", id});
        }
        sim->run_until(SimTime{1h});
        EXPECT_EQ(alive, 50);
        sim->spawn(hold_everything(*sim, *resource, *preemptive, *store, *gate, *signal, 0, alive)); // not started
        if (simulation_first) sim.reset();
        resource.reset();
        preemptive.reset();
        store.reset();
        gate.reset();
        signal.reset();
        sim.reset();
        EXPECT_EQ(alive, 0);
    }
}

Process count_down(Simulation& sim, std::int64_t& finished, Duration delay)
{
    co_await sim.after(delay);
    ++finished;
}

TEST(Process, AMillionAtOnce)
{
    Simulation sim;
    std::int64_t finished = 0;
    constexpr std::int64_t many = 1'000'000;
    for (std::int64_t i = 0; i < many; ++i) sim.spawn(count_down(sim, finished, (i * 7919 % many) * 1us));
    sim.run_until(SimTime{0s});
    EXPECT_EQ(sim.live_processes(), static_cast<std::size_t>(many - 1)); // one of them had nothing to wait for
    sim.run();
    EXPECT_EQ(finished, many);
    EXPECT_EQ(sim.now(), SimTime{(many - 1) * 1us});
    EXPECT_EQ(sim.events_executed(), 2u * many);
}

} // namespace
} // namespace sim
