#include "editing/outline.hpp"

#include <algorithm>

namespace scenario {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view breaks = "\r\n";

/// Ends a survey of a text that uses what is not understood.
struct NotUnderstood {};

} // namespace

std::size_t line_begin(std::string_view text, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    if (before != std::string_view::npos) return before + 1;
    return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

std::size_t line_end(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_of(breaks, at), text.size());
}

bool begins_line(std::string_view text, std::size_t at)
{
    const std::size_t first = line_begin(text, at);
    return text.substr(first, at - first).find_first_not_of(' ') == std::string_view::npos;
}

const Branch::Entry* Branch::find(std::string_view key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

/// Walks through a text from its first byte to its last. It has been read before and has no mistakes in it.
class Surveyor {
public:
    Surveyor(std::string_view text, Outline& outline) : text_(text), outline_(outline)
    {
        if (text.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    }

    void survey()
    {
        to_token();
        if (at_ < text_.size() && text_[at_] == '%') throw NotUnderstood{};
        if (is_marker("---")) at_ += 3, to_token();
        outline_.root_ = block({at_, -1});
        to_token();
        if (at_ < text_.size()) throw NotUnderstood{};
    }

private:
    /// What stands in front of a value.
    struct Owner {
        std::size_t lead;
        int column; ///< of the key or dash; -1 outside of everything
    };

    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n'; }
    static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    bool line_is_over() const { return peek() == '\n' || peek() == '\r' || peek() == '#'; }
    int column() const { return static_cast<int>(at_ - line_begin(text_, at_)); }
    bool is_dash() const { return peek() == '-' && is_blank(peek(1)); }
    bool is_marker(std::string_view marker) const
    {
        return text_.substr(at_).starts_with(marker) && is_blank(peek(3)) && column() == 0;
    }
    bool is_over() const { return at_ >= text_.size() || is_marker("---") || is_marker("..."); }

    void skip_spaces()
    {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }

    /// Past blanks, line breaks and comments.
    void to_token()
    {
        while (at_ < text_.size()) {
            if (is_blank(text_[at_]))
                ++at_;
            else if (text_[at_] == '#' && (at_ == 0 || is_blank(text_[at_ - 1]) || column() == 0))
                at_ = line_end(text_, at_);
            else
                return;
        }
    }

    Branch& add(Branch::Kind kind, Branch::Style style, const Owner& owner, bool in_flow)
    {
        Branch& branch = outline_.branches_->emplace_back();
        branch.kind = kind;
        branch.style = style;
        branch.lead = owner.lead;
        branch.owner = static_cast<std::size_t>(std::max(owner.column, 0));
        branch.in_flow = in_flow;
        branch.begin = branch.end = at_;
        return branch;
    }

    Branch* nothing(const Owner& owner, bool in_flow = false)
    {
        Branch& branch = add(Branch::Kind::nothing, Branch::Style::plain, owner, in_flow);
        branch.begin = branch.end = owner.lead;
        return &branch;
    }

    /// The names of anchors in front of a value; tags have been complained about by the reader.
    std::string anchor()
    {
        std::string name;
        while (peek() == '&' || peek() == '!') {
            const std::size_t end = std::min(text_.find_first_of(" \t\r\n,]}", at_), text_.size());
            if (peek() == '&') name = text_.substr(at_ + 1, end - at_ - 1);
            at_ = end;
            skip_spaces();
        }
        return name;
    }

    /// A value that begins at or after a place in the line of its owner.
    Branch* value_behind(const Owner& owner, bool dash)
    {
        skip_spaces();
        const std::size_t properties = at_;
        const std::string name = anchor();
        Branch* found = nullptr;
        if (line_is_over() || at_ >= text_.size()) {
            to_token();
            const bool deeper = !is_over() && column() > owner.column;
            // The dashes of a list may stand below the key that it belongs to.
            const bool list = !is_over() && !dash && column() == owner.column && is_dash();
            found = deeper ? block(owner) : list ? block_list(owner) : nothing(owner);
        } else if (dash) {
            if (at_ != properties && is_key()) throw NotUnderstood{};
            found = block(owner);
        } else {
            found = in_line(owner);
        }
        if (!name.empty()) found->anchor = name;
        return found;
    }

    Branch* block(const Owner& owner)
    {
        if (is_over()) return nothing(owner);
        if (is_dash()) return block_list(owner);
        if (peek() == '?' && is_blank(peek(1))) throw NotUnderstood{};
        const std::size_t properties = at_;
        const std::string name = anchor();
        if (at_ != properties && (line_is_over() || is_key())) throw NotUnderstood{};
        Branch* found = is_key() ? block_map(owner) : in_line(owner);
        if (!name.empty()) found->anchor = name;
        return found;
    }

    /// True when a plain or quoted text with a colon behind it begins here.
    bool is_key()
    {
        if (peek() == '{' || peek() == '[' || peek() == '*' || peek() == '|' || peek() == '>') return false;
        const std::size_t start = at_;
        const std::size_t end = line_end(text_, at_);
        if (peek() == '"' || peek() == '\'') {
            quoted();
        } else {
            while (at_ < end && !(text_[at_] == ':' && is_blank(peek(1))) &&
                   !(text_[at_] == '#' && is_blank(text_[at_ - 1])))
                ++at_;
        }
        const bool one_line = at_ <= end;
        skip_spaces();
        const bool key = one_line && peek() == ':' && is_blank(peek(1));
        at_ = start;
        return key;
    }

    Branch* block_map(const Owner& owner)
    {
        Branch& map = add(Branch::Kind::map, Branch::Style::block, owner, false);
        const int own = column();
        map.column = static_cast<std::size_t>(own);
        while (!is_over() && column() == own) {
            if (!is_key() || is_dash()) throw NotUnderstood{};
            Branch::Entry entry{{}, at_, at_, nullptr};
            if (peek() == '"' || peek() == '\'') {
                entry.key = quoted();
                entry.end = at_;
            } else {
                std::size_t colon = at_;
                while (text_[colon] != ':' || !is_blank(colon + 1 < text_.size() ? text_[colon + 1] : '\n')) ++colon;
                entry.end = text_.find_last_not_of(" \t", colon - 1) + 1;
                entry.key = text_.substr(at_, entry.end - at_);
                at_ = colon;
            }
            skip_spaces();
            ++at_;
            entry.value = value_behind({at_, own}, false);
            map.end = entry.value->end;
            map.entries.push_back(std::move(entry));
            to_token();
        }
        if (!is_over() && column() > own) throw NotUnderstood{};
        return &map;
    }

    Branch* block_list(const Owner& owner)
    {
        Branch& list = add(Branch::Kind::list, Branch::Style::block, owner, false);
        const int own = column();
        list.column = static_cast<std::size_t>(own);
        while (!is_over() && column() == own && is_dash()) {
            const std::size_t dash = at_++;
            const Branch* value = value_behind({at_, own}, true);
            list.end = value->end;
            list.items.push_back({dash, value});
            to_token();
        }
        if (!is_over() && column() > own) throw NotUnderstood{};
        return &list;
    }

    /// A value that is no block of keys or dashes.
    Branch* in_line(const Owner& owner)
    {
        Branch* found = nullptr;
        switch (peek()) {
        case '*':
            return alias(owner, false);
        case '{':
        case '[':
            found = flow(owner, false);
            break;
        case '|':
        case '>':
            return indented(owner);
        default:
            found = scalar(owner, false);
        }
        const std::size_t end = at_;
        skip_spaces();
        if (found->style != Branch::Style::plain && !line_is_over() && at_ < text_.size()) throw NotUnderstood{};
        at_ = end;
        return found;
    }

    Branch* alias(const Owner& owner, bool in_flow)
    {
        Branch& branch = add(Branch::Kind::alias, Branch::Style::plain, owner, in_flow);
        at_ = std::min(text_.find_first_of(" \t\r\n,]}", at_), text_.size());
        branch.end = at_;
        branch.text = text_.substr(branch.begin + 1, at_ - branch.begin - 1);
        outline_.aliases_.insert(branch.text);
        return &branch;
    }

    /// A text below `>-` or `|`: all lines that are blank or indented further than their owner.
    Branch* indented(const Owner& owner)
    {
        Branch& branch = add(Branch::Kind::scalar, Branch::Style::indented, owner, false);
        at_ = branch.end = line_end(text_, at_);
        while (at_ < text_.size()) {
            std::size_t next = text_.find('\n', at_);
            if (next == std::string_view::npos) break;
            const std::size_t line = ++next;
            const std::size_t first = std::min(text_.find_first_not_of(' ', line), text_.size());
            const bool blank = first == text_.size() || text_[first] == '\n' || text_[first] == '\r';
            if (!blank && static_cast<int>(first - line) <= owner.column) break;
            at_ = line_end(text_, first);
            if (!blank) branch.end = at_;
        }
        at_ = branch.end;
        return &branch;
    }

    Branch* scalar(const Owner& owner, bool in_flow)
    {
        Branch& branch = add(Branch::Kind::scalar, Branch::Style::plain, owner, in_flow);
        if (peek() == '"' || peek() == '\'') {
            branch.style = Branch::Style::quoted;
            branch.text = quoted();
            branch.end = at_;
            return &branch;
        }
        while (at_ < text_.size()) {
            const std::size_t end = end_of_plain(in_flow);
            if (end == at_) break;
            branch.end = text_.find_last_not_of(" \t", end - 1) + 1;
            branch.text += (branch.text.empty() ? "" : " ") + std::string(text_.substr(at_, branch.end - at_));
            at_ = end;
            if (at_ < text_.size() && text_[at_] != '\n' && text_[at_] != '\r') break;
            to_line();
            if (is_over() || peek() == '#' || (!in_flow && column() <= owner.column)) break;
        }
        at_ = branch.end;
        return &branch;
    }

    /// To the first character of the next line that has one.
    void to_line()
    {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    }

    /// Where the part of a plain text that stands in this line ends.
    std::size_t end_of_plain(bool in_flow) const
    {
        std::size_t end = at_;
        for (; end < text_.size() && text_[end] != '\n' && text_[end] != '\r'; ++end) {
            const char c = text_[end];
            const char next = end + 1 < text_.size() ? text_[end + 1] : '\n';
            if (in_flow && std::string_view(",[]{}").find(c) != std::string_view::npos) break;
            if (c == ':' &&
                (is_blank(next) || (in_flow && std::string_view(",[]{}").find(next) != std::string_view::npos)))
                break;
            if (c == '#' && end > at_ && is_blank(text_[end - 1])) break;
        }
        return end;
    }

    /// Past a quoted text. @return what it says, as far as ids and keys need it
    std::string quoted()
    {
        const char quote = text_[at_++];
        std::string out;
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == quote && quote == '\'' && peek(1) == '\'') {
                out += text_[++at_];
            } else if (text_[at_] == quote) {
                ++at_;
                return out;
            } else if (quote == '"' && text_[at_] == '\\') {
                ++at_;
                out += peek();
            } else {
                out += text_[at_];
            }
        }
        throw NotUnderstood{};
    }

    Branch* flow(const Owner& owner, bool in_flow)
    {
        if (peek() == '{') return flow_map(owner, in_flow);
        if (peek() == '[') return flow_list(owner, in_flow);
        return peek() == '*' ? alias(owner, in_flow) : scalar(owner, in_flow);
    }

    /// A value inside braces or brackets.
    Branch* inside(std::size_t lead, const Owner& owner)
    {
        to_token();
        const std::string name = anchor();
        to_token();
        Branch* found = flow({lead, owner.column}, true);
        if (!name.empty()) found->anchor = name;
        return found;
    }

    Branch* flow_map(const Owner& owner, bool in_flow)
    {
        Branch& map = add(Branch::Kind::map, Branch::Style::flow, owner, in_flow);
        ++at_;
        for (to_token(); peek() != '}'; to_token()) {
            if (at_ >= text_.size() || peek() == '?') throw NotUnderstood{};
            map.entries.push_back(flow_entry(owner));
            to_token();
            map.comma = peek() == ',';
            if (map.comma) ++at_;
        }
        map.end = ++at_;
        return &map;
    }

    Branch::Entry flow_entry(const Owner& owner)
    {
        const Branch* key = inside(at_, owner);
        if (key->kind != Branch::Kind::scalar || key->begin == key->end) throw NotUnderstood{};
        return value_of({key->text, key->begin, key->end, nullptr}, owner);
    }

    Branch::Entry value_of(Branch::Entry entry, const Owner& owner)
    {
        to_token();
        if (peek() != ':') {
            entry.value = nothing({entry.end, owner.column}, true);
            return entry;
        }
        const std::size_t lead = ++at_;
        to_token();
        const bool empty = peek() == ',' || peek() == '}' || peek() == ']';
        entry.value = empty ? nothing({lead, owner.column}, true) : inside(lead, owner);
        return entry;
    }

    Branch* flow_list(const Owner& owner, bool in_flow)
    {
        Branch& list = add(Branch::Kind::list, Branch::Style::flow, owner, in_flow);
        ++at_;
        for (to_token(); peek() != ']'; to_token()) {
            if (at_ >= text_.size()) throw NotUnderstood{};
            const Branch* value = inside(at_, owner);
            if (value->begin == value->end) throw NotUnderstood{};
            to_token();
            if (peek() == ':') { // [a: b]
                Branch& pair = add(Branch::Kind::map, Branch::Style::bare, owner, true);
                pair.begin = value->begin;
                pair.entries.push_back(value_of({value->text, value->begin, value->end, nullptr}, owner));
                pair.end = pair.entries.back().value->end;
                value = &pair;
                to_token();
            }
            list.items.push_back({value->begin, value});
            list.comma = peek() == ',';
            if (list.comma) ++at_;
        }
        list.end = ++at_;
        return &list;
    }

    std::string_view text_;
    Outline& outline_;
    std::size_t at_ = 0;
};

std::optional<Outline> Outline::of(std::string_view text)
{
    // A text whose lines end as they did on computers of long ago.
    for (std::size_t i = text.find('\r'); i != std::string_view::npos; i = text.find('\r', i + 1)) {
        if (i + 1 == text.size() || text[i + 1] != '\n') return std::nullopt;
    }
    Outline outline;
    try {
        Surveyor(text, outline).survey();
    } catch (const NotUnderstood&) {
        return std::nullopt;
    }
    return outline;
}

} // namespace scenario
