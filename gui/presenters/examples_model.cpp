#include "presenters/examples_model.hpp"

#include "document/language.hpp"
#include "examples/library.hpp"
#include "loader/load.hpp"

namespace gui {

ExamplesModel::ExamplesModel(QObject* parent) : QAbstractListModel(parent) {}

void ExamplesModel::read(const QString& language)
{
    beginResetModel();
    examples_.clear();
    if (const auto library = scenario::scenario_library()) {
        for (const auto& name : scenario::example_names(*library)) {
            const auto path = scenario::example_file(*library, name);
            const auto loaded = scenario::load_scenario(path->string());
            if (!loaded.scenario) continue;
            const std::string code = language.toStdString();
            examples_.push_back({text(name), text(loaded.scenario->title.in(code)),
                                 text(loaded.scenario->story.in(code)), text(path->string())});
        }
    }
    endResetModel();
}

int ExamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(examples_.size());
}

QVariant ExamplesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Example& example = examples_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return example.title;
    case Qt::ToolTipRole:
    case story:
        return example.story;
    case file:
        return example.file;
    case name:
        return example.name;
    default:
        return {};
    }
}

QStringList ExamplesModel::first_ones()
{
    return {"coupang-deploy-flag", "start-here", "emart-workshop", "coupang"};
}

QModelIndex ExamplesModel::named(const QString& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (examples_[static_cast<std::size_t>(row)].name == wanted) return index(row);
    }
    return {};
}

} // namespace gui
