/// What is wrong with an input, where, and what would mend it; kept as data until somebody reads it.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// A stretch of characters in an input. Lines and columns count from 1; columns count characters, not bytes.
/// A line of 0 means the file as a whole.
struct SourcePos {
    std::string file;
    int line = 0;
    int column = 0;
    int length = 1;
    std::string cell; ///< in a table: the row and the name of the column, e.g. "row 3, people"

    bool known() const { return !file.empty(); }
    bool operator==(const SourcePos&) const = default;
};

/// "file:line:column", as far as known.
std::string to_string(const SourcePos& pos);

/// Gives the text in the reader's language for an English template; an empty answer or function means English.
using Translator = std::function<std::string(std::string_view)>;

struct Argument;

/// A sentence that is put together only when it is shown: an English template in fmt style with named arguments.
struct Message {
    std::string text;
    std::vector<Argument> args;
    bool literal = false; ///< `text` is a value from the input and must not be translated

    std::string render(const Translator& translate) const;
};

struct Argument {
    std::string name;
    Message value;
};

/// An argument that is shown as it is.
Argument arg(std::string_view name, std::string_view value);
/// An argument that is itself translated.
Argument phrase(std::string_view name, Message value);

enum class Severity : unsigned char { error, warning };

/// A remark below a diagnostic, often pointing to a second place.
struct Note {
    Message text;
    SourcePos where;
};

struct Diagnostic {
    std::string code; ///< row of the catalogue, e.g. "E0201"
    SourcePos where;
    std::vector<Argument> args;
    std::optional<std::string> nearest; ///< what was probably meant
    SourcePos nearest_at;               ///< where that is defined, when it is
    std::vector<Note> notes;
};

/// The texts that positions point into.
class Sources {
public:
    /// Keeps `text` under `file`, replacing an earlier one. Line ends may be LF, CRLF or CR.
    void add(const std::string& file, std::string_view text);
    /// Appends one line to the text of `file`. @return its number
    int add_line(const std::string& file, std::string_view line);
    /// A line without its end, or nothing when it is not there.
    std::optional<std::string_view> line(std::string_view file, int number) const;

private:
    struct Source {
        std::string file;
        std::vector<std::string> lines;
    };
    Source& source(const std::string& file);
    std::deque<Source> sources_;
};

/// Name under which the texts of command-line options are kept; their line numbers are not shown.
inline constexpr std::string_view command_line = "command line";

/// Collects all that is found wrong. One input mistake should be added once.
class Diagnostics {
public:
    void add(Diagnostic diagnostic);
    void add(const Diagnostics& other);

    /// Everything so far: by input in the order in which inputs were first complained about, then by position.
    std::vector<Diagnostic> sorted() const;
    const std::vector<Diagnostic>& in_order_found() const { return found_; }
    std::size_t errors() const { return errors_; }
    std::size_t warnings() const { return found_.size() - errors_; }
    bool ok() const { return errors_ == 0; }

    Sources sources;

private:
    std::vector<Diagnostic> found_;
    std::size_t errors_ = 0;
};

} // namespace scenario
