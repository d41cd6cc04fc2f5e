/// Finds the scenarios that come with the program.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// The folder with the scenario library: $TWOPIZZA_SCENARIOS, else share/twopizza/scenarios beside the installed
/// program, else the source tree this program was built from. Absent when none of them is there.
std::optional<std::filesystem::path> scenario_library();

/// The scenarios in it, by name (file name without ".yaml"), sorted.
std::vector<std::string> example_names(const std::filesystem::path& library);

/// The file of the example called `name`; absent when there is none.
std::optional<std::filesystem::path> example_file(const std::filesystem::path& library, std::string_view name);

/// Files of the library that the scenario text names as `csv: …`, relative to the library.
std::vector<std::string> companions(std::string_view scenario_text);

} // namespace scenario
