#include "writers/writers.hpp"

#include "figures/draw.hpp"
#include "writers/html_style.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace report {
namespace {

constexpr double wide = 720;
constexpr double narrow = 350;
constexpr double least_readable = 0.65; ///< of the size of a drawing; where there is less room, it is moved about

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string_view class_of(Tone tone)
{
    switch (tone) {
    case Tone::faint:
        return "faint";
    case Tone::good:
        return "good";
    case Tone::bad:
        return "bad";
    case Tone::strong:
    case Tone::plain:
        break;
    }
    return {};
}

class Page {
public:
    std::string write(const Document& document)
    {
        twin_ = document.twin;
        out_ =
            fmt::format("<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"generator\" content=\"twopizza\">\n<title>{1}</title>\n<style>\n{2}</style>\n"
                        "</head>\n<body>\n<header>\n<h1>{1}</h1>\n<p class=\"subtitle\">{3}</p>\n</header>\n<main>\n",
                        document.language, escaped(document.title), html_style(), escaped(document.subtitle));
        for (const auto& part : document.sections) section(part);
        out_ += fmt::format("</main>\n<footer>\n<p>{}</p>\n</footer>\n", escaped(document.footer));
        if (!document.provenance.empty())
            out_ += fmt::format("<script type=\"application/json\" id=\"twopizza-study\">{}</script>\n",
                                document.provenance);
        out_ += fmt::format("<script>\n{}</script>\n</body>\n</html>\n", html_script());
        return std::move(out_);
    }

private:
    void section(const Section& part)
    {
        out_ += fmt::format("<section id=\"{}\"{}>\n<h2>{}</h2>\n", part.id,
                            part.appendix          ? " class=\"appendix\""
                            : part.id == "summary" ? " class=\"summary\""
                                                   : "",
                            escaped(part.title));
        for (const auto& block : part.blocks) std::visit([&](const auto& shown) { add(shown); }, block);
        out_ += "</section>\n";
    }

    static std::string words(const Words& said)
    {
        std::string out;
        for (const auto& span : said) {
            const std::string_view name = class_of(span.tone);
            const std::string text = escaped(span.text);
            if (span.value)
                out += fmt::format("<span{} data-value=\"{:.17g}\" data-of=\"{}\">{}</span>",
                                   name.empty() ? "" : fmt::format(" class=\"{}\"", name), *span.value,
                                   escaped(span.of), text);
            else if (span.tone == Tone::strong)
                out += "<strong>" + text + "</strong>";
            else
                out += name.empty() ? text : fmt::format("<span class=\"{}\">{}</span>", name, text);
        }
        return out;
    }

    void add(const Paragraph& paragraph)
    {
        const char* const name = paragraph.weight == Weight::lead   ? " class=\"lead\""
                                 : paragraph.weight == Weight::note ? " class=\"note\""
                                                                    : "";
        out_ += fmt::format("<p{}>{}</p>\n", name, words(paragraph.words));
    }

    void add(const Bullets& list)
    {
        if (list.items.empty()) return;
        out_ += "<ul>\n";
        for (const auto& item : list.items) out_ += "<li>" + words(item) + "</li>\n";
        out_ += "</ul>\n";
    }

    void add(const Facts& facts)
    {
        if (facts.facts.empty()) return;
        out_ += "<div class=\"facts\">\n";
        for (const auto& fact : facts.facts) {
            out_ += fmt::format("<div><p>{}</p><p class=\"fact\">{}</p>", escaped(fact.question), words(fact.answer));
            if (!fact.more.empty()) out_ += fmt::format("<p class=\"more\">{}</p>", words(fact.more));
            out_ += "</div>\n";
        }
        out_ += "</div>\n";
    }

    void add(const Code& code)
    {
        out_ += fmt::format("<pre tabindex=\"0\"><code>{}</code></pre>\n", escaped(code.text));
    }

    /// A path may be broken after its dots.
    static std::string broken(const std::string& text, bool wanted)
    {
        if (!wanted || text.find(' ') != std::string::npos) return text;
        std::string out;
        for (const char c : text) out += c == '.' ? std::string(".<wbr>") : std::string(1, c);
        return out;
    }

    /// Whether whole sentences stand in the cells: they need room, and numbers do not.
    static bool of_words(const Table& table)
    {
        return std::ranges::none_of(table.rows, [](const std::vector<Words>& row) {
            return std::ranges::any_of(row, [](const Words& cell) {
                return std::ranges::any_of(cell, [](const Span& span) { return span.value.has_value(); });
            });
        });
    }

    void add(const Table& table)
    {
        const bool paths = of_words(table);
        out_ += fmt::format("<div class=\"scroll\" tabindex=\"0\">\n<table{}>\n",
                            of_words(table) ? " class=\"words\"" : "");
        if (!table.caption.empty()) out_ += fmt::format("<caption>{}</caption>\n", escaped(table.caption));
        out_ += "<thead><tr>";
        for (const auto& column : table.columns) out_ += fmt::format("<th scope=\"col\">{}</th>", escaped(column));
        out_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            for (const auto& [before, heading] : table.parts) {
                if (before == i)
                    out_ += fmt::format("<tr class=\"part\"><th colspan=\"{}\" scope=\"colgroup\">{}</th></tr>\n",
                                        table.columns.size(), escaped(heading));
            }
            out_ += "<tr>";
            for (std::size_t c = 0; c < table.rows[i].size(); ++c)
                out_ += c == 0 ? fmt::format("<th scope=\"row\">{}</th>", broken(words(table.rows[i][c]), paths))
                               : fmt::format("<td>{}</td>", words(table.rows[i][c]));
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n</div>\n";
    }

    void add(const Figure& figure)
    {
        out_ += fmt::format("<figure id=\"figure-{}\">\n", figure.id);
        if (!figure.title.empty()) out_ += fmt::format("<h3>{}</h3>\n", escaped(figure.title));
        for (const double width : {wide, narrow}) {
            DrawOptions options;
            options.width = width;
            options.heading = false;
            const std::string svg = as_inline_svg(figure, options);
            const double least = least_readable * width_of(figure, options);
            if (width == narrow && least > narrow)
                out_ +=
                    fmt::format("<div class=\"narrow scroll\" tabindex=\"0\"><div style=\"min-width:{:.0f}px\">{}</div>"
                                "</div>\n",
                                least, svg);
            else
                out_ += fmt::format("<div class=\"{}\">{}</div>\n", width == wide ? "wide" : "narrow", svg);
        }
        if (!figure.note.empty()) out_ += fmt::format("<figcaption>{}</figcaption>\n", escaped(figure.note));
        if (!figure.table.rows.empty()) {
            out_ += fmt::format("<details>\n<summary>{}</summary>\n", escaped(twin_));
            Table twin = figure.table;
            twin.caption.clear();
            add(twin);
            out_ += "</details>\n";
        }
        out_ += "</figure>\n";
    }

    std::string out_;
    std::string twin_;
};

} // namespace

std::string as_html(const Document& document)
{
    return Page().write(document);
}

} // namespace report
