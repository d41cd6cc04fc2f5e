/// Printed words and tables: what is said, and for numbers what they are, so that everything printed can be checked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace report {

/// How a span stands out. Colour never carries meaning alone: there is always a sign or a word as well.
enum class Tone : unsigned char { plain, strong, faint, good, bad };

/// A few words, or a number with its name in the study.
struct Span {
    std::string text{};
    Tone tone = Tone::plain;
    /// "point/alternative/metric/statistic", followed by what compares it with the baseline: "/difference",
    /// "/in_favour" (runs) and the others of NumberName; empty for words.
    std::string of{};
    std::optional<double> value{}; ///< in base units, exactly as computed
    std::optional<double> low{};   ///< of its interval
    std::optional<double> high{};
    std::string unit{}; ///< the unit of machines: "d"
    double factor = 1;  ///< base units in one of it
};

using Words = std::vector<Span>;

inline Words plain(std::string text)
{
    return {Span{std::move(text)}};
}

/// The text of all spans together.
std::string text_of(const Words& words);

/// A table for people: the first column names the rows.
struct Table {
    std::string caption;
    std::vector<std::string> columns;
    std::vector<std::vector<Words>> rows;
    /// Rows that begin a new part of the table and span it.
    std::vector<std::pair<std::size_t, std::string>> parts; ///< before row number …, this heading
};

} // namespace report
