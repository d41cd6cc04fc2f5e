/// One run of a study: which design point, which alternative, which replication, and how it ended.
#pragma once

#include "metrics/run_result.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace sim {

/// Names one run. All three count from 0 and index the lists of the study.
///
/// Random numbers depend on (seed of the study, replication) alone, `StreamFamily(study.seed, trial.replication)`, so
/// every alternative at every design point meets the same work and the same luck.
struct Trial {
    std::uint32_t point = 0;
    std::uint32_t alternative = 0;
    std::uint32_t replication = 0;

    auto operator<=>(const Trial&) const = default;
};

/// A run that is over. Either it has a result, or `failure` says why there is none.
struct TrialOutcome {
    Trial trial;
    std::uint64_t seed = 0; ///< of the study; with trial.replication it is all one needs to repeat the run
    std::optional<RunResult> result;
    std::string failure; ///< message of the exception that ended the run; empty when there is a result

    bool failed() const { return !result.has_value(); }
    bool operator==(const TrialOutcome&) const = default;
};

} // namespace sim
