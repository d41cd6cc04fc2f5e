#include "loader/yaml_reader.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/reader.hpp"
#include "loader/utf8.hpp"
#include "loader/value_errors.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

/// Kinds of ids that are defined anywhere below `type`.
void collect_kinds(const Type& type, std::vector<const Structure*>& seen, std::set<std::string, std::less<>>& kinds)
{
    const auto enter = [&](const Structure& structure) {
        if (std::find(seen.begin(), seen.end(), &structure) != seen.end()) return;
        seen.push_back(&structure);
        for (const auto& field : structure.fields) {
            if (!field.defines.empty()) kinds.emplace(field.defines);
            collect_kinds(*field.type(), seen, kinds);
        }
    };
    switch (type.kind) {
    case Kind::structure:
        enter(type.structure());
        break;
    case Kind::list:
    case Kind::optional:
        collect_kinds(*type.element(), seen, kinds);
        break;
    case Kind::variant:
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) enter(type.alternative(i));
        break;
    default:
        break;
    }
}

std::vector<std::string> tags_of(const Type& type)
{
    std::vector<std::string> tags;
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) tags.emplace_back(type.alternative(i).name);
    return tags;
}

Message expected_form(const Type& type)
{
    switch (type.kind) {
    case Kind::list:
        return {std::string(text::kind_list), {}};
    case Kind::structure:
        return {std::string(text::kind_map), {}};
    case Kind::text:
        return {std::string(text::kind_text), {}};
    case Kind::optional:
        return expected_form(*type.element());
    case Kind::variant:
        return {std::string(text::kind_variant), {arg("list", fmt::format("{}", fmt::join(tags_of(type), ", ")))}};
    default:
        return {std::string(text::kind_value), {}};
    }
}

Message found_form(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::list:
        return {std::string(text::kind_list), {}};
    case Node::Kind::map:
        return {std::string(text::kind_map), {}};
    default:
        return {std::string(text::kind_value), {}};
    }
}

/// True for what was meant as a word rather than as a number with a unit.
bool is_word(std::string_view text)
{
    if (text.empty()) return false;
    const auto c = static_cast<unsigned char>(text.front());
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    const bool infinite = text == "inf" || text == "nan" || text == "NaN" || text == "Inf" || text == "infinity";
    return letter && !infinite;
}

bool is_numeric(const Type& type)
{
    return type.kind == Kind::integer || type.kind == Kind::number || type.kind == Kind::duration ||
           type.kind == Kind::work_time || type.kind == Kind::clock_time;
}

} // namespace

const Node* scalar_at(const Node& node, std::string_view key)
{
    const Node* found = node.find(key);
    return found != nullptr && found->kind == Node::Kind::scalar ? found : nullptr;
}

const Field* id_field(const Structure& structure)
{
    for (const auto& field : structure.fields) {
        if (!field.defines.empty()) return &field;
    }
    return nullptr;
}

std::string Reader::Spot::name() const
{
    if (path.empty()) return field != nullptr ? std::string(field->name) : std::string();
    return path.substr(path.rfind('.') == std::string::npos ? 0 : path.rfind('.') + 1);
}

Diagnostic& Reader::complain(std::string_view code, const SourcePos& where, std::vector<Argument> args)
{
    current_ = Diagnostic{std::string(code), where, std::move(args), {}, {}, {}};
    return current_;
}

void Reader::wrong_kind(const Node& node, const Type& type, const Spot& spot)
{
    doubt(type);
    finish(complain(
        code::wrong_kind, node.place.pos(),
        {arg("field", spot.name()), phrase("expected", expected_form(type)), phrase("found", found_form(node))}));
}

void Reader::no_value(const Node& node, const Spot& spot)
{
    finish(complain(code::no_value, node.place.pos(), {arg("field", spot.name())}));
}

void Reader::doubt(const Type& type)
{
    std::vector<const Structure*> seen;
    collect_kinds(type, seen, positions_.doubtful_kinds);
}

void Reader::report(const sim::schema::ValueError& error, const Node& node, const sim::schema::ValueContext& context,
                    const Spot& spot)
{
    Diagnostic diagnostic = diagnose(error, node.text, context, spot.name());
    diagnostic.where =
        error.kind == sim::schema::ValueError::Kind::out_of_range ? node.place.pos() : node.part(error.what);
    diagnostics_.add(std::move(diagnostic));
}

void Reader::value(const Node& node, const Type& type, void* object, const Spot& spot)
{
    switch (type.kind) {
    case Kind::structure:
        structure(node, type.structure(), object, spot);
        break;
    case Kind::list:
        list(node, type, object, spot);
        break;
    case Kind::optional:
        optional(node, type, object, spot);
        break;
    case Kind::variant:
        variant(node, type, object, spot);
        break;
    case Kind::text:
        text(node, object, spot);
        break;
    default:
        scalar(node, type, object, spot);
        break;
    }
}

void Reader::scalar(const Node& node, const Type& type, void* object, const Spot& spot)
{
    if (node.kind == Node::Kind::null) return no_value(node, spot);
    // `monolith: lead_time < 2 d` is a key and a value to YAML, but one sentence to its author.
    const bool split = node.kind == Node::Kind::map && node.entries.size() == 1 &&
                       node.entries.front().value->kind == Node::Kind::scalar;
    if (split && type.kind == Kind::string && spot.field != nullptr && spot.field->sentence) {
        const Node::Entry& only = node.entries.front();
        *static_cast<std::string*>(object) = fmt::format("{}: {}", only.key, only.value->text);
        return;
    }
    if (node.kind != Node::Kind::scalar) return wrong_kind(node, type, spot);
    sim::schema::ValueContext context{spot.quantity, {}, options_.scale};
    if (spot.field != nullptr) context.range = spot.field->range;
    if (const auto error = read_scalar(node.text, type, context, object)) return report(*error, node, context, spot);
    const bool names_something = spot.field != nullptr && !spot.field->defines.empty() && type.kind == Kind::string;
    if (names_something && !is_id(node.text))
        finish(complain(code::bad_id, node.place.pos(), {arg("name", node.text)}));
}

void Reader::text(const Node& node, void* object, const Spot& spot)
{
    auto& both = *static_cast<sim::schema::Text*>(object);
    if (node.kind == Node::Kind::null) return no_value(node, spot);
    if (node.kind == Node::Kind::scalar) {
        both = {node.text, {}};
        return;
    }
    if (node.kind == Node::Kind::list) return wrong_kind(node, *sim::schema::type_of<sim::schema::Text>(), spot);
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        std::string* language = entry.key == "en" ? &both.en : entry.key == "ko" ? &both.ko : nullptr;
        const Spot inside{join_path(spot.path, entry.key), nullptr, Quantity::none, true, false, nullptr};
        if (language == nullptr) {
            Diagnostic& unknown = complain(code::unknown_key, entry.key_place.pos(),
                                           {arg("key", entry.key), arg("structure", fmt::format("`{}`", spot.path))});
            unknown.nearest = sim::schema::did_you_mean(entry.key, {"en", "ko"});
            unknown.notes.push_back({{std::string(text::allowed), {arg("list", "en, ko")}}, {}});
            finish(unknown);
        } else if (entry.value->kind == Node::Kind::scalar) {
            *language = entry.value->text;
            record(inside.path, entry.value->place.pos());
        } else {
            scalar(*entry.value, *sim::schema::type_of<std::string>(), language, inside);
        }
    }
}

void Reader::optional(const Node& node, const Type& type, void* object, const Spot& spot)
{
    if (node.kind == Node::Kind::null) {
        if (!node.written) return no_value(node, spot);
        type.clear(object);
        return;
    }
    Spot inside = spot;
    inside.fresh = type.size(object) == 0;
    void* held = inside.fresh ? type.append(object) : type.at(object, 0);
    value(node, *type.element(), held, inside);
}

void Reader::structure(const Node& node, const Structure& structure, void* object, const Spot& spot)
{
    if (node.kind == Node::Kind::scalar && !structure.shorthand.empty()) {
        const Field& field = *structure.find(structure.shorthand);
        const Quantity quantity = field.quantity == Quantity::inherit ? spot.quantity : field.quantity;
        Spot inside = spot;
        inside.field = &field;
        inside.quantity = quantity;
        value(node, *field.type(), field.access(object), inside);
        record(join_path(spot.path, field.name), node.place.pos());
        return;
    }
    if (node.kind == Node::Kind::null && node.written) return no_value(node, spot);
    if (node.kind == Node::Kind::list || node.kind == Node::Kind::scalar) {
        finish(complain(code::wrong_kind, node.place.pos(),
                        {arg("field", spot.name()), phrase("expected", {std::string(text::kind_map), {}}),
                         phrase("found", found_form(node))}));
        for (const auto& field : structure.fields) doubt(*field.type());
        return;
    }
    fields(node, structure, object, spot);
}

void Reader::fields(const Node& node, const Structure& structure, void* object, const Spot& spot)
{
    std::vector<std::string> guessed;
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        const Field* field = structure.find(entry.key);
        if (field == nullptr && spot.element && is_list_word(entry.key)) continue;
        if (field == nullptr) {
            unknown_key(entry, structure, spot, guessed);
            continue;
        }
        Spot inside;
        inside.path = join_path(spot.path, field->name);
        inside.field = field;
        inside.quantity = field->quantity == Quantity::inherit ? spot.quantity : field->quantity;
        inside.fresh = spot.fresh;
        const bool line_of_its_own = entry.value->kind == Node::Kind::list || entry.value->kind == Node::Kind::map;
        record(inside.path, line_of_its_own ? entry.key_place.pos() : entry.value->place.pos());
        value(*entry.value, *field->type(), field->access(object), inside);
    }
    if (spot.fresh) required(node, structure, spot, guessed);
}

void Reader::required(const Node& node, const Structure& structure, const Spot& spot,
                      const std::vector<std::string>& guessed)
{
    for (const auto& field : structure.fields) {
        const bool must = field.required || (spot.element && !field.defines.empty());
        if (!must || node.find(field.name) != nullptr) continue;
        // Some kinds of things have a name of their own, such as the one deploy stage of a flow.
        const bool has_default = !field.defines.empty() && structure.defaults != nullptr &&
                                 !static_cast<const std::string*>(field.access(structure.defaults))->empty();
        if (has_default) continue;
        // A misspelt key has been reported; the field it was meant for is not missing on top of that.
        if (std::find(guessed.begin(), guessed.end(), field.name) != guessed.end()) continue;
        if (spot.excused != nullptr &&
            std::find(spot.excused->begin(), spot.excused->end(), field.name) != spot.excused->end())
            continue;
        if (!field.defines.empty()) positions_.doubtful_kinds.emplace(field.defines);
        doubt(*field.type());
        const std::string within = spot.path.empty() ? std::string(structure.name) : spot.path;
        finish(complain(code::missing_field, node.place.pos(),
                        {arg("field", field.name), arg("structure", fmt::format("`{}`", within))}));
    }
}

void Reader::unknown_key(const Node::Entry& entry, const Structure& structure, const Spot& spot,
                         std::vector<std::string>& guessed)
{
    std::vector<std::string> names;
    for (const auto& field : structure.fields) names.emplace_back(field.name);
    if (spot.element) names.insert(names.end(), list_words.begin(), list_words.end());
    const std::string within = spot.path.empty() ? std::string(structure.name) : spot.path;
    Diagnostic& unknown = complain(code::unknown_key, entry.key_place.pos(),
                                   {arg("key", entry.key), arg("structure", fmt::format("`{}`", within))});
    unknown.nearest = sim::schema::did_you_mean(entry.key, names);
    if (unknown.nearest) guessed.push_back(*unknown.nearest);
    if (names.size() <= 12)
        unknown.notes.push_back(
            {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(names, ", ")))}}, {}});
    if (const Field* meant = unknown.nearest ? structure.find(*unknown.nearest) : nullptr) {
        if (!meant->defines.empty()) positions_.doubtful_kinds.emplace(meant->defines);
        doubt(*meant->type());
    }
    finish(unknown);
}

void Reader::variant(const Node& node, const Type& type, void* object, const Spot& spot)
{
    const std::size_t errors = diagnostics_.errors();
    switch (node.kind) {
    case Node::Kind::null:
        return no_value(node, spot);
    case Node::Kind::list:
        return wrong_kind(node, type, spot);
    case Node::Kind::scalar:
        variant_scalar(node, type, object, spot);
        break;
    case Node::Kind::map:
        variant_map(node, type, object, spot);
        break;
    }
    if (type.touched != nullptr) type.touched(object);
    if (type.problem == nullptr || diagnostics_.errors() != errors) return;
    if (const auto problem = type.problem(object))
        finish(complain(code::bad_distribution, node.place.pos(), {phrase("reason", {*problem, {}})}));
}

void Reader::variant_scalar(const Node& node, const Type& type, void* object, const Spot& spot)
{
    const auto tags = tags_of(type);
    const auto named = std::find(tags.begin(), tags.end(), node.text);
    if (named != tags.end()) {
        Node nothing;
        nothing.place = node.place;
        nothing.written = false;
        return alternative(nothing, type, static_cast<std::size_t>(named - tags.begin()), true, object, spot);
    }
    // A bare value goes to the alternative that has a shorthand, preferably the one that holds already.
    std::size_t chosen = type.which(object);
    if (type.alternative(chosen).shorthand.empty()) {
        for (chosen = 0; chosen < tags.size() && type.alternative(chosen).shorthand.empty();) ++chosen;
    }
    const bool bare = chosen < tags.size();
    const bool misspelt = bare && is_word(node.text) &&
                          is_numeric(*type.alternative(chosen).find(type.alternative(chosen).shorthand)->type());
    if (bare && !misspelt) return alternative(node, type, chosen, chosen != type.which(object), object, spot);
    Diagnostic& unknown =
        complain(code::unknown_tag, node.place.pos(), {arg("tag", node.text), arg("field", spot.name())});
    unknown.nearest = sim::schema::did_you_mean(node.text, tags);
    unknown.notes.push_back(
        {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(tags, ", ")))}}, {}});
    finish(unknown);
}

void Reader::variant_map(const Node& node, const Type& type, void* object, const Spot& spot)
{
    const auto tags = tags_of(type);
    const std::string all = fmt::format("{}", fmt::join(tags, ", "));
    const Node::Entry* only = nullptr;
    const Node::Entry* unknown_entry = nullptr;
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        const bool known = std::find(tags.begin(), tags.end(), entry.key) != tags.end();
        if (!known && unknown_entry == nullptr) unknown_entry = &entry;
        if (known && only != nullptr)
            return finish(
                complain(code::one_tag, entry.key_place.pos(), {arg("field", spot.name()), arg("list", all)}));
        if (known) only = &entry;
    }
    if (unknown_entry != nullptr) {
        const std::string& key = unknown_entry->key;
        Diagnostic& unknown =
            complain(code::unknown_tag, unknown_entry->key_place.pos(), {arg("tag", key), arg("field", spot.name())});
        unknown.nearest = sim::schema::did_you_mean(key, tags);
        unknown.notes.push_back({{std::string(text::allowed), {arg("list", all)}}, {}});
        // Fields written without the tag around them: show how they are meant to be written.
        std::size_t owner = type.which(object);
        for (std::size_t i = 0; i < tags.size() && type.alternative(owner).find(key) == nullptr; ++i) owner = i;
        if (type.alternative(owner).find(key) != nullptr) {
            unknown.nearest.reset();
            const std::string example = fmt::format("{{{}: {{{}: …}}}}", tags[owner], key);
            unknown.notes.push_back({{std::string(text::write_like), {arg("example", example)}}, {}});
        }
        return finish(unknown);
    }
    if (only == nullptr)
        return finish(complain(code::one_tag, node.place.pos(), {arg("field", spot.name()), arg("list", all)}));
    const auto chosen = static_cast<std::size_t>(std::find(tags.begin(), tags.end(), only->key) - tags.begin());
    record(join_path(spot.path, only->key), only->key_place.pos());
    alternative(*only->value, type, chosen, chosen != type.which(object), object, spot);
}

void Reader::alternative(const Node& node, const Type& type, std::size_t chosen, bool anew, void* object,
                         const Spot& spot)
{
    const Structure& structure = type.alternative(chosen);
    Spot inside = spot;
    inside.path = join_path(spot.path, structure.name);
    inside.fresh = anew || spot.fresh;
    if (anew) {
        positions_.erase(join_path(spot.path, type.alternative(type.which(object)).name));
        type.emplace(object, chosen);
    }
    this->structure(node, structure, type.held(object), inside);
}

bool read_node(const Node& node, const Type& type, void* object, const ReadOptions& options, Positions& positions,
               Diagnostics& diagnostics)
{
    const std::size_t errors = diagnostics.errors();
    Reader reader(options, positions, diagnostics);
    Reader::Spot spot;
    spot.path = options.path;
    spot.field = options.field;
    spot.quantity = options.quantity;
    spot.fresh = !options.overlay;
    positions.set(spot.path, node.place.pos());
    reader.value(node, type, object, spot);
    return diagnostics.errors() == errors;
}

bool read_yaml(std::string_view text, const std::string& file, const Type& type, void* object,
               const ReadOptions& options, Positions& positions, Diagnostics& diagnostics)
{
    const std::size_t errors = diagnostics.errors();
    const Document document = parse_yaml(text, file, diagnostics, options.limits);
    if (document.root != nullptr) read_node(*document.root, type, object, options, positions, diagnostics);
    return diagnostics.errors() == errors;
}

bool read_yaml_file(const std::string& path, const Type& type, void* object, const ReadOptions& options,
                    Positions& positions, Diagnostics& diagnostics)
{
    const auto bytes = read_file(path, options.limits.yaml_bytes, {}, diagnostics);
    if (!bytes) return false;
    ReadOptions in_folder = options;
    if (!in_folder.folder) in_folder.folder = std::filesystem::path(path).parent_path().string();
    return read_yaml(*bytes, path, type, object, in_folder, positions, diagnostics);
}

} // namespace scenario
