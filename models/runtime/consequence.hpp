/// What a failed change does to the module that it changed, seen by the users of the product.
#pragma once

#include "schema/type.hpp"

#include <string>
#include <variant>
#include <vector>

namespace model {

/// The module answers some requests with an error.
struct FailingRequests {
    double share = 1;
    static void describe(sim::schema::Describe<FailingRequests>&);
};

/// Its process dies, and again after every restart.
struct DyingProcess {
    static void describe(sim::schema::Describe<DyingProcess>&);
};

/// Everything it does takes longer.
struct SlowModule {
    double factor = 10;
    static void describe(sim::schema::Describe<SlowModule>&);
};

/// Its process takes more and more memory.
struct LeakingModule {
    double per_second = 0.01 / 60;
    static void describe(sim::schema::Describe<LeakingModule>&);
};

using ConsequenceKind = std::variant<FailingRequests, DyingProcess, SlowModule, LeakingModule>;

/// One of the ways in which a failed change shows.
struct Consequence {
    double weight = 1;
    ConsequenceKind as;

    static void describe(sim::schema::Describe<Consequence>&);
};

/// Mostly errors, sometimes a crash, rarely slow.
std::vector<Consequence> usual_consequences();

} // namespace model
