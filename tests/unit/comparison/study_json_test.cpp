// The promised shape: units of machines, full precision, null for what is missing.
#include "comparison/study_json.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace report {
namespace {

using nlohmann::json;

json parsed(const StudyBuilder& study, const JsonOptions& options = {})
{
    return json::parse(study_json(study.build(), options));
}

StudyBuilder shop()
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", {10 * day, 20 * day, 30 * day, 40 * day});
    study.items(1, "lead_time", {5 * day, 15 * day, 25 * day, 35 * day});
    study.values(1, "delivered", {4});
    return study;
}

TEST(StudyJsonTest, SaysWhereItComesFrom)
{
    const json study = parsed(shop());
    EXPECT_EQ(study["schema_version"], 1);
    EXPECT_EQ(study["tool"], json({{"name", "twopizza"}, {"version", "0.1.0"}}));
    EXPECT_EQ(study["seed"], 7);
    EXPECT_EQ(study["scenario_hash"], "8f14e45f");
    EXPECT_EQ(study["scenario"]["title"]["ko"], "가게");
    EXPECT_EQ(study["runs"], 4);
    EXPECT_EQ(study["baseline"], "monolith");
    EXPECT_TRUE(study["precision"].is_null());
    EXPECT_EQ(study["warnings"], json::array());
    EXPECT_FALSE(study["data"].contains("points"));
}

TEST(StudyJsonTest, MetricsInUnitsOfMachines)
{
    const json lead_time = parsed(shop())["data"]["alternatives"]["monolith"]["metrics"]["lead_time"];
    EXPECT_EQ(lead_time["unit"], "d");
    EXPECT_DOUBLE_EQ(lead_time["mean"], 25);
    EXPECT_NEAR(lead_time["ci_low"], 25 - 20.5426, 1e-4);
    EXPECT_NEAR(lead_time["ci_high"], 25 + 20.5426, 1e-4);
    EXPECT_DOUBLE_EQ(lead_time["p50"], 22.5);
    EXPECT_DOUBLE_EQ(lead_time["p85"], 37.5);
    EXPECT_DOUBLE_EQ(lead_time["p95"], 50);
    EXPECT_EQ(lead_time["runs"], 4);
    EXPECT_EQ(lead_time["items"], 40);
}

TEST(StudyJsonTest, DifferencesAgainstTheBaseline)
{
    const json data = parsed(shop())["data"];
    EXPECT_FALSE(data["differences"].contains("monolith"));
    const json apart = data["differences"]["microservices"]["lead_time"];
    EXPECT_EQ(apart["unit"], "d");
    EXPECT_EQ(apart["baseline"], "monolith");
    EXPECT_DOUBLE_EQ(apart["mean"], -5);
    EXPECT_DOUBLE_EQ(apart["ci_low"], -5);
    EXPECT_DOUBLE_EQ(apart["relative"], -0.2);
    EXPECT_EQ(apart["verdict"], "better");
    EXPECT_EQ(apart["runs_in_favour"], 4);
    EXPECT_EQ(apart["runs"], 4);
    EXPECT_NEAR(apart["p50"]["mean"], -4.5, 1e-12);
    EXPECT_EQ(
        data["alternatives"]["microservices"]["verdict"][0],
        "microservices delivers sooner than monolith in 4 of 4 runs (51–100 %): lead time p50 18 d instead of 22.5 d.");
    EXPECT_TRUE(data["alternatives"]["monolith"]["verdict"].is_null());
}

TEST(StudyJsonTest, WhatIsMissingIsNull)
{
    const json data = parsed(shop())["data"];
    const json delivered = data["alternatives"]["microservices"]["metrics"]["delivered"];
    EXPECT_EQ(delivered["mean"], 4);
    EXPECT_TRUE(delivered["ci_low"].is_null()); // one run only
    EXPECT_EQ(delivered["p50_ci"], json({nullptr, nullptr}));
    EXPECT_FALSE(data["alternatives"]["monolith"]["metrics"].contains("delivered"));
    EXPECT_FALSE(data["differences"]["microservices"].contains("delivered"));
    EXPECT_EQ(data["expectations"], json::array());
}

TEST(StudyJsonTest, NoNumberIsNullToo)
{
    StudyBuilder study({"a"});
    study.values(0, "delivered", {std::numeric_limits<double>::infinity()});
    EXPECT_TRUE(parsed(study)["data"]["alternatives"]["a"]["metrics"]["delivered"]["mean"].is_null());
}

TEST(StudyJsonTest, ASweepListsItsPoints)
{
    StudyBuilder study({"a", "b"});
    study.record().study.points = {{{{"team", "4"}}}, {{{"team", "8"}}}};
    study.values(0, "delivered", {1, 2}, 0).values(0, "delivered", {5, 6}, 1).values(1, "delivered", {7, 8}, 1);
    const json data = parsed(study)["data"];
    ASSERT_EQ(data["points"].size(), 2u);
    EXPECT_EQ(data["points"][1]["set"], json({{"team", "8"}}));
    EXPECT_DOUBLE_EQ(data["points"][1]["alternatives"]["a"]["metrics"]["delivered"]["mean"], 5.5);
    EXPECT_DOUBLE_EQ(data["points"][1]["differences"]["b"]["delivered"]["mean"], 2);
    EXPECT_EQ(data["points"][0]["differences"]["b"], json::object());
    EXPECT_FALSE(data.contains("alternatives"));
}

TEST(StudyJsonTest, CarriesWarningsFailuresAndExpectations)
{
    StudyBuilder study = shop();
    study.run({0, 1, 0}).warnings = {"a queue never settled"};
    study.fail({0, 0, 4}, "broken \xff byte");
    JsonOptions options;
    options.warnings = {"the cache is full"};
    ExpectationResult expectation;
    expectation.text = "monolith: lead_time.mean < 30 d";
    expectation.quantity = sim::schema::Quantity::time;
    expectation.observed = 25 * day;
    expectation.runs = 4;
    expectation.more_runs = 11;
    options.expectations = {{expectation}};
    const json result = parsed(study, options);
    EXPECT_EQ(result["warnings"][0]["text"], "the cache is full");
    EXPECT_EQ(result["warnings"][1]["alternative"], "microservices");
    EXPECT_EQ(result["warnings"][1]["runs"], 1);
    EXPECT_EQ(result["failures"][0]["replication"], 4);
    EXPECT_EQ(result["failures"][0]["message"], "broken \xef\xbf\xbd byte");
    const json judged = result["data"]["expectations"][0];
    EXPECT_EQ(judged["judgement"], "cannot_tell");
    EXPECT_DOUBLE_EQ(judged["observed"], 25);
    EXPECT_EQ(judged["unit"], "d");
    EXPECT_TRUE(judged["ci_low"].is_null());
    EXPECT_EQ(judged["more_runs"], 11);
    EXPECT_TRUE(judged["problem"].is_null());
}

TEST(StudyJsonTest, KeepsTheOrderOfTheTableAndCanBeOneLine)
{
    JsonOptions options;
    options.indent = -1;
    StudyBuilder study({"a"});
    study.values(0, "delivered", {1}).values(0, "throughput", {1}).items(0, "lead_time", {1});
    const std::string text = study_json(study.build(), options);
    EXPECT_EQ(text.find('\n'), text.size() - 1);
    EXPECT_LT(text.find("\"lead_time\""), text.find("\"throughput\""));
    EXPECT_LT(text.find("\"throughput\""), text.find("\"delivered\""));
}

} // namespace
} // namespace report
