#include "writers/writers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>
#include <unistd.h>
#include <xlsxwriter.h>

namespace report {
namespace {

constexpr std::size_t longest_sheet_name = 31; // of Excel
constexpr double first_column = 34;
constexpr double other_columns = 15;

/// The only number of a cell; nullptr for words, and for several numbers.
const Span* number_in(const Words& words)
{
    const Span* found = nullptr;
    for (const auto& span : words) {
        if (!span.value) continue;
        if (found != nullptr) return nullptr;
        found = &span;
    }
    return found;
}

std::string unit_of(const Span& span)
{
    return span.of.ends_with("/in_favour") ? "" : span.unit;
}

/// What a column of a table becomes.
struct Column {
    bool numbers = false;
    bool intervals = false;
    bool one_unit = true;
    std::string unit;
};

std::vector<Column> columns_of(const Table& table)
{
    std::vector<Column> columns(table.columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
        Column& column = columns[c];
        for (const auto& row : table.rows) {
            const Span* found = c < row.size() ? number_in(row[c]) : nullptr;
            if (found == nullptr) continue;
            const std::string unit = unit_of(*found);
            column.one_unit = column.one_unit && (!column.numbers || unit == column.unit);
            column.unit = unit;
            column.numbers = true;
            column.intervals = column.intervals || found->low.has_value();
        }
    }
    return columns;
}

class Book {
public:
    explicit Book(const std::string& path) : book_(workbook_new(path.c_str()))
    {
        if (book_ == nullptr) throw std::runtime_error("the workbook cannot be begun");
        strong_ = workbook_add_format(book_);
        format_set_bold(strong_);
        wrapped_ = workbook_add_format(book_);
        format_set_text_wrap(wrapped_);
    }

    void write(const Document& document)
    {
        overview(document);
        for (const auto& part : document.sections) {
            for (const auto& block : part.blocks) {
                if (const auto* shown = std::get_if<Table>(&block)) table(*shown, part.title);
                if (const auto* shown = std::get_if<Figure>(&block)) table(shown->table, shown->title);
            }
        }
        if (workbook_close(book_) != LXW_NO_ERROR) throw std::runtime_error("the workbook cannot be written");
    }

private:
    lxw_worksheet* sheet(std::string name)
    {
        for (char& c : name) {
            if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
        }
        const auto cut = [](const std::string& text, std::size_t most) {
            std::size_t end = 0;
            std::size_t letters = 0;
            while (end < text.size() && letters < most) {
                ++end;
                while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
                ++letters;
            }
            return text.substr(0, end);
        };
        std::string shown = cut(name, longest_sheet_name);
        for (int i = 2; !names_.insert(shown).second; ++i)
            shown = cut(name, longest_sheet_name - 4) + fmt::format(" {}", i);
        lxw_worksheet* made = workbook_add_worksheet(book_, shown.c_str());
        if (made == nullptr) throw std::runtime_error("the workbook cannot take a sheet");
        return made;
    }

    void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& words, lxw_format* format)
    {
        worksheet_write_string(sheet, row, column, words.c_str(), format);
    }

    void overview(const Document& document)
    {
        lxw_worksheet* page = sheet(document.sections.empty() ? "twopizza" : document.sections.front().title);
        worksheet_set_column(page, 0, 0, 100, wrapped_);
        lxw_row_t row = 0;
        text(page, row++, 0, document.title, strong_);
        text(page, row++, 0, document.subtitle, wrapped_);
        if (document.sections.empty()) return;
        for (const auto& block : document.sections.front().blocks) {
            if (const auto* said = std::get_if<Paragraph>(&block)) text(page, row++, 0, text_of(said->words), wrapped_);
            if (const auto* list = std::get_if<Bullets>(&block)) {
                for (const auto& item : list->items) text(page, row++, 0, "– " + text_of(item), wrapped_);
            }
            if (const auto* facts = std::get_if<Facts>(&block)) {
                for (const auto& fact : facts->facts)
                    text(page, row++, 0,
                         fmt::format("{}{} {}{}", fact.question, fact.question.ends_with('?') ? "" : ":",
                                     text_of(fact.answer), fact.more.empty() ? "" : " – " + text_of(fact.more)),
                         wrapped_);
            }
        }
        text(page, row, 0, document.footer, wrapped_);
    }

    void table(const Table& shown, const std::string& title)
    {
        if (shown.rows.empty()) return;
        lxw_worksheet* page = sheet(shown.caption.empty() ? title : shown.caption);
        const auto columns = columns_of(shown);
        const bool unit_column =
            std::ranges::any_of(columns, [](const Column& column) { return column.numbers && !column.one_unit; });
        const bool parts = !shown.parts.empty();
        lxw_col_t at = 0;
        if (parts) text(page, 0, at++, shown.caption, strong_);
        const lxw_col_t names = at;
        text(page, 0, at++, shown.columns.front(), strong_);
        if (unit_column) text(page, 0, at++, "unit", strong_);
        for (std::size_t c = 1; c < columns.size(); ++c) {
            const std::string unit = columns[c].numbers && columns[c].one_unit && !columns[c].unit.empty() &&
                                             columns[c].unit != "1" && !unit_column
                                         ? fmt::format(" ({})", columns[c].unit)
                                         : std::string();
            text(page, 0, at++, shown.columns[c] + unit, strong_);
            if (!columns[c].intervals) continue;
            text(page, 0, at++, shown.columns[c] + " low" + unit, strong_);
            text(page, 0, at++, shown.columns[c] + " high" + unit, strong_);
        }
        worksheet_set_column(page, 0, 0, first_column, nullptr);
        worksheet_set_column(page, 1, at, other_columns, nullptr);
        worksheet_freeze_panes(page, 1, static_cast<lxw_col_t>(names + 1));
        std::string part;
        for (std::size_t r = 0; r < shown.rows.size(); ++r) {
            for (const auto& [before, heading] : shown.parts) {
                if (before == r) part = heading;
            }
            const auto row = static_cast<lxw_row_t>(r + 1);
            if (parts) text(page, row, 0, part, nullptr);
            line(page, row, names, shown.rows[r], columns, unit_column);
        }
    }

    void line(lxw_worksheet* page, lxw_row_t row, lxw_col_t at, const std::vector<Words>& cells,
              const std::vector<Column>& columns, bool unit_column)
    {
        text(page, row, at++, text_of(cells.front()), nullptr);
        if (unit_column) {
            for (const auto& cell : cells) {
                if (const Span* found = number_in(cell)) {
                    text(page, row, at, unit_of(*found), nullptr);
                    break;
                }
            }
            ++at;
        }
        for (std::size_t c = 1; c < columns.size(); ++c) {
            const Span* found = c < cells.size() ? number_in(cells[c]) : nullptr;
            const auto number = [&](const std::optional<double>& value) {
                if (found != nullptr && value) worksheet_write_number(page, row, at, *value / found->factor, nullptr);
                ++at;
            };
            if (found == nullptr) {
                if (c < cells.size()) text(page, row, at, text_of(cells[c]), nullptr);
                at = static_cast<lxw_col_t>(at + (columns[c].intervals ? 3 : 1));
                continue;
            }
            number(found->value);
            if (!columns[c].intervals) continue;
            number(found->low);
            number(found->high);
        }
    }

    lxw_workbook* book_;
    lxw_format* strong_ = nullptr;
    lxw_format* wrapped_ = nullptr;
    std::set<std::string> names_;
};

} // namespace

std::string as_workbook(const Document& document)
{
    // The library writes files only.
    std::string path = (std::filesystem::temp_directory_path() / "twopizza-XXXXXX").string();
    const int fd = ::mkstemp(path.data());
    if (fd < 0) throw std::runtime_error("no temporary file for the workbook");
    ::close(fd);
    const std::unique_ptr<std::string, void (*)(std::string*)> removal(
        &path, [](std::string* file) { ::unlink(file->c_str()); });
    Book(path).write(document);
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace report
