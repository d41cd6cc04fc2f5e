/// YAML that is to be written somewhere: what it says, before it is known in which style.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scenario {

struct Piece {
    enum class Kind : unsigned char { scalar, map, list };
    Kind kind = Kind::scalar;
    std::string text;  ///< of a scalar, as it stands in braces
    std::string prose; ///< of a scalar that may be written in several lines: the same without quotes
    std::vector<std::pair<std::string, Piece>> entries;
    std::vector<Piece> items;
    bool spread = false; ///< a line for every key, even where all would fit into one

    static Piece scalar(std::string text) { return {Kind::scalar, std::move(text), {}, {}, {}, false}; }
    static Piece map() { return {Kind::map, {}, {}, {}, {}, false}; }
    static Piece list() { return {Kind::list, {}, {}, {}, {}, false}; }

    Piece& add(std::string_view key, Piece value)
    {
        entries.emplace_back(key, std::move(value));
        return *this;
    }
    bool empty() const { return kind != Kind::scalar && entries.empty() && items.empty(); }
};

/// In one line: {a: 1, b: [c, d]}.
std::string in_one_line(const Piece& piece);

/// A value as lines: the first goes behind the key or the dash, the others below it, indented.
struct Lines {
    std::string first;
    std::vector<std::string> below;
};

/// In one line where that is short, else one key or item in each, which begin in column `column`.
Lines in_lines(const Piece& piece, std::size_t column);

/// An entry `key: value` with all lines that it takes.
std::vector<std::string> entry_lines(std::string_view key, const Piece& value, std::size_t column);

/// An item of a list with all lines that it takes, its dash in the first.
std::vector<std::string> item_lines(const Piece& value, std::size_t column);

} // namespace scenario
