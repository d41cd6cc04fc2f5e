#include "structure/differences.hpp"

#include "schema/values.hpp"

#include <algorithm>

namespace report {
namespace {

using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

std::string joined(const std::string& path, std::string_view segment)
{
    return path.empty() ? std::string(segment) : path + "." + std::string(segment);
}

/// The operations of a Type take plain pointers, reading ones too.
void* loose(const void* object)
{
    return const_cast<void*>(object);
}

class Walk {
public:
    Walk(const sim::schema::TimeScale& scale, std::string_view language, std::vector<Change>& changes)
        : scale_(scale), language_(language), changes_(changes)
    {
    }

    void structure(const Structure& structure, const void* before, const void* after, const std::string& path,
                   Quantity enclosing, const std::vector<std::string_view>& leaving_out = {})
    {
        for (const auto& field : structure.fields) {
            if (std::find(leaving_out.begin(), leaving_out.end(), field.name) != leaving_out.end()) continue;
            const Quantity quantity = field.quantity == Quantity::inherit ? enclosing : field.quantity;
            value(*field.type(), field.access(before), field.access(after), joined(path, field.name), quantity);
        }
    }

    void value(const Type& type, const void* before, const void* after, const std::string& path, Quantity quantity)
    {
        using sim::schema::canonical_text;
        if (canonical_text(type, before) == canonical_text(type, after)) return;
        switch (type.kind) {
        case Kind::structure:
            structure(type.structure(), before, after, path, quantity);
            return;
        case Kind::list:
            if (has_ids(type, before) && has_ids(type, after)) return list(type, before, after, path, quantity);
            break;
        case Kind::optional:
            if (type.size(before) == 1 && type.size(after) == 1)
                return value(*type.element(), type.at(loose(before), 0), type.at(loose(after), 0), path, quantity);
            break;
        case Kind::variant:
            if (type.which(before) == type.which(after))
                return structure(type.alternative(type.which(before)), type.held(loose(before)),
                                 type.held(loose(after)), path, quantity);
            break;
        default:
            break;
        }
        changes_.push_back(
            {Change::Kind::changed, path, written(type, before, quantity), written(type, after, quantity)});
    }

private:
    std::string written(const Type& type, const void* object, Quantity quantity) const
    {
        return sim::schema::format_value(type, object, quantity, scale_, language_);
    }

    static const std::string* id(const Type& type, const void* list, std::size_t i)
    {
        return sim::schema::id_of(*type.element(), type.at(loose(list), i));
    }

    static bool has_ids(const Type& type, const void* list)
    {
        for (std::size_t i = 0; i < type.size(list); ++i) {
            const std::string* name = id(type, list, i);
            if (name == nullptr || name->empty()) return false;
        }
        return true;
    }

    static std::vector<std::string> ids(const Type& type, const void* list)
    {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < type.size(list); ++i) all.push_back(*id(type, list, i));
        return all;
    }

    void list(const Type& type, const void* before, const void* after, const std::string& path, Quantity quantity)
    {
        const Type& element = *type.element();
        const auto old_ids = ids(type, before);
        const auto new_ids = ids(type, after);
        const auto index = [](const std::vector<std::string>& all, const std::string& name) {
            return static_cast<std::size_t>(std::find(all.begin(), all.end(), name) - all.begin());
        };
        std::vector<std::string> kept_old;
        for (std::size_t i = 0; i < old_ids.size(); ++i) {
            const std::string here = joined(path, old_ids[i]);
            const std::size_t match = index(new_ids, old_ids[i]);
            const void* old_value = type.at(loose(before), i);
            if (match == new_ids.size()) {
                changes_.push_back({Change::Kind::removed, here, written(element, old_value, quantity), {}});
                continue;
            }
            kept_old.push_back(old_ids[i]);
            value(element, old_value, type.at(loose(after), match), here, quantity);
        }
        std::vector<std::string> kept_new;
        for (std::size_t i = 0; i < new_ids.size(); ++i) {
            if (index(old_ids, new_ids[i]) < old_ids.size()) {
                kept_new.push_back(new_ids[i]);
                continue;
            }
            changes_.push_back({Change::Kind::added,
                                joined(path, new_ids[i]),
                                {},
                                written(element, type.at(loose(after), i), quantity)});
        }
        if (kept_old != kept_new)
            changes_.push_back({Change::Kind::changed, path, fmt_list(old_ids), fmt_list(new_ids)});
    }

    static std::string fmt_list(const std::vector<std::string>& names)
    {
        std::string out;
        for (const auto& name : names) out += (out.empty() ? "" : ", ") + name;
        return out;
    }

    const sim::schema::TimeScale& scale_;
    std::string_view language_;
    std::vector<Change>& changes_;
};

} // namespace

std::vector<Change> differences(const Type& type, const void* before, const void* after,
                                const sim::schema::TimeScale& scale, const std::vector<std::string_view>& leaving_out,
                                std::string_view language)
{
    std::vector<Change> changes;
    Walk walk(scale, language, changes);
    if (type.kind == Kind::structure)
        walk.structure(type.structure(), before, after, {}, Quantity::none, leaving_out);
    else
        walk.value(type, before, after, {}, Quantity::none);
    return changes;
}

} // namespace report
