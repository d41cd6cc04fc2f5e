#include "company/blueprint.hpp"

#include "company/access_blueprint.hpp"
#include "company/runtime_blueprint.hpp"
#include "company/structure_blueprint.hpp"
#include "company/timestamp.hpp"
#include "schema/pattern.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace model {
namespace {

std::string numbered(const std::string& id, int count, int i)
{
    return count == 1 ? id : fmt::format("{}-{}", id, i + 1);
}

/// Builds one plan; each method fills a part and notes what does not fit.
class Builder {
public:
    enum class Way : unsigned char { with_road, as_it_stands };

    Builder(const Scenario& scenario, const Alternative& alternative, Way way)
        : scenario_(scenario), alternative_(alternative), way_(way), base_("alternatives." + alternative.id)
    {
    }

    Blueprint build()
    {
        plan_.alternative = alternative_.id;
        plan_.calendar = scenario_.calendar.calendar();
        plan_.scale = scenario_.scale();
        plan_.warm_up = scenario_.study.warm_up;
        plan_.length = scenario_.study.length;
        plan_.communication = alternative_.organization.communication;
        plan_.effort_factor = effort_with(alternative_.organization.technologies);
        plan_.absences = alternative_.organization.absences;
        plan_.skills = alternative_.organization.skills;
        plan_.talent = alternative_.organization.talent;
        plan_.knowledge = alternative_.organization.knowledge;
        plan_.strain = alternative_.organization.strain;
        plan_.erosion = alternative_.erosion;
        plan_.debt_per_change = alternative_.organization.debt_per_change;
        plan_.newcomers = alternative_.organization.newcomers;
        plan_.on_call = alternative_.organization.on_call;
        plan_.changes_per_person = alternative_.organization.changes_per_person;
        plan_.flow = alternative_.flow;
        plan_.steps = steps_of(plan_.flow);
        plan_.wip_limit = alternative_.wip_limit;
        plan_.increments = alternative_.increments;
        plan_.learn = alternative_.learn;
        plan_.failures = alternative_.failures;
        plan_.environments = alternative_.environments;
        plan_.growth = scenario_.product.growth;
        modules();
        co_change();
        interfaces();
        deployables();
        teams();
        owners();
        streams();
        plan_.prices = scenario_.prices;
        plan_.servers = alternative_.servers;
        for (const Setup& setup : alternative_.setup) plan_.setup_s += setup.count * sim::seconds_of(setup.effort.span);
        if (issues_.empty()) plan_.runtime = make_runtime(scenario_, alternative_, plan_);
        if (!plan_.runtime.empty()) plan_.access = make_access(scenario_, alternative_, plan_);
        plan_.period = scenario_.study.period;
        if (issues_.empty()) look_at_structure();
        if (way_ == Way::with_road) road();
        return {std::move(plan_), std::move(issues_)};
    }

private:
    void look_at_structure()
    {
        const insight::Structure structure = make_structure(plan_);
        if (!is_small(structure)) return;
        const insight::Insight insight = insight::examine(structure);
        plan_.structure = insight::figures(insight);
        const auto congruence = insight.coordination ? insight.coordination->congruence() : std::nullopt;
        plan_.incongruence = plan_.communication.incongruence * (1 - congruence.value_or(1));
    }

    using Args = std::vector<std::pair<std::string, std::string>>;

    void add(std::string path, std::string_view code, Args args)
    {
        issues_.push_back({std::move(path), code, std::move(args)});
    }

    /// Modules whose name matches one of the patterns, in order; a module with a count also answers to its plain id.
    std::vector<int> select(const std::vector<std::string>& patterns) const
    {
        std::set<int> found;
        for (const auto& pattern : patterns) {
            if (pattern.find('*') == std::string::npos) {
                const auto named = named_.find(pattern);
                if (named != named_.end()) found.insert(named->second.begin(), named->second.end());
                continue;
            }
            for (std::size_t m = 0; m < plan_.modules.size(); ++m) {
                if (sim::schema::matches(pattern, plan_.modules[m].id) ||
                    sim::schema::matches(pattern, kind_of_module_[m]->id))
                    found.insert(static_cast<int>(m));
            }
        }
        return {found.begin(), found.end()};
    }

    void modules()
    {
        for (const auto& module : scenario_.product.modules) {
            for (int i = 0; i < module.count; ++i) {
                plan_.modules.push_back({numbered(module.id, module.count, i),
                                         module.size_lines,
                                         module.tests,
                                         module.weight,
                                         module.shared,
                                         -1,
                                         {},
                                         {}});
                const int number = static_cast<int>(kind_of_module_.size());
                named_[module.id].push_back(number);
                if (module.count > 1) named_[plan_.modules.back().id].push_back(number);
                kind_of_module_.push_back(&module);
            }
        }
    }

    void co_change()
    {
        couple(scenario_.product.co_change);
        couple(alternative_.co_change);
    }

    void interfaces()
    {
        for (const Interface& settings : alternative_.interfaces) {
            const std::vector<int> modules = select(settings.modules);
            if (!settings.each) add_interface(settings, modules);
            for (std::size_t i = 0; settings.each && i < modules.size(); ++i) {
                Interface one = settings;
                one.id = plan_.modules[index(modules[i])].id;
                add_interface(std::move(one), {modules[i]});
            }
        }
    }

    void add_interface(Interface settings, const std::vector<int>& modules)
    {
        std::vector<int> clients = select(settings.clients);
        for (const int m : modules) {
            plan_.modules[index(m)].interfaces.push_back(static_cast<int>(plan_.interfaces.size()));
            std::erase(clients, m); // nobody is a client of oneself
        }
        plan_.interfaces.push_back({std::move(settings), modules, std::move(clients)});
    }

    void couple(const std::vector<CoChange>& pairs)
    {
        for (const auto& pair : pairs) {
            if (pair.probability == 0) continue;
            for (const int from : select({pair.from})) {
                for (const int to : select({pair.to})) {
                    if (from != to) couple(plan_.modules[index(from)].co_change, {to, pair.probability, pair.effort});
                }
            }
        }
    }

    /// Two rows for the same pair are two independent reasons to touch the other module.
    static void couple(std::vector<Coupling>& pairs, const Coupling& added)
    {
        const auto known =
            std::find_if(pairs.begin(), pairs.end(), [&](const Coupling& pair) { return pair.module == added.module; });
        if (known == pairs.end()) {
            pairs.push_back(added);
            return;
        }
        known->probability = 1 - (1 - known->probability) * (1 - added.probability);
        known->effort = std::max(known->effort, added.effort);
    }

    void deployables()
    {
        std::map<std::string, int> repositories;
        const auto cut = [&](const std::string& id, const std::string& repository, const std::vector<int>& modules) {
            const std::string name = repository.empty() ? "/" + id : repository; // a slash is in no repository's name
            const auto number = repositories.emplace(name, static_cast<int>(repositories.size())).first->second;
            for (const int m : modules) {
                PlanModule& module = plan_.modules[index(m)];
                if (module.deployable >= 0) {
                    add(base_ + ".deployables." + id, issue::module_deployed_twice,
                        {{"module", module.id},
                         {"first", plan_.deployables[index(module.deployable)].id},
                         {"second", id}});
                    continue;
                }
                module.deployable = static_cast<int>(plan_.deployables.size());
            }
            plan_.deployables.push_back({id, number});
        };
        for (const auto& deployable : alternative_.deployables) {
            const std::vector<int> modules = select(deployable.modules);
            if (deployable.each) {
                for (const int m : modules) cut(plan_.modules[index(m)].id, deployable.repository, {m});
            } else {
                cut(deployable.id, deployable.repository, modules);
            }
        }
        plan_.repositories = static_cast<int>(repositories.size());
        for (auto& module : plan_.modules) {
            if (module.deployable >= 0) continue;
            add(base_ + ".deployables", issue::module_not_deployed, {{"module", module.id}});
            module.deployable = 0;
        }
        if (plan_.deployables.empty()) plan_.deployables.push_back({"", 0});
    }

    void teams()
    {
        const auto& teams = alternative_.organization.teams;
        std::int64_t given = 0;
        int unsized = 0;
        for (const auto& team : teams) {
            if (team.people)
                given += std::int64_t{*team.people} * team.count;
            else
                unsized += team.count;
        }
        const std::int64_t rest = scenario_.people - given;
        if (unsized > 0 && rest < unsized) {
            add(base_ + ".organization.teams", issue::too_few_people,
                {{"people", fmt::format("{}", scenario_.people)},
                 {"given", fmt::format("{}", given)},
                 {"teams", fmt::format("{}", unsized)}});
        }
        int share = 0;
        for (const auto& team : teams) {
            const std::vector<int> owned = select(team.owns);
            for (int i = 0; i < team.count; ++i) {
                PlanTeam planned{numbered(team.id, team.count, i), 0, owned};
                if (team.people)
                    planned.people = *team.people;
                else if (rest >= unsized)
                    planned.people = static_cast<int>(rest / unsized + (share < rest % unsized ? 1 : 0)), ++share;
                else
                    planned.people = 1;
                plan_.people += planned.people;
                plan_.teams.push_back(std::move(planned));
                kind_of_team_.push_back(&team);
            }
        }
        deal_out_modules();
    }

    /// Teams that name no modules share what no other team of the same roles owns.
    void deal_out_modules()
    {
        std::map<std::vector<std::string>, std::vector<std::size_t>> alike;
        for (std::size_t t = 0; t < plan_.teams.size(); ++t) {
            if (kind_of_team_[t]->owns.empty()) alike[kind_of_team_[t]->roles].push_back(t);
        }
        for (const auto& [roles, members] : alike) {
            std::set<int> taken;
            for (std::size_t t = 0; t < plan_.teams.size(); ++t) {
                if (!kind_of_team_[t]->owns.empty() && kind_of_team_[t]->roles == roles)
                    taken.insert(plan_.teams[t].modules.begin(), plan_.teams[t].modules.end());
            }
            std::vector<int> free;
            for (std::size_t m = 0; m < plan_.modules.size(); ++m) {
                if (!taken.contains(static_cast<int>(m))) free.push_back(static_cast<int>(m));
            }
            if (free.empty()) continue;
            if (free.size() < members.size())
                share_modules(free, members);
            else
                balance_modules(free, members);
        }
    }

    /// Fewer modules than teams: neighbouring teams own a module together.
    void share_modules(const std::vector<int>& free, const std::vector<std::size_t>& members)
    {
        for (std::size_t i = 0; i < members.size(); ++i)
            plan_.teams[members[i]].modules.push_back(free[i * free.size() / members.size()]);
    }

    /// The module with the most changes goes to the team with the fewest per person, and so on.
    void balance_modules(std::vector<int> free, const std::vector<std::size_t>& members)
    {
        std::stable_sort(free.begin(), free.end(),
                         [&](int a, int b) { return plan_.modules[index(a)].weight > plan_.modules[index(b)].weight; });
        struct Load {
            double per_person;
            std::size_t modules;
            std::size_t team;
            auto operator<=>(const Load&) const = default;
        };
        std::set<Load> loads;
        for (const std::size_t t : members) loads.insert({0, 0, t});
        for (const int m : free) {
            Load least = *loads.begin();
            loads.erase(loads.begin());
            PlanTeam& team = plan_.teams[least.team];
            team.modules.push_back(m);
            least.per_person += plan_.modules[index(m)].weight / team.people;
            ++least.modules;
            loads.insert(least);
        }
        for (const std::size_t t : members) std::sort(plan_.teams[t].modules.begin(), plan_.teams[t].modules.end());
    }

    void owners()
    {
        std::vector<std::string> roles{""};
        plan_.role_of_stage.assign(plan_.flow.size(), 0);
        for (std::size_t s = 0; s < plan_.flow.size(); ++s) {
            const auto* work = std::get_if<Work>(&plan_.flow[s]);
            if (work == nullptr) continue;
            const auto known = std::find(roles.begin(), roles.end(), work->role);
            plan_.role_of_stage[s] = static_cast<int>(known - roles.begin());
            if (known == roles.end()) roles.push_back(work->role);
        }
        plan_.owners.assign(plan_.modules.size(), std::vector<std::vector<int>>(roles.size()));
        for (std::size_t t = 0; t < plan_.teams.size(); ++t) {
            const auto& does = kind_of_team_[t]->roles;
            for (std::size_t r = 0; r < roles.size(); ++r) {
                const bool able =
                    roles[r].empty() || does.empty() || std::find(does.begin(), does.end(), roles[r]) != does.end();
                if (!able) continue;
                for (const int m : plan_.teams[t].modules) plan_.owners[index(m)][r].push_back(static_cast<int>(t));
            }
        }
        for (std::size_t m = 0; m < plan_.modules.size(); ++m) {
            if (scenario_.work.empty()) break; // nobody is needed
            if (plan_.owners[m][0].empty()) {
                add(base_ + ".organization.teams", issue::module_without_team, {{"module", plan_.modules[m].id}});
                continue;
            }
            for (std::size_t r = 1; r < roles.size(); ++r) {
                if (plan_.owners[m][r].empty())
                    add(base_ + ".organization.teams", issue::role_without_team,
                        {{"role", roles[r]}, {"module", plan_.modules[m].id}});
            }
        }
        for (const auto& team : alternative_.organization.teams) {
            for (const auto& role : team.roles) {
                if (std::find(roles.begin(), roles.end(), role) == roles.end())
                    add(fmt::format("{}.organization.teams.{}.roles", base_, team.id), issue::unknown_role,
                        {{"role", role},
                         {"known", fmt::format("{}", fmt::join(roles.begin() + 1, roles.end(), ", "))}});
            }
        }
    }

    void streams()
    {
        for (const auto& stream : scenario_.work) {
            PlanStream planned{stream, select(stream.modules), {}};
            double weight = 0;
            for (const int m : planned.modules) weight += plan_.modules[index(m)].weight;
            if (weight <= 0)
                add("work." + stream.id + ".modules", issue::no_module_with_weight, {{"stream", stream.id}});
            if (const auto* trace = std::get_if<Trace>(&stream.arrival)) replay(stream, *trace, planned);
            plan_.streams.push_back(std::move(planned));
        }
    }

    /// The module that a trace calls `part`: the first whose parts match, so a last module with "*" takes the rest.
    int module_of_part(const std::string& part)
    {
        const auto known = parts_.find(part);
        if (known != parts_.end()) return known->second;
        int found = -1;
        for (std::size_t m = 0; m < plan_.modules.size() && found < 0; ++m) {
            for (const auto& pattern : kind_of_module_[m]->parts) {
                if (sim::schema::matches(pattern, part)) found = static_cast<int>(m);
            }
        }
        parts_.emplace(part, found);
        return found;
    }

    void replay(const WorkStream& stream, const Trace& trace, PlanStream& planned)
    {
        const std::string path = "work." + stream.id + ".arrival.trace.changes";
        const double per_change_s = sim::seconds_of(trace.effort_per_change.span);
        const double per_line_s = sim::seconds_of(trace.effort_per_line.span);
        const double most_s = sim::seconds_of(trace.most_effort.span);
        std::vector<std::pair<std::int64_t, TracedChange>> changes;
        for (std::size_t i = 0; i < trace.changes.size(); ++i) {
            const TraceEntry& entry = trace.changes[i];
            const auto at_s = seconds_of_timestamp(entry.authored_at);
            if (!at_s) {
                add(fmt::format("{}.{}.authored_at", path, i), issue::not_a_timestamp, {{"text", entry.authored_at}});
                continue;
            }
            TracedChange change{
                {}, per_change_s + per_line_s * (static_cast<double>(entry.insertions) + entry.deletions), {}};
            if (most_s > 0) change.effort_s = std::min(change.effort_s, most_s);
            for (const auto& part : entry.parts) {
                const int module = module_of_part(part);
                if (module < 0) {
                    add(fmt::format("{}.{}.parts", path, i), issue::part_without_module, {{"part", part}});
                    parts_[part] = 0; // said once
                } else if (std::find(change.modules.begin(), change.modules.end(), module) == change.modules.end()) {
                    change.modules.push_back(module);
                }
            }
            if (change.modules.empty()) change.modules.push_back(planned.modules.empty() ? 0 : planned.modules.front());
            changes.emplace_back(*at_s, std::move(change));
        }
        std::stable_sort(changes.begin(), changes.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        if (changes.empty()) {
            add(path, issue::empty_trace, {{"stream", stream.id}});
            return;
        }
        // Weekdays and times of day stay what they were: the replay starts on the Monday before the first change.
        const std::int64_t monday = monday_before(changes.front().first);
        for (auto& [at_s, change] : changes) {
            change.at = sim::from_seconds(static_cast<double>(at_s - monday) / trace.speedup);
            planned.trace.push_back(std::move(change));
        }
    }

    void road()
    {
        for (const RoadStep& step : alternative_.road) {
            const auto target = std::ranges::find(scenario_.alternatives, step.becomes, &Alternative::id);
            if (target == scenario_.alternatives.end()) continue;               // the loader has said so
            auto next = Builder(scenario_, *target, Way::as_it_stands).build(); // its own mistakes are told with it
            const auto when = step.when ? std::optional(trigger_of(*step.when)) : std::nullopt;
            plan_.road.push_back({step.id, step.at, when, sim::seconds_of(step.effort.span), step.people,
                                  std::make_shared<const CompanyPlan>(std::move(next.plan))});
        }
    }

    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    const Scenario& scenario_;
    const Alternative& alternative_;
    Way way_;
    std::string base_;
    CompanyPlan plan_;
    std::vector<Issue> issues_;
    std::vector<const Module*> kind_of_module_;
    std::vector<const Team*> kind_of_team_;
    std::map<std::string, std::vector<int>> named_;
    std::map<std::string, int> parts_;
};

} // namespace

Blueprint make_blueprint(const Scenario& scenario, std::size_t alternative)
{
    return Builder(scenario, scenario.alternatives[alternative], Builder::Way::with_road).build();
}

} // namespace model
