#include "charts/curves.hpp"

#include <algorithm>

namespace report {

void Curves::add(std::uint32_t alternative, double x, const Estimate& estimate)
{
    if (!estimate.value) return;
    Line& line = line_of(alternative);
    line.spots.push_back({x, *estimate.value});
    low_ = std::min(low_, *estimate.value);
    least_ = std::min(least_, *estimate.value);
    high_ = std::max(high_, *estimate.value);
    if (!estimate.interval || !(estimate.interval->half_width() > 0)) return;
    line.spans.push_back({{x, estimate.interval->low}, {x, estimate.interval->high}});
    high_ = std::max(high_, estimate.interval->high);
    low_ = std::min(low_, estimate.interval->low);
}

void Curves::finish()
{
    for (auto& line : lines_) {
        std::ranges::stable_sort(line.spots, {}, &Spot::x); // a sweep may name its values in any order
        const int series = static_cast<int>(line.alternative);
        for (const auto& [from, to] : line.spans)
            panel_.marks.push_back({Shape::rule, {from, to}, series, "", Side::right, 1.5});
        panel_.marks.push_back({Shape::line, line.spots, series});
        for (const auto& spot : line.spots) panel_.marks.push_back({Shape::dot, {spot}, series, "", Side::right, 0.75});
    }
    label_ends();
}

/// A name beside the end of each line, far enough from each other to be read.
void Curves::label_ends()
{
    constexpr double letters = 17; ///< height of a name
    if (lines_.size() < 2 || number(lines_.size()) * letters > panel_.height + letters)
        return; // the keys name them, too
    const double apart = (panel_.y.high - panel_.y.low) * letters / panel_.height;
    std::vector<const Line*> order;
    for (const auto& line : lines_) order.push_back(&line);
    std::ranges::stable_sort(order, {}, [](const Line* line) { return line->spots.back().y; });
    double lowest = panel_.y.low;
    std::vector<double> places;
    for (const auto* line : order) {
        places.push_back(std::max(line->spots.back().y, lowest));
        lowest = places.back() + apart;
    }
    // What was pushed beyond the upper edge goes down again.
    for (std::size_t i = places.size(); i-- > 0;) {
        const double highest = i + 1 == places.size() ? panel_.y.high : places[i + 1] - apart;
        places[i] = std::min(places[i], highest);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        Mark mark{Shape::text, {{panel_.x.high, places[i]}}, static_cast<int>(order[i]->alternative)};
        mark.label = study_.alternative(order[i]->alternative);
        panel_.marks.push_back(std::move(mark));
    }
}

Curves::Line& Curves::line_of(std::uint32_t alternative)
{
    for (auto& line : lines_) {
        if (line.alternative == alternative) return line;
    }
    lines_.push_back({alternative, {}, {}});
    return lines_.back();
}

void add_keys(Figure& figure, const Reading& study)
{
    for (std::size_t a = 0; a < study.results.alternatives(); ++a)
        figure.keys.push_back({study.alternative(static_cast<std::uint32_t>(a)), static_cast<int>(a), false, true});
}

std::string first_and_last(const Table& table, std::size_t from)
{
    if (from >= table.rows.size()) return {};
    const auto say = [&](const std::vector<Words>& row) {
        std::vector<std::string> said;
        for (std::size_t i = 1; i < row.size(); ++i) said.push_back(table.columns[i] + " " + text_of(row[i]));
        return text_of(row.front()) + ": " + joined(said);
    };
    return say(table.rows[from]) + "; " + say(table.rows.back()) + ". ";
}

} // namespace report
