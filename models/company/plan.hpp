/// Everything one alternative needs to be run, used, paid and broken into.
#pragma once

#include "cost/prices.hpp"
#include "delivery/plan.hpp"
#include "security/reach.hpp"

#include <optional>

namespace model {

struct CompanyPlan : Plan {
    PriceBook prices;
    Capacity servers;
    double setup_s = 0;              ///< person-time spent once
    std::optional<AccessMap> access; ///< absent where nobody uses the product
};

} // namespace model
