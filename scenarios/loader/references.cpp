#include "loader/references.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "schema/pattern.hpp"
#include "schema/values.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

constexpr std::string_view scoping_list = "alternatives";
/// A thing with an id and a count above one also answers to id-1, id-2, …
constexpr std::string_view counting_field = "count";

/// The ids that can be seen from some place: its own and those around it.
struct Scope {
    const Scope* outer = nullptr;
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> paths; ///< kind → id → path

    const std::string* find(std::string_view kind, std::string_view id) const
    {
        for (const Scope* scope = this; scope != nullptr; scope = scope->outer) {
            const auto of_kind = scope->paths.find(kind);
            if (of_kind == scope->paths.end()) continue;
            const auto found = of_kind->second.find(id);
            if (found != of_kind->second.end()) return &found->second;
        }
        return nullptr;
    }

    std::vector<std::string> ids(std::string_view kind) const
    {
        std::vector<std::string> all;
        for (const Scope* scope = this; scope != nullptr; scope = scope->outer) {
            const auto of_kind = scope->paths.find(kind);
            if (of_kind == scope->paths.end()) continue;
            for (const auto& [id, path] : of_kind->second) all.push_back(id);
        }
        return all;
    }
};

std::string element_path(const std::string& path, const Type& element, const void* object, std::size_t index)
{
    const std::string* id = id_of(element, object);
    return join_path(path, id != nullptr && !id->empty() ? *id : fmt::format("{}", index));
}

/// Finds the ids below a value and hands them to `found(field, definition)`.
template <class Found>
class Collector {
public:
    explicit Collector(Found found) : found_(std::move(found)) {}

    void value(const Type& type, const void* object, const std::string& path)
    {
        void* mutable_object = const_cast<void*>(object);
        switch (type.kind) {
        case Kind::structure:
            structure(type.structure(), object, path);
            break;
        case Kind::optional:
            if (type.size(object) > 0) value(*type.element(), type.at(mutable_object, 0), path);
            break;
        case Kind::list:
            for (std::size_t i = 0; i < type.size(object); ++i) {
                const void* element = type.at(mutable_object, i);
                value(*type.element(), element, element_path(path, *type.element(), element, i));
            }
            break;
        case Kind::variant: {
            const Structure& held = type.alternative(type.which(object));
            structure(held, type.held(mutable_object), join_path(path, held.name));
            break;
        }
        default:
            break;
        }
    }

    /// What lies below one of the alternatives, without its own id, which belongs to the outside.
    void inside(const Type& element, const void* object, const std::string& path)
    {
        if (element.kind != Kind::structure) return value(element, object, path);
        for (const auto& field : element.structure().fields) {
            if (field.defines.empty()) value(*field.type(), field.access(object), join_path(path, field.name));
        }
    }

private:
    /// 0 for a single thing.
    static int count_of(const Structure& structure, const void* object)
    {
        const Field* field = structure.find(counting_field);
        if (field == nullptr || field->type()->kind != Kind::integer) return 0;
        const int count = *static_cast<const int*>(field->access(object));
        return count > 1 ? count : 0;
    }

    void structure(const Structure& structure, const void* object, const std::string& path)
    {
        for (const auto& field : structure.fields) {
            const Type& type = *field.type();
            const void* member = field.access(object);
            if (!field.defines.empty() && type.kind == Kind::string) {
                const auto& id = *static_cast<const std::string*>(member);
                if (!id.empty()) found_(field, Definition{std::string(field.defines), id, path});
                for (int i = 1; i <= count_of(structure, object) && !id.empty(); ++i)
                    found_(field, Definition{std::string(field.defines), fmt::format("{}-{}", id, i), path});
            } else if (field.name == scoping_list && type.kind == Kind::list) {
                only_ids(type, member, join_path(path, field.name));
            } else {
                value(type, member, join_path(path, field.name));
            }
        }
    }

    void only_ids(const Type& type, const void* list, const std::string& path)
    {
        const Type& element_type = *type.element();
        if (element_type.kind != Kind::structure) return;
        for (std::size_t i = 0; i < type.size(list); ++i) {
            const void* element = type.at(const_cast<void*>(list), i);
            const std::string* id = id_of(element_type, element);
            if (id == nullptr || id->empty()) continue;
            for (const auto& field : element_type.structure().fields) {
                if (!field.defines.empty())
                    found_(field,
                           Definition{std::string(field.defines), *id, element_path(path, element_type, element, i)});
            }
        }
    }

    Found found_;
};

class Checker {
public:
    Checker(const Positions& positions, Diagnostics& diagnostics) : positions_(positions), diagnostics_(diagnostics) {}

    auto collector(Scope& scope)
    {
        return Collector([this, &scope](const Field& field, const Definition& definition) {
            const auto [first, fresh] = scope.paths[definition.kind].try_emplace(definition.id, definition.path);
            if (!fresh) twice(field, definition, first->second);
        });
    }

    void value(const Type& type, const void* object, const std::string& path, const Field* field, const Scope& scope)
    {
        void* mutable_object = const_cast<void*>(object);
        switch (type.kind) {
        case Kind::string:
            if (field != nullptr && !field->refers.empty())
                reference(*static_cast<const std::string*>(object), *field, path, scope);
            break;
        case Kind::structure:
            structure(type.structure(), object, path, scope);
            break;
        case Kind::optional:
            if (type.size(object) > 0) value(*type.element(), type.at(mutable_object, 0), path, field, scope);
            break;
        case Kind::list:
            list(type, mutable_object, path, field, scope);
            break;
        case Kind::variant: {
            const Structure& held = type.alternative(type.which(object));
            structure(held, type.held(mutable_object), join_path(path, held.name), scope);
            break;
        }
        default:
            break;
        }
    }

private:
    void structure(const Structure& structure, const void* object, const std::string& path, const Scope& scope)
    {
        for (const auto& field : structure.fields)
            value(*field.type(), field.access(object), join_path(path, field.name), &field, scope);
    }

    void list(const Type& type, void* object, const std::string& path, const Field* field, const Scope& scope)
    {
        const bool scoping = field != nullptr && field->name == scoping_list;
        for (std::size_t i = 0; i < type.size(object); ++i) {
            const void* element = type.at(object, i);
            const std::string here = element_path(path, *type.element(), element, i);
            if (!scoping) {
                value(*type.element(), element, here, field, scope);
                continue;
            }
            Scope own{&scope, {}};
            collector(own).inside(*type.element(), element, here);
            value(*type.element(), element, here, field, own);
        }
    }

    void reference(const std::string& name, const Field& field, const std::string& path, const Scope& scope)
    {
        if (name.empty()) return;
        const bool pattern = field.pattern && name.find('*') != std::string::npos;
        if (!pattern && scope.find(field.refers, name) != nullptr) return;
        const auto known = scope.ids(field.refers);
        const auto fits = [&](const std::string& id) { return sim::schema::matches(name, id); };
        // All of nothing is nothing; that is no slip.
        if (pattern && (name == "*" || std::any_of(known.begin(), known.end(), fits))) return;
        if (positions_.doubtful_kinds.contains(field.refers)) return;
        const SourcePos where = positions_.nearest(path);
        // A value taken over with `from` is one mistake, however many alternatives hold it.
        if (!reported_.insert(fmt::format("{} {}", to_string(where), name)).second) return;
        Diagnostic diagnostic;
        diagnostic.code = pattern ? code::empty_pattern : code::unknown_reference;
        diagnostic.where = where;
        diagnostic.args = {phrase("kind", {std::string(field.refers), {}}), arg("name", name)};
        diagnostic.nearest = pattern ? std::nullopt : sim::schema::did_you_mean(name, known);
        if (diagnostic.nearest)
            diagnostic.nearest_at = positions_.nearest(*scope.find(field.refers, *diagnostic.nearest));
        diagnostics_.add(std::move(diagnostic));
    }

    void twice(const Field& field, const Definition& definition, const std::string& first)
    {
        Diagnostic diagnostic;
        diagnostic.code = code::duplicate_id;
        diagnostic.where = positions_.nearest(join_path(definition.path, field.name));
        diagnostic.args = {phrase("kind", {definition.kind, {}}), arg("name", definition.id)};
        diagnostic.notes.push_back(
            {{std::string(text::defined_here), {}}, positions_.nearest(join_path(first, field.name))});
        if (reported_.insert(fmt::format("{} {}", to_string(diagnostic.where), definition.id)).second)
            diagnostics_.add(std::move(diagnostic));
    }

    const Positions& positions_;
    Diagnostics& diagnostics_;
    std::set<std::string> reported_;
};

} // namespace

std::vector<Definition> definitions(const Type& type, const void* object, std::string_view inside)
{
    std::vector<Definition> all;
    const auto keep = [&](const Field&, const Definition& definition) { all.push_back(definition); };
    Collector collector(keep);
    collector.value(type, object, "");
    if (inside.empty() || type.kind != Kind::structure) return all;
    const Field* field = type.structure().find(scoping_list);
    if (field == nullptr || field->type()->kind != Kind::list) return all;
    const Type& list = *field->type();
    void* elements = const_cast<void*>(field->access(object));
    for (std::size_t i = 0; i < list.size(elements); ++i) {
        const void* element = list.at(elements, i);
        const std::string* id = id_of(*list.element(), element);
        if (id != nullptr && *id == inside)
            collector.inside(*list.element(), element,
                             element_path(std::string(scoping_list), *list.element(), element, i));
    }
    return all;
}

void check_references(const Type& type, const void* object, const Positions& positions, Diagnostics& diagnostics)
{
    Checker checker(positions, diagnostics);
    Scope root;
    checker.collector(root).value(type, object, "");
    checker.value(type, object, "", nullptr, root);
}

} // namespace scenario
