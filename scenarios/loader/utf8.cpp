#include "loader/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace scenario {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Interval {
    char32_t first, last;
};

/// Sorted, so that membership is a binary search.
template <std::size_t N>
bool within(const std::array<Interval, N>& table, char32_t c)
{
    const auto after = std::upper_bound(
        table.begin(), table.end(), c, [](char32_t value, const Interval& interval) { return value < interval.first; });
    return after != table.begin() && c <= std::prev(after)->last;
}

constexpr std::array wide{Interval{0x1100, 0x115F},   Interval{0x231A, 0x231B},   Interval{0x2E80, 0x303E},
                          Interval{0x3041, 0x33FF},   Interval{0x3400, 0x4DBF},   Interval{0x4E00, 0x9FFF},
                          Interval{0xA000, 0xA4CF},   Interval{0xA960, 0xA97F},   Interval{0xAC00, 0xD7A3},
                          Interval{0xF900, 0xFAFF},   Interval{0xFE30, 0xFE6F},   Interval{0xFF00, 0xFF60},
                          Interval{0xFFE0, 0xFFE6},   Interval{0x1F300, 0x1F64F}, Interval{0x1F680, 0x1F6FF},
                          Interval{0x1F900, 0x1F9FF}, Interval{0x20000, 0x3FFFD}};

constexpr std::array no_width{Interval{0x0300, 0x036F}, Interval{0x1160, 0x11FF}, Interval{0x200B, 0x200F},
                              Interval{0x20D0, 0x20FF}, Interval{0xD7B0, 0xD7FF}, Interval{0xFE00, 0xFE0F},
                              Interval{0xFEFF, 0xFEFF}};

/// Blocks above ASCII that hold letters; punctuation and symbols lie between them.
constexpr std::array letters{
    Interval{0x00C0, 0x00D6}, Interval{0x00D8, 0x00F6},   Interval{0x00F8, 0x02AF},  Interval{0x0300, 0x036F},
    Interval{0x0370, 0x1FFF}, Interval{0x2C00, 0x2DFF},   Interval{0x3005, 0x3007},  Interval{0x3040, 0x30FF},
    Interval{0x3130, 0x318F}, Interval{0x3400, 0x4DBF},   Interval{0x4E00, 0xA4CF},  Interval{0xA4D0, 0xD7FF},
    Interval{0xF900, 0xFAFF}, Interval{0xFF10, 0xFF19},   Interval{0xFF21, 0xFF3A},  Interval{0xFF41, 0xFF5A},
    Interval{0xFF66, 0xFFDC}, Interval{0x10000, 0x1EFFF}, Interval{0x20000, 0x3FFFD}};

/// Length that the lead byte promises and the smallest character that needs it; 0 for a byte that cannot lead.
int sequence_length(unsigned char lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/// Reads one character at the front, or nothing when the bytes are not valid there.
std::optional<char32_t> decode(std::string_view text, int& length)
{
    const auto lead = static_cast<unsigned char>(text.front());
    length = sequence_length(lead);
    if (length == 0 || static_cast<std::size_t>(length) > text.size()) return std::nullopt;
    if (length == 1) return lead;
    char32_t c = lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(i)]);
        if ((byte & 0xC0U) != 0x80U) return std::nullopt;
        c = (c << 6U) | (byte & 0x3FU);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    if (overlong || surrogate || c > 0x10FFFF) return std::nullopt;
    return c;
}

} // namespace

char32_t next_character(std::string_view& text)
{
    int length = 0;
    const auto c = decode(text, length);
    text.remove_prefix(c ? static_cast<std::size_t>(length) : 1);
    return c.value_or(replacement);
}

std::size_t count_characters(std::string_view text)
{
    std::size_t count = 0;
    for (; !text.empty(); ++count) next_character(text);
    return count;
}

std::optional<std::size_t> invalid_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        int length = 0;
        if (!decode(text.substr(at), length)) return at;
        at += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

int display_width(char32_t character)
{
    if (character < 0x300) return 1;
    if (within(no_width, character)) return 0;
    return within(wide, character) ? 2 : 1;
}

int display_width(std::string_view text, int tab_width)
{
    int width = 0;
    while (!text.empty()) {
        const char32_t c = next_character(text);
        width += c == U'\t' ? tab_width : display_width(c);
    }
    return width;
}

bool is_id_character(char32_t character)
{
    if (character < 0x80) {
        const bool letter = (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
        return letter || (character >= U'0' && character <= U'9') || character == U'_' || character == U'-';
    }
    return within(letters, character);
}

bool is_id(std::string_view text)
{
    if (text.empty()) return false;
    while (!text.empty()) {
        if (!is_id_character(next_character(text))) return false;
    }
    return true;
}

std::string printable(std::string_view text, int tab_width)
{
    std::string out;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t c = next_character(text);
        // Terminals obey control characters, also those of the C1 block; direction marks can reorder a line.
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                             (c >= 0x2066 && c <= 0x2069) || c == replacement;
        if (c == U'\t')
            out.append(static_cast<std::size_t>(tab_width), ' ');
        else if (control)
            out += "\xEF\xBF\xBD";
        else
            out += before.substr(0, before.size() - text.size());
    }
    return out;
}

} // namespace scenario
