/// What follows from an alternative without simulating it.
#pragma once

#include "company/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// A derived number and what it counts (English, marked for translation).
struct Fact {
    std::string name;
    std::optional<double> value; ///< absent where it has no meaning: nothing changes together, there is one team
    sim::schema::Quantity quantity = sim::schema::Quantity::count;
};

/// Teams, people, deployables, repositories, communication paths and more of `scenario.alternatives[alternative]`, then
/// the main figures of its structure; the same ones, in the same order, for every alternative.
std::vector<Fact> facts_of(const model::Scenario& scenario, std::size_t alternative);

} // namespace cli
