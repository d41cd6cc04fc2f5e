// Whole studies by the clock on the wall: the deploy-flag comparison, and what a second thread is worth.
//
// Prints "name nanoseconds" lines for bench/report.py.
#include "support/scenario_study.hpp"

#include <chrono>
#include <cstdio>

namespace {

double wall_ns(const model::Scenario& scenario, unsigned jobs)
{
    const auto began = std::chrono::steady_clock::now();
    const report::Results results = test_support::run_scenario(scenario, jobs);
    if (!results.failures().empty())
        std::fprintf(stderr, "a run failed: %s\n", results.failures().front().message.c_str());
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - began).count();
}

} // namespace

int main()
{
    const auto scenario =
        test_support::load_or_fail(std::string(TP_SOURCE_DIR) + "/scenarios/library/coupang-deploy-flag.yaml");
    if (!scenario) return 1;
    std::printf("study_one_thread %.0f\n", wall_ns(*scenario, 1));
    std::printf("study_two_threads %.0f\n", wall_ns(*scenario, 2));
}
