#include "figures/panel.hpp"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double gap = 6;
constexpr double usual_height = 220;
constexpr double usual_band = 24;
constexpr double widest_names = 0.3;  ///< of the width; longer names of bands go above them
constexpr double widest_labels = 0.4; ///< of the width, for what stands right of the marks
constexpr double cell_padding = 4;

constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

bool labelled(const Mark& mark)
{
    return !mark.label.empty() && mark.shape != Shape::cell && mark.shape != Shape::box;
}

/// The spot beside which a label stands.
const Spot& label_spot(const Mark& mark)
{
    if (mark.spots.size() < 2 || mark.shape == Shape::line) return mark.spots.back();
    const bool second_is_right = mark.spots[1].x >= mark.spots[0].x;
    return mark.spots[(mark.side == Side::right) == second_is_right ? 1 : 0];
}

} // namespace

PanelPainter::PanelPainter(const Panel& panel, Pen& pen, double width) : panel_(panel), pen_(pen), width_(width)
{
    if (panel.y.bands) {
        double longest = 0;
        for (const auto& tick : panel.y.ticks) longest = std::max(longest, pen.width(tick.label));
        names_above_ = longest > widest_names * width;
    }
    left_ = left_margin();
    right_ = right_margin();
    if (panel.y.bands && right_ > widest_labels * (width_ - left_) && one_label_each()) {
        names_above_ = labels_above_ = true;
        left_ = left_margin();
        right_ = right_margin();
    }
    right_ = std::min(right_, widest_labels * (width_ - left_));
    cell_letters_ = cell_letters();
    if (panel.to_scale)
        area_height_ = (panel.y.high - panel.y.low) * pixels_per_unit();
    else if (panel.y.bands)
        area_height_ = band_height() * static_cast<double>(panel.y.ticks.size());
    else
        area_height_ = panel.height > 0 ? panel.height : usual_height;
}

double PanelPainter::left_margin() const
{
    if (!panel_.y.shown || names_above_) return panel_.y.bands || panel_.to_scale ? 0 : gap;
    double longest = 0;
    for (const auto& tick : panel_.y.ticks) longest = std::max(longest, pen_.width(tick.label));
    return longest + 2 * gap;
}

double PanelPainter::label_width(const Mark& mark) const
{
    return pen_.width(mark.label, mark.tone == Tone::strong ? Letters::strong : Letters::normal);
}

/// So wide that every label right of its mark fits: a spot at share s of the area has s (w − r) + label ≤ w.
double PanelPainter::right_margin() const
{
    const double wide = width_ - left_;
    double margin = panel_.x.bands || panel_.to_scale || panel_.x.ticks.empty()
                        ? 0
                        : pen_.width(panel_.x.ticks.back().label, Letters::small) / 2;
    for (const auto& mark : panel_.marks) {
        if (!labelled(mark) || mark.side != Side::right || panel_.to_scale || labels_above_) continue;
        const double share = (label_spot(mark).x - panel_.x.low) / (panel_.x.high - panel_.x.low);
        if (share <= 0.02) continue;
        margin = std::max(margin, wide - (wide - label_width(mark) - 2 * gap) / share);
    }
    return margin;
}

/// Whether no band has more than one label.
bool PanelPainter::one_label_each() const
{
    std::vector<double> bands;
    for (const auto& mark : panel_.marks) {
        if (!labelled(mark)) continue;
        bands.push_back(std::round(label_spot(mark).y));
    }
    std::ranges::sort(bands);
    return std::ranges::adjacent_find(bands) == bands.end();
}

double PanelPainter::band_width() const
{
    return area_width() / std::max<double>(1, static_cast<double>(panel_.x.ticks.size()));
}

double PanelPainter::band_height() const
{
    double band = panel_.height > 0 ? panel_.height : usual_band;
    for (const auto& mark : panel_.marks) {
        if (mark.shape != Shape::cell || mark.label.empty()) continue;
        band =
            std::max(band, pen_.height(mark.label, band_width() - 2 * cell_padding, cell_letters_) + 2 * cell_padding);
    }
    return band + (names_above_ ? pen_.line_height() : 0);
}

double PanelPainter::names_height() const
{
    if (!panel_.x.bands || !panel_.x.shown) return 0;
    double highest = 0;
    for (const auto& tick : panel_.x.ticks)
        highest = std::max(highest, pen_.height(tick.label, band_width() - gap, head_letters()));
    return highest + gap;
}

double PanelPainter::height() const
{
    double sum = area_height_ + names_height();
    if (!panel_.title.empty()) sum += pen_.height(panel_.title, width_, Letters::strong) + gap;
    if (!panel_.y.title.empty()) sum += pen_.line_height(Letters::small) + gap;
    if (!panel_.x.bands && panel_.x.shown) sum += pen_.line_height(Letters::small) + gap / 2;
    if (!panel_.x.title.empty()) sum += pen_.line_height(Letters::small);
    return sum;
}

/// Boxes do not grow beyond their letters.
double PanelPainter::pixels_per_unit() const
{
    return std::min(1.0, area_width() / (panel_.x.high - panel_.x.low));
}

bool PanelPainter::fits(const std::string& label, double room, Letters letters) const
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= label.size(); ++at) {
        const bool ends = at == label.size() || label[at] == ' ' || label[at] == '\n' || label[at] == '-';
        if (!ends) continue;
        if (pen_.width(label.substr(begin, at - begin), letters) > room) return false;
        begin = at + 1;
    }
    return true;
}

Letters PanelPainter::head_letters() const
{
    const bool all = std::ranges::all_of(
        panel_.x.ticks, [&](const Tick& tick) { return fits(tick.label, band_width() - gap, Letters::strong); });
    return all ? Letters::strong : Letters::small;
}

Letters PanelPainter::cell_letters() const
{
    const bool all = std::ranges::all_of(panel_.marks, [&](const Mark& mark) {
        return mark.shape != Shape::cell || fits(mark.label, band_width() - 2 * cell_padding, Letters::normal);
    });
    return all ? Letters::normal : Letters::small;
}

double PanelPainter::x(double value) const
{
    if (panel_.to_scale) {
        const double free = area_width() - pixels_per_unit() * (panel_.x.high - panel_.x.low);
        return left_ + free / 2 + (value - panel_.x.low) * pixels_per_unit();
    }
    return left_ + (value - panel_.x.low) / (panel_.x.high - panel_.x.low) * area_width();
}

double PanelPainter::y(double value) const
{
    const double share = (value - panel_.y.low) / (panel_.y.high - panel_.y.low);
    if (panel_.y.bands && names_above_) {
        // The names take the upper part of each band.
        const double band = band_height();
        const double name = pen_.line_height();
        const double last = static_cast<double>(panel_.y.ticks.size()) - 1;
        const double row = std::min(std::floor(value + 0.5 + 1e-9), last); // the lower edge belongs to the last one
        return top_ + row * band + name + (value + 0.5 - row) * (band - name);
    }
    // Bands are read from above, numbers from below.
    return top_ + (panel_.y.bands || panel_.to_scale ? share : 1 - share) * area_height_;
}

void PanelPainter::paint(double top)
{
    double at = top;
    if (!panel_.title.empty()) {
        const double high = pen_.height(panel_.title, width_, Letters::strong);
        pen_.paragraph({0, at, width_, high}, panel_.title, pen_.color(ink), Qt::AlignLeft, Letters::strong);
        at += high + gap;
    }
    if (!panel_.y.title.empty()) {
        const double high = pen_.line_height(Letters::small);
        pen_.text(0, at + high / 2, width_, panel_.y.title, pen_.color(faint), Qt::AlignLeft, Letters::small);
        at += high + gap;
    }
    top_ = at + names_height();
    paint_grid();
    if (panel_.x.shown) paint_x_names();
    if (panel_.y.shown && !names_above_) paint_y_names();
    for (const auto& mark : panel_.marks) {
        if (!mark.spots.empty()) paint(mark);
    }
    if (panel_.y.shown && names_above_) paint_y_names(); // no line runs through them
}

void PanelPainter::paint_grid()
{
    const QColor grid = pen_.color(pen_.theme().grid);
    if (!panel_.x.bands && panel_.x.shown) {
        for (const auto& tick : panel_.x.ticks)
            pen_.line({{x(tick.at), top_}, {x(tick.at), top_ + area_height_}}, grid, 1);
    }
    if (!panel_.y.bands && panel_.y.shown) {
        for (const auto& tick : panel_.y.ticks)
            pen_.line({{left_, y(tick.at)}, {left_ + area_width(), y(tick.at)}}, grid, 1);
    }
}

void PanelPainter::paint_x_names()
{
    const double under = top_ + area_height_;
    const auto middle_of = [&](const Tick& tick) {
        const double wide = pen_.width(tick.label, Letters::small);
        return std::clamp(x(tick.at), wide / 2, std::max(width_ - wide / 2, wide / 2));
    };
    // The last one has its place in any case: it may carry the unit.
    double free = 1e9;
    if (!panel_.x.ticks.empty())
        free = middle_of(panel_.x.ticks.back()) - pen_.width(panel_.x.ticks.back().label, Letters::small) / 2 - gap;
    double taken = -1e9;
    for (const auto& tick : panel_.x.ticks) {
        if (panel_.x.bands) {
            const double high = names_height() - gap;
            const double wide = band_width() - gap;
            pen_.paragraph({x(tick.at) - wide / 2, top_ - high - gap / 2, wide, high}, tick.label, pen_.color(ink),
                           Qt::AlignHCenter | Qt::AlignBottom, head_letters());
            continue;
        }
        const double wide = pen_.width(tick.label, Letters::small);
        const double middle = middle_of(tick);
        const bool last = &tick == &panel_.x.ticks.back();
        if (!last && (middle - wide / 2 < taken + gap || middle + wide / 2 > free)) continue;
        taken = middle + wide / 2;
        pen_.text(middle, under + gap / 2 + pen_.line_height(Letters::small) / 2, width_, tick.label, pen_.color(faint),
                  Qt::AlignHCenter, Letters::small);
    }
    if (panel_.x.title.empty()) return;
    const double skipped = panel_.x.bands ? 0 : pen_.line_height(Letters::small) + gap / 2;
    pen_.text(left_, under + skipped + pen_.line_height(Letters::small) / 2, width_ - left_, panel_.x.title,
              pen_.color(faint), Qt::AlignLeft, Letters::small);
}

void PanelPainter::paint_y_names()
{
    for (const auto& tick : panel_.y.ticks) {
        if (!panel_.y.bands) {
            pen_.text(left_ - gap, y(tick.at), left_, tick.label, pen_.color(faint), Qt::AlignRight, Letters::small);
        } else if (names_above_) {
            const double band = band_height();
            // Nothing of the grid behind letters.
            const double room = width_ - label_room(tick.at);
            pen_.rectangle({0, top_ + tick.at * band, std::min(room, pen_.width(tick.label) + gap), pen_.line_height()},
                           pen_.color(pen_.theme().paper), {});
            pen_.text(0, top_ + tick.at * band + pen_.line_height() / 2, room, tick.label, pen_.color(ink),
                      Qt::AlignLeft);
        } else {
            pen_.text(left_ - 2 * gap, y(tick.at), left_, tick.label, pen_.color(ink), Qt::AlignRight);
        }
    }
}

double PanelPainter::label_room(double band) const
{
    double widest = 0;
    for (const auto& mark : panel_.marks) {
        if (labels_above_ && labelled(mark) && std::round(label_spot(mark).y) == band)
            widest = std::max(widest, label_width(mark) + 2 * gap);
    }
    return widest;
}

QColor PanelPainter::tone(const Mark& mark) const
{
    if (mark.tone == Tone::faint) return pen_.color(faint);
    if (mark.shape == Shape::line || mark.shape == Shape::text) return pen_.color(mark.series);
    return pen_.color(ink);
}

void PanelPainter::paint(const Mark& mark)
{
    switch (mark.shape) {
    case Shape::line: {
        std::vector<QPointF> points;
        for (const auto& spot : mark.spots) points.push_back(at(spot));
        pen_.line(points, pen_.color(mark.series), 2 * mark.weight,
                  mark.series < 0 ? Qt::SolidLine : dashes[mark.series % 4]);
        return paint_label(mark, points.back(), gap);
    }
    case Shape::dot:
        pen_.dot(at(mark.spots.front()), 4.5 * mark.weight, mark.series, mark.hollow);
        return paint_label(mark, at(mark.spots.front()), gap + 4 * mark.weight);
    case Shape::bar:
        return paint_bar(mark);
    case Shape::span:
        return paint_span(mark);
    case Shape::rule:
        pen_.line({at(mark.spots.front()), at(mark.spots.back())}, pen_.color(mark.series), mark.weight);
        return paint_label(mark, at(label_spot(mark)), gap);
    case Shape::cell:
        return paint_cell(mark);
    case Shape::text:
        return paint_label(mark, at(mark.spots.front()), mark.side == Side::centre ? 0 : 1.7 * gap);
    case Shape::box:
        return paint_box(mark);
    case Shape::arrow:
        return paint_arrow(mark);
    case Shape::area: {
        std::vector<QPointF> points;
        for (const auto& spot : mark.spots) points.push_back(at(spot));
        QColor fill = pen_.color(mark.series);
        fill.setAlphaF(static_cast<float>(most_covered * std::clamp(mark.weight, 0.0, 1.0)));
        return pen_.area(points, fill);
    }
    }
}

void PanelPainter::paint_label(const Mark& mark, const QPointF& beside, double away)
{
    if (mark.label.empty()) return;
    const Letters letters = mark.tone == Tone::strong ? Letters::strong : Letters::normal;
    const double line = pen_.line_height(letters);
    if (labels_above_) {
        const double band = top_ + std::round(label_spot(mark).y) * band_height();
        return pen_.text(width_, band + line / 2, width_ * 0.7, mark.label, tone(mark), Qt::AlignRight, letters);
    }
    const double half = label_width(mark) / 2;
    switch (mark.side) {
    case Side::right:
        return pen_.text(beside.x() + away, beside.y(), width_ - beside.x() - away, mark.label, tone(mark),
                         Qt::AlignLeft, letters);
    case Side::left:
        // Half a name helps nobody; such labels repeat what the keys say.
        if (label_width(mark) > beside.x() - away) return;
        return pen_.text(beside.x() - away, beside.y(), beside.x() - away, mark.label, tone(mark), Qt::AlignRight,
                         letters);
    case Side::above:
    case Side::below:
    case Side::centre: {
        const double shift = mark.side == Side::centre ? 0 : away / 2 + line / 2;
        const double middle = std::clamp(beside.x(), std::min(half, width_ / 2), std::max(width_ - half, width_ / 2));
        return pen_.text(middle, beside.y() + (mark.side == Side::above ? -shift : shift), width_, mark.label,
                         tone(mark), Qt::AlignHCenter, letters);
    }
    }
}

void PanelPainter::paint_bar(const Mark& mark)
{
    QPointF one = at(mark.spots[0]);
    QPointF other = at(mark.spots[1]);
    if (panel_.y.bands && mark.spots[0].y == mark.spots[1].y) {
        const double thick = (y(0.5 - 1e-6) - y(-0.5)) * 0.62 * mark.weight;
        one.ry() -= thick / 2;
        other.ry() += thick / 2;
    }
    QRectF place = QRectF(one, other).normalized();
    place.setWidth(std::max(place.width(), 1.0));
    const QColor own = pen_.color(mark.series);
    pen_.rectangle(place, mark.hatched || mark.hollow ? QColor() : own, own);
    if (mark.hatched) pen_.stripes(place, own);
    paint_label(mark, {mark.side == Side::left ? place.left() : place.right(), place.center().y()}, gap);
}

void PanelPainter::paint_span(const Mark& mark)
{
    const QPointF low = at(mark.spots[0]);
    const QPointF high = at(mark.spots[1]);
    const QColor own = pen_.color(mark.series);
    pen_.line({low, high}, own, 3 * mark.weight);
    const bool level = std::abs(high.x() - low.x()) >= std::abs(high.y() - low.y());
    const QPointF end = level ? QPointF(0, 5) : QPointF(5, 0);
    for (const QPointF& tip : {low, high}) pen_.line({tip - end, tip + end}, own, 1.6);
    paint_label(mark, high, gap + 2);
}

void PanelPainter::paint_cell(const Mark& mark)
{
    const Spot& spot = mark.spots.front();
    const double high = panel_.y.bands && names_above_ ? band_height() - pen_.line_height() : band_height();
    const QRectF place(x(spot.x - 0.5) + 1, y(spot.y - 0.5 + 1e-9) + 1, band_width() - 2, high - 2);
    QColor fill = pen_.color(mark.series);
    fill.setAlphaF(static_cast<float>(most_covered * std::clamp(mark.weight, 0.0, 1.0)));
    pen_.rectangle(place, fill, pen_.color(pen_.theme().grid));
    if (mark.hatched) pen_.stripes(place, fill);
    const double text = pen_.height(mark.label, place.width() - 2 * cell_padding + 2, cell_letters_);
    const double space = (place.height() - text) / 2;
    pen_.paragraph(place.adjusted(cell_padding - 1, space, 1 - cell_padding, -space + 1), mark.label, pen_.color(ink),
                   Qt::AlignHCenter, cell_letters_);
}

void PanelPainter::paint_box(const Mark& mark)
{
    const QRectF place = QRectF(at(mark.spots[0]), at(mark.spots[1])).normalized();
    const QColor own = pen_.color(mark.series);
    QColor fill = mark.hollow ? QColor() : own;
    if (!mark.hollow) {
        pen_.rectangle(place, pen_.color(pen_.theme().paper), {}, 5); // no line runs through the letters
        fill.setAlphaF(0.16F);
    }
    pen_.rectangle(place, fill, own, 5);
    const bool heads = mark.side == Side::above;
    const double line = pen_.line_height(Letters::small);
    pen_.text(heads ? place.left() + gap : place.center().x(), heads ? place.top() + line / 2 + 1 : place.center().y(),
              place.width() - gap, mark.label, pen_.color(mark.hollow ? mark.series : ink),
              heads ? Qt::AlignLeft : Qt::AlignHCenter, heads ? Letters::small : Letters::normal);
}

void PanelPainter::paint_arrow(const Mark& mark)
{
    std::vector<QPointF> points;
    for (const auto& spot : mark.spots) points.push_back(at(spot));
    const QColor own = pen_.color(mark.series);
    pen_.line(points, own, 1.2 * mark.weight);
    if (points.size() < 2) return;
    const QPointF tip = points.back();
    const QPointF back = points[points.size() - 2];
    const double length = std::hypot(tip.x() - back.x(), tip.y() - back.y());
    if (length > 0) {
        const QPointF along = (tip - back) / length * 8;
        const QPointF across(-along.y() * 0.45, along.x() * 0.45);
        pen_.line({tip - along + across, tip, tip - along - across}, own, 1.2 * mark.weight);
    }
    paint_label(mark, (points.front() + points.back()) / 2, gap);
}

} // namespace report
