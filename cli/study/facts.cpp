#include "study/facts.hpp"

#include "company/blueprint.hpp"
#include "insight/metrics.hpp"
#include "organization/communication.hpp"
#include "terminal/translate.hpp"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array main_figures{
    "propagation_cost_likely", "cyclic_core",         "cohesion", "mirroring", "congruence", "coordination_load",
    "articulation_services",   "journeys_through_one"};

void add_structure(const model::CompanyPlan& plan, std::vector<Fact>& facts)
{
    for (const std::string_view id : main_figures) {
        const sim::Metric* row = sim::find_metric(model::insight::insight_metrics(), id);
        const auto found = std::ranges::find(plan.structure, id, &model::insight::Figure::metric);
        const auto value = found == plan.structure.end() ? std::optional<double>() : found->value;
        facts.push_back({std::string(row->title), value, row->quantity});
    }
}

} // namespace

std::vector<Fact> facts_of(const model::Scenario& scenario, std::size_t alternative)
{
    const model::CompanyPlan plan = model::make_blueprint(scenario, alternative).plan;
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
    std::vector<Fact> facts{{mark("people"), static_cast<double>(plan.people)},
                            {mark("teams"), static_cast<double>(plan.teams.size())},
                            {mark("people in the largest team"), static_cast<double>(largest)},
                            {mark("modules"), static_cast<double>(plan.modules.size())},
                            {mark("deployables"), static_cast<double>(plan.deployables.size())},
                            {mark("modules in the largest deployable"), most_modules},
                            {mark("repositories"), static_cast<double>(plan.repositories)},
                            {mark("stages from work to production"), static_cast<double>(plan.flow.size())},
                            {mark("communication paths inside teams"), inside},
                            {mark("communication paths between teams"), plan.paths() - inside}};
    add_structure(plan, facts);
    return facts;
}

} // namespace cli
