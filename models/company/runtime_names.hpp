/// What the parts of an alternative are called when it runs: the names that policies, faults and databases use.
#pragma once

#include "company/scenario.hpp"
#include "delivery/plan.hpp"

#include <string>
#include <vector>

namespace model {

/// A database once `each` is expanded: its id then is "<database>-<set of data>".
struct PlacedDatabase {
    std::string id;
    const Database* settings;
    std::vector<int> data; ///< sets of data in it, by their place in the product
};

/// The databases of `runtime`, in its order; none for the one that holds all data when none is written.
std::vector<PlacedDatabase> placed_databases(const Product& product, const Runtime& runtime);

/// Who asks for what nobody within the product asks for.
inline constexpr std::string_view users = "users";
/// The database that holds all data when an alternative names none.
inline constexpr std::string_view only_database = "database";

struct RuntimeNames {
    std::vector<std::string> modules; ///< as they are numbered, and as they are written when they have a count
    std::vector<std::string> deployables;
    std::vector<std::string> databases;
    std::vector<std::string> hubs;
    std::vector<std::vector<std::string>> components; ///< all names of each module, database and hub
};

/// The names known in an alternative, whose counts and `each` are expanded in `plan`.
RuntimeNames runtime_names(const Scenario& scenario, const Alternative& alternative, const Plan& plan);

} // namespace model
