#include "delivery/plan.hpp"

#include <algorithm>

namespace model {

bool Plan::ends_with_plan() const
{
    return !streams.empty() && std::all_of(streams.begin(), streams.end(), [](const PlanStream& stream) {
        return std::holds_alternative<Batch>(stream.settings.arrival);
    });
}

double Plan::paths() const
{
    double paths = 0;
    for (const auto& team : teams) paths += communication_paths(team.people);
    const double pairs = communication_paths(static_cast<int>(teams.size()));
    return paths + pairs * communication.contacts_per_team_pair;
}

int Plan::growth_steps() const
{
    if (growth.yearly == 1 || runtime.empty() || streams.empty()) return 0;
    return static_cast<int>((length.count() - 1) / growth.step.count()); // one at the very end changes nothing
}

std::vector<PlanStep> steps_of(const std::vector<Stage>& flow)
{
    std::vector<PlanStep> steps;
    for (int i = 0; i < static_cast<int>(flow.size()); ++i) {
        const Stage& stage = flow[static_cast<std::size_t>(i)];
        const auto* work = std::get_if<Work>(&stage);
        const PlanStep::Kind kind = work != nullptr            ? PlanStep::Kind::work
                                    : is_per_deployable(stage) ? PlanStep::Kind::per_deployable
                                                               : PlanStep::Kind::change;
        const bool follows_on = !steps.empty() && steps.back().kind == kind &&
                                ((work != nullptr && work->same_person) || kind == PlanStep::Kind::per_deployable);
        if (follows_on)
            steps.back().last = i + 1;
        else
            steps.push_back({kind, i, i + 1});
    }
    return steps;
}

} // namespace model
