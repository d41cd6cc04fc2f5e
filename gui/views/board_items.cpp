#include "views/board_items.hpp"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSceneContextMenuEvent>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace gui {
namespace {

constexpr double radius = 8;
constexpr double small_text = 0.86;
constexpr double taken = 4; ///< pixels from which a press counts as dragging

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * small_text);
    return font;
}

QString fitting(const QString& text, const QFont& font, double room)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
}

/// Where the way from the middle of a rectangle to a point leaves it.
QPointF edge_towards(const QRectF& rectangle, const QPointF& point)
{
    const QPointF middle = rectangle.center();
    const QPointF way = point - middle;
    const double across = std::abs(way.x()) / (rectangle.width() / 2);
    const double along = std::abs(way.y()) / (rectangle.height() / 2);
    const double most = std::max(across, along);
    return most <= 1 ? middle : middle + way / most;
}

} // namespace

BoardItem::BoardItem(int index, QSizeF size, const report::Theme& theme) : index_(index), size_(size), theme_(theme)
{
    setFlags(ItemIsMovable | ItemIsSelectable | ItemIsFocusable);
    setCursor(Qt::OpenHandCursor);
}

QRectF BoardItem::boundingRect() const
{
    return QRectF(QPointF(), size_).adjusted(-2, -2, 2, 2);
}

void BoardItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    from_ = pos();
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen(index_);
    QGraphicsObject::mousePressEvent(event);
    event->accept();
}

void BoardItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    QGraphicsObject::mouseReleaseEvent(event);
    const QPointF way = pos() - from_;
    if (std::hypot(way.x(), way.y()) < taken) {
        setPos(from_);
        return;
    }
    // Whoever hears this may delete the item.
    Q_EMIT dropped(index_, mapToScene(QRectF(QPointF(), size_).center()));
}

void BoardItem::contextMenuEvent(QGraphicsSceneContextMenuEvent* event)
{
    Q_EMIT chosen(index_);
    Q_EMIT menu_wanted(index_, event->screenPos());
    event->accept();
}

void BoardItem::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepped(index_, event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Menu: {
        QPoint at;
        if (scene() != nullptr && !scene()->views().isEmpty()) {
            const QGraphicsView* view = scene()->views().first();
            at = view->viewport()->mapToGlobal(view->mapFromScene(sceneBoundingRect().center()));
        }
        Q_EMIT menu_wanted(index_, at);
        return;
    }
    default:
        QGraphicsObject::keyPressEvent(event);
    }
}

void BoardItem::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) Q_EMIT chosen(index_);
    QGraphicsObject::focusInEvent(event);
}

void BoardItem::paint_focus(QPainter& painter) const
{
    if (!hasFocus()) return;
    painter.setPen(QPen(color(theme_.ink), 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(QPointF(), size_).adjusted(-1, -1, 1, 1), radius, radius);
}

FrameItem::FrameItem(int index, const BoardFrame& frame, const Coat& coat, const report::Theme& theme)
    : BoardItem(index, frame.place.size(), theme), title_(frame.title), coat_(coat), team_(frame.team >= 0)
{
    setPos(frame.place.topLeft());
    setToolTip(frame.title);
    setZValue(0);
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = boundingRect().adjusted(2, 2, -2, -2);
    QColor ground = color(theme().grid);
    ground.setAlphaF(0.35F);
    if (team_) {
        ground = ground_of(coat_, theme());
        ground.setAlphaF(0.6F);
    }
    painter->setBrush(ground);
    QPen edge(team_ ? line_of(coat_, theme()) : color(theme().faint), 1.4, team_ ? Qt::SolidLine : Qt::DashLine);
    painter->setPen(edge);
    painter->drawRoundedRect(area, radius * 1.5, radius * 1.5);
    QFont font = painter->font();
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(color(theme().ink));
    const QRectF heading(area.left() + 12, area.top() + 4, area.width() - 24, 24);
    painter->drawText(heading, Qt::AlignVCenter | Qt::AlignLeft, fitting(title_, font, heading.width()));
    paint_focus(*painter);
}

BoxItem::BoxItem(int index, const BoardBox& box, const Coat& coat, const report::Theme& theme)
    : BoardItem(index, box.place.size(), theme), box_(box), coat_(coat)
{
    setPos(box.place.topLeft());
    setToolTip(box.title == box.id ? box.detail
                                   : box.title + QStringLiteral("\n") + box.id + QStringLiteral("\n") + box.detail);
    setZValue(2);
}

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = boundingRect().adjusted(2, 2, -2, -2);
    painter->setPen(QPen(line_of(coat_, theme()), 1.8));
    painter->setBrush(ground_of(coat_, theme()));
    painter->drawRoundedRect(area, radius, radius);
    if (const QBrush hatching = hatching_of(coat_, theme()); hatching.style() != Qt::NoBrush) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(hatching);
        painter->drawRoundedRect(QRectF(area.left(), area.top(), 10, area.height()), radius / 2, radius / 2);
    }
    const QRectF inner = area.adjusted(12, 5, -8, -5);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(color(theme().ink));
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeft, fitting(box_.title, font, inner.width()));
    const QFont small = smaller(painter->font());
    QFont plain = small;
    plain.setWeight(QFont::Normal);
    painter->setFont(plain);
    painter->setPen(color(theme().faint));
    painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft, fitting(box_.detail, plain, inner.width()));
    paint_focus(*painter);
}

ChipItem::ChipItem(int index, const BoardTeam& team, double width, const Coat& coat, const report::Theme& theme)
    : BoardItem(index, {width, height}, theme),
      title_(team.title + QStringLiteral("  ") + QString::number(team.people)),
      coat_(coat)
{
    setToolTip(tr("%1: %2 people, %3 communication paths. Drag it onto a module to make it the owner.")
                   .arg(team.title)
                   .arg(team.people)
                   .arg(team.paths));
    setZValue(5);
}

void ChipItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = boundingRect().adjusted(2, 2, -2, -2);
    painter->setPen(QPen(line_of(coat_, theme()), 1.8));
    painter->setBrush(ground_of(coat_, theme()));
    painter->drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter->setPen(color(theme().ink));
    painter->drawText(area.adjusted(12, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      fitting(title_, painter->font(), area.width() - 22));
    paint_focus(*painter);
}

QGraphicsPathItem* thread_item(const BoardThread& thread, const QRectF& from, const QRectF& to,
                               const report::Theme& theme)
{
    const QPointF a = edge_towards(from, to.center());
    const QPointF b = edge_towards(to, from.center());
    const QPointF way = b - a;
    const double length = std::hypot(way.x(), way.y());
    QPainterPath path(a);
    if (length > 1) {
        // Bent a little, so that two threads there and back lie beside each other.
        const QPointF aside(-way.y() / length, way.x() / length);
        path.quadTo((a + b) / 2 + aside * std::min(length * 0.12, 40.0), b);
    }
    auto* item = new QGraphicsPathItem(path);
    QColor ink = color(thread.crossing ? theme.series[1] : theme.faint);
    ink.setAlphaF(thread.crossing ? 0.75F : 0.5F);
    item->setPen(QPen(ink, thread.weight, thread.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
    item->setToolTip(thread.said);
    item->setZValue(1);
    return item;
}

} // namespace gui
