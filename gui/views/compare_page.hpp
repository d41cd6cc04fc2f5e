/// Two alternatives side by side: what differs between them, and what follows from it.
#pragma once

#include "presenters/workbench.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace gui {

class FigureView;

class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Workbench& bench, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refresh_choices();
    void retranslate();

    Workbench& bench_;
    QComboBox* base_;
    QComboBox* other_;
    QLabel* between_;
    QTableWidget* differences_;
    FigureView* figure_;
};

} // namespace gui
