#include "support/scenario_study.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "experiment/run_study.hpp"
#include "loader/load.hpp"
#include "loader/render.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <gtest/gtest.h>
#include <stdexcept>

namespace test_support {

std::vector<std::string> scenario_files(const std::string& folder)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(TP_SOURCE_DIR) / folder)) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::unique_ptr<model::Scenario> load_or_fail(const std::string& file, const std::vector<std::string>& overrides)
{
    scenario::Loaded loaded = scenario::load_scenario(file, overrides);
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics));
    return std::move(loaded.scenario);
}

sim::RunResult run(const std::string& text, std::size_t alternative, int replication)
{
    scenario::Loaded loaded = scenario::load_scenario_text(text, "test.yaml", "");
    if (!loaded.scenario) {
        ADD_FAILURE() << scenario::render(loaded.diagnostics);
        return {};
    }
    return model::run(model::make_blueprint(*loaded.scenario, alternative).plan, 1, replication);
}

double metric(const sim::RunResult& result, const std::string& name)
{
    const auto found = result.metrics.find(name);
    if (found == result.metrics.end()) return ADD_FAILURE() << "no " << name, -1;
    return found->second.mean;
}

report::Results run_scenario(const model::Scenario& scenario, unsigned jobs, int runs, std::uint64_t seed)
{
    report::StudyRecord record;
    record.scenario_name = scenario.id;
    record.scale = scenario.scale();
    record.expectations = scenario.expect;
    record.study.seed = seed;
    record.study.runs = record.study.maximum_runs = static_cast<std::uint32_t>(runs > 0 ? runs : scenario.study.runs);
    std::vector<model::CompanyPlan> plans;
    for (const std::size_t a : scenario.compared()) {
        record.study.alternatives.push_back(scenario.alternatives[a].id);
        record.titles.push_back(scenario.alternatives[a].title);
        plans.push_back(model::make_blueprint(scenario, a).plan);
    }
    const auto run = [&](const sim::Trial& trial, std::stop_token stop) {
        return model::run(plans[trial.alternative], seed, static_cast<int>(trial.replication), stop);
    };
    sim::StudyOptions options;
    options.jobs = jobs;
    sim::StudyOutcome outcome = sim::run_study(
        record.study, run, [](const sim::TrialOutcome&) {}, options);
    return report::Results(model::metrics(), std::move(record), std::move(outcome.trials));
}

std::string test_name(const std::string& file)
{
    std::string name = std::filesystem::path(file).stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

} // namespace test_support
