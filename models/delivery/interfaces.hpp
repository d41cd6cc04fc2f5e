/// Interfaces: modules that others rely on, and what becomes of those when they change.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <string>
#include <variant>
#include <vector>

namespace model {

/// There is one version: who uses it follows in the same change.
struct Together {
    static void describe(sim::schema::Describe<Together>&);
};

/// There is one version, and whatever changes, its users can go on as they are.
struct Compatible {
    double dearer = 0.3; ///< a change that would have broken something, as a share of its work
    static void describe(sim::schema::Describe<Compatible>&);
};

/// A breaking change opens a new version beside the old ones; users move when it suits them.
struct SideBySide {
    double carry_over = 0.15; ///< work of every change, for each version more
    int kept = 1;
    sim::Distribution moves{sim::Exponential{20 * 7 * 86400.0}};
    static void describe(sim::schema::Describe<SideBySide>&);
};

using Versions = std::variant<Together, Compatible, SideBySide>;

struct Interface {
    std::string id;
    sim::schema::Text title;
    std::vector<std::string> modules;
    bool each = false; ///< one interface for each module, with the module's id
    std::vector<std::string> clients;
    double breaking = 0.15;
    double adapting = 0.25; ///< work of each client, as a share of that of the change
    Versions versions;

    static void describe(sim::schema::Describe<Interface>&);
};

} // namespace model
