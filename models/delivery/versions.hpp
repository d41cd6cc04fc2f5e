/// The versions of interfaces that live side by side, and who uses which. Internal to the delivery model.
#pragma once

#include "delivery/plan.hpp"
#include "kernel/time.hpp"

#include <vector>

namespace model {

/// One interface, through all structures that have one of that name.
struct InterfaceState {
    struct Client {
        int version = 0; ///< that it uses
        bool about_to_move = false;
    };
    int newest = 0;
    std::vector<Client> clients;
};

/// Versions that live: those that somebody uses and the newest, and as many as are kept anyway.
int living_versions(const PlanInterface& interface, const InterfaceState& state);

/// Time × what there is of versions.
struct VersionBooks {
    double versions_s = 0;     ///< of all interfaces
    double pairs_s = 0;        ///< of versions of the same interface
    double combinations_s = 0; ///< ways to put one version of each together
    double counted_s = 0;
    sim::SimTime since{};
};

} // namespace model
