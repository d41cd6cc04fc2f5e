/// The templates behind `type_of` and `structure_of`: they turn C++ types into the template-free `Type`.
#pragma once

#include "schema/type.hpp"

#include <type_traits>

namespace sim::schema {
namespace detail {

template <class... A>
struct VariantOps<std::variant<A...>> {
    static std::vector<const Type* (*)()> alternatives() { return {&type_of<A>...}; }

    template <class V, std::size_t I = 0>
    static void* emplace(V& variant, std::size_t index)
    {
        if constexpr (I < sizeof...(A)) {
            if (index == I) return &variant.template emplace<I>();
            return emplace<V, I + 1>(variant, index);
        } else {
            return nullptr;
        }
    }
};

template <class T>
constexpr Quantity natural_quantity()
{
    if constexpr (IsOptional<T>::value || IsVector<T>::value) return natural_quantity<typename T::value_type>();
    if constexpr (std::is_same_v<T, Duration>) return Quantity::time;
    if constexpr (std::is_same_v<T, WorkTime>) return Quantity::work_time;
    if constexpr (std::is_same_v<T, ClockTime>) return Quantity::clock_time;
    if constexpr (std::is_same_v<T, int>) return Quantity::count;
    return Quantity::none;
}

template <class T>
Type make_type()
{
    Type type{};
    type.assign = [](void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); };
    if constexpr (std::is_same_v<T, bool>) {
        type.kind = Kind::boolean;
    } else if constexpr (std::is_same_v<T, int>) {
        type.kind = Kind::integer;
    } else if constexpr (std::is_same_v<T, double>) {
        type.kind = Kind::number;
    } else if constexpr (std::is_same_v<T, Duration>) {
        type.kind = Kind::duration;
    } else if constexpr (std::is_same_v<T, WorkTime>) {
        type.kind = Kind::work_time;
    } else if constexpr (std::is_same_v<T, ClockTime>) {
        type.kind = Kind::clock_time;
    } else if constexpr (std::is_same_v<T, std::string>) {
        type.kind = Kind::string;
    } else if constexpr (std::is_same_v<T, Text>) {
        type.kind = Kind::text;
    } else if constexpr (std::is_enum_v<T>) {
        type.kind = Kind::choice;
        type.choices = choices_of(T{});
        type.choice_get = [](const void* p) { return static_cast<int>(*static_cast<const T*>(p)); };
        type.choice_set = [](void* p, int value) { *static_cast<T*>(p) = static_cast<T>(value); };
    } else if constexpr (IsVector<T>::value) {
        type.kind = Kind::list;
        type.element = &type_of<typename T::value_type>;
        type.size = [](const void* p) { return static_cast<const T*>(p)->size(); };
        type.at = [](void* p, std::size_t i) -> void* { return &(*static_cast<T*>(p))[i]; };
        type.append = [](void* p) -> void* { return &static_cast<T*>(p)->emplace_back(); };
        type.clear = [](void* p) { static_cast<T*>(p)->clear(); };
        type.erase = [](void* p, std::size_t i) {
            auto& list = *static_cast<T*>(p);
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
        };
    } else if constexpr (IsOptional<T>::value) {
        type.kind = Kind::optional;
        type.element = &type_of<typename T::value_type>;
        type.size = [](const void* p) { return std::size_t{static_cast<const T*>(p)->has_value()}; };
        type.at = [](void* p, std::size_t) -> void* { return &**static_cast<T*>(p); };
        type.append = [](void* p) -> void* { return &static_cast<T*>(p)->emplace(); };
        type.clear = [](void* p) { static_cast<T*>(p)->reset(); };
    } else if constexpr (VariantAccess<T>::value) {
        using Access = VariantAccess<T>;
        using Variant = typename Access::Variant;
        type.kind = Kind::variant;
        type.alternatives = VariantOps<Variant>::alternatives();
        type.which = [](const void* p) { return Access::of(const_cast<void*>(p)).index(); };
        type.held = [](void* p) {
            return std::visit([](auto& held) { return static_cast<void*>(&held); }, Access::of(p));
        };
        type.emplace = [](void* p, std::size_t i) { return VariantOps<Variant>::emplace(Access::of(p), i); };
        if constexpr (requires(void* p) { Access::touched(p); }) type.touched = &Access::touched;
        if constexpr (requires(const void* p) { Access::problem(p); }) type.problem = &Access::problem;
    } else {
        type.kind = Kind::structure;
        type.structure = &structure_of<T>;
    }
    return type;
}

template <class T>
void describe_any(Describe<T>& d)
{
    if constexpr (requires { T::describe(d); }) {
        T::describe(d);
    } else {
        describe(d);
    }
}

} // namespace detail

template <class T>
const Type* type_of()
{
    static const Type type = detail::make_type<T>();
    return &type;
}

template <class T>
const Structure& structure_of()
{
    static const T defaults{};
    static const Structure structure = [] {
        Structure made;
        made.defaults = &defaults;
        Describe<T> d(made);
        detail::describe_any(d);
        return made;
    }();
    return structure;
}

template <class T>
template <auto Member>
FieldSetter Describe<T>::field(std::string_view name, std::string_view doc)
{
    using M = typename detail::MemberOf<decltype(Member)>::Type;
    Field field{};
    field.name = name;
    field.doc = doc;
    field.type = &type_of<M>;
    field.accessor = [](void* object) -> void* { return &(static_cast<T*>(object)->*Member); };
    field.quantity = detail::natural_quantity<M>();
    structure_.fields.push_back(field);
    return FieldSetter(structure_.fields.back());
}

} // namespace sim::schema
