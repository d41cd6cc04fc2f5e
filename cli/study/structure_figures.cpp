#include "study/structure_figures.hpp"

#include "structure/drawings.hpp"

#include <algorithm>

namespace cli {
namespace {

constexpr double widest = 1500;         ///< pixels
constexpr std::size_t most_figures = 9; ///< of all alternatives together

/// What a drawing says, to see whether another one says the same.
std::string said_by(const report::Figure& figure)
{
    std::string out;
    for (const auto& row : figure.table.rows) {
        for (const auto& cell : row) out += report::text_of(cell) + "\n";
    }
    return out;
}

} // namespace

std::vector<report::Figure> structure_figures(const model::Scenario& scenario,
                                              const std::vector<std::string>& alternatives, const Context& context)
{
    std::vector<report::Figure> figures;
    std::vector<std::string> seen;
    const auto add = [&](report::Figure figure, const std::string& alternative) {
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
        InsightRequest request;
        request.alternative = id;
        request.to_draw = true;
        for (const auto& insight : insights_of(scenario, request, context)) {
            if (const auto drawing = report::parts_drawing(insight)) add(report::parts_chart(*drawing, context.tr), id);
            if (const auto drawing = report::matrix_drawing(insight))
                add(report::matrix_chart(*drawing, context.tr), id);
            if (const auto drawing = report::teams_drawing(insight); drawing && !drawing->needs.empty())
                add(report::teams_chart(*drawing, context.tr), id);
        }
    }
    return figures;
}

} // namespace cli
