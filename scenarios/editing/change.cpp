#include "editing/change.hpp"

#include "editing/alignment.hpp"
#include "editing/sameness.hpp"
#include "loader/positions.hpp"
#include "schema/values.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

/// The operations of a Type take plain pointers, reading ones too.
void* loose(const void* object)
{
    return const_cast<void*>(object);
}

std::vector<std::string> ids_of(const Type& list, const void* object)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; object != nullptr && i < list.size(object); ++i) {
        const std::string* id = id_of(*list.element(), list.at(loose(object), i));
        ids.push_back(id != nullptr ? *id : std::string());
    }
    return ids;
}

bool contains(const std::vector<std::string>& ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string tag_of(const Type& element, const void* item)
{
    return element.kind == Kind::variant ? std::string(element.alternative(element.which(item)).name) : std::string();
}

class Comparison {
public:
    Comparison(const Composer& composer, Grain grain) : composer_(composer), grain_(grain) {}

    std::optional<Change> value(const Subject& subject, const void* before) const
    {
        if (same(*subject.type, before, subject.value) && !composer_.leads_to_spelled(subject.path))
            return std::nullopt;
        if (composer_.spelled(subject.path) != nullptr || is_grain(subject.path)) return put(subject);
        switch (subject.type->kind) {
        case Kind::structure:
            return structure(subject.type->structure(), subject, before);
        case Kind::optional:
            return optional(subject, before);
        case Kind::variant:
            return variant(subject, before);
        case Kind::text:
            return text(subject, before);
        case Kind::list:
            return list(subject, before);
        case Kind::string:
            return string(subject);
        default:
            return put(subject);
        }
    }

private:
    static Change begin(Change::Kind kind, const Subject& subject)
    {
        Change change;
        change.kind = kind;
        change.subject = subject;
        return change;
    }

    Change put(const Subject& subject) const
    {
        Change change = begin(Change::Kind::put, subject);
        change.piece = composer_.whole(subject);
        // A structure of which nothing differs needs no words; an optional one is there because of them.
        if (subject.type->kind == Kind::structure && change.piece.empty()) change.kind = Change::Kind::drop;
        return change;
    }

    /// No words are said by saying none.
    Change string(const Subject& subject) const
    {
        Change change = put(subject);
        const bool none = static_cast<const std::string*>(subject.value)->empty();
        if (none && subject.base != nullptr && same(*subject.type, subject.base, subject.value))
            change.kind = Change::Kind::drop;
        return change;
    }

    /// Fields of the scenario and of an alternative are the largest that are written anew.
    bool is_grain(const std::string& path) const
    {
        if (grain_ == Grain::fine || path.empty()) return false;
        const auto depth = std::count(path.begin(), path.end(), '.');
        const bool alternative = path.starts_with("alternatives.");
        return alternative ? depth == 2 : depth == 0 && path != "alternatives";
    }

    std::optional<Change> structure(const Structure& structure, const Subject& subject, const void* before) const
    {
        Change change = begin(Change::Kind::fields, subject);
        change.structure = &structure;
        for (const auto& field : structure.fields) {
            const void* base = subject.base == nullptr ? nullptr : field.access(subject.base);
            const Quantity quantity = field.quantity == Quantity::inherit ? subject.quantity : field.quantity;
            const Subject part{field.type(), field.access(subject.value),         base,
                               quantity,     join_path(subject.path, field.name), subject.inherited};
            if (auto differs = value(part, field.access(before)))
                change.parts.emplace_back(field.name, std::move(*differs));
        }
        if (change.parts.empty()) return std::nullopt;
        std::stable_partition(change.parts.begin(), change.parts.end(),
                              [](const auto& part) { return part.second.kind != Change::Kind::drop; });
        return change;
    }

    std::optional<Change> optional(const Subject& subject, const void* before) const
    {
        const Type& type = *subject.type;
        const bool inherited = subject.base != nullptr && type.size(subject.base) > 0;
        if (type.size(subject.value) == 0) {
            Change change = put(subject);
            if (!inherited) change.kind = Change::Kind::drop;
            return change;
        }
        if (type.size(before) == 0) return put(subject);
        const void* base = inherited ? type.at(loose(subject.base), 0) : fresh_base(*type.element());
        auto change = value({type.element(), type.at(loose(subject.value), 0), base, subject.quantity, subject.path,
                             inherited && subject.inherited},
                            type.at(loose(before), 0));
        if (change && change->kind == Change::Kind::drop) change->kind = Change::Kind::put; // {} keeps it there
        if (change) change->stays = true;
        return change;
    }

    std::optional<Change> variant(const Subject& subject, const void* before) const
    {
        const Type& type = *subject.type;
        const std::size_t held = type.which(subject.value);
        if (type.which(before) != held) return put(subject);
        const Structure& structure = type.alternative(held);
        const bool same_kind = subject.base != nullptr && type.which(subject.base) == held;
        const void* base = same_kind ? type.held(loose(subject.base)) : structure.defaults;
        const Subject inner{
            type.alternatives[held](), type.held(loose(subject.value)),         base,
            subject.quantity,          join_path(subject.path, structure.name), same_kind && subject.inherited};
        auto fields = value(inner, type.held(loose(before)));
        if (!fields) return std::nullopt;
        if (fields->kind != Change::Kind::fields) return put(subject);
        Change change = begin(Change::Kind::held, subject);
        change.structure = &structure;
        fields->stays = true;
        change.parts.emplace_back(structure.name, std::move(*fields));
        return change;
    }

    std::optional<Change> text(const Subject& subject, const void* before) const
    {
        const auto& old = *static_cast<const sim::schema::Text*>(before);
        const auto& now = *static_cast<const sim::schema::Text*>(subject.value);
        if (now.empty()) {
            const bool inherited = subject.base != nullptr && !same(*subject.type, subject.base, subject.value);
            Change change = put(subject);
            if (!inherited) change.kind = Change::Kind::drop;
            return change;
        }
        Change change = begin(Change::Kind::words, subject);
        for (const auto& [language, is, was] :
             {std::tuple("en", &now.en, &old.en), std::tuple("ko", &now.ko, &old.ko)}) {
            if (*is == *was) continue;
            Change part;
            part.piece = composer_.words(*is);
            change.parts.emplace_back(language, std::move(part));
        }
        change.piece = composer_.whole(subject);
        return change;
    }

    std::optional<Change> list(const Subject& subject, const void* before) const
    {
        const Type& type = *subject.type;
        if (type.size(subject.value) == 0 || id_field_of(*type.element()) == nullptr) return items(subject, before);
        if (contains(ids_of(type, before), "") || contains(ids_of(type, subject.value), "")) return put(subject);
        return elements(subject, before);
    }

    std::optional<Change> elements(const Subject& subject, const void* before) const
    {
        const Type& type = *subject.type;
        const Type& element = *type.element();
        const auto old_ids = ids_of(type, before);
        const auto new_ids = ids_of(type, subject.value);
        const auto base_ids = ids_of(type, subject.base);
        Change change = begin(Change::Kind::elements, subject);
        change.type = &type;
        change.inherited = !base_ids.empty();
        bool others = false;
        for (std::size_t i = 0; i < new_ids.size(); ++i) {
            const void* item = type.at(loose(subject.value), i);
            const ElementBase base = base_of_element(type, subject.value, item, subject.base);
            const Subject inner{&element,      item, base.value, subject.quantity, join_path(subject.path, new_ids[i]),
                                base.inherited};
            ElementChange made{ElementChange::Kind::change,   new_ids[i], tag_of(element, item), 0, {}, {}, {},
                               contains(base_ids, new_ids[i])};
            if (contains(old_ids, new_ids[i])) {
                auto differs = value(inner, element_with_id(type, before, new_ids[i]));
                if (!differs) continue;
                made.change = std::move(*differs);
                made.change.stays = true;
            } else {
                made.kind = ElementChange::Kind::add;
                made.change = begin(Change::Kind::put, inner);
                made.change.piece = composer_.whole(inner);
                if (i > 0) made.behind = new_ids[i - 1];
                const auto next = std::find_if(new_ids.begin() + static_cast<std::ptrdiff_t>(i), new_ids.end(),
                                               [&](const std::string& id) { return contains(old_ids, id); });
                if (next != new_ids.end()) made.before = *next;
                others = true;
            }
            change.elements.push_back(std::move(made));
        }
        for (const auto& id : old_ids) {
            if (contains(new_ids, id)) continue;
            const void* item = element_with_id(type, before, id);
            change.elements.push_back(
                {ElementChange::Kind::remove, id, tag_of(element, item), 0, {}, {}, {}, contains(base_ids, id)});
            others = true;
        }
        // Once they are the same elements, they are brought into the same order.
        if (!others && old_ids != new_ids) order(change, element, subject, old_ids, new_ids, base_ids);
        if (change.elements.empty()) return std::nullopt;
        return change;
    }

    static void order(Change& change, const Type& element, const Subject& subject, std::vector<std::string> now,
                      const std::vector<std::string>& wanted, const std::vector<std::string>& base)
    {
        for (std::size_t i = wanted.size() - 1; i-- > 0;) {
            const auto place = std::find(now.begin(), now.end(), wanted[i]);
            if (place + 1 != now.end() && *(place + 1) == wanted[i + 1]) continue;
            now.erase(place);
            now.insert(std::find(now.begin(), now.end(), wanted[i + 1]), wanted[i]);
            const void* item = element_with_id(*subject.type, subject.value, wanted[i]);
            change.elements.push_back({ElementChange::Kind::move,
                                       wanted[i],
                                       tag_of(element, item),
                                       0,
                                       {},
                                       {},
                                       wanted[i + 1],
                                       contains(base, wanted[i])});
        }
    }

    /// Items that are there before and after stay; what stands between them is changed one into the other.
    std::optional<Change> items(const Subject& subject, const void* before) const
    {
        const Type& type = *subject.type;
        const Type& element = *type.element();
        const std::size_t old_size = type.size(before);
        const std::size_t new_size = type.size(subject.value);
        if (old_size == 0 || new_size == 0) {
            Change change = put(subject);
            const bool nothing = subject.base == nullptr || type.size(subject.base) == 0;
            if (new_size == 0 && nothing) change.kind = Change::Kind::drop;
            return change;
        }
        const auto is = [&](std::size_t i) { return type.at(loose(subject.value), i); };
        const auto was = [&](std::size_t i) { return type.at(loose(before), i); };
        // What is to be spelled out in any case keeps its number.
        const bool forced = composer_.leads_to_spelled(subject.path);
        const auto stay = forced ? std::vector<std::pair<std::size_t, std::size_t>>{}
                                 : common_items(old_size, new_size, [&](std::size_t o, std::size_t n) {
                                       return same(element, was(o), is(n));
                                   });
        Change change = begin(Change::Kind::items, subject);
        change.type = &type;
        change.piece = composer_.whole(subject);
        change.size = old_size;
        const auto inner = [&](std::size_t i) {
            return Subject{&element, is(i), fresh_base(element), subject.quantity,
                           join_path(subject.path, fmt::format("{}", i))};
        };
        const auto add = [&](ElementChange::Kind kind, std::size_t place, Change what) {
            change.elements.push_back({kind, {}, {}, place, std::move(what), {}, {}, false});
        };
        std::size_t o = 0;
        std::size_t n = 0;
        for (std::size_t k = 0; k <= stay.size(); ++k) {
            const auto [old_end, new_end] = k < stay.size() ? stay[k] : std::pair(old_size, new_size);
            for (; o < old_end && n < new_end; ++o, ++n) {
                auto differs = value(inner(n), was(o));
                if (!differs) continue;
                differs->stays = true;
                add(ElementChange::Kind::change, n, std::move(*differs));
            }
            for (; o < old_end; ++o) add(ElementChange::Kind::remove, n, {});
            for (; n < new_end; ++n) add(ElementChange::Kind::add, n, put(inner(n)));
            ++o;
            ++n;
        }
        if (change.elements.empty()) return std::nullopt;
        return change;
    }

    const Composer& composer_;
    Grain grain_;
};

} // namespace

std::optional<Change> change_of(const Subject& subject, const void* before, const Composer& composer, Grain grain)
{
    return Comparison(composer, grain).value(subject, before);
}

} // namespace scenario
