#include "study/source.hpp"

#include "errors.hpp"
#include "examples/library.hpp"
#include "loader/render.hpp"
#include "schema/quantity.hpp"
#include "study/expectation_words.hpp"

namespace cli {

namespace fs = std::filesystem;

scenario::Loaded Source::load(const Changes& changes) const
{
    scenario::Loaded loaded =
        file.empty() ? scenario::load_scenario_text(text, name, folder.string(), changes.set, changes.inject)
                     : scenario::load_scenario(file.string(), changes.set, changes.inject);
    if (!loaded.scenario || !loaded.diagnostics.ok()) return loaded;
    scenario::Diagnostics found;
    check_expectation_lines(loaded, found);
    loaded.diagnostics.add(found);
    return loaded;
}

Source file_source(const std::string& path)
{
    return {path, {}, path, {}, false, {path}};
}

Source example_source(const std::string& name, const Translate& tr)
{
    const auto library = scenario::scenario_library();
    if (!library) throw UsageError(tr("the scenario library was not found"), {tr("more: {0}", "twopizza doctor")});
    const auto file = scenario::example_file(*library, name);
    if (!file) {
        std::vector<std::string> hints;
        if (const auto meant = sim::schema::did_you_mean(name, scenario::example_names(*library)))
            hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
        hints.push_back(tr("more: {0}", "twopizza examples"));
        throw UsageError(tr("there is no example `{0}`", name), hints);
    }
    return {name, {}, *file, {}, true, {"--example", name}};
}

Source record_source(const report::StudyRecord& record)
{
    Source source{record.scenario_name, record.scenario_text, {}, {}, false, {record.scenario_name}};
    const fs::path path(record.scenario_name);
    if (path.extension() == ".yaml" || path.extension() == ".yml") {
        source.folder = path.parent_path();
    } else {
        source.example = true;
        source.words = {"--example", record.scenario_name};
        source.folder = scenario::scenario_library().value_or(fs::path{});
    }
    return source;
}

std::vector<Source> sources_of(const std::vector<std::string>& files, const std::optional<std::string>& example,
                               const Translate& tr)
{
    std::vector<Source> sources;
    if (example) sources.push_back(example_source(*example, tr));
    for (const auto& file : files) {
        std::error_code error;
        const auto library = scenario::scenario_library();
        const bool known = !fs::exists(file, error) && library && scenario::example_file(*library, file);
        sources.push_back(known ? example_source(file, tr) : file_source(file));
    }
    return sources;
}

scenario::Loaded load_or_throw(const Source& source, const Changes& changes, const Context& context, bool show_warnings)
{
    scenario::Loaded loaded = source.load(changes);
    if (!loaded.diagnostics.ok() || !loaded.scenario) throw InputError(std::move(loaded.diagnostics));
    if (show_warnings && !context.quiet && loaded.diagnostics.warnings() > 0) {
        scenario::RenderOptions options;
        options.translate = [&](std::string_view text) { return context.tr(text); };
        options.color = context.note_screen.color;
        context.err << scenario::render(loaded.diagnostics, options) << std::flush;
    }
    return loaded;
}

} // namespace cli
