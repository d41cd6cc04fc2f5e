/// What a step of a road may wait for: that something measured of the recent past crosses a threshold.
#pragma once

#include "schema/type.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace model {

/// What can be looked at on the way.
enum class Measure : unsigned char {
    lead_time,
    deploy_wait,
    throughput,
    change_fail_rate,
    outage,
    wip,
    people,
    team_size
};

/// Name, meaning and unit of a measure.
struct MeasureRow {
    std::string_view name;
    std::string_view doc;
    sim::schema::Quantity quantity;
    std::string_view above;
    std::string_view below;
};
const MeasureRow& row_of(Measure measure);

/// A mean over a window that ends when it is looked at.
template <Measure M>
struct Threshold {
    std::optional<double> above;
    std::optional<double> below;
    sim::Duration over = std::chrono::hours(4 * 7 * 24);
    static void describe(sim::schema::Describe<Threshold>&);
};

/// Something that is known at every moment.
template <Measure M>
struct Level {
    std::optional<double> above;
    std::optional<double> below;
    static void describe(sim::schema::Describe<Level>&);
};

using Condition =
    std::variant<Threshold<Measure::deploy_wait>, Threshold<Measure::lead_time>, Threshold<Measure::throughput>,
                 Threshold<Measure::wip>, Threshold<Measure::change_fail_rate>, Threshold<Measure::outage>,
                 Level<Measure::people>, Level<Measure::team_size>>;

/// The same, whatever is measured.
struct Trigger {
    Measure measure = Measure::deploy_wait;
    std::optional<double> above; ///< in base units
    std::optional<double> below;
    std::optional<sim::Duration> over; ///< absent for what is known at every moment

    bool holds(double value) const { return (!above || value > *above) && (!below || value < *below); }
};
Trigger trigger_of(const Condition& condition);

} // namespace model
