/// The paths of a scenario that --set and --vary can write to, for completion.
#pragma once

#include "company/scenario.hpp"

#include <string>
#include <vector>

namespace cli {

/// Paths of all single values, in short form, with those inside alternatives both for each alternative
/// ("monolith.flow.deploy.hold") and for all of them ("flow.deploy.hold"). Sorted, each once.
std::vector<std::string> writable_paths(const model::Scenario& scenario);

} // namespace cli
