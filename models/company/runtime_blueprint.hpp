/// Turns how an alternative runs the product into a plan that can be served: calls become local or cross the network as
/// the alternative is cut.
#pragma once

#include "company/scenario.hpp"
#include "delivery/plan.hpp"
#include "runtime/engine/plan.hpp"

namespace model {

/// The runtime plan of `alternative`, whose modules and deployables are expanded in `plan`. Empty without journeys.
/// Names that stand for nothing are left out: check_runtime says so.
runtime::RuntimePlan make_runtime(const Scenario& scenario, const Alternative& alternative, const Plan& plan);

} // namespace model
