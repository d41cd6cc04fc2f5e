// Lists: replaced as a whole or merged by id.
#include "loader/diagnostic_catalog.hpp"
#include "loader/reader.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Type;

namespace {

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

/// The node that holds an element's id: its id field, or the element itself where that is its shorthand.
const Node* id_node(const Node& node, const Type& element, const Field& id)
{
    const Node& inside = fields_of(node, element);
    if (inside.kind == Node::Kind::map) return scalar_at(inside, id.name);
    const bool shorthand = element.kind == Kind::structure && element.structure().shorthand == id.name;
    return shorthand && inside.kind == Node::Kind::scalar ? &inside : nullptr;
}

/// The id an element has when it names none: the default of its kind, e.g. "deploy" of a deploy stage. Often empty.
std::string default_id(const Node& node, const Type& element)
{
    const sim::schema::Structure* structure = element.kind == Kind::structure ? &element.structure() : nullptr;
    if (element.kind == Kind::variant) {
        std::string_view tag = node.kind == Node::Kind::scalar ? std::string_view(node.text) : std::string_view();
        for (const auto& entry : node.entries) {
            if (tag.empty() && !entry.key.starts_with("x-")) tag = entry.key;
        }
        for (std::size_t i = 0; i < element.alternatives.size(); ++i) {
            if (element.alternative(i).name == tag) structure = &element.alternative(i);
        }
    }
    const Field* id = structure != nullptr && structure->defaults != nullptr ? id_field(*structure) : nullptr;
    return id != nullptr ? *static_cast<const std::string*>(id->access(structure->defaults)) : std::string();
}

/// What `node` says under one of list_words; nullptr when nothing, or when the element has a field of that name.
const Node* list_word(const Node& node, const Type& element, std::string_view word)
{
    const bool field = element.kind == Kind::structure && element.structure().find(word) != nullptr;
    return field ? nullptr : fields_of(node, element).find(word);
}

bool asks_removal(const Node& node, const Type& element)
{
    const Node* remove = list_word(node, element, "remove");
    return remove != nullptr && remove->kind == Node::Kind::scalar && remove->text == "true";
}

/// The ids of a list's elements in alphabetical order, but for one.
std::vector<std::string> ids_in(const std::unordered_map<std::string, std::size_t>& index, std::string_view but = {})
{
    std::vector<std::string> ids;
    for (const auto& [id, place] : index) {
        if (id != but) ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Moves an element of a list to another place, so that those between move up or down by one.
void move(const Type& list, void* object, std::size_t from, std::size_t to)
{
    list.append(object);
    const std::size_t spare = list.size(object) - 1;
    const auto copy = [&](std::size_t target, std::size_t source) {
        list.element()->assign(list.at(object, target), list.at(object, source));
    };
    copy(spare, from);
    for (; from > to; --from) copy(from, from - 1);
    for (; from < to; ++from) copy(from, from + 1);
    copy(to, spare);
    list.erase(object, spare);
}

} // namespace

void Reader::list(const Node& node, const Type& type, void* object, const Spot& spot)
{
    if (node.kind == Node::Kind::null) return no_value(node, spot);
    if (node.kind == Node::Kind::map && node.find("csv") != nullptr) return table(node, type, object, spot);
    if (node.kind != Node::Kind::list) return wrong_kind(node, type, spot);
    // Of elements that are merged by their ids, none at all would say nothing: it takes all of them out.
    if (node.items.empty()) return plain_elements({}, type, object, spot);
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
        if (named != nullptr) {
            remove_element(work, *named, named->text);
        } else {
            const std::string within = fmt::format("`{}`", spot.path);
            finish(complain(code::missing_field, node->place.pos(),
                            {arg("field", id_field_of(*type.element())->name), arg("structure", within)}));
        }
    }
    for (const Node* node : nodes) {
        if (!asks_removal(*node, *type.element())) enlist(work, *node);
    }
    for (std::size_t i = 0; i < work.elements.size(); ++i) read_element(work, i);
    for (std::size_t i = 0; i < work.elements.size(); ++i) place_element(work, i);
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
    const std::string name = named != nullptr ? named->text : default_id(node, type);
    const auto twin = work.waiting.find(name);
    if (!name.empty() && twin != work.waiting.end()) {
        const auto place_of = [&](const Node& element) {
            const Node* its_id = id_node(element, type, id);
            return its_id != nullptr ? its_id->place.pos() : element.place.pos();
        };
        Diagnostic& twice = complain(code::duplicate_id, place_of(node), {arg("kind", id.defines), arg("name", name)});
        twice.notes.push_back({{std::string(text::defined_here), {}}, place_of(*work.elements[twin->second].node)});
        return finish(twice);
    }
    Element element{&node, name, name.empty() || !work.index.contains(name)};
    if (element.fresh) {
        element.place = work.type.size(work.list);
        work.type.append(work.list);
    } else {
        element.place = work.index.at(name);
    }
    if (!name.empty()) {
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
        missing.nearest = sim::schema::did_you_mean(id, ids_in(work.index));
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

/// Puts an element in front of the one that its `before` names.
void Reader::place_element(ListUnderWork& work, std::size_t which)
{
    Element& element = work.elements[which];
    const Node* before = list_word(*element.node, *work.type.element(), "before");
    if (before == nullptr) return;
    Spot spot;
    spot.path = join_path(join_path(work.spot.path, element.id), "before");
    std::string name;
    const std::size_t errors = diagnostics_.errors();
    scalar(*before, *sim::schema::type_of<std::string>(), &name, spot);
    if (diagnostics_.errors() != errors) return;
    const auto found = work.index.find(name);
    if (found == work.index.end() || name == element.id) {
        Diagnostic& missing = complain(code::nothing_to_precede, before->place.pos(), {arg("name", name)});
        missing.nearest = sim::schema::did_you_mean(name, ids_in(work.index, element.id));
        return finish(missing);
    }
    const std::size_t from = element.place;
    const std::size_t to = found->second - (found->second > from ? 1 : 0);
    move(work.type, work.list, from, to);
    const auto renumber = [&](std::size_t& place) {
        if (place == from)
            place = to;
        else if (place > from && place <= to)
            --place;
        else if (place < from && place >= to)
            ++place;
    };
    for (auto& [id, place] : work.index) renumber(place);
    for (auto& other : work.elements) renumber(other.place);
}

} // namespace scenario
