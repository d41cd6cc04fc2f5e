#include "company/runtime_names.hpp"

#include "schema/pattern.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace model {

std::vector<PlacedDatabase> placed_databases(const Product& product, const Runtime& runtime)
{
    std::vector<PlacedDatabase> placed;
    for (const auto& database : runtime.databases) {
        PlacedDatabase whole{database.id, &database, {}};
        for (std::size_t i = 0; i < product.data.size(); ++i) {
            const std::string& set = product.data[i].id;
            const bool fits = std::any_of(database.data.begin(), database.data.end(),
                                          [&](const auto& pattern) { return sim::schema::matches(pattern, set); });
            if (!fits) continue;
            if (database.each)
                placed.push_back({fmt::format("{}-{}", database.id, set), &database, {static_cast<int>(i)}});
            else
                whole.data.push_back(static_cast<int>(i));
        }
        if (!database.each) placed.push_back(std::move(whole));
    }
    return placed;
}

RuntimeNames runtime_names(const Scenario& scenario, const Alternative& alternative, const Plan& plan)
{
    RuntimeNames names;
    for (const auto& module : plan.modules) names.modules.push_back(module.id);
    for (const auto& module : scenario.product.modules) {
        if (module.count > 1) names.modules.push_back(module.id);
    }
    for (const auto& deployable : plan.deployables) names.deployables.push_back(deployable.id);
    for (const auto& database : placed_databases(scenario.product, alternative.runtime))
        names.databases.push_back(database.id);
    if (alternative.runtime.databases.empty() && !scenario.product.data.empty())
        names.databases.emplace_back(only_database);
    for (const auto& hub : alternative.runtime.hubs) names.hubs.push_back(hub.id);
    std::size_t number = 0;
    for (const auto& module : scenario.product.modules) {
        for (int i = 0; i < module.count && number < plan.modules.size(); ++i, ++number) {
            const PlanModule& placed = plan.modules[number];
            names.components.push_back({placed.id, module.id});
            if (placed.deployable >= 0)
                names.components.back().push_back(plan.deployables[static_cast<std::size_t>(placed.deployable)].id);
        }
    }
    for (const auto& database : names.databases) names.components.push_back({database});
    for (const auto& hub : names.hubs) names.components.push_back({hub});
    return names;
}

} // namespace model
