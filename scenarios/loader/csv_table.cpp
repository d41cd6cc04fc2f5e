#include "loader/csv_table.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"

#include <csv.h>
#include <fmt/format.h>
#include <memory>

namespace scenario {
namespace {

/// Collects what libcsv reports. libcsv gives no positions, so it is fed byte by byte and asked where it stands.
class Collector {
public:
    explicit Collector(std::string_view text) : text_(text) {}

    /// @return byte offset of a quoting error, or nothing
    std::optional<std::size_t> run()
    {
        csv_parser parser{};
        if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        const std::unique_ptr<csv_parser, void (*)(csv_parser*)> guard(&parser, csv_free);
        for (at_ = 0; at_ < text_.size(); ++at_) {
            if (csv_parse(&parser, &text_[at_], 1, on_cell, on_row, this) != 1) return at_;
            if (text_[at_] == '\n') {
                ++line_;
                line_start_ = at_ + 1;
                if (row_.empty() && !parser.quoted) start_cell(at_ + 1); // a blank line ends no row
            }
        }
        if (csv_fini(&parser, on_cell, on_row, this) != 0) return cell_start_;
        return std::nullopt;
    }

    std::vector<CsvTable::Row> rows;

    int line() const { return line_; }

private:
    static void on_cell(void* text, std::size_t size, void* self)
    {
        static_cast<Collector*>(self)->cell({static_cast<const char*>(text), size});
    }
    static void on_row(int, void* self)
    {
        auto* collector = static_cast<Collector*>(self);
        collector->rows.push_back(std::move(collector->row_));
        collector->row_.clear();
    }

    void cell(std::string_view value)
    {
        std::size_t first = cell_start_;
        while (first < at_ && (text_[first] == ' ' || text_[first] == '\t' || text_[first] == '\n')) ++first;
        const std::string_view written = text_.substr(first, at_ - first);
        CsvTable::Cell cell;
        cell.text = value;
        cell.row = static_cast<int>(rows.size()) + 1;
        cell.line = cell_line_;
        cell.column = static_cast<int>(count_characters(text_.substr(cell_line_start_, first - cell_line_start_))) + 1;
        cell.length = std::max(1, static_cast<int>(count_characters(written.substr(0, written.find('\n')))));
        row_.push_back(std::move(cell));
        start_cell(at_ + 1);
    }

    void start_cell(std::size_t offset)
    {
        const bool new_line = offset > 0 && offset - 1 < text_.size() && text_[offset - 1] == '\n';
        cell_start_ = offset;
        cell_line_ = line_ + (new_line && line_start_ != offset ? 1 : 0);
        cell_line_start_ = new_line ? offset : line_start_;
    }

    std::string_view text_;
    std::vector<CsvTable::Cell> row_;
    std::size_t at_ = 0;
    std::size_t line_start_ = 0;
    int line_ = 1;
    std::size_t cell_start_ = 0;
    std::size_t cell_line_start_ = 0;
    int cell_line_ = 1;
};

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i].text == name) return i;
    }
    return std::nullopt;
}

SourcePos CsvTable::pos(std::size_t row, std::size_t column) const
{
    const Cell& cell = rows[row][column];
    return {file, cell.line, cell.column, cell.length, fmt::format("row {}, {}", cell.row, header[column].text)};
}

SourcePos CsvTable::header_pos(std::size_t column) const
{
    const Cell& cell = header[column];
    return {file, cell.line, cell.column, cell.length, fmt::format("row 1, {}", cell.text)};
}

std::optional<CsvTable> parse_csv(std::string_view text, const std::string& file, Diagnostics& diagnostics)
{
    const auto clean = clean_text(text, file, diagnostics);
    if (!clean) return std::nullopt;
    Collector collector(*clean);
    if (const auto broken = collector.run()) {
        const std::string_view before = std::string_view(*clean).substr(0, *broken);
        const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        SourcePos where{file, 1, static_cast<int>(count_characters(before.substr(line_start))) + 1, 1, {}};
        for (const char c : before) where.line += c == '\n' ? 1 : 0;
        const bool open = collector.line() > where.line || *broken + 1 >= clean->size() || clean->at(*broken) == '"';
        const Message reason{std::string(open ? text::quote_open : text::quote_inside), {}};
        diagnostics.add({std::string(code::csv_syntax), where, {phrase("reason", reason)}, {}, {}, {}});
        return std::nullopt;
    }
    if (collector.rows.empty()) {
        diagnostics.add({std::string(code::csv_no_header), {file, 0, 0, 1, {}}, {arg("file", file)}, {}, {}, {}});
        return std::nullopt;
    }
    CsvTable table;
    table.file = file;
    table.header = std::move(collector.rows.front());
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto first = *table.column(table.header[i].text);
        if (first == i) continue;
        diagnostics.add({std::string(code::duplicate_key),
                         table.header_pos(i),
                         {arg("key", table.header[i].text)},
                         {},
                         {},
                         {{{std::string(text::first_here), {}}, table.header_pos(first)}}});
    }
    for (std::size_t i = 1; i < collector.rows.size(); ++i) {
        CsvTable::Row& row = collector.rows[i];
        if (row.size() == table.header.size()) {
            table.rows.push_back(std::move(row));
            continue;
        }
        const CsvTable::Cell& at = row[std::min(row.size() - 1, table.header.size())];
        const SourcePos where{file, at.line, at.column, at.length, fmt::format("row {}", i + 1)};
        diagnostics.add(
            {std::string(code::csv_width),
             where,
             {arg("count", fmt::format("{}", row.size())), arg("expected", fmt::format("{}", table.header.size()))},
             {},
             {},
             {}});
    }
    return table;
}

std::optional<CsvTable> read_csv(const std::string& path, Diagnostics& diagnostics, const SourcePos& asked_at,
                                 const Limits& limits)
{
    const auto bytes = read_file(path, limits.csv_bytes, asked_at, diagnostics);
    if (!bytes) return std::nullopt;
    return parse_csv(*bytes, path, diagnostics);
}

} // namespace scenario
