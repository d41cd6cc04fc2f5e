#include "schema/spelling.hpp"

#include <algorithm>

namespace sim::schema {
namespace {

/// Characters of UTF-8 text, Latin letters in lower case, so that one wrong Hangul syllable counts as one slip.
std::u32string folded(std::string_view text)
{
    std::u32string out;
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        if ((c & 0xC0U) == 0x80U && !out.empty())
            out.back() = (out.back() << 6U) | (c & 0x3FU);
        else
            out += c >= 'A' && c <= 'Z' ? static_cast<char32_t>(c + 32) : static_cast<char32_t>(c);
    }
    return out;
}

/// Optimal string alignment distance: insertions, deletions, changes, and swaps of neighbours.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& candidates)
{
    constexpr std::size_t longest = 200; // nobody mistypes a whole page
    if (word.empty() || word.size() > longest) return std::nullopt;
    const std::u32string wanted = folded(word);
    const std::string* best = nullptr;
    std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        if (candidate.empty() || candidate.size() > longest) continue;
        const std::u32string other = folded(candidate);
        std::size_t d = edit_distance(wanted, other);
        // A word cut short is a likely slip too: "microservice" for "microservices-20".
        if (wanted.size() >= 3 && other.starts_with(wanted)) d = std::min<std::size_t>(d, 1);
        // Nothing in common is no resemblance: "x" is not meant to be "a".
        if (d >= std::max(wanted.size(), other.size())) continue;
        if (d < best_distance) {
            best = &candidate;
            best_distance = d;
        }
    }
    if (best == nullptr) return std::nullopt;
    return *best;
}

} // namespace sim::schema
