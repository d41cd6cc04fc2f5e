/// What a figure shows, as data: panels with axes and marks, and the same in a table for those who cannot see it.
///
/// Nothing here knows how it is drawn; `draw.hpp` paints every figure along one path on whatever it is given.
#pragma once

#include "text/table.hpp"

#include <string>
#include <vector>

namespace report {

/// A place in the units of the axes; on an axis of bands, 0 is the middle of the first band, 1 of the second.
struct Spot {
    double x = 0;
    double y = 0;
};

enum class Shape : unsigned char {
    line,  ///< through all spots
    dot,   ///< at the first spot
    bar,   ///< a rectangle from the first spot to the second
    span,  ///< an interval from the first spot to the second, with ends
    rule,  ///< a thin line from the first spot to the second
    cell,  ///< fills a band of both axes
    text,  ///< the label alone
    box,   ///< a rounded frame from the first spot to the second with the label inside
    arrow, ///< a line through all spots with a head
    area   ///< fills what the spots go around
};

/// Where the label of a mark stands.
enum class Side : unsigned char { right, left, above, below, centre };

inline constexpr int ink = -1;   ///< in place of a series: the colour of text
inline constexpr int faint = -2; ///< the colour of what only helps

struct Mark {
    Shape shape = Shape::line;
    std::vector<Spot> spots;
    int series = 0; ///< colour and pattern; or ink, faint
    std::string label{};
    Side side = Side::right;
    double weight =
        1; ///< a cell or an area: how dark, 0 to 1; a bar: how thick, as part of its band; a line: its width
    bool hatched = false; ///< striped, so that prints in grey tell it apart
    bool hollow = false;  ///< an outline only
    Tone tone = Tone::plain;
};

struct Tick {
    double at = 0;
    std::string label;
};

struct Axis {
    std::string title{}; ///< with its unit
    double low = 0;
    double high = 1;
    std::vector<Tick> ticks{};
    bool bands = false; ///< ticks name bands of equal size
    bool shown = true;
};

struct Panel {
    std::string title{};
    Axis x{};
    Axis y{};
    std::vector<Mark> marks{};
    double height = 0;     ///< of the area inside the axes, in pixels; with bands, of one band
    bool to_scale = false; ///< a drawing rather than a chart: one unit of both axes is a pixel, or less
};

/// What a colour or a pattern stands for.
struct Key {
    std::string label;
    int series = 0;
    bool hatched = false;
    bool line = false; ///< stands for a line with signs
};

struct Figure {
    std::string id; ///< "lead-time", unique in a report
    std::string title;
    std::string alt;    ///< what one sees, in a sentence or two
    std::string note{}; ///< what to know for reading it
    std::vector<Key> keys{};
    std::vector<Panel> panels{};
    Table table{};          ///< the same numbers
    double least_width = 0; ///< in pixels, below which a drawing is made smaller as a whole
};

/// An axis of bands with these names.
Axis bands(std::vector<std::string> names);

/// An axis from `low` to `high` or a little beyond, with ticks at round numbers of `unit` base units.
Axis scale(double low, double high, double unit, std::string title);

} // namespace report
