#include "study/commit_import.hpp"

#include "errors.hpp"
#include "import/commits.hpp"

#include <fstream>
#include <sstream>

namespace cli {

std::vector<NewFile> commit_files(const std::string& csv, const std::filesystem::path& folder)
{
    const std::filesystem::path history(csv);
    const std::string stem = history.stem().string();
    scenario::CommitImportOptions options;
    options.id = stem;
    options.history_file = history.filename().string();
    options.co_change_file = stem + "-co-change.csv";
    scenario::Diagnostics diagnostics;
    const auto import = scenario::import_commits(csv, options, diagnostics);
    if (!import) throw InputError(std::move(diagnostics));
    std::vector<NewFile> files = scenario_files(import->scenario, folder / (stem + ".yaml"));
    files.push_back({folder / options.co_change_file, import->co_change});
    // The history comes along, so that the folder can be moved; it stays where it is when it is there already.
    std::error_code error;
    if (!std::filesystem::equivalent(history, folder / options.history_file, error)) {
        std::ostringstream text;
        text << std::ifstream(history, std::ios::binary).rdbuf();
        files.push_back({folder / options.history_file, text.str()});
    }
    return files;
}

} // namespace cli
