#include "schema/values.hpp"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace sim::schema {
namespace {

ValueError range_error(double value, const ValueContext& context)
{
    return {ValueError::Kind::out_of_range,
            format_quantity(value, context.quantity, context.scale),
            format_range(context.range, context.quantity, context.scale),
            {}};
}

ValueError from_quantity(const QuantityError& error, const ValueContext& context)
{
    std::string units;
    for (const auto& unit : units_of(context.quantity, context.scale)) {
        units += units.empty() ? "" : ", ";
        units += unit.symbol;
    }
    switch (error.kind) {
    case QuantityError::Kind::missing_unit:
        return {ValueError::Kind::missing_unit, error.what, units, error.nearest};
    case QuantityError::Kind::unknown_unit:
        return units.empty() ? ValueError{ValueError::Kind::not_a_number, error.what, "", {}}
                             : ValueError{ValueError::Kind::unknown_unit, error.what, units, error.nearest};
    case QuantityError::Kind::not_finite:
        return {ValueError::Kind::not_finite, error.what, "", {}};
    case QuantityError::Kind::not_a_number:
        break;
    }
    const bool clock = context.quantity == Quantity::clock_time;
    return {clock ? ValueError::Kind::not_a_clock_time : ValueError::Kind::not_a_number, error.what, units, {}};
}

std::optional<ValueError> read_number(std::string_view text, const ValueContext& context, double& value)
{
    const ParsedQuantity parsed = parse_quantity(text, context.quantity, context.scale);
    if (parsed.error) return from_quantity(*parsed.error, context);
    if (!context.range.contains(parsed.value)) return range_error(parsed.value, context);
    value = parsed.value;
    return std::nullopt;
}

/// Reads a time that is kept in nanoseconds; 292 years is what the clock can count.
std::optional<ValueError> read_time(std::string_view text, const ValueContext& context, Duration& value)
{
    double seconds = 0;
    if (auto error = read_number(text, context, seconds)) return error;
    constexpr double longest_s = 290.0 * 365 * 24 * 3600;
    if (std::abs(seconds) > longest_s) {
        ValueContext limited = context;
        limited.range.high = longest_s;
        return range_error(seconds, limited);
    }
    value = from_seconds(seconds);
    return std::nullopt;
}

std::optional<ValueError> read_integer(std::string_view text, const ValueContext& context, int& value)
{
    double number = 0;
    if (auto error = read_number(text, context, number)) return error;
    if (number != std::floor(number) || std::abs(number) > 2e9)
        return ValueError{ValueError::Kind::not_an_integer, std::string(text), "", {}};
    value = static_cast<int>(number);
    return std::nullopt;
}

std::optional<ValueError> read_boolean(std::string_view text, bool& value)
{
    // YAML 1.2 knows true and false; the words of YAML 1.1 are what people type all the same.
    for (const auto* word : {"true", "True", "yes", "on"}) {
        if (text == word) return value = true, std::nullopt;
    }
    for (const auto* word : {"false", "False", "no", "off"}) {
        if (text == word) return value = false, std::nullopt;
    }
    return ValueError{ValueError::Kind::not_a_boolean, std::string(text), "true, false", {}};
}

std::optional<ValueError> read_choice(std::string_view text, const Type& type, void* object)
{
    std::vector<std::string> names;
    std::string all;
    for (const auto& choice : type.choices) {
        if (choice.name == text) return type.choice_set(object, choice.value), std::nullopt;
        names.emplace_back(choice.name);
        all += all.empty() ? "" : ", ";
        all += choice.name;
    }
    return ValueError{ValueError::Kind::unknown_choice, std::string(text), all, did_you_mean(text, names)};
}

/// Shared walk of the one-line and the canonical form; they differ in how numbers and names are written.
struct Writer {
    bool exact;
    TimeScale scale;
    std::string_view language;
    std::string out;

    void number(double value, Quantity quantity)
    {
        if (exact)
            out += fmt::format("{}", value);
        else
            out += format_quantity(value, quantity, scale);
    }

    void fields(const Structure& structure, const void* object, Quantity quantity)
    {
        bool first = true;
        for (const auto& field : structure.fields) {
            const void* value = field.access(object);
            const Type& type = *field.type();
            if (!exact && is_default(structure, field, value)) continue;
            if (!exact && structure.shorthand == field.name && structure.fields.size() == 1) {
                this->value(type, value, field.quantity == Quantity::inherit ? quantity : field.quantity);
                return;
            }
            if (!first) out += exact ? ";" : ", ";
            first = false;
            out += fmt::format("{}{}", field.name, exact ? "=" : ": ");
            this->value(type, value, field.quantity == Quantity::inherit ? quantity : field.quantity);
        }
    }

    bool is_default(const Structure& structure, const Field& field, const void* value) const
    {
        if (field.required || structure.shorthand == field.name) return false;
        return canonical_text(*field.type(), value) == canonical_text(*field.type(), field.access(structure.defaults));
    }

    void value(const Type& type, const void* object, Quantity quantity)
    {
        switch (type.kind) {
        case Kind::boolean:
            out += *static_cast<const bool*>(object) ? "true" : "false";
            break;
        case Kind::integer:
            out += fmt::format("{}", *static_cast<const int*>(object));
            break;
        case Kind::number:
            number(*static_cast<const double*>(object), quantity);
            break;
        case Kind::duration:
            number(seconds_of(*static_cast<const Duration*>(object)), quantity);
            break;
        case Kind::work_time:
            number(seconds_of(static_cast<const WorkTime*>(object)->span), quantity);
            break;
        case Kind::clock_time:
            number(seconds_of(static_cast<const ClockTime*>(object)->since_midnight), quantity);
            break;
        case Kind::string:
            text(*static_cast<const std::string*>(object));
            break;
        case Kind::text: {
            const auto& both = *static_cast<const Text*>(object);
            text(exact ? both.en : both.in(language));
            if (exact) {
                out += "|";
                text(both.ko);
            }
            break;
        }
        case Kind::choice: {
            for (const auto& choice : type.choices) {
                if (choice.value == type.choice_get(object)) out += choice.name;
            }
            break;
        }
        case Kind::structure: {
            out += exact ? "{" : "(";
            fields(type.structure(), object, quantity);
            out += exact ? "}" : ")";
            break;
        }
        case Kind::list: {
            out += "[";
            for (std::size_t i = 0; i < type.size(object); ++i) {
                if (i > 0) out += exact ? "," : ", ";
                value(*type.element(), type.at(const_cast<void*>(object), i), quantity);
            }
            out += "]";
            break;
        }
        case Kind::optional:
            if (type.size(object) == 0)
                out += "-";
            else
                value(*type.element(), type.at(const_cast<void*>(object), 0), quantity);
            break;
        case Kind::variant: {
            const Structure& structure = type.alternative(type.which(object));
            const void* held = type.held(const_cast<void*>(object));
            const bool bare = !exact && structure.shorthand == "value" && structure.fields.size() == 1;
            if (!bare) out += structure.name;
            const std::size_t open = out.size();
            if (!bare) out += exact ? "{" : "(";
            fields(structure, held, quantity);
            if (!bare && !exact && out.size() == open + 1)
                out.pop_back(); // nothing differs: just the name
            else if (!bare)
                out += exact ? "}" : ")";
            break;
        }
        }
    }

    void text(const std::string& text)
    {
        if (exact) out += fmt::format("{}:", text.size()); // the length keeps two texts from running together
        out += text;
    }
};

} // namespace

ValueContext context_of(const Field& field, Quantity enclosing, const TimeScale& scale)
{
    return {field.quantity == Quantity::inherit ? enclosing : field.quantity, field.range, scale};
}

std::optional<ValueError> read_scalar(std::string_view text, const Type& type, const ValueContext& context,
                                      void* object)
{
    switch (type.kind) {
    case Kind::boolean:
        return read_boolean(text, *static_cast<bool*>(object));
    case Kind::integer:
        return read_integer(text, context, *static_cast<int*>(object));
    case Kind::number:
        return read_number(text, context, *static_cast<double*>(object));
    case Kind::duration:
        return read_time(text, context, *static_cast<Duration*>(object));
    case Kind::work_time:
        return read_time(text, context, static_cast<WorkTime*>(object)->span);
    case Kind::clock_time:
        return read_time(text, context, static_cast<ClockTime*>(object)->since_midnight);
    case Kind::string:
        *static_cast<std::string*>(object) = text;
        return std::nullopt;
    case Kind::text:
        *static_cast<Text*>(object) = {std::string(text), {}};
        return std::nullopt;
    case Kind::choice:
        return read_choice(text, type, object);
    case Kind::optional: {
        void* value = type.append(object);
        auto error = read_scalar(text, *type.element(), context, value);
        if (error) type.clear(object);
        return error;
    }
    case Kind::structure:
    case Kind::list:
    case Kind::variant:
        break;
    }
    return ValueError{ValueError::Kind::not_a_scalar, std::string(text), "", {}};
}

std::string format_value(const Type& type, const void* object, Quantity quantity, const TimeScale& scale,
                         std::string_view language)
{
    Writer writer{false, scale, language, {}};
    writer.value(type, object, quantity);
    return writer.out;
}

std::string canonical_text(const Type& type, const void* object)
{
    Writer writer{true, {}, {}, {}};
    writer.value(type, object, Quantity::none);
    return writer.out;
}

std::string fingerprint(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return fmt::format("{:016x}", hash);
}

std::string format_range(const Range& range, Quantity quantity, const TimeScale& scale)
{
    const bool low = std::isfinite(range.low);
    const bool high = std::isfinite(range.high);
    const auto show = [&](double value) { return format_quantity(value, quantity, scale); };
    if (low && high)
        return fmt::format("{}{} to {}", range.low_open ? "more than " : "", show(range.low), show(range.high));
    if (low) return fmt::format("{} {}", range.low_open ? "more than" : "at least", show(range.low));
    if (high) return fmt::format("at most {}", show(range.high));
    return "any value";
}

const std::string* id_of(const Type& type, const void* object)
{
    const Structure* structure = nullptr;
    if (type.kind == Kind::variant) {
        structure = &type.alternative(type.which(object));
        object = type.held(const_cast<void*>(object));
    } else if (type.kind == Kind::structure) {
        structure = &type.structure();
    }
    if (structure == nullptr) return nullptr;
    for (const auto& field : structure->fields) {
        if (!field.defines.empty()) return static_cast<const std::string*>(field.access(object));
    }
    return nullptr;
}

} // namespace sim::schema
