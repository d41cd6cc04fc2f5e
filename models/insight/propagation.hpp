/// How far a change may get: the visibility matrix, its density, and circles of modules that all reach each other.
#pragma once

#include "insight/network.hpp"

#include <vector>

namespace model::insight {

struct Propagation {
    /// Propagation cost: share of ordered pairs (i, j), i = j included, where j can be reached from i; 1/n to 1.
    /// Whether a link says "touches" or "depends on" makes no difference to it.
    double cost = 0;
    std::vector<int> reaches; ///< visibility fan-out: nodes that each node reaches, itself included
    std::vector<int> core;    ///< the largest set of nodes that all reach each other, in order; empty without a circle
    double core_share() const;
};

/// Follows the links as far as they go, whatever their weight: take `at_least` first where rare ones shall not count.
///
/// Takes nodes² / 8 bytes, and time in proportion to links × nodes / 64. Of several largest circles the one with the
/// first node is the core.
/// @source MacCormack, Rusnak & Baldwin, Exploring the Structure of Complex Software Designs, Management Science 52
///         (2006): density of the visibility matrix; the core: Baldwin, MacCormack & Rusnak, Hidden Structure, Research
///         Policy 43 (2014)
Propagation propagation(const Network& network);

} // namespace model::insight
