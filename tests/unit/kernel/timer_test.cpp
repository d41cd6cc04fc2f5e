// Timers: firing, moving, cancelling, and outliving the simulation.
#include "kernel/timer.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace sim {
namespace {

using namespace std::chrono_literals;

struct Bell {
    explicit Bell(Simulation& s, int priority = 0) : sim(s), timer(Timer::calling<&Bell::ring>(s, *this, priority)) {}
    void ring()
    {
        ++rings;
        last = sim.now();
        if (again > Duration{0}) timer.start(again);
    }
    Simulation& sim;
    int rings = 0;
    SimTime last{};
    Duration again{0};
    Timer timer;
};

TEST(Timer, FiresOnce)
{
    Simulation sim;
    Bell bell(sim);
    bell.timer.start(5s);
    EXPECT_TRUE(bell.timer.pending());
    EXPECT_EQ(bell.timer.due(), SimTime{5s});
    sim.run();
    EXPECT_EQ(bell.rings, 1);
    EXPECT_EQ(bell.last, SimTime{5s});
    EXPECT_FALSE(bell.timer.pending());
}

TEST(Timer, StartingAgainMovesIt)
{
    Simulation sim;
    Bell bell(sim);
    bell.timer.start(5s);
    bell.timer.start(2s);
    bell.timer.start_at(SimTime{9s});
    sim.run();
    EXPECT_EQ(bell.rings, 1);
    EXPECT_EQ(bell.last, SimTime{9s});
}

TEST(Timer, MayRestartItself)
{
    Simulation sim;
    Bell bell(sim);
    bell.again = 1s;
    bell.timer.start(1s);
    sim.run_until(SimTime{10s});
    EXPECT_EQ(bell.rings, 10);
}

TEST(Timer, CancelledDoesNotFire)
{
    Simulation sim;
    Bell bell(sim);
    bell.timer.cancel(); // nothing to cancel
    bell.timer.start(5s);
    bell.timer.cancel();
    bell.timer.cancel();
    EXPECT_FALSE(bell.timer.pending());
    bell.timer.start(0s); // stands in the line of the present moment
    bell.timer.cancel();
    {
        Bell short_lived(sim);
        short_lived.timer.start(1s);
    }
    sim.run();
    EXPECT_EQ(bell.rings, 0);
    EXPECT_EQ(sim.events_executed(), 0u);
}

TEST(Timer, ThousandsOfTimeoutsThatNeverFire)
{
    Simulation sim;
    Bell timeout(sim);
    Bell work(sim);
    work.again = 1ms;
    work.timer.start(1ms);
    for (int i = 0; i < 5000; ++i) {
        timeout.timer.start(1s);
        sim.run_until(sim.now() + 1ms);
        EXPECT_LT(sim.pending_events(), 200u);
    }
    EXPECT_EQ(timeout.rings, 0);
    EXPECT_EQ(work.rings, 5000);
}

TEST(Timer, MayOutliveItsSimulation)
{
    auto sim = std::make_unique<Simulation>();
    Bell bell(*sim);
    Bell at_once(*sim);
    bell.timer.start(5s);
    at_once.timer.start(0s);
    sim.reset();
    EXPECT_FALSE(bell.timer.pending());
    EXPECT_FALSE(at_once.timer.pending());
}

} // namespace
} // namespace sim
