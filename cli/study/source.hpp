/// The scenarios that a command line names: files, examples of the library, studies kept in result files.
#pragma once

#include "context.hpp"
#include "loader/load.hpp"
#include "store/study_record.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What a command line changes in a scenario.
struct Changes {
    std::vector<std::string> set; ///< PATH=VALUE, as typed
    std::vector<scenario::Injection> inject;
};

/// Where a scenario comes from, so that it can be read again with other values.
struct Source {
    std::string name; ///< as people know it
    std::string text; ///< read already; used when `file` is empty
    std::filesystem::path file;
    std::filesystem::path folder;   ///< of its CSV files, for a text
    bool example = false;           ///< of the library
    std::vector<std::string> words; ///< that name it on a command line

    scenario::Loaded load(const Changes& changes) const;
};

Source file_source(const std::string& path);
/// @throws UsageError  when the library has no such example (with what was probably meant) or cannot be found
Source example_source(const std::string& name, const Translate& tr);
Source record_source(const report::StudyRecord& record);

/// The sources named by file arguments and --example. A word that is no file but the name of an example is taken as
/// that.
std::vector<Source> sources_of(const std::vector<std::string>& files, const std::optional<std::string>& example,
                               const Translate& tr);

/// Loads or gives up. Warnings are shown on standard error.
/// @throws InputError
scenario::Loaded load_or_throw(const Source& source, const Changes& changes, const Context& context,
                               bool show_warnings = true);

} // namespace cli
