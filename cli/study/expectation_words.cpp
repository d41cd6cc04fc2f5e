#include "study/expectation_words.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "loader/expectation.hpp"

#include <fmt/format.h>
#include <set>

namespace cli {
namespace {

constexpr const char* kinds_of_hours[] = {"building", "talking",      "waiting", "deploying",
                                          "rework",   "firefighting", "idle"};

/// What keys the families of the metric table have in this scenario.
struct Keys {
    std::set<std::string> stages;
    std::set<std::string> teams;

    explicit Keys(const model::Scenario& scenario)
    {
        for (std::size_t i = 0; i < scenario.alternatives.size(); ++i) {
            for (const auto& stage : scenario.alternatives[i].flow) stages.insert(model::id_of(stage));
            for (const auto& team : model::make_blueprint(scenario, i).plan.teams) teams.insert(team.id);
        }
    }

    std::vector<std::string> of(const sim::Metric& metric) const
    {
        if (metric.stem() == "utilisation") return {teams.begin(), teams.end()};
        if (metric.stem() == "hours") return {std::begin(kinds_of_hours), std::end(kinds_of_hours)};
        return {stages.begin(), stages.end()};
    }
};

scenario::ExpectationScope scope_of(const model::Scenario& scenario, std::vector<std::string> alternatives)
{
    const Keys keys(scenario);
    scenario::ExpectationScope scope{std::move(alternatives), {}, scenario.scale()};
    for (const auto& metric : model::metrics())
        scope.metrics.push_back({std::string(metric.stem()), metric.quantity,
                                 metric.family() ? keys.of(metric) : std::vector<std::string>{}});
    return scope;
}

} // namespace

void check_expectation_options(const std::vector<std::string>& texts, const model::Scenario& scenario,
                               const std::vector<std::string>& alternatives, scenario::Diagnostics& diagnostics)
{
    const auto scope = scope_of(scenario, alternatives);
    for (const auto& text : texts) scenario::parse_expectation_option(text, scope, diagnostics);
}

void check_expectation_lines(const scenario::Loaded& loaded, scenario::Diagnostics& diagnostics)
{
    std::vector<std::string> alternatives;
    for (const auto& alternative : loaded.scenario->alternatives) alternatives.push_back(alternative.id);
    const auto scope = scope_of(*loaded.scenario, alternatives);
    for (std::size_t i = 0; i < loaded.scenario->expect.size(); ++i)
        scenario::parse_expectation(loaded.scenario->expect[i], scope,
                                    loaded.positions.nearest(fmt::format("expect.{}", i)), diagnostics);
}

} // namespace cli
