/// Single changes of a YAML text, each of which leaves all else as it is.
#pragma once

#include "editing/outline.hpp"
#include "editing/piece.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// The text while it is changed. Branches are good until the next change.
class Splicer {
public:
    /// Nothing can be done with a text that has no outline.
    explicit Splicer(std::string text);

    bool understood() const { return outline_.has_value(); }
    const Outline& outline() const { return *outline_; }
    const std::string& text() const { return text_; }

    void replace(const Branch& branch, const Piece& piece);
    /// Adds a key to a map, behind the last of those that `order` names before it.
    void insert_entry(const Branch& map, std::string_view key, const Piece& value,
                      const std::vector<std::string_view>& order);
    void remove_entry(const Branch& map, std::size_t which);
    /// Adds an item to a list that is not empty, in front of the one at `place`, or as the last.
    void insert_item(const Branch& list, std::size_t place, const Piece& value);
    void remove_item(const Branch& list, std::size_t which);
    /// Brings an item with the comments above it in front of another one.
    void move_item(const Branch& list, std::size_t which, std::size_t to);

private:
    struct Span {
        std::size_t begin;
        std::size_t end;
    };

    void splice(std::size_t begin, std::size_t end, std::string_view text);
    void survey() { outline_ = Outline::of(text_); }
    /// Lines as one text with line ends as the text has them; all but the first begin in `column`.
    std::string joined(const std::vector<std::string>& lines, std::size_t column) const;
    void insert_in_flow(const Branch& branch, const std::vector<Span>& spans, std::size_t place,
                        const std::string& text);
    void remove_in_flow(const Branch& branch, const std::vector<Span>& spans, std::size_t which);
    void move_within_line(const Branch& list, std::size_t which, std::size_t to);
    std::size_t above(std::size_t item, std::size_t column) const;
    void remove_lines(std::size_t begin, std::size_t end);
    bool is_blank_line(std::size_t begin) const;
    Piece in_style_of(const Branch& neighbour, Piece value, std::size_t column) const;

    std::string text_;
    std::string_view line_break_;
    std::optional<Outline> outline_;
};

} // namespace scenario
