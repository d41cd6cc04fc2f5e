/// The board with the alternatives above it and the lenses beside them.
#pragma once

#include "presenters/workbench.hpp"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QTabBar;
class QToolButton;

namespace gui {

class BoardView;

class BoardPage : public QWidget {
    Q_OBJECT

public:
    BoardPage(Workbench& bench, QWidget* parent = nullptr);

    BoardView& view() { return *view_; }
    QTabBar& tabs() { return *tabs_; }

Q_SIGNALS:
    void inspect(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void box_menu(int box, const QPoint& screen);
    void frame_menu(int frame, const QPoint& screen);
    void team_menu(int team, const QPoint& screen);
    void box_dropped(int box, int frame);

    Workbench& bench_;
    BoardView* view_;
    QTabBar* tabs_;
    QToolButton* add_;
    QButtonGroup* lenses_;
    QLabel* hint_;
};

} // namespace gui
