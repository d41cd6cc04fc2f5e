/// Writes scenarios with everything an editor needs into a folder.
#pragma once

#include "terminal/translate.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Name of the schema file that the first line of a scenario refers to.
inline constexpr std::string_view schema_file = "scenario.schema.json";

/// A file to be written.
struct NewFile {
    std::filesystem::path path;
    std::string content;
};

/// An example as files for `folder`: the scenario (pointing to the schema beside it), its CSV files, the schema.
std::vector<NewFile> example_files(const std::string& name, const std::filesystem::path& folder, const Translate& tr);

/// A small scenario with comments in the user's language, to start from, and the schema.
std::vector<NewFile> starter_files(const std::filesystem::path& folder, const Translate& tr);

/// A scenario text as files for `folder`.
std::vector<NewFile> scenario_files(const std::string& text, const std::filesystem::path& path, const Translate& tr);

/// Writes all files, creating the folder. Nothing is written when one of them exists already, except a schema.
/// @throws UsageError, WriteError
void write_new(const std::vector<NewFile>& files, const Translate& tr);

} // namespace cli
