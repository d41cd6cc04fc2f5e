/// Painter with a theme and measured text, or nothing but the measuring. Only sources of this folder include it.
#pragma once

#include "figures/draw.hpp"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace report {

enum class Letters : unsigned char { small, normal, strong, title };

class Pen {
public:
    /// @param painter  nothing: only measures
    Pen(QPainter* painter, const Theme& theme) : painter_(painter), theme_(theme) {}

    double width(const std::string& text, Letters letters = Letters::normal) const;
    double line_height(Letters letters = Letters::normal) const;
    /// Height of `text` broken into lines of this width.
    double height(const std::string& text, double width, Letters letters = Letters::normal) const;

    QColor color(int series) const;
    QColor color(std::string_view name) const;
    const Theme& theme() const { return theme_; }

    /// Text with its middle line at `y`, shortened to `room`.
    void text(double x, double y, double room, const std::string& text, const QColor& color, Qt::Alignment alignment,
              Letters letters = Letters::normal);
    /// Text broken into lines.
    void paragraph(const QRectF& place, const std::string& text, const QColor& color, Qt::Alignment alignment,
                   Letters letters = Letters::normal);
    void line(const std::vector<QPointF>& points, const QColor& color, double width,
              Qt::PenStyle style = Qt::SolidLine);
    void rectangle(const QRectF& place, const QColor& fill, const QColor& edge, double radius = 0);
    void area(const std::vector<QPointF>& corners, const QColor& fill);
    /// Stripes of 45° inside a rectangle.
    void stripes(const QRectF& place, const QColor& color);
    /// A dot whose form depends on the series, so that prints in grey tell them apart.
    void dot(const QPointF& centre, double radius, int series, bool hollow);

private:
    QFont font(Letters letters) const;

    QPainter* painter_;
    const Theme& theme_;
};

} // namespace report
