/// Text measured in terminal columns: padding, cutting and wrapping that count Hangul as two.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Terminal columns that `text` takes.
int columns(std::string_view text);

/// `text` followed by spaces up to `width` columns.
std::string padded(std::string_view text, int width);
/// The same with the spaces in front.
std::string right_aligned(std::string_view text, int width);

/// `text` cut to `width` columns, with `ellipsis` at the end when something was cut away.
std::string shortened(std::string_view text, int width, std::string_view ellipsis = "...");

/// Breaks a paragraph at spaces into lines of at most `width` columns, every line after the first indented. Words that
/// are longer stand on a line of their own.
std::string wrapped(std::string_view text, int width, int indent = 0);

} // namespace cli
