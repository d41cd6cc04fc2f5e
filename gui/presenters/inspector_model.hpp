/// Item model of the inspector: name, value, where the value comes from.
#pragma once

#include "presenters/inspector_tree.hpp"

#include <QAbstractItemModel>

#include <memory>

namespace gui {

class InspectorModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name, value, badge, columns };
    enum Role { choices = Qt::UserRole + 1, path, searched };

    explicit InspectorModel(QObject* parent = nullptr);

    /// Shows other rows. Keeps indexes where the rows are the same, so that what is unfolded stays so.
    void show(std::unique_ptr<InspectorRow> rows);
    const InspectorRow& row(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody entered a value: YAML for what lies at `path`.
    void entered(const QString& path, const QString& yaml);

private:
    std::unique_ptr<InspectorRow> root_;
};

} // namespace gui
