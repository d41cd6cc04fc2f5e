/// Moving result files about without leaving anything of theirs behind. Only sources of this folder include it.
#pragma once

#include <filesystem>
#include <string>

namespace report {

/// `path` with something added to its name.
std::filesystem::path beside(const std::filesystem::path& path, const std::string& suffix);

/// Removes what SQLite keeps next to a file that is not closed: it would be taken for part of a new file of that name.
void remove_companions(const std::filesystem::path& path);

/// Gives a closed, complete file its name, in one step, in place of what was there.
/// @throws std::filesystem::filesystem_error
void move_into_place(const std::filesystem::path& complete, const std::filesystem::path& path);

} // namespace report
