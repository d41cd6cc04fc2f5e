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
    std::optional<AccessMap> access; ///< absent where nobody uses the product
};

} // namespace model
