/// Draws figures: one path with Qt's painter, whatever comes of it in the end.
///
/// No display is needed. The fonts of the system are; a Hangul font makes Korean figures readable.
#pragma once

#include "figures/figure.hpp"
#include "figures/theme.hpp"

#include <array>
#include <string>

class QPainter;

namespace report {

/// Fonts by preference: letters and digits from the first, Hangul from the second, signs that both lack from the last.
/// (The digits of the second are drawn through a feature that leaves them out of what one can copy from a PDF.)
inline constexpr std::array<const char*, 4> fonts{"Open Sans", "Noto Sans CJK KR", "NanumGothic", "DejaVu Sans"};
/// The same for readers' machines, as style sheets write it.
inline constexpr const char* css_fonts =
    "'Open Sans','Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',NanumGothic,sans-serif";

struct DrawOptions {
    Theme theme = light_theme;
    double width = 720;  ///< pixels
    bool heading = true; ///< with its title and note, for a picture that stands alone
    double scale = 2;    ///< pixels of a PNG for one of ours
};

/// Prepares Qt for drawing text, once for the whole program. Everything below does it by itself.
void begin_drawing();

/// Paints the figure with its upper left corner at the painter's origin. @return its height
double draw(QPainter& painter, const Figure& figure, const DrawOptions& options);
/// The width it takes: that of the options, unless it needs more.
double width_of(const Figure& figure, const DrawOptions& options);
/// The height it would have.
double height_of(const Figure& figure, const DrawOptions& options);

/// A whole SVG document. Text stays text, with a list of fonts that have Hangul.
std::string as_svg(const Figure& figure, const DrawOptions& options = {});
/// The <svg> element alone, for HTML: it takes its width from the page, and its colours can be changed by style sheets
/// because each colour of the theme is written as it stands there.
std::string as_inline_svg(const Figure& figure, const DrawOptions& options);
/// The bytes of a PNG file.
std::string as_png(const Figure& figure, const DrawOptions& options = {});
/// The bytes of a PDF file of one page, with its fonts inside.
std::string as_pdf(const Figure& figure, const DrawOptions& options = {});

} // namespace report
