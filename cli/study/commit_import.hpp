/// A scenario from a recorded history of changes.
#pragma once

#include "study/scenario_files.hpp"

namespace cli {

/// Files for `folder` that replay the changes in `csv`. @throws InputError
std::vector<NewFile> commit_files(const std::string& csv, const std::filesystem::path& folder, const Translate& tr);

} // namespace cli
