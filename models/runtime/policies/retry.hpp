/// How often a failed call is tried again, and how long to wait before.
#pragma once

#include "kernel/time.hpp"
#include "random/stream.hpp"
#include "schema/type.hpp"

#include <variant>

namespace model {

/// The same wait before every retry; defaults of resilience4j.
struct FixedWait {
    int attempts = 3;
    sim::Duration wait = std::chrono::milliseconds(500);
    static void describe(sim::schema::Describe<FixedWait>&);
};

/// first × factor^(n−1), at most `cap`, then spread evenly by ± `jitter` of itself; defaults of resilience4j.
struct ExponentialWait {
    int attempts = 3;
    sim::Duration first = std::chrono::milliseconds(500);
    double factor = 1.5;
    double jitter = 0.5;
    sim::Duration cap = std::chrono::seconds(60);
    static void describe(sim::schema::Describe<ExponentialWait>&);
};

/// Anything between 0 and min(cap, base × (2^n − 1)), all equally likely; base and cap of Envoy.
struct FullJitter {
    int attempts = 3;
    sim::Duration base = std::chrono::milliseconds(25);
    sim::Duration cap = std::chrono::milliseconds(250);
    static void describe(sim::schema::Describe<FullJitter>&);
};

using RetrySettings = std::variant<FixedWait, ExponentialWait, FullJitter>;

/// Most tries of one call, the first included.
int attempts_of(const RetrySettings& settings);

/// Wait before the `retry`th retry (1 for the one after the first try). Takes one draw where there is jitter, else
/// none.
sim::Duration wait_before(const RetrySettings& settings, int retry, sim::Draws& draws);

} // namespace model
