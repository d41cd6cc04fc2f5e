// What comes out of a drawn figure: SVG, PNG, PDF.
#include "figures/draw.hpp"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <regex>

namespace report {
namespace {

constexpr double margin = 16; ///< around a picture that stands alone
constexpr double points_per_pixel = 0.75;
constexpr int pdf_resolution = 1200;
constexpr const char* font_family = "Open Sans"; ///< first of the list with which text is measured

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string escaped(std::string text)
{
    replace_all(text, "&", "&amp;");
    replace_all(text, "<", "&lt;");
    replace_all(text, ">", "&gt;");
    replace_all(text, "\"", "&quot;");
    return text;
}

QColor color(std::string_view name)
{
    return QColor(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
}

/// Cuts digits of coordinates that nobody sees; what stands between the tags is text and stays as it is.
std::string with_short_numbers(const std::string& svg)
{
    std::string out;
    bool tag = false;
    int decimals = -1; // after the point of the number that we are in; −1: before it
    for (const char c : svg) {
        if (c == '<' || c == '>') tag = c == '<';
        const bool digit = c >= '0' && c <= '9';
        if (c == '.')
            decimals = 0;
        else if (!digit)
            decimals = -1;
        else if (decimals >= 0 && ++decimals > 2 && tag)
            continue;
        out += c;
    }
    return out;
}

/// Qt writes a piece of text for each font that it takes letters from. Put together, it is copied and read aloud as
/// one, and keeps together where readers have other fonts. Pieces of one text follow each other on one line.
std::string with_whole_texts(const std::string& svg)
{
    static const std::regex seam("</text>\\s*<text([^>]*) y=\"([^\"]*)\"[^>]*>");
    std::string out;
    std::size_t at = 0;
    std::string line; // y of the text that goes on
    for (std::sregex_iterator found(svg.begin(), svg.end(), seam); found != std::sregex_iterator(); ++found) {
        const auto begin = static_cast<std::size_t>(found->position());
        const std::string before = svg.substr(at, begin - at);
        const std::size_t open = before.rfind(" y=\"");
        if (open != std::string::npos) line = before.substr(open + 4, before.find('"', open + 4) - open - 4);
        out += before;
        if ((*found)[2] != line) {
            out += found->str();
            line = (*found)[2];
        }
        at = begin + static_cast<std::size_t>(found->length());
    }
    return out + svg.substr(at);
}

/// Qt says on every element what is so anyway.
void shorten(std::string& svg)
{
    svg = std::regex_replace(svg, std::regex("\nfont-family=\"[^\"]*\"[^>]*>"), ">"); // each text says its own font
    svg = std::regex_replace(svg, std::regex(" *\n *>"), ">");
    svg = with_whole_texts(svg);
    for (const char* nothing : {" xml:space=\"preserve\"", " transform=\"matrix(1,0,0,1,0,0)\"",
                                " font-style=\"normal\"", " font-weight=\"400\"", " vector-effect=\"none\"",
                                " fill-rule=\"evenodd\"", " vector-effect=\"non-scaling-stroke\""})
        replace_all(svg, nothing, "");
    // Where nothing is seen through, nobody needs to be told.
    if (svg.find("fill-opacity=\"0") == std::string::npos) replace_all(svg, " fill-opacity=\"1\"", "");
    replace_all(svg, " stroke-opacity=\"1\"", "");
    svg = with_short_numbers(svg);
    svg = std::regex_replace(svg, std::regex("<g [^>]*>\\s*</g>\\s*"), "");
    svg = std::regex_replace(svg, std::regex("\\n\\s*\\n+"), "\n");
}

/// Takes away groups that hold nothing but texts: those name their own colour and font.
std::string with_bare_texts(const std::string& svg)
{
    std::string out;
    std::size_t at = 0;
    for (std::size_t open = svg.find("<g "); open != std::string::npos; open = svg.find("<g ", open + 1)) {
        const std::size_t begin = svg.find('>', open) + 1;
        const std::size_t end = svg.find("</g>", begin);
        if (end == std::string::npos) break;
        std::size_t tags = 0;
        std::size_t texts = 0;
        for (std::size_t tag = svg.find('<', begin); tag < end; tag = svg.find('<', tag + 1)) {
            ++tags;
            texts += svg.compare(tag, 5, "<text") == 0 || svg.compare(tag, 6, "</text") == 0 ? 1 : 0;
        }
        const bool moved = svg.substr(open, begin - open).find("transform") != std::string::npos;
        if (tags == 0 || tags != texts || moved) continue;
        out += svg.substr(at, open - at) + svg.substr(begin, end - begin);
        at = end + 4;
    }
    return out + svg.substr(at);
}

std::string painted(const Figure& figure, const DrawOptions& options, double around, const QColor& paper)
{
    const double width = width_of(figure, options) + 2 * around;
    const double height = std::ceil(height_of(figure, options)) + 2 * around;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(static_cast<int>(width), static_cast<int>(height)));
    generator.setViewBox(QRectF(0, 0, width, height));
    {
        QPainter painter(&generator);
        if (paper.isValid()) painter.fillRect(QRectF(0, 0, width, height), paper);
        painter.translate(around, around);
        draw(painter, figure, options);
    }
    return bytes.toStdString();
}

} // namespace

void begin_drawing()
{
    if (QGuiApplication::instance() != nullptr) return;
    // There may be no display, and none is needed. The words of the command line are not for Qt.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt remarks about the machine is nothing that our users can do something about.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg) std::fputs(qPrintable(text + "\n"), stderr);
    });
    static int count = 1;
    static char name[] = "twopizza";
    static char* words[] = {name, nullptr};
    static QGuiApplication application(count, words);
}

std::string as_svg(const Figure& figure, const DrawOptions& options)
{
    std::string svg = painted(figure, options, margin, color(options.theme.paper));
    shorten(svg);
    // Written here because Qt does not escape them.
    const std::size_t inside = svg.find('>', svg.find("<svg")) + 1;
    svg.insert(inside, fmt::format("\n<title>{}</title>\n<desc>{}</desc>", escaped(figure.title), escaped(figure.alt)));
    replace_all(svg, fmt::format("font-family=\"{}\"", fonts.front()), fmt::format("font-family=\"{}\"", css_fonts));
    return svg;
}

std::string as_inline_svg(const Figure& figure, const DrawOptions& options)
{
    std::string svg = painted(figure, options, 0, {});
    shorten(svg);
    replace_all(svg, fmt::format(" font-family=\"{}\"", fonts.front()), "");
    svg = with_bare_texts(svg);
    svg = std::regex_replace(svg, std::regex("<defs>\\s*</defs>\\s*"), "");
    const std::size_t begin = svg.find("<svg");
    const std::size_t end = svg.find('>', begin);
    const double height = std::ceil(height_of(figure, options));
    return fmt::format("<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {:g} {:g}\">", escaped(figure.alt),
                       width_of(figure, options), height) +
           svg.substr(end + 1);
}

std::string as_png(const Figure& figure, const DrawOptions& options)
{
    const double height = std::ceil(height_of(figure, options)) + 2 * margin;
    const QSize size(static_cast<int>((width_of(figure, options) + 2 * margin) * options.scale),
                     static_cast<int>(height * options.scale));
    QImage image(size, QImage::Format_RGB32);
    image.fill(color(options.theme.paper));
    image.setText("Title", QString::fromStdString(figure.title));
    image.setText("Description", QString::fromStdString(figure.alt));
    {
        QPainter painter(&image);
        painter.scale(options.scale, options.scale);
        painter.translate(margin, margin);
        draw(painter, figure, options);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

std::string as_pdf(const Figure& figure, const DrawOptions& options)
{
    const double width = width_of(figure, options) + 2 * margin;
    const double height = std::ceil(height_of(figure, options)) + 2 * margin;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdf_resolution);
        writer.setTitle(QString::fromStdString(figure.title));
        writer.setCreator("twopizza");
        writer.setPageSize(QPageSize(QSizeF(width, height) * points_per_pixel, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const double scale = points_per_pixel * pdf_resolution / 72;
        painter.scale(scale, scale);
        painter.fillRect(QRectF(0, 0, width, height), color(options.theme.paper));
        painter.translate(margin, margin);
        draw(painter, figure, options);
    }
    return bytes.toStdString();
}

} // namespace report
