/// Lines along an axis with their intervals. Only sources of this folder include it.
#pragma once

#include "charts/parts.hpp"

#include <utility>
#include <vector>

namespace report {

inline constexpr double curve_height = 150;

/// A line for each alternative with the interval at every point.
class Curves {
public:
    Curves(const Reading& study, Panel& panel) : study_(study), panel_(panel) {}

    void add(std::uint32_t alternative, double x, const Estimate& estimate);
    bool empty() const { return lines_.empty(); }
    /// An interval may reach below 0 where no value can.
    double low() const { return least_ >= 0 ? 0 : low_; }
    double high() const { return high_; }
    /// Draws all lines; the axes of the panel are known by now.
    void finish();

private:
    struct Line {
        std::uint32_t alternative = 0;
        std::vector<Spot> spots;
        std::vector<std::pair<Spot, Spot>> spans;
    };

    void label_ends();
    Line& line_of(std::uint32_t alternative);

    const Reading& study_;
    Panel& panel_;
    std::vector<Line> lines_;
    double least_ = 0; ///< value
    double low_ = 0;   ///< end of an interval
    double high_ = 0;
};

/// A key for each alternative.
void add_keys(Figure& figure, const Reading& study);

/// What the first and the last row of a part of a table say, for those who cannot see the lines.
std::string first_and_last(const Table& table, std::size_t from);

} // namespace report
