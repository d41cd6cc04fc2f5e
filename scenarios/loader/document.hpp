/// Parsed input as a plain tree with positions, whatever it was written in: YAML, CSV rows, a command-line value.
#pragma once

#include "loader/diagnostic.hpp"

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// A position that shares its file name with its neighbours.
struct Place {
    const std::string* file = nullptr; ///< owned by the document
    int line = 0;
    int column = 0;
    int length = 1;
    const std::string* table_column = nullptr; ///< name of the column, in a table
    int row = 0;                               ///< row of the table, the header being row 1

    SourcePos pos() const;
};

/// One value of the tree. Shared where YAML aliases repeat it.
struct Node {
    enum class Kind : unsigned char { null, scalar, list, map };
    struct Entry {
        std::string key;
        Place key_place;
        const Node* value;
    };

    Kind kind = Kind::null;
    bool verbatim = false; ///< the scalar's text stands in the source just as it is, from `text_column` on
    bool written = true;   ///< false for a value that is missing after its key
    int text_column = 0;
    std::string text; ///< scalar
    std::string tag;  ///< explicit YAML tag, empty when there is none
    Place place;
    std::vector<const Node*> items; ///< list
    std::vector<Entry> entries;     ///< map
    std::size_t weight = 1;         ///< values below it, with every alias written out

    const Node* find(std::string_view key) const;
    /// Where the part `what` of a scalar stands, or the whole value when it cannot be told.
    SourcePos part(std::string_view what) const;
};

/// Owns the nodes. Addresses stay valid when a document is moved.
class Document {
public:
    Node& add(Node::Kind kind, Place place);
    const std::string* file(std::string_view name);
    const std::string* name(std::string_view column);

    const Node* root = nullptr; ///< nullptr when there was nothing to read

private:
    std::unique_ptr<std::deque<Node>> nodes_ = std::make_unique<std::deque<Node>>();
    std::unique_ptr<std::deque<std::string>> names_ = std::make_unique<std::deque<std::string>>();
};

/// What a reader puts up with before it calls an input hostile.
struct Limits {
    std::size_t yaml_bytes = 8u << 20;
    std::size_t csv_bytes = 256u << 20;
    int depth = 64;
    std::size_t values = 2'000'000; ///< with every alias written out
};

/// Parses YAML text. Complaints go to `diagnostics`, which also keeps the text under `file` for showing it.
/// @return a document whose root is nullptr when the text cannot be used
Document parse_yaml(std::string_view text, const std::string& file, Diagnostics& diagnostics, const Limits& = {});

/// Parses a value given on the command line, whose text begins at `column` of line `line` of `command_line`.
Document parse_flow(std::string_view text, int line, int column, Diagnostics& diagnostics, const Limits& = {});

/// The bytes of a file, or nothing after a complaint.
std::optional<std::string> read_file(const std::string& path, std::size_t limit, const SourcePos& asked_at,
                                     Diagnostics& diagnostics);

/// Drops a byte order mark, turns CRLF and CR into LF, and refuses what is not clean UTF-8.
std::optional<std::string> clean_text(std::string_view text, const std::string& file, Diagnostics& diagnostics);

} // namespace scenario
