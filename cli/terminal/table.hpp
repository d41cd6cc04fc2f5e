/// A table of text for terminals: columns as wide as their widest cell, separated by two spaces.
#pragma once

#include "terminal/screen.hpp"

#include <string>
#include <vector>

namespace cli {

enum class Align : unsigned char { left, right };

struct Cell {
    std::string text;
    Style style = Style::plain;
};

class Table {
public:
    /// Spaces in front of every line.
    explicit Table(int indent = 0) : indent_(indent) {}

    Table& row(std::vector<Cell> cells);
    /// A line that takes no part in the widths, such as a heading.
    Table& line(std::string text, Style style = Style::plain);
    Table& blank() { return line({}); }
    /// How column `index` is aligned; left unless said otherwise.
    Table& align(std::size_t index, Align align);
    /// Column `index` is at least that wide.
    Table& at_least(std::size_t index, int width);

    bool empty() const { return rows_.empty(); }
    /// Columns of the terminal that the rows need.
    int width() const;
    /// All lines, each with its end. Nothing trails: no spaces at the end of lines.
    std::string render(const Screen& screen) const;

private:
    struct Row {
        std::vector<Cell> cells;
        bool spans = false;
    };
    std::vector<int> widths() const;

    int indent_;
    std::vector<Row> rows_;
    std::vector<Align> aligns_;
    std::vector<int> least_;
};

} // namespace cli
