#include "editing/edit.hpp"

#include "editing/rewriting.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/overrides.hpp"
#include "loader/utf8.hpp"
#include "schema/paths.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Type;

namespace {

const Type& scenario_type()
{
    return *sim::schema::type_of<model::Scenario>();
}

Edited refused(std::string_view code, std::vector<Argument> args)
{
    Edited edited;
    edited.diagnostics.add({std::string(code), {}, std::move(args), {}, {}, {}});
    return edited;
}

/// `value` as it may stand anywhere, also within braces; nothing when it is more than a value in one line.
std::optional<std::string> spelled(std::string_view value)
{
    const auto outline = Outline::of(value);
    if (!outline || value.find('\n') != std::string_view::npos) return std::nullopt;
    const Branch& root = outline->root();
    const std::string_view text = value.substr(root.begin, root.end - root.begin);
    if (root.style == Branch::Style::flow || root.style == Branch::Style::quoted) return std::string(text);
    const bool plain = root.kind == Branch::Kind::scalar && root.style == Branch::Style::plain;
    if (!plain || text.find_first_of(",[]{}") != std::string_view::npos) return std::nullopt;
    return std::string(text);
}

/// Whether a value is written as it was spelled, rather than what is different in it.
bool is_spelled(const Type& type, const std::string& value)
{
    const Type& inner = type.kind == Kind::optional ? *type.element() : type;
    if (!value.starts_with('{') && !value.starts_with('[')) return true;
    return inner.kind == Kind::variant || (inner.kind == Kind::list && id_field_of(*inner.element()) == nullptr);
}

/// Reads `value` onto what `path` leads to.
bool assign(model::Scenario& scenario, const Loaded& document, std::string_view path, std::string_view value,
            Diagnostics& diagnostics)
{
    OverrideOptions options;
    options.option = "";
    options.scale = scenario.scale();
    options.folder = document.folder;
    Positions positions;
    return apply_override(fmt::format("{}={}", path, value), scenario, options, positions, diagnostics);
}

/// True when an expectation speaks of an alternative.
bool speaks_of(std::string_view sentence, std::string_view id)
{
    const auto part_of_name = [&](std::size_t at) {
        const auto c = static_cast<unsigned char>(sentence[at]);
        return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.' || c >= 0x80;
    };
    for (auto at = sentence.find(id); at != std::string_view::npos; at = sentence.find(id, at + 1)) {
        const std::size_t end = at + id.size();
        const bool begins = at == 0 || !part_of_name(at - 1);
        if (begins && end < sentence.size() && (sentence[end] == '.' || sentence[end] == ':')) return true;
    }
    return false;
}

} // namespace

Edited set_value(const Loaded& document, std::string_view path, std::string_view value)
{
    Edited edited;
    if (!document.scenario) return {std::nullopt, document.diagnostics, {}};
    model::Scenario wanted = *document.scenario;
    if (!assign(wanted, document, path, value, edited.diagnostics)) return edited;
    Rewriting::Goal goal = [&](const model::Scenario& current) {
        model::Scenario next = current;
        Diagnostics unheard; // said above already
        assign(next, document, path, value, unheard);
        return next;
    };
    Composer::Spelled spelling;
    const auto text = spelled(value);
    for (const auto& target : sim::schema::resolve(path, scenario_type(), &wanted).targets) {
        if (text && is_spelled(*target.type, *text)) spelling.emplace(target.path, *text);
    }
    std::string leader;
    constexpr std::string_view alternatives = "alternatives.";
    if (path.starts_with(alternatives))
        leader = path.substr(alternatives.size(), path.find('.', alternatives.size()) - alternatives.size());
    return Rewriting(document, std::move(goal), std::move(spelling), leader == "*" ? "" : leader).run();
}

Edited rewrite(const Loaded& document, const model::Scenario& wanted, std::string_view alternative)
{
    if (!document.scenario) return {std::nullopt, document.diagnostics, {}};
    const std::string only(alternative);
    Rewriting::Goal goal = [&wanted, only](const model::Scenario& current) {
        if (only.empty()) return in_order_of_descent(current, wanted);
        model::Scenario next = wanted;
        next.alternatives = current.alternatives;
        const auto is = std::ranges::find(wanted.alternatives, only, &model::Alternative::id);
        const auto was = std::ranges::find(next.alternatives, only, &model::Alternative::id);
        if (is == wanted.alternatives.end()) return next;
        if (was != next.alternatives.end())
            *was = *is;
        else
            next.alternatives.push_back(*is);
        return next;
    };
    return Rewriting(document, std::move(goal), {}, only).run();
}

Edited add_alternative(const Loaded& document, std::string_view from, std::string_view id,
                       const sim::schema::Text& title)
{
    if (!document.scenario) return {std::nullopt, document.diagnostics, {}};
    model::Scenario wanted = *document.scenario;
    auto& all = wanted.alternatives;
    const auto origin = std::ranges::find(all, from, &model::Alternative::id);
    if (origin == all.end())
        return refused(code::unknown_reference, {phrase("kind", {"alternative", {}}), arg("name", from)});
    if (!is_id(id)) return refused(code::bad_id, {arg("name", id)});
    if (std::ranges::find(all, id, &model::Alternative::id) != all.end())
        return refused(code::duplicate_id, {phrase("kind", {"alternative", {}}), arg("name", id)});
    model::Alternative made = *origin;
    made.id = id;
    made.from = from;
    made.title = title;
    all.push_back(std::move(made));
    auto& compared = wanted.study.compare;
    if (!compared.empty()) compared.emplace_back(id);
    return rewrite(document, wanted, id);
}

Edited remove_alternative(const Loaded& document, std::string_view id)
{
    if (!document.scenario) return {std::nullopt, document.diagnostics, {}};
    model::Scenario wanted = *document.scenario;
    const auto gone = std::erase_if(wanted.alternatives, [&](const auto& a) { return a.id == id; });
    if (gone == 0) return refused(code::unknown_reference, {phrase("kind", {"alternative", {}}), arg("name", id)});
    std::erase(wanted.study.compare, id);
    if (wanted.study.baseline == id) wanted.study.baseline.clear();
    std::erase_if(wanted.expect, [&](const std::string& sentence) { return speaks_of(sentence, id); });
    std::erase_if(wanted.inputs, [&](const model::InputNote& note) {
        const std::string path = note.path + ".";
        return path.starts_with(fmt::format("alternatives.{}.", id)) || path.starts_with(fmt::format("{}.", id));
    });
    return rewrite(document, wanted);
}

Edited reset_value(const Loaded& document, std::string_view path)
{
    if (!document.scenario) return {std::nullopt, document.diagnostics, {}};
    return Rewriting::without(document,
                              [&](const Outline& outline) { return way_to(outline, *document.scenario, path); });
}

std::optional<Stretch> written_at(const Loaded& document, std::string_view path)
{
    const auto outline = document.scenario ? Outline::of(document.text) : std::nullopt;
    if (!outline) return std::nullopt;
    const Way way = way_to(*outline, *document.scenario, path);
    if (way.empty()) return std::nullopt;
    const Branch& branch = *find_branch(*outline, way);
    return Stretch{branch.begin, branch.end};
}

} // namespace scenario
