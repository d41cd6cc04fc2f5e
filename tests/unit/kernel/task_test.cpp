// Sub-coroutines: results, exceptions, interruption, and loops that must not grow the stack.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace sim {
namespace {

using namespace std::chrono_literals;

Task<int> add_slowly(Simulation& sim, int a, int b)
{
    co_await sim.after(1s);
    co_return a + b;
}

Task<int> sum_to(Simulation& sim, int n)
{
    int sum = 0;
    for (int i = 1; i <= n; ++i) sum = co_await add_slowly(sim, sum, i);
    co_return sum;
}

Process store_sum(Simulation& sim, int n, int& result)
{
    result = co_await sum_to(sim, n);
}

TEST(Task, NestsAndReturnsValues)
{
    Simulation sim;
    int result = 0;
    sim.spawn(store_sum(sim, 10, result));
    sim.run();
    EXPECT_EQ(result, 55);
    EXPECT_EQ(sim.now(), SimTime{10s});
}

Task<std::unique_ptr<int>> at_once(int value)
{
    co_return std::make_unique<int>(value);
}

Process many_at_once(std::int64_t& sum)
{
    for (int i = 0; i < 1'000'000; ++i) {
        const std::unique_ptr<int> value = co_await at_once(i % 10);
        sum += *value;
    }
}

TEST(Task, ThatNeverWaitsDoesNotGrowTheStack)
{
    Simulation sim;
    std::int64_t sum = 0;
    sim.spawn(many_at_once(sum));
    sim.run();
    EXPECT_EQ(sum, 4'500'000);
}

Process many_with_waits(Simulation& sim, std::int64_t& sum)
{
    for (int i = 0; i < 100'000; ++i) sum += co_await add_slowly(sim, i % 2, 0);
}

TEST(Task, ThatWaitsDoesNotGrowTheStackEither)
{
    Simulation sim;
    std::int64_t sum = 0;
    sim.spawn(many_with_waits(sim, sum));
    sim.run();
    EXPECT_EQ(sum, 50'000);
}

Task<> fail_at_once()
{
    throw std::runtime_error("broken");
    co_return;
}

Task<> fail_later(Simulation& sim)
{
    co_await sim.after(2s);
    co_await fail_at_once();
}

Process catch_it(Simulation& sim, std::string& caught)
{
    try {
        co_await fail_later(sim);
    } catch (const std::runtime_error& error) {
        caught = error.what();
    }
    co_await sim.after(1s);
}

TEST(Task, ExceptionsReachTheAwaiter)
{
    Simulation sim;
    std::string caught;
    sim.spawn(catch_it(sim, caught));
    sim.run();
    EXPECT_EQ(caught, "broken");
    EXPECT_EQ(sim.now(), SimTime{3s});
}

Process let_it_pass(Simulation& sim)
{
    co_await fail_later(sim);
}

TEST(Task, ExceptionsThatNobodyCatchesNameTheProcess)
{
    Simulation sim;
    sim.spawn(let_it_pass(sim), "careless");
    try {
        sim.run();
        FAIL();
    } catch (const ProcessError& error) {
        EXPECT_EQ(error.process(), "careless");
        EXPECT_EQ(error.time(), SimTime{2s});
    }
}

Process wait_inside_task(Simulation& sim, bool& interrupted)
{
    try {
        co_await sum_to(sim, 100);
    } catch (const Interrupted&) {
        interrupted = true;
    }
}

TEST(Task, AnInterruptReachesTheInnermostWait)
{
    Simulation sim;
    bool interrupted = false;
    const ProcessHandle process = sim.spawn(wait_inside_task(sim, interrupted));
    sim.schedule(5s + 1ms, [&] { process.interrupt("stop"); });
    sim.run();
    EXPECT_TRUE(interrupted);
    EXPECT_EQ(sim.now(), SimTime{5s + 1ms});
}

TEST(Task, DiesWithTheSimulation)
{
    bool interrupted = false;
    Simulation sim;
    sim.spawn(wait_inside_task(sim, interrupted));
    sim.run_until(SimTime{3s});
    EXPECT_EQ(sim.live_processes(), 1u); // the sanitizers watch what happens to the frames
}

} // namespace
} // namespace sim
