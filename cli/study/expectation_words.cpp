#include "study/expectation_words.hpp"

#include "company/metric_keys.hpp"
#include "company/run.hpp"
#include "loader/expectation.hpp"

#include <fmt/format.h>

namespace cli {
namespace {

scenario::ExpectationScope scope_of(const model::Scenario& scenario, std::vector<std::string> alternatives)
{
    scenario::ExpectationScope scope{std::move(alternatives), {}, scenario.scale()};
    for (const auto& metric : model::metrics()) {
        auto keys = model::metric_keys(metric, scenario);
        const bool nothing_to_measure = metric.family() && keys.empty(); // by fault, where there is none
        if (!nothing_to_measure)
            scope.metrics.push_back({std::string(metric.stem()), metric.quantity, std::move(keys)});
    }
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
    for (const std::size_t place : loaded.scenario->compared())
        alternatives.push_back(loaded.scenario->alternatives[place].id);
    const auto scope = scope_of(*loaded.scenario, alternatives);
    for (std::size_t i = 0; i < loaded.scenario->expect.size(); ++i)
        scenario::parse_expectation(loaded.scenario->expect[i], scope,
                                    loaded.positions.nearest(fmt::format("expect.{}", i)), diagnostics);
}

} // namespace cli
