// Signals: everybody who waits is woken, nobody else.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

Process listen(Simulation& sim, Signal& signal, int times, std::vector<SimTime>& heard)
{
    for (int i = 0; i < times; ++i) {
        co_await signal.next();
        heard.push_back(sim.now());
    }
}

TEST(Signal, WakesAllWhoWaitNow)
{
    Simulation sim;
    Signal signal;
    std::vector<SimTime> heard;
    signal.broadcast(); // nobody listens, nothing is remembered
    sim.spawn(listen(sim, signal, 1, heard));
    sim.spawn(listen(sim, signal, 2, heard));
    sim.schedule(1s, [&] {
        EXPECT_TRUE(signal.has_waiters());
        signal.broadcast();
        signal.broadcast(); // the second listener has not come back yet
    });
    sim.schedule(2s, [&] { signal.broadcast(); });
    sim.run();
    EXPECT_EQ(heard, (std::vector<SimTime>{SimTime{1s}, SimTime{1s}, SimTime{2s}}));
    EXPECT_FALSE(signal.has_waiters());
}

} // namespace
} // namespace sim
