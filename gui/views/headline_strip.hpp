/// The headline numbers of all alternatives, always in sight: bars with intervals, ghosts of the last and pinned
/// results.
#pragma once

#include "presenters/headlines.hpp"
#include "presenters/workbench.hpp"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gui {

/// One metric: a bar for each alternative.
class HeadlineTile : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineTile(QWidget* parent = nullptr);
    void show_row(const HeadlineRow& row, bool ghosts, bool stale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeadlineRow row_;
    bool ghosts_ = true;
    bool stale_ = false;
};

class HeadlineStrip : public QWidget {
    Q_OBJECT

public:
    HeadlineStrip(Workbench& bench, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Workbench& bench_;
    std::vector<HeadlineTile*> tiles_;
    QWidget* row_;
    QLabel* state_;
    QLabel* moved_;
    QProgressBar* progress_;
    QToolButton* replay_;
    QToolButton* pin_;
    bool ghosts_ = true;
};

} // namespace gui
