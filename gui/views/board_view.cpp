#include "views/board_view.hpp"

#include "views/board_items.hpp"

#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {
namespace {

constexpr double margin = 24;
constexpr double chip_row = 48;
constexpr double largest_scale = 1.25;
constexpr double smallest_scale = 0.15;

Coat coat_of_frame(const BoardFrame& frame)
{
    return coat_of(frame.team);
}

} // namespace

BoardView::BoardView(QWidget* parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Board"));
}

void BoardView::show_board(std::optional<Board> board)
{
    const bool same = board && board_ && board->alternative == board_->alternative && board->lens == board_->lens &&
                      board->frames.size() == board_->frames.size();
    board_ = std::move(board);
    fill();
    if (!same) {
        by_hand_ = false;
        fit();
    }
}

void BoardView::fill()
{
    QString focused;
    if (auto* item = dynamic_cast<BoxItem*>(scene()->focusItem())) focused = item->toolTip();
    boxes_.clear();
    frames_.clear();
    chips_.clear();
    scene()->clear();
    setBackgroundBrush(color(theme_of(palette()).paper));
    if (!board_) return;
    if (!board_->too_large.isEmpty()) {
        auto* text = scene()->addSimpleText(board_->too_large);
        text->setBrush(color(theme_of(palette()).ink));
        scene()->setSceneRect(text->boundingRect().adjusted(-margin, -margin, margin, margin));
        return;
    }
    add_frames();
    add_boxes();
    add_threads();
    add_chips();
    for (auto* item : boxes_) {
        if (!focused.isEmpty() && item->toolTip() == focused) item->setFocus();
    }
    QRectF area = board_->area();
    area.setTop(area.top() - (chips_.empty() ? 0 : chip_row));
    for (const auto* chip : chips_) area |= chip->sceneBoundingRect();
    scene()->setSceneRect(area.adjusted(-margin, -margin, margin, margin));
}

void BoardView::add_frames()
{
    const report::Theme& theme = theme_of(palette());
    for (std::size_t i = 0; i < board_->frames.size(); ++i) {
        auto* item = new FrameItem(static_cast<int>(i), board_->frames[i], coat_of_frame(board_->frames[i]), theme);
        scene()->addItem(item);
        frames_.push_back(item);
        connect(item, &BoardItem::chosen, this,
                [this](int index) { Q_EMIT chosen(board_->frames[static_cast<std::size_t>(index)].path); });
        connect(item, &BoardItem::menu_wanted, this, &BoardView::frame_menu);
        // Deferred: what follows rebuilds the board and with it the item that is telling.
        connect(item, &BoardItem::dropped, this, [this, item](int index, const QPointF&) {
            const QPointF corner = item->pos();
            QTimer::singleShot(0, this, [this, index, corner] { Q_EMIT frame_placed(index, corner); });
        });
    }
}

void BoardView::add_boxes()
{
    const report::Theme& theme = theme_of(palette());
    for (std::size_t i = 0; i < board_->boxes.size(); ++i) {
        const BoardBox& box = board_->boxes[i];
        auto* item = new BoxItem(static_cast<int>(i), box, coat_of(box.team), theme);
        if (board_->lens == Lens::delivery) item->setFlag(QGraphicsItem::ItemIsMovable, false);
        scene()->addItem(item);
        boxes_.push_back(item);
        connect(item, &BoardItem::chosen, this,
                [this](int index) { Q_EMIT chosen(board_->boxes[static_cast<std::size_t>(index)].path); });
        connect(item, &BoardItem::menu_wanted, this, &BoardView::box_menu);
        connect(item, &BoardItem::stepped, this, &BoardView::step);
        connect(item, &BoardItem::dropped, this, [this](int index, const QPointF& middle) {
            QTimer::singleShot(0, this, [this, index, middle] { box_let_go(index, middle); });
        });
    }
}

void BoardView::add_threads()
{
    const report::Theme& theme = theme_of(palette());
    for (const auto& thread : board_->threads) {
        const auto from = static_cast<std::size_t>(thread.from);
        const auto to = static_cast<std::size_t>(thread.to);
        const bool teams = board_->lens == Lens::teams;
        scene()->addItem(thread_item(thread, teams ? board_->frames[from].place : board_->boxes[from].place,
                                     teams ? board_->frames[to].place : board_->boxes[to].place, theme));
    }
}

void BoardView::add_chips()
{
    if (board_->lens != Lens::system || board_->teams.size() < 2) return;
    constexpr std::size_t most_chips = 40;
    const report::Theme& theme = theme_of(palette());
    const QFontMetricsF metrics(font());
    const QRectF area = board_->area();
    const double right = std::max(area.right(), area.left() + 700);
    double x = area.left();
    std::vector<std::pair<double, ChipItem*>> rows;
    double y = 0;
    for (std::size_t i = 0; i < std::min(board_->teams.size(), most_chips); ++i) {
        const BoardTeam& team = board_->teams[i];
        const double width = metrics.horizontalAdvance(team.title + QString::number(team.people)) + 44;
        if (x > area.left() && x + width > right) {
            x = area.left();
            y += ChipItem::height + 6;
        }
        auto* chip = new ChipItem(static_cast<int>(i), team, width, coat_of(static_cast<int>(i)), theme);
        chip->setPos(x, y);
        x += width + 8;
        chips_.push_back(chip);
        scene()->addItem(chip);
        connect(chip, &BoardItem::chosen, this,
                [this](int index) { Q_EMIT chosen(board_->teams[static_cast<std::size_t>(index)].path); });
        connect(chip, &BoardItem::menu_wanted, this, &BoardView::team_menu);
        connect(chip, &BoardItem::dropped, this, [this](int index, const QPointF& middle) {
            QTimer::singleShot(0, this, [this, index, middle] {
                for (std::size_t b = 0; b < board_->boxes.size(); ++b) {
                    if (!board_->boxes[b].place.contains(middle)) continue;
                    Q_EMIT team_dropped(index, static_cast<int>(b));
                    return;
                }
                fill();
            });
        });
    }
    for (auto* chip : chips_) chip->moveBy(0, area.top() - y - ChipItem::height - 22);
}

void BoardView::box_let_go(int index, const QPointF& middle)
{
    if (!board_ || index >= static_cast<int>(board_->boxes.size())) return;
    const int frame = frame_at(*board_, middle);
    if (frame == board_->boxes[static_cast<std::size_t>(index)].frame) {
        fill();
        return;
    }
    Q_EMIT box_dropped(index, frame);
    // Refused or not, boxes lie where the scenario says.
    fill();
}

/// To the nearest box that lies that way.
void BoardView::step(int index, int key)
{
    const QPointF from = board_->boxes[static_cast<std::size_t>(index)].place.center();
    double best = std::numeric_limits<double>::infinity();
    int found = -1;
    for (std::size_t i = 0; i < board_->boxes.size(); ++i) {
        if (static_cast<int>(i) == index) continue;
        const QPointF way = board_->boxes[i].place.center() - from;
        const double along = key == Qt::Key_Left    ? -way.x()
                             : key == Qt::Key_Right ? way.x()
                             : key == Qt::Key_Up    ? -way.y()
                                                    : way.y();
        const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(way.y()) : std::abs(way.x());
        if (along <= 1) continue;
        if (const double far = along + 2 * aside; far < best) {
            best = far;
            found = static_cast<int>(i);
        }
    }
    if (found >= 0) boxes_[static_cast<std::size_t>(found)]->setFocus(Qt::TabFocusReason);
}

void BoardView::fit()
{
    if (!board_ || by_hand_ || scene()->sceneRect().isEmpty()) return;
    fitInView(scene()->sceneRect(), Qt::KeepAspectRatio);
    const double scale = transform().m11();
    if (scale > largest_scale) setTransform(QTransform::fromScale(largest_scale, largest_scale));
}

QPoint BoardView::middle_of(const QString& id) const
{
    for (const auto& box : board_ ? board_->boxes : std::vector<BoardBox>()) {
        if (box.id == id) return mapFromScene(box.place.center());
    }
    return {-1, -1};
}

QPoint BoardView::middle_of_team(const QString& id) const
{
    for (std::size_t i = 0; board_ && i < chips_.size(); ++i) {
        if (board_->teams[i].id == id) return mapFromScene(chips_[i]->sceneBoundingRect().center());
    }
    return {-1, -1};
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double factor = std::pow(1.0015, event->angleDelta().y());
    const double wanted = transform().m11() * factor;
    if (wanted > smallest_scale && wanted < largest_scale * 3) scale(factor, factor);
    by_hand_ = true;
}

void BoardView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) fill();
    if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Board"));
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void BoardView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    fit();
}

} // namespace gui
