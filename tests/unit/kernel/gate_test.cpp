// Gates: passing, waiting, and closing right after opening.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

Process pass(Simulation& sim, Gate& gate, Duration arrive, std::vector<SimTime>& passed)
{
    co_await sim.after(arrive);
    co_await gate.opened();
    passed.push_back(sim.now());
}

TEST(Gate, HoldsUntilOpen)
{
    Simulation sim;
    Gate gate;
    std::vector<SimTime> passed;
    for (const Duration arrive : {1s, 2s, 6s, 8s}) sim.spawn(pass(sim, gate, arrive, passed));
    sim.schedule(5s, [&] {
        gate.open();
        EXPECT_TRUE(gate.is_open());
    });
    sim.schedule(7s, [&] { gate.close(); });
    sim.schedule(9s, [&] {
        gate.open(); // lets those pass who wait at this moment
        gate.close();
    });
    sim.spawn(pass(sim, gate, 10s, passed)); // too late
    sim.run();
    EXPECT_EQ(passed, (std::vector<SimTime>{SimTime{5s}, SimTime{5s}, SimTime{6s}, SimTime{9s}}));
    EXPECT_EQ(sim.live_processes(), 1u);
}

Process pass_or_leave(Simulation& sim, Gate& gate, std::size_t& first)
{
    first = co_await any_of(gate.opened(), sim.after(3s));
}

TEST(Gate, WaitingCanBeGivenUp)
{
    Simulation sim;
    Gate gate;
    std::size_t first = 9;
    sim.spawn(pass_or_leave(sim, gate, first));
    sim.schedule(4s, [&] { gate.open(); });
    sim.run();
    EXPECT_EQ(first, 1u);
}

} // namespace
} // namespace sim
