#include "editing/piece.hpp"

#include "loader/utf8.hpp"

#include <fmt/format.h>

namespace scenario {
namespace {

constexpr std::size_t longest_line = 110;
constexpr std::size_t longest_flow = 90; ///< of braces that are opened where nothing was

/// Prose folded as `>-`. Only single blanks come back when it is read.
bool folds(const std::string& prose)
{
    return prose.size() > longest_flow && prose.find('\n') == std::string::npos &&
           prose.find("  ") == std::string::npos && prose.find('\t') == std::string::npos && prose.front() != ' ' &&
           prose.back() != ' ';
}

std::vector<std::string> folded(std::string_view prose, std::size_t width)
{
    std::vector<std::string> lines{""};
    while (!prose.empty()) {
        const auto blank = std::min(prose.find(' '), prose.size());
        const std::string_view word = prose.substr(0, blank);
        prose.remove_prefix(std::min(blank + 1, prose.size()));
        std::string& last = lines.back();
        if (!last.empty() && count_characters(last) + 1 + count_characters(word) > width)
            lines.emplace_back(word);
        else
            last += (last.empty() ? "" : " ") + std::string(word);
    }
    return lines;
}

} // namespace

std::string in_one_line(const Piece& piece)
{
    if (piece.kind == Piece::Kind::scalar) return piece.text;
    std::string out;
    for (const auto& [key, value] : piece.entries)
        out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", key, in_one_line(value));
    for (const auto& item : piece.items) out += (out.empty() ? "" : ", ") + in_one_line(item);
    return piece.kind == Piece::Kind::map ? "{" + out + "}" : "[" + out + "]";
}

Lines in_lines(const Piece& piece, std::size_t column)
{
    if (piece.kind == Piece::Kind::scalar) {
        if (!folds(piece.prose) || column + count_characters(piece.text) <= longest_line) return {piece.text, {}};
        return {">-", folded(piece.prose, longest_line - std::min(column, longest_line / 2))};
    }
    std::string line = in_one_line(piece);
    if (piece.empty() || (!piece.spread && count_characters(line) <= longest_flow)) return {std::move(line), {}};
    Lines lines;
    const auto append = [&](std::vector<std::string> more) {
        lines.below.insert(lines.below.end(), more.begin(), more.end());
    };
    for (const auto& [key, value] : piece.entries) append(entry_lines(key, value, column));
    for (const auto& item : piece.items) append(item_lines(item, column));
    return lines;
}

std::vector<std::string> entry_lines(std::string_view key, const Piece& value, std::size_t column)
{
    const Lines lines = in_lines(value, column + 2);
    std::vector<std::string> all{fmt::format("{}:{}{}", key, lines.first.empty() ? "" : " ", lines.first)};
    for (const auto& line : lines.below) all.push_back("  " + line);
    return all;
}

std::vector<std::string> item_lines(const Piece& value, std::size_t column)
{
    const Lines lines = in_lines(value, column + 2);
    std::vector<std::string> all;
    if (!lines.first.empty()) all.push_back("- " + lines.first);
    for (const auto& line : lines.below) all.push_back((all.empty() ? "- " : "  ") + line);
    return all;
}

} // namespace scenario
