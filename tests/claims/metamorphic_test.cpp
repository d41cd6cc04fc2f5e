// What must hold for every scenario of the library, whatever its numbers: in which direction results may move when a
// scenario is changed, and where they may not move at all.
#include "support/runtime_window.hpp"
#include "support/scenario_study.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>
#include <variant>

namespace {

using model::Scenario;
using model::runtime::Impact;

constexpr int runs = 4;
constexpr std::uint64_t seed = 7;

class Library : public testing::TestWithParam<std::string> {
protected:
    std::unique_ptr<Scenario> scenario = test_support::load_or_fail(GetParam());

    model::CompanyPlan plan(std::size_t alternative) const
    {
        return model::make_blueprint(*scenario, alternative).plan;
    }
    sim::RunResult run(std::size_t alternative, int replication = 0) const
    {
        return model::run(plan(alternative), seed, replication);
    }
};

INSTANTIATE_TEST_SUITE_P(Scenario, Library, testing::ValuesIn(test_support::scenario_files("scenarios/library")),
                         [](const auto& file) { return test_support::test_name(file.param); });

/// The alternatives whose product is cut into several deployables.
std::vector<std::size_t> cut(const Scenario& scenario)
{
    std::vector<std::size_t> found;
    for (std::size_t a = 0; a < scenario.alternatives.size(); ++a) {
        const auto& deployables = scenario.alternatives[a].deployables;
        if (deployables.size() > 1 || std::ranges::any_of(deployables, &model::Deployable::each)) found.push_back(a);
    }
    return found;
}

// ---- The cut
// ---------------------------------------------------------------------------------------------------------

TEST_P(Library, MergedPartsAreTheWholeExactly)
{
    for (const std::size_t a : cut(*scenario)) {
        model::Alternative& alternative = scenario->alternatives[a];
        if (!alternative.road.empty()) continue; // its structure is that of the steps, each an alternative of its own
        const auto parts = std::exchange(alternative.deployables, {model::Deployable{"whole", {}, {"*"}, false, ""}});
        const model::Blueprint whole = model::make_blueprint(*scenario, a);
        alternative.deployables = parts;

        // The merge of what there was, part by part: each module by its name, in the order of the parts.
        model::Deployable merged{"whole", {}, {}, false, ""};
        const model::CompanyPlan apart = plan(a);
        for (int part = 0; part < static_cast<int>(apart.deployables.size()); ++part) {
            for (const auto& module : apart.modules) {
                if (module.deployable == part) merged.modules.push_back(module.id);
            }
        }
        ASSERT_EQ(merged.modules.size(), apart.modules.size());
        alternative.deployables = {merged};
        const model::Blueprint together = model::make_blueprint(*scenario, a);
        ASSERT_EQ(together.plan.deployables.size(), 1U);
        EXPECT_EQ(model::run(whole.plan, seed, 0), model::run(together.plan, seed, 0)) << alternative.id;
        alternative.deployables = parts;
    }
}

TEST_P(Library, PlaceAndNameOfAnAlternativeChangeNothing)
{
    if (scenario->alternatives.size() < 2) GTEST_SKIP() << "one alternative";
    const std::size_t last = scenario->alternatives.size() - 1;
    const sim::RunResult before = run(0);
    EXPECT_NE(run(last), before);
    const std::string name = scenario->alternatives[last].id;
    scenario->alternatives[last] = scenario->alternatives[0];
    scenario->alternatives[last].id = name;
    EXPECT_EQ(run(last), before);
}

// ---- Machines
// --------------------------------------------------------------------------------------------------------

/// Gives every pipeline that many runners. Where there is no pipeline, the right to deploy is preceded by one.
void set_runners(model::Alternative& alternative, int runners)
{
    auto& flow = alternative.flow;
    const auto is_pipeline = [](const model::Stage& stage) { return std::holds_alternative<model::Pipeline>(stage); };
    if (std::ranges::none_of(flow, is_pipeline)) {
        const auto deploy = std::ranges::find_if(
            flow, [](const model::Stage& stage) { return std::holds_alternative<model::Deploy>(stage); });
        model::Pipeline pipeline;
        pipeline.jobs = {model::Job{.id = "build", .fixed = std::chrono::hours(1), .environment = {}}};
        flow.insert(deploy, pipeline);
    }
    for (auto& stage : flow) {
        if (auto* pipeline = std::get_if<model::Pipeline>(&stage)) {
            pipeline->runners = runners;
            pipeline->runners_per = model::Scope::company;
        }
    }
}

double waiting_for_pipelines(const sim::RunResult& result, const model::Alternative& alternative)
{
    double sum = 0;
    for (const auto& stage : alternative.flow) {
        if (const auto* pipeline = std::get_if<model::Pipeline>(&stage))
            sum += result.metrics.at("stage_waiting." + pipeline->id).mean;
    }
    return sum;
}

TEST_P(Library, MoreRunnersNeverLengthenTheWait)
{
    scenario->study.length = std::min<sim::Duration>(scenario->study.length, std::chrono::hours(26 * 7 * 24));
    for (std::size_t a = 0; a < scenario->alternatives.size(); ++a) {
        model::Alternative& alternative = scenario->alternatives[a];
        if (alternative.flow.empty()) continue;
        std::vector<double> waits;
        for (const int runners : {1, 3, 0}) {
            set_runners(alternative, runners);
            waits.push_back(waiting_for_pipelines(run(a), alternative));
        }
        for (std::size_t i = 1; i < waits.size(); ++i) EXPECT_LE(waits[i], waits[i - 1]) << alternative.id << " " << i;
        if (waits.front() > 0) {
            EXPECT_LT(waits.back(), waits.front()) << alternative.id;
        }
    }
}

// ---- Breakers
// --------------------------------------------------------------------------------------------------------

std::vector<std::vector<Impact>> impacts(const model::Plan& plan)
{
    std::vector<std::vector<Impact>> of_runs;
    for (int r = 0; r < runs; ++r) of_runs.push_back(model::cascades(plan, seed, r));
    return of_runs;
}

double blast_radius(const std::vector<std::vector<Impact>>& of_runs, std::size_t fault)
{
    double sum = 0;
    for (const auto& run : of_runs) sum += run[fault].users;
    return sum / static_cast<double>(of_runs.size());
}

/// Takes the breakers out; returns whether there were any.
bool strip_breakers(model::Alternative& alternative)
{
    bool any = false;
    for (auto& policy : alternative.runtime.calls) any |= std::exchange(policy.breaker, std::nullopt).has_value();
    return any;
}

// Not true of every product: a breaker judges its callee as a whole, so that one in front of replicas that die one by
// one shuts out those that are left, and one that opens on part of the answers shuts out the good ones. It is true
// where breakers stand between the services and a service fails as a whole, as in the library. A hundredth is what the
// half-open trials cost at the end of a fault.
TEST_P(Library, BreakersNeverRaiseTheBlastRadius)
{
    constexpr double trials = 0.01;
    for (std::size_t a = 0; a < scenario->alternatives.size(); ++a) {
        const auto with = plan(a);
        if (with.runtime.faults.empty() || !strip_breakers(scenario->alternatives[a])) continue;
        const auto guarded = impacts(with);
        const auto open = impacts(plan(a));
        for (std::size_t f = 0; f < with.runtime.faults.size(); ++f) {
            EXPECT_LE(blast_radius(guarded, f), blast_radius(open, f) + trials)
                << scenario->alternatives[a].id << ", " << with.runtime.faults[f].id;
        }
    }
}

} // namespace
