/// Looks at expectations before the runs: one that is misspelt must not be found out afterwards.
#pragma once

#include "loader/diagnostic.hpp"
#include "loader/load.hpp"

#include <string>
#include <vector>

namespace cli {

/// Complains about texts of --expect that cannot be read or name what `scenario` does not have.
/// @param alternatives  those that are going to be run
void check_expectation_options(const std::vector<std::string>& texts, const model::Scenario& scenario,
                               const std::vector<std::string>& alternatives, scenario::Diagnostics& diagnostics);

/// The same for the lines under `expect:` of a loaded scenario.
void check_expectation_lines(const scenario::Loaded& loaded, scenario::Diagnostics& diagnostics);

} // namespace cli
