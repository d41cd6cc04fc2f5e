#include "company/check_runtime.hpp"

#include "runtime/presets.hpp"
#include "schema/pattern.hpp"
#include "schema/quantity.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace model {
namespace {

using Names = std::vector<std::string>;

Names joined(std::initializer_list<const Names*> parts)
{
    Names all;
    for (const Names* part : parts) all.insert(all.end(), part->begin(), part->end());
    return all;
}

bool fits_any(const Names& patterns, const std::string& name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const auto& pattern) { return sim::schema::matches(pattern, name); });
}

/// Names at `path` that stand for nothing; `kind` says what they could have been.
void check_names(const Names& used, const std::string& path, std::string_view kind, const Names& known,
                 std::vector<Issue>& issues)
{
    for (std::size_t i = 0; i < used.size(); ++i) {
        const std::string& name = used[i];
        const bool fits = name == "*" || std::any_of(known.begin(), known.end(),
                                                     [&](const auto& id) { return sim::schema::matches(name, id); });
        if (fits) continue;
        const bool pattern = name.find('*') != std::string::npos;
        issues.push_back({fmt::format("{}.{}", path, i),
                          pattern ? issue::nothing_matches : issue::no_such_name,
                          {{"kind", std::string(kind)}, {"name", name}},
                          pattern ? std::nullopt : sim::schema::did_you_mean(name, known)});
    }
}

void check_name(const std::string& name, const std::string& path, std::string_view kind, const Names& known,
                std::vector<Issue>& issues)
{
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    issues.push_back({path,
                      issue::no_such_name,
                      {{"kind", std::string(kind)}, {"name", name}},
                      sim::schema::did_you_mean(name, known)});
}

/// A list of those that something holds for must not be empty: it would silently do nothing.
void check_list(const Names& used, const std::string& path, std::vector<Issue>& issues)
{
    if (used.empty()) issues.push_back({path, issue::list_of_nobody, {{"field", path.substr(path.rfind('.') + 1)}}});
}

/// Every set of data is in one database, as soon as there are any.
void check_databases(const Scenario& scenario, const Alternative& alternative, std::vector<Issue>& issues)
{
    if (alternative.runtime.databases.empty()) return;
    const std::string path = fmt::format("alternatives.{}.runtime.databases", alternative.id);
    std::vector<std::string> home(scenario.product.data.size());
    for (const auto& database : placed_databases(scenario.product, alternative.runtime)) {
        for (const int set : database.data) {
            std::string& first = home[static_cast<std::size_t>(set)];
            if (first.empty())
                first = database.id;
            else
                issues.push_back({fmt::format("{}.{}", path, database.settings->id),
                                  issue::data_in_two_databases,
                                  {{"data", scenario.product.data[static_cast<std::size_t>(set)].id},
                                   {"first", first},
                                   {"second", database.id}}});
        }
    }
    for (std::size_t i = 0; i < home.size(); ++i) {
        if (home[i].empty())
            issues.push_back({path, issue::data_without_database, {{"data", scenario.product.data[i].id}}});
    }
}

/// Modules, databases and hubs are struck by faults, so each name stands for one of them.
void check_twins(const RuntimeNames& names, const std::string& path, std::vector<Issue>& issues)
{
    std::map<std::string, std::string_view> taken;
    for (const auto& module : names.modules) taken.emplace(module, issue::kind_module);
    for (const auto& deployable : names.deployables) taken.emplace(deployable, issue::kind_deployable);
    const auto add = [&](const std::string& name, const std::string& where, std::string_view kind) {
        const auto [first, fresh] = taken.emplace(name, kind);
        if (!fresh && first->second != kind)
            issues.push_back({fmt::format("{}.{}.{}", path, where, name),
                              issue::name_of_two_kinds,
                              {{"name", name}, {"kind", std::string(kind)}, {"other", std::string(first->second)}}});
    };
    for (const auto& database : names.databases) {
        if (database != only_database) add(database, "databases", issue::kind_database);
    }
    for (const auto& hub : names.hubs) add(hub, "hubs", issue::kind_hub);
}

void check_hubs(const Runtime& runtime, const std::string& path, std::vector<Issue>& issues)
{
    std::map<Carries, std::string> taken;
    for (const auto& hub : runtime.hubs) {
        const auto [first, fresh] = taken.emplace(hub.carries, hub.id);
        if (!fresh)
            issues.push_back({fmt::format("{}.hubs.{}", path, hub.id),
                              issue::hubs_for_the_same,
                              {{"first", first->second}, {"second", hub.id}}});
    }
}

/// Follows who starts after whom from each deployable; a way back to it is a circle.
void check_start_order(const Runtime& runtime, const std::string& path, const RuntimeNames& names,
                       std::vector<Issue>& issues)
{
    std::map<std::string, const Names*> waits_for;
    for (const auto& deployable : names.deployables) {
        for (const auto& process : runtime.processes) {
            if (fits_any(process.deployables, deployable)) waits_for[deployable] = &process.starts_after;
        }
    }
    for (const auto& start : names.deployables) {
        std::map<std::string, std::string> from{{start, ""}};
        Names queue{start};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const std::string at = queue[i];
            const auto found = waits_for.find(at);
            if (found == waits_for.end()) continue;
            for (const auto& needed : *found->second) {
                if (needed == at) continue; // an entry for several, one of which the others need
                if (needed == start) {
                    std::string way = start;
                    for (std::string back = at; back != start; back = from[back])
                        way = fmt::format("{} → {}", back, way);
                    issues.push_back({path + ".processes",
                                      issue::start_in_a_circle,
                                      {{"circle", fmt::format("{} → {}", start, way)}}});
                    return;
                }
                if (from.emplace(needed, at).second) queue.push_back(needed);
            }
        }
    }
}

void check_processes(const Runtime& runtime, const std::string& path, const RuntimeNames& names,
                     std::vector<Issue>& issues)
{
    const Names started = joined({&names.deployables, &names.databases, &names.hubs});
    for (std::size_t i = 0; i < runtime.processes.size(); ++i) {
        const ProcessSettings& process = runtime.processes[i];
        const std::string here = fmt::format("{}.processes.{}", path, i);
        check_list(process.deployables, here + ".deployables", issues);
        check_names(process.deployables, here + ".deployables", issue::kind_deployable, names.deployables, issues);
        for (std::size_t k = 0; k < process.starts_after.size(); ++k)
            check_name(process.starts_after[k], fmt::format("{}.starts_after.{}", here, k), issue::kind_started,
                       started, issues);
        if (process.autoscaler && process.autoscaler->max_replicas < process.autoscaler->min_replicas)
            issues.push_back({here + ".autoscaler",
                              issue::autoscaler_without_room,
                              {{"max", fmt::format("{}", process.autoscaler->max_replicas)},
                               {"min", fmt::format("{}", process.autoscaler->min_replicas)}}});
    }
}

void check_policies(const Runtime& runtime, const std::string& path, const RuntimeNames& names,
                    std::vector<Issue>& issues)
{
    Names callers = joined({&names.modules, &names.deployables, &names.hubs});
    callers.emplace_back(users);
    const Names called = joined({&names.modules, &names.deployables, &names.databases, &names.hubs});
    for (std::size_t i = 0; i < runtime.calls.size(); ++i) {
        const std::string here = fmt::format("{}.calls.{}", path, i);
        check_list(runtime.calls[i].from, here + ".from", issues);
        check_list(runtime.calls[i].to, here + ".to", issues);
        check_names(runtime.calls[i].from, here + ".from", issue::kind_caller, callers, issues);
        check_names(runtime.calls[i].to, here + ".to", issue::kind_called, called, issues);
        const CallPolicy policy = with_preset(runtime.calls[i]);
        if (policy.retry && !policy.timeout)
            issues.push_back({runtime.calls[i].retry ? here + ".retry" : here, issue::retry_without_timeout, {}});
    }
}

/// Whether a partition keeps anything apart: what is on both sides counts for the first.
bool keeps_apart(const Partition& partition, const RuntimeNames& names)
{
    const auto on = [](const Names& side, const Names& component) {
        return std::any_of(component.begin(), component.end(), [&](const auto& name) { return fits_any(side, name); });
    };
    bool one = fits_any(partition.between, std::string(users));
    bool other = false;
    for (const Names& component : names.components) {
        if (on(partition.between, component))
            one = true;
        else if (on(partition.and_, component))
            other = true;
    }
    return one && other;
}

void check_partition(const Partition& partition, const std::string& path, const std::vector<RuntimeNames>& names,
                     std::vector<Issue>& issues)
{
    check_list(partition.between, path + ".between", issues);
    check_list(partition.and_, path + ".and", issues);
    if (partition.between.empty() || partition.and_.empty()) return;
    const bool somewhere =
        std::any_of(names.begin(), names.end(), [&](const auto& of_one) { return keeps_apart(partition, of_one); });
    if (!somewhere) issues.push_back({path, issue::partition_of_nothing, {}});
}

} // namespace

void check_runtime(const Scenario& scenario, const Alternative& alternative, const RuntimeNames& names,
                   std::vector<Issue>& issues)
{
    const Runtime& runtime = alternative.runtime;
    const std::string path = fmt::format("alternatives.{}.runtime", alternative.id);
    check_databases(scenario, alternative, issues);
    check_twins(names, path, issues);
    check_hubs(runtime, path, issues);
    check_processes(runtime, path, names, issues);
    check_start_order(runtime, path, names, issues);
    check_policies(runtime, path, names, issues);
    for (std::size_t i = 0; i < runtime.copies.size(); ++i)
        check_list(runtime.copies[i].at, fmt::format("{}.copies.{}.at", path, i), issues);
    for (std::size_t i = 0; i < runtime.admission.size(); ++i)
        check_list(runtime.admission[i].journeys, fmt::format("{}.admission.{}.journeys", path, i), issues);
    if (const auto* stored = std::get_if<StoredSessions>(&runtime.sessions))
        check_name(stored->database, path + ".sessions.stored.database", issue::kind_database, names.databases, issues);
}

void check_fault_targets(const Scenario& scenario, const std::vector<RuntimeNames>& names, std::vector<Issue>& issues)
{
    Names struck;
    Names deployables;
    for (const auto& of_one : names) {
        for (const Names* part : {&of_one.modules, &of_one.databases, &of_one.hubs})
            struck.insert(struck.end(), part->begin(), part->end());
        deployables.insert(deployables.end(), of_one.deployables.begin(), of_one.deployables.end());
    }
    const Names others = joined({&struck, &deployables});
    Names parties = others;
    parties.emplace_back(users);
    for (const auto& fault : scenario.faults) {
        const std::string path = fmt::format("faults.{}.what", fault.id);
        const std::size_t before = issues.size();
        if (const auto* partition = std::get_if<Partition>(&fault.what)) {
            check_names(partition->between, path + ".partition.between", issue::kind_party, parties, issues);
            check_names(partition->and_, path + ".partition.and", issue::kind_called, others, issues);
            if (issues.size() == before) check_partition(*partition, path + ".partition", names, issues);
        } else if (const auto* kills = std::get_if<Kills>(&fault.what)) {
            check_list(kills->among, path + ".kills.among", issues);
            check_names(kills->among, path + ".kills.among", issue::kind_called, others, issues);
        } else if (const auto* surge = std::get_if<Surge>(&fault.what)) {
            check_list(surge->journeys, path + ".surge.journeys", issues);
        } else {
            check_name(target_of(fault.what), path, issue::kind_component, struck, issues);
        }
    }
}

} // namespace model
