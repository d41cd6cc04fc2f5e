#include "insight/propagation.hpp"

#include "insight/graph.hpp"

#include <bit>
#include <boost/graph/strong_components.hpp>
#include <cstdint>

namespace model::insight {
namespace {

using Bits = std::vector<std::uint64_t>;
constexpr std::size_t word = 64;

int count(const Bits& bits)
{
    int ones = 0;
    for (const std::uint64_t part : bits) ones += std::popcount(part);
    return ones;
}

} // namespace

double Propagation::core_share() const
{
    return reaches.empty() ? 0 : static_cast<double>(core.size()) / static_cast<double>(reaches.size());
}

Propagation propagation(const Network& network)
{
    Propagation found;
    const auto graph = graph_of<boost::directedS>(network);
    const auto nodes = static_cast<std::size_t>(network.nodes);
    if (nodes == 0) return found;
    std::vector<std::size_t> circle(nodes);
    const auto circles = boost::strong_components(
        graph, boost::make_iterator_property_map(circle.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::vector<int>> members(circles);
    for (std::size_t i = 0; i < nodes; ++i) members[circle[i]].push_back(static_cast<int>(i));

    // Tarjan numbers a circle after all those that it leads to, so these are complete when its turn comes.
    std::vector<Bits> reach(circles, Bits((nodes + word - 1) / word, 0));
    found.reaches.resize(nodes);
    double pairs = 0;
    for (std::size_t c = 0; c < circles; ++c) {
        std::vector<bool> joined(c, false);
        for (const int member : members[c]) {
            const auto i = static_cast<std::size_t>(member);
            reach[c][i / word] |= std::uint64_t{1} << (i % word);
            for (const auto edge : boost::make_iterator_range(boost::out_edges(i, graph))) {
                const std::size_t next = circle[boost::target(edge, graph)];
                if (next == c || joined[next]) continue;
                joined[next] = true;
                for (std::size_t w = 0; w < reach[c].size(); ++w) reach[c][w] |= reach[next][w];
            }
        }
        const int far = count(reach[c]);
        for (const int member : members[c]) found.reaches[static_cast<std::size_t>(member)] = far;
        pairs += static_cast<double>(far) * static_cast<double>(members[c].size());
        const bool larger = members[c].size() > found.core.size();
        const bool earlier = members[c].size() == found.core.size() && members[c].front() < found.core.front();
        if (members[c].size() > 1 && (larger || earlier)) found.core = members[c];
    }
    found.cost = pairs / (static_cast<double>(nodes) * static_cast<double>(nodes));
    return found;
}

} // namespace model::insight
