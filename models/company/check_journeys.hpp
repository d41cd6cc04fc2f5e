/// Checks of the use of the product, which no alternative can mend: journeys, operations, and when faults begin.
#pragma once

#include "company/issue.hpp"
#include "company/scenario.hpp"

#include <vector>

namespace model {

/// Journeys without requests, calls without end, faults that nobody will see.
void check_journeys(const Scenario& scenario, std::vector<Issue>& issues);

/// What is not wrong but worth a word: operations that nobody uses.
void remark_on_journeys(const Scenario& scenario, std::vector<Issue>& remarks);

} // namespace model
