/// What a comparison is decided by: one table of the metrics that count, read by every sentence, decision and first
/// screen.
#pragma once

#include "comparison/comparison.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace report {

/// A number of a comparison that counts. Texts are English; those of sentences have the places of `sentence.cpp`.
struct Stake {
    enum class Axis : unsigned char { delivery, failures, cost };
    enum class Number : unsigned char {
        leading, ///< the median, or the mean where items are few
        tail,    ///< p85, where there are enough items for one
        mean     ///< of a few faults it says more than their median
    };
    enum class Told : unsigned char {
        first,     ///< when nothing else was clear on its axis
        otherwise, ///< when nothing on its axis says the same
        always
    };

    Axis axis;
    std::string_view metric;
    Number number = Number::mean;
    Told told = Told::first;
    bool decides = false;     ///< weighed in the decision; the others are only told
    bool of_rest = false;     ///< what counts is how much is missing to 100 %
    bool same_items = false;  ///< a fault that ends badly gives no value: then two means are about different faults
    double worth = 0;         ///< smaller differences than this share are clear, but next to nothing
    std::string_view words{}; ///< what is at stake, for those that decide
    /// In a sentence that names the alternative, and in one that follows.
    std::string_view better{}, worse{}, then_better{}, then_worse{};
};

/// By axis, the weightiest first.
std::span<const Stake> stakes();

/// Which statistic of the metric stands for a stake here; nothing when it would say what another one says already.
std::optional<sim::Statistic> statistic_of(const Stake& stake, const Results& results, const Comparison& comparison);

/// The size of a difference as people see it: as a share of the baseline's value, or of what that lacks to 100 %. No
/// share of nothing.
std::optional<double> share_of(const Stake& stake, const Difference& difference, const Estimate& base);

/// Whether a difference is clear and not next to nothing.
bool counts(const Stake& stake, const Difference& difference, const Estimate& base);

} // namespace report
