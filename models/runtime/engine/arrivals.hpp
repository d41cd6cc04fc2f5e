/// Users of one journey who come by themselves.
#pragma once

#include "kernel/timer.hpp"
#include "random/stream.hpp"

#include <cstdint>

namespace model::runtime {

class Engine;

/// A Poisson process with the rate of the journey's load, or users at equal distances.
/// @source Lewis, Shedler: Simulation of nonhomogeneous Poisson processes by thinning (Naval Res. Logist. 26, 1979)
struct Arrivals {
    /// @param factor  of the load; @param lane tells several of one journey apart
    Arrivals(Engine& engine, int journey, double factor, std::uint64_t lane, sim::Stream stream);

    void start();
    void stop() { timer.cancel(); }
    void next();
    void come();

    Engine* engine;
    int journey;
    double factor;
    std::uint64_t key;
    std::uint64_t ordinal = 0;
    sim::Sequence gaps;
    sim::Timer timer;
    double bound_per_s = 0;
    bool evenly = false;
};

} // namespace model::runtime
