#include "presenters/inspector_model.hpp"

#include "document/language.hpp"
#include "loader/yaml_writer.hpp"

namespace gui {
namespace {

/// Takes over the values of other rows of the same shape. @return false when the shapes differ
bool take_over(InspectorRow& old, InspectorRow& fresh)
{
    if (old.path != fresh.path || old.name != fresh.name || old.children.size() != fresh.children.size()) return false;
    for (std::size_t i = 0; i < old.children.size(); ++i) {
        if (!take_over(*old.children[i], *fresh.children[i])) return false;
    }
    old.doc = fresh.doc;
    old.value = fresh.value;
    old.range = fresh.range;
    old.badge = fresh.badge;
    old.source = fresh.source;
    old.choices = fresh.choices;
    old.templates = fresh.templates;
    old.editor = fresh.editor;
    old.is_default = fresh.is_default;
    return true;
}

/// The text of the language shown is replaced, the other one kept.
QString in_both_languages(const QStringList& languages, const QString& typed)
{
    const bool korean = languages[2] == QStringLiteral("ko");
    const auto scalar = [](const QString& words) { return text(scenario::yaml_scalar(words.toStdString())); };
    return QStringLiteral("{en: %1, ko: %2}")
        .arg(scalar(korean ? languages[0] : typed), scalar(korean ? typed : languages[1]));
}

QString tool_tip(const InspectorRow& row)
{
    QStringList lines;
    if (!row.doc.isEmpty()) lines << row.doc;
    if (!row.range.isEmpty()) lines << InspectorModel::tr("Range: %1").arg(row.range);
    if (!row.source.isEmpty()) lines << InspectorModel::tr("Source: %1").arg(row.source);
    lines << row.path;
    return lines.join('\n');
}

} // namespace

InspectorModel::InspectorModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<InspectorRow>()) {}

void InspectorModel::show(std::unique_ptr<InspectorRow> rows)
{
    if (take_over(*root_, *rows)) {
        const auto tell = [this](const auto& self, const QModelIndex& parent) -> void {
            const int count = rowCount(parent);
            if (count == 0) return;
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, columns - 1, parent));
            for (int i = 0; i < count; ++i) self(self, index(i, 0, parent));
        };
        tell(tell, {});
        return;
    }
    beginResetModel();
    root_ = std::move(rows);
    endResetModel();
}

const InspectorRow& InspectorModel::row(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const InspectorRow*>(index.internalPointer()) : *root_;
}

QModelIndex InspectorModel::index(int number, int column, const QModelIndex& parent) const
{
    if (!hasIndex(number, column, parent)) return {};
    return createIndex(number, column, row(parent).children[static_cast<std::size_t>(number)].get());
}

QModelIndex InspectorModel::parent(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    InspectorRow* above = row(index).parent;
    if (above == nullptr || above == root_.get()) return {};
    return createIndex(above->place(), 0, above);
}

int InspectorModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(row(parent).children.size());
}

int InspectorModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant InspectorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const InspectorRow& shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == name) return shown.name;
        return index.column() == value ? shown.value : shown.badge;
    case Qt::ToolTipRole:
        return index.column() == badge && !shown.source.isEmpty() ? shown.source : tool_tip(shown);
    case Qt::AccessibleTextRole:
        return shown.name + QStringLiteral(": ") + shown.value;
    case choices:
        return shown.choices;
    case path:
        return shown.path;
    case searched:
        return shown.path + ' ' + shown.doc;
    default:
        return {};
    }
}

bool InspectorModel::setData(const QModelIndex& index, const QVariant& entered_value, int role)
{
    if (role != Qt::EditRole || index.column() != value) return false;
    const InspectorRow& shown = row(index);
    const QString typed = entered_value.toString().trimmed();
    if (typed == shown.value) return false;
    QString yaml = typed;
    if (const auto choice = shown.choices.indexOf(typed); choice >= 0)
        yaml = shown.templates[choice];
    else if (!shown.languages.isEmpty())
        yaml = in_both_languages(shown.languages, typed);
    else if (shown.quoted)
        yaml = text(scenario::yaml_scalar(typed.toStdString()));
    Q_EMIT entered(shown.path, yaml);
    return true;
}

Qt::ItemFlags InspectorModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == value && row(index).editor != InspectorRow::Editor::none)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant InspectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case name:
        return tr("Field");
    case value:
        return tr("Value");
    default:
        return tr("Source");
    }
}

} // namespace gui
