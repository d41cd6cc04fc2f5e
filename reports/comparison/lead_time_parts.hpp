/// What lead time is made of: the stages of an alternative, each split into work and waiting.
#pragma once

#include "comparison/comparison.hpp"

#include <string>
#include <vector>

namespace report {

/// One stage, per change (seconds, elapsed, mean over runs of the runs' means).
struct LeadTimePart {
    std::string stage;
    Estimate total;
    Estimate working; ///< total − waiting, run by run
    Estimate waiting;
    std::optional<double>
        share; ///< total / lead time; the shares of all stages come to 1 unless work waits between stages
};

/// The stages of an alternative from the families stage_time.* and stage_waiting.*, the longest first. Empty when the
/// model does not measure stages. A stage without a waiting time of its own has `waiting` and `working` absent.
std::vector<LeadTimePart> lead_time_parts(const Results& results, std::uint32_t point, std::uint32_t alternative,
                                          double level = 0.95);

} // namespace report
