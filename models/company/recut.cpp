#include "company/recut.hpp"

#include "company/module_names.hpp"
#include "company/recut_settings.hpp"
#include "company/runtime_names.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace model {
namespace {

/// Cuts one alternative; modules by their numbers.
class Cut {
public:
    Cut(const Scenario& scenario, Alternative& alternative)
        : scenario_(scenario), alternative_(alternative), names_(scenario.product), before_(places())
    {
    }

    /// The deployables as they run, with what is in them.
    Places places() const
    {
        Places places;
        for (const auto& deployable : alternative_.deployables) {
            const ModuleSet modules = names_.named(deployable.modules);
            if (!deployable.each) places.push_back({deployable.id, modules});
            for (const int m : modules) {
                if (deployable.each) places.push_back({names_.name(m), {m}});
            }
        }
        return places;
    }

    const ModuleSet* inside(std::string_view deployable) const
    {
        const auto found = std::find_if(before_.begin(), before_.end(),
                                        [&](const Place& place) { return place.deployable == deployable; });
        return found == before_.end() ? nullptr : &found->modules;
    }

    /// Takes modules out of wherever they are; what becomes empty goes.
    void take_out(const ModuleSet& modules)
    {
        std::erase_if(alternative_.deployables, [&](Deployable& deployable) {
            const ModuleSet here = names_.named(deployable.modules);
            if (common(here, modules).empty()) return false;
            deployable.modules = names_.without(deployable.modules, modules);
            return deployable.modules.empty();
        });
    }

    /// Puts modules that are nowhere into a deployable that there is.
    void put_into(std::string_view name, const std::vector<std::string>& words)
    {
        Deployable& target = alone(name);
        target.modules.insert(target.modules.end(), words.begin(), words.end());
    }

    SideEffects settle() { return follow_names(scenario_, alternative_, before_, places(), names_); }

    const ModuleNames& names() const { return names_; }

    /// The entry that makes the deployable `name`; taken out of the others that are made by the same `each`.
    Deployable& alone(std::string_view name)
    {
        auto& all = alternative_.deployables;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!all[i].each && all[i].id == name) return all[i];
            if (!all[i].each) continue;
            const ModuleSet here = names_.named(all[i].modules);
            for (const int m : here) {
                if (names_.name(m) != name) continue;
                Deployable single{std::string(name), {}, {names_.name(m)}, false, all[i].repository};
                all[i].modules = names_.without(all[i].modules, {m});
                if (all[i].modules.empty()) return all[i] = std::move(single);
                return *all.insert(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(single));
            }
        }
        return all.front(); // not reached: `name` is one of places()
    }

    /// A name that neither a deployable nor a database or hub of the alternative has.
    std::string free_name(std::string_view wish, std::string_view module) const
    {
        const auto taken = [&](std::string_view name) {
            if (name.empty() || inside(name) != nullptr) return true;
            if (std::ranges::find(alternative_.deployables, name, &Deployable::id) != alternative_.deployables.end())
                return true;
            for (const auto& database : placed_databases(scenario_.product, alternative_.runtime)) {
                if (database.id == name) return true;
            }
            return std::ranges::find(alternative_.runtime.hubs, name, &Hub::id) != alternative_.runtime.hubs.end();
        };
        if (!taken(wish)) return std::string(wish);
        if (!taken(module)) return std::string(module);
        std::string name = fmt::format("{}-service", module);
        for (int i = 2; taken(name); ++i) name = fmt::format("{}-service-{}", module, i);
        return name;
    }

    /// Puts modules into a new deployable behind the one they were in.
    void found(const std::string& id, const ModuleSet& modules, const std::vector<std::string>& words)
    {
        auto& all = alternative_.deployables;
        std::size_t place = all.size();
        std::string repository;
        for (std::size_t i = all.size(); i-- > 0;) {
            if (common(names_.named(all[i].modules), modules).empty()) continue;
            place = i;
            // What shares a repository with others goes on sharing it; what has one alone leaves it behind.
            const auto sharing = std::ranges::count(all, all[i].repository, &Deployable::repository);
            if (!all[i].repository.empty() && (sharing > 1 || all[i].each)) repository = all[i].repository;
        }
        const std::size_t before = all.size();
        take_out(modules);
        place = std::min(place + (all.size() == before ? 1 : 0), all.size());
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(place), {id, {}, words, false, repository});
    }

private:
    const Scenario& scenario_;
    Alternative& alternative_;
    ModuleNames names_;
    Places before_;
};

Alternative* find(Scenario& scenario, std::string_view id)
{
    const auto found = std::ranges::find(scenario.alternatives, id, &Alternative::id);
    return found == scenario.alternatives.end() ? nullptr : &*found;
}

} // namespace

SideEffects move_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                        std::string_view deployable)
{
    Alternative* cut = find(scenario, alternative);
    if (cut == nullptr) return {};
    Cut recut(scenario, *cut);
    const ModuleSet* there = recut.inside(deployable);
    if (there == nullptr) return {};
    const ModuleSet moved = difference(recut.names().named(module), *there);
    if (moved.empty()) return {};
    recut.alone(deployable);
    recut.take_out(moved);
    recut.put_into(deployable, recut.names().words_for(moved));
    return recut.settle();
}

Extracted extract_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                         std::string_view wish)
{
    Alternative* cut = find(scenario, alternative);
    if (cut == nullptr) return {};
    Cut recut(scenario, *cut);
    const ModuleSet moved = recut.names().named(module);
    if (moved.empty()) return {};
    for (const auto& place : recut.places()) {
        if (place.modules == moved) return {}; // it has one already
    }
    const std::string name = recut.free_name(wish, module);
    recut.found(name, moved, recut.names().words_for(moved));
    return {name, recut.settle()};
}

SideEffects merge_deployables(Scenario& scenario, std::string_view alternative, std::string_view from,
                              std::string_view into)
{
    Alternative* cut = find(scenario, alternative);
    if (cut == nullptr || from == into) return {};
    Cut recut(scenario, *cut);
    const ModuleSet* moved = recut.inside(from);
    if (moved == nullptr || recut.inside(into) == nullptr) return {};
    recut.alone(into);
    const std::vector<std::string> words = recut.alone(from).modules;
    recut.take_out(*moved);
    std::erase_if(cut->deployables, [&](const Deployable& d) { return !d.each && d.id == from; }); // it may be empty
    recut.put_into(into, words);
    return recut.settle();
}

} // namespace model
