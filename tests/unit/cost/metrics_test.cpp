#include "cost/metrics.hpp"

#include <gtest/gtest.h>

namespace {

using namespace model;

TEST(CostMetrics, TheRecordedCausesAddUpToTheTotal)
{
    Usage usage;
    usage.period_s = seconds_per_year;
    usage.working_period_s = 2000 * seconds_per_hour;
    usage.people = 7;
    usage.time[Hours::building] = 1;
    usage.machines.emplace();
    usage.machines->vcpu_s = seconds_per_year;
    usage.deployables = 3;
    usage.delivered = 50;
    sim::Recorder recorder(cost_metrics());
    record_costs({}, usage, recorder);
    const auto result = recorder.finish();
    double sum = 0;
    for (const auto& [id, summary] : result.metrics) sum += id.starts_with("cost.") ? summary.mean : 0;
    EXPECT_DOUBLE_EQ(result.metrics.at("cost_total").mean, sum);
    EXPECT_DOUBLE_EQ(result.metrics.at("cost_per_change").mean, sum * seconds_per_year / 50);
    EXPECT_DOUBLE_EQ(result.metrics.at("cost.people.building").mean, 7 * PriceBook().engineer);
    EXPECT_FALSE(result.metrics.contains("cost.outage"));
}

TEST(CostMetrics, EveryCauseIsInTheDescription)
{
    const auto causes = model::cost_causes();
    EXPECT_GT(causes.size(), 10U);
    const std::string_view doc = sim::find_metric(model::cost_metrics(), "cost.tools")->doc;
    for (const auto& cause : causes) EXPECT_NE(doc.find(cause), std::string_view::npos) << cause;
}

TEST(CostMetrics, OnlyTheTotalIsAHeadline)
{
    for (const auto& metric : cost_metrics()) EXPECT_EQ(metric.headline, metric.id == "cost_total") << metric.id;
}

} // namespace
