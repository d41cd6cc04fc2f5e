#include "figures/panel.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double between_panels = 18;
constexpr double key_size = 13;
constexpr double gap = 6;

/// The figure from its upper to its lower edge; without a painter it is only measured.
class FigurePainter {
public:
    FigurePainter(QPainter* painter, const Figure& figure, const DrawOptions& options)
        : figure_(figure),
          options_(options),
          theme_(options.theme),
          pen_(painter, theme_),
          painting_(painter != nullptr)
    {
    }

    double run()
    {
        if (options_.heading && !figure_.title.empty()) paragraph(figure_.title, Letters::title, ink);
        keys();
        for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
            if (i > 0) at_ += between_panels;
            PanelPainter panel(figure_.panels[i], pen_, width_);
            if (painting_) panel.paint(at_);
            at_ += panel.height();
        }
        if (options_.heading && !figure_.note.empty()) {
            at_ += 2 * gap;
            paragraph(figure_.note, Letters::small, faint);
        }
        return at_;
    }

private:
    void paragraph(const std::string& text, Letters letters, int color)
    {
        const double high = pen_.height(text, width_, letters);
        pen_.paragraph({0, at_, width_, high + 2}, text, pen_.color(color), Qt::AlignLeft, letters);
        at_ += high + 2 * gap;
    }

    void keys()
    {
        if (figure_.keys.empty()) return;
        double left = 0;
        const double line = pen_.line_height() + 2;
        for (const auto& key : figure_.keys) {
            const double wide = key_size + gap + pen_.width(key.label) + 3 * gap;
            if (left > 0 && left + wide - 3 * gap > width_) {
                left = 0;
                at_ += line;
            }
            key_sign(key, QRectF(left, at_ + (line - key_size) / 2, key_size, key_size));
            pen_.text(left + key_size + gap, at_ + line / 2, width_ - left - key_size - gap, key.label, pen_.color(ink),
                      Qt::AlignLeft);
            left += wide;
        }
        at_ += line + gap;
    }

    void key_sign(const Key& key, const QRectF& box)
    {
        const QColor own = pen_.color(key.series);
        if (key.line) {
            pen_.line({{box.left() - 1, box.center().y()}, {box.right() + 1, box.center().y()}}, own, 2);
            pen_.dot(box.center(), 4.5, key.series, false);
            return;
        }
        pen_.rectangle(box, key.hatched ? QColor() : own, own);
        if (key.hatched) pen_.stripes(box, own);
    }

    const Figure& figure_;
    const DrawOptions& options_;
    double width_ = width_of(figure_, options_);
    Theme theme_;
    Pen pen_;
    bool painting_;
    double at_ = 0;
};

} // namespace

double width_of(const Figure& figure, const DrawOptions& options)
{
    return std::max(options.width, figure.least_width);
}

double draw(QPainter& painter, const Figure& figure, const DrawOptions& options)
{
    painter.setRenderHint(QPainter::Antialiasing);
    return FigurePainter(&painter, figure, options).run();
}

double height_of(const Figure& figure, const DrawOptions& options)
{
    begin_drawing();
    return FigurePainter(nullptr, figure, options).run();
}

} // namespace report
