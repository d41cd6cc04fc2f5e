/// The figures of the latest results, one below the other, under what they say in a sentence.
#pragma once

#include "presenters/workbench.hpp"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gui {

class FigureView;

class ResultsPage : public QScrollArea {
    Q_OBJECT

public:
    ResultsPage(Workbench& bench, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Workbench& bench_;
    QLabel* verdict_;
    QVBoxLayout* column_;
    std::vector<FigureView*> figures_;
    bool outdated_ = true;
};

} // namespace gui
