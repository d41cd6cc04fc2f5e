#include "insight/cut_points.hpp"

#include "insight/graph.hpp"

#include <algorithm>
#include <boost/graph/biconnected_components.hpp>

namespace model::insight {
namespace {

using Undirected = Graph<boost::undirectedS>;

/// What can be reached from `root` without passing `gone`.
std::vector<bool> reached(const Undirected& graph, std::size_t root, std::size_t gone)
{
    std::vector<bool> seen(boost::num_vertices(graph), false);
    std::vector<std::size_t> open{root};
    seen[root] = true;
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        for (const auto next : boost::make_iterator_range(boost::adjacent_vertices(here, graph))) {
            if (next == gone || seen[next]) continue;
            seen[next] = true;
            open.push_back(next);
        }
    }
    return seen;
}

} // namespace

std::vector<CutPoint> cut_points(const Network& network, int root)
{
    if (root < 0 || root >= network.nodes) throw std::invalid_argument("the root is not there");
    const auto graph = graph_of<boost::undirectedS>(network);
    std::vector<std::size_t> nodes;
    boost::articulation_points(graph, std::back_inserter(nodes));
    std::ranges::sort(nodes);
    const auto nobody = static_cast<std::size_t>(network.nodes);
    const auto from = static_cast<std::size_t>(root);
    const auto before = reached(graph, from, nobody);
    std::vector<CutPoint> found;
    for (const std::size_t node : nodes) {
        if (node == from || !before[node]) continue;
        const auto after = reached(graph, from, node);
        CutPoint point{static_cast<int>(node), {}};
        for (std::size_t other = 0; other < nobody; ++other) {
            if (other != node && before[other] && !after[other]) point.cut_off.push_back(static_cast<int>(other));
        }
        found.push_back(std::move(point));
    }
    return found;
}

} // namespace model::insight
