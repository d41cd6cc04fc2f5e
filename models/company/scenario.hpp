/// A scenario: one product, the work on it and the use of it, and the alternatives that are compared on them.
#pragma once

#include "cost/prices.hpp"
#include "delivery/conditions.hpp"
#include "delivery/failures.hpp"
#include "delivery/interfaces.hpp"
#include "delivery/stages.hpp"
#include "delivery/streams.hpp"
#include "organization/organization.hpp"
#include "product/product.hpp"
#include "runtime/faults.hpp"
#include "runtime/settings.hpp"
#include "schema/type.hpp"
#include "security/access.hpp"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// What is deployed as one piece.
struct Deployable {
    std::string id;
    sim::schema::Text title;
    std::vector<std::string> modules{"*"};
    bool each = false;      ///< one deployable for each module named, with the module's id
    std::string repository; ///< deployables with the same name share a repository; empty: one of its own

    static void describe(sim::schema::Describe<Deployable>&);
};

/// Work that an alternative takes once, before it is as described.
struct Setup {
    std::string id;
    sim::schema::Text title;
    sim::schema::WorkTime effort{};
    int count = 1;

    static void describe(sim::schema::Describe<Setup>&);
};

/// A step from one structure to the next.
struct RoadStep {
    std::string id;
    sim::schema::Text title;
    std::string becomes;
    std::optional<sim::Duration> at;
    std::optional<Condition> when;
    sim::schema::WorkTime effort{};
    int people = 1;

    static void describe(sim::schema::Describe<RoadStep>&);
};

/// One way of cutting the product and organising its makers.
struct Alternative {
    std::string id;
    sim::schema::Text title;
    sim::schema::Text story;
    std::string from; ///< starts as a copy of that alternative
    std::vector<Deployable> deployables;
    std::vector<CoChange> co_change; ///< that comes with this cut
    std::vector<Interface> interfaces;
    Erosion erosion;
    Organization organization;
    std::vector<Stage> flow;
    int wip_limit = 0;
    std::vector<double> increments; ///< of plans: shares that start one after the other; empty: all at once
    bool learn = true;              ///< an increment in production shows which of the remaining ideas are wrong
    Failures failures;
    std::vector<Environment> environments;
    Runtime runtime;
    Capacity servers;
    std::vector<Setup> setup;
    std::vector<RoadStep> road;
    Access access;

    static void describe(sim::schema::Describe<Alternative>&);
};

/// How long and how often the model is run.
struct Study {
    sim::Duration warm_up{};
    sim::Duration length = std::chrono::hours(24 * 364);
    int runs = 20;
    std::vector<std::string> compare; ///< alternatives; empty: all of them
    std::string baseline;             ///< empty: the first alternative
    std::optional<double> precision;
    std::string precision_metric{"lead_time"};
    int most_runs = 1000;
    std::optional<sim::Duration> period;

    static void describe(sim::schema::Describe<Study>&);
};

enum class Badge : unsigned char { measured, cited, assumed };
std::span<const sim::schema::Choice> choices_of(Badge);

/// Where an input of the scenario comes from.
struct InputNote {
    std::string path;
    Badge badge = Badge::assumed;
    std::string source;
    sim::schema::Text note;

    static void describe(sim::schema::Describe<InputNote>&);
};

struct Scenario {
    int format = 1;
    std::string id;
    sim::schema::Text title;
    sim::schema::Text story;
    std::string source;
    std::vector<std::string> claims;
    int people = 0;
    WorkingHours calendar;
    PriceBook prices;
    Study study;
    Product product;
    std::vector<WorkStream> work;
    Observation observation;
    std::vector<Fault> faults;
    std::vector<Alternative> alternatives;
    std::vector<std::string> expect;
    std::vector<InputNote> inputs;

    /// The alternatives that the study runs, by their places, in order.
    std::vector<std::size_t> compared() const;
    /// What the units of its quantities depend on.
    sim::schema::TimeScale scale() const;
    static void describe(sim::schema::Describe<Scenario>&);
};

} // namespace model
