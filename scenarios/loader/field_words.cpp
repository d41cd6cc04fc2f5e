#include "loader/field_words.hpp"

#include "loader/value_errors.hpp"

#include <cmath>
#include <fmt/format.h>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Type;

std::string translated(std::string_view text, const Translator& translate)
{
    std::string shown = translate ? translate(text) : std::string(text);
    return shown.empty() ? std::string(text) : shown;
}

std::string type_words(const Type& type, Quantity quantity, const Translator& translate)
{
    const auto say = [&](std::string_view text) { return translated(text, translate); };
    switch (type.kind) {
    case Kind::boolean:
        return say("switch");
    case Kind::integer:
        return say("whole number");
    case Kind::number:
    case Kind::duration:
    case Kind::work_time:
    case Kind::clock_time:
        return quantity == Quantity::none ? say("number") : say(sim::schema::name_of(quantity));
    case Kind::string:
        return say("text");
    case Kind::text:
        return say("text in two languages");
    case Kind::structure:
        return std::string(type.structure().name);
    case Kind::optional:
        return Message{"optional {what}", {arg("what", type_words(*type.element(), quantity, translate))}}.render(
            translate);
    case Kind::list:
        return Message{"list of {what}", {arg("what", type_words(*type.element(), quantity, translate))}}.render(
            translate);
    case Kind::choice: {
        std::string all;
        for (const auto& choice : type.choices) all += (all.empty() ? "" : " | ") + std::string(choice.name);
        return all;
    }
    case Kind::variant: {
        std::string all;
        for (std::size_t i = 0; i < type.alternatives.size(); ++i)
            all += (all.empty() ? "" : " | ") + std::string(type.alternative(i).name);
        return all;
    }
    }
    return {};
}

std::string range_words(const sim::schema::Range& range, Quantity quantity, const sim::schema::TimeScale& scale,
                        const Translator& translate)
{
    if (!std::isfinite(range.low) && !std::isfinite(range.high)) return {};
    return range_phrase(range, quantity, scale).render(translate);
}

std::string default_words(const sim::schema::Structure& structure, const sim::schema::Field& field, Quantity quantity,
                          const sim::schema::TimeScale& scale)
{
    if (field.required || !field.defines.empty() || structure.defaults == nullptr) return {};
    const Type& type = *field.type();
    const void* value = field.access(structure.defaults);
    const bool counted = type.kind == Kind::list || type.kind == Kind::optional;
    if (counted && type.size(value) == 0) return {};
    if (type.kind == Kind::structure) return {};
    return sim::schema::format_value(type, value, quantity, scale);
}

} // namespace scenario
