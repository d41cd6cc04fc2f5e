/// The fields of what is chosen, to be looked up and changed.
#pragma once

#include "presenters/workbench.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace gui {

class InspectorModel;

class InspectorView : public QWidget {
    Q_OBJECT

public:
    InspectorView(Workbench& bench, QWidget* parent = nullptr);

    /// Shows what lies at this path; empty: the alternative looked at.
    void inspect(const QString& path);
    InspectorModel& model() { return *model_; }
    QTreeView& tree() { return *tree_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void explain();

    Workbench& bench_;
    InspectorModel* model_;
    QSortFilterProxyModel* filter_;
    QTreeView* tree_;
    QLineEdit* search_;
    QLabel* heading_;
    QLabel* about_;
    QToolButton* whole_;
    QString path_;
};

} // namespace gui
