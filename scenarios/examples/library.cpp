#include "examples/library.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace scenario {
namespace {

namespace fs = std::filesystem;

bool is_library(const fs::path& folder)
{
    std::error_code error;
    return fs::is_directory(folder, error);
}

} // namespace

std::optional<fs::path> scenario_library()
{
    if (const char* asked = std::getenv("TWOPIZZA_SCENARIOS"); asked != nullptr && *asked != '\0') {
        // Somebody who names a folder means that one, not a substitute.
        return is_library(asked) ? std::optional<fs::path>(asked) : std::nullopt;
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        const fs::path installed = program.parent_path().parent_path() / "share" / "twopizza" / "scenarios";
        if (is_library(installed)) return installed;
    }
    const fs::path built_from = TP_SCENARIO_LIBRARY;
    return is_library(built_from) ? std::optional(built_from) : std::nullopt;
}

std::vector<std::string> example_names(const fs::path& library)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(library, error)) {
        if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<fs::path> example_file(const fs::path& library, std::string_view name)
{
    const auto names = example_names(library);
    if (std::find(names.begin(), names.end(), name) == names.end()) return std::nullopt;
    return library / (std::string(name) + ".yaml");
}

std::vector<std::string> companions(std::string_view scenario_text)
{
    std::set<std::string> files;
    for (std::size_t at = scenario_text.find("csv:"); at != std::string_view::npos;
         at = scenario_text.find("csv:", at + 1)) {
        std::string_view rest = scenario_text.substr(at + 4);
        rest = rest.substr(0, rest.find_first_of("\n}#,"));
        const auto first = rest.find_first_not_of(" \t\"'");
        if (first == std::string_view::npos) continue;
        rest = rest.substr(first, rest.find_last_not_of(" \t\"'\r") - first + 1);
        if (rest.ends_with(".csv")) files.emplace(rest);
    }
    return {files.begin(), files.end()};
}

} // namespace scenario
