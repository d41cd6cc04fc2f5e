/// Turns an alternative of a scenario into a plan that can be run: expands counts and patterns, deals out people and
/// modules, resolves names.
#pragma once

#include "company/issue.hpp"
#include "company/plan.hpp"
#include "company/scenario.hpp"

#include <vector>

namespace model {

struct Blueprint {
    CompanyPlan plan;
    std::vector<Issue> issues; ///< the plan is only to be run when there are none
};

/// The plan of `scenario.alternatives[alternative]`. Never throws for a bad scenario: it names every mistake it meets.
Blueprint make_blueprint(const Scenario& scenario, std::size_t alternative);

} // namespace model
