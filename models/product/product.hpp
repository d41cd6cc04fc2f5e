/// The product: the parts it is made of, which of them tend to change together, and what they do on demand.
/// Alternatives share it.
#pragma once

#include "product/operations.hpp"
#include "schema/type.hpp"

#include <string>
#include <vector>

namespace model {

/// A part of the product that somebody owns and that is never split further.
struct Module {
    std::string id;
    sim::schema::Text title;
    int count = 1; ///< so many modules alike, named id-1 … id-n when more than one
    double size_lines = 10e3;
    double tests = 0;               ///< automated tests that cover it at the start
    double weight = 1;              ///< how often changes start here, relative to the other modules
    bool shared = false;            ///< everybody builds on it: edits must be announced
    std::vector<std::string> parts; ///< names of this module in traces, * allowed

    static void describe(sim::schema::Describe<Module>&);
};

/// A change that starts in `from` also touches `to` with this probability.
struct CoChange {
    std::string from;
    std::string to;
    double probability = 0;
    double effort = 0; ///< added, as a share of the change's own

    static void describe(sim::schema::Describe<CoChange>&);
};

/// What happens to borders that nothing but discipline guards.
struct Erosion {
    double per_change = 0; ///< added to the chance that changes of a module touch one beside it
    double most = 0.5;
    double effort = 0.3; ///< added by touching it, as a share of the change's own

    static void describe(sim::schema::Describe<Erosion>&);
};

struct Product {
    std::vector<Module> modules;
    std::vector<CoChange> co_change;
    std::vector<Operation> operations;
    std::vector<DataSet> data;
    std::vector<Good> goods;
    std::vector<Journey> journeys;
    UserGrowth growth; ///< of all journeys

    static void describe(sim::schema::Describe<Product>&);
};

} // namespace model
