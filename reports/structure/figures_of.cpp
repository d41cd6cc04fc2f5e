#include "structure/figures_of.hpp"

#include "structure/drawings.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double widest = 1500;         ///< pixels
constexpr std::size_t most_figures = 9; ///< of all alternatives together

/// What a drawing says, to see whether another one says the same.
std::string said_by(const Figure& figure)
{
    std::string out;
    for (const auto& row : figure.table.rows) {
        for (const auto& cell : row) out += text_of(cell) + "\n";
    }
    return out;
}

} // namespace

std::vector<Figure> structure_figures(const model::Scenario& scenario, const std::vector<std::string>& alternatives,
                                      const Translate& tr)
{
    std::vector<Figure> figures;
    std::vector<std::string> seen;
    const auto add = [&](Figure figure, const std::string& alternative) {
        const std::string said = figure.id + said_by(figure);
        if (figure.least_width > widest || figures.size() == most_figures ||
            std::ranges::find(seen, said) != seen.end())
            return;
        seen.push_back(said);
        figure.id += "-" + alternative;
        figure.title += ": " + alternative;
        figure.table.caption = figure.title;
        figures.push_back(std::move(figure));
    };
    for (const auto& id : alternatives) {
        const auto found = std::ranges::find(scenario.alternatives, id, &model::Alternative::id);
        if (found == scenario.alternatives.end()) continue;
        const auto place = static_cast<std::size_t>(found - scenario.alternatives.begin());
        const AlternativeInsight insight = insight_of(scenario, place, model::insight::likely, InsightDepth::drawings);
        if (const auto drawing = parts_drawing(insight)) add(parts_chart(*drawing, tr), id);
        if (const auto drawing = matrix_drawing(insight)) add(matrix_chart(*drawing, tr), id);
        if (const auto drawing = teams_drawing(insight); drawing && !drawing->needs.empty())
            add(teams_chart(*drawing, tr), id);
    }
    return figures;
}

} // namespace report
