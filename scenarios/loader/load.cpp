#include "loader/load.hpp"

#include "company/check.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/overrides.hpp"
#include "loader/references.hpp"
#include "loader/yaml_reader.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace scenario {
namespace {

/// The calendar decides what a working day is, and the currency in what amounts are and what the default prices are. So
/// they are read before everything else; complaints come with the rest.
model::Scenario measures_of(const Node& root, const std::vector<std::string>& overrides)
{
    model::Scenario first;
    Positions positions;
    Diagnostics unheard;
    if (const Node* calendar = root.find("calendar")) {
        ReadOptions options;
        options.path = "calendar";
        read_node(*calendar, *sim::schema::type_of<model::WorkingHours>(), &first.calendar, options, positions,
                  unheard);
    }
    if (const Node* prices = root.find("prices")) {
        ReadOptions options;
        options.path = "prices";
        read_node(*prices, *sim::schema::type_of<model::PriceBook>(), &first.prices, options, positions, unheard);
    }
    for (const auto& assignment : overrides) {
        if (assignment.starts_with("calendar.") || assignment.starts_with("prices."))
            apply_override(assignment, first, {}, positions, unheard);
    }
    return first;
}

/// What the tree says in the units of `measures`.
std::unique_ptr<model::Scenario> read_root(const Node& root, const model::Scenario& measures, const std::string& folder,
                                           Positions& positions, Diagnostics& diagnostics)
{
    auto scenario = std::make_unique<model::Scenario>();
    ReadOptions options;
    options.scale = measures.scale();
    scenario->prices = model::PriceBook::in(options.scale.currency, measures.prices.per_usd.value_or(1));
    options.folder = folder;
    read_node(root, *sim::schema::type_of<model::Scenario>(), scenario.get(), options, positions, diagnostics);
    return scenario;
}

void report(const model::Issue& issue, const Positions& positions, Diagnostics& diagnostics)
{
    Diagnostic diagnostic;
    diagnostic.code = issue.code;
    diagnostic.where = positions.nearest(issue.path);
    for (const auto& [name, value] : issue.args) {
        const bool kind = name == "kind" || name == "other";
        diagnostic.args.push_back(kind ? phrase(name, {value, {}}) : arg(name, value));
    }
    diagnostic.nearest = issue.nearest;
    diagnostics.add(std::move(diagnostic));
}

/// Notes about inputs have to be about inputs that there are.
void check_input_notes(const model::Scenario& scenario, const Positions& positions, Diagnostics& diagnostics)
{
    if (scenario.inputs.empty()) return;
    const sim::schema::Type& type = *sim::schema::type_of<model::Scenario>();
    model::Scenario walked = scenario; // following a path fills in what is optional on the way
    for (std::size_t i = 0; i < scenario.inputs.size(); ++i) {
        const std::string path = scenario.inputs[i].path;
        std::optional<sim::schema::PathError> error;
        for (const auto& full : expand_path(scenario, path)) {
            error = sim::schema::resolve(full, type, &walked).error;
            if (!error) break;
        }
        if (!error) continue;
        Diagnostic diagnostic;
        diagnostic.code = code::no_such_path;
        diagnostic.where = positions.nearest(fmt::format("inputs.{}.path", i));
        diagnostic.args = {arg("path", path), arg("key", error->at), arg("within", error->within)};
        diagnostic.nearest = sim::schema::did_you_mean(error->at, error->allowed);
        diagnostics.add(std::move(diagnostic));
    }
}

} // namespace

std::vector<std::string> expand_path(const model::Scenario& scenario, std::string_view path)
{
    const std::string_view first = path.substr(0, path.find('.'));
    std::vector<std::string> full;
    if (sim::schema::structure_of<model::Scenario>().find(first) != nullptr) full.emplace_back(path);
    for (const auto& alternative : scenario.alternatives) {
        if (alternative.id == first) full.push_back(fmt::format("alternatives.{}", path));
    }
    if (full.empty() && sim::schema::structure_of<model::Alternative>().find(first) != nullptr)
        full.push_back(fmt::format("alternatives.*.{}", path));
    if (full.empty()) full.emplace_back(path);
    return full;
}

std::string hash_of(const model::Scenario& scenario)
{
    model::Scenario relevant = scenario;
    // Words and statements about results change nothing that is simulated.
    relevant.title = relevant.story = {};
    relevant.source.clear();
    relevant.claims.clear();
    relevant.expect.clear();
    relevant.inputs.clear();
    for (auto& module : relevant.product.modules) module.title = {};
    for (auto& operation : relevant.product.operations) operation.title = {};
    for (auto& data : relevant.product.data) data.title = {};
    for (auto& good : relevant.product.goods) good.title = {};
    for (auto& journey : relevant.product.journeys) journey.title = {};
    for (auto& stream : relevant.work) stream.title = {};
    for (auto& fault : relevant.faults) fault.title = {};
    for (auto& alternative : relevant.alternatives) {
        for (auto& deployable : alternative.deployables) deployable.title = {};
        for (auto& team : alternative.organization.teams) team.title = {};
        for (auto& database : alternative.runtime.databases) database.title = {};
        for (auto& hub : alternative.runtime.hubs) hub.title = {};
        alternative.title = alternative.story = {};
        alternative.from.clear();
    }
    return sim::schema::fingerprint(sim::schema::canonical_text(*sim::schema::type_of<model::Scenario>(), &relevant));
}

std::unique_ptr<model::Scenario> read_unchecked(std::string_view text, const std::string& file,
                                                const std::string& folder, Positions& positions,
                                                Diagnostics& diagnostics)
{
    const Document document = parse_yaml(text, file, diagnostics);
    if (document.root == nullptr) return nullptr;
    return read_root(*document.root, measures_of(*document.root, {}), folder, positions, diagnostics);
}

Loaded load_scenario_text(std::string_view text, const std::string& file, const std::string& folder,
                          const std::vector<std::string>& overrides, const std::vector<Injection>& injections)
{
    Loaded loaded;
    loaded.file = file;
    loaded.folder = folder;
    loaded.text = text;
    const Document document = parse_yaml(text, file, loaded.diagnostics);
    if (document.root == nullptr) return loaded;
    const model::Scenario measures = measures_of(*document.root, overrides);
    auto scenario = read_root(*document.root, measures, folder, loaded.positions, loaded.diagnostics);
    OverrideOptions setting;
    setting.scale = measures.scale();
    setting.expand = [&](std::string_view path) { return expand_path(*scenario, path); };
    for (const auto& assignment : overrides)
        apply_override(assignment, *scenario, setting, loaded.positions, loaded.diagnostics);
    add_injections(injections, *scenario, loaded.positions, loaded.diagnostics);
    check_input_notes(*scenario, loaded.positions, loaded.diagnostics);
    check_references(*scenario, loaded.positions, loaded.diagnostics);
    if (!loaded.diagnostics.ok()) return loaded;
    for (const auto& issue : model::check(*scenario)) report(issue, loaded.positions, loaded.diagnostics);
    if (!loaded.diagnostics.ok()) return loaded;
    // What an alternative has taken over from another one is written, and remarked upon, once.
    std::set<std::tuple<std::string_view, std::string, int, int>> said;
    for (const auto& issue : model::remarks(*scenario)) {
        const SourcePos where = loaded.positions.nearest(issue.path);
        if (said.emplace(issue.code, where.file, where.line, where.column).second)
            report(issue, loaded.positions, loaded.diagnostics);
    }
    loaded.hash = hash_of(*scenario);
    loaded.scenario = std::move(scenario);
    return loaded;
}

Loaded load_scenario(const std::string& path, const std::vector<std::string>& overrides,
                     const std::vector<Injection>& injections)
{
    Loaded loaded;
    loaded.file = path;
    const auto text = read_file(path, Limits{}.yaml_bytes, {}, loaded.diagnostics);
    if (!text) return loaded;
    return load_scenario_text(*text, path, std::filesystem::path(path).parent_path().string(), overrides, injections);
}

} // namespace scenario
