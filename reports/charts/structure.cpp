#include "charts/structure.hpp"

#include "charts/layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace report {
namespace {

constexpr double letter = 8.2; ///< width of one, roughly; a drawing is laid out before it is known how it is painted
constexpr double box_height = 30;

std::size_t letters(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

double box_width(const std::string& text)
{
    return std::max(60.0, letter * static_cast<double>(letters(text)) + 18);
}

std::string percent(double share)
{
    return fmt::format("{:.0f} %", share * 100);
}

double place(std::size_t i)
{
    return static_cast<double>(i);
}

Mark box_around(const Spot& middle, double width, double height, int series, const std::string& label)
{
    Mark box{Shape::box,
             {{middle.x - width / 2, middle.y - height / 2}, {middle.x + width / 2, middle.y + height / 2}},
             series,
             label};
    box.side = Side::centre;
    return box;
}

} // namespace

Figure matrix_chart(const MatrixDrawing& drawing, const Translate& tr)
{
    Figure figure{"matrix", tr("What changes together"), ""};
    figure.note =
        tr("A change of the row also touches the column; darker: more often. Lines part what changes together more "
           "often than chance would have it.");
    figure.table.caption = figure.title;
    figure.table.columns = {tr("A change of"), tr("also touches"), tr("how often")};
    const std::size_t n = drawing.names.size();
    Panel panel;
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < n; ++i) {
        const std::string owner =
            i < drawing.owners.size() && !drawing.owners[i].empty() ? " · " + drawing.owners[i] : "";
        rows.push_back(fmt::format("{}  {}{}", i + 1, drawing.names[i], owner));
        columns.push_back(fmt::format("{}", i + 1));
    }
    panel.x = bands(columns);
    panel.y = bands(rows);
    panel.height = n > 20 ? 18 : 24;
    for (std::size_t i = 0; i < n; ++i) panel.marks.push_back({Shape::cell, {{place(i), place(i)}}, ink});
    auto entries = drawing.entries;
    std::ranges::stable_sort(entries, std::greater<>(), &Tie::weight);
    for (const auto& entry : entries) {
        Mark cell{Shape::cell, {{place(entry.to), place(entry.from)}}, 0};
        cell.weight = 0.25 + 0.75 * std::min(entry.weight, 1.0);
        panel.marks.push_back(std::move(cell));
        figure.table.rows.push_back(
            {plain(drawing.names[entry.from]), plain(drawing.names[entry.to]), plain(percent(entry.weight))});
    }
    for (const std::size_t at : drawing.beginnings) {
        if (at == 0) continue;
        const double line = place(at) - 0.5;
        panel.marks.push_back({Shape::rule, {{-0.5, line}, {place(n) - 0.5, line}}, ink, "", Side::right, 1.4});
        panel.marks.push_back({Shape::rule, {{line, -0.5}, {line, place(n) - 0.5}}, ink, "", Side::right, 1.4});
    }
    figure.panels.push_back(std::move(panel));
    constexpr std::size_t most_said = 8;
    std::vector<std::string> said;
    for (std::size_t i = 0; i < std::min(entries.size(), most_said); ++i)
        said.push_back(fmt::format("{} → {} {}", drawing.names[entries[i].from], drawing.names[entries[i].to],
                                   percent(entries[i].weight)));
    figure.alt = fmt::format("{}: {}.", figure.title, fmt::join(said, "; "));
    return figure;
}

Figure teams_chart(const TeamsDrawing& drawing, const Translate& tr)
{
    Figure figure{"teams", tr("Who has to talk to whom"), ""};
    figure.note = tr("A line between two teams: changes that concern them both; thicker: more of them. Dashed and "
                     "orange: most of it goes unanswered.");
    figure.table.caption = figure.title;
    figure.table.columns = {tr("Team"), tr("Other team"), tr("Needs per change"), tr("answered")};
    Panel panel;
    panel.to_scale = true;
    panel.x.shown = panel.y.shown = false;
    const std::size_t n = drawing.names.size();
    double widest = 0;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < n; ++i) {
        names.push_back(fmt::format("{} ({})", drawing.names[i], drawing.people[i]));
        widest = std::max(widest, box_width(names.back()));
    }
    // Neighbours on the circle stand side by side at its top and bottom.
    const double radius = std::max(130.0, (widest + 14) / (2 * std::sin(std::numbers::pi / std::max(place(n), 2.0))));
    const double across = radius + widest / 2;
    panel.x.high = 2 * across;
    figure.least_width = 2 * across;
    panel.y.high = 2 * radius + 2 * box_height;
    const auto spot = [&](std::size_t i) {
        const double angle = 2 * std::numbers::pi * place(i) / std::max(place(n), 1.0) - std::numbers::pi / 2;
        return Spot{across + radius * std::cos(angle), radius + box_height + radius * std::sin(angle)};
    };
    double most = 0;
    for (const auto& need : drawing.needs) most = std::max(most, need.weight);
    std::vector<std::string> said;
    for (const auto& need : drawing.needs) {
        Mark line{Shape::line, {spot(need.from), spot(need.to)}, need.met ? 0 : 1};
        line.weight = 0.5 + 1.6 * need.weight / most;
        panel.marks.push_back(std::move(line));
        figure.table.rows.push_back({plain(drawing.names[need.from]), plain(drawing.names[need.to]),
                                     plain(fmt::format("{:.3g}", need.weight)),
                                     plain(need.met ? tr("yes") : tr("mostly not"))});
        said.push_back(fmt::format("{} – {} {:.3g}", drawing.names[need.from], drawing.names[need.to], need.weight));
    }
    for (std::size_t i = 0; i < n; ++i) {
        panel.marks.push_back(box_around(spot(i), box_width(names[i]), box_height, ink, names[i]));
    }
    figure.panels.push_back(std::move(panel));
    constexpr std::size_t most_said = 12;
    if (said.size() > most_said) said.resize(most_said);
    figure.alt = fmt::format("{}: {}.", figure.title, fmt::join(said, "; "));
    return figure;
}

Figure parts_chart(const PartsDrawing& drawing, const Translate& tr)
{
    Figure figure{"parts", tr("What is deployed together, and who owns it"), ""};
    figure.note = tr("Frames are deployables, boxes modules with their team, arrows calls and events.");
    figure.table.caption = figure.title;
    figure.table.columns = {tr("Deployable"), tr("Module"), tr("Team")};
    std::vector<BoxToPlace> boxes;
    std::vector<std::string> names;
    std::map<std::size_t, std::vector<std::string>> inside;
    for (const auto& part : drawing.parts) {
        const std::string team = part.team < 0 ? std::string() : drawing.teams[static_cast<std::size_t>(part.team)];
        names.push_back(team.empty() ? part.name : part.name + " · " + team);
        boxes.push_back({box_width(names.back()), box_height, part.inside});
        inside[part.inside].push_back(part.name);
        figure.table.rows.push_back({plain(drawing.deployables[part.inside]), plain(part.name), plain(team)});
    }
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (const auto& call : drawing.calls) links.emplace_back(call.from, call.to);
    const Placed placed = layered(boxes, drawing.deployables.size(), links);

    Panel panel;
    panel.to_scale = true;
    panel.x.shown = panel.y.shown = false;
    panel.x.high = placed.width;
    figure.least_width = placed.width;
    panel.y.high = placed.height;
    for (std::size_t g = 0; g < placed.groups.size(); ++g) {
        Mark frame{Shape::box, {placed.groups[g].first, placed.groups[g].second}, faint};
        frame.label =
            inside[g].size() == 1 && inside[g].front() == drawing.deployables[g] ? "" : drawing.deployables[g];
        frame.side = Side::above;
        frame.hollow = true;
        panel.marks.push_back(std::move(frame));
    }
    for (const auto& line : placed.lines) {
        if (line.size() > 1) panel.marks.push_back({Shape::arrow, line, faint});
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        panel.marks.push_back(
            box_around(placed.boxes[i], boxes[i].width, boxes[i].height, std::max(0, drawing.parts[i].team), names[i]));
    }
    figure.panels.push_back(std::move(panel));
    std::vector<std::string> said;
    for (const auto& [group, modules] : inside)
        said.push_back(fmt::format("{}: {}", drawing.deployables[group], fmt::join(modules, ", ")));
    figure.alt = fmt::format("{}. {}.", figure.title, fmt::join(said, "; "));
    return figure;
}

} // namespace report
