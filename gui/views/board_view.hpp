/// Shows a board and tells what hands do on it.
#pragma once

#include "presenters/board.hpp"

#include <QGraphicsView>

#include <optional>

namespace gui {

class BoardItem;

class BoardView : public QGraphicsView {
    Q_OBJECT

public:
    explicit BoardView(QWidget* parent = nullptr);

    void show_board(std::optional<Board> board);
    const std::optional<Board>& board() const { return board_; }
    /// Everything in sight.
    void fit();
    /// Where a box is, on the viewport; for tests and guides.
    QPoint middle_of(const QString& box) const;
    QPoint middle_of_team(const QString& team) const;

Q_SIGNALS:
    void box_dropped(int box, int frame); ///< −1: outside of all frames
    void frame_placed(int frame, const QPointF& corner);
    void team_dropped(int team, int box);
    void chosen(const QString& path);
    void box_menu(int box, const QPoint& screen);
    void frame_menu(int frame, const QPoint& screen);
    void team_menu(int team, const QPoint& screen);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void add_frames();
    void add_boxes();
    void add_threads();
    void add_chips();
    void box_let_go(int index, const QPointF& middle);
    void step(int index, int key);

    std::optional<Board> board_;
    std::vector<BoardItem*> boxes_;
    std::vector<BoardItem*> frames_;
    std::vector<BoardItem*> chips_;
    bool by_hand_ = false; ///< somebody has zoomed
};

} // namespace gui
