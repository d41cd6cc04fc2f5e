// Whole companies: how long a replication takes of one core, and what a deployment costs as the number of teams grows.
//
// Prints "name nanoseconds" lines for bench/report.py.
#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "support/scenario_study.hpp"

#include <cstdio>
#include <ctime>
#include <string>

namespace {

const std::string root = TP_SOURCE_DIR;

struct Measured {
    double run_ns = 0;
    double deployments = 0; ///< in a run
};

/// The first alternative of a scenario, averaged over some replications; the plan is made beforehand.
Measured measure(const std::string& file, const std::vector<std::string>& overrides, int replications)
{
    const auto scenario = test_support::load_or_fail(root + file, overrides);
    const model::CompanyPlan plan = model::make_blueprint(*scenario, 0).plan;
    const double simulated_s = sim::seconds_of(plan.warm_up + plan.length);
    Measured sum;
    for (int replication = 0; replication < replications; ++replication) {
        const std::clock_t began = std::clock();
        const sim::RunResult result = model::run(plan, 1, replication);
        sum.run_ns += 1e9 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC / replications;
        sum.deployments += test_support::metric(result, "deployment_frequency") * simulated_s / replications;
    }
    return sum;
}

void per_deployment(int teams)
{
    const std::string count = "alternatives.two-pizza-teams.organization.teams.team.count=" + std::to_string(teams);
    // About as many deployments whatever the number of teams.
    const std::string length = "study.length=" + std::to_string(1 + 6480 / teams / 4) + " days";
    const Measured measured = measure("/scenarios/library/amazon-two-pizza.yaml", {count, length}, 2);
    std::printf("per_deployment/%d %.1f\n", teams, measured.run_ns / measured.deployments);
}

} // namespace

int main()
{
    std::printf("five_years %.0f\n", measure("/bench/scenarios/five-years.yaml", {}, 2).run_ns);
    for (const int teams : {60, 600, 6480}) per_deployment(teams);
}
