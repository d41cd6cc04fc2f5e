#include "company/metric_keys.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "support/scenario_study.hpp"

#include <algorithm>
#include <chrono>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(MetricKeys, cover_whatever_a_run_measures)
{
    std::set<std::string> stems;
    for (const auto& file : test_support::scenario_files("scenarios/library")) {
        const auto scenario = test_support::load_or_fail(file, {"study.warm_up=0 d"});
        // Long enough for all that a run measures; what is meant to be a day stays one.
        scenario->study.length = std::min<sim::Duration>(scenario->study.length, std::chrono::hours(4 * 7 * 24));
        const auto result = model::run(model::make_blueprint(*scenario, 0).plan, 1, 0);
        for (const auto& [id, summary] : result.metrics) {
            const sim::Metric* row = sim::find_metric(model::metrics(), id);
            ASSERT_NE(row, nullptr) << id;
            if (!row->family()) continue;
            stems.insert(std::string(row->stem()));
            EXPECT_THAT(model::metric_keys(*row, *scenario), Contains(std::string(sim::key_of(*row, id)))) << id;
        }
    }
    EXPECT_THAT(stems, Contains("hours"));
    EXPECT_THAT(stems, Contains("stage_time"));
}

TEST(MetricKeys, are_known_for_every_family)
{
    model::Scenario scenario;
    scenario.alternatives.resize(2);
    scenario.alternatives[0].flow = {model::Work{}, model::Deploy{}};
    scenario.alternatives[1].flow = {model::Review{}, model::Deploy{}};
    for (const auto& metric : model::metrics()) {
        if (metric.family())
            EXPECT_NO_THROW(model::metric_keys(metric, scenario)) << metric.id;
        else
            EXPECT_THAT(model::metric_keys(metric, scenario), IsEmpty()) << metric.id;
    }
    EXPECT_THAT(model::metric_keys(*sim::find_metric(model::metrics(), "stage_time.*"), scenario),
                ElementsAre("deploy", "review", "work"));
}

TEST(MetricKeys, of_hours_are_the_kinds_that_its_description_names)
{
    const sim::Metric& hours = *sim::find_metric(model::metrics(), "hours.idle");
    for (const auto& kind : model::metric_keys(hours, {}))
        EXPECT_NE(hours.doc.find(kind), std::string_view::npos) << kind;
}

} // namespace
