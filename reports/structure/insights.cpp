#include "structure/insights.hpp"

#include "company/blueprint.hpp"
#include "company/structure_blueprint.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace report {
namespace {

using model::insight::Link;

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

template <class Things>
std::vector<std::string> ids_of(const Things& things)
{
    std::vector<std::string> ids;
    ids.reserve(things.size());
    for (const auto& thing : things) ids.push_back(thing.id);
    return ids;
}

/// The first team that works on each module; −1: none.
std::vector<int> first_team(const model::insight::Structure& structure)
{
    std::vector<int> first(index(structure.modules()), -1);
    for (std::size_t t = structure.teams.size(); t-- > 0;) {
        for (const auto& part : structure.teams[t].parts) first[index(part.module)] = static_cast<int>(t);
    }
    return first;
}

std::optional<Matrix> matrix_of(const model::CompanyPlan& plan, const model::insight::Structure& structure)
{
    if (structure.co_change.links.empty()) return {};
    const auto fits = [](std::size_t rows) { return rows > 1 && rows <= most_rows; };
    Matrix matrix;
    if (fits(plan.modules.size())) {
        matrix.names = ids_of(plan.modules);
        matrix.network = structure.co_change;
    } else if (fits(plan.deployables.size())) {
        matrix.level = Level::deployables;
        matrix.names = ids_of(plan.deployables);
        matrix.network = merged(structure.co_change, structure.deployable_of, structure.deployables, structure.weights);
    } else if (fits(structure.teams.size())) {
        matrix.level = Level::teams;
        matrix.names = ids_of(plan.teams);
        matrix.network = merged(structure.co_change, first_team(structure), static_cast<int>(structure.teams.size()),
                                structure.weights);
    } else {
        return {};
    }
    matrix.clusters = clusters(matrix.network);
    return matrix;
}

std::vector<HotPair> hot_pairs_of(const model::insight::Structure& structure)
{
    std::vector<HotPair> pairs;
    if (structure.teams.size() < 2) return pairs;
    std::vector<std::vector<int>> owners(index(structure.modules()));
    for (std::size_t t = 0; t < structure.teams.size(); ++t) {
        for (const auto& part : structure.teams[t].parts) owners[index(part.module)].push_back(static_cast<int>(t));
    }
    const double all = std::accumulate(structure.weights.begin(), structure.weights.end(), 0.0);
    std::map<std::pair<int, int>, double> touches;
    for (const Link& link : structure.co_change.links) {
        const auto& other = owners[index(link.to)];
        const bool inside = std::ranges::any_of(owners[index(link.from)],
                                                [&](int team) { return std::ranges::binary_search(other, team); });
        if (!inside && all > 0)
            touches[std::minmax(link.from, link.to)] += structure.weights[index(link.from)] / all * link.weight;
    }
    for (const auto& [pair, times] : touches) pairs.push_back({pair.first, pair.second, times});
    std::ranges::stable_sort(pairs, std::greater<>(), &HotPair::touches);
    return pairs;
}

} // namespace

std::string AlternativeInsight::owners(int module) const
{
    std::vector<std::string> names;
    for (std::size_t t = 0; t < structure.teams.size(); ++t) {
        if (std::ranges::find(structure.teams[t].parts, module, &model::insight::Part::module) !=
            structure.teams[t].parts.end())
            names.push_back(plan.teams[t].id);
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<std::string> AlternativeInsight::journeys_through(int service) const
{
    std::vector<std::string> names;
    if (!structure.services) return names;
    for (std::size_t j = 0; j < structure.services->journeys.size(); ++j) {
        if (std::ranges::binary_search(structure.services->journeys[j], service))
            names.push_back(plan.runtime.journeys[j].id);
    }
    return names;
}

AlternativeInsight insight_of(const model::Scenario& scenario, std::size_t alternative, double threshold,
                              InsightDepth depth)
{
    const bool all = depth == InsightDepth::everything;
    AlternativeInsight insight{alternative, model::make_blueprint(scenario, alternative).plan, {}, {}, {}, {}};
    insight.structure = model::make_structure(insight.plan);
    if (all || insight.plan.teams.size() <= most_drawn)
        insight.found = model::insight::examine(insight.structure, threshold);
    insight.matrix = matrix_of(insight.plan, insight.structure);
    if (all) insight.hot_pairs = hot_pairs_of(insight.structure);
    return insight;
}

} // namespace report
