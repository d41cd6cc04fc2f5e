/// Reads a scenario file, with changes from the command line, into a scenario that is ready to run.
#pragma once

#include "company/scenario.hpp"
#include "loader/diagnostic.hpp"
#include "loader/injection.hpp"
#include "loader/positions.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct Loaded {
    std::unique_ptr<model::Scenario> scenario; ///< empty when there are errors
    Positions positions;
    Diagnostics diagnostics; ///< errors, and warnings even when all is well
    std::string text;        ///< of the file, as it was read
    std::string file;
    std::string folder; ///< where CSV files are looked up
    std::string hash;   ///< fingerprint of everything that can change a result; the same however the file is laid out
};

/// Reads `path`, applies `overrides` ("people=400", "monolith.flow.deploy.hold=30 min") and adds the faults of
/// `injections`, then checks everything.
Loaded load_scenario(const std::string& path, const std::vector<std::string>& overrides = {},
                     const std::vector<Injection>& injections = {});

/// The same for a text; CSV files are looked up in `folder`.
Loaded load_scenario_text(std::string_view text, const std::string& file, const std::string& folder,
                          const std::vector<std::string>& overrides = {},
                          const std::vector<Injection>& injections = {});

/// What a text says, without a look at whether it makes sense. @return nothing when it is no YAML
std::unique_ptr<model::Scenario> read_unchecked(std::string_view text, const std::string& file,
                                                const std::string& folder, Positions& positions,
                                                Diagnostics& diagnostics);

/// Full paths that a path as people type it may stand for: fields of the scenario as they are, a path that begins with
/// an alternative's id goes into that alternative, one that begins with a field of an alternative into all of them.
std::vector<std::string> expand_path(const model::Scenario& scenario, std::string_view path);

/// Fingerprint of the parts of a scenario that can change a result.
std::string hash_of(const model::Scenario& scenario);

} // namespace scenario
