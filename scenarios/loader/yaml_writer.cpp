#include "loader/yaml_writer.hpp"

#include "loader/field_words.hpp"
#include "loader/positions.hpp"
#include "loader/reader.hpp"
#include "loader/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

constexpr std::size_t longest_flow = 90; ///< a value that fits is written in one line

/// The number in the unit in which people would write it, unless only another one gives the very same number back.
template <class Same>
std::string exact_quantity(double value, Quantity quantity, const sim::schema::TimeScale& scale, Same same)
{
    const auto good = [&](const std::string& text) {
        const auto back = sim::schema::parse_quantity(text, quantity, scale);
        return !back.error && same(back.value);
    };
    if (value == 0 && good("0")) return "0";
    std::string text = sim::schema::format_quantity(value, quantity, scale);
    if (good(text)) return text;
    const auto units = sim::schema::units_of(quantity, scale);
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        text = fmt::format("{} {}", value / unit->factor, unit->symbol);
        if (good(text)) return text;
    }
    text = fmt::format("{}", value);
    if (good(text) || units.empty()) return text;
    return fmt::format("{} {}", value / units.front().factor, units.front().symbol);
}

bool equal(const Type& type, const void* a, const void* b)
{
    return canonical_text(type, a) == canonical_text(type, b);
}

/// A value as lines: the first goes behind the key, the others below it, indented.
struct Lines {
    std::string first;
    std::vector<std::string> below;
};

class Writer {
public:
    explicit Writer(const WriteOptions& options) : options_(options) {}

    std::vector<std::string> fields(const Structure& structure, const void* object, const void* base, Quantity quantity,
                                    bool comments)
    {
        std::vector<std::string> lines;
        for (const auto& field : structure.fields) {
            const Type& type = *field.type();
            const void* member = field.access(object);
            const void* member_base = base == nullptr ? nullptr : field.access(base);
            const Quantity own = field.quantity == Quantity::inherit ? quantity : field.quantity;
            const bool empty_optional = type.kind == Kind::optional && type.size(member) == 0;
            const bool same = member_base != nullptr && equal(type, member, member_base);
            const bool must =
                field.required || (!field.defines.empty() && !static_cast<const std::string*>(member)->empty());
            if (same && !must && (!options_.everything || empty_optional)) continue;
            if (comments) comment(lines, structure, field, own);
            Lines value = this->value(type, member, member_base, own);
            lines.push_back(value.first.empty() ? fmt::format("{}:", field.name)
                                                : fmt::format("{}: {}", field.name, value.first));
            for (auto& line : value.below) lines.push_back("  " + line);
        }
        return lines;
    }

private:
    void comment(std::vector<std::string>& lines, const Structure& structure, const Field& field, Quantity quantity)
    {
        std::string text = translated(field.doc, options_.translate);
        const std::string range = range_words(field.range, quantity, options_.scale, options_.translate);
        const std::string initial = default_words(structure, field, quantity, options_.scale);
        if (!range.empty()) text += fmt::format(" [{}]", range);
        if (!initial.empty())
            text +=
                fmt::format(" ({})", Message{"default {value}", {arg("value", initial)}}.render(options_.translate));
        std::replace(text.begin(), text.end(), '\n', ' ');
        lines.push_back("# " + text);
    }

    Lines value(const Type& type, const void* object, const void* base, Quantity quantity)
    {
        void* mutable_object = const_cast<void*>(object);
        switch (type.kind) {
        case Kind::structure:
            return structure(type.structure(), object, base, quantity);
        case Kind::optional: {
            if (type.size(object) == 0) return {"null", {}};
            const Type& inner = *type.element();
            const bool both = base != nullptr && type.size(base) > 0;
            const void* inner_base = both ? type.at(const_cast<void*>(base), 0) : fresh_base(inner);
            return value(inner, type.at(mutable_object, 0), inner_base, quantity);
        }
        case Kind::list:
            return list(type, mutable_object, base, quantity);
        case Kind::variant:
            return variant(type, mutable_object, base, quantity);
        case Kind::text:
            return text(*static_cast<const sim::schema::Text*>(object));
        default:
            return {write_scalar(type, object, quantity, options_.scale), {}};
        }
    }

    /// What a value is compared with when nothing was there before.
    static const void* fresh_base(const Type& type)
    {
        return type.kind == Kind::structure ? type.structure().defaults : nullptr;
    }

    /// What the reader starts an element from: the one named by its `from`, else a fresh one.
    static const void* base_of(const Type& list, void* object, const void* item)
    {
        const Type& element = *list.element();
        if (element.kind != Kind::structure) return nullptr;
        const Field* id = id_field(element.structure());
        const Field* from = element.structure().find("from");
        if (id == nullptr || from == nullptr || from->refers != id->defines) return fresh_base(element);
        const auto& wanted = *static_cast<const std::string*>(from->access(item));
        for (std::size_t i = 0; i < list.size(object); ++i) {
            const void* other = list.at(object, i);
            if (other != item && *id_of(element, other) == wanted) return other;
        }
        return fresh_base(element);
    }

    Lines structure(const Structure& structure, const void* object, const void* base, Quantity quantity)
    {
        if (structure.fields.size() == 1 && structure.shorthand == structure.fields.front().name) {
            const Field& only = structure.fields.front();
            const Quantity own = only.quantity == Quantity::inherit ? quantity : only.quantity;
            return value(*only.type(), only.access(object), nullptr, own);
        }
        std::vector<std::string> lines = fields(structure, object, base, quantity, options_.comments);
        if (lines.empty()) return {"{}", {}};
        return folded("{", std::move(lines), "}");
    }

    /// One line where it fits, else the lines as they are.
    Lines folded(std::string_view open, std::vector<std::string> lines, std::string_view close) const
    {
        if (options_.comments) return {"", std::move(lines)};
        std::string flow(open);
        for (const auto& line : lines) {
            const bool block = line.ends_with(':') || line.starts_with(' ') || line.starts_with('-');
            if (block || flow.size() + line.size() > longest_flow) return {"", std::move(lines)};
            flow += flow.size() > 1 ? ", " + line : line;
        }
        return {flow + std::string(close), {}};
    }

    Lines list(const Type& type, void* object, const void* base, Quantity quantity)
    {
        const Type& element = *type.element();
        const std::size_t size = type.size(object);
        std::vector<std::string> lines;
        bool short_ones = true;
        const auto add = [&](const Lines& value) {
            lines.push_back(fmt::format("-{}{}", value.first.empty() ? "" : " ", value.first));
            for (std::size_t i = 0; i < value.below.size(); ++i) {
                if (i == 0 && value.first.empty())
                    lines.back() = "- " + value.below[i];
                else
                    lines.push_back("  " + value.below[i]);
            }
            short_ones = short_ones && value.below.empty();
        };
        // Elements that are there by default would be read onto; they are taken out first.
        for (std::size_t i = 0; base != nullptr && i < type.size(base); ++i) {
            const std::string* id = id_of(element, type.at(const_cast<void*>(base), i));
            if (id != nullptr && element.kind == Kind::structure)
                add({fmt::format("{{{}: {}, remove: true}}", id_field(element.structure())->name, yaml_scalar(*id)),
                     {}});
        }
        for (std::size_t i = 0; i < size; ++i) {
            const void* item = type.at(object, i);
            add(value(element, item, base_of(type, object, item), quantity));
        }
        if (lines.empty()) return {"[]", {}};
        const bool composed = element.kind == Kind::structure || element.kind == Kind::variant;
        if (composed || !short_ones) return {"", std::move(lines)};
        std::string flow = "[";
        for (const auto& line : lines) flow += (flow.size() > 1 ? ", " : "") + line.substr(2);
        if (flow.size() > longest_flow) return {"", std::move(lines)};
        return {flow + "]", {}};
    }

    Lines variant(const Type& type, void* object, const void* base, Quantity quantity)
    {
        const std::size_t held = type.which(object);
        const Structure& structure = type.alternative(held);
        const Type& held_type = *type.alternatives[held]();
        const void* value = type.held(object);
        if (structure.shorthand == "value" && structure.fields.size() == 1)
            return this->structure(structure, value, nullptr, quantity);
        const bool plain = equal(held_type, value, structure.defaults);
        const bool must =
            std::any_of(structure.fields.begin(), structure.fields.end(), [](const Field& f) { return f.required; });
        if (plain && !must && !options_.everything) return {std::string(structure.name), {}};
        const bool same = base != nullptr && type.which(base) == held;
        const void* held_base = same ? type.held(const_cast<void*>(base)) : structure.defaults;
        std::vector<std::string> lines = fields(structure, value, held_base, quantity, options_.comments);
        if (lines.empty()) return {fmt::format("{{{}: {{}}}}", structure.name), {}};
        Lines inner = folded("{", std::move(lines), "}");
        if (inner.below.empty()) return {fmt::format("{{{}: {}}}", structure.name, inner.first), {}};
        Lines outer{"", {fmt::format("{}:", structure.name)}};
        for (auto& line : inner.below) outer.below.push_back("  " + line);
        return outer;
    }

    static Lines text(const sim::schema::Text& text)
    {
        if (text.ko.empty()) return {yaml_scalar(text.en), {}};
        return {fmt::format("{{en: {}, ko: {}}}", yaml_scalar(text.en), yaml_scalar(text.ko)), {}};
    }

    const WriteOptions& options_;
};

} // namespace

std::string yaml_scalar(std::string_view text)
{
    static constexpr std::string_view never_first = "-?:,[]{}#&*!|>'\"%@`=~ ";
    static constexpr std::string_view never_inside = ",[]{}\"'\\#:";
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    bool plain = !text.empty() && never_first.find(text.front()) == std::string_view::npos && text.back() != ' ' &&
                 text.find_first_of(never_inside) == std::string_view::npos &&
                 std::none_of(text.begin(), text.end(), is_control);
    for (const std::string_view word : {"null", "Null", "NULL", "true", "false", "yes", "no", "on", "off"})
        plain = plain && text != word;
    if (plain) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += fmt::format("\\{}", c);
        else if (c == '\n')
            quoted += "\\n";
        else if (c == '\t')
            quoted += "\\t";
        else if (is_control(c))
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            quoted += c;
    }
    return quoted + "\"";
}

std::string write_scalar(const Type& type, const void* object, Quantity quantity, const sim::schema::TimeScale& scale)
{
    const auto time = [&](sim::Duration span) {
        return exact_quantity(sim::seconds_of(span), quantity, scale,
                              [&](double seconds) { return sim::from_seconds(seconds) == span; });
    };
    switch (type.kind) {
    case Kind::number: {
        const double value = *static_cast<const double*>(object);
        return exact_quantity(value, quantity, scale, [&](double back) { return back == value; });
    }
    case Kind::duration:
        return time(*static_cast<const sim::Duration*>(object));
    case Kind::work_time:
        return time(static_cast<const sim::schema::WorkTime*>(object)->span);
    case Kind::string:
        return yaml_scalar(*static_cast<const std::string*>(object));
    default:
        return sim::schema::format_value(type, object, quantity, scale);
    }
}

std::string write_yaml(const Type& type, const void* object, const WriteOptions& options)
{
    Writer writer(options);
    const Structure& structure = type.structure();
    std::string out;
    for (const auto& line : writer.fields(structure, object, structure.defaults, Quantity::none, options.comments))
        out += line + "\n";
    return out.empty() ? "{}\n" : out;
}

} // namespace scenario
