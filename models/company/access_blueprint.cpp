#include "company/access_blueprint.hpp"

#include "runtime/engine/keys.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace model {
namespace {

void hold(Asset& asset, int process)
{
    if (std::find(asset.holders.begin(), asset.holders.end(), process) == asset.holders.end())
        asset.holders.push_back(process);
}

} // namespace

AccessMap make_access(const Scenario& scenario, const Alternative& alternative, const Plan& plan)
{
    const runtime::RuntimePlan& served = plan.runtime;
    AccessMap map;
    map.processes = static_cast<int>(plan.deployables.size());
    map.spread = alternative.access.spread;

    double bytes = 0;
    for (const DataSet& set : scenario.product.data) bytes += set.size_bytes;
    std::map<std::uint64_t, std::size_t> set_of_step; // a step of an operation is known by its tag
    for (const DataSet& set : scenario.product.data)
        map.data.push_back(
            {bytes > 0 ? set.size_bytes / bytes : 1.0 / static_cast<double>(scenario.product.data.size()), {}});
    for (const Operation& operation : scenario.product.operations) {
        for (std::size_t s = 0; s < operation.steps.size(); ++s) {
            const auto* query = std::get_if<Query>(&operation.steps[s]);
            if (query == nullptr) continue;
            for (std::size_t d = 0; d < scenario.product.data.size(); ++d) {
                if (scenario.product.data[d].id == query->data) set_of_step[runtime::tag_of(operation.id, s)] = d;
            }
        }
    }

    std::vector<AccessEdge> made;
    for (const runtime::PlannedOperation& operation : served.operations) {
        map.functions.push_back({1.0 / static_cast<double>(served.operations.size()), {operation.service}});
        for (int s = operation.first_step; s < operation.end_step; ++s) {
            const runtime::PlannedStep& step = served.steps[static_cast<std::size_t>(s)];
            const auto set = set_of_step.find(step.tag);
            if (set != set_of_step.end()) hold(map.data[set->second], operation.service);
            if (step.kind != runtime::PlannedStep::Kind::call) continue;
            for (const runtime::PlannedTarget& target : step.targets) {
                if (target.way == runtime::PlannedTarget::Way::remote)
                    made.push_back(
                        {operation.service, served.operations[static_cast<std::size_t>(target.operation)].service});
            }
        }
    }
    std::vector<std::string> names;
    for (const PlanDeployable& deployable : plan.deployables) names.push_back(deployable.id);
    map.allowed = allowed_calls(alternative.access, names, made);
    return map;
}

} // namespace model
