/// Runs scenario files inside tests: find them, load them, run them, judge them.
#pragma once

#include "company/scenario.hpp"
#include "comparison/results.hpp"

#include <string>
#include <vector>

namespace test_support {

/// The scenario files in a folder of the repository, such as "scenarios/claims", sorted by name.
std::vector<std::string> scenario_files(const std::string& folder);

/// Loads a scenario.
/// @throws std::runtime_error with the rendered diagnostics, which fails a test, when there are errors
std::unique_ptr<model::Scenario> load_or_fail(const std::string& file, const std::vector<std::string>& overrides = {});

/// One run of an alternative of the scenario that `text` says. What is wrong with the text fails the test.
sim::RunResult run(const std::string& text, std::size_t alternative = 0, int replication = 0);

/// The mean of a metric in a run. One that was not measured fails the test.
double metric(const sim::RunResult& result, const std::string& name);

/// Runs a scenario's study as it asks for, with `jobs` threads. `runs` above 0 replaces the number of runs.
report::Results run_scenario(const model::Scenario& scenario, unsigned jobs, int runs = 0, std::uint64_t seed = 1);

/// A name for a parametrised test, made of a file's stem.
std::string test_name(const std::string& file);

} // namespace test_support
