/// Short forms of the paths that --set and --vary take.
#pragma once

#include "company/scenario.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// The full paths that `path` stands for:
///   - one that begins with a field of the scenario is meant as it is ("people", "study.runs", "work.features.effort");
///   - one that begins with the id of an alternative goes into that one ("monolith.flow.deploy.hold");
///   - one that begins with a field of an alternative goes into every alternative that has it ("flow.deploy.hold").
/// Anything else comes back unchanged, so that the reader complains about it as it was typed.
std::vector<std::string> full_paths(std::string_view path, const model::Scenario& scenario);

/// "PATH=VALUE" split at the first equals sign; the second part is empty and `complete` false when there is none.
struct Assignment {
    std::string path;
    std::string value;
    bool complete = false;
};
Assignment split_assignment(std::string_view text);

/// The assignments in full form, "PATH=VALUE" each. Incomplete ones come back unchanged.
std::vector<std::string> full_assignments(const std::vector<std::string>& texts, const model::Scenario& scenario);

} // namespace cli
