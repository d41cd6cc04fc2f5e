/// The people: teams, what they own, how they talk, and when they work.
#pragma once

#include "kernel/calendar.hpp"
#include "organization/communication.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// A group of people who share one queue of work.
struct Team {
    std::string id;
    sim::schema::Text title;
    int count = 1;                   ///< so many teams alike, named id-1 … id-n when more than one
    std::optional<int> people;       ///< per team; absent: an equal share of the people not given to other teams
    std::vector<std::string> owns{}; ///< modules, * allowed; empty: the modules are dealt out evenly among such teams
    std::vector<std::string> roles;  ///< work it does on what it owns; empty: every role

    static void describe(sim::schema::Describe<Team>&);
};

/// How the teams talk and what that costs them.
struct Organization {
    std::vector<Team> teams;
    Communication communication;
    int changes_per_person = 1; ///< changes that one person has open at the same time

    static void describe(sim::schema::Describe<Organization>&);
};

enum class Weekday : unsigned char { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
std::span<const sim::schema::Choice> choices_of(Weekday);

/// When people work. Shared by all alternatives.
struct WorkingHours {
    double hours_per_day = 8;
    sim::schema::ClockTime start{std::chrono::hours(9)};
    std::vector<Weekday> days{Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday,
                              Weekday::friday};
    std::vector<int> holidays; ///< days counted from the start of the run

    sim::schema::TimeScale scale() const;
    sim::Calendar calendar() const;
    static void describe(sim::schema::Describe<WorkingHours>&);
};

} // namespace model
