#include "loader/render.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace scenario {
namespace {

constexpr int tab_width = 4;

std::string words(std::string_view text, const Translator& translate, std::vector<Argument> args = {})
{
    return Message{std::string(text), std::move(args)}.render(translate);
}

struct Paint {
    bool on;
    std::string operator()(std::string_view style, std::string_view text) const
    {
        return on ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : std::string(text);
    }
};
constexpr std::string_view red = "1;31";
constexpr std::string_view yellow = "1;33";
constexpr std::string_view blue = "1;34";
constexpr std::string_view bold = "1";

/// Up to `count` characters off the front of `text`.
std::string_view take(std::string_view& text, std::size_t count)
{
    std::string_view rest = text;
    for (; count > 0 && !rest.empty(); --count) next_character(rest);
    const std::string_view taken = text.substr(0, text.size() - rest.size());
    text = rest;
    return taken;
}

/// A source line cut to what fits, and where the marked part begins and how wide it is on the screen.
struct Excerpt {
    std::string text;
    int indent = 0;
    int width = 1;
};

Excerpt excerpt(std::string_view line, int column, int length, int line_width)
{
    std::string_view rest = line;
    std::string_view before = take(rest, static_cast<std::size_t>(std::max(column - 1, 0)));
    const std::string_view marked = take(rest, static_cast<std::size_t>(std::max(length, 1)));
    Excerpt out;
    // A very long line is shown from shortly before the caret.
    const auto room = static_cast<std::size_t>(line_width) / 3;
    if (display_width(line, tab_width) > line_width && count_characters(before) > room) {
        take(before, count_characters(before) - room);
        out.text = "…";
    }
    out.text += printable(before, tab_width);
    out.indent = display_width(out.text);
    out.text += printable(marked, tab_width);
    out.width = std::clamp(display_width(marked, tab_width), 1, std::max(line_width - out.indent, 1));
    out.text += printable(rest, tab_width);
    if (display_width(out.text) > line_width) {
        std::string_view whole = out.text;
        std::string cut;
        int width = 0;
        while (width < line_width - 1) {
            const std::string_view next = take(whole, 1);
            cut += next;
            width += display_width(next);
        }
        out.text = cut + "…";
    }
    return out;
}

/// The arrow, the source line and the caret line of one place.
std::string snippet(const SourcePos& where, const Sources& sources, const RenderOptions& options, const Paint& paint,
                    std::string_view style, std::string_view label)
{
    if (!where.known()) return {};
    const bool option = where.file == command_line;
    const std::string number = option || where.line == 0 ? "" : fmt::format("{}", where.line);
    const std::string margin(number.size(), ' ');
    std::string name = to_string(where);
    if (option) name = words(text::command_line_name, options.translate);
    std::string out =
        fmt::format("{}{} {}\n", margin, paint(blue, option || number.empty() ? " -->" : " -->"), printable(name));
    const auto line = sources.line(where.file, where.line);
    if (!line) return label.empty() ? out : out + fmt::format("{}   {}\n", margin, label);
    const Excerpt cut = excerpt(*line, where.column, where.length, options.line_width);
    const std::string bar = paint(blue, "|");
    out += fmt::format("{} {}\n", margin, bar);
    out += fmt::format("{} {} {}\n", paint(blue, number), bar, cut.text);
    out += fmt::format("{} {} {:{}}{}", margin, bar, "", cut.indent,
                       paint(style, std::string(static_cast<std::size_t>(cut.width), '^')));
    out += label.empty() ? "\n" : fmt::format(" {}\n", label);
    return out;
}

std::string count_line(const Diagnostics& diagnostics, const Translator& translate)
{
    const auto count = [&](std::size_t n, std::string_view one, std::string_view many) {
        return n == 1 ? words(one, translate) : words(many, translate, {arg("count", fmt::format("{}", n))});
    };
    std::string line;
    if (diagnostics.errors() > 0) line = count(diagnostics.errors(), text::one_error, text::many_errors);
    if (diagnostics.warnings() > 0) {
        if (!line.empty()) line += ", ";
        line += count(diagnostics.warnings(), text::one_warning, text::many_warnings);
    }
    return line;
}

nlohmann::json json_of(const SourcePos& pos)
{
    nlohmann::json json{{"file", pos.file}};
    if (pos.line > 0) json["line"] = pos.line;
    if (pos.column > 0) json["column"] = pos.column;
    if (pos.column > 0) json["length"] = pos.length;
    if (!pos.cell.empty()) json["cell"] = pos.cell;
    return json;
}

} // namespace

std::string message_of(const Diagnostic& diagnostic, const Translator& translate)
{
    const CatalogEntry* entry = find_diagnostic(diagnostic.code);
    const std::string_view message = entry != nullptr ? entry->message : std::string_view(diagnostic.code);
    return words(message, translate, diagnostic.args);
}

std::string render(const Diagnostic& diagnostic, const Sources& sources, const RenderOptions& options)
{
    const Paint paint{options.color};
    const bool error = severity_of(diagnostic.code) == Severity::error;
    const std::string_view style = error ? red : yellow;
    const std::string severity = words(error ? text::error_word : text::warning_word, options.translate);
    std::string out = fmt::format("{}{}\n", paint(style, fmt::format("{}[{}]", severity, diagnostic.code)),
                                  paint(bold, ": " + printable(message_of(diagnostic, options.translate))));
    out += snippet(diagnostic.where, sources, options, paint, style, "");
    if (diagnostic.nearest) {
        const std::string hint = words(text::did_you_mean, options.translate, {arg("word", *diagnostic.nearest)});
        const std::string at =
            diagnostic.nearest_at.known() ? fmt::format("  ({})", to_string(diagnostic.nearest_at)) : "";
        out += fmt::format("  = {}{}\n", printable(hint), printable(at));
    }
    for (const auto& note : diagnostic.notes) {
        const std::string text = printable(note.text.render(options.translate));
        out += note.where.known() ? snippet(note.where, sources, options, paint, blue, text)
                                  : fmt::format("  = {}\n", text);
    }
    return out;
}

std::string render(const Diagnostics& diagnostics, const RenderOptions& options)
{
    std::string out;
    std::set<std::string> explained;
    const auto all = diagnostics.sorted();
    for (std::size_t i = 0; i < std::min(all.size(), options.at_most); ++i) {
        out += render(all[i], diagnostics.sources, options);
        if (options.explain_hint && explained.insert(all[i].code).second)
            out += fmt::format("  = {}\n", words(text::more, options.translate, {arg("code", all[i].code)}));
    }
    if (all.size() > options.at_most) {
        const std::string rest = fmt::format("{}", all.size() - options.at_most);
        out += words(text::not_shown, options.translate, {arg("count", rest)}) + "\n";
    }
    if (!all.empty()) out += count_line(diagnostics, options.translate) + "\n";
    return out;
}

std::string render_json(const Diagnostics& diagnostics, const Translator& translate)
{
    nlohmann::json all = nlohmann::json::array();
    for (const auto& diagnostic : diagnostics.sorted()) {
        nlohmann::json json = json_of(diagnostic.where);
        json["code"] = diagnostic.code;
        json["severity"] = severity_of(diagnostic.code) == Severity::error ? "error" : "warning";
        json["message"] = message_of(diagnostic, translate);
        if (diagnostic.nearest) json["nearest"] = *diagnostic.nearest;
        for (const auto& argument : diagnostic.args) json["args"][argument.name] = argument.value.render({});
        for (const auto& note : diagnostic.notes) {
            nlohmann::json shown = note.where.known() ? json_of(note.where) : nlohmann::json::object();
            shown["message"] = note.text.render(translate);
            json["notes"].push_back(std::move(shown));
        }
        all.push_back(std::move(json));
    }
    // Bytes that are not UTF-8 can only come from a file name or the command line; they must not stop the answer.
    return all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace scenario
