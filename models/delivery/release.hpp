/// Who may deploy, and when: the right to deploy as a flag, a train, or no restriction at all.
#pragma once

#include "organization/organization.hpp"
#include "schema/type.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace model {

/// What shares one right to deploy.
enum class Scope : unsigned char { deployable, repository, company };
std::span<const sim::schema::Choice> choices_of(Scope);

/// One holder at a time; everybody else waits in line.
struct Flag {
    Scope per = Scope::deployable;
    static void describe(sim::schema::Describe<Flag>&);
};

/// What is ready leaves together at fixed times.
struct Train {
    sim::Duration period = std::chrono::hours(24);
    std::optional<sim::Duration> first; ///< absent: drawn anew in every run, uniform over one period
    int capacity = 0;
    Scope per = Scope::deployable;
    static void describe(sim::schema::Describe<Train>&);
};

/// Each change is deployed as soon as it is ready, beside others if need be.
struct Continuous {
    static void describe(sim::schema::Describe<Continuous>&);
};

using ReleasePolicy = std::variant<Continuous, Flag, Train>;

/// Days and hours in which deployments may start.
struct Window {
    std::vector<Weekday> days{Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday,
                              Weekday::friday};
    sim::schema::ClockTime from{};
    sim::schema::ClockTime to{std::chrono::hours(24)};

    /// The first moment at or after `time` that lies inside.
    sim::SimTime next_open(sim::SimTime time) const;
    static void describe(sim::schema::Describe<Window>&);
};

} // namespace model
