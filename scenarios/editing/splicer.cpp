#include "editing/splicer.hpp"

#include "loader/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace scenario {
namespace {

constexpr std::size_t longest_line = 118;

template <class Parts>
auto spans_of(const Parts& parts)
{
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    for (const auto& part : parts) spans.emplace_back(part.begin, part.value->end);
    return spans;
}

} // namespace

Splicer::Splicer(std::string text) : text_(std::move(text))
{
    const auto first = text_.find('\n');
    line_break_ = first != std::string::npos && first > 0 && text_[first - 1] == '\r' ? "\r\n" : "\n";
    survey();
}

void Splicer::splice(std::size_t begin, std::size_t end, std::string_view text)
{
    text_.replace(begin, end - begin, text);
}

std::string Splicer::joined(const std::vector<std::string>& lines, std::size_t column) const
{
    std::string out;
    for (const auto& line : lines)
        out += out.empty() ? line : fmt::format("{}{}{}", line_break_, std::string(column, ' '), line);
    return out;
}

void Splicer::replace(const Branch& branch, const Piece& piece)
{
    const std::string_view gap = branch.kind == Branch::Kind::nothing ? " " : "";
    if (branch.in_flow) {
        splice(branch.begin, branch.end, std::string(gap) + in_one_line(piece));
        return survey();
    }
    const std::size_t own = branch.begin - line_begin(text_, branch.begin);
    const std::size_t below = branch.owner + (branch.lead > 0 ? 2 : 0);
    const bool behind_dash = branch.lead > 0 && text_[branch.lead - 1] == '-';
    // Braces stay braces while they fit into their line.
    const bool was_short = branch.is_flow() && line_end(text_, branch.begin) >= branch.end;
    const bool tagged = behind_dash && branch.kind == Branch::Kind::scalar && piece.entries.size() == 1;
    const bool braces = was_short && own + count_characters(in_one_line(piece)) <= longest_line;
    Piece styled = piece;
    styled.spread = styled.spread || tagged; // `- work: {…}`
    const Lines lines = braces ? Lines{in_one_line(piece), {}} : in_lines(styled, below);
    std::vector<std::string> all = lines.below;
    if (!lines.first.empty()) all.insert(all.begin(), lines.first);
    const bool own_line = begins_line(text_, branch.begin);
    const bool to_the_key = own_line && branch.style == Branch::Style::block && !lines.first.empty();
    if (branch.lead > 0 && to_the_key) {
        splice(line_end(text_, branch.lead), branch.end, "");
        splice(branch.lead, branch.lead, " " + joined(all, below));
    } else if (branch.lead == 0 || own_line) {
        splice(branch.begin, branch.end, joined(all, own));
    } else if (behind_dash || !lines.first.empty()) {
        splice(branch.begin, branch.end, std::string(gap) + joined(all, behind_dash && gap.empty() ? own : below));
    } else {
        // A comment behind the key stays behind it.
        const std::size_t end = line_end(text_, branch.end);
        splice(end, end, fmt::format("{}{}{}", line_break_, std::string(below, ' '), joined(all, below)));
        splice(branch.lead, branch.end, "");
    }
    survey();
}

void Splicer::insert_in_flow(const Branch& branch, const std::vector<Span>& spans, std::size_t place,
                             const std::string& text)
{
    if (spans.empty()) return splice(branch.begin + 1, branch.end - 1, text);
    if (place == 0) return splice(spans.front().begin, spans.front().begin, text + ", ");
    const Span& before = spans[place - 1];
    if (!begins_line(text_, before.begin)) return splice(before.end, before.end, ", " + text);
    // One in each line: what is written behind an item stays behind it.
    const bool last = place == spans.size();
    const bool closed = last && line_end(text_, before.end) >= branch.end;
    const std::size_t column = before.begin - line_begin(text_, before.begin);
    const bool comma = last && !branch.comma;
    const std::size_t end = closed ? before.end : line_end(text_, before.end);
    splice(end, end,
           fmt::format("{}{}{}{}", comma && closed ? "," : "", line_break_, std::string(column, ' ') + text,
                       comma ? "" : ","));
    if (comma && !closed) splice(before.end, before.end, ",");
}

void Splicer::remove_in_flow(const Branch& branch, const std::vector<Span>& spans, std::size_t which)
{
    if (spans.size() == 1) return splice(branch.begin + 1, branch.end - 1, "");
    if (which + 1 < spans.size()) return splice(spans[which].begin, spans[which + 1].begin, "");
    const std::string_view between =
        std::string_view(text_).substr(spans[which - 1].end, spans[which].begin - spans[which - 1].end);
    if (between.find('#') == std::string_view::npos) return splice(spans[which - 1].end, spans[which].end, "");
    const std::size_t begin = begins_line(text_, spans[which].begin)
                                  ? text_.find_last_not_of("\r\n", line_begin(text_, spans[which].begin) - 1) + 1
                                  : spans[which].begin;
    splice(begin, spans[which].end, "");
    if (between.front() == ',' && !branch.comma) splice(spans[which - 1].end, spans[which - 1].end + 1, "");
}

void Splicer::insert_entry(const Branch& map, std::string_view key, const Piece& value,
                           const std::vector<std::string_view>& order)
{
    const auto own = std::find(order.begin(), order.end(), key);
    std::size_t place = 0;
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        const auto known = std::find(order.begin(), order.end(), map.entries[i].key);
        if (known < own) place = i + 1;
    }
    if (map.is_flow()) {
        std::vector<Span> spans;
        for (const auto& [begin, end] : spans_of(map.entries)) spans.push_back({begin, end});
        insert_in_flow(map, spans, place, fmt::format("{}: {}", key, in_one_line(value)));
        return survey();
    }
    const std::string lines = joined(entry_lines(key, value, map.column), map.column);
    const std::string indent = std::string(map.column, ' ');
    if (place == 0) {
        const std::size_t begin = map.entries.front().begin;
        splice(begin, begin, fmt::format("{}{}{}", lines, line_break_, indent));
    } else {
        const std::size_t end = line_end(text_, map.entries[place - 1].value->end);
        splice(end, end, fmt::format("{}{}{}", line_break_, indent, lines));
    }
    survey();
}

bool Splicer::is_blank_line(std::size_t begin) const
{
    return text_.find_first_not_of(" \t\r", begin) == text_.find('\n', begin);
}

/// Removes all lines from the one of `begin` to the one of `end`, and one of two blank lines that meet.
void Splicer::remove_lines(std::size_t begin, std::size_t end)
{
    std::size_t from = line_begin(text_, begin);
    const std::size_t over = text_.find('\n', end);
    std::size_t to = over == std::string::npos ? text_.size() : over + 1;
    if (over == std::string::npos && from > 0)
        from = text_.find_last_not_of("\r\n", from - 1) + 1; // the last line keeps having no end
    else if (from > 0 && is_blank_line(line_begin(text_, from - 1)) && (to == text_.size() || is_blank_line(to)))
        from = line_begin(text_, from - 1);
    splice(from, to, "");
}

void Splicer::remove_entry(const Branch& map, std::size_t which)
{
    const Branch::Entry& entry = map.entries[which];
    if (map.is_flow()) {
        std::vector<Span> spans;
        for (const auto& [begin, end] : spans_of(map.entries)) spans.push_back({begin, end});
        remove_in_flow(map, spans, which);
    } else if (begins_line(text_, entry.begin)) {
        remove_lines(entry.begin, entry.value->end);
    } else if (map.entries.size() > 1) {
        splice(entry.begin, map.entries[which + 1].begin, ""); // the first one, behind a dash
    }
    survey();
}

Piece Splicer::in_style_of(const Branch& neighbour, Piece value, std::size_t column) const
{
    if (value.kind != Piece::Kind::map) return value;
    const bool block = neighbour.style == Branch::Style::block;
    const std::size_t length = column + 2 + count_characters(in_one_line(value));
    // What is only said about something that stands elsewhere is said in passing.
    if (!block && length <= longest_line) return Piece::scalar(in_one_line(value));
    value.spread = block;
    return value;
}

void Splicer::insert_item(const Branch& list, std::size_t place, const Piece& value)
{
    if (list.is_flow()) {
        std::vector<Span> spans;
        for (const auto& [begin, end] : spans_of(list.items)) spans.push_back({begin, end});
        insert_in_flow(list, spans, place, in_one_line(value));
        return survey();
    }
    const Branch& neighbour = *list.items[place == 0 ? 0 : place - 1].value;
    const Piece styled = in_style_of(neighbour, value, list.column);
    const std::string lines = joined(item_lines(styled, list.column), list.column);
    const std::string indent = std::string(list.column, ' ');
    if (place == 0) {
        const std::size_t begin = list.items.front().begin;
        splice(begin, begin, fmt::format("{}{}{}", lines, line_break_, indent));
        return survey();
    }
    const std::size_t end = line_end(text_, neighbour.end);
    // Items with a blank line between them get another one.
    bool airy = false;
    if (list.items.size() > 1) {
        const std::size_t one = place < list.items.size() ? place : place - 1;
        const std::size_t next = text_.find('\n', list.items[one - 1].value->end);
        airy = next != std::string::npos && next + 1 < list.items[one].begin && is_blank_line(next + 1);
    }
    splice(end, end, fmt::format("{}{}{}{}", airy ? line_break_ : "", line_break_, indent, lines));
    survey();
}

void Splicer::remove_item(const Branch& list, std::size_t which)
{
    if (list.is_flow()) {
        std::vector<Span> spans;
        for (const auto& [begin, end] : spans_of(list.items)) spans.push_back({begin, end});
        remove_in_flow(list, spans, which);
    } else if (begins_line(text_, list.items[which].begin)) {
        remove_lines(list.items[which].begin, list.items[which].value->end);
    } else if (which + 1 < list.items.size()) {
        splice(list.items[which].begin, list.items[which + 1].begin, "");
    }
    survey();
}

/// The items between the two places change places; what stands between them stays.
void Splicer::move_within_line(const Branch& list, std::size_t which, std::size_t to)
{
    std::vector<std::string> texts;
    for (const auto& item : list.items)
        texts.push_back(text_.substr(item.value->begin, item.value->end - item.value->begin));
    std::string moved = texts[which];
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(which));
    texts.insert(texts.begin() + static_cast<std::ptrdiff_t>(to > which ? to - 1 : to), std::move(moved));
    for (std::size_t i = list.items.size(); i-- > 0;)
        splice(list.items[i].value->begin, list.items[i].value->end, texts[i]);
    survey();
}

/// Where the lines of an item begin, with the comments right above it.
std::size_t Splicer::above(std::size_t item, std::size_t column) const
{
    std::size_t from = line_begin(text_, item);
    while (from > 0) {
        const std::size_t before = line_begin(text_, from - 1);
        const auto first = text_.find_first_not_of(' ', before);
        if (before >= from || text_[first] != '#' || first - before != column) break;
        from = before;
    }
    return from;
}

void Splicer::move_item(const Branch& list, std::size_t which, std::size_t to)
{
    const std::size_t begin = list.items[which].begin;
    const std::size_t end = list.items[which].value->end;
    if (list.is_flow() || !begins_line(text_, list.items.front().begin)) return move_within_line(list, which, to);
    const std::size_t from = above(begin, list.column);
    std::string lines = text_.substr(from, line_end(text_, end) - from);
    const std::size_t target = above(list.items[to].begin, list.column);
    lines += line_break_;
    if (target < from) {
        remove_lines(from, end);
        splice(target, target, lines);
    } else {
        splice(target, target, lines);
        remove_lines(from, end);
    }
    survey();
}

} // namespace scenario
