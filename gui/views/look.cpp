#include "views/look.hpp"

#include <array>

namespace gui {
namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [&](double x, double y) { return static_cast<int>(255 * (x * share + y * (1 - share))); };
    return {part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF())};
}

} // namespace

bool is_dark(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle;
}

const report::Theme& theme_of(const QPalette& palette)
{
    return is_dark(palette) ? report::dark_theme : report::light_theme;
}

QColor color(std::string_view name)
{
    return QColor(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QColor line_of(const Coat& coat, const report::Theme& theme)
{
    return coat.pattern < 0 ? color(theme.faint) : color(theme.series[coat.color]);
}

QColor ground_of(const Coat& coat, const report::Theme& theme)
{
    constexpr double pale = 0.16;
    return mixed(line_of(coat, theme), color(theme.paper), pale);
}

QBrush hatching_of(const Coat& coat, const report::Theme& theme)
{
    static constexpr std::array styles{Qt::NoBrush, Qt::BDiagPattern, Qt::Dense7Pattern, Qt::HorPattern};
    if (coat.pattern <= 0) return {Qt::NoBrush};
    QColor ink = line_of(coat, theme);
    ink.setAlphaF(0.35F);
    return {ink, styles[static_cast<std::size_t>(coat.pattern) % styles.size()]};
}

QPalette palette_of(bool dark)
{
    const report::Theme& theme = dark ? report::dark_theme : report::light_theme;
    const QColor paper = color(theme.paper);
    const QColor ink = color(theme.ink);
    const QColor window = dark ? QColor(0x1e, 0x24, 0x2b) : QColor(0xf3, 0xf5, 0xf7);
    const QColor button = dark ? QColor(0x2a, 0x31, 0x3a) : QColor(0xff, 0xff, 0xff);
    const QColor accent = color(theme.series[0]);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, color(theme.series[1]));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::PlaceholderText, color(theme.faint));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Light, mixed(button, paper, 0.5));
    palette.setColor(QPalette::Midlight, color(theme.grid));
    palette.setColor(QPalette::Mid, color(theme.grid));
    palette.setColor(QPalette::Dark, color(theme.grid));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x99, 0xa1, 0xab));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(theme.faint));
    return palette;
}

} // namespace gui
