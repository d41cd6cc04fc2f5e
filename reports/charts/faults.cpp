// What breaks with what: faults by alternative, and by journey.
#include "charts/parts.hpp"

#include <algorithm>

namespace report {
namespace {

struct Cell {
    Span span;
    double shade = 0;
};

/// A matrix as cells, with its table.
class Matrix {
public:
    Matrix(Figure& figure, std::string corner, std::vector<std::string> columns) : figure_(figure)
    {
        figure_.table.columns = {std::move(corner)};
        figure_.table.columns.insert(figure_.table.columns.end(), columns.begin(), columns.end());
        panel_.x = bands(std::move(columns));
        panel_.height = 34;
    }

    void row(const std::string& name, const std::vector<Cell>& cells)
    {
        std::vector<Words> words{plain(name)};
        std::vector<std::string> said;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Mark mark{Shape::cell, {{number(i), number(names_.size())}}, 1};
            mark.label = cells[i].span.text;
            mark.weight = cells[i].shade;
            panel_.marks.push_back(std::move(mark));
            words.push_back({cells[i].span});
            said.push_back(fmt::format("{} {}", panel_.x.ticks[i].label, cells[i].span.text));
        }
        figure_.alt += fmt::format("{}: {}. ", name, joined(said));
        figure_.table.rows.push_back(std::move(words));
        names_.push_back(name);
    }

    bool empty() const { return names_.empty(); }

    Panel panel(std::string title)
    {
        panel_.title = std::move(title);
        panel_.y = bands(names_);
        return std::move(panel_);
    }

private:
    Figure& figure_;
    Panel panel_;
    std::vector<std::string> names_;
};

std::vector<std::string> alternatives_of(const Reading& study, const Comparison& comparison)
{
    std::vector<std::string> names;
    for (const auto& summary : comparison.alternatives) names.push_back(study.alternative(summary.alternative));
    return names;
}

} // namespace

std::optional<Figure> faults_chart(const Reading& study, const Comparison& comparison)
{
    const auto faults = keys_of(study, comparison, "fault_users");
    if (faults.empty()) return {};
    Figure figure{"faults", study.tr("How many users does each fault hit?"), ""};
    figure.table.caption = figure.title;
    Matrix matrix(figure, study.tr("Fault"), alternatives_of(study, comparison));
    for (const auto& fault : faults) {
        std::vector<Cell> cells;
        for (const auto& summary : comparison.alternatives) {
            const Span span = study.estimate(comparison, summary.alternative, "fault_users." + fault, Statistic::mean);
            cells.push_back({span, span.value.value_or(0)});
        }
        matrix.row(fault, cells);
    }
    figure.panels.push_back(matrix.panel(""));
    figure.note = study.tr("Share of the requests that are lost, late or degraded, from the first moment at which the "
                           "fault hurts users to its end; means over runs. Darker: more users.");
    return figure;
}

std::optional<Figure> journeys_chart(const Reading& study, const Comparison& comparison)
{
    const auto faults = keys_of(study, comparison, "fault_users");
    const auto journeys = keys_of(study, comparison, "journey_availability");
    if (faults.empty() || journeys.size() < 2) return {};
    Figure figure{"journeys", study.tr("What does each fault do to each journey?"), ""};
    figure.table.caption = figure.title;
    std::vector<Panel> panels;
    for (const auto& summary : comparison.alternatives) {
        figure.table.parts.emplace_back(figure.table.rows.size(), study.alternative(summary.alternative));
        figure.alt += study.alternative(summary.alternative) + ". ";
        Matrix matrix(figure, study.tr("Fault"), journeys);
        for (const auto& fault : faults) {
            std::vector<Cell> cells;
            for (const auto& journey : journeys) {
                const Span span =
                    study.estimate(comparison, summary.alternative,
                                   fmt::format("fault_availability.{}.{}", journey, fault), Statistic::mean);
                cells.push_back({span, span.value ? 1 - *span.value : 0});
            }
            matrix.row(fault, cells);
        }
        panels.push_back(matrix.panel(study.alternative(summary.alternative)));
    }
    const bool measured = std::ranges::any_of(panels, [](const Panel& panel) {
        return std::ranges::any_of(panel.marks, [](const Mark& mark) { return mark.label != "–"; });
    });
    if (!measured) return {};
    figure.panels = std::move(panels);
    figure.note =
        study.tr("Share of the journey's requests that are answered in the window of the fault. Darker: fewer.");
    return figure;
}

} // namespace report
