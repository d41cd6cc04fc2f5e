/// Which modules belong together, and an order in which the design-structure matrix shows it.
#pragma once

#include "insight/network.hpp"

#include <vector>

namespace model::insight {

struct Clusters {
    std::vector<int> order;              ///< all nodes; those of a cluster stand together
    std::vector<int> starts;             ///< place in the order where each cluster begins
    double modularity = 0;               ///< Q: weight inside clusters above what chance would put there; −1/2 to 1
    std::vector<int> cluster_of() const; ///< by node
};

inline constexpr int most_clustered = 400; ///< nodes; time grows with their third power

/// Joins, beginning with every node alone, the two clusters that raise the modularity most, until none does. The
/// direction of links is ignored. Clusters, and the nodes inside one, are then ordered by how far they reach, farthest
/// first: without circles no link leads back to the left of the diagonal.
///
/// @throws std::invalid_argument  for more than `most_clustered` nodes
/// @source Newman, Fast algorithm for detecting community structure in networks, Physical Review E 69, 066133 (2004);
///         order by visibility: Baldwin, MacCormack & Rusnak, Research Policy 43 (2014)
Clusters clusters(const Network& network);

} // namespace model::insight
