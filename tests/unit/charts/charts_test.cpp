// Charts show the numbers of the comparison, and are absent where nothing was measured.
#include "charts/cascade.hpp"
#include "charts/charts.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>

#include <set>

namespace report {
namespace {

using testing::HasSubstr;

constexpr double month = 365.0 * 86400 / 12;

/// Two alternatives; the second delivers sooner and costs more.
StudyBuilder shop()
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", {10 * day, 12 * day, 11 * day}).items(1, "lead_time", {6 * day, 7 * day, 5 * day});
    study.items(0, "stage_time.coding", {4 * day, 5 * day, 4 * day});
    study.items(0, "stage_waiting.coding", {1 * day, 1 * day, 1 * day});
    study.values(0, "cost_total", {10 / month, 12 / month, 11 / month});
    study.values(1, "cost_total", {14 / month, 15 / month, 16 / month});
    study.values(0, "cost.tools", {1 / month, 1 / month, 1 / month});
    study.values(1, "cost.tools", {3 / month, 3 / month, 3 / month});
    study.values(0, "cost.pipeline", {9 / month, 11 / month, 10 / month});
    study.values(1, "cost.pipeline", {11 / month, 12 / month, 13 / month});
    study.values(0, "hours.building", {3600, 7200, 3600}).values(1, "hours.building", {7200, 7200, 7200});
    for (std::uint32_t a = 0; a < 2; ++a) {
        for (std::uint32_t r = 0; r < 3; ++r) {
            auto& summary = study.run({0, a, r}).metrics["lead_time"];
            for (int i = 0; i <= 200; ++i) summary.grid.push_back(static_cast<float>(summary.mean * i / 100));
            summary.count = 1000;
        }
    }
    return study;
}

TEST(ChartsTest, NothingMeasuredNothingShown)
{
    const Results results = StudyBuilder({"one", "other"}).build();
    const Reading study(results, Translate{});
    const Comparison comparison = compare(results, 0);
    for (const auto& kind : chart_kinds()) EXPECT_FALSE(kind.make(study, comparison)) << kind.id;
    EXPECT_FALSE(sweep_chart(study));
}

TEST(ChartsTest, EveryFigureHasWordsATableAndAnIdOfItsOwn)
{
    const Results results = shop().build();
    const Reading study(results, Translate{});
    const Comparison comparison = compare(results, 0);
    std::set<std::string> ids;
    for (const auto& kind : chart_kinds()) {
        const auto figure = kind.make(study, comparison);
        if (!figure) continue;
        EXPECT_EQ(figure->id, kind.id);
        EXPECT_TRUE(ids.insert(figure->id).second);
        EXPECT_FALSE(figure->alt.empty()) << kind.id;
        EXPECT_FALSE(figure->table.rows.empty()) << kind.id;
        for (const auto& row : figure->table.rows) EXPECT_LE(row.size(), figure->table.columns.size()) << kind.id;
    }
    EXPECT_EQ(ids, (std::set<std::string>{"cost", "differences", "dots", "hours", "lead-time", "stages"}));
}

TEST(LeadTimeChartTest, SignsStandAtTheQuantilesOfTheMeanCurve)
{
    const Results results = shop().build();
    const auto figure = lead_time_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    std::vector<Spot> dots;
    for (const auto& mark : figure->panels.front().marks) {
        if (mark.shape == Shape::dot && mark.series == 0) dots.push_back(mark.spots.front());
    }
    ASSERT_GE(dots.size(), 2u);
    EXPECT_NEAR(dots[0].x, 11 * day, 1); // the grids are straight: p50 of a run is its mean
    EXPECT_DOUBLE_EQ(dots[0].y, 0.5);
    EXPECT_NEAR(dots[1].x, 1.7 * 11 * day, 2);
}

TEST(DotsChartTest, TwentyDotsEach)
{
    const Results results = shop().build();
    const auto figure = dots_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    ASSERT_EQ(figure->panels.size(), 2u);
    for (const auto& panel : figure->panels) {
        EXPECT_EQ(panel.marks.size(), 20u);
        for (const auto& mark : panel.marks) {
            EXPECT_GE(mark.spots.front().x, panel.x.low);
            EXPECT_LE(mark.spots.front().x, panel.x.high);
            EXPECT_LE(mark.spots.front().y, panel.y.high);
        }
    }
}

TEST(DifferencesChartTest, ShowsTheIntervalOfThePairedDifference)
{
    const Results results = shop().build();
    const Comparison comparison = compare(results, 0);
    const auto figure = differences_chart(Reading(results, Translate{}), comparison);
    ASSERT_TRUE(figure);
    const auto& interval = *comparison.alternatives[1].difference("lead_time")->leading().estimate.interval;
    const auto& marks = figure->panels.front().marks;
    const auto span = std::ranges::find(marks, Shape::span, &Mark::shape);
    ASSERT_NE(span, marks.end());
    EXPECT_DOUBLE_EQ(span->spots[0].x, interval.low);
    EXPECT_DOUBLE_EQ(span->spots[1].x, interval.high);
    EXPECT_THAT(figure->alt, HasSubstr("services"));
}

TEST(CostChartTest, StepsLeadFromOneTotalToTheOther)
{
    const Results results = shop().build();
    const auto figure = cost_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    double at = 0;
    std::vector<double> ends;
    for (const auto& mark : figure->panels.front().marks) {
        if (mark.shape != Shape::bar) continue;
        if (mark.series == ink) {
            ends.push_back(mark.spots[1].x);
            if (ends.size() == 1) at = ends.front();
            continue;
        }
        EXPECT_NEAR(mark.spots[0].x, at, 1e-15); // each begins where the one before ended
        at = mark.spots[1].x;
    }
    ASSERT_EQ(ends.size(), 2u);
    EXPECT_NEAR(ends[0], 11 / month, 1e-15);
    EXPECT_NEAR(ends[1], 15 / month, 1e-15);
    EXPECT_NEAR(at, ends[1], 1e-15);
}

TEST(StagesChartTest, WorkFirstThenWaiting)
{
    const Results results = shop().build();
    const auto figure = stages_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    const auto& marks = figure->panels.front().marks;
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_FALSE(marks[0].hatched);
    EXPECT_TRUE(marks[1].hatched);
    EXPECT_DOUBLE_EQ(marks[0].spots[1].x, marks[1].spots[0].x);
    EXPECT_NEAR(marks[1].spots[1].x - marks[1].spots[0].x, 1 * day, 1e-6);
}

TEST(SweepChartTest, PointsStandAtTheirNumbers)
{
    StudyBuilder study({"one"});
    study.record().study.points = {{{{"people", "100"}}}, {{{"people", "40"}}}};
    study.values(0, "throughput", {1, 2}, 0).values(0, "throughput", {3, 4}, 1);
    const Results results = study.build();
    const auto figure = sweep_chart(Reading(results, Translate{}));
    ASSERT_TRUE(figure);
    const auto& panel = figure->panels.front();
    EXPECT_DOUBLE_EQ(panel.x.low, 40);
    EXPECT_DOUBLE_EQ(panel.x.high, 100);
    const auto line = std::ranges::find(panel.marks, Shape::line, &Mark::shape);
    ASSERT_NE(line, panel.marks.end());
    EXPECT_DOUBLE_EQ(line->spots.front().x, 40);
    EXPECT_DOUBLE_EQ(line->spots.front().y, 3.5);
}

/// Two quarters, and a road of two steps for the second alternative.
StudyBuilder quarters()
{
    StudyBuilder study({"monolith", "services"});
    study.values(0, "wip_in.001", {10, 12}).values(0, "wip_in.002", {20, 22});
    study.values(1, "wip_in.001", {10, 12}).values(1, "wip_in.002", {6, 8});
    study.values(0, "throughput_in.001", {1 / day, 1 / day}).values(0, "throughput_in.002", {1 / day, 1 / day});
    study.values(1, "road.split", {100 * day, 104 * day}).values(1, "road.grow", {30 * day, 30 * day});
    return study;
}

TEST(QueueChartTest, StandsInTheMiddleOfPeriodsWithTheStepsOfRoads)
{
    const Results results = quarters().build();
    Reading study(results, Translate{});
    study.course.period_s = 91 * day;
    const auto figure = queue_chart(study, compare(results, 0));
    ASSERT_TRUE(figure);
    ASSERT_EQ(figure->panels.size(), 1U); // nobody measured the wait for deployment
    const Panel& panel = figure->panels.front();
    EXPECT_DOUBLE_EQ(panel.x.high, 182 * day);
    EXPECT_EQ(panel.x.title, "Weeks after the warm-up");
    const auto line = std::ranges::find(panel.marks, Shape::line, &Mark::shape);
    ASSERT_NE(line, panel.marks.end());
    EXPECT_DOUBLE_EQ(line->spots[0].x, 45.5 * day);
    EXPECT_DOUBLE_EQ(line->spots[1].y, 21);
    // Steps in the order in which they are done, at their medians.
    std::vector<std::pair<double, std::string>> steps;
    for (const auto& mark : panel.marks) {
        if (mark.shape == Shape::text && mark.label.size() == 1) steps.emplace_back(mark.spots[0].x, mark.label);
    }
    EXPECT_THAT(steps,
                testing::ElementsAre(std::pair{30 * day, std::string("1")}, std::pair{102 * day, std::string("2")}));
    EXPECT_THAT(figure->note, HasSubstr("1 grow, 2 split"));
    EXPECT_EQ(text_of(figure->table.rows.back()[2]), "102 d");
}

TEST(PeriodsChartTest, NumbersThePeriodsWhoseLengthNobodyKnows)
{
    const Results results = quarters().build();
    const auto figure = periods_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->panels.front().x.title, "Period");
    EXPECT_EQ(figure->panels.front().x.high, 2);
    EXPECT_THAT(figure->note, testing::Not(HasSubstr("road")));
}

TEST(FlowChartTest, LinesAreAsFarApartAsStagesTake)
{
    StudyBuilder builder({"monolith"});
    builder.items(0, "lead_time", {10 * day, 10 * day}).values(0, "throughput", {2 / day, 2 / day});
    builder.items(0, "stage_time.work", {4 * day, 4 * day}).items(0, "stage_time.deploy", {6 * day, 6 * day});
    builder.values(0, "wip", {20, 20});
    const Results results = builder.build();
    Reading study(results, Translate{});
    EXPECT_FALSE(flow_chart(study, compare(results, 0))); // in which order do stages follow each other?
    study.course.stages = {{"work", "deploy"}};
    const auto figure = flow_chart(study, compare(results, 0));
    ASSERT_TRUE(figure);
    // After 20 days 40 have been delivered; 12 more are in the deployment, and 8 in the work.
    std::vector<double> ends;
    for (const auto& mark : figure->panels.front().marks) {
        if (mark.shape == Shape::line) ends.push_back(mark.spots[1].y);
    }
    ASSERT_EQ(ends.size(), 3U);
    EXPECT_NEAR(ends[0], 60, 1e-9);
    EXPECT_NEAR(ends[1], 52, 1e-9);
    EXPECT_NEAR(ends[2], 40, 1e-9);
}

TEST(DoraChartTest, BandsAreThoseOf2024)
{
    StudyBuilder builder({"one", "other"});
    builder.items(0, "change_lead_time", {day, day}).items(1, "change_lead_time", {20 * day, 20 * day});
    builder.values(0, "change_fail_rate", {0.05, 0.05}).values(1, "change_fail_rate", {0.12, 0.12});
    const Results results = builder.build();
    const auto figure = dora_chart(Reading(results, Translate{}), compare(results, 0));
    ASSERT_TRUE(figure);
    EXPECT_THAT(figure->note, HasSubstr("2024"));
    EXPECT_THAT(figure->alt, HasSubstr("Change lead time p50: one 21.6 h, elite, other 18 d, medium"));
    EXPECT_THAT(figure->alt, HasSubstr("Change fail rate: one 5 %, elite, other 12 %, high to medium"));
}

TEST(CascadeChartTest, TellsWhoWasReachedWhen)
{
    CascadeRun bad{
        "monolith", {{"review", "timed out", 2, 0.4}, {"order", "the queue was full", 9, 0.1, 0}}, 0.6, 60, 180};
    bad.noticed_s = 30;
    CascadeRun good{"services", {}, 0, 60, 180};
    good.recovered_s = 0;
    const Translate tr;
    const Figure figure = cascade_chart({"reviews-slow", {bad, good}}, tr, Numbers(tr, {}));
    ASSERT_EQ(figure.panels.size(), 2U);
    const auto names = [](const Panel& panel) {
        std::vector<std::string> all;
        for (const auto& tick : panel.y.ticks) all.push_back(tick.label);
        return all;
    };
    EXPECT_THAT(names(figure.panels[0]), testing::ElementsAre("the fault", "review", "order", "noticed", "recovered"));
    EXPECT_THAT(names(figure.panels[1]), testing::ElementsAre("the fault", "recovered"));
    const auto& marks = figure.panels[0].marks;
    EXPECT_EQ(std::ranges::count(marks, Shape::arrow, &Mark::shape), 1);
    EXPECT_EQ(marks.back().label, "not within 3 min");
    EXPECT_EQ(figure.panels[1].marks.back().label, "The journeys stayed inside their objectives.");
    EXPECT_EQ(figure.table.rows.size(), 7U);
    EXPECT_EQ(text_of(figure.table.rows[2][1]), "9 s");
}

} // namespace
} // namespace report
