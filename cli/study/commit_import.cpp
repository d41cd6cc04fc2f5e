#include "study/commit_import.hpp"

#include "errors.hpp"
#include "import/commits.hpp"
#include "loader/document.hpp"
#include "loader/utf8.hpp"

#include <cerrno>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace cli {
std::vector<NewFile> commit_files(const std::string& csv, const std::filesystem::path& folder, const Translate& tr)
{
    const std::filesystem::path history(csv);
    scenario::CommitImportOptions options;
    options.id = "my-commits";
    options.history_file = history.filename().string();
    options.co_change_file = "co-change.csv";
    scenario::Diagnostics diagnostics;
    // What is missing was named on the command line, and that is where to point.
    constexpr std::string_view option = "--from-commits";
    const int line =
        diagnostics.sources.add_line(std::string(scenario::command_line), fmt::format("{} {}", option, csv));
    const scenario::SourcePos asked_at{std::string(scenario::command_line),
                                       line,
                                       static_cast<int>(option.size()) + 2,
                                       scenario::display_width(csv),
                                       {}};
    if (!scenario::read_file(csv, scenario::Limits{}.csv_bytes, asked_at, diagnostics))
        throw InputError(std::move(diagnostics));
    const auto imported = scenario::import_commits(csv, options, diagnostics);
    if (!imported) throw InputError(std::move(diagnostics));

    auto files = scenario_files(imported->scenario, folder / "scenario.yaml", tr);
    files.push_back({folder / options.co_change_file, imported->co_change});
    // The history itself is copied, so that the folder holds all it needs.
    std::error_code error;
    if (std::filesystem::equivalent(history, folder / options.history_file, error)) return files;
    std::ifstream file(history, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    files.push_back({folder / options.history_file, text.str()});
    return files;
}

} // namespace cli
