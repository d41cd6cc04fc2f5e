#include "study/facts.hpp"

#include "company/blueprint.hpp"
#include "organization/communication.hpp"
#include "terminal/translate.hpp"

#include <algorithm>

namespace cli {

std::vector<Fact> facts_of(const model::Scenario& scenario, std::size_t alternative)
{
    const model::Plan plan = model::make_blueprint(scenario, alternative).plan;
    double inside = 0;
    int largest = 0;
    for (const auto& team : plan.teams) {
        inside += model::communication_paths(team.people);
        largest = std::max(largest, team.people);
    }
    std::vector<double> inside_deployable(plan.deployables.size(), 0);
    for (const auto& module : plan.modules) ++inside_deployable[static_cast<std::size_t>(module.deployable)];
    const double most_modules =
        inside_deployable.empty() ? 0 : *std::max_element(inside_deployable.begin(), inside_deployable.end());
    return {{mark("people"), static_cast<double>(plan.people)},
            {mark("teams"), static_cast<double>(plan.teams.size())},
            {mark("people in the largest team"), static_cast<double>(largest)},
            {mark("modules"), static_cast<double>(plan.modules.size())},
            {mark("deployables"), static_cast<double>(plan.deployables.size())},
            {mark("modules in the largest deployable"), most_modules},
            {mark("repositories"), static_cast<double>(plan.repositories)},
            {mark("stages from work to production"), static_cast<double>(plan.flow.size())},
            {mark("communication paths inside teams"), inside},
            {mark("communication paths between teams"), plan.paths() - inside}};
}

} // namespace cli
