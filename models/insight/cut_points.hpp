/// Services whose loss cuts others off from the users.
#pragma once

#include "insight/network.hpp"

#include <vector>

namespace model::insight {

/// A node that holds parts of a network together.
struct CutPoint {
    int node = 0;
    std::vector<int> cut_off; ///< nodes that are left without any way to the root when it is gone, in order
};

/// Articulation points of the network, its direction ignored, in order of their nodes. The root (the users) is none,
/// and what has no way to the root in the first place is left out.
/// @throws std::invalid_argument  when the root or a link's end is not there
/// @source Hopcroft & Tarjan, Algorithm 447, Communications of the ACM 16 (1973), as in Boost.Graph
std::vector<CutPoint> cut_points(const Network& network, int root);

} // namespace model::insight
