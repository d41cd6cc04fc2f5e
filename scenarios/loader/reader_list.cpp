// Lists: replaced as a whole, merged by id, or read from a CSV table.
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
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

/// Above this many rows only the rows have positions, not their cells.
constexpr std::size_t many_rows = 10'000;

/// The id field of the list's elements, or nullptr when they have none.
const Field* id_field_of(const Type& element)
{
    if (element.kind == Kind::structure) return id_field(element.structure());
    if (element.kind != Kind::variant) return nullptr;
    for (std::size_t i = 0; i < element.alternatives.size(); ++i) {
        if (const Field* field = id_field(element.alternative(i))) return field;
    }
    return nullptr;
}

/// The map with an element's fields; inside the tag where the element is one of several alternatives.
const Node& fields_of(const Node& node, const Type& element)
{
    if (element.kind != Kind::variant || node.kind != Node::Kind::map) return node;
    for (const auto& entry : node.entries) {
        if (!entry.key.starts_with("x-")) return *entry.value;
    }
    return node;
}

/// The value of `key` when it is a plain text, else nothing.
const Node* scalar_at(const Node& node, std::string_view key)
{
    const Node* found = node.find(key);
    return found != nullptr && found->kind == Node::Kind::scalar ? found : nullptr;
}

/// The node that holds an element's id: its id field, or the element itself where that is its shorthand.
const Node* id_node(const Node& node, const Type& element, const Field& id)
{
    const Node& inside = fields_of(node, element);
    if (inside.kind == Node::Kind::map) return scalar_at(inside, id.name);
    const bool shorthand = element.kind == Kind::structure && element.structure().shorthand == id.name;
    return shorthand && inside.kind == Node::Kind::scalar ? &inside : nullptr;
}

bool asks_removal(const Node& node, const Type& element)
{
    const Node* remove = scalar_at(fields_of(node, element), "remove");
    const bool known = element.kind == Kind::structure && element.structure().find("remove") != nullptr;
    return remove != nullptr && !known && remove->text == "true";
}

} // namespace

void Reader::list(const Node& node, const Type& type, void* object, const Spot& spot)
{
    if (node.kind == Node::Kind::null) return no_value(node, spot);
    if (node.kind == Node::Kind::map && node.find("csv") != nullptr) return table(node, type, object, spot);
    if (node.kind != Node::Kind::list) return wrong_kind(node, type, spot);
    elements(node.items, type, object, spot);
}

void Reader::elements(const std::vector<const Node*>& nodes, const Type& type, void* object, const Spot& spot)
{
    if (id_field_of(*type.element()) == nullptr) return plain_elements(nodes, type, object, spot);
    ListUnderWork work{type, object, spot, {}, {}, {}};
    for (std::size_t i = 0; i < type.size(object); ++i) {
        if (const std::string* id = id_of(*type.element(), type.at(object, i))) work.index.emplace(*id, i);
    }
    work.elements.reserve(nodes.size());
    for (const Node* node : nodes) {
        const Node* named = id_node(*node, *type.element(), *id_field_of(*type.element()));
        if (!asks_removal(*node, *type.element())) continue;
        if (named != nullptr)
            remove_element(work, *named, named->text);
        else
            required(*node, type.element()->structure(), Spot{spot.path, nullptr, {}, true, true, nullptr}, {});
    }
    for (const Node* node : nodes) {
        if (!asks_removal(*node, *type.element())) enlist(work, *node);
    }
    for (std::size_t i = 0; i < work.elements.size(); ++i) read_element(work, i);
}

void Reader::plain_elements(const std::vector<const Node*>& nodes, const Type& type, void* object, const Spot& spot)
{
    type.clear(object);
    const SourcePos* own = positions_.find(spot.path);
    const SourcePos kept = own != nullptr ? *own : SourcePos{};
    positions_.erase(spot.path);
    if (kept.known()) record(spot.path, kept);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Spot inside = spot;
        inside.path = join_path(spot.path, fmt::format("{}", i));
        inside.fresh = true;
        inside.element = false;
        record(inside.path, nodes[i]->place.pos());
        value(*nodes[i], *type.element(), type.append(object), inside);
    }
}

/// Gives every element its place in the list before any is read, so that `from` may name a later one.
void Reader::enlist(ListUnderWork& work, const Node& node)
{
    const Type& type = *work.type.element();
    const Field& id = *id_field_of(type);
    const Node* named = id_node(node, type, id);
    const std::string name = named != nullptr ? named->text : std::string();
    const auto twin = work.waiting.find(name);
    if (named != nullptr && twin != work.waiting.end()) {
        const Node* first = id_node(*work.elements[twin->second].node, type, id);
        Diagnostic& twice =
            complain(code::duplicate_id, named->place.pos(), {arg("kind", id.defines), arg("name", name)});
        twice.notes.push_back({{std::string(text::defined_here), {}}, first->place.pos()});
        return finish(twice);
    }
    Element element{&node, name, named == nullptr || !work.index.contains(name)};
    if (element.fresh) {
        element.place = work.type.size(work.list);
        work.type.append(work.list);
    } else {
        element.place = work.index.at(name);
    }
    if (named != nullptr) {
        work.index.emplace(name, element.place);
        work.waiting.emplace(name, work.elements.size());
    }
    work.elements.push_back(std::move(element));
}

void Reader::remove_element(ListUnderWork& work, const Node& node, const std::string& id)
{
    const auto found = work.index.find(id);
    if (found == work.index.end()) {
        Diagnostic& missing = complain(code::nothing_to_remove, node.place.pos(), {arg("name", id)});
        std::vector<std::string> ids;
        for (const auto& [known, index] : work.index) ids.push_back(known);
        std::sort(ids.begin(), ids.end());
        missing.nearest = sim::schema::did_you_mean(id, ids);
        return finish(missing);
    }
    const std::size_t gone = found->second;
    work.type.erase(work.list, gone);
    positions_.erase(join_path(work.spot.path, id));
    work.index.erase(found);
    for (auto& [name, index] : work.index) index -= index > gone ? 1 : 0;
}

void Reader::read_element(ListUnderWork& work, std::size_t which)
{
    if (work.elements[which].state != Element::waiting) return;
    work.elements[which].state = Element::reading;
    const Type& type = *work.type.element();
    Spot inside = work.spot;
    inside.element = true;
    inside.field = nullptr;
    inside.excused = work.spot.excused;

    // What it is built from must be complete first.
    const Node& node = *work.elements[which].node;
    const Node* from = scalar_at(fields_of(node, type), "from");
    const Field* from_field = type.kind == Kind::structure ? type.structure().find("from") : nullptr;
    const bool based = from != nullptr && from_field != nullptr && from_field->refers == id_field_of(type)->defines;
    if (based) {
        const auto base = work.waiting.find(from->text);
        if (base != work.waiting.end() && work.elements[base->second].state == Element::reading) {
            finish(complain(code::from_cycle, from->place.pos(), {arg("name", work.elements[which].id)}));
        } else if (base != work.waiting.end()) {
            read_element(work, base->second);
        }
    }

    Element& element = work.elements[which];
    void* target = work.type.at(work.list, element.place);
    inside.path = join_path(work.spot.path, element.id.empty() ? fmt::format("{}", element.place) : element.id);
    inside.fresh = element.fresh && !based;
    const auto base = based ? work.index.find(from->text) : work.index.end();
    if (base != work.index.end() && from->text != element.id) {
        type.assign(target, work.type.at(work.list, base->second));
        positions_.copy(join_path(work.spot.path, from->text), inside.path);
    }
    record(inside.path, node.place.pos());
    value(node, type, target, inside);
    element.state = Element::done;
}

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
