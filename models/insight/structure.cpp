#include "insight/structure.hpp"

#include <algorithm>

namespace model::insight {
namespace {

Groups owned(const std::vector<TeamPart>& teams)
{
    Groups groups;
    for (const TeamPart& team : teams) {
        auto& group = groups.emplace_back();
        for (const Part& part : team.parts) group.push_back(part.module);
    }
    return groups;
}

Groups cut(const Structure& structure)
{
    Groups groups(static_cast<std::size_t>(structure.deployables));
    for (int m = 0; m < structure.modules(); ++m) {
        const int deployable = structure.deployable_of.at(static_cast<std::size_t>(m));
        if (deployable >= 0) groups.at(static_cast<std::size_t>(deployable)).push_back(m);
    }
    return groups;
}

void look_at_services(const ServiceMap& map, Insight& insight)
{
    insight.cut_points = cut_points(map.calls, map.services);
    if (map.services == 0 || map.journeys.empty()) return;
    std::vector<int> passing(static_cast<std::size_t>(map.services), 0);
    for (const auto& journey : map.journeys) {
        for (const int service : journey) ++passing.at(static_cast<std::size_t>(service));
    }
    insight.most_journeys =
        static_cast<double>(*std::ranges::max_element(passing)) / static_cast<double>(map.journeys.size());
}

} // namespace

bool is_small(const Structure& structure)
{
    return structure.modules() <= most_modules && structure.co_change.links.size() <= most_links;
}

Insight examine(const Structure& structure, double threshold)
{
    Insight insight;
    const bool coupled = !structure.co_change.links.empty();
    if (coupled) {
        insight.co_change = propagation(structure.co_change);
        insight.likely_co_change = propagation(at_least(structure.co_change, threshold));
        insight.deployables = mirroring(structure.co_change, cut(structure), structure.weights);
        if (!structure.teams.empty())
            insight.teams = mirroring(structure.co_change, owned(structure.teams), structure.weights);
    }
    if (!structure.calls.links.empty()) insight.calls = propagation(structure.calls);
    if (!structure.teams.empty()) {
        Coordination found = coordination(structure.teams, structure.co_change, structure.weights, structure.contacts);
        if (coupled || found.total() > 0) insight.coordination = std::move(found);
    }
    if (structure.services) look_at_services(*structure.services, insight);
    return insight;
}

} // namespace model::insight
