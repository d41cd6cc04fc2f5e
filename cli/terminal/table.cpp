#include "terminal/table.hpp"

#include "terminal/text_block.hpp"

#include <algorithm>

namespace cli {
namespace {
constexpr int gap = 2;
} // namespace

Table& Table::row(std::vector<Cell> cells)
{
    rows_.push_back({std::move(cells), false});
    return *this;
}

Table& Table::line(std::string text, Style style)
{
    rows_.push_back({{{std::move(text), style}}, true});
    return *this;
}

Table& Table::align(std::size_t index, Align align)
{
    if (aligns_.size() <= index) aligns_.resize(index + 1, Align::left);
    aligns_[index] = align;
    return *this;
}

Table& Table::at_least(std::size_t index, int width)
{
    if (least_.size() <= index) least_.resize(index + 1, 0);
    least_[index] = width;
    return *this;
}

std::vector<int> Table::widths() const
{
    std::vector<int> widths = least_;
    for (const auto& row : rows_) {
        if (row.spans) continue;
        if (widths.size() < row.cells.size()) widths.resize(row.cells.size(), 0);
        for (std::size_t i = 0; i < row.cells.size(); ++i) widths[i] = std::max(widths[i], columns(row.cells[i].text));
    }
    return widths;
}

int Table::width() const
{
    int total = indent_;
    const auto all = widths();
    for (const int width : all) total += width;
    return total + gap * std::max(0, static_cast<int>(all.size()) - 1);
}

std::string Table::render(const Screen& screen) const
{
    const auto all = widths();
    const std::string margin(static_cast<std::size_t>(indent_), ' ');
    std::string out;
    for (const auto& row : rows_) {
        std::string line = margin;
        std::string pending; // spaces that are only written when something follows
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            const int free = row.spans ? 0 : all[i] - columns(cell.text);
            const auto spaces = static_cast<std::size_t>(std::max(0, free));
            const bool right = i < aligns_.size() && aligns_[i] == Align::right;
            if (right && !row.spans) pending.append(spaces, ' ');
            if (!cell.text.empty()) {
                line += pending + screen.styled(cell.text, cell.style);
                pending.clear();
            }
            if (!right || cell.text.empty()) pending.append(right ? 0 : spaces, ' ');
            pending.append(gap, ' ');
        }
        if (line == margin) line.clear();
        out += line + "\n";
    }
    return out;
}

} // namespace cli
