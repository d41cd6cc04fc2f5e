/// Everything one alternative needs to be run, used, paid, broken into and looked at.
#pragma once

#include "cost/prices.hpp"
#include "delivery/plan.hpp"
#include "insight/metrics.hpp"
#include "security/reach.hpp"

#include <optional>

namespace model {

struct CompanyPlan : Plan {
    PriceBook prices;
    Capacity servers;
    double setup_s = 0;                     ///< person-time spent once
    std::optional<AccessMap> access;        ///< absent where nobody uses the product
    std::vector<insight::Figure> structure; ///< of its structure, the same in every run; none for too many modules
};

} // namespace model
