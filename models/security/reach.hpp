/// How far somebody gets who has broken into one process: bond percolation on the calls that are allowed.
#pragma once

#include "random/stream.hpp"

#include <vector>

namespace model {

/// An allowed call, by the numbers of the processes.
struct AccessEdge {
    int from = 0;
    int to = 0;
    auto operator<=>(const AccessEdge&) const = default;
};

/// Something worth stealing or misusing, and the processes that hold it.
struct Asset {
    double share = 0; ///< of all data, or of all functions; the shares of a kind add up to 1
    std::vector<int> holders;
};

/// Processes, what they hold, and the calls between them. Replicas of a process are one.
struct AccessMap {
    int processes = 0;
    std::vector<Asset> data;
    std::vector<Asset> functions;
    std::vector<AccessEdge> allowed;
    std::vector<double> exposure; ///< weights of being the one that is broken into; empty: all alike
    double spread = 0;            ///< chance that a breach passes over one allowed call

    /// Allowed calls divided by all pairs of two processes; 0 when there is only one.
    double openness() const;
};

/// Mean share that is reached, over the process that is broken into.
struct Spoils {
    double held = 0;    ///< by that process itself
    double one_hop = 0; ///< … or by one that it may call, when the breach passes over
    double all = 0;     ///< … and so on from each to the next
};

struct Reach {
    Spoils data;
    Spoils functions;
};

/// `held` and `one_hop` are exact, `all` is the mean of `samples` breaches, whose first processes are dealt out in
/// proportion to exposure. Whether a breach passes over a call is keyed by sample and pair of processes: a call that is
/// forbidden takes its luck along and changes nobody else's.
///
/// @throws std::invalid_argument  when processes are named that are not there, or spread is no probability
Reach reach(const AccessMap& map, const sim::Stream& stream, int samples = 2000);

} // namespace model
