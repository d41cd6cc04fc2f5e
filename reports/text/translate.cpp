#include "text/translate.hpp"

#include <array>
#include <optional>

namespace report {
namespace {

/// What a word ends in, as far as particles care.
enum class Ending : unsigned char { vowel, rieul, consonant };

struct Particle {
    std::string_view both, after_vowel, after_consonant;
    bool rieul_is_vowel = false;
};

constexpr std::array particles{Particle{"은(는)", "는", "은"}, Particle{"이(가)", "가", "이"},
                               Particle{"을(를)", "를", "을"}, Particle{"와(과)", "와", "과"},
                               Particle{"(으)로", "로", "으로", true}};

/// Closing quotes, and a bracket that only adds to the word, are not read.
std::string_view without_closing(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : {"’", "”", "\"", "'", "`"}) {
            if (!text.ends_with(mark)) continue;
            text.remove_suffix(mark.size());
            again = true;
        }
        const std::size_t open = text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
        if (open == std::string_view::npos || open == 0) continue;
        text = text.substr(0, open);
        again = true;
    }
    return text;
}

std::optional<Ending> ending_of(std::string_view text)
{
    text = without_closing(text);
    if (text.empty()) return std::nullopt;
    const auto byte = [&](std::size_t from_end) { return static_cast<unsigned char>(text[text.size() - from_end]); };
    switch (byte(1)) {
    case '2':
    case '4':
    case '5':
    case '9':
    case '%':
        return Ending::vowel; // 이, 사, 오, 구, 퍼센트
    case '1':
    case '7':
    case '8':
        return Ending::rieul; // 일, 칠, 팔
    case '0':
    case '3':
    case '6':
        return Ending::consonant; // 영, 삼, 육
    default:
        break;
    }
    // Hangul syllables are three bytes from U+AC00 on, and count their last consonants in 28 steps; 8 is ㄹ.
    if (text.size() < 3 || byte(3) < 0xea || byte(3) > 0xed) return std::nullopt;
    const unsigned code = (byte(3) & 0x0fU) << 12U | (byte(2) & 0x3fU) << 6U | (byte(1) & 0x3fU);
    if (code < 0xac00 || code > 0xd7a3) return std::nullopt;
    const unsigned last = (code - 0xac00) % 28;
    return last == 0 ? Ending::vowel : last == 8 ? Ending::rieul : Ending::consonant;
}

} // namespace

std::string with_particles(std::string_view text, std::string_view before)
{
    std::string out(before);
    while (!text.empty()) {
        const Particle* found = nullptr;
        for (const auto& particle : particles) {
            if (text.starts_with(particle.both)) found = &particle;
        }
        const auto ending = found != nullptr ? ending_of(out) : std::nullopt;
        if (!ending) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        const bool open = *ending == Ending::vowel || (*ending == Ending::rieul && found->rieul_is_vowel);
        out += open ? found->after_vowel : found->after_consonant;
        text.remove_prefix(found->both.size());
    }
    return out.substr(before.size());
}

std::string Translate::fill(const std::string& translated, std::string_view english, fmt::format_args arguments)
{
    try {
        return fmt::vformat(translated, arguments);
    } catch (const fmt::format_error&) {
        return fmt::vformat(english, arguments);
    }
}

} // namespace report
