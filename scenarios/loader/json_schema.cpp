#include "loader/json_schema.hpp"

#include "loader/field_words.hpp"
#include "loader/reader.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace scenario {

using Json = nlohmann::ordered_json;
using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

constexpr std::string_view number_pattern = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";

/// The pattern of the text of a quantity. The longest units come first, as some begin like others.
std::string quantity_pattern(Quantity quantity, const sim::schema::TimeScale& scale)
{
    if (quantity == Quantity::clock_time) return "^([01]?[0-9]|2[0-3]):[0-5][0-9]$|^24:00$";
    auto units = sim::schema::units_of(quantity, scale);
    std::stable_sort(units.begin(), units.end(),
                     [](const auto& a, const auto& b) { return a.symbol.size() > b.symbol.size(); });
    const bool money = quantity == Quantity::money || quantity == Quantity::money_rate;
    std::string all;
    for (auto& unit : units) {
        if (!all.empty()) all += "|";
        if (money)
            all += "[A-Z]{3}", unit.symbol.erase(0, scale.currency.code().size()); // one schema for all currencies
        for (const char c : unit.symbol) all += c == '/' ? std::string(" */ *") : std::string(1, c);
    }
    const bool parts = quantity == Quantity::time || quantity == Quantity::work_time ||
                       quantity == Quantity::person_time || quantity == Quantity::machine_time ||
                       quantity == Quantity::latency;
    const std::string one = fmt::format("{} *({})", number_pattern, all);
    return parts ? fmt::format("^ *({} *)+$", one) : fmt::format("^ *{} *$", one);
}

class Generator {
public:
    explicit Generator(const SchemaOptions& options) : options_(options) {}

    Json run(const Structure& root)
    {
        Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}};
        if (!options_.id.empty()) schema["$id"] = options_.id;
        schema["title"] = root.name;
        const Json body = structure(root, Quantity::none);
        for (const auto& [key, value] : body.items()) schema[key] = value;
        schema["definitions"] = std::move(definitions_);
        return schema;
    }

private:
    /// Inside something that may be built from another one, required fields may have come from there.
    enum class Extent : unsigned char { whole, part };
    using Key = std::tuple<const void*, Quantity, Extent>; ///< of a structure or of the type of a variant

    static bool inherits(const Structure& structure)
    {
        return std::any_of(structure.fields.begin(), structure.fields.end(),
                           [](const Field& field) { return field.quantity == Quantity::inherit; });
    }

    Json reference(const Structure& structure, Quantity quantity)
    {
        const Quantity own = inherits(structure) ? quantity : Quantity::none;
        return reference({&structure, own, extent_}, std::string(structure.name),
                         [&] { return this->structure(structure, own); });
    }

    Json reference(const Type& variant, Quantity quantity)
    {
        bool depends = false;
        for (std::size_t i = 0; i < variant.alternatives.size(); ++i)
            depends = depends || inherits(variant.alternative(i));
        const Quantity own = depends ? quantity : Quantity::none;
        return reference({&variant, own, extent_}, fmt::format("{}_etc", variant.alternative(0).name),
                         [&] { return this->variant(variant, own); });
    }

    /// Everything is described once for each quantity that its fields take over from around it, and once more where it
    /// may be given in part.
    Json reference(const Key& key, const std::string& called, const std::function<Json()>& describe)
    {
        const auto known = names_.find(key);
        if (known != names_.end()) return {{"$ref", "#/definitions/" + known->second}};
        const auto& [what, quantity, extent] = key;
        std::string name = called;
        if (quantity != Quantity::none) name += fmt::format("_of_{}", sim::schema::name_of(quantity));
        const bool part = extent == Extent::part;
        if (names_.contains({what, quantity, part ? Extent::whole : Extent::part}))
            name += part ? "_in_part" : "_in_whole";
        std::replace(name.begin(), name.end(), ' ', '_');
        for (int twin = 2; taken_.contains(name); ++twin) name = fmt::format("{}_{}", called, twin);
        taken_.insert(name);
        names_.emplace(key, name);
        definitions_[name] = nullptr; // keeps the order of first mention
        Json described = describe();
        definitions_[name] = std::move(described);
        return {{"$ref", "#/definitions/" + name}};
    }

    Json structure(const Structure& structure, Quantity quantity)
    {
        Json properties = Json::object();
        Json required = Json::array();
        const Field* id = id_field(structure);
        const Field* from = structure.find("from");
        const bool based = id != nullptr && from != nullptr && from->refers == id->defines;
        const Extent around = extent_;
        if (based) extent_ = Extent::part;
        for (const auto& field : structure.fields) {
            properties[std::string(field.name)] = this->field(structure, field, quantity);
            const bool must =
                &field == id ? !has_name_of_its_own(structure, field) : field.required && extent_ == Extent::whole;
            if (must) required.push_back(field.name);
        }
        extent_ = around;
        if (id != nullptr && !properties.contains("before"))
            properties["before"] = {{"description", translated(before_doc, options_.translate)},
                                    {"type", {"string", "number"}}};
        Json schema{{"type", "object"}, {"description", translated(structure.doc, options_.translate)}};
        schema["properties"] = std::move(properties);
        if (!required.empty()) schema["required"] = std::move(required);
        schema["patternProperties"] = {{"^x-", Json::object()}};
        schema["additionalProperties"] = false;
        if (structure.shorthand.empty()) return schema;
        const Field& bare = *structure.find(structure.shorthand);
        return {{"anyOf", {schema, this->field(structure, bare, quantity)}}};
    }

    /// Some kinds of things have a name by default, such as the one deploy stage of a flow.
    static bool has_name_of_its_own(const Structure& structure, const Field& id)
    {
        return structure.defaults != nullptr &&
               !static_cast<const std::string*>(id.access(structure.defaults))->empty();
    }

    Json field(const Structure& structure, const Field& field, Quantity enclosing)
    {
        const Quantity quantity = field.quantity == Quantity::inherit ? enclosing : field.quantity;
        Json schema = value(*field.type(), quantity, &field);
        std::string description = translated(field.doc, options_.translate);
        const std::string range = range_words(field.range, quantity, options_.scale, options_.translate);
        const std::string initial = default_words(structure, field, quantity, options_.scale);
        if (quantity != Quantity::none && quantity != Quantity::count)
            description += fmt::format(" [{}]", translated(sim::schema::name_of(quantity), options_.translate));
        if (!range.empty()) description += fmt::format(" {}.", range);
        if (!field.source.empty()) description += fmt::format(" ({})", translated(field.source, options_.translate));
        if (schema.contains("$ref")) schema = Json{{"allOf", {schema}}}; // beside $ref all else is ignored
        Json described{{"description", description}};
        for (const auto& [key, value] : schema.items()) described[key] = value;
        if (!initial.empty()) described["default"] = initial_value(structure, field, initial);
        return described;
    }

    static Json initial_value(const Structure& structure, const Field& field, const std::string& words)
    {
        const void* value = field.access(structure.defaults);
        switch (field.type()->kind) {
        case Kind::boolean:
            return *static_cast<const bool*>(value);
        case Kind::integer:
            return *static_cast<const int*>(value);
        default:
            return words;
        }
    }

    Json value(const Type& type, Quantity quantity, const Field* field)
    {
        switch (type.kind) {
        case Kind::boolean:
            return {{"type", "boolean"}};
        case Kind::integer:
            return numeric("integer", field);
        case Kind::number:
        case Kind::duration:
        case Kind::work_time:
        case Kind::clock_time:
            return number(quantity, field);
        case Kind::string:
            return string(field);
        case Kind::text:
            return text();
        case Kind::choice: {
            Json names = Json::array();
            for (const auto& choice : type.choices) names.push_back(choice.name);
            return {{"enum", names}};
        }
        case Kind::structure:
            return reference(type.structure(), quantity);
        case Kind::optional:
            return {{"anyOf", {value(*type.element(), quantity, field), {{"type", "null"}}}}};
        case Kind::list:
            return list(type, quantity, field);
        case Kind::variant:
            return reference(type, quantity);
        }
        return true;
    }

    static Json numeric(std::string_view kind, const Field* field)
    {
        Json schema{{"type", kind}};
        if (field == nullptr) return schema;
        const bool open = field->range.low_open;
        if (std::isfinite(field->range.low)) schema[open ? "exclusiveMinimum" : "minimum"] = field->range.low;
        if (std::isfinite(field->range.high)) schema["maximum"] = field->range.high;
        return schema;
    }

    Json number(Quantity quantity, const Field* field) const
    {
        if (quantity == Quantity::none || quantity == Quantity::count || quantity == Quantity::inherit)
            return numeric("number", field);
        const Json text{{"type", "string"}, {"pattern", quantity_pattern(quantity, options_.scale)}};
        if (quantity == Quantity::clock_time) return text;
        if (quantity == Quantity::ratio) return {{"anyOf", {text, numeric("number", field)}}};
        const bool zero = field == nullptr || field->range.contains(0);
        return zero ? Json{{"anyOf", {text, {{"const", 0}}}}} : text;
    }

    static Json string(const Field* field)
    {
        const bool id = field != nullptr && !field->defines.empty();
        if (id) return {{"type", {"string", "number"}}, {"pattern", "^[^\\s.*]+$"}};
        Json plain{{"type", {"string", "number", "boolean"}}};
        if (field == nullptr || !field->sentence) return plain;
        // What YAML takes for a key and a value.
        const Json split{{"type", "object"},
                         {"minProperties", 1},
                         {"maxProperties", 1},
                         {"additionalProperties", {{"type", "string"}}}};
        return {{"anyOf", {plain, split}}};
    }

    static Json text()
    {
        const Json line{{"type", {"string", "number", "boolean"}}};
        const Json both{{"type", "object"},
                        {"properties", {{"en", line}, {"ko", line}}},
                        {"patternProperties", {{"^x-", Json::object()}}},
                        {"additionalProperties", false}};
        return {{"anyOf", {line, both}}};
    }

    Json list(const Type& type, Quantity quantity, const Field* field)
    {
        const Type& element = *type.element();
        Json items = value(element, quantity, field);
        const Field* id = element.kind == Kind::structure ? id_field(element.structure()) : nullptr;
        if (id != nullptr) items = {{"anyOf", {items, removal(*id)}}};
        const Json array{{"type", "array"}, {"items", items}};
        const Json csv{{"type", "object"},
                       {"properties", {{"csv", {{"type", "string"}}}, {"column", {{"type", "string"}}}}},
                       {"required", {"csv"}},
                       {"patternProperties", {{"^x-", Json::object()}}},
                       {"additionalProperties", false}};
        return {{"anyOf", {array, csv}}};
    }

    Json removal(const Field& id) const
    {
        const std::string name(id.name);
        return {{"type", "object"},
                {"properties",
                 {{name, {{"type", {"string", "number"}}}},
                  {"remove", {{"description", translated(remove_doc, options_.translate)}, {"const", true}}}}},
                {"required", {name, "remove"}},
                {"additionalProperties", false}};
    }

    Json variant(const Type& type, Quantity quantity)
    {
        Json forms = Json::array();
        Json tags = Json::array();
        std::set<std::string> bare;
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
            const Structure& alternative = type.alternative(i);
            const std::string tag(alternative.name);
            tags.push_back(tag);
            Json inside{{"anyOf", {reference(alternative, quantity), {{"type", "null"}}}}};
            if (const Field* id = id_field(alternative)) inside["anyOf"].push_back(removal(*id));
            forms.push_back({{"type", "object"},
                             {"description", translated(alternative.doc, options_.translate)},
                             {"properties", {{tag, inside}}},
                             {"required", {tag}},
                             {"patternProperties", {{"^x-", Json::object()}}},
                             {"additionalProperties", false}});
            if (alternative.shorthand.empty()) continue;
            const Field& field = *alternative.find(alternative.shorthand);
            Json scalar = value(*field.type(), field.quantity == Quantity::inherit ? quantity : field.quantity, &field);
            if (bare.insert(scalar.dump()).second) forms.push_back(std::move(scalar));
        }
        forms.push_back({{"enum", tags}});
        return {{"anyOf", forms}};
    }

    const SchemaOptions& options_;
    Extent extent_ = Extent::whole; ///< of what is being described
    Json definitions_ = Json::object();
    std::map<Key, std::string> names_;
    std::set<std::string> taken_;
};

} // namespace

std::string json_schema(const Structure& structure, const SchemaOptions& options)
{
    return Generator(options).run(structure).dump(2) + "\n";
}

} // namespace scenario
