#include "company/structure_blueprint.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace model {
namespace {

using insight::Network;
using insight::Structure;

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

/// Links of weight 1, each once.
Network linked(int nodes, const std::set<std::pair<int, int>>& pairs)
{
    Network network{nodes, {}};
    for (const auto& [from, to] : pairs) {
        if (from != to) network.links.push_back({from, to, 1});
    }
    return network;
}

void declared(const Plan& plan, Structure& structure)
{
    for (std::size_t m = 0; m < plan.modules.size(); ++m) {
        structure.weights.push_back(plan.modules[m].weight);
        for (const Coupling& coupling : plan.modules[m].co_change) {
            if (coupling.probability > 0)
                structure.co_change.links.push_back({static_cast<int>(m), coupling.module, coupling.probability});
        }
    }
}

/// Co-change as observed. @return false when there is no trace
bool observed(const Plan& plan, Structure& structure)
{
    std::vector<double> touched(plan.modules.size(), 0);
    std::map<std::pair<int, int>, double> together;
    for (const PlanStream& stream : plan.streams) {
        for (const TracedChange& change : stream.trace) {
            for (const int m : change.modules) {
                ++touched[index(m)];
                for (const int other : change.modules) {
                    if (other != m) ++together[{m, other}];
                }
            }
        }
    }
    if (std::ranges::all_of(touched, [](double times) { return times == 0; })) return false;
    structure.weights = touched;
    for (const auto& [pair, times] : together)
        structure.co_change.links.push_back({pair.first, pair.second, times / touched[index(pair.first)]});
    return true;
}

/// Whether a stage of the flow is hands-on work in that role.
std::vector<bool> roles_at_work(const Plan& plan, std::size_t roles)
{
    std::vector<bool> used(roles, false);
    for (std::size_t s = 0; s < plan.flow.size(); ++s) {
        if (std::holds_alternative<Work>(plan.flow[s])) used[index(plan.role_of_stage[s])] = true;
    }
    return used;
}

/// A team takes part in the changes of a module in proportion to its turns in the role where it has most of them.
std::vector<insight::TeamPart> teams_of(const Plan& plan)
{
    std::vector<std::map<int, double>> shares(plan.teams.size());
    for (std::size_t m = 0; m < plan.owners.size(); ++m) {
        const auto used = roles_at_work(plan, plan.owners[m].size());
        for (std::size_t r = 0; r < used.size(); ++r) {
            if (!used[r]) continue;
            for (const int team : plan.owners[m][r]) {
                double& share = shares[index(team)][static_cast<int>(m)];
                share = std::max(share, 1.0 / static_cast<double>(plan.owners[m][r].size()));
            }
        }
    }
    std::vector<insight::TeamPart> teams;
    for (std::size_t t = 0; t < plan.teams.size(); ++t) {
        auto& team = teams.emplace_back(insight::TeamPart{plan.teams[t].people, {}});
        for (const auto& [module, share] : shares[t]) team.parts.push_back({module, share});
    }
    return teams;
}

insight::Contacts contacts_of(const Plan& plan)
{
    constexpr int two_teams = 2;
    insight::Contacts contacts{static_cast<double>(plan.communication.contacts_per_team_pair), false};
    for (const Stage& stage : plan.flow) {
        if (const auto* meeting = std::get_if<Meeting>(&stage))
            contacts.meetings = contacts.meetings || meeting->from_teams <= two_teams;
    }
    return contacts;
}

/// The calls of a runtime plan, between modules and between services.
class Calls {
public:
    explicit Calls(const runtime::RuntimePlan& plan) : plan_(plan) {}

    Network between_modules() const
    {
        std::set<std::pair<int, int>> pairs;
        for (const auto& operation : plan_.operations) {
            for_targets(operation, [&](const runtime::PlannedStep& step, const runtime::PlannedTarget& target) {
                if (step.kind == runtime::PlannedStep::Kind::query) return;
                pairs.emplace(operation.component, plan_.operations[index(target.operation)].component);
            });
        }
        return linked(plan_.modules, pairs);
    }

    insight::ServiceMap services() const
    {
        insight::ServiceMap map;
        map.services = static_cast<int>(plan_.services.size());
        std::set<std::pair<int, int>> pairs;
        for (const auto& operation : plan_.operations) {
            for_targets(operation, [&](const runtime::PlannedStep& step, const runtime::PlannedTarget& target) {
                if (step.kind != runtime::PlannedStep::Kind::publish) travel(operation.service, target, pairs);
            });
        }
        for (const auto& journey : plan_.journeys) {
            for (const auto& target : journey.targets) travel(map.services, target, pairs);
            map.journeys.push_back(passed(journey));
        }
        map.calls = linked(map.services + 1, pairs);
        return map;
    }

private:
    template <class Action>
    void for_targets(const runtime::PlannedOperation& operation, Action action) const
    {
        for (int s = operation.first_step; s < operation.end_step; ++s) {
            const auto& step = plan_.steps[index(s)];
            for (const auto& target : step.targets) action(step, target);
        }
    }

    /// The service that answers; that of a local call is the caller's own.
    int answering(const runtime::PlannedTarget& target) const
    {
        return target.link >= 0 ? plan_.links[index(target.link)].to_service : -1;
    }

    int hub(const runtime::PlannedTarget& target) const
    {
        return target.link >= 0 ? plan_.links[index(target.link)].hub : -1;
    }

    void travel(int from, const runtime::PlannedTarget& target, std::set<std::pair<int, int>>& pairs) const
    {
        if (target.way != runtime::PlannedTarget::Way::remote || answering(target) < 0) return;
        if (plan_.services[index(answering(target))].kind == runtime::ServiceKind::database) return;
        if (hub(target) >= 0) pairs.emplace(from, hub(target));
        pairs.emplace(hub(target) >= 0 ? hub(target) : from, answering(target));
    }

    std::vector<int> passed(const runtime::PlannedJourney& journey) const
    {
        std::set<int> services;
        std::vector<bool> seen(plan_.operations.size(), false);
        std::vector<int> open;
        const auto go = [&](const runtime::PlannedTarget& target, bool operation) {
            if (target.way == runtime::PlannedTarget::Way::copy) return;
            if (answering(target) >= 0) services.insert(answering(target));
            if (hub(target) >= 0) services.insert(hub(target));
            if (!operation || seen[index(target.operation)]) return;
            seen[index(target.operation)] = true;
            open.push_back(target.operation);
        };
        for (const auto& target : journey.targets) go(target, true);
        while (!open.empty()) {
            const auto& operation = plan_.operations[index(open.back())];
            open.pop_back();
            services.insert(operation.service);
            for_targets(operation, [&](const runtime::PlannedStep& step, const runtime::PlannedTarget& target) {
                if (step.kind != runtime::PlannedStep::Kind::publish)
                    go(target, step.kind == runtime::PlannedStep::Kind::call);
            });
        }
        return {services.begin(), services.end()};
    }

    const runtime::RuntimePlan& plan_;
};

} // namespace

insight::Structure make_structure(const Plan& plan)
{
    Structure structure;
    const int modules = static_cast<int>(plan.modules.size());
    structure.co_change.nodes = modules;
    structure.calls.nodes = modules;
    structure.deployables = static_cast<int>(plan.deployables.size());
    for (const PlanModule& module : plan.modules) structure.deployable_of.push_back(module.deployable);
    if (!observed(plan, structure)) declared(plan, structure);
    if (!plan.streams.empty()) structure.teams = teams_of(plan);
    structure.contacts = contacts_of(plan);
    if (!plan.runtime.empty()) {
        const Calls calls(plan.runtime);
        structure.calls = calls.between_modules();
        structure.services = calls.services();
    }
    return structure;
}

} // namespace model
