#include "presenters/inspector_tree.hpp"

#include "document/language.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace gui {
namespace {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

constexpr int deepest = 8;

QString tr(std::string_view english)
{
    return QCoreApplication::translate("", std::string(english).c_str());
}

void* loose(const void* object)
{
    return const_cast<void*>(object);
}

QString joined(const QString& path, std::string_view segment)
{
    return path.isEmpty() ? text(segment) : path + '.' + text(segment);
}

class TreeMaker {
public:
    explicit TreeMaker(const InspectorRequest& request) : request_(request), scale_(request.scenario.scale()) {}

    void structure(InspectorRow& parent, const Structure& structure, const void* object, const QString& path,
                   Quantity enclosing, int depth)
    {
        for (const Field& field : structure.fields) {
            if (field.name == "id" || field.name == "from" || (path.isEmpty() && hidden(field))) continue;
            const void* by_default = structure.defaults == nullptr ? nullptr : field.access(structure.defaults);
            this->field(parent, field, field.access(object), by_default, joined(path, field.name), enclosing, depth);
        }
    }

    void value(InspectorRow& row, const Type& type, const void* object, const QString& path, Quantity quantity,
               int depth)
    {
        switch (type.kind) {
        case Kind::structure:
            row.value = one_line(type, object, quantity);
            if (depth < deepest) structure(row, type.structure(), object, path, quantity, depth + 1);
            return;
        case Kind::list:
            list(row, type, object, path, quantity, depth);
            return;
        case Kind::optional:
            if (type.size(object) == 1)
                return value(row, *type.element(), type.at(loose(object), 0), path, quantity, depth);
            row.value.clear();
            if (scalar(type.element()->kind)) editor(row, *type.element());
            return;
        case Kind::variant: {
            const std::size_t which = type.which(object);
            row.editor = InspectorRow::Editor::choice;
            for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
                row.choices << text(type.alternative(i).name);
                row.templates << '{' + text(type.alternative(i).name) + QStringLiteral(": {}}");
            }
            row.value = text(type.alternative(which).name);
            if (depth < deepest)
                structure(row, type.alternative(which), type.held(loose(object)), path, quantity, depth + 1);
            return;
        }
        case Kind::text: {
            const auto& both = *static_cast<const sim::schema::Text*>(object);
            row.languages = {text(both.en), text(both.ko), text(request_.language)};
            row.value = text(both.in(request_.language));
            row.editor = InspectorRow::Editor::line;
            return;
        }
        default:
            row.value = one_line(type, object, quantity);
            editor(row, type);
        }
    }

private:
    static bool hidden(const Field& field)
    {
        return field.name == "alternatives" || field.name == "inputs" || field.name == "twopizza";
    }

    static bool scalar(Kind kind)
    {
        return kind != Kind::structure && kind != Kind::list && kind != Kind::optional && kind != Kind::variant;
    }

    QString one_line(const Type& type, const void* object, Quantity quantity) const
    {
        return text(sim::schema::format_value(type, object, quantity, scale_, request_.language));
    }

    static void editor(InspectorRow& row, const Type& type)
    {
        row.editor = InspectorRow::Editor::line;
        if (type.kind == Kind::boolean) {
            row.editor = InspectorRow::Editor::choice;
            row.choices = {QStringLiteral("true"), QStringLiteral("false")};
            row.templates = row.choices;
        } else if (type.kind == Kind::choice) {
            row.editor = InspectorRow::Editor::choice;
            for (const auto& choice : type.choices) row.choices << text(choice.name);
            row.templates = row.choices;
        }
        row.quoted = type.kind == Kind::string;
    }

    void field(InspectorRow& parent, const Field& field, const void* object, const void* by_default,
               const QString& path, Quantity enclosing, int depth)
    {
        const Quantity quantity = field.quantity == Quantity::inherit ? enclosing : field.quantity;
        auto row = std::make_unique<InspectorRow>();
        row->parent = &parent;
        row->path = path;
        row->name = text(field.name);
        row->doc = tr(field.doc);
        row->main = field.main;
        row->range = text(sim::schema::format_range(field.range, quantity, scale_));
        row->is_default = by_default != nullptr && sim::schema::canonical_text(*field.type(), object) ==
                                                       sim::schema::canonical_text(*field.type(), by_default);
        badge(*row, field);
        value(*row, *field.type(), object, path, quantity, depth);
        parent.children.push_back(std::move(row));
    }

    void list(InspectorRow& row, const Type& type, const void* object, const QString& path, Quantity quantity,
              int depth)
    {
        const std::size_t size = type.size(object);
        const Type& element = *type.element();
        if (scalar(element.kind)) {
            row.value = one_line(type, object, quantity);
            row.editor = InspectorRow::Editor::line;
            return;
        }
        row.value = size == 0 ? QString() : QString::number(size);
        for (std::size_t i = 0; i < size && depth < deepest; ++i) {
            const void* at = type.at(loose(object), i);
            const std::string* id = sim::schema::id_of(element, at);
            auto child = std::make_unique<InspectorRow>();
            child->parent = &row;
            child->name = id != nullptr && !id->empty() ? text(*id) : QString::number(i + 1);
            child->path = path + '.' + (id != nullptr && !id->empty() ? text(*id) : QString::number(i));
            value(*child, element, at, child->path, quantity, depth + 1);
            if (element.kind == Kind::variant) child->editor = InspectorRow::Editor::none;
            row.children.push_back(std::move(child));
        }
    }

    /// What the scenario's author says of it, else whether it is as by default.
    void badge(InspectorRow& row, const Field& field) const
    {
        const std::string path = row.path.toStdString();
        for (const auto& note : request_.scenario.inputs) {
            if (note.path != path && !path.ends_with("." + note.path)) continue;
            for (const auto& choice : model::choices_of(note.badge)) {
                if (choice.value == static_cast<int>(note.badge)) row.badge = tr(choice.name);
            }
            row.source = text(note.source);
            return;
        }
        row.badge = row.is_default ? tr("default") : tr("given");
        if (row.is_default) row.source = tr(field.source);
    }

    const InspectorRequest& request_;
    sim::schema::TimeScale scale_;
};

constexpr std::size_t most_dials = 10;

std::unique_ptr<InspectorRow> copy_of(const InspectorRow& from, InspectorRow& parent)
{
    auto copy = std::make_unique<InspectorRow>();
    copy->path = from.path;
    copy->name = from.name;
    copy->doc = from.doc;
    copy->value = from.value;
    copy->range = from.range;
    copy->badge = from.badge;
    copy->source = from.source;
    copy->editor = from.editor;
    copy->choices = from.choices;
    copy->templates = from.templates;
    copy->languages = from.languages;
    copy->is_default = from.is_default;
    copy->quoted = from.quoted;
    copy->parent = &parent;
    for (const auto& child : from.children) copy->children.push_back(copy_of(*child, *copy));
    return copy;
}

/// The dials that people turn first, wherever they lie below, with as much of their path as tells them apart.
void collect_dials(const InspectorRow& row, InspectorRow& dials)
{
    constexpr int told = 3;
    for (const auto& child : row.children) {
        if (child->name == QStringLiteral("runtime")) continue; // has dials of its own for every kind of part
        if (child->main && child->editor != InspectorRow::Editor::none && dials.children.size() < most_dials) {
            auto dial = copy_of(*child, dials);
            dial->name = child->path.section('.', child->path.count('.') < told ? 0 : -told + 1);
            dials.children.push_back(std::move(dial));
        }
        collect_dials(*child, dials);
    }
}

} // namespace

int InspectorRow::place() const
{
    if (parent == nullptr) return 0;
    const auto found = std::ranges::find(parent->children, this, &std::unique_ptr<InspectorRow>::get);
    return static_cast<int>(found - parent->children.begin());
}

std::unique_ptr<InspectorRow> inspector_tree(const InspectorRequest& request)
{
    auto root = std::make_unique<InspectorRow>();
    root->path = request.path;
    TreeMaker maker(request);
    const Type& whole = *sim::schema::type_of<model::Scenario>();
    if (request.path.isEmpty()) {
        maker.structure(*root, whole.structure(), &request.scenario, {}, Quantity::none, 0);
        return root;
    }
    // Resolving only reads here, but its interface is that of --set.
    auto* scenario = const_cast<model::Scenario*>(&request.scenario);
    const auto found = sim::schema::resolve(request.path.toStdString(), whole, scenario);
    if (found.error || found.targets.size() != 1) return root;
    const auto& target = found.targets.front();
    maker.value(*root, *target.type, target.value, request.path, target.quantity, 0);
    if (!request.path.startsWith(QStringLiteral("alternatives.")) || request.path.count('.') != 1) return root;
    auto dials = std::make_unique<InspectorRow>();
    dials->name = tr("Main dials");
    dials->parent = root.get();
    InspectorRow shared;
    maker.structure(shared, whole.structure(), &request.scenario, {}, Quantity::none, 0);
    for (const auto& row : shared.children) {
        if (row->name == QStringLiteral("people")) dials->children.push_back(copy_of(*row, *dials));
    }
    collect_dials(*root, *dials);
    for (const auto& row : shared.children) {
        if (row->name == QStringLiteral("work")) collect_dials(*row, *dials);
    }
    if (!dials->children.empty()) root->children.insert(root->children.begin(), std::move(dials));
    return root;
}

} // namespace gui
