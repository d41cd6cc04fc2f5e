// An open station as kernel processes: Poisson arrivals, any service law, any number of servers.
#pragma once

#include "kernel/resource.hpp"
#include "kernel/simulation.hpp"
#include "random/distribution.hpp"
#include "stats/tally.hpp"

#include <cstdint>

namespace test {

/// What one class of customers does and meets at a station. Times in seconds.
struct CustomerClass {
    double arrival_rate = 1.0;
    sim::Distribution service = sim::Exponential{1.0};
    int priority = 0; ///< smaller is more urgent
    sim::Tally waits; ///< before service begins, the warm-up left out
    sim::Tally sojourns;
};

/// The world of an open station.
struct Station {
    Station(const sim::StreamFamily& random, int server_count, sim::Discipline discipline = sim::Discipline::fifo)
        : streams(random), servers(world, server_count, discipline)
    {
    }

    /// Adds a class and its source; `number` names its random streams.
    void open(CustomerClass& kind, std::uint64_t number);

    /// Runs until `horizon_s`, recording customers that arrive from `warm_up_s` on.
    void run(double warm_up_s, double horizon_s);

    sim::Simulation world;
    sim::StreamFamily streams;
    sim::Resource servers;
    sim::SimTime record_from{};
    double mean_busy = 0.0; ///< servers in use after the warm-up, time average; its true mean is the offered load
};

} // namespace test
