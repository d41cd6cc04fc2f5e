/// What goes wrong at run time, when, and how long it is watched.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// The process that holds the module dies.
struct Crash {
    std::string target;
    int replicas = 0;
    static void describe(sim::schema::Describe<Crash>&);
};

/// The module takes more and more memory until its process dies of it, and again after every restart.
struct Leak {
    std::string target;
    double per_second = 0.01 / 60;
    static void describe(sim::schema::Describe<Leak>&);
};

/// Everything the target does takes longer.
struct Slow {
    std::string target;
    double factor = 10;
    sim::Duration adds{};
    static void describe(sim::schema::Describe<Slow>&);
};

/// The target answers some requests with an error.
struct Errors {
    std::string target;
    double share = 1;
    static void describe(sim::schema::Describe<Errors>&);
};

/// The target is taken out of service: maintenance, a lost disk.
struct Down {
    std::string target;
    static void describe(sim::schema::Describe<Down>&);
};

/// Messages between the two sides are lost.
struct Partition {
    std::vector<std::string> between;
    std::vector<std::string> and_{"*"};
    static void describe(sim::schema::Describe<Partition>&);
};

/// Replicas are killed at random, as chaos tools do.
struct Kills {
    std::vector<std::string> among{"*"};
    sim::Distribution every{sim::Exponential{60}};
    static void describe(sim::schema::Describe<Kills>&);
};

/// More users than usual come.
struct Surge {
    std::vector<std::string> journeys{"*"};
    double factor = 4;
    static void describe(sim::schema::Describe<Surge>&);
};

/// The process that holds the module gets a new version.
struct Redeploy {
    std::string target;
    static void describe(sim::schema::Describe<Redeploy>&);
};

using FaultKind = std::variant<Crash, Leak, Slow, Errors, Down, Partition, Kills, Surge, Redeploy>;

/// Something that goes wrong. Each is watched in a window of its own, beside a window without any.
struct Fault {
    std::string id;
    sim::schema::Text title;
    FaultKind what;
    sim::Duration at = std::chrono::seconds(30);
    std::optional<sim::Distribution> lasts;
    std::optional<sim::Distribution> repair;
    std::optional<sim::Distribution> every;
    std::vector<sim::Duration> strikes;
    bool until_rebuilt = false; ///< stays until the servers are built anew

    static void describe(sim::schema::Describe<Fault>&);
};

/// The windows in which requests are simulated one by one.
struct Observation {
    sim::Duration warm_up = std::chrono::seconds(10);
    sim::Duration length = std::chrono::minutes(2);
    sim::Duration impact = std::chrono::seconds(30);
    sim::schema::ClockTime starts{};

    static void describe(sim::schema::Describe<Observation>&);
};

/// The component that a fault strikes; empty when it strikes no single one.
std::string target_of(const FaultKind& fault);

} // namespace model
