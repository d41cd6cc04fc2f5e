/// What one alternative costs more and less than another, cause by cause.
#pragma once

#include "comparison/comparison.hpp"

#include <string>
#include <vector>

namespace report {

inline constexpr std::string_view cost_family = "cost.";
inline constexpr std::string_view cost_total = "cost_total";

/// One step of a waterfall.
struct CostStep {
    std::string metric;                     ///< "cost.people.idle"
    std::string cause;                      ///< "people.idle"
    double more = 0;                        ///< than the baseline, currency units per second
    const Difference* difference = nullptr; ///< absent when only one of the two has this cause
};

/// What differs, the largest first. The differences belong to `other`.
std::vector<CostStep> cost_steps(const AlternativeSummary& base, const AlternativeSummary& other);

/// Mean of a metric, 0 where it was not measured.
double mean_or_nothing(const AlternativeSummary& summary, std::string_view metric);

/// Whole numbers next to `values` that add up to `sum`: those that lose most by rounding down are rounded up.
std::vector<long long> rounded_to_sum(const std::vector<double>& values, long long sum);

} // namespace report
