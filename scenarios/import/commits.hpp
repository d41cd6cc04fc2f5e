/// Turns a recorded history of commits into a scenario: what happened arrives again, cut and owned in different ways.
#pragma once

#include "import/commit_statistics.hpp"
#include "loader/diagnostic.hpp"

#include <optional>
#include <string>

namespace scenario {

struct CommitImport {
    std::string scenario;  ///< YAML text of the scenario
    std::string co_change; ///< CSV text of the coupling between modules, to be written beside it
    CommitStatistics statistics;
};

struct CommitImportOptions {
    std::string id;             ///< of the scenario
    std::string history_file;   ///< how the scenario names the history, relative to itself
    std::string co_change_file; ///< how it names the coupling
};

/// Reads the commits in `csv` (columns authored_at, committed_at, person, files, insertions, deletions, parts; only the
/// first and the last are needed) and writes a scenario with four alternatives: one repository against one per part,
/// each with two teams and with six. What a commit cannot tell, such as effort, is filled in and marked as assumed.
/// @return nothing after an error, which is in `diagnostics`
std::optional<CommitImport> import_commits(const std::string& csv, const CommitImportOptions& options,
                                           Diagnostics& diagnostics);

} // namespace scenario
