/// Checks of how alternatives run the product: names that stand for something, policies that can work.
#pragma once

#include "company/issue.hpp"
#include "company/runtime_names.hpp"
#include "company/scenario.hpp"

#include <vector>

namespace model {

/// Mistakes in how `alternative` runs the product, in which `names` are known.
void check_runtime(const Scenario& scenario, const Alternative& alternative, const RuntimeNames& names,
                   std::vector<Issue>& issues);

/// Faults that strike nothing in any alternative; `names` are those of all of them.
void check_fault_targets(const Scenario& scenario, const std::vector<RuntimeNames>& names, std::vector<Issue>& issues);

} // namespace model
