#include "editing/composer.hpp"

#include "editing/sameness.hpp"
#include "loader/positions.hpp"
#include "loader/reader.hpp"
#include "loader/yaml_writer.hpp"

#include <fmt/format.h>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

const void* fresh_base(const Type& type)
{
    return type.kind == Kind::structure ? type.structure().defaults : nullptr;
}

const void* element_with_id(const Type& list, const void* object, std::string_view id)
{
    for (std::size_t i = 0; object != nullptr && i < list.size(object); ++i) {
        const void* item = list.at(const_cast<void*>(object), i);
        const std::string* name = id_of(*list.element(), item);
        if (name != nullptr && *name == id) return item;
    }
    return nullptr;
}

ElementBase base_of_element(const Type& list, const void* object, const void* item, const void* base)
{
    const Type& element = *list.element();
    const std::string* id = id_of(element, item);
    if (id == nullptr) return {fresh_base(element), false};
    if (element.kind == Kind::structure) {
        const Field* from = element.structure().find("from");
        if (from != nullptr && from->refers == id_field(element.structure())->defines) {
            const auto& origin = *static_cast<const std::string*>(from->access(item));
            const void* found = origin == *id ? nullptr : element_with_id(list, object, origin);
            if (found != nullptr) return {found, true};
        }
    }
    const void* namesake = id->empty() ? nullptr : element_with_id(list, base, *id);
    return {namesake != nullptr ? namesake : fresh_base(element), namesake != nullptr};
}

const Field* id_field_of(const Type& element)
{
    if (element.kind == Kind::structure) return id_field(element.structure());
    if (element.kind != Kind::variant) return nullptr;
    for (std::size_t i = 0; i < element.alternatives.size(); ++i) {
        if (const Field* field = id_field(element.alternative(i))) return field;
    }
    return nullptr;
}

std::string element_path(const std::string& list, const Type& type, const void* object, std::size_t i)
{
    const std::string* id = id_of(*type.element(), type.at(const_cast<void*>(object), i));
    return join_path(list, id != nullptr && !id->empty() ? *id : fmt::format("{}", i));
}

const std::string* Composer::spelled(std::string_view path) const
{
    const auto found = spelled_.find(path);
    return found == spelled_.end() ? nullptr : &found->second;
}

bool Composer::leads_to_spelled(std::string_view path) const
{
    const auto next = spelled_.lower_bound(path);
    for (auto it = next; it != spelled_.end() && it->first.starts_with(path); ++it) {
        if (path.empty() || it->first.size() == path.size() || it->first[path.size()] == '.') return true;
    }
    return false;
}

Piece Composer::whole(const Subject& subject) const
{
    if (const std::string* text = spelled(subject.path)) return Piece::scalar(*text);
    switch (subject.type->kind) {
    case Kind::structure:
        return structure(subject.type->structure(), subject);
    case Kind::optional:
        return optional(subject);
    case Kind::list:
        return list(subject);
    case Kind::variant:
        return variant(subject);
    case Kind::text:
        return text(subject);
    case Kind::string:
        return words(*static_cast<const std::string*>(subject.value));
    default:
        return Piece::scalar(write_scalar(*subject.type, subject.value, subject.quantity, scale_));
    }
}

Piece Composer::words(const std::string& text) const
{
    Piece piece = Piece::scalar(yaml_scalar(text));
    piece.prose = text;
    return piece;
}

Piece Composer::text(const Subject& subject) const
{
    const auto& both = *static_cast<const sim::schema::Text*>(subject.value);
    if (both.ko.empty()) return words(both.en);
    Piece map = Piece::map();
    map.add("en", words(both.en)).add("ko", words(both.ko));
    return map;
}

Piece Composer::optional(const Subject& subject) const
{
    const Type& type = *subject.type;
    if (type.size(subject.value) == 0) return Piece::scalar("null");
    const bool both = subject.base != nullptr && type.size(subject.base) > 0;
    const void* base = both ? type.at(const_cast<void*>(subject.base), 0) : fresh_base(*type.element());
    return whole({type.element(), type.at(const_cast<void*>(subject.value), 0), base, subject.quantity, subject.path,
                  both && subject.inherited});
}

void Composer::fields(Piece& map, const Structure& structure, const Subject& subject) const
{
    for (const auto& field : structure.fields) {
        const Type& type = *field.type();
        const void* value = field.access(subject.value);
        const void* base = subject.base == nullptr ? nullptr : field.access(subject.base);
        std::string path = join_path(subject.path, field.name);
        const bool id = !field.defines.empty() && !static_cast<const std::string*>(value)->empty();
        const bool must = id || (field.required && !subject.inherited);
        if (base != nullptr && !must && !leads_to_spelled(path) && same(type, value, base)) continue;
        if (type.kind == Kind::optional && type.size(value) == 0 && (base == nullptr || type.size(base) == 0)) continue;
        const auto quantity = field.quantity == sim::schema::Quantity::inherit ? subject.quantity : field.quantity;
        map.add(field.name, whole({&type, value, base, quantity, std::move(path), subject.inherited}));
    }
}

Piece Composer::structure(const Structure& structure, const Subject& subject) const
{
    if (structure.fields.size() == 1 && structure.shorthand == structure.fields.front().name) {
        const Field& only = structure.fields.front();
        const auto quantity = only.quantity == sim::schema::Quantity::inherit ? subject.quantity : only.quantity;
        return whole({only.type(), only.access(subject.value), nullptr, quantity, join_path(subject.path, only.name)});
    }
    Piece map = Piece::map();
    fields(map, structure, subject);
    return map;
}

Piece Composer::variant(const Subject& subject) const
{
    const Type& type = *subject.type;
    const std::size_t held = type.which(subject.value);
    const Structure& structure = type.alternative(held);
    const bool same_kind = subject.base != nullptr && type.which(subject.base) == held;
    const void* base = same_kind ? type.held(const_cast<void*>(subject.base)) : structure.defaults;
    const Subject inner{
        type.alternatives[held](), type.held(const_cast<void*>(subject.value)), base,
        subject.quantity,          join_path(subject.path, structure.name),     same_kind && subject.inherited};
    if (structure.shorthand == "value" && structure.fields.size() == 1) return this->structure(structure, inner);
    Piece map = Piece::map();
    fields(map, structure, inner);
    // A tag alone starts anew, so it says everything only where nothing differs from the defaults.
    const bool plain = map.empty() && same(*inner.type, inner.value, structure.defaults);
    if (plain) return Piece::scalar(std::string(structure.name));
    Piece tagged = Piece::map();
    tagged.add(structure.name, std::move(map));
    return tagged;
}

Piece Composer::list(const Subject& subject) const
{
    const Type& type = *subject.type;
    const Type& element = *type.element();
    Piece list = Piece::list();
    const Field* id = id_field_of(element);
    // What is there before stays unless it is taken out, and keeps its place; so an order of its own begins anew.
    for (std::size_t i = 0; id != nullptr && subject.base != nullptr && i < type.size(subject.base); ++i) {
        const void* item = type.at(const_cast<void*>(subject.base), i);
        Piece fields = Piece::map();
        fields.add(id->name, Piece::scalar(yaml_scalar(*id_of(element, item)))).add("remove", Piece::scalar("true"));
        if (element.kind == Kind::structure) {
            list.items.push_back(std::move(fields));
        } else {
            Piece tagged = Piece::map();
            tagged.add(element.alternative(element.which(item)).name, std::move(fields));
            list.items.push_back(std::move(tagged));
        }
    }
    if (type.size(subject.value) == 0) return Piece::list();
    for (std::size_t i = 0; i < type.size(subject.value); ++i) {
        const void* item = type.at(const_cast<void*>(subject.value), i);
        const ElementBase base = base_of_element(type, subject.value, item, nullptr);
        list.items.push_back(whole({&element, item, base.value, subject.quantity,
                                    element_path(subject.path, type, subject.value, i), base.inherited}));
    }
    return list;
}

} // namespace scenario
