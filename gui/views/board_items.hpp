/// What lies on the board: frames, boxes, threads and the chips of teams. They paint and tell when they were dropped.
#pragma once

#include "presenters/board.hpp"
#include "views/look.hpp"

#include <QGraphicsObject>
#include <QGraphicsPathItem>

namespace gui {

/// Something that a hand can take. Told where it was let go, in the scene.
class BoardItem : public QGraphicsObject {
    Q_OBJECT

public:
    BoardItem(int index, QSizeF size, const report::Theme& theme);

    int index() const { return index_; }
    QRectF boundingRect() const override;

Q_SIGNALS:
    void dropped(int index, const QPointF& middle);
    void chosen(int index);
    void menu_wanted(int index, const QPoint& screen);
    void stepped(int index, int key); ///< an arrow key was pressed

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void contextMenuEvent(QGraphicsSceneContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    const report::Theme& theme() const { return theme_; }
    void paint_focus(QPainter& painter) const;

private:
    int index_;
    QSizeF size_;
    const report::Theme& theme_;
    QPointF from_;
};

class FrameItem : public BoardItem {
    Q_OBJECT

public:
    FrameItem(int index, const BoardFrame& frame, const Coat& coat, const report::Theme& theme);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString title_;
    Coat coat_;
    bool team_;
};

class BoxItem : public BoardItem {
    Q_OBJECT

public:
    BoxItem(int index, const BoardBox& box, const Coat& coat, const report::Theme& theme);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    BoardBox box_;
    Coat coat_;
};

class ChipItem : public BoardItem {
    Q_OBJECT

public:
    ChipItem(int index, const BoardTeam& team, double width, const Coat& coat, const report::Theme& theme);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    static constexpr double height = 30;

private:
    QString title_;
    Coat coat_;
};

/// A thread from one rectangle to another.
QGraphicsPathItem* thread_item(const BoardThread& thread, const QRectF& from, const QRectF& to,
                               const report::Theme& theme);

} // namespace gui
