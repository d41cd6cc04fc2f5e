#include "runtime/engine/plan.hpp"

#include <set>

namespace model::runtime {

sim::Duration search_time(const RuntimePlan& plan, const std::vector<int>& components)
{
    std::set<int> services;
    for (const int c : components) services.insert(plan.components[static_cast<std::size_t>(c)].service);
    switch (plan.monitoring.diagnosis_per) {
    case SearchPer::module:
        return static_cast<int>(components.size()) * plan.monitoring.diagnosis;
    case SearchPer::deployable:
        return static_cast<int>(services.size()) * plan.monitoring.diagnosis;
    case SearchPer::incident:
        return (components.empty() ? 0 : 1) * plan.monitoring.diagnosis;
    }
    return {};
}

} // namespace model::runtime
