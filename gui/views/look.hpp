/// Colours and brushes of everything painted by hand, from the palette of the application: light or dark.
#pragma once

#include "figures/theme.hpp"
#include "presenters/palette.hpp"

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace gui {

bool is_dark(const QPalette& palette);
const report::Theme& theme_of(const QPalette& palette);

QColor color(std::string_view name);
/// The strong colour of a coat, for borders and letters.
QColor line_of(const Coat& coat, const report::Theme& theme);
/// A pale ground in that colour.
QColor ground_of(const Coat& coat, const report::Theme& theme);
/// Hatching that tells coats of the same colour apart; Qt::NoBrush for the first ones.
QBrush hatching_of(const Coat& coat, const report::Theme& theme);

/// The palette of a dark or a light window.
QPalette palette_of(bool dark);

} // namespace gui
