#include "insight/borders.hpp"

#include <algorithm>
#include <stdexcept>

namespace model::insight {
namespace {

/// The groups of each node, in order.
std::vector<std::vector<int>> groups_of(const Groups& groups, int nodes)
{
    std::vector<std::vector<int>> of(static_cast<std::size_t>(nodes));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const int node : groups[g]) of.at(static_cast<std::size_t>(node)).push_back(static_cast<int>(g));
    }
    return of;
}

bool share(const std::vector<int>& a, const std::vector<int>& b)
{
    return std::ranges::any_of(a, [&](int group) { return std::ranges::binary_search(b, group); });
}

} // namespace

std::optional<double> Mirroring::score() const
{
    if (chance >= 1) return {};
    return (inside - chance) / (1 - chance);
}

std::optional<Mirroring> mirroring(const Network& network, const Groups& groups, const std::vector<double>& weights)
{
    if (weights.size() != static_cast<std::size_t>(network.nodes))
        throw std::invalid_argument("every node needs a weight");
    const auto of = groups_of(groups, network.nodes);
    double inside = 0;
    double all = 0;
    for (const Link& link : network.links) {
        const auto from = static_cast<std::size_t>(link.from);
        const double weight = weights[from] * link.weight;
        all += weight;
        if (share(of[from], of[static_cast<std::size_t>(link.to)])) inside += weight;
    }
    if (all <= 0) return {};
    double pairs = 0;
    for (std::size_t i = 0; i < of.size(); ++i) {
        for (std::size_t j = i + 1; j < of.size(); ++j) pairs += share(of[i], of[j]);
    }
    const double n = network.nodes;
    return Mirroring{inside / all, pairs / (n * (n - 1) / 2)};
}

} // namespace model::insight
