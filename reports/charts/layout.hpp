/// Where the boxes of a drawing go: Graphviz decides. Only sources of this folder include it.
#pragma once

#include "figures/figure.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace report {

struct BoxToPlace {
    double width = 0;
    double height = 0;
    std::size_t group = 0;
};

struct Placed {
    std::vector<Spot> boxes;                   ///< middle of each
    std::vector<std::pair<Spot, Spot>> groups; ///< upper left and lower right corner of each
    std::vector<std::vector<Spot>> lines;      ///< of each link, in its order
    double width = 0;
    double height = 0;
};

/// Layers from top to bottom, those of a group together. The same input gives the same places.
/// @throws std::runtime_error  when Graphviz cannot
Placed layered(const std::vector<BoxToPlace>& boxes, std::size_t groups,
               const std::vector<std::pair<std::size_t, std::size_t>>& links);

} // namespace report
