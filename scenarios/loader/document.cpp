#include "loader/document.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace scenario {

SourcePos Place::pos() const
{
    SourcePos pos;
    if (file != nullptr) pos.file = *file;
    pos.line = line;
    pos.column = column;
    pos.length = length;
    if (table_column != nullptr) pos.cell = fmt::format("row {}, {}", row, *table_column);
    return pos;
}

const Node* Node::find(std::string_view key) const
{
    for (const auto& entry : entries) {
        if (entry.key == key) return entry.value;
    }
    return nullptr;
}

SourcePos Node::part(std::string_view what) const
{
    SourcePos pos = place.pos();
    const auto at = what.empty() ? std::string::npos : text.find(what);
    if (!verbatim || at == std::string::npos) return pos;
    pos.column = text_column + static_cast<int>(count_characters(std::string_view(text).substr(0, at)));
    pos.length = static_cast<int>(count_characters(what));
    return pos;
}

Node& Document::add(Node::Kind kind, Place place)
{
    Node& node = nodes_->emplace_back();
    node.kind = kind;
    node.place = place;
    return node;
}

const std::string* Document::file(std::string_view name)
{
    for (const auto& known : *names_) {
        if (known == name) return &known;
    }
    return &names_->emplace_back(name);
}

const std::string* Document::name(std::string_view column)
{
    return file(column);
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit, const SourcePos& asked_at,
                                     Diagnostics& diagnostics)
{
    const SourcePos where = asked_at.known() ? asked_at : SourcePos{path, 0, 0, 1, {}};
    const auto refuse = [&](Argument reason) {
        diagnostics.add(
            {std::string(code::unreadable_file), where, {arg("file", path), std::move(reason)}, {}, {}, {}});
        return std::nullopt;
    };
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return refuse(phrase("reason", {std::string(text::is_folder), {}}));
    std::ifstream file(path, std::ios::binary);
    if (!file) return refuse(arg("reason", std::strerror(errno)));
    // The size is not asked for first: pipes have none.
    std::string bytes;
    char block[1 << 16];
    while (file.read(block, sizeof block) || file.gcount() > 0) {
        bytes.append(block, static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > limit) {
            const std::string size = fmt::format("{} MB", limit >> 20U);
            diagnostics.add(
                {std::string(code::file_too_large), where, {arg("file", path), arg("limit", size)}, {}, {}, {}});
            return std::nullopt;
        }
    }
    if (file.bad()) return refuse(phrase("reason", {std::string(text::broke_off), {}}));
    return bytes;
}

std::optional<std::string> clean_text(std::string_view text, const std::string& file, Diagnostics& diagnostics)
{
    diagnostics.sources.add(file, text);
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    auto wrong = invalid_utf8(text);
    for (std::size_t i = 0; i < wrong.value_or(text.size()); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) {
            wrong = i;
            break;
        }
    }
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t i = 0; i < wrong.value_or(text.size()); ++i) {
        if (text[i] != '\r')
            clean += text[i];
        else if (i + 1 >= text.size() || text[i + 1] != '\n')
            clean += '\n';
    }
    if (!wrong) return clean;
    SourcePos where{file, 1, 1, 1, {}};
    std::size_t line_start = 0;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] != '\n') continue;
        ++where.line;
        line_start = i + 1;
    }
    where.column = static_cast<int>(count_characters(std::string_view(clean).substr(line_start))) + 1;
    diagnostics.add({std::string(code::invalid_text), where, {}, {}, {}, {}});
    return std::nullopt;
}

} // namespace scenario
