#include "writers/writers.hpp"

#include <fmt/format.h>

namespace report {
namespace {

/// Signs that mean something to Markdown, and what would break a table.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string words(const Words& said)
{
    std::string out;
    for (const auto& span : said) {
        const std::string text = escaped(span.text);
        out += span.tone == Tone::strong ? "**" + text + "**" : text;
    }
    return out;
}

class Page {
public:
    std::string write(const Document& document)
    {
        out_ = fmt::format("# {}\n\n{}\n", escaped(document.title), escaped(document.subtitle));
        for (const auto& part : document.sections) {
            out_ += fmt::format("\n## {}\n", escaped(part.title));
            for (const auto& block : part.blocks) {
                out_ += "\n";
                std::visit([&](const auto& shown) { add(shown); }, block);
            }
        }
        out_ += fmt::format("\n---\n\n{}\n", escaped(document.footer));
        return std::move(out_);
    }

private:
    void add(const Paragraph& paragraph)
    {
        const std::string text = words(paragraph.words);
        out_ += (paragraph.weight == Weight::lead ? "**" + text + "**" : text) + "\n";
    }

    void add(const Bullets& list)
    {
        for (const auto& item : list.items) out_ += "- " + words(item) + "\n";
    }

    void add(const Facts& facts)
    {
        for (const auto& fact : facts.facts) {
            out_ += fmt::format("- {}{} **{}**", escaped(fact.question), fact.question.ends_with('?') ? "" : ":",
                                words(fact.answer));
            out_ += fact.more.empty() ? "\n" : " – " + words(fact.more) + "\n";
        }
    }

    void add(const Code& code)
    {
        out_ += fmt::format("```\n{}{}```\n", code.text, code.text.ends_with('\n') ? "" : "\n");
    }

    void row(const std::vector<std::string>& cells)
    {
        out_ += "|";
        for (const auto& cell : cells) out_ += " " + cell + " |";
        out_ += "\n";
    }

    void add(const Table& table)
    {
        if (!table.caption.empty()) out_ += escaped(table.caption) + "\n\n";
        std::vector<std::string> cells;
        for (const auto& column : table.columns) cells.push_back(escaped(column));
        row(cells);
        row(std::vector<std::string>(table.columns.size(), "---"));
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            for (const auto& [before, heading] : table.parts) {
                if (before != i) continue;
                cells.assign(table.columns.size(), "");
                cells.front() = "**" + escaped(heading) + "**";
                row(cells);
            }
            cells.clear();
            for (const auto& cell : table.rows[i]) cells.push_back(words(cell));
            cells.resize(table.columns.size());
            row(cells);
        }
    }

    void add(const Figure& figure)
    {
        if (!figure.title.empty()) out_ += fmt::format("### {}\n\n", escaped(figure.title));
        Table twin = figure.table;
        twin.caption.clear();
        if (!twin.rows.empty()) add(twin);
        if (!figure.note.empty()) out_ += "\n" + escaped(figure.note) + "\n";
    }

    std::string out_;
};

} // namespace

std::string as_markdown(const Document& document)
{
    return Page().write(document);
}

} // namespace report
