#include "security/reach.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

class Network {
public:
    explicit Network(const AccessMap& map) : map_(map), calls_(index(map.processes)), weight_(map.exposure)
    {
        const auto known = [&](int process) { return process >= 0 && process < map.processes; };
        bool sound = map.processes > 0 && map.spread >= 0 && map.spread <= 1;
        sound = sound && (weight_.empty() || weight_.size() == calls_.size());
        for (const auto& edge : map.allowed) sound = sound && known(edge.from) && known(edge.to);
        for (const auto* assets : {&map.data, &map.functions}) {
            for (const auto& asset : *assets)
                sound = sound && std::all_of(asset.holders.begin(), asset.holders.end(), known);
        }
        if (!sound) throw std::invalid_argument("access map names processes or chances that cannot be");

        std::vector<AccessEdge> edges = map.allowed;
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        for (const auto& edge : edges) calls_[index(edge.from)].push_back(edge.to);
        if (weight_.empty()) weight_.assign(calls_.size(), 1);
        const double total = std::accumulate(weight_.begin(), weight_.end(), 0.0);
        if (!(total > 0)) throw std::invalid_argument("no process is exposed");
        for (double& weight : weight_) weight /= total;
    }

    Spoils near(const std::vector<Asset>& assets) const
    {
        Spoils spoils;
        for (const auto& asset : assets) {
            const auto holds = flags(asset.holders);
            for (std::size_t process = 0; process < calls_.size(); ++process) {
                const auto ways = std::count_if(calls_[process].begin(), calls_[process].end(),
                                                [&](int other) { return holds[index(other)]; });
                const double got = holds[process] ? 1 : 1 - std::pow(1 - map_.spread, static_cast<double>(ways));
                spoils.held += weight_[process] * asset.share * (holds[process] ? 1 : 0);
                spoils.one_hop += weight_[process] * asset.share * got;
            }
        }
        return spoils;
    }

    /// The processes taken in one sample that begins with `first`.
    std::vector<char> taken(int first, std::uint64_t sample, const sim::Stream& stream) const
    {
        std::vector<char> taken(calls_.size(), 0);
        std::vector<int> frontier{first};
        taken[index(first)] = 1;
        while (!frontier.empty()) {
            const int from = frontier.back();
            frontier.pop_back();
            for (const int to : calls_[index(from)]) {
                if (taken[index(to)] || !passes(from, to, sample, stream)) continue;
                taken[index(to)] = 1;
                frontier.push_back(to);
            }
        }
        return taken;
    }

    /// The process whose part of the exposure holds the point `at` of [0, 1).
    int first(double at) const
    {
        double before = 0;
        int last = 0;
        for (int process = 0; process < map_.processes; ++process) {
            if (weight_[index(process)] > 0) last = process;
            before += weight_[index(process)];
            if (at < before) break;
        }
        return last;
    }

    static double share_of(const std::vector<Asset>& assets, const std::vector<char>& taken)
    {
        double share = 0;
        for (const auto& asset : assets) {
            const bool got = std::any_of(asset.holders.begin(), asset.holders.end(),
                                         [&](int holder) { return taken[index(holder)] != 0; });
            share += got ? asset.share : 0;
        }
        return share;
    }

private:
    static std::size_t index(int process) { return static_cast<std::size_t>(process); }

    std::vector<char> flags(const std::vector<int>& processes) const
    {
        std::vector<char> flags(calls_.size(), 0);
        for (const int process : processes) flags[index(process)] = 1;
        return flags;
    }

    bool passes(int from, int to, std::uint64_t sample, const sim::Stream& stream) const
    {
        if (map_.spread >= 1) return true;
        const auto pair = static_cast<std::uint32_t>(from) * static_cast<std::uint32_t>(map_.processes) +
                          static_cast<std::uint32_t>(to); // never 0: what calls itself is taken already
        return stream.at(sample, pair).uniform() < map_.spread;
    }

    const AccessMap& map_;
    std::vector<std::vector<int>> calls_;
    std::vector<double> weight_;
};

} // namespace

double AccessMap::openness() const
{
    if (processes < 2) return 0;
    std::vector<AccessEdge> pairs = allowed;
    std::erase_if(pairs, [](const AccessEdge& edge) { return edge.from == edge.to; });
    std::sort(pairs.begin(), pairs.end());
    const auto different = std::unique(pairs.begin(), pairs.end()) - pairs.begin();
    return static_cast<double>(different) / processes / (processes - 1);
}

Reach reach(const AccessMap& map, const sim::Stream& stream, int samples)
{
    const Network network(map);
    Reach reach{network.near(map.data), network.near(map.functions)};
    if (samples < 1) throw std::invalid_argument("no samples");
    // One start in each slice of the exposure, all shifted by one draw: every process has its turn.
    const double shift = stream.at(0).uniform();
    for (int i = 0; i < samples; ++i) {
        const auto taken = network.taken(network.first((i + shift) / samples), static_cast<std::uint64_t>(i), stream);
        reach.data.all += network.share_of(map.data, taken);
        reach.functions.all += network.share_of(map.functions, taken);
    }
    reach.data.all /= samples;
    reach.functions.all /= samples;
    return reach;
}

} // namespace model
