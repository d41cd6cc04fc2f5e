// The only file that speaks to yaml-cpp: its events become a Document, its marks become positions.
#include "loader/document.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace scenario {
namespace {

/// The text with its lines, and where it stands in the file it belongs to.
class Layout {
public:
    Layout(std::string_view text, const std::string* file, int line, int column)
        : text_(text), file_(file), first_line_(line), first_column_(column)
    {
        starts_.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n') starts_.push_back(i + 1);
        }
    }

    /// yaml-cpp counts from 0, and columns in bytes.
    std::size_t offset(const YAML::Mark& mark) const
    {
        if (mark.line < 0) return 0;
        const auto line = std::min(static_cast<std::size_t>(mark.line), starts_.size() - 1);
        return std::min(starts_[line] + static_cast<std::size_t>(std::max(mark.column, 0)), text_.size());
    }

    Place place(std::size_t offset, std::size_t bytes) const
    {
        const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
        const auto line = static_cast<std::size_t>(after - starts_.begin()) - 1;
        const std::string_view before = text_.substr(starts_[line], offset - starts_[line]);
        Place place;
        place.file = file_;
        place.line = first_line_ + static_cast<int>(line);
        place.column = static_cast<int>(count_characters(before)) + (line == 0 ? first_column_ : 1);
        place.length = std::max(1, static_cast<int>(count_characters(text_.substr(offset, bytes))));
        return place;
    }

    /// Bytes from `offset` to the end of its line, without trailing blanks.
    std::size_t rest_of_line(std::size_t offset) const
    {
        auto end = std::min(text_.find('\n', offset), text_.size());
        while (end > offset + 1 && (text_[end - 1] == ' ' || text_[end - 1] == '\t')) --end;
        return std::max<std::size_t>(end - offset, 1);
    }

    /// Past anchors and tags in front of a value.
    std::size_t behind_properties(std::size_t offset) const
    {
        while (offset < text_.size() && (text_[offset] == '&' || text_[offset] == '!')) {
            const auto blank = text_.find_first_of(" \n", offset);
            if (blank == std::string_view::npos) return offset;
            const auto next = text_.find_first_not_of(' ', blank);
            if (next == std::string_view::npos || text_[next] == '\n') return offset;
            offset = next;
        }
        return offset;
    }

    std::string_view from(std::size_t offset) const { return text_.substr(std::min(offset, text_.size())); }
    std::size_t lines() const { return starts_.size(); }
    std::string_view line(std::size_t number) const
    {
        const std::string_view rest = from(starts_[number]);
        return rest.substr(0, rest.find('\n'));
    }
    std::size_t start(std::size_t number) const { return starts_[number]; }

private:
    std::string_view text_;
    const std::string* file_;
    int first_line_;
    int first_column_;
    std::vector<std::size_t> starts_;
};

/// Ends parsing after a complaint that makes the rest pointless.
struct Abandoned {};

Diagnostic complaint(std::string_view code, const Place& place, std::vector<Argument> args = {})
{
    return {std::string(code), place.pos(), std::move(args), {}, {}, {}};
}

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const Layout& layout, Document& document, Diagnostics& diagnostics, const Limits& limits)
        : layout_(layout), document_(document), diagnostics_(diagnostics), limits_(limits)
    {
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const std::size_t offset = layout_.behind_properties(layout_.offset(mark));
        std::size_t length = 0;
        for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
            if (layout_.from(offset).starts_with(word)) length = word.size();
        }
        Node& node = document_.add(Node::Kind::null, layout_.place(offset, length));
        node.written = length > 0;
        // What is not there has no place; its key stands for it.
        if (!node.written && !open_.empty() && open_.back().has_key) node.place = open_.back().key_place;
        remember(anchor, node);
        attach(node);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const Place place = layout_.place(layout_.offset(mark), 1);
        const auto known = anchors_.find(anchor);
        if (known == anchors_.end()) return attach(document_.add(Node::Kind::null, place));
        const auto inside = [&](const Open& open) { return open.node == known->second; };
        if (std::any_of(open_.begin(), open_.end(), inside)) {
            Diagnostic cycle = complaint(code::alias_cycle, place);
            cycle.notes.push_back({{std::string(text::anchored_here), {}}, known->second->place.pos()});
            diagnostics_.add(std::move(cycle));
            throw Abandoned{};
        }
        attach(*known->second);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        const std::size_t offset = layout_.behind_properties(layout_.offset(mark));
        const std::string_view rest = layout_.from(offset);
        const bool quoted = rest.starts_with('"') || rest.starts_with('\'');
        const bool verbatim = value.find('\n') == std::string::npos && rest.substr(quoted ? 1 : 0).starts_with(value);
        const std::size_t length = verbatim ? value.size() + (quoted ? 2 : 0) : layout_.rest_of_line(offset);
        Node& node = document_.add(Node::Kind::scalar, layout_.place(offset, length));
        node.verbatim = verbatim;
        node.text_column = node.place.column + (quoted ? 1 : 0);
        node.text = value;
        note_tag(node, tag, mark);
        remember(anchor, node);
        attach(node);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Node::Kind::list, mark, tag, anchor);
    }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Node::Kind::map, mark, tag, anchor);
    }

    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Node* node;
        bool has_key = false;
        bool skip_value = false; ///< the key was no good
        std::string key;
        Place key_place;
        std::unordered_map<std::string, Place> seen;
    };

    void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        const std::size_t offset = layout_.behind_properties(layout_.offset(mark));
        Node& node = document_.add(kind, layout_.place(offset, layout_.rest_of_line(offset)));
        note_tag(node, tag, mark);
        if (static_cast<int>(open_.size()) >= limits_.depth) {
            diagnostics_.add(complaint(code::too_deep, node.place, {arg("limit", fmt::format("{}", limits_.depth))}));
            throw Abandoned{};
        }
        remember(anchor, node);
        open_.push_back({&node, false, false, {}, {}, {}});
    }

    void close()
    {
        Node& node = *open_.back().node;
        open_.pop_back();
        attach(node);
    }

    void remember(YAML::anchor_t anchor, const Node& node)
    {
        if (anchor != 0) anchors_[anchor] = &node;
    }

    void note_tag(Node& node, const std::string& tag, const YAML::Mark& mark)
    {
        if (tag.empty() || tag == "?" || tag == "!" || tag.starts_with("tag:yaml.org,2002:")) return;
        diagnostics_.add(complaint(code::yaml_tag, layout_.place(layout_.offset(mark), tag.size()), {arg("tag", tag)}));
        node.tag = tag;
    }

    void attach(const Node& node)
    {
        if (open_.empty()) {
            document_.root = &node;
            return;
        }
        Open& parent = open_.back();
        if (parent.node->kind == Node::Kind::map && !parent.has_key) return take_key(parent, node);
        parent.node->weight += node.weight;
        if (parent.node->weight > limits_.values) {
            const std::string limit = fmt::format("{}", limits_.values);
            diagnostics_.add(complaint(code::alias_flood, node.place, {arg("limit", limit)}));
            throw Abandoned{};
        }
        if (parent.node->kind == Node::Kind::list) {
            parent.node->items.push_back(&node);
        } else {
            if (!parent.skip_value) parent.node->entries.push_back({parent.key, parent.key_place, &node});
            parent.has_key = false;
        }
    }

    void take_key(Open& parent, const Node& node)
    {
        parent.has_key = true;
        parent.skip_value = true;
        parent.key = node.text;
        parent.key_place = node.place;
        if (node.kind != Node::Kind::scalar) {
            diagnostics_.add(complaint(code::complex_key, node.place));
            return;
        }
        const auto [earlier, fresh] = parent.seen.try_emplace(node.text, node.place);
        parent.skip_value = !fresh;
        if (fresh) return;
        Diagnostic twice = complaint(code::duplicate_key, node.place, {arg("key", node.text)});
        twice.notes.push_back({{std::string(text::first_here), {}}, earlier->second.pos()});
        diagnostics_.add(std::move(twice));
    }

    const Layout& layout_;
    Document& document_;
    Diagnostics& diagnostics_;
    const Limits& limits_;
    std::vector<Open> open_;
    std::unordered_map<YAML::anchor_t, const Node*> anchors_;
};

/// Refuses whatever comes after the first document.
class NothingMore : public YAML::EventHandler {
public:
    NothingMore(const Layout& layout, Diagnostics& diagnostics) : layout_(layout), diagnostics_(diagnostics) {}
    void OnDocumentStart(const YAML::Mark& mark) override
    {
        diagnostics_.add(complaint(code::several_documents, layout_.place(layout_.offset(mark), 1)));
        throw Abandoned{};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

private:
    const Layout& layout_;
    Diagnostics& diagnostics_;
};

void report_syntax(const Layout& layout, const YAML::Exception& error, Diagnostics& diagnostics)
{
    // Behind a tab in front of a line YAML finds all sorts of other things wrong.
    for (std::size_t number = 0; number < layout.lines(); ++number) {
        const std::string_view line = layout.line(number);
        const auto first = line.find_first_not_of(" \t");
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos || first == std::string_view::npos || tab > first || line[first] == '#')
            continue;
        if (static_cast<int>(number) > error.mark.line) break;
        diagnostics.add(complaint(code::tab_indent, layout.place(layout.start(number) + tab, 1)));
        return;
    }
    const Place place = layout.place(layout.offset(error.mark), 1);
    diagnostics.add(complaint(code::yaml_syntax, place, {phrase("reason", {error.msg, {}})}));
}

Document parse(std::string_view text, const std::string& file, int line, int column, Diagnostics& diagnostics,
               const Limits& limits)
{
    Document document;
    const Layout layout(text, document.file(file), line, column);
    TreeBuilder builder(layout, document, diagnostics, limits);
    bool any = false;
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        any = parser.HandleNextDocument(builder);
        NothingMore end(layout, diagnostics);
        if (any) parser.HandleNextDocument(end);
    } catch (const YAML::Exception& error) {
        report_syntax(layout, error, diagnostics);
        document.root = nullptr;
        return document;
    } catch (const Abandoned&) {
        document.root = nullptr;
        return document;
    }
    if (document.root == nullptr) {
        Node& nothing = document.add(Node::Kind::null, layout.place(0, 0));
        nothing.written = false;
        document.root = &nothing;
    }
    return document;
}

} // namespace

Document parse_yaml(std::string_view text, const std::string& file, Diagnostics& diagnostics, const Limits& limits)
{
    if (text.size() > limits.yaml_bytes) {
        const std::string size = fmt::format("{} MB", limits.yaml_bytes >> 20U);
        diagnostics.add({std::string(code::file_too_large),
                         {file, 0, 0, 1, {}},
                         {arg("file", file), arg("limit", size)},
                         {},
                         {},
                         {}});
        return {};
    }
    const auto clean = clean_text(text, file, diagnostics);
    if (!clean) return {};
    Document document = parse(*clean, file, 1, 1, diagnostics, limits);
    if (document.root != nullptr && document.root->kind == Node::Kind::null && !document.root->written) {
        diagnostics.add({std::string(code::empty_file), {file, 0, 0, 1, {}}, {arg("file", file)}, {}, {}, {}});
        document.root = nullptr;
    }
    return document;
}

Document parse_flow(std::string_view text, int line, int column, Diagnostics& diagnostics, const Limits& limits)
{
    return parse(text, std::string(command_line), line, column, diagnostics, limits);
}

} // namespace scenario
