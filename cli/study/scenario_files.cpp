#include "study/scenario_files.hpp"

#include "errors.hpp"
#include "examples/library.hpp"
#include "study/schemas.hpp"
#include "study/source.hpp"
#include "terminal/output.hpp"

#include <cerrno>
#include <fstream>
#include <sstream>

namespace cli {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) throw WriteError(path, errno);
    return text.str();
}

/// The first line makes editors find the schema, wherever the scenario stood before.
std::string with_schema_line(const std::string& text)
{
    const std::string line = fmt::format("# yaml-language-server: $schema={}\n", schema_file);
    if (!text.starts_with("# yaml-language-server:")) return line + text;
    return line + text.substr(text.find('\n') + 1);
}

/// A comment line in the user's language.
std::string comment(const std::string& text)
{
    return "# " + text + "\n";
}

std::string starter(const Translate& tr)
{
    std::string out = "twopizza: 1\nid: my-scenario\ntitle: {en: My scenario, ko: 나의 시나리오}\n\n";
    out += comment(tr("Everybody who builds the product. Teams without a size share them evenly."));
    out += "people: 40\ncalendar: {hours_per_day: 8, start: \"09:00\", days: [Mon, Tue, Wed, Thu, Fri]}\n\n";
    out += comment(tr("How long a run is, and how many runs each alternative gets."));
    out += "study: {warm_up: 8 weeks, length: 26 weeks, runs: 20, baseline: together}\n\n";
    out += comment(tr("What is built. The parts that change together most are worth a co_change entry."));
    out += "product:\n  modules:\n    - {id: part, count: 8, size: 30 kloc}\n\n";
    out += comment(tr("The work, the same in every alternative: how often changes come and how large they are."));
    out += "work:\n  - id: features\n    arrival: {closed: {per_person: 1}}\n    effort: {lognormal: {median: 3 d, "
           "p90: 10 d}}\n\n";
    out += "alternatives:\n";
    out += "  " + comment(tr("One code base: whoever holds the deploy flag may deploy."));
    out += "  - id: together\n    deployables: [{id: product, modules: [\"*\"]}]\n    organization:\n      teams: "
           "[{id: team, count: 8}]\n"
           "    flow:\n      - work: {id: coding}\n      - review: {id: review}\n      - deploy: {id: deploy, release: "
           "{flag: {per: repository}}, hold: 45 min}\n\n";
    out += "  " + comment(tr("Each team deploys its own part. Only what differs is written."));
    out += "  - id: apart\n    from: together\n    deployables:\n      - {id: product, remove: true}\n      - {id: "
           "service, modules: [\"*\"], each: true}\n\n";
    out += comment(tr("Statements that are checked after the runs."));
    out += "expect:\n  - apart.lead_time.mean < together.lead_time.mean\n";
    return out;
}

} // namespace

std::vector<NewFile> scenario_files(const std::string& text, const fs::path& path, const Translate& tr)
{
    return {{path, with_schema_line(text)}, {path.parent_path() / schema_file, scenario_schema(tr)}};
}

std::vector<NewFile> example_files(const std::string& name, const fs::path& folder, const Translate& tr)
{
    const Source source = example_source(name, tr);
    const std::string text = content_of(source.file);
    // Data files may lie beside the library; they are copied next to the scenario and named without a folder.
    std::string moved = text;
    std::vector<NewFile> data;
    for (const auto& companion : scenario::companions(text)) {
        const std::string file_name = fs::path(companion).filename().string();
        data.push_back({folder / file_name, content_of(source.file.parent_path() / companion)});
        for (auto at = moved.find(companion); at != std::string::npos;
             at = moved.find(companion, at + file_name.size()))
            moved.replace(at, companion.size(), file_name);
    }
    auto files = scenario_files(moved, folder / (name + ".yaml"), tr);
    files.insert(files.end(), data.begin(), data.end());
    return files;
}

std::vector<NewFile> starter_files(const fs::path& folder, const Translate& tr)
{
    return scenario_files(starter(tr), folder / "scenario.yaml", tr);
}

void write_new(const std::vector<NewFile>& files, const Translate& tr)
{
    std::error_code error;
    for (const auto& file : files) {
        if (file.path.filename() != schema_file && fs::exists(file.path, error))
            throw UsageError(tr("`{0}` is there already and is left as it is", file.path.string()));
    }
    for (const auto& file : files) {
        if (file.path.has_parent_path()) fs::create_directories(file.path.parent_path(), error);
        if (error) throw WriteError(file.path.parent_path(), error.value());
        OutputFile(file.path).commit(file.content);
    }
}

} // namespace cli
