#include "study/topics.hpp"

#include "company/run.hpp"
#include "company/scenario.hpp"
#include "experiment/study.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"
#include "study/concepts.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace cli {
namespace {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

/// A field and the ways to it.
struct Parameter {
    std::string path; ///< short form
    const Structure* structure;
    const Field* field;
};

std::vector<std::string_view> segments(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto dot = path.find('.');
        parts.push_back(path.substr(0, dot));
        if (dot == std::string_view::npos) return parts;
        path.remove_prefix(dot + 1);
    }
}

std::vector<Parameter> parameters()
{
    std::vector<Parameter> all;
    sim::schema::visit_fields(sim::schema::structure_of<model::Scenario>(),
                              [&](const std::string& path, const Structure& structure, const Field& field) {
                                  all.push_back({short_path(path), &structure, &field});
                              });
    return all;
}

/// True when `asked` is the end of `path`, or `path` with ids put in between.
bool names(const std::vector<std::string_view>& asked, const std::vector<std::string_view>& path)
{
    if (asked.size() <= path.size() && std::equal(asked.rbegin(), asked.rend(), path.rbegin())) return true;
    if (asked.size() <= path.size() || asked.back() != path.back()) return false;
    std::size_t at = 0;
    for (const auto segment : asked) {
        if (at < path.size() && segment == path[at]) ++at;
    }
    return at == path.size();
}

const Type& innermost(const Type& type)
{
    return type.kind == Kind::list || type.kind == Kind::optional ? innermost(*type.element()) : type;
}

std::string kind_of(const Type& type, const Translate& tr)
{
    switch (type.kind) {
    case Kind::list:
        return tr("list of {0}", kind_of(*type.element(), tr));
    case Kind::optional:
        return kind_of(*type.element(), tr);
    case Kind::structure:
        return std::string(type.structure().name);
    case Kind::variant: {
        std::vector<std::string_view> tags;
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) tags.push_back(type.alternative(i).name);
        return tr("one of: {0}", fmt::format("{}", fmt::join(tags, ", ")));
    }
    case Kind::choice: {
        std::vector<std::string_view> words;
        for (const auto& choice : type.choices) words.push_back(choice.name);
        return tr("one of: {0}", fmt::format("{}", fmt::join(words, ", ")));
    }
    case Kind::boolean:
        return tr("true or false");
    case Kind::integer:
        return tr("whole number");
    case Kind::number:
    case Kind::duration:
    case Kind::work_time:
        return tr("number");
    case Kind::clock_time:
        return tr("time of day");
    case Kind::string:
    case Kind::text:
        return tr("text");
    }
    return {};
}

/// One spelling of each unit that a value of the quantity may well have.
bool is_usual(const sim::schema::Unit& unit, Quantity quantity)
{
    constexpr double hour_s = 3600;
    if (quantity == Quantity::latency) return unit.symbol != "ns" && unit.factor <= hour_s;
    for (const auto* other : {"day", "days", "w", "weeks", "months", "years", "ns", "us"}) {
        if (unit.symbol == other) return false;
    }
    return !unit.symbol.ends_with("/day");
}

std::string units(Quantity quantity)
{
    std::vector<std::string> symbols;
    for (const auto& unit : sim::schema::units_of(quantity, {})) {
        if (is_usual(unit, quantity)) symbols.emplace_back(unit.symbol);
    }
    return fmt::format("{}", fmt::join(symbols, ", "));
}

class Explainer {
public:
    Explainer(const Translate& tr, const Screen& screen) : tr_(tr), screen_(screen) {}

    std::string parameter(const Parameter& found) const
    {
        const Field& field = *found.field;
        const Type& type = *field.type();
        std::string out = heading(found.path, found.structure->name);
        out += "  " + wrapped(tr_(field.doc), screen_.width - 2, 2) + "\n";
        Table table(2);
        const auto fact = [&](const std::string& name, const std::string& value) {
            if (!value.empty()) table.row({{name, Style::faint}, {value, Style::plain}});
        };
        fact(tr_("kind"), kind_of(type, tr_));
        if (field.required)
            fact(tr_("default"), tr_("none, it must be given"));
        else if (innermost(type).kind != Kind::structure || type.kind != Kind::structure)
            fact(tr_("default"), default_of(*found.structure, field));
        if (innermost(type).kind != Kind::structure) {
            fact(tr_("unit"), units(field.quantity));
            if (std::isfinite(field.range.low) || std::isfinite(field.range.high))
                fact(tr_("range"), sim::schema::format_range(field.range, field.quantity, {}));
        }
        fact(tr_("source"), field.source.empty() ? std::string() : tr_(field.source));
        if (innermost(type).kind == Kind::choice) {
            for (const auto& choice : innermost(type).choices) fact(std::string(choice.name), tr_(choice.doc));
        }
        return out + table.render(screen_);
    }

    std::string structure(const Structure& structure) const
    {
        std::string out = heading(std::string(structure.name), {});
        out += "  " + wrapped(tr_(structure.doc), screen_.width - 2, 2) + "\n";
        return out + fields(structure);
    }

    std::string metric(const sim::Metric& metric) const
    {
        std::string out = heading(std::string(metric.id), tr_(metric.title));
        out += "  " + wrapped(tr_(metric.doc), screen_.width - 2, 2) + "\n";
        const auto unit = sim::machine_unit(metric.quantity, {});
        Table table(2);
        table.row({{tr_("better"), Style::faint},
                   {metric.better == sim::Better::lower    ? tr_("lower")
                    : metric.better == sim::Better::higher ? tr_("higher")
                                                           : tr_("neither"),
                    Style::plain}});
        table.row({{tr_("unit in files"), Style::faint}, {unit.symbol, Style::plain}});
        table.row({{tr_("statistics"), Style::faint},
                   {metric.spread == sim::Spread::items ? "mean, p50, p85, p95, min, max"
                                                        : tr_("one value for each run: mean"),
                    Style::plain}});
        return out + table.render(screen_);
    }

    std::string concept_text(const Concept& row) const
    {
        return heading(std::string(row.name), tr_(row.title)) + "  " + wrapped(tr_(row.text), screen_.width - 2, 2) +
               "\n";
    }

    std::string parameter_list() const
    {
        std::vector<Entry> entries;
        std::set<std::string> seen;
        for (const auto& parameter : parameters()) {
            if (!seen.insert(parameter.path).second) continue;
            entries.push_back(
                {parameter.path, tr_(parameter.field->doc), parameter.field->main ? Style::strong : Style::plain});
        }
        return listed(entries, 2);
    }

    std::string metric_list() const
    {
        Table table(2);
        for (const auto& row : model::metrics())
            table.row(
                {{std::string(row.id), row.headline ? Style::strong : Style::plain}, {tr_(row.title), Style::plain}});
        return table.render(screen_);
    }

    std::string concept_list() const
    {
        Table table(2);
        for (const auto& row : concepts())
            table.row({{std::string(row.name), Style::strong}, {tr_(row.title), Style::plain}});
        return table.render(screen_);
    }

    std::string error_list() const
    {
        std::string out;
        for (const auto& row : scenario::diagnostic_catalog())
            out += fmt::format("  {}  {}\n", row.code, tr_(row.message));
        return out;
    }

private:
    std::string heading(const std::string& name, std::string_view beside) const
    {
        return screen_.styled(name, Style::strong) + (beside.empty() ? "" : fmt::format("  ({})", beside)) + "\n";
    }

    struct Entry {
        std::string name;
        std::string doc;
        Style style;
    };

    /// Names with what they mean beside them, in as many lines as it takes; names that are too long have theirs below.
    std::string listed(const std::vector<Entry>& entries, int indent) const
    {
        constexpr int gap = 2;
        const int most = screen_.width / 2 - indent - gap;
        int wide = 0;
        for (const Entry& entry : entries) {
            if (columns(entry.name) <= most) wide = std::max(wide, columns(entry.name));
        }
        const int start = indent + wide + gap;
        const std::string margin(static_cast<std::size_t>(start), ' ');
        std::string out;
        for (const Entry& entry : entries) {
            const bool beside = columns(entry.name) <= wide;
            const std::string name =
                std::string(static_cast<std::size_t>(indent), ' ') + screen_.styled(entry.name, entry.style);
            const int left = beside ? wide + gap - columns(entry.name) : 0;
            out += name + (beside ? std::string(static_cast<std::size_t>(left), ' ') : "\n" + margin) +
                   wrapped(entry.doc, screen_.width - start, start) + "\n";
        }
        return out;
    }

    std::string default_of(const Structure& structure, const Field& field) const
    {
        const std::string shown =
            sim::schema::format_value(*field.type(), field.access(structure.defaults), field.quantity, {});
        return shown.empty() || shown == "[]" ? tr_("none") : shown;
    }

    std::string fields(const Structure& structure) const
    {
        std::vector<Entry> entries;
        for (const auto& field : structure.fields)
            entries.push_back({std::string(field.name), tr_(field.doc), Style::strong});
        return listed(entries, 4);
    }

    const Translate& tr_;
    const Screen& screen_;
};

std::vector<const Structure*> structures()
{
    std::vector<const Structure*> all{&sim::schema::structure_of<model::Scenario>()};
    for (const auto& parameter : parameters()) {
        if (std::find(all.begin(), all.end(), parameter.structure) == all.end()) all.push_back(parameter.structure);
    }
    // A structure without fields of its own is only seen as one of several.
    for (const auto& parameter : parameters()) {
        const Type& type = innermost(*parameter.field->type());
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
            const Structure* alternative = &type.alternative(i);
            if (std::find(all.begin(), all.end(), alternative) == all.end()) all.push_back(alternative);
        }
    }
    return all;
}

std::string list_named(std::string_view what, const Explainer& explainer)
{
    if (what == "parameters") return explainer.parameter_list();
    if (what == "metrics") return explainer.metric_list();
    if (what == "concepts") return explainer.concept_list();
    if (what == "errors") return explainer.error_list();
    return {};
}

} // namespace

std::string short_path(std::string_view general_path)
{
    std::string path;
    for (const char c : general_path) {
        if (c != '[' && c != ']') path += c;
    }
    constexpr std::string_view alternatives = "alternatives.";
    return path.starts_with(alternatives) ? path.substr(alternatives.size()) : path;
}

std::string explain_topic(std::string_view what, const Translate& tr, const Screen& screen)
{
    const Explainer explainer(tr, screen);
    std::string out = list_named(what, explainer);
    if (!out.empty()) return out;
    if (scenario::find_diagnostic(what) != nullptr)
        return scenario::explain_diagnostic(what, [&](std::string_view text) { return tr(text); });

    const auto add = [&](const std::string& part) { out += (out.empty() ? "" : "\n") + part; };
    for (const auto& row : concepts()) {
        if (row.name == what) add(explainer.concept_text(row));
    }
    const auto table = model::metrics();
    const sim::Metric* metric = sim::find_metric(table, what);
    if (metric == nullptr) metric = sim::find_metric(table, sim::metric_statistic(what).metric);
    for (const auto& row : table) {
        if (&row == metric || row.stem() == what) add(explainer.metric(row));
    }
    for (const auto* structure : structures()) {
        if (structure->name == what) add(explainer.structure(*structure));
    }
    constexpr std::size_t most = 6; // "id" is a field of everything
    std::vector<Parameter> found;
    const auto asked = segments(what);
    for (const auto& parameter : parameters()) {
        const auto path = segments(parameter.path);
        const bool repeated =
            std::any_of(found.begin(), found.end(), [&](const Parameter& p) { return p.field == parameter.field; });
        if (!repeated && names(asked, path)) found.push_back(parameter);
    }
    for (std::size_t i = 0; i < found.size() && i < most; ++i) add(explainer.parameter(found[i]));
    if (found.size() > most) {
        std::vector<std::string> rest;
        for (std::size_t i = most; i < found.size(); ++i) rest.push_back(found[i].path);
        add(wrapped(tr("also: {0}", fmt::format("{}", fmt::join(rest, ", "))), screen.width, 2) + "\n");
    }
    return out;
}

std::vector<std::string> topic_names()
{
    std::set<std::string> names{"parameters", "metrics", "errors", "concepts"};
    for (const auto& row : concepts()) names.emplace(row.name);
    for (const auto& row : model::metrics()) names.emplace(row.stem());
    for (const auto& row : scenario::diagnostic_catalog()) names.emplace(row.code);
    for (const auto* structure : structures()) names.emplace(structure->name);
    for (const auto& parameter : parameters()) {
        names.insert(parameter.path);
        names.emplace(parameter.field->name);
    }
    return {names.begin(), names.end()};
}

} // namespace cli
