/// Small networks with known properties.
#pragma once

#include "insight/network.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace networks {

using model::insight::Link;
using model::insight::Network;

/// `blocks` blocks of `size` nodes; every pair inside a block is linked both ways with `inside`, others with `across`.
inline Network blocks(int count, int size, double inside, double across)
{
    Network network{count * size, {}};
    for (int i = 0; i < network.nodes; ++i) {
        for (int j = 0; j < network.nodes; ++j) {
            const double weight = i / size == j / size ? inside : across;
            if (i != j && weight > 0) network.links.push_back({i, j, weight});
        }
    }
    return network;
}

inline std::vector<double> alike(int nodes)
{
    return std::vector<double>(static_cast<std::size_t>(nodes), 1);
}

/// Links i → j, each pair with this chance.
inline Network random(int nodes, double chance, unsigned seed)
{
    std::mt19937 random(seed);
    Network network{nodes, {}};
    for (int i = 0; i < nodes; ++i) {
        for (int j = 0; j < nodes; ++j) {
            if (i == j || random() >= chance * 4294967296.0) continue;
            network.links.push_back({i, j, static_cast<double>(random() % 100 + 1) / 100});
        }
    }
    return network;
}

/// A new number for each of the nodes.
inline std::vector<int> shuffled(int nodes, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<int> numbers(static_cast<std::size_t>(nodes));
    std::iota(numbers.begin(), numbers.end(), 0);
    for (std::size_t i = numbers.size(); i > 1; --i) std::swap(numbers[i - 1], numbers[random() % i]);
    return numbers;
}

inline Network renumbered(const Network& network, const std::vector<int>& numbers)
{
    Network other{network.nodes, {}};
    for (const Link& link : network.links)
        other.links.push_back(
            {numbers[static_cast<std::size_t>(link.from)], numbers[static_cast<std::size_t>(link.to)], link.weight});
    return other;
}

/// Values by node, for the new numbers.
template <class T>
std::vector<T> renumbered(const std::vector<T>& values, const std::vector<int>& numbers)
{
    std::vector<T> other(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) other[static_cast<std::size_t>(numbers[i])] = values[i];
    return other;
}

} // namespace networks
