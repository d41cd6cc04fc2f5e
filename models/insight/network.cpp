#include "insight/network.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace model::insight {

Network at_least(const Network& network, double weight)
{
    Network kept{network.nodes, {}};
    std::ranges::copy_if(network.links, std::back_inserter(kept.links),
                         [&](const Link& link) { return link.weight >= weight; });
    return kept;
}

Network merged(const Network& network, const std::vector<int>& group_of, int groups, const std::vector<double>& weights)
{
    const auto nodes = static_cast<std::size_t>(network.nodes);
    if (group_of.size() != nodes || weights.size() != nodes)
        throw std::invalid_argument("every node needs a group and a weight");
    std::vector<double> total(static_cast<std::size_t>(groups), 0);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (group_of[i] >= 0) total[static_cast<std::size_t>(group_of[i])] += weights[i];
    }
    std::map<std::pair<int, int>, double> sums;
    for (const Link& link : network.links) {
        const auto from = static_cast<std::size_t>(link.from);
        const int a = group_of[from];
        const int b = group_of[static_cast<std::size_t>(link.to)];
        if (a < 0 || b < 0 || total[static_cast<std::size_t>(a)] <= 0) continue;
        sums[{a, b}] += weights[from] * link.weight / total[static_cast<std::size_t>(a)];
    }
    Network whole{groups, {}};
    for (const auto& [pair, weight] : sums) {
        if (weight > 0) whole.links.push_back({pair.first, pair.second, weight});
    }
    return whole;
}

} // namespace model::insight
