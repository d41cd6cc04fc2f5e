/// What several charts need. Only sources of this folder include it.
#pragma once

#include "charts/charts.hpp"

#include <string>
#include <vector>

namespace report {

using sim::Statistic;
using sim::schema::Quantity;

/// The ids of all alternatives that measured `metric`.
std::vector<std::uint32_t> measured_in(const Comparison& comparison, std::string_view metric);

/// The largest mean of a metric in any alternative.
double largest_mean(const Comparison& comparison, std::string_view metric);

/// What follows `stem` in the metrics of that family, in the order in which they come.
std::vector<std::string> keys_of(const Reading& study, const Comparison& comparison, std::string_view stem);

/// "Lead time (d)": the title of an axis in the unit that suits `magnitude`.
std::string axis_title(const Reading& study, std::string_view words, double magnitude, Quantity quantity);

/// A scale for values of a quantity.
Axis axis_of(const Reading& study, std::string_view words, double low, double high, Quantity quantity);

std::string joined(const std::vector<std::string>& texts);

inline double number(std::size_t n)
{
    return static_cast<double>(n);
}

} // namespace report
