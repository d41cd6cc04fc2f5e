#include "loader/expectation.hpp"
#include "loader/render.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gmock/gmock.h>

namespace {

using namespace scenario;
using sim::schema::Quantity;
using testing::HasSubstr;

ExpectationScope scope()
{
    ExpectationScope made;
    made.alternatives = {"monolith", "micro-20", "3-teams"};
    made.metrics = {{"lead_time", Quantity::time, {}},
                    {"deploy_wait", Quantity::time, {}},
                    {"deploy_wait_working", Quantity::work_time, {}},
                    {"change_fail_rate", Quantity::ratio, {}},
                    {"throughput", Quantity::rate, {}},
                    {"communication_paths", Quantity::count, {}},
                    {"stage_time", Quantity::time, {"review", "unit.test"}},
                    {"slo_attainment", Quantity::ratio, {}},
                    {"slo_attainment", Quantity::ratio, {"buy", "p50"}}};
    return made;
}

/// One line on its own, as if given with --expect.
struct Parsed {
    Diagnostics diagnostics;
    std::optional<Expectation> expectation;
    explicit Parsed(std::string_view text) : expectation(parse_expectation_option(text, scope(), diagnostics)) {}
    std::string code() const
    {
        if (diagnostics.in_order_found().empty()) return "";
        const auto& d = diagnostics.in_order_found().front();
        return fmt::format("{}@{}+{}", d.code, d.where.column - 9, d.where.length); // column in the text, from 1
    }
    std::string nearest() const { return diagnostics.in_order_found().front().nearest.value_or(""); }
};

double value_of(const Expression& expression)
{
    return evaluate(expression, [](const MetricReference& m) { return m.alternative == "monolith" ? 8.0 : 2.0; });
}

TEST(Expectation, ReadsPrefixRelationUnitAndTolerance)
{
    const Parsed p("monolith: deploy_wait.p85 = 3 d ± 10 %");
    ASSERT_TRUE(p.expectation) << render(p.diagnostics);
    EXPECT_EQ(p.expectation->left.metric, (MetricReference{"monolith", "deploy_wait", Statistic::p85}));
    EXPECT_EQ(p.expectation->right.value, 3 * 86400.0);
    EXPECT_EQ(p.expectation->relation, Relation::equal);
    EXPECT_TRUE(p.expectation->relative_tolerance);
    EXPECT_DOUBLE_EQ(p.expectation->tolerance, 0.1);
}

TEST(Expectation, AMetricAndAFamilyMayShareAName)
{
    const auto metric = [](std::string_view text) {
        const Parsed p(text);
        return p.expectation ? p.expectation->left.metric : MetricReference{"", render(p.diagnostics), {}};
    };
    EXPECT_EQ(metric("monolith: slo_attainment > 99 %"), (MetricReference{"monolith", "slo_attainment"}));
    EXPECT_EQ(metric("monolith: slo_attainment.p85 > 99 %"),
              (MetricReference{"monolith", "slo_attainment", Statistic::p85}));
    EXPECT_EQ(metric("monolith.slo_attainment.buy > 99 %"), (MetricReference{"monolith", "slo_attainment.buy"}));
    EXPECT_EQ(metric("monolith.slo_attainment.buy.p85 > 99 %"),
              (MetricReference{"monolith", "slo_attainment.buy", Statistic::p85}));
    EXPECT_EQ(Parsed("monolith.slo_attainment.bye > 99 %").code(), "E0404@25+3");
}

TEST(Expectation, UnitsFollowTheOtherSide)
{
    // A day of working time has eight hours, elapsed time twenty-four.
    const Parsed working("monolith: deploy_wait_working = 1 d +- 0.5 d");
    ASSERT_TRUE(working.expectation) << render(working.diagnostics);
    EXPECT_EQ(working.expectation->right.value, 8 * 3600.0);
    EXPECT_EQ(working.expectation->tolerance, 4 * 3600.0);
    EXPECT_FALSE(working.expectation->relative_tolerance);
    const Parsed share("monolith: 5 % > change_fail_rate");
    ASSERT_TRUE(share.expectation);
    EXPECT_DOUBLE_EQ(share.expectation->left.value, 0.05);
    const Parsed rate("3/week <= micro-20.throughput");
    ASSERT_TRUE(rate.expectation) << render(rate.diagnostics);
    EXPECT_DOUBLE_EQ(rate.expectation->left.value, 3 / (7 * 86400.0));
}

TEST(Expectation, ComparesAlternativesWithHyphensAndDigitsInTheirIds)
{
    const Parsed p("micro-20.lead_time.p85<3-teams.lead_time.p85");
    ASSERT_TRUE(p.expectation) << render(p.diagnostics);
    EXPECT_EQ(p.expectation->left.metric.alternative, "micro-20");
    EXPECT_EQ(p.expectation->right.metric.alternative, "3-teams");
}

TEST(Expectation, Computes)
{
    const Parsed p("(monolith.lead_time - micro-20.lead_time) / monolith.lead_time * 2 >= 50 %");
    ASSERT_TRUE(p.expectation) << render(p.diagnostics);
    EXPECT_DOUBLE_EQ(value_of(p.expectation->left), (8.0 - 2.0) / 8.0 * 2);
    EXPECT_DOUBLE_EQ(p.expectation->right.value, 0.5);
    EXPECT_EQ(metrics_in(p.expectation->left).size(), 3u);
    const Parsed q("monolith.lead_time - -2 * 1 h < 90 % * micro-20.lead_time + 1 h 30 min");
    ASSERT_TRUE(q.expectation) << render(q.diagnostics);
    EXPECT_DOUBLE_EQ(value_of(q.expectation->left), 8.0 + 7200);
    EXPECT_DOUBLE_EQ(value_of(q.expectation->right), 0.9 * 2 + 5400);
    EXPECT_TRUE(std::isnan(value_of(Parsed("monolith: lead_time / (lead_time - lead_time) < 1").expectation->left)));
}

TEST(Expectation, FamiliesHaveKeys)
{
    const Parsed p("monolith: stage_time.unit.test.p50 < 2 h");
    ASSERT_TRUE(p.expectation) << render(p.diagnostics);
    EXPECT_EQ(p.expectation->left.metric.metric, "stage_time.unit.test");
    EXPECT_EQ(p.expectation->left.metric.statistic, Statistic::p50);
}

TEST(Expectation, CountsMayBeExact)
{
    EXPECT_TRUE(Parsed("monolith: communication_paths = 190 exactly").expectation);
    EXPECT_EQ(Parsed("monolith: lead_time = 3 d exactly").code(), "E0405@27+7");
}

struct Mistake {
    const char* text;
    const char* code; ///< code@column+length
    const char* nearest;
};
class ExpectationMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(ExpectationMistakes, AreReportedOnceAtTheirPlace)
{
    const Parsed p(GetParam().text);
    ASSERT_FALSE(p.expectation);
    ASSERT_EQ(p.diagnostics.errors(), 1u);
    EXPECT_EQ(p.code(), GetParam().code) << render(p.diagnostics);
    EXPECT_EQ(p.nearest(), GetParam().nearest);
}

INSTANTIATE_TEST_SUITE_P(All, ExpectationMistakes,
                         testing::Values(Mistake{"monolith: led_time < 2 d", "E0402@11+8", "lead_time"},
                                         Mistake{"monolit: lead_time < 2 d", "E0403@1+7", "monolith"},
                                         Mistake{"monolit.lead_time.p85 < 2 d", "E0403@1+7", "monolith"},
                                         Mistake{"monolith.lead_tme.p85 < 2 d", "E0402@10+12", "lead_time"},
                                         Mistake{"monolith: lead_time.p83 < 2 d", "E0404@21+3", "p85"},
                                         Mistake{"monolith: deploy_wait = 3 d", "E0405@28+1", ""},
                                         Mistake{"monolith: lead_time < 30 %", "E0406@23+4", ""},
                                         Mistake{"lead_time < 2 d", "E0407@1+9", ""},
                                         Mistake{"monolith: stage_time.reveiw < 1 d", "E0408@22+6", "review"},
                                         Mistake{"monolith: lead_time < 2", "E0302@23+1", ""},
                                         Mistake{"monolith: lead_time < 2 dy", "E0303@23+4", "d"},
                                         Mistake{"monolith: lead_time 2 d", "E0401@21+1", ""},
                                         Mistake{"monolith: (lead_time < 2 d", "E0401@22+1", ""},
                                         Mistake{"monolith: lead_time < 2 d d2", "E0401@27+1", ""},
                                         Mistake{"monolith: lead_time <", "E0401@22+1", ""},
                                         Mistake{"monolith: lead_time * lead_time < 4 d", "E0406@11+9", ""},
                                         Mistake{"", "E0401@1+1", ""}));

TEST(Expectation, CaretPointsIntoTheOption)
{
    const Parsed p("monolith: led_time < 2 d");
    EXPECT_THAT(render(p.diagnostics), HasSubstr("| --expect monolith: led_time < 2 d\n"
                                                 " |                    ^^^^^^^^\n"));
}

} // namespace
