#include "terminal/text_block.hpp"

#include "loader/utf8.hpp"

#include <algorithm>

namespace cli {

int columns(std::string_view text)
{
    return scenario::display_width(text);
}

std::string padded(std::string_view text, int width)
{
    std::string out(text);
    out.append(static_cast<std::size_t>(std::max(0, width - columns(text))), ' ');
    return out;
}

std::string right_aligned(std::string_view text, int width)
{
    return std::string(static_cast<std::size_t>(std::max(0, width - columns(text))), ' ') + std::string(text);
}

std::string shortened(std::string_view text, int width, std::string_view ellipsis)
{
    if (columns(text) <= width) return std::string(text);
    const int room = width - columns(ellipsis);
    int used = 0;
    std::string_view rest = text;
    while (!rest.empty()) {
        std::string_view ahead = rest;
        const int next = scenario::display_width(scenario::next_character(ahead));
        if (used + next > room) break;
        used += next;
        rest = ahead;
    }
    std::string kept(text.substr(0, text.size() - rest.size()));
    while (!kept.empty() && kept.back() == ' ') kept.pop_back();
    return kept + std::string(ellipsis);
}

std::string wrapped(std::string_view text, int width, int indent)
{
    std::string out;
    int used = 0;
    while (!text.empty()) {
        auto end = std::min(text.find(' '), text.size());
        // A per cent sign stays with its number.
        if (text.substr(end).starts_with(" %")) end = std::min(text.find(' ', end + 1), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        const int wide = columns(word);
        if (used > 0 && used + 1 + wide > width) {
            out += '\n';
            out.append(static_cast<std::size_t>(indent), ' ');
            used = indent;
        } else if (used > 0) {
            out += ' ';
            ++used;
        }
        out += word;
        used += wide;
    }
    return out;
}

} // namespace cli
