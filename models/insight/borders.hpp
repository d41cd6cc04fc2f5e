/// Does one structure mirror another? How much of what belongs together lies inside the same border.
#pragma once

#include "insight/network.hpp"

#include <optional>
#include <vector>

namespace model::insight {

/// Groups of nodes: teams and what they own, deployables and what is in them. A node may be in several, or in none.
using Groups = std::vector<std::vector<int>>;

struct Mirroring {
    double inside = 0; ///< share of the weight of all links whose two ends share a group, 0 to 1
    double chance = 0; ///< the same for the average of all ways to deal the nodes to these groups: pairs inside / pairs
    /// (inside − chance) / (1 − chance): 1 mirrors fully, 0 is what chance gives, below 0 the borders run across.
    /// Nothing where every pair is inside.
    std::optional<double> score() const;
};

/// Nothing without links. Each link counts as weight × that of the node it leaves.
///
/// @param weights  how often changes start in each node, ≥ 0
/// @throws std::invalid_argument  when the sizes differ
/// @source the mirroring hypothesis: Conway 1968; MacCormack, Baldwin & Rusnak, Research Policy 41 (2012); correction
/// for
///         chance in the form of Cohen, A coefficient of agreement for nominal scales (1960)
std::optional<Mirroring> mirroring(const Network& network, const Groups& groups, const std::vector<double>& weights);

} // namespace model::insight
