/// Where everything stands in a YAML text: every key, value and item with its first and last byte.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// A value in the text.
struct Branch {
    enum class Kind : unsigned char { nothing, scalar, list, map, alias };
    enum class Style : unsigned char {
        plain,
        quoted,
        indented, ///< `>-` and `|`
        flow,     ///< {a: b}, [a, b]
        block,
        bare ///< a map without braces in a list, [a: b]
    };
    struct Entry {
        std::string key;
        std::size_t begin; ///< of the key
        std::size_t end;   ///< of the key
        const Branch* value;
    };
    struct Item {
        std::size_t begin; ///< of the dash, or of the value within brackets
        const Branch* value;
    };

    Kind kind = Kind::nothing;
    Style style = Style::plain;
    bool in_flow = false;   ///< somewhere inside braces or brackets
    std::size_t begin = 0;  ///< without an anchor in front
    std::size_t end = 0;    ///< of a block: the end of its last value
    std::size_t lead = 0;   ///< behind the colon or the dash in front of it
    std::size_t owner = 0;  ///< column of that key or dash
    std::size_t column = 0; ///< of its own keys or dashes, where it is a block
    bool comma = false;     ///< braces or brackets with a comma behind the last
    std::string text;       ///< of a scalar in one line, without quotes
    std::string anchor;
    std::vector<Entry> entries;
    std::vector<Item> items;

    const Entry* find(std::string_view key) const;
    bool is_flow() const { return style == Style::flow; }
};

/// The tree of a text. Understands what people write; directives, several documents and keys that are not plain or
/// quoted it does not.
class Outline {
public:
    static std::optional<Outline> of(std::string_view text);

    const Branch& root() const { return *root_; }
    /// True when the value has an anchor that is used elsewhere, so that changing it changes other places.
    bool is_shared(const Branch& branch) const { return aliases_.contains(branch.anchor); }

private:
    friend class Surveyor;
    std::unique_ptr<std::deque<Branch>> branches_ = std::make_unique<std::deque<Branch>>();
    std::set<std::string, std::less<>> aliases_;
    const Branch* root_ = nullptr;
};

/// The first byte of the line in which `at` stands, and the byte of its end: a line break or the end of the text.
std::size_t line_begin(std::string_view text, std::size_t at);
std::size_t line_end(std::string_view text, std::size_t at);
/// True when nothing but blanks stands in front of `at` in its line.
bool begins_line(std::string_view text, std::size_t at);

} // namespace scenario
