/// Who could reach what after breaking into a process of an alternative.
#pragma once

#include "company/scenario.hpp"
#include "delivery/plan.hpp"
#include "security/access.hpp"

namespace model {

/// The deployables of `plan` as processes: each holds the functions of its modules and the data that these ask for.
AccessMap make_access(const Scenario& scenario, const Alternative& alternative, const Plan& plan);

} // namespace model
