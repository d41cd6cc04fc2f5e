#include "studies/begin.hpp"

#include "company/blueprint.hpp"

#include <algorithm>
#include <stdexcept>

namespace report {

StudyRecord begin_study(const scenario::Loaded& loaded, std::string name)
{
    const model::Scenario& scenario = *loaded.scenario;
    StudyRecord record;
    record.tool_version = TP_VERSION;
    record.scenario_name = std::move(name);
    record.scenario_title = scenario.title;
    record.scenario_text = loaded.text;
    record.scenario_hash = loaded.hash;
    record.scale = scenario.scale();
    record.created = utc_now();
    record.study.runs = static_cast<std::uint32_t>(scenario.study.runs);
    record.study.maximum_runs = record.study.runs;
    for (const std::size_t i : scenario.compared()) {
        record.study.alternatives.push_back(scenario.alternatives[i].id);
        record.titles.push_back(scenario.alternatives[i].title);
    }
    const auto& ids = record.study.alternatives;
    if (const auto baseline = std::ranges::find(ids, scenario.study.baseline); baseline != ids.end())
        record.baseline = static_cast<std::uint32_t>(baseline - ids.begin());
    return record;
}

std::vector<model::CompanyPlan> plans_of(const model::Scenario& scenario, const sim::Study& study)
{
    std::vector<model::CompanyPlan> plans;
    for (const auto& id : study.alternatives) {
        const auto found = std::ranges::find(scenario.alternatives, id, &model::Alternative::id);
        if (found == scenario.alternatives.end()) throw std::out_of_range("no alternative " + id);
        const auto place = static_cast<std::size_t>(found - scenario.alternatives.begin());
        plans.push_back(model::make_blueprint(scenario, place).plan);
    }
    return plans;
}

} // namespace report
