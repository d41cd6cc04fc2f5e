/// Where work comes from: streams of changes with their arrivals, sizes and what they touch.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <string>
#include <variant>
#include <vector>

namespace model {

/// Changes arrive independently of each other, in working hours.
struct Poisson {
    double rate_per_s = 0;
    static void describe(sim::schema::Describe<Poisson>&);
};

/// A fixed number of changes is always under way; a delivered one is followed by the next at once.
struct Closed {
    double per_person = 1; ///< for each person of each team, on a module of the team
    int total = 0;         ///< or so many in all, on any module; replaces per_person
    static void describe(sim::schema::Describe<Closed>&);
};

/// A plan: all changes are known at the start. How it is rolled out is a matter of the alternative.
struct Batch {
    int changes = 100;
    static void describe(sim::schema::Describe<Batch>&);
};

/// One observed change; the field names are the columns of the file.
struct TraceEntry {
    std::string authored_at; ///< ISO 8601 with offset
    std::string committed_at;
    std::string person;
    int files = 0;
    int insertions = 0;
    int deletions = 0;
    std::vector<std::string> parts;
    static void describe(sim::schema::Describe<TraceEntry>&);
};

/// Changes arrive when, and touch what, they did in a recorded history.
struct Trace {
    std::vector<TraceEntry> changes;
    sim::schema::WorkTime effort_per_change{};
    sim::schema::WorkTime effort_per_line{};
    sim::schema::WorkTime most_effort{}; ///< cap on the effort of one change; zero: none
    double speedup = 1;
    static void describe(sim::schema::Describe<Trace>&);
};

using Arrival = std::variant<Poisson, Closed, Batch, Trace>;

/// How the changes of a stream are spread over its modules.
enum class ModuleChoice : unsigned char { random, in_turn };
std::span<const sim::schema::Choice> choices_of(ModuleChoice);

/// A kind of work with its own arrivals and sizes.
struct WorkStream {
    std::string id;
    sim::schema::Text title;
    Arrival arrival;
    sim::Distribution effort{sim::Constant{8 * 3600.0}};
    std::vector<std::string> modules{"*"};
    ModuleChoice module_choice = ModuleChoice::random;
    int urgency = 0;
    int tries = 1;
    double wrong = 0;
    double drift_per_s = 0;
    sim::schema::WorkTime delay_cost_per_week{};
    double adds_lines = 0;
    double adds_tests = 0;

    static void describe(sim::schema::Describe<WorkStream>&);
};

} // namespace model
