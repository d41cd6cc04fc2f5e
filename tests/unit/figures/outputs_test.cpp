// What comes of a figure: SVG, PNG, PDF, and nothing cut off.
#include "figures/draw.hpp"

#include <QImage>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <regex>

namespace report {
namespace {

using testing::HasSubstr;
using testing::Not;

Figure figure()
{
    Figure figure{"waits", "배포 대기 <and more>", "Alpha waits +0.0030 pt, beta not at all."};
    figure.note = "Means over runs.";
    figure.keys = {{"alpha", 0, false}, {"beta", 1, true}};
    Panel panel;
    panel.y = bands({"alpha", "beta"});
    panel.x = scale(0, 10, 1, "days");
    Mark one{Shape::bar, {{0, 0}, {10, 0}}, 0, "+0.0030 pt [+0.0022, +0.0037]"};
    Mark other{Shape::bar, {{0, 1}, {4, 1}}, 1, "4일"};
    other.hatched = true;
    panel.marks = {one, other};
    figure.panels.push_back(panel);
    return figure;
}

DrawOptions narrow()
{
    DrawOptions options;
    options.width = 350;
    return options;
}

TEST(OutputsTest, SvgHoldsItsTextWithHangul)
{
    const std::string svg = as_svg(figure());
    EXPECT_THAT(svg, HasSubstr("<title>배포 대기 &lt;and more&gt;</title>"));
    EXPECT_THAT(svg, HasSubstr("Alpha waits +0.0030 pt, beta not at all."));
    EXPECT_THAT(svg, HasSubstr(">배포 대기 &lt;and more&gt;</text>"));
    EXPECT_THAT(svg, HasSubstr("+0.0030 pt [+0.0022, +0.0037]")); // digits of text are not those of coordinates
    EXPECT_THAT(svg, HasSubstr(">4일</text>"));
    EXPECT_THAT(svg, HasSubstr("Apple SD Gothic Neo"));
}

TEST(OutputsTest, InlineSvgSaysWhatItShowsAndTakesThePagesFonts)
{
    const std::string svg = as_inline_svg(figure(), {});
    EXPECT_TRUE(svg.starts_with("<svg role=\"img\" aria-label=\"Alpha waits +0.0030 pt, beta not at all.\""));
    EXPECT_THAT(svg, Not(HasSubstr("font-family")));
    EXPECT_THAT(svg, Not(HasSubstr("<?xml")));
    EXPECT_THAT(svg, HasSubstr(std::string(light_theme.series[0]))); // for the style sheet to exchange
}

TEST(OutputsTest, EverySignIsInsideThePicture)
{
    for (const auto& options : {DrawOptions{}, narrow()}) {
        const std::string svg = as_inline_svg(figure(), options);
        const std::regex text("<text[^>]* x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"");
        int seen = 0;
        for (std::sregex_iterator at(svg.begin(), svg.end(), text); at != std::sregex_iterator(); ++at, ++seen) {
            EXPECT_GE(std::stod((*at)[1]), -0.5);
            EXPECT_LE(std::stod((*at)[1]), options.width);
            EXPECT_LE(std::stod((*at)[2]), height_of(figure(), options));
        }
        EXPECT_GT(seen, 6);
        EXPECT_THAT(svg, Not(HasSubstr("…"))); // nothing had to be shortened
    }
}

TEST(OutputsTest, DrawingsDoNotGrowBeyondTheirLetters)
{
    Figure drawing{"parts", "", ""};
    Panel panel;
    panel.to_scale = true;
    panel.x.shown = panel.y.shown = false;
    panel.x.high = 400;
    panel.y.high = 100;
    drawing.panels.push_back(panel);
    EXPECT_DOUBLE_EQ(height_of(drawing, DrawOptions{}), 100); // though there are 720 pixels
    drawing.least_width = 400;
    EXPECT_DOUBLE_EQ(width_of(drawing, narrow()), 400); // the page makes it smaller as a whole
    EXPECT_DOUBLE_EQ(height_of(drawing, narrow()), 100);
}

TEST(OutputsTest, NamesOfColumnsKeepToTheirColumns)
{
    Figure matrix{"journeys", "", ""};
    Panel panel;
    panel.x = bands({"browsing", "everything-else", "incomprehensibilities", "filling-a-cart"});
    panel.y = bands({"order-leaks"});
    for (const double i : {0.0, 1.0, 2.0, 3.0}) panel.marks.push_back({Shape::cell, {{i, 0}}, 1, "65.6 % ± 0.9"});
    matrix.panels.push_back(panel);
    const std::string svg = as_inline_svg(matrix, narrow());
    EXPECT_THAT(svg, HasSubstr(">everything-<")); // in smaller letters it fits
    EXPECT_THAT(svg, Not(HasSubstr(">incomprehensibilities<")));
    EXPECT_THAT(as_inline_svg(matrix, DrawOptions{}), HasSubstr(">everything-"));
}

TEST(OutputsTest, TheLastNumberOfAnAxisIsShown)
{
    Figure crowded = figure();
    Axis& axis = crowded.panels.front().x;
    for (auto& tick : axis.ticks) tick.label += "00000";
    axis.ticks.back().label += " M USD/month";
    const std::string svg = as_inline_svg(crowded, narrow());
    EXPECT_THAT(svg, HasSubstr(">" + axis.ticks.back().label + "<"));
    EXPECT_THAT(svg, Not(HasSubstr(">" + axis.ticks[axis.ticks.size() - 2].label + "<"))); // no room beside it
}

TEST(OutputsTest, PngIsAPictureOfBothThemes)
{
    DrawOptions dark;
    dark.theme = dark_theme;
    for (const auto& options : {DrawOptions{}, dark}) {
        const std::string bytes = as_png(figure(), options);
        const QImage image = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
        ASSERT_FALSE(image.isNull());
        EXPECT_EQ(image.width(), static_cast<int>((options.width + 32) * options.scale));
        EXPECT_EQ(image.pixelColor(1, 1), QColor(QString::fromStdString(std::string(options.theme.paper))));
        EXPECT_EQ(image.text("Description"), "Alpha waits +0.0030 pt, beta not at all.");
        int painted = 0;
        for (int x = 0; x < image.width(); x += 3)
            for (int y = 0; y < image.height(); y += 3) painted += image.pixel(x, y) != image.pixel(1, 1);
        EXPECT_GT(painted, 1000);
    }
}

TEST(OutputsTest, PdfHasItsFontsInside)
{
    const std::string pdf = as_pdf(figure());
    EXPECT_TRUE(pdf.starts_with("%PDF-1."));
    EXPECT_THAT(pdf, HasSubstr("/FontFile2"));
    EXPECT_THAT(pdf, HasSubstr("/ToUnicode"));
}

TEST(OutputsTest, TheSameFigureGivesTheSameSvg)
{
    EXPECT_EQ(as_svg(figure()), as_svg(figure()));
}

/// (L1 + 0.05) / (L2 + 0.05) of WCAG 2.1.
double contrast(std::string_view one, std::string_view other)
{
    const auto luminance = [](std::string_view name) {
        const auto part = [&](std::size_t at) {
            const double value = std::stoi(std::string(name.substr(at, 2)), nullptr, 16) / 255.0;
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

TEST(ThemeTest, TextCanBeReadOnItsPaper)
{
    for (const auto& theme : {light_theme, dark_theme}) {
        EXPECT_GE(contrast(theme.ink, theme.paper), 7);
        EXPECT_GE(contrast(theme.faint, theme.paper), 4.5);
        for (const auto color : theme.series) EXPECT_GE(contrast(color, theme.paper), 4.5) << color;
    }
}

TEST(ThemeTest, TextCanBeReadOnTheDarkestCell)
{
    for (const auto& theme : {light_theme, dark_theme}) {
        for (const auto series : theme.series) {
            const QColor paper(QString::fromStdString(std::string(theme.paper)));
            const QColor cover(QString::fromStdString(std::string(series)));
            const auto mixed = [](int below, int above) {
                return static_cast<int>(std::lround(below + most_covered * (above - below)));
            };
            const QColor cell(mixed(paper.red(), cover.red()), mixed(paper.green(), cover.green()),
                              mixed(paper.blue(), cover.blue()));
            EXPECT_GE(contrast(theme.ink, cell.name().toStdString()), 4.5) << series;
        }
    }
}

} // namespace
} // namespace report
