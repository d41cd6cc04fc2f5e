#include "writers/printed.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr std::string_view study_id = "id=\"twopizza-study\"";

/// The value of an attribute inside a tag; empty when it is not there.
std::string_view attribute(std::string_view tag, std::string_view name)
{
    const std::string wanted = std::string(" ") + std::string(name) + "=\"";
    const std::size_t at = tag.find(wanted);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + wanted.size();
    return tag.substr(begin, tag.find('"', begin) - begin);
}

std::string without_spaces(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ') out += c;
    }
    return out;
}

class Reader {
public:
    explicit Reader(std::string_view html) : html_(html) {}

    std::vector<Printed> read()
    {
        while (at_ < html_.size()) {
            const std::size_t open = std::min(html_.find('<', at_), html_.size());
            text(html_.substr(at_, open - at_));
            const std::size_t close = html_.find('>', open);
            if (close == std::string_view::npos) break;
            const std::string_view tag = html_.substr(open, close - open + 1);
            at_ = close + 1;
            take(tag);
        }
        return std::move(found_);
    }

private:
    void take(std::string_view tag)
    {
        if (tag.starts_with("<script") || tag.starts_with("<style")) {
            at_ = std::min(html_.find(tag.starts_with("<style") ? "</style>" : "</script>", at_), html_.size());
            return;
        }
        if (tag.starts_with("<svg")) {
            figure_ = true;
            letters_.clear();
            found_.push_back({"", without_spaces(attribute(tag, "aria-label"))});
        } else if (tag.starts_with("</svg")) {
            figure_ = false;
            if (letters_.find("…") == std::string::npos) found_.push_back({"", letters_});
        } else if (tag.starts_with("<span")) {
            number_ = attribute(tag, "data-of");
            if (!number_.empty()) found_.push_back({number_, std::string(attribute(tag, "data-value"))});
        } else if (tag.starts_with("</span")) {
            number_.clear();
        }
    }

    void text(std::string_view said)
    {
        if (figure_) {
            letters_ += without_spaces(said);
            return;
        }
        const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
        while (!said.empty() && blank(said.front())) said.remove_prefix(1);
        while (!said.empty() && blank(said.back())) said.remove_suffix(1);
        if (!said.empty()) found_.push_back({number_, std::string(said)});
    }

    std::string_view html_;
    std::size_t at_ = 0;
    bool figure_ = false;
    std::string letters_;
    std::string number_;
    std::vector<Printed> found_;
};

} // namespace

std::optional<std::string> study_in(std::string_view html)
{
    const std::size_t id = html.find(study_id);
    if (id == std::string_view::npos) return std::nullopt;
    const std::size_t begin = html.find('>', id);
    const std::size_t end = html.find("</script>", id);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return std::nullopt;
    return std::string(html.substr(begin + 1, end - begin - 1));
}

std::vector<Printed> printed_in(std::string_view html)
{
    return Reader(html).read();
}

std::vector<Mismatch> mismatches(std::string_view printed, std::string_view recomputed)
{
    const auto one = printed_in(printed);
    const auto other = printed_in(recomputed);
    std::vector<Mismatch> found;
    std::size_t j = 0;
    for (std::size_t i = 0; i < one.size() || j < other.size(); ++i, ++j) {
        const bool both = i < one.size() && j < other.size();
        if (both && one[i] == other[j]) continue;
        // Something was left out or put in: go on where the two meet again soon.
        constexpr std::size_t reach = 40;
        std::size_t skip = 0;
        if (both && one[i].of != other[j].of) {
            for (std::size_t step = 1; step < reach && skip == 0; ++step) {
                if (j + step < other.size() && other[j + step] == one[i]) skip = step;
            }
        }
        if (skip > 0) {
            for (std::size_t k = j; k < j + skip; ++k) found.push_back({other[k].of, "", other[k].text});
            j += skip;
            continue;
        }
        found.push_back({i < one.size() ? one[i].of : other[j].of, i < one.size() ? one[i].text : "",
                         j < other.size() ? other[j].text : ""});
    }
    return found;
}

} // namespace report
