// The people's side of recut.hpp: who owns what.
#include "company/blueprint.hpp"
#include "company/module_names.hpp"
#include "company/recut.hpp"
#include "company/recut_settings.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace model {
namespace {

/// The teams of one alternative, and what each owns as the alternative runs.
class Ownership {
public:
    Ownership(const Scenario& scenario, Alternative& alternative)
        : teams_(alternative.organization.teams),
          names_(scenario.product),
          path_(fmt::format("alternatives.{}.organization.teams", alternative.id))
    {
        const auto place = std::ranges::find(scenario.alternatives, alternative.id, &Alternative::id);
        const auto number = static_cast<std::size_t>(place - scenario.alternatives.begin());
        const Blueprint blueprint = make_blueprint(scenario, number);
        for (const auto& team : blueprint.plan.teams) owned_.emplace_back(team.modules.begin(), team.modules.end());
    }

    /// The entry of the team, which may be one of several that are written as one.
    Team* find(std::string_view name)
    {
        for (auto& team : teams_) {
            if (team.id == name) return &team;
            for (int i = 0; i < team.count && team.count > 1; ++i) {
                if (fmt::format("{}-{}", team.id, i + 1) == name) return &team;
            }
        }
        return nullptr;
    }

    /// Writes every team of an entry on its own, under the names that they have anyway.
    void split(const Team& entry)
    {
        if (entry.count == 1) return;
        const auto at = &entry - teams_.data();
        const Team all = entry;
        std::vector<Team> single;
        for (int i = 0; i < all.count; ++i) {
            Team team = all;
            team.id = fmt::format("{}-{}", all.id, i + 1);
            team.count = 1;
            single.push_back(std::move(team));
        }
        teams_.erase(teams_.begin() + at);
        teams_.insert(teams_.begin() + at, single.begin(), single.end());
    }

    /// Says for teams of these roles among which modules are dealt out which they have been dealt.
    void say_who_owns_what(const std::vector<std::string>& roles)
    {
        for (std::size_t i = 0; i < teams_.size(); ++i) {
            if (teams_[i].owns.empty() && teams_[i].roles == roles) split(teams_[i]);
        }
        std::size_t running = 0;
        for (auto& team : teams_) {
            const ModuleSet& owned = owned_[running];
            running += static_cast<std::size_t>(team.count);
            if (team.owns.empty() && team.roles == roles) team.owns = names_.words_for(owned);
        }
    }

    bool are_dealt_out(const std::vector<std::string>& roles) const
    {
        return std::any_of(teams_.begin(), teams_.end(),
                           [&](const Team& team) { return team.owns.empty() && team.roles == roles; });
    }

    /// Takes modules from all teams of these roles but one.
    void take(const ModuleSet& modules, const std::vector<std::string>& roles, std::string_view but)
    {
        for (auto& team : teams_) {
            if (team.id == but || team.roles != roles || team.owns.empty()) continue;
            team.owns = names_.without(team.owns, modules);
            if (team.owns.empty())
                say(fmt::format("{}.{}", path_, team.id), side_effect::nothing_left, {{"team", team.id}});
        }
    }

    void give(Team& team, const ModuleSet& modules) const
    {
        const ModuleSet more = difference(modules, names_.named(team.owns));
        for (auto& word : names_.words_for(more)) team.owns.push_back(std::move(word));
    }

    ModuleSet owned_by(const std::vector<std::string>& roles) const
    {
        ModuleSet all;
        for (const auto& team : teams_) {
            if (team.roles == roles) all.merge(names_.named(team.owns));
        }
        return all;
    }

    /// The team of these roles that owns least by weight.
    Team* idlest(const std::vector<std::string>& roles)
    {
        Team* least = nullptr;
        double lightest = 0;
        for (auto& team : teams_) {
            if (team.roles != roles || team.count != 1) continue;
            double weight = 0;
            for (const int m : names_.named(team.owns)) weight += names_.weight(m);
            if (least == nullptr || weight < lightest) least = &team, lightest = weight;
        }
        return least;
    }

    void say(const std::string& path, std::string_view text, std::vector<std::pair<std::string, std::string>> args)
    {
        effects_.push_back({path, text, std::move(args)});
    }

    const ModuleNames& names() const { return names_; }
    const std::string& path() const { return path_; }
    SideEffects effects() { return std::move(effects_); }

private:
    std::vector<Team>& teams_;
    ModuleNames names_;
    std::string path_;
    std::vector<ModuleSet> owned_; ///< of each team as it runs
    SideEffects effects_;
};

Alternative* find(Scenario& scenario, std::string_view id)
{
    const auto found = std::ranges::find(scenario.alternatives, id, &Alternative::id);
    return found == scenario.alternatives.end() ? nullptr : &*found;
}

} // namespace

SideEffects give_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                        std::string_view team)
{
    Alternative* organised = find(scenario, alternative);
    if (organised == nullptr) return {};
    Ownership ownership(scenario, *organised);
    const ModuleSet given = ownership.names().named(module);
    const Team* entry = ownership.find(team);
    if (given.empty() || entry == nullptr) return {};
    const std::vector<std::string> roles = entry->roles;
    const bool several = entry->id == team && entry->count > 1;
    if (several && entry->owns.empty()) return {}; // they have been dealt different modules, so one has to be named
    if (ownership.are_dealt_out(roles)) ownership.say_who_owns_what(roles);
    entry = ownership.find(team);
    if (entry->id != team) ownership.split(*entry);
    Team& owner = *ownership.find(team);
    ownership.take(given, roles, owner.id);
    ownership.give(owner, given);
    return ownership.effects();
}

std::string add_team(Scenario& scenario, std::string_view alternative, std::string_view wish)
{
    Alternative* organised = find(scenario, alternative);
    if (organised == nullptr) return {};
    auto& teams = organised->organization.teams;
    const auto taken = [&](const std::string& name) {
        return name.empty() || std::ranges::find(teams, name, &Team::id) != teams.end();
    };
    std::string name(wish);
    for (int i = 1; taken(name); ++i)
        name = wish.empty() ? fmt::format("team-{}", i) : fmt::format("{}-{}", wish, i + 1);
    int given = 0;
    int unsized = 1;
    for (const auto& team : teams) {
        given += team.people.value_or(0) * team.count;
        unsized += team.people ? 0 : team.count;
    }
    Team made;
    made.id = name;
    // Where everybody is in a team already, it begins with somebody new.
    if (scenario.people - given < unsized) made.people = 1;
    teams.push_back(std::move(made));
    return name;
}

SideEffects remove_team(Scenario& scenario, std::string_view alternative, std::string_view team)
{
    Alternative* organised = find(scenario, alternative);
    if (organised == nullptr) return {};
    Ownership ownership(scenario, *organised);
    auto& teams = organised->organization.teams;
    const Team* entry = ownership.find(team);
    if (entry == nullptr || (teams.size() == 1 && (entry->id == team || entry->count == 1))) return {};
    const std::vector<std::string> roles = entry->roles;
    const bool dealt = entry->owns.empty();
    const ModuleSet lost = ownership.names().named(entry->owns);
    if (entry->id != team) {
        if (dealt) { // one of several alike: the others share what is dealt out
            --ownership.find(team)->count;
            return {};
        }
        ownership.split(*entry);
    }
    std::erase_if(teams, [&](const Team& other) { return other.id == team; });
    if (dealt || ownership.are_dealt_out(roles)) return ownership.effects();
    const ModuleSet left = difference(lost, ownership.owned_by(roles));
    if (left.empty()) return ownership.effects();
    const std::string modules = fmt::format("{}", fmt::join(ownership.names().words_for(left), ", "));
    if (Team* heir = ownership.idlest(roles)) {
        ownership.give(*heir, left);
        ownership.say(fmt::format("{}.{}", ownership.path(), heir->id), side_effect::owner_now,
                      {{"team", heir->id}, {"module", modules}});
    } else {
        ownership.say(ownership.path(), side_effect::nobody_left, {{"module", modules}});
    }
    return ownership.effects();
}

} // namespace model
