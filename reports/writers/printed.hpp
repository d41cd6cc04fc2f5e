/// Reads what an HTML report prints, to compare it with what it should print.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// The study that a report carries; nothing when it carries none.
std::optional<std::string> study_in(std::string_view html);

/// Something printed: a number, a piece of text, or all that a figure says.
struct Printed {
    std::string of; ///< the number's name in the study; empty for text
    std::string text;
    bool operator==(const Printed&) const = default;
};

/// Everything printed, in order. Of a figure its description, which names its numbers, and its letters as far as all of
/// them are there; where lines break depends on the fonts of the machine. Scripts and styles print nothing.
std::vector<Printed> printed_in(std::string_view html);

struct Mismatch {
    std::string of; ///< as above
    std::string printed;
    std::string recomputed;
};

/// Where the two differ. What only one of them has is a mismatch with nothing.
std::vector<Mismatch> mismatches(std::string_view printed, std::string_view recomputed);

} // namespace report
