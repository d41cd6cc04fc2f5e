/// What the terminal at the other end of a stream can show.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// How a piece of text stands out. Colour never carries meaning alone: there is always a sign or a word as well.
enum class Style : unsigned char { plain, strong, faint, good, bad, attention };

struct Screen {
    bool terminal = false; ///< somebody is watching; else a file or a pipe
    bool color = false;
    bool unicode = true; ///< else only ASCII may be shown of our own signs
    int width = 80;      ///< columns

    /// `text` in a style, or as it is where colours are not wanted.
    std::string styled(std::string_view text, Style style) const;
    /// The first where Unicode can be shown, else the second.
    std::string_view sign(std::string_view unicode_sign, std::string_view ascii) const
    {
        return unicode ? unicode_sign : ascii;
    }
};

/// Looks at file descriptor `fd`, NO_COLOR, TERM, COLUMNS and the locale.
Screen screen_of(int fd, bool color_wanted);

/// True when the locale's encoding is UTF-8 or when nobody set a locale at all, which is how containers start.
bool locale_is_unicode();

} // namespace cli
