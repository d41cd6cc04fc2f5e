/// Checks of what concerns requests: operations, journeys, faults, and how an alternative runs them.
#pragma once

#include "company/issue.hpp"
#include "company/runtime_names.hpp"
#include "company/scenario.hpp"

#include <vector>

namespace model {

/// Mistakes that no alternative can mend: journeys without requests, calls without end, windows too short.
void check_journeys(const Scenario& scenario, std::vector<Issue>& issues);

/// Mistakes in how `alternative` runs the product, in which `names` are known.
void check_runtime(const Scenario& scenario, const Alternative& alternative, const RuntimeNames& names,
                   std::vector<Issue>& issues);

/// Faults that strike nothing in any alternative; `names` are those of all of them.
void check_fault_targets(const Scenario& scenario, const std::vector<RuntimeNames>& names, std::vector<Issue>& issues);

/// What is not wrong but worth a word: operations that nobody uses.
void remark_on_journeys(const Scenario& scenario, std::vector<Issue>& remarks);

} // namespace model
