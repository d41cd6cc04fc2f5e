#include "structure/drawings.hpp"

#include <algorithm>

namespace report {
namespace {

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

constexpr double mostly = 0.5; ///< share of a need that has to be met

} // namespace

std::optional<MatrixDrawing> matrix_drawing(const AlternativeInsight& alternative)
{
    if (!alternative.matrix) return std::nullopt;
    const Matrix& matrix = *alternative.matrix;
    MatrixDrawing drawing;
    std::vector<std::size_t> place(matrix.names.size());
    for (std::size_t i = 0; i < matrix.clusters.order.size(); ++i) {
        const int node = matrix.clusters.order[i];
        place[index(node)] = i;
        drawing.names.push_back(matrix.names[index(node)]);
        drawing.owners.push_back(matrix.level == Level::modules ? alternative.owners(node) : std::string());
    }
    for (const auto& link : matrix.network.links) {
        if (link.from != link.to)
            drawing.entries.push_back({place[index(link.from)], place[index(link.to)], link.weight});
    }
    for (const int start : matrix.clusters.starts) drawing.beginnings.push_back(index(start));
    return drawing;
}

std::optional<TeamsDrawing> teams_drawing(const AlternativeInsight& alternative)
{
    if (!alternative.found.coordination || alternative.plan.teams.size() < 2 ||
        alternative.plan.teams.size() > most_drawn)
        return std::nullopt;
    const auto& needs = *alternative.found.coordination;
    TeamsDrawing drawing;
    for (const auto& team : alternative.plan.teams) {
        drawing.names.push_back(team.id);
        drawing.people.push_back(team.people);
    }
    for (int a = 0; a < needs.teams; ++a) {
        for (int b = a + 1; b < needs.teams; ++b) {
            if (needs.between(a, b) > 0)
                drawing.needs.push_back({index(a), index(b), needs.between(a, b), needs.met_between(a, b) >= mostly});
        }
    }
    return drawing;
}

std::optional<PartsDrawing> parts_drawing(const AlternativeInsight& alternative)
{
    const auto& plan = alternative.plan;
    if (plan.modules.size() > most_drawn) return std::nullopt;
    PartsDrawing drawing;
    for (const auto& deployable : plan.deployables) drawing.deployables.push_back(deployable.id);
    for (const auto& team : plan.teams) drawing.teams.push_back(team.id);
    for (std::size_t m = 0; m < plan.modules.size(); ++m) {
        PartsDrawing::Part part{plan.modules[m].id, index(plan.modules[m].deployable), -1};
        int owners = 0;
        for (std::size_t t = 0; t < alternative.structure.teams.size(); ++t) {
            const auto& parts = alternative.structure.teams[t].parts;
            if (std::ranges::find(parts, static_cast<int>(m), &model::insight::Part::module) == parts.end()) continue;
            part.team = ++owners == 1 ? static_cast<int>(t) : -1;
        }
        drawing.parts.push_back(std::move(part));
    }
    for (const auto& link : alternative.structure.calls.links)
        drawing.calls.push_back({index(link.from), index(link.to), link.weight});
    return drawing;
}

} // namespace report
