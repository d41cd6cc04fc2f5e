/// Everything that `explain` knows: parameters, metrics, error codes and ideas, all from the tables that define them.
#pragma once

#include "terminal/screen.hpp"
#include "terminal/translate.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// The explanation of `what`, which may be of several kinds at once; empty when nothing has that name.
///
/// Parameters are named by the end of their path (`hold`, `deploy.hold`), or in full with the ids of a scenario
/// (`monolith.flow.deploy.hold`).
std::string explain_topic(std::string_view what, const Translate& tr, const Screen& screen);

/// Names to choose from: for completion and for guessing what was meant.
std::vector<std::string> topic_names();

/// A parameter in short form: "flow.deploy.hold" for "alternatives[].flow[].deploy.hold".
std::string short_path(std::string_view general_path);

} // namespace cli
