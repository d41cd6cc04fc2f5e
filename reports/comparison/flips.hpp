/// Where along a sweep the verdict about a number changes.
#pragma once

#include "comparison/comparison.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace report {

/// Between two neighbouring values of the one input that a sweep varies.
struct Flip {
    std::string path;           ///< of the input
    std::string from, to;       ///< its values, as they were typed
    Verdict before, after;      ///< at these
    std::optional<double> at{}; ///< where the difference is nothing, on a line between the two; only of numbers
};

/// The value that a point gives the one input which the sweep varies, if it is a bare number.
std::optional<double> number_at(const sim::DesignPoint& point);

/// The points of a sweep by that value, or as they come where it is no number.
std::vector<std::uint32_t> points_in_order(const Results& results);

/// Every change of the verdict about this number of the alternative, from the lowest value of the input to the highest.
/// Empty when the study varies several inputs or none.
/// @param comparisons  of all points
std::vector<Flip> flips(const Results& results, const std::vector<Comparison>& comparisons, std::uint32_t alternative,
                        std::string_view metric, sim::Statistic statistic);

} // namespace report
