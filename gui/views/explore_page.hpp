/// One field along its values: a curve for each alternative.
#pragma once

#include "presenters/exploration.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class FigureView;

class ExplorePage : public QWidget {
    Q_OBJECT

public:
    ExplorePage(Workbench& bench, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void suggest();
    void retranslate();
    void start();

    Workbench& bench_;
    Exploration exploration_;
    QComboBox* path_;
    QLineEdit* values_;
    QPushButton* go_;
    QLabel* said_;
    QLabel* path_label_;
    QLabel* values_label_;
    FigureView* figure_;
};

} // namespace gui
