/// The structure of an alternative, for models/insight.
#pragma once

#include "delivery/plan.hpp"
#include "insight/structure.hpp"

namespace model {

/// What changes together comes from the product and the cut, or, where a stream replays a trace, from that: two modules
/// change together as often as recorded changes touched both. Needs plan.runtime.
insight::Structure make_structure(const Plan& plan);

} // namespace model
