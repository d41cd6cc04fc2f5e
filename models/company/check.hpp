/// Checks what the structs' own ranges cannot: numbers that make no sense together.
#pragma once

#include "company/blueprint.hpp"

namespace model {

/// All mistakes of a scenario beyond single values, those of every alternative's blueprint included, each once.
std::vector<Issue> check(const Scenario& scenario);

/// What is not wrong but worth a word: overload, teams too large to talk, people who do not add up.
std::vector<Issue> remarks(const Scenario& scenario);

} // namespace model
