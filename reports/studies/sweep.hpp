/// The values of --vary: a list or a range, and the grid of several of them.
#pragma once

#include "experiment/study.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace report {

/// A parameter and the values it takes in turn.
struct SweepAxis {
    std::string path;
    std::vector<std::string> values;
};

/// What is wrong with a --vary, for a message. `text` is the part that is wrong.
struct SweepError {
    enum class Kind { no_values, not_a_range, endless, too_many } kind;
    std::string text;
};

/// Reads "v1,v2,v3" (commas inside brackets and braces do not separate), "4..12" and "4..12 step 2", also with units:
/// "10 min..60 min step 10 min", "10..60 min step 10". A range includes its end when the steps meet it.
/// @return the values, or no values and `error` set
std::vector<std::string> sweep_values(std::string_view text, SweepError& error);

/// Every combination, the last axis running fastest. No axes give one point that sets nothing.
std::vector<sim::DesignPoint> grid(const std::vector<SweepAxis>& axes);

inline constexpr std::size_t most_points = 10'000;

} // namespace report
