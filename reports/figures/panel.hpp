/// Lays out and paints one panel. Only sources of this folder include it.
#pragma once

#include "figures/pen.hpp"

namespace report {

class PanelPainter {
public:
    PanelPainter(const Panel& panel, Pen& pen, double width);

    double height() const;
    /// Paints with the upper edge at `top`.
    void paint(double top);

private:
    bool names_above() const { return names_above_; }
    double band_height() const;
    double names_height() const; ///< of the bands of the x axis, above the area
    double left_margin() const;
    double right_margin() const;
    bool one_label_each() const;
    double label_width(const Mark& mark) const;
    double label_room(double band) const; ///< what labels beside the name of a band take
    double area_width() const { return width_ - left_ - right_; }
    double pixels_per_unit() const;                                          ///< of a drawing to scale
    bool fits(const std::string& label, double room, Letters letters) const; ///< without breaking a word
    Letters head_letters() const;                                            ///< of the names of x bands
    Letters cell_letters() const;

    double x(double value) const;
    double y(double value) const;
    QPointF at(const Spot& spot) const { return {x(spot.x), y(spot.y)}; }
    double band_width() const;

    void paint_grid();
    void paint_x_names();
    void paint_y_names();
    void paint(const Mark& mark);
    void paint_bar(const Mark& mark);
    void paint_span(const Mark& mark);
    void paint_cell(const Mark& mark);
    void paint_box(const Mark& mark);
    void paint_arrow(const Mark& mark);
    void paint_label(const Mark& mark, const QPointF& beside, double gap);
    QColor tone(const Mark& mark) const;

    const Panel& panel_;
    Pen& pen_;
    double width_;
    bool names_above_ = false;  ///< names of y bands stand over them, for want of room
    bool labels_above_ = false; ///< and what stands right of the marks stands beside these names
    Letters cell_letters_ = Letters::normal;
    double left_ = 0;
    double right_ = 0;
    double area_height_ = 0;
    double top_ = 0; ///< of the area, when painting
};

} // namespace report
