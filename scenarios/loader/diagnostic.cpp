#include "loader/diagnostic.hpp"

#include "loader/diagnostic_catalog.hpp"

#include <algorithm>
#include <fmt/args.h>
#include <fmt/format.h>
#include <tuple>

namespace scenario {
namespace {

std::string formatted(const std::string& text, const fmt::dynamic_format_arg_store<fmt::format_context>& store)
{
    return fmt::vformat(text, store);
}

std::vector<std::string> split_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        lines.emplace_back(text.substr(0, end));
        const std::size_t width = text.substr(end).starts_with("\r\n") ? 2 : 1;
        text.remove_prefix(std::min(end + width, text.size()));
    }
    return lines;
}

} // namespace

std::string to_string(const SourcePos& pos)
{
    std::string text = pos.file;
    if (pos.file == command_line) return text;
    if (pos.line > 0) text += fmt::format(":{}", pos.line);
    if (pos.line > 0 && pos.column > 0) text += fmt::format(":{}", pos.column);
    if (!pos.cell.empty()) text += fmt::format(" ({})", pos.cell);
    return text;
}

std::string Message::render(const Translator& translate) const
{
    if (literal) return text;
    std::string shown = translate ? translate(text) : text;
    if (shown.empty()) shown = text;
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const auto& argument : args)
        store.push_back(fmt::arg(argument.name.c_str(), argument.value.render(translate)));
    try {
        return formatted(shown, store);
    } catch (const fmt::format_error&) {
        // A translation that misspells a placeholder must not hide the message.
    }
    try {
        return formatted(text, store);
    } catch (const fmt::format_error&) {
        return text;
    }
}

Argument arg(std::string_view name, std::string_view value)
{
    return {std::string(name), Message{std::string(value), {}, true}};
}

Argument phrase(std::string_view name, Message value)
{
    return {std::string(name), std::move(value)};
}

void Sources::add(const std::string& file, std::string_view text)
{
    source(file).lines = split_lines(text);
}

int Sources::add_line(const std::string& file, std::string_view line)
{
    auto& lines = source(file).lines;
    lines.emplace_back(line);
    return static_cast<int>(lines.size());
}

std::optional<std::string_view> Sources::line(std::string_view file, int number) const
{
    for (const auto& source : sources_) {
        if (source.file != file) continue;
        if (number < 1 || static_cast<std::size_t>(number) > source.lines.size()) return std::nullopt;
        return source.lines[static_cast<std::size_t>(number) - 1];
    }
    return std::nullopt;
}

Sources::Source& Sources::source(const std::string& file)
{
    for (auto& source : sources_) {
        if (source.file == file) return source;
    }
    return sources_.emplace_back(Source{file, {}});
}

void Diagnostics::add(Diagnostic diagnostic)
{
    if (severity_of(diagnostic.code) == Severity::error) ++errors_;
    found_.push_back(std::move(diagnostic));
}

void Diagnostics::add(const Diagnostics& other)
{
    for (const auto& diagnostic : other.found_) add(diagnostic);
}

std::vector<Diagnostic> Diagnostics::sorted() const
{
    std::vector<std::string_view> files;
    const auto rank = [&](const std::string& file) {
        const auto known = std::find(files.begin(), files.end(), file);
        return known - files.begin();
    };
    for (const auto& diagnostic : found_) {
        if (rank(diagnostic.where.file) == static_cast<std::ptrdiff_t>(files.size()))
            files.push_back(diagnostic.where.file);
    }
    std::vector<Diagnostic> all = found_;
    std::stable_sort(all.begin(), all.end(), [&](const Diagnostic& a, const Diagnostic& b) {
        return std::make_tuple(rank(a.where.file), a.where.line, a.where.column) <
               std::make_tuple(rank(b.where.file), b.where.line, b.where.column);
    });
    return all;
}

} // namespace scenario
