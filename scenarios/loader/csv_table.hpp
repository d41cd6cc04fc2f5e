/// A CSV file as named columns of texts with positions. RFC 4180, UTF-8 with or without mark, LF or CRLF.
#pragma once

#include "loader/diagnostic.hpp"
#include "loader/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

class CsvTable {
public:
    struct Cell {
        std::string text;
        int row = 0; ///< as a spreadsheet counts: the header is row 1
        int line = 0;
        int column = 0; ///< of the first character, or of the opening quote
        int length = 1;
    };
    using Row = std::vector<Cell>;

    std::string file;
    Row header;            ///< names of the columns, trimmed
    std::vector<Row> rows; ///< each as wide as the header

    /// Index of a column, or nothing.
    std::optional<std::size_t> column(std::string_view name) const;
    const std::string& text(std::size_t row, std::size_t column) const { return rows[row][column].text; }
    /// Where a cell stands, with its row (the header is row 1) and column name.
    SourcePos pos(std::size_t row, std::size_t column) const;
    SourcePos header_pos(std::size_t column) const;
};

/// Parses CSV text. Rows of a wrong width are reported and left out; blank lines are skipped.
/// @return nothing when there is no header or the quoting is broken
std::optional<CsvTable> parse_csv(std::string_view text, const std::string& file, Diagnostics& diagnostics);

/// Reads and parses a file. `asked_at` is the place that names the file, where a missing file is reported.
std::optional<CsvTable> read_csv(const std::string& path, Diagnostics& diagnostics, const SourcePos& asked_at = {},
                                 const Limits& limits = {});

} // namespace scenario
