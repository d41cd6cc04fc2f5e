#include "figures/pen.hpp"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// With line ends inside words that are wider than the room; all others break between words.
QString breakable(const QString& text, const QFontMetricsF& metrics, double room)
{
    QString out;
    QString word;
    for (const QChar letter : text) {
        const bool ends = letter.isSpace() || letter == u'-' || letter.script() == QChar::Script_Hangul;
        if (!ends && !word.isEmpty() && metrics.horizontalAdvance(word + letter) > room) {
            out += u'\n';
            word.clear();
        }
        out += letter;
        if (ends)
            word.clear();
        else
            word += letter;
    }
    return out;
}

constexpr double wider = 1.04; ///< readers may have wider fonts than this machine

int pixels(Letters letters)
{
    return letters == Letters::title ? 16 : letters == Letters::small ? 11 : 13;
}

/// The outline of the series' sign around the origin, with a radius of 1; empty for a circle.
QPolygonF sign_of(int series)
{
    switch (series % 4) {
    case 1:
        return QPolygonF({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}});
    case 2:
        return QPolygonF({{0, -1.15}, {1.1, 0.85}, {-1.1, 0.85}});
    case 3:
        return QPolygonF({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}});
    default:
        return {};
    }
}

} // namespace

QFont Pen::font(Letters letters) const
{
    QFont font(QStringList(fonts.begin(), fonts.end()));
    font.setPixelSize(pixels(letters));
    if (letters == Letters::strong || letters == Letters::title) font.setBold(true);
    return font;
}

double Pen::width(const std::string& text, Letters letters) const
{
    return QFontMetricsF(font(letters)).horizontalAdvance(qt(text)) * wider;
}

double Pen::line_height(Letters letters) const
{
    return std::ceil(pixels(letters) * 1.4);
}

double Pen::height(const std::string& text, double width, Letters letters) const
{
    const QFontMetricsF metrics(font(letters));
    const auto place = metrics.boundingRect(QRectF(0, 0, width / wider, 1e5), Qt::TextWordWrap,
                                            breakable(qt(text), metrics, width / wider));
    return std::ceil(place.height());
}

QColor Pen::color(std::string_view name) const
{
    return QColor(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
}

QColor Pen::color(int series) const
{
    if (series == ink) return color(theme_.ink);
    if (series == faint) return color(theme_.faint);
    return color(theme_.series[static_cast<std::size_t>(series) % theme_.series.size()]);
}

void Pen::text(double x, double y, double room, const std::string& text, const QColor& color, Qt::Alignment alignment,
               Letters letters)
{
    if (painter_ == nullptr || text.empty()) return;
    const QFont used = font(letters);
    const QFontMetricsF metrics(used);
    const QString shown = metrics.elidedText(qt(text), Qt::ElideRight, std::max(room, 1.0));
    const double wide = metrics.horizontalAdvance(shown);
    const double left = alignment & Qt::AlignRight ? x - wide : alignment & Qt::AlignHCenter ? x - wide / 2 : x;
    painter_->setFont(used);
    painter_->setPen(color);
    painter_->drawText(QPointF(left, y + (metrics.ascent() - metrics.descent()) / 2), shown);
}

void Pen::paragraph(const QRectF& place, const std::string& text, const QColor& color, Qt::Alignment alignment,
                    Letters letters)
{
    if (painter_ == nullptr) return;
    painter_->setFont(font(letters));
    painter_->setPen(color);
    QRectF room = place;
    // As wide as it was measured.
    const double spare = place.width() - place.width() / wider;
    if (alignment & Qt::AlignHCenter)
        room.adjust(spare / 2, 0, -spare / 2, 0);
    else
        room.setWidth(place.width() / wider);
    const QString lines = breakable(qt(text), QFontMetricsF(font(letters)), place.width() / wider);
    painter_->drawText(room, static_cast<int>(alignment) | Qt::TextWordWrap, lines);
}

void Pen::line(const std::vector<QPointF>& points, const QColor& color, double width, Qt::PenStyle style)
{
    if (painter_ == nullptr || points.size() < 2) return;
    painter_->setPen(QPen(color, width, style, Qt::FlatCap, Qt::RoundJoin));
    painter_->setBrush(Qt::NoBrush);
    painter_->drawPolyline(points.data(), static_cast<int>(points.size()));
}

void Pen::rectangle(const QRectF& place, const QColor& fill, const QColor& edge, double radius)
{
    if (painter_ == nullptr) return;
    painter_->setPen(edge.isValid() ? QPen(edge, 1.2) : QPen(Qt::NoPen));
    painter_->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (radius > 0)
        painter_->drawRoundedRect(place, radius, radius);
    else
        painter_->drawRect(place);
}

void Pen::area(const std::vector<QPointF>& corners, const QColor& fill)
{
    if (painter_ == nullptr) return;
    painter_->setPen(Qt::NoPen);
    painter_->setBrush(fill);
    painter_->drawPolygon(corners.data(), static_cast<int>(corners.size()));
}

void Pen::stripes(const QRectF& place, const QColor& color)
{
    if (painter_ == nullptr) return;
    constexpr double apart = 5;
    QPainterPath lines; // one path: a file with an element for each stripe would be several times as large
    for (double at = place.left() - place.height() + apart; at < place.right(); at += apart) {
        // From the lower edge at `at` up to the right, cut at the left and right edges.
        const double from = std::max(at, place.left());
        const double to = std::min(at + place.height(), place.right());
        if (to <= from) continue;
        lines.moveTo(from, place.bottom() - (from - at));
        lines.lineTo(to, place.bottom() - (to - at));
    }
    painter_->setPen(QPen(color, 1.4));
    painter_->setBrush(Qt::NoBrush);
    painter_->drawPath(lines);
}

void Pen::dot(const QPointF& centre, double radius, int series, bool hollow)
{
    if (painter_ == nullptr) return;
    const QColor own = color(series);
    painter_->setPen(QPen(own, hollow ? 1.8 : 1));
    painter_->setBrush(hollow ? color(theme_.paper) : own);
    QPolygonF sign = series < 0 ? QPolygonF() : sign_of(series);
    if (sign.isEmpty()) {
        painter_->drawEllipse(centre, radius, radius);
        return;
    }
    for (QPointF& corner : sign) corner = centre + corner * radius;
    painter_->drawPolygon(sign);
}

} // namespace report
