/// Hedged requests: when the answer is late, the same request is sent once more and the first answer wins.
#pragma once

#include "kernel/time.hpp"
#include "schema/type.hpp"

namespace model {

/// One extra request at most.
struct HedgeSettings {
    sim::Duration after = std::chrono::milliseconds(10);
    static void describe(sim::schema::Describe<HedgeSettings>&);
};

} // namespace model
