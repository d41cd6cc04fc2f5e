// The report on pages of A4.
#include "writers/writers.hpp"

#include "figures/draw.hpp"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <sstream>

namespace report {
namespace {

constexpr double dots_per_inch = 96; ///< of our pixels
constexpr double page_width = 210 / 25.4 * dots_per_inch;
constexpr double page_height = 297 / 25.4 * dots_per_inch;
constexpr double usual_margin = 18 / 25.4 * dots_per_inch;
constexpr double brief_margin = 13 / 25.4 * dots_per_inch; ///< where all has to fit on two pages
constexpr double number_height = 20;                       ///< below the text
constexpr int resolution = 1200;
constexpr double usual_gap = 9;
constexpr double brief_gap = 5;      ///< where all has to fit on two pages
constexpr double brief_scale = 0.72; ///< of figures there
constexpr double least_below_heading = 130;
constexpr double room_of_heading = 80; ///< with the space around it

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString color_of(std::string_view name)
{
    return QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
}

QFont font_of(int pixels)
{
    QFont font(QStringList(fonts.begin(), fonts.end()));
    font.setPixelSize(pixels);
    return font;
}

QString html_of(const Words& words)
{
    QString out;
    for (const auto& span : words) {
        const QString text = escaped(span.text);
        const auto colored = [&](std::string_view name) {
            return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color_of(name), text);
        };
        switch (span.tone) {
        case Tone::strong:
            out += "<b>" + text + "</b>";
            break;
        case Tone::faint:
            out += colored(light_theme.faint);
            break;
        case Tone::good:
            out += colored(light_theme.series[2]);
            break;
        case Tone::bad:
            out += colored(light_theme.series[1]);
            break;
        case Tone::plain:
            out += text;
            break;
        }
    }
    return out;
}

class Pages {
public:
    Pages(QPdfWriter& writer, const Document& document) : writer_(writer), painter_(&writer), document_(document)
    {
        painter_.scale(resolution / dots_per_inch, resolution / dots_per_inch);
    }

    void write()
    {
        text(heading(document_.title, 24));
        text(QStringLiteral("<span style=\"color:%1\">%2</span>")
                 .arg(color_of(light_theme.faint), escaped(document_.subtitle)));
        for (const auto& part : document_.sections) {
            if (at_ + std::min(needed(part), lowest_ - margin_) > lowest_) next_page();
            at_ += 1.5 * gap_;
            text(heading(part.title, 18));
            for (const auto& block : part.blocks) std::visit([&](const auto& shown) { add(shown); }, block);
        }
        at_ += gap_;
        text(QStringLiteral("<span style=\"color:%1\">%2</span>")
                 .arg(color_of(light_theme.faint), escaped(document_.footer)));
        page_number();
    }

private:
    static QString heading(const std::string& words, int pixels)
    {
        return QStringLiteral("<span style=\"font-size:%1px; font-weight:600\">%2</span>")
            .arg(pixels)
            .arg(escaped(words));
    }

    /// So much has to fit below a heading that it does not stand alone at the end of a page.
    double needed(const Section& part) const
    {
        if (part.blocks.empty()) return least_below_heading;
        const auto* figure = std::get_if<Figure>(&part.blocks.front());
        if (figure == nullptr) return least_below_heading;
        Figure first = *figure;
        first.panels.resize(std::min<std::size_t>(first.panels.size(), 2));
        const double usual = document_.brief ? brief_scale : 1;
        DrawOptions options;
        options.width = width_ / usual;
        return height_of(first, options) * usual + room_of_heading;
    }

    void page_number()
    {
        painter_.setFont(font_of(11));
        painter_.setPen(QColor(color_of(light_theme.faint)));
        const QRectF line(margin_, page_height - margin_ - 8, width_, 16);
        painter_.drawText(line, Qt::AlignLeft, QString::fromStdString(document_.title));
        painter_.drawText(line, Qt::AlignRight, QString::number(++page_));
    }

    void next_page()
    {
        page_number();
        writer_.newPage();
        at_ = margin_;
    }

    void prepare(QTextDocument& laid, const QString& html) const
    {
        laid.setDefaultFont(font_of(document_.brief ? 12 : 13));
        laid.setDocumentMargin(0);
        laid.setDefaultStyleSheet(
            QStringLiteral("body { color: %1; } td, th { padding: 2px 8px 2px 0; }").arg(color_of(light_theme.ink)));
        laid.setHtml("<body>" + html + "</body>");
        laid.setTextWidth(width_);
    }

    static double height(const QTextDocument& laid) { return laid.size().height(); }

    void place(QTextDocument& laid)
    {
        painter_.save();
        painter_.translate(margin_, at_);
        laid.drawContents(&painter_);
        painter_.restore();
        at_ += height(laid) + gap_;
    }

    void text(const QString& html)
    {
        QTextDocument laid;
        prepare(laid, html);
        if (at_ + height(laid) > lowest_ && at_ > margin_) next_page();
        place(laid);
    }

    void add(const Paragraph& paragraph)
    {
        QString html = html_of(paragraph.words);
        if (paragraph.weight == Weight::lead)
            html = QStringLiteral("<span style=\"font-size:17px; font-weight:600\">%1</span>").arg(html);
        if (paragraph.weight == Weight::note)
            html = QStringLiteral("<span style=\"font-size:11px; color:%1\">%2</span>")
                       .arg(color_of(light_theme.faint), html);
        text(html);
    }

    void add(const Bullets& list)
    {
        for (const auto& item : list.items) {
            text(QStringLiteral("<table width=\"100%\"><tr><td width=\"14\">–</td><td>%1</td></tr></table>")
                     .arg(html_of(item)));
            at_ -= 0.7 * gap_;
        }
        at_ += 0.7 * gap_;
    }

    void add(const Facts& facts)
    {
        if (facts.facts.empty()) return;
        constexpr std::size_t beside = 3;
        QString html = "<table width=\"100%\"><tr>";
        std::size_t count = 0;
        for (const auto& fact : facts.facts) {
            if (count > 0 && count % beside == 0) html += "</tr><tr>";
            ++count;
            html +=
                QStringLiteral(
                    "<td width=\"%1%\" style=\"padding-right:10px; padding-bottom:5px\"><span style=\"font-size:11px; "
                    "color:%2\">%3</span><br><span style=\"font-size:15px; font-weight:600\">%4</span><br>"
                    "<span style=\"font-size:11px\">%5</span></td>")
                    .arg(100 / static_cast<int>(std::min(beside, facts.facts.size())))
                    .arg(color_of(light_theme.faint), escaped(fact.question), html_of(fact.answer), html_of(fact.more));
        }
        text(html + "</tr></table>");
    }

    /// As many lines as fit on a page at a time.
    void add(const Code& code)
    {
        std::istringstream in(code.text);
        std::vector<std::string> lines;
        for (std::string line; std::getline(in, line);) lines.push_back(line);
        const auto html = [&](std::size_t first, std::size_t last) {
            QString out = "<pre style=\"font-family:'DejaVu Sans Mono','Noto Sans Mono CJK KR',monospace; "
                          "font-size:10px; white-space:pre-wrap\">";
            for (std::size_t i = first; i < last; ++i) out += escaped(lines[i]) + "\n";
            return out + "</pre>";
        };
        in_parts(lines.size(), html);
    }

    QString row_html(const Table& table, std::size_t r) const
    {
        QString out;
        for (const auto& [before, name] : table.parts) {
            if (before == r)
                out += QStringLiteral("<tr><td colspan=\"%1\" style=\"padding-top:7px\"><b>%2</b></td></tr>")
                           .arg(table.columns.size())
                           .arg(escaped(name));
        }
        out += "<tr>";
        for (const auto& cell : table.rows[r]) out += "<td>" + html_of(cell) + "</td>";
        return out + "</tr>";
    }

    /// Per cent of the width, by the longest text of each column, within bounds.
    static std::vector<long> widths_of(const Table& table)
    {
        constexpr long shortest = 9;
        constexpr long longest = 44;
        std::vector<long> letters;
        for (const auto& column : table.columns)
            letters.push_back(std::max<long>(shortest, QString::fromStdString(column).size()));
        for (const auto& row : table.rows) {
            for (std::size_t c = 0; c < std::min(row.size(), letters.size()); ++c)
                letters[c] = std::clamp<long>(QString::fromStdString(text_of(row[c])).size(), letters[c],
                                              std::max(letters[c], longest));
        }
        const long all = std::accumulate(letters.begin(), letters.end(), 0L);
        for (long& share : letters) share = 100 * share / all;
        return letters;
    }

    void add(const Table& table)
    {
        if (table.rows.empty()) return;
        const std::vector<long> widths = widths_of(table);
        const auto html = [&](std::size_t first, std::size_t last) {
            QString out = QStringLiteral("<span style=\"font-size:11px; color:%1\">%2</span><table width=\"100%\" "
                                         "style=\"font-size:11px\"><tr>")
                              .arg(color_of(light_theme.faint), escaped(table.caption));
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                out += QStringLiteral("<th align=\"left\" width=\"%1%\">%2</th>")
                           .arg(widths[c])
                           .arg(escaped(table.columns[c]));
            out += "</tr>";
            for (std::size_t r = first; r < last; ++r) out += row_html(table, r);
            return out + "</table>";
        };
        in_parts(table.rows.size(), html);
    }

    /// Places `count` pieces, on as many pages as they need. `html` makes those from the first to before the last.
    template <class Html>
    void in_parts(std::size_t count, Html html)
    {
        for (std::size_t first = 0; first < count;) {
            std::size_t last = count;
            const auto fits = [&](std::size_t end) {
                QTextDocument laid;
                prepare(laid, html(first, end));
                return at_ + height(laid) <= lowest_;
            };
            if (!fits(last)) {
                std::size_t good = first;
                for (std::size_t bad = last; bad - good > 1;) {
                    const std::size_t middle = good + (bad - good) / 2;
                    (fits(middle) ? good : bad) = middle;
                }
                last = good;
            }
            if (last <= first + 1 && last < count && at_ > margin_ + 1) {
                next_page();
                continue;
            }
            last = std::max(last, first + 1);
            QTextDocument laid;
            prepare(laid, html(first, last));
            place(laid);
            first = last;
            if (first < count) next_page();
        }
    }

    void add(const Figure& figure)
    {
        const double usual = document_.brief ? brief_scale : 1;
        DrawOptions options;
        options.width = width_ / usual;
        Figure shown = figure;
        for (std::size_t first = 0; first < figure.panels.size();) {
            // As many panels as fit; what has no room even on an empty page is made smaller.
            std::size_t last = figure.panels.size();
            const auto cut = [&] {
                shown.panels.assign(figure.panels.begin() + static_cast<long>(first),
                                    figure.panels.begin() + static_cast<long>(last));
                shown.note = last == figure.panels.size() ? figure.note : std::string();
            };
            cut();
            while (last > first + 1 && at_ + height_of(shown, options) * usual > lowest_) {
                --last;
                cut();
            }
            const double high = height_of(shown, options);
            if (at_ + high * usual > lowest_ && at_ > margin_ + 1) {
                next_page();
                continue;
            }
            const double scale = std::min({usual, (lowest_ - at_) / high, width_ / width_of(shown, options)});
            painter_.save();
            painter_.translate(margin_, at_);
            painter_.scale(scale, scale);
            draw(painter_, shown, options);
            painter_.restore();
            at_ += high * scale + 2 * gap_;
            first = last;
            if (first < figure.panels.size()) next_page();
            if (document_.brief) shown.title.clear();
        }
        if (!document_.brief) add(figure.table);
    }

    QPdfWriter& writer_;
    QPainter painter_;
    const Document& document_;
    double margin_ = document_.brief ? brief_margin : usual_margin;
    double width_ = page_width - 2 * margin_;
    double lowest_ = page_height - margin_ - number_height;
    double gap_ = document_.brief ? brief_gap : usual_gap;
    double at_ = margin_;
    int page_ = 0;
};

} // namespace

std::string as_pdf(const Document& document)
{
    begin_drawing();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QString::fromStdString(document.title));
        writer.setCreator("twopizza");
        Pages(writer, document).write();
    }
    return bytes.toStdString();
}

} // namespace report
