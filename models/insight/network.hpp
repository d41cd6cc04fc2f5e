/// Directed networks with weights: who depends on whom. The design-structure matrix is one, listed by its entries.
#pragma once

#include <vector>

namespace model::insight {

/// Entry (from, to) of the matrix. Between modules it is the probability that a change of `from` also touches `to`, or
/// one that a call is made; nodes are numbered from 0.
struct Link {
    int from = 0;
    int to = 0;
    double weight = 1; ///< > 0
    bool operator==(const Link&) const = default;
};

struct Network {
    int nodes = 0;
    std::vector<Link> links; ///< at most one for each (from, to); a module has none to itself
};

/// The links with at least this weight.
Network at_least(const Network& network, double weight);

/// Expected touches between groups of nodes: entry (a, b) is the mean over the nodes of `a`, in proportion to
/// `weights`, of the summed weights of their links to nodes of `b`, so it may exceed 1. Loops say what stays inside.
///
/// @param group_of  group of each node, 0 to groups − 1; −1: none
/// @param weights   how often changes start in each node, ≥ 0
/// @throws std::invalid_argument  when the sizes differ
Network merged(const Network& network, const std::vector<int>& group_of, int groups,
               const std::vector<double>& weights);

} // namespace model::insight
