#include "company/recut_settings.hpp"

#include "company/runtime_names.hpp"
#include "schema/pattern.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace model {
namespace {

using Names = std::vector<std::string>;

constexpr std::string_view settings_gone = "the settings for the processes of {names} went with them";
constexpr std::string_view name_gone = "{names} is left out where settings name it";
constexpr std::string_view named_anew = "instead of {names}, {now} is named";
constexpr std::string_view without_effect = "a rule for {names} went, as nothing is called so any more";

class Follower {
public:
    Follower(const Scenario& scenario, Alternative& alternative, const Places& before, const Places& after,
             const ModuleNames& names)
        : alternative_(alternative),
          before_(before),
          after_(after),
          names_(names),
          base_(fmt::format("alternatives.{}", alternative.id))
    {
        for (const auto& database : placed_databases(scenario.product, alternative.runtime))
            others_.push_back(database.id);
        if (alternative.runtime.databases.empty()) others_.emplace_back(only_database);
        for (const auto& hub : alternative.runtime.hubs) others_.push_back(hub.id);
    }

    SideEffects follow()
    {
        processes();
        calls();
        rules();
        return std::move(effects_);
    }

private:
    /// True for names that meant a deployable and mean nothing any more.
    bool lost(const std::string& name) const
    {
        const auto fits = [&](const Place& place) { return sim::schema::matches(name, place.deployable); };
        return std::any_of(before_.begin(), before_.end(), fits) && std::none_of(after_.begin(), after_.end(), fits);
    }

    bool is_other(const std::string& name) const
    {
        const auto fits = [&](const std::string& other) { return sim::schema::matches(name, other); };
        return std::any_of(others_.begin(), others_.end(), fits);
    }

    /// What used to be in the deployables of that name.
    ModuleSet inside(const std::string& name) const
    {
        ModuleSet all;
        for (const auto& place : before_) {
            if (sim::schema::matches(name, place.deployable)) all.insert(place.modules.begin(), place.modules.end());
        }
        return all;
    }

    /// The deployables in which that is now.
    Names heirs(const std::string& name) const
    {
        const ModuleSet modules = inside(name);
        Names heirs;
        for (const auto& place : after_) {
            if (!common(place.modules, modules).empty()) heirs.push_back(place.deployable);
        }
        return heirs;
    }

    void say(const std::string& path, std::string_view text, const Names& names, const Names& now = {})
    {
        effects_.push_back(
            {path,
             text,
             {{"names", fmt::format("{}", fmt::join(names, ", "))}, {"now", fmt::format("{}", fmt::join(now, ", "))}}});
    }

    Names take_lost(Names& names) const
    {
        Names taken;
        std::erase_if(names, [&](const std::string& name) {
            const bool gone = lost(name);
            if (gone) taken.push_back(name);
            return gone;
        });
        return taken;
    }

    void processes()
    {
        auto& all = alternative_.runtime.processes;
        for (std::size_t i = 0; i < all.size();) {
            const std::string path = fmt::format("{}.runtime.processes.{}", base_, i);
            const Names gone = take_lost(all[i].deployables);
            if (!gone.empty() && all[i].deployables.empty()) {
                say(path, settings_gone, gone);
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
                continue;
            }
            if (!gone.empty()) say(path + ".deployables", name_gone, gone);
            starts(all[i], path);
            ++i;
        }
    }

    /// Whoever waited for a deployable waits for those that hold its modules now.
    void starts(ProcessSettings& process, const std::string& path)
    {
        Names now;
        for (const auto& name : process.starts_after) {
            if (!lost(name) || is_other(name)) {
                now.push_back(name);
                continue;
            }
            Names heirs = this->heirs(name);
            std::erase_if(heirs, [&](const std::string& heir) {
                return std::find(process.deployables.begin(), process.deployables.end(), heir) !=
                       process.deployables.end();
            });
            if (heirs.empty())
                say(path + ".starts_after", name_gone, {name});
            else
                say(path + ".starts_after", named_anew, {name}, heirs);
            now.insert(now.end(), heirs.begin(), heirs.end());
        }
        unique(now);
        process.starts_after = std::move(now);
    }

    static void unique(Names& names)
    {
        Names once;
        for (auto& name : names) {
            if (std::find(once.begin(), once.end(), name) == once.end()) once.push_back(std::move(name));
        }
        names = std::move(once);
    }

    /// The care that was taken of calls of a deployable is taken of those of the modules in it.
    void calls()
    {
        auto& all = alternative_.runtime.calls;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string path = fmt::format("{}.runtime.calls.{}", base_, i);
            by_module(all[i].from, path + ".from");
            by_module(all[i].to, path + ".to");
        }
        std::erase_if(all, [](const CallPolicy& policy) { return policy.from.empty() || policy.to.empty(); });
    }

    void by_module(Names& list, const std::string& path)
    {
        Names now;
        for (const auto& name : list) {
            if (!lost(name) || is_other(name) || !names_.named(name).empty()) {
                now.push_back(name);
                continue;
            }
            const Names modules = names_.words_for(inside(name));
            if (modules.empty())
                say(path, without_effect, {name});
            else
                say(path, named_anew, {name}, modules);
            now.insert(now.end(), modules.begin(), modules.end());
        }
        unique(now);
        list = std::move(now);
    }

    void rules()
    {
        auto& all = alternative_.access.rules;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string path = fmt::format("{}.access.rules.{}", base_, i);
            for (Names* side : {&all[i].from, &all[i].to}) {
                Names now;
                for (const auto& name : *side) {
                    if (!lost(name)) {
                        now.push_back(name);
                        continue;
                    }
                    const Names heirs = this->heirs(name);
                    say(path, named_anew, {name}, heirs);
                    now.insert(now.end(), heirs.begin(), heirs.end());
                }
                unique(now);
                *side = std::move(now);
            }
        }
        std::erase_if(all, [](const AccessRule& rule) { return rule.from.empty() || rule.to.empty(); });
    }

    Alternative& alternative_;
    const Places& before_;
    const Places& after_;
    const ModuleNames& names_;
    std::string base_;
    Names others_;
    SideEffects effects_;
};

} // namespace

std::span<const std::string_view> side_effect_texts()
{
    static constexpr std::array texts{settings_gone,
                                      name_gone,
                                      named_anew,
                                      without_effect,
                                      side_effect::nothing_left,
                                      side_effect::nobody_left,
                                      side_effect::owner_now};
    return texts;
}

SideEffects follow_names(const Scenario& scenario, Alternative& alternative, const Places& before, const Places& after,
                         const ModuleNames& names)
{
    return Follower(scenario, alternative, before, after, names).follow();
}

} // namespace model
