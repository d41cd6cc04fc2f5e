// What must hold for any scenario: conservation, common random numbers, and how results move when inputs do.
#include "company/run.hpp"

#include "company/blueprint.hpp"
#include "support/scenario_study.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::load_or_fail;

const std::string coupang = std::string(TP_SOURCE_DIR) + "/scenarios/library/coupang-deploy-flag.yaml";
const std::vector<std::string> shorter{"study.warm_up=4 weeks", "study.length=12 weeks"};

sim::RunResult run(const model::Scenario& scenario, std::size_t alternative, int replication = 0)
{
    return model::run(model::make_blueprint(scenario, alternative).plan, 1, replication);
}

TEST(Run, keeps_closed_work_closed)
{
    const auto scenario = load_or_fail(coupang, shorter);
    ASSERT_TRUE(scenario);
    for (std::size_t a = 0; a < 3; ++a) EXPECT_NEAR(run(*scenario, a).metrics.at("wip").mean, 300, 1e-6);
}

TEST(Run, obeys_littles_law)
{
    // L = λW over the whole stay; the ends of the period blur it a little
    const auto scenario = load_or_fail(coupang, shorter);
    ASSERT_TRUE(scenario);
    const auto result = run(*scenario, 2);
    const double l = result.metrics.at("throughput").mean * result.metrics.at("lead_time").mean;
    EXPECT_NEAR(l, result.metrics.at("wip").mean, 0.05 * l);
}

TEST(Run, gives_all_alternatives_the_same_work)
{
    // Without any waiting the first delivery of every person is the same change in every alternative.
    auto scenario =
        load_or_fail(coupang, {"study.warm_up=0 d", "study.length=52 weeks", "alternatives.*.flow.deploy.hold=0 h",
                               "alternatives.monolith-train.flow.deploy.release=continuous",
                               "alternatives.monolith-flag.flow.deploy.release=continuous",
                               "alternatives.microservices.flow.deploy.release=continuous"});
    ASSERT_TRUE(scenario);
    const auto first = run(*scenario, 0);
    for (std::size_t a = 1; a < 3; ++a)
        EXPECT_EQ(run(*scenario, a).metrics.at("lead_time"), first.metrics.at("lead_time"));
}

TEST(Run, merged_back_services_are_the_monolith)
{
    auto scenario = load_or_fail(coupang, shorter);
    ASSERT_TRUE(scenario);
    const auto monolith = run(*scenario, 0);
    EXPECT_NE(run(*scenario, 2).trajectory, monolith.trajectory);
    scenario->alternatives[2].deployables = scenario->alternatives[0].deployables;
    EXPECT_EQ(run(*scenario, 2), monolith);
}

TEST(Run, more_runners_never_make_pipelines_wait_longer)
{
    double before = 1e300;
    for (const int runners : {1, 2, 4, 8}) {
        auto scenario = load_or_fail(coupang, shorter);
        ASSERT_TRUE(scenario);
        model::Pipeline pipeline;
        model::Job job;
        job.id = "test";
        job.fixed = std::chrono::minutes(55);
        pipeline.jobs = {job};
        pipeline.runners = runners;
        auto& flow = scenario->alternatives[2].flow;
        flow.insert(flow.begin() + 1, pipeline);
        const double waiting = run(*scenario, 2).metrics.at("stage_waiting.pipeline").mean;
        EXPECT_LE(waiting, before);
        before = waiting;
    }
}

TEST(MetricGroups, make_up_all_metrics)
{
    std::vector<std::string_view> grouped;
    for (const auto& group : model::metric_groups()) {
        EXPECT_FALSE(group.title.empty());
        for (const auto& metric : group.table) grouped.push_back(metric.id);
    }
    std::vector<std::string_view> all;
    for (const auto& metric : model::metrics()) all.push_back(metric.id);
    EXPECT_EQ(grouped, all);
    std::ranges::sort(all);
    EXPECT_EQ(std::ranges::adjacent_find(all), all.end());
}

TEST(Cascades, are_those_of_the_run)
{
    const auto scenario = load_or_fail(std::string(TP_SOURCE_DIR) + "/tests/cli/spread.yaml");
    ASSERT_TRUE(scenario);
    for (std::size_t a = 0; a < scenario->alternatives.size(); ++a) {
        const auto plan = model::make_blueprint(*scenario, a).plan;
        const auto result = model::run(plan, 1, 3);
        const auto impacts = model::cascades(plan, 1, 3);
        ASSERT_EQ(impacts.size(), scenario->faults.size());
        double stuck = 0;
        for (std::size_t f = 0; f < impacts.size(); ++f) {
            const auto measured = [&](std::string_view family) {
                return result.metrics.at(fmt::format("{}.{}", family, scenario->faults[f].id)).mean;
            };
            EXPECT_EQ(impacts[f].users, measured("fault_users"));
            EXPECT_EQ(impacts[f].modules, measured("fault_modules"));
            EXPECT_EQ(impacts[f].depth, measured("fault_depth"));
            EXPECT_EQ(impacts[f].recovered_s ? 0 : 1, measured("fault_stuck"));
            stuck += impacts[f].recovered_s ? 0 : 1;
        }
        EXPECT_DOUBLE_EQ(result.metrics.at("stuck_faults").mean, stuck / static_cast<double>(impacts.size()));
    }
}

TEST(Run, stops_when_asked)
{
    const auto scenario = load_or_fail(coupang, shorter);
    ASSERT_TRUE(scenario);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(model::run(model::make_blueprint(*scenario, 0).plan, 1, 0, stop.get_token()), std::runtime_error);
}

TEST(Run, refuses_a_closed_stream_that_takes_no_time)
{
    const auto scenario = load_or_fail(coupang, {"work.features.effort=0 h", "alternatives.*.flow.deploy.hold=0 h"});
    ASSERT_TRUE(scenario);
    EXPECT_THROW(run(*scenario, 2), std::runtime_error);
}

} // namespace
