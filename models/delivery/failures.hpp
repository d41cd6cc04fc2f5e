/// Changes that break production: how often, how they are noticed and put right.
#pragma once

#include "random/distribution.hpp"
#include "runtime/consequence.hpp"
#include "schema/type.hpp"

#include <variant>
#include <vector>

namespace model {

/// The version before is put back; the changes of the failed deployment have to be deployed again.
struct Rollback {
    sim::Distribution time{sim::Constant{600}};
    static void describe(sim::schema::Describe<Rollback>&);
};

/// The owner team drops everything and repairs forward, outside the release policy.
struct FixForward {
    static void describe(sim::schema::Describe<FixForward>&);
};

using Restore = std::variant<FixForward, Rollback>;

struct Failures {
    double defect = 0;
    sim::Distribution detection{sim::Constant{0}};
    sim::Distribution repair{sim::Constant{6 * 3600.0}};
    Restore restore;
    bool holds_right = true;
    double learning = 0; ///< a team gets better by, with each failure that it puts right
    std::vector<Consequence> shows_as = usual_consequences();

    static void describe(sim::schema::Describe<Failures>&);
};

} // namespace model
