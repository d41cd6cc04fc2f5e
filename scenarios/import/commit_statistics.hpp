/// What a recorded history of commits says: which parts change, which of them together, and who works on them.
#pragma once

#include "delivery/streams.hpp"

#include <string>
#include <utility>
#include <vector>

namespace scenario {

/// Parts that change often enough to be a module of their own.
struct CommitPart {
    std::string part;   ///< as the history names it
    std::string module; ///< the same as an id: other characters become dashes
    std::size_t changes = 0;
};

/// Changes that touch one part also touch another.
struct CommitPair {
    std::string from;
    std::string to;
    double probability = 0; ///< commits touching both / commits touching `from`
};

struct CommitStatistics {
    std::size_t changes = 0;
    std::size_t people = 0;         ///< everybody who appears
    std::size_t regular_people = 0; ///< with at least one change in a hundred
    double weeks = 0;               ///< from the first change to the last
    double lines_p50 = 0;           ///< added and removed, per change
    double lines_p85 = 0;
    std::vector<CommitPart> parts; ///< the most changed first; the last one, "other", takes all the rest
    std::vector<CommitPair> pairs;
};

struct CommitStatisticsOptions {
    double smallest_part = 0.02; ///< of the changes; smaller parts go into "other"
    std::size_t most_parts = 16;
    double weakest_pair = 0.05; ///< probability from which a pair counts as coupled
};

/// @param changes  with valid moments; must not be empty
CommitStatistics commit_statistics(const std::vector<model::TraceEntry>& changes,
                                   const CommitStatisticsOptions& options = {});

/// Name of the module that takes what is in no other.
inline constexpr std::string_view rest_module = "other";

} // namespace scenario
