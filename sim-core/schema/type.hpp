/// What the program knows about its own parameter structs: every field's name, unit, range, default and source, said
/// once.
///
/// A struct describes itself in one function:
///
///     struct Train {
///         Duration period = 24h;
///         static void describe(sim::schema::Describe<Train>&);
///     };
///     void Train::describe(sim::schema::Describe<Train>& d)
///     {
///         d.name("train", "Everything that is ready leaves together at fixed times.");
///         d.field<&Train::period>("every", "Time from one departure to the next.").above(0).source("evidence 8.4");
///     }
///
/// Reading and writing YAML, diagnostics, the JSON Schema, --set, sweeps, forms and reference pages follow from the
/// resulting `Structure`; nobody writes a second list.
#pragma once

#include "schema/quantity.hpp"
#include "schema/text.hpp"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sim::schema {

struct Structure;
struct Type;

enum class Kind : unsigned char {
    boolean,    ///< bool
    integer,    ///< int
    number,     ///< double, in base units of the field's quantity
    duration,   ///< Duration
    work_time,  ///< WorkTime
    clock_time, ///< ClockTime
    string,     ///< std::string; also ids and references, told apart by the field
    text,       ///< Text
    choice,     ///< enum with a name table
    structure,  ///< struct with a description
    list,       ///< std::vector of any of these
    optional,   ///< std::optional of any of these
    variant     ///< one of several structures, chosen by its name
};

/// One value of an enum.
struct Choice {
    int value;
    std::string_view name;
    std::string_view doc;
};

/// Allowed values of a number in base units.
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool low_open = false;
    bool contains(double value) const { return (low_open ? value > low : value >= low) && value <= high; }
};

/// One field of a structure.
struct Field {
    std::string_view name;
    std::string_view doc;
    const Type* (*type)();
    void* (*accessor)(void* object);
    Quantity quantity = Quantity::none;
    Range range;
    bool required = false;
    bool main = false; ///< one of the few dials people turn first
    std::string_view
        source; ///< where the default comes from, "assumed: …" when nobody has measured it; empty when it is neutral
    std::string_view defines; ///< kind of thing this id names, e.g. "team"
    std::string_view refers;  ///< kind of thing this string must name
    bool pattern = false;     ///< a reference that may use * to name several
    bool sentence = false;    ///< text that may hold ": ", which YAML would take for a key

    void* access(void* object) const { return accessor(object); }
    const void* access(const void* object) const { return accessor(const_cast<void*>(object)); }
};

/// A described struct.
struct Structure {
    std::string_view name; ///< also its tag when it is one alternative of a variant
    std::string_view doc;
    std::vector<Field> fields;
    std::string_view shorthand;     ///< field that a bare scalar is read into, e.g. "value" of a constant
    const void* defaults = nullptr; ///< a default-constructed object

    const Field* find(std::string_view field) const;
};

/// A type of a field, with the operations that loaders and writers need, free of templates.
struct Type {
    Kind kind;
    const Structure& (*structure)() = nullptr; ///< Kind::structure
    const Type* (*element)() = nullptr;        ///< list, optional
    std::span<const Choice> choices;           ///< choice
    int (*choice_get)(const void*) = nullptr;
    void (*choice_set)(void*, int) = nullptr;
    std::size_t (*size)(const void*) = nullptr; ///< list: elements; optional: 0 or 1
    void* (*at)(void*, std::size_t) = nullptr;  ///< list: element; optional: its value
    void* (*append)(void*) = nullptr;           ///< list: new default element; optional: emplaces
    void (*clear)(void*) = nullptr;
    void (*erase)(void*, std::size_t) = nullptr; ///< list
    std::vector<const Type* (*)()> alternatives; ///< variant: structure types
    std::size_t (*which)(const void*) = nullptr;
    void* (*held)(void*) = nullptr;
    void* (*emplace)(void*, std::size_t) = nullptr;       ///< variant: makes alternative i, with defaults
    void (*assign)(void* to, const void* from) = nullptr; ///< copies a value
    void (*touched)(void*) = nullptr; ///< to be called after parts were written: renews what is derived
    std::optional<std::string> (*problem)(const void*) = nullptr; ///< what is wrong with the parts taken together

    /// The structure of variant alternative `i`.
    const Structure& alternative(std::size_t i) const { return alternatives[i]()->structure(); }
};

template <class T>
const Structure& structure_of();
template <class T>
const Type* type_of();

/// Fluent setter for the last field added.
class FieldSetter {
public:
    explicit FieldSetter(Field& field) : field_(&field) {}
    FieldSetter& unit(Quantity quantity) { return field_->quantity = quantity, *this; }
    FieldSetter& range(double low, double high) { return field_->range = {low, high, false}, *this; }
    FieldSetter& at_least(double low) { return field_->range.low = low, *this; }
    FieldSetter& above(double low) { return field_->range.low = low, field_->range.low_open = true, *this; }
    FieldSetter& required() { return field_->required = true, *this; }
    FieldSetter& main() { return field_->main = true, *this; }
    FieldSetter& source(std::string_view text) { return field_->source = text, *this; }
    FieldSetter& sentence() { return field_->sentence = true, *this; }
    FieldSetter& defines(std::string_view kind) { return field_->defines = kind, *this; }
    FieldSetter& refers(std::string_view kind) { return field_->refers = kind, *this; }
    FieldSetter& patterns(std::string_view kind) { return field_->refers = kind, field_->pattern = true, *this; }

private:
    Field* field_;
};

/// Collects the description of T; handed to `T::describe`, or to `describe(Describe<T>&)` found by argument lookup.
template <class T>
class Describe {
public:
    explicit Describe(Structure& structure) : structure_(structure) {}

    void name(std::string_view name, std::string_view doc) { structure_.name = name, structure_.doc = doc; }
    void shorthand(std::string_view field) { structure_.shorthand = field; }

    template <auto Member>
    FieldSetter field(std::string_view name, std::string_view doc);

private:
    Structure& structure_;
};

namespace detail {

template <class T>
struct MemberOf;
template <class C, class M>
struct MemberOf<M C::*> {
    using Type = M;
};

template <class T>
struct IsVector : std::false_type {
};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

/// Access to a variant that may be wrapped in a class: specialise for such a class, and give it `touched` and
/// `problem` when it keeps derived values or has rules of its own.
template <class T>
struct VariantAccess {
    static constexpr bool value = false;
};
template <class... A>
struct VariantAccess<std::variant<A...>> {
    static constexpr bool value = true;
    using Variant = std::variant<A...>;
    static Variant& of(void* object) { return *static_cast<Variant*>(object); }
};

template <class V>
struct VariantOps;

template <class T>
constexpr Quantity natural_quantity();

} // namespace detail
} // namespace sim::schema

#include "schema/type_of.hpp"
