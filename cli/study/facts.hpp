/// What follows from an alternative without simulating it.
#pragma once

#include "company/scenario.hpp"

#include <string>
#include <vector>

namespace cli {

/// A derived number and what it counts (English, marked for translation).
struct Fact {
    std::string name;
    double value;
};

/// Teams, people, deployables, repositories, communication paths and more of `scenario.alternatives[alternative]`.
std::vector<Fact> facts_of(const model::Scenario& scenario, std::size_t alternative);

} // namespace cli
