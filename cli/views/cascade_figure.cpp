#include "views/cascade_figure.hpp"

#include "charts/cascade.hpp"
#include "study/cascades.hpp"
#include "views/cascade_view.hpp"

#include <algorithm>

namespace cli {
namespace {

constexpr std::size_t most_shown = 4; ///< alternatives

/// The fault with the most users hit, by the results of the baseline.
std::optional<std::string> worst_fault(const report::Results& results, const model::Scenario& scenario)
{
    std::optional<std::string> worst;
    double most = 0;
    for (const auto& fault : scenario.faults) {
        const auto users =
            results.values(0, results.record().baseline, "fault_users." + fault.id, sim::Statistic::mean);
        double sum = 0;
        for (const auto& run : users) sum += run.value;
        if (sum > most) {
            most = sum;
            worst = fault.id;
        }
    }
    return worst;
}

report::CascadeRun run_of(const AlternativeCascades& alternative, const model::runtime::Impact& impact,
                          const Translate& tr)
{
    report::CascadeRun run;
    run.alternative = alternative.id;
    run.users = impact.users;
    run.lasted_s = impact.lasted_s;
    run.watched_s = impact.watched_s;
    run.noticed_s = impact.noticed_s;
    run.recovered_s = impact.recovered_s;
    const auto& components = alternative.plan.runtime.components;
    for (const auto& reached : impact.reached) {
        report::CascadeStep step;
        step.name = components[static_cast<std::size_t>(reached.component)].id;
        step.reason = tr(reason_in_words(reached.reason));
        step.first_s = reached.first_s;
        step.failed_share = reached.failed_share;
        const auto from = std::ranges::find(impact.reached, reached.blames, &model::runtime::Reached::component);
        if (from != impact.reached.end()) step.from = static_cast<int>(from - impact.reached.begin());
        run.steps.push_back(std::move(step));
    }
    return run;
}

} // namespace

std::optional<report::Figure> cascade_figure(const report::Results& results, const model::Scenario& scenario,
                                             const Context& context)
{
    const auto fault = scenario.product.journeys.empty() ? std::nullopt : worst_fault(results, scenario);
    if (!fault) return {};
    report::CascadeDrawing drawing{*fault, {}};
    for (const auto& id : results.study().alternatives) {
        if (drawing.runs.size() == most_shown) break;
        CascadeRequest request;
        request.alternative = id;
        request.fault = fault;
        request.seed = results.study().seed;
        for (const auto& alternative : cascades_of(scenario, request, context)) {
            if (alternative.faults.empty() || alternative.faults.front().runs.empty()) continue;
            drawing.runs.push_back(run_of(alternative, alternative.faults.front().runs.front(), context.tr));
        }
    }
    if (drawing.runs.empty()) return {};
    return report::cascade_chart(drawing, context.tr, Numbers(context.tr, results.record().scale));
}

} // namespace cli
