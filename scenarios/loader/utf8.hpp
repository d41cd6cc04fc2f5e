/// Characters of UTF-8 text: how many there are, how wide a terminal draws them, and which may stand in an id.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace scenario {

/// Takes the first character off `text`. An invalid byte counts as one character, U+FFFD. `text` must not be empty.
char32_t next_character(std::string_view& text);

/// Number of characters (code points) in `text`.
std::size_t count_characters(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8, or nothing when all of `text` is.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// Terminal columns of one character: 2 for Hangul, Han and the like, 0 for combining marks, else 1.
/// @source Unicode Standard Annex 11, East Asian Width, classes W and F
int display_width(char32_t character);

/// Terminal columns of `text`; a tab counts as `tab_width` columns.
int display_width(std::string_view text, int tab_width = 4);

/// True for letters of any script, digits, '_' and '-'.
bool is_id_character(char32_t character);

/// True when `text` may name something: not empty and only id characters.
bool is_id(std::string_view text);

/// `text` as it is safe to print: control characters become U+FFFD, tabs become `tab_width` spaces.
std::string printable(std::string_view text, int tab_width = 4);

} // namespace scenario
