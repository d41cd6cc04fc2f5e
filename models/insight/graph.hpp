/// A network as the algorithms of Boost.Graph like it. For the sources of this folder only.
#pragma once

#include "insight/network.hpp"

#include <boost/graph/adjacency_list.hpp>

#include <stdexcept>

namespace model::insight {

template <class Direction>
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, Direction>;

/// @throws std::invalid_argument  when a link leads to a node that is not there
template <class Direction>
Graph<Direction> graph_of(const Network& network)
{
    Graph<Direction> graph(static_cast<std::size_t>(network.nodes));
    for (const Link& link : network.links) {
        if (link.from < 0 || link.to < 0 || link.from >= network.nodes || link.to >= network.nodes)
            throw std::invalid_argument("a link leads to a node that is not there");
        boost::add_edge(static_cast<std::size_t>(link.from), static_cast<std::size_t>(link.to), graph);
    }
    return graph;
}

} // namespace model::insight
