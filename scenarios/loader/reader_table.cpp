// Lists from CSV tables: rows become the nodes that they would be in YAML.
#include "loader/diagnostic_catalog.hpp"
#include "loader/reader.hpp"
#include "loader/utf8.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

/// Above this many rows only the rows have positions, not their cells.
constexpr std::size_t many_rows = 10'000;

} // namespace

void Reader::table(const Node& node, const Type& type, void* object, const Spot& spot)
{
    const Node* name = scalar_at(node, "csv");
    if (name == nullptr || !options_.folder) {
        doubt(type);
        return finish(complain(code::csv_not_here, node.place.pos(), {}));
    }
    for (const auto& entry : node.entries) {
        if (entry.key == "csv" || entry.key == "column" || entry.key.starts_with("x-")) continue;
        Diagnostic& unknown = complain(code::unknown_key, entry.key_place.pos(),
                                       {arg("key", entry.key), arg("structure", fmt::format("`{}`", spot.path))});
        unknown.nearest = sim::schema::did_you_mean(entry.key, {"csv", "column"});
        unknown.notes.push_back({{std::string(text::allowed), {arg("list", "csv, column")}}, {}});
        finish(unknown);
    }
    const std::filesystem::path path = std::filesystem::path(*options_.folder) / name->text;
    const auto csv = read_csv(path.string(), diagnostics_, name->place.pos(), options_.limits);
    if (!csv) return doubt(type);
    const bool was_recording = recording_;
    recording_ = was_recording && csv->rows.size() <= many_rows;
    const Kind kind = type.element()->kind;
    if (kind == Kind::structure || kind == Kind::variant)
        table_of_structures(*csv, type, object, spot);
    else
        table_of_values(*csv, node, type, object, spot);
    recording_ = was_recording;
}

namespace {

/// What a column "a.b.c" leads to inside a type, or the segment that leads nowhere.
struct ColumnTarget {
    const Type* type = nullptr;
    std::string unknown;
    std::vector<std::string> allowed;
};

ColumnTarget follow(std::string_view path, const Type* type)
{
    while (true) {
        while (type->kind == Kind::optional) type = type->element();
        if (path.empty()) return {type, {}, {}};
        const std::string_view segment = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(segment.size() + 1, path.size()));
        std::vector<std::string> allowed;
        const Type* next = nullptr;
        if (type->kind == Kind::structure) {
            for (const auto& field : type->structure().fields) {
                allowed.emplace_back(field.name);
                if (field.name == segment) next = field.type();
            }
        } else if (type->kind == Kind::variant) {
            for (std::size_t i = 0; i < type->alternatives.size(); ++i) {
                allowed.emplace_back(type->alternative(i).name);
                if (type->alternative(i).name == segment) next = type->alternatives[i]();
            }
        } else if (type->kind == Kind::text) {
            allowed = {"en", "ko"};
            if (segment == "en" || segment == "ko") next = sim::schema::type_of<std::string>();
        }
        if (next == nullptr) return {nullptr, std::string(segment), allowed};
        type = next;
    }
}

/// Builds the node that a row would be in YAML.
class RowBuilder {
public:
    explicit RowBuilder(Document& document, const std::string* file) : document_(document), file_(file) {}

    Node& row(const CsvTable::Row& cells)
    {
        Place place = this->place(cells.front());
        place.length = cells.back().line == place.line ? cells.back().column + cells.back().length - place.column : 1;
        return document_.add(Node::Kind::map, place);
    }

    void put(Node& row, std::string_view path, const CsvTable::Cell& cell, const Type& type)
    {
        Node* node = &row;
        while (path.find('.') != std::string_view::npos) {
            const std::string_view segment = path.substr(0, path.find('.'));
            path.remove_prefix(segment.size() + 1);
            node = &inner(*node, segment, place(cell));
        }
        const Place at = place(cell);
        node->entries.push_back({std::string(path), at, &value(cell, type)});
    }

    const Node& value(const CsvTable::Cell& cell, const Type& type)
    {
        if (type.kind != Kind::list) return scalar(cell.text, place(cell));
        Node& list = document_.add(Node::Kind::list, place(cell));
        std::string_view rest = cell.text;
        while (!rest.empty()) {
            const std::string_view part = rest.substr(0, rest.find(';'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            const auto first = part.find_first_not_of(" \t");
            if (first == std::string_view::npos) continue;
            const std::string_view trimmed = part.substr(first, part.find_last_not_of(" \t") - first + 1);
            Place at = place(cell);
            at.column += static_cast<int>(
                count_characters(cell.text.substr(0, static_cast<std::size_t>(trimmed.data() - cell.text.data()))));
            at.length = static_cast<int>(count_characters(trimmed));
            list.items.push_back(&scalar(trimmed, at));
        }
        return list;
    }

    const std::string* column = nullptr; ///< name of the one being filled in

private:
    Node& inner(Node& node, std::string_view key, const Place& place)
    {
        for (const auto& entry : node.entries) {
            if (entry.key == key && entry.value->kind == Node::Kind::map) return const_cast<Node&>(*entry.value);
        }
        Node& made = document_.add(Node::Kind::map, place);
        node.entries.push_back({std::string(key), place, &made});
        return made;
    }

    const Node& scalar(std::string_view text, const Place& at)
    {
        Node& node = document_.add(Node::Kind::scalar, at);
        node.text = text;
        node.verbatim = static_cast<int>(count_characters(text)) == at.length;
        node.text_column = at.column;
        return node;
    }

    Place place(const CsvTable::Cell& cell) const
    {
        Place place;
        place.file = file_;
        place.line = cell.line;
        place.column = cell.column;
        place.length = cell.length;
        place.table_column = column;
        place.row = cell.row;
        return place;
    }

    Document& document_;
    const std::string* file_;
};

} // namespace

void Reader::table_of_structures(const CsvTable& csv, const Type& type, void* object, const Spot& spot)
{
    Document& document = tables_.emplace_back();
    RowBuilder builder(document, document.file(csv.file));
    std::vector<const Type*> columns;
    std::vector<std::string_view> excused;
    for (std::size_t c = 0; c < csv.header.size(); ++c) {
        const ColumnTarget target = follow(csv.header[c].text, type.element());
        columns.push_back(*csv.column(csv.header[c].text) == c ? target.type : nullptr);
        if (target.type != nullptr) continue;
        Diagnostic& unknown = complain(code::unknown_key, csv.header_pos(c),
                                       {arg("key", target.unknown), arg("structure", fmt::format("`{}`", spot.path))});
        unknown.nearest = sim::schema::did_you_mean(target.unknown, target.allowed);
        if (target.allowed.size() <= 12)
            unknown.notes.push_back(
                {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(target.allowed, ", ")))}}, {}});
        const Structure* structure = type.element()->kind == Kind::structure ? &type.element()->structure() : nullptr;
        const Field* meant = structure != nullptr && unknown.nearest ? structure->find(*unknown.nearest) : nullptr;
        if (meant != nullptr) excused.push_back(meant->name);
        if (meant != nullptr && !meant->defines.empty()) positions_.doubtful_kinds.emplace(meant->defines);
        finish(unknown);
    }
    if (type.element()->kind == Kind::structure) {
        for (const auto& field : type.element()->structure().fields) {
            const bool must = field.required || !field.defines.empty();
            const bool there = std::any_of(csv.header.begin(), csv.header.end(), [&](const CsvTable::Cell& cell) {
                return cell.text == field.name || cell.text.starts_with(std::string(field.name) + ".");
            });
            if (!must || there || std::find(excused.begin(), excused.end(), field.name) != excused.end()) continue;
            excused.push_back(field.name);
            SourcePos header = csv.header_pos(0);
            header.cell = "row 1";
            finish(complain(code::missing_field, header, {arg("field", field.name), arg("structure", csv.file)}));
        }
    }
    std::vector<const std::string*> names;
    for (const auto& cell : csv.header) names.push_back(document.name(cell.text));
    std::vector<const Node*> rows;
    for (const auto& cells : csv.rows) {
        builder.column = nullptr;
        Node& row = builder.row(cells);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            builder.column = names[c];
            // An empty cell says nothing about its field.
            if (columns[c] != nullptr && !cells[c].text.empty())
                builder.put(row, csv.header[c].text, cells[c], *columns[c]);
        }
        rows.push_back(&row);
    }
    Spot inside = spot;
    inside.excused = excused.empty() ? nullptr : &excused;
    elements(rows, type, object, inside);
}

void Reader::table_of_values(const CsvTable& csv, const Node& asked, const Type& type, void* object, const Spot& spot)
{
    std::size_t chosen = 0;
    std::vector<std::string> names;
    for (const auto& cell : csv.header) names.push_back(cell.text);
    if (const Node* column = scalar_at(asked, "column")) {
        const auto found = csv.column(column->text);
        if (!found) {
            Diagnostic& unknown = complain(code::unknown_key, column->place.pos(),
                                           {arg("key", column->text), arg("structure", csv.file)});
            unknown.nearest = sim::schema::did_you_mean(column->text, names);
            unknown.notes.push_back(
                {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(names, ", ")))}}, {}});
            return finish(unknown);
        }
        chosen = *found;
    } else if (csv.header.size() > 1) {
        Diagnostic& which = complain(code::missing_field, asked.place.pos(),
                                     {arg("field", "column"), arg("structure", fmt::format("`{}`", spot.path))});
        which.notes.push_back(
            {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(names, ", ")))}}, {}});
        return finish(which);
    }
    Document& document = tables_.emplace_back();
    RowBuilder builder(document, document.file(csv.file));
    builder.column = document.name(csv.header[chosen].text);
    std::vector<const Node*> values;
    for (const auto& row : csv.rows) {
        if (!row[chosen].text.empty()) values.push_back(&builder.value(row[chosen], *type.element()));
    }
    elements(values, type, object, spot);
}

} // namespace scenario
