// What goes into a recorder comes out as summaries, and nothing undeclared goes in.
#include "metrics/recorder.hpp"

#include <gtest/gtest.h>
#include <stdexcept>

namespace sim {
namespace {

using schema::Quantity;

constexpr Metric table[] = {
    {"lead_time", "Lead time", Quantity::time, Better::lower, Spread::items, ""},
    {"stage_time.*", "Time in stage", Quantity::time, Better::lower, Spread::items, ""},
    {"wip", "Work in progress", Quantity::count, Better::lower, Spread::run, ""},
    {"hours.*", "Hours", Quantity::person_time, Better::neither, Spread::run, ""},
};

TEST(RecorderTest, SummarisesItems)
{
    Recorder recorder(table);
    Series& series = recorder.items("lead_time");
    // 0 … 100 backwards: mean and median 50, p85 85, p95 95, and a grid in steps of a half.
    for (int i = 100; i >= 0; --i) series.add(i);
    const RunResult result = recorder.finish();
    const Summary& summary = result.metrics.at("lead_time");
    EXPECT_EQ(summary.count, 101u);
    EXPECT_DOUBLE_EQ(summary.mean, 50);
    EXPECT_DOUBLE_EQ(summary.p50, 50);
    EXPECT_DOUBLE_EQ(summary.p85, 85);
    EXPECT_DOUBLE_EQ(summary.p95, 95);
    EXPECT_EQ(summary.min, 0);
    EXPECT_EQ(summary.max, 100);
    ASSERT_EQ(summary.grid.size(), 201u);
    for (std::size_t i = 0; i < summary.grid.size(); ++i) EXPECT_FLOAT_EQ(summary.grid[i], static_cast<float>(i) / 2);
}

// The same hundred and one values, counted in bins of 0.8 % at most: quantiles are off by half of that, the mean is
// exact.
TEST(RecorderTest, SummarisesWhatWasCounted)
{
    Histogram values;
    double sum = 0;
    for (int i = 100; i >= 0; --i) values.add(i), sum += i;
    Recorder recorder(table);
    recorder.set_items("lead_time", values, sum);
    const RunResult result = recorder.finish();
    const Summary& summary = result.metrics.at("lead_time");
    EXPECT_EQ(summary.count, 101u);
    EXPECT_DOUBLE_EQ(summary.mean, 50);
    EXPECT_NEAR(summary.p50, 50, 0.2);
    EXPECT_NEAR(summary.p85, 85, 0.34);
    EXPECT_NEAR(summary.p95, 95, 0.38);
    EXPECT_EQ(summary.min, 0);
    EXPECT_EQ(summary.max, 100);
    ASSERT_EQ(summary.grid.size(), 201u);
    for (std::size_t i = 0; i < summary.grid.size(); ++i)
        EXPECT_NEAR(summary.grid[i], static_cast<double>(i / 2), 0.004 * static_cast<double>(i / 2) + 1e-6) << i;
}

TEST(RecorderTest, CountedValuesReplaceThoseBefore)
{
    Histogram none;
    Histogram one;
    one.add(3);
    Recorder recorder(table);
    recorder.set_items("lead_time", none, 0);
    EXPECT_TRUE(recorder.finish().metrics.empty());
    recorder.set_items("stage_time.a", one, 3);
    one.add(5);
    recorder.set_items("stage_time.a", one, 8);
    const RunResult result = recorder.finish();
    EXPECT_EQ(result.metrics.at("stage_time.a").mean, 4);
    EXPECT_THROW(recorder.set_items("wip", one, 8), std::logic_error);
    EXPECT_THROW(recorder.set_items("latency", one, 8), std::logic_error);
}

TEST(RecorderTest, AValueOfTheRunStandsForEveryStatistic)
{
    Recorder recorder(table);
    recorder.set("wip", 3);
    recorder.set("wip", 7.5); // the last one counts
    EXPECT_EQ(recorder.finish().metrics.at("wip"), (Summary{1, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, {}}));
}

TEST(RecorderTest, WhatHasNoValueIsLeftOut)
{
    Recorder recorder(table);
    recorder.items("lead_time");
    EXPECT_TRUE(recorder.finish().metrics.empty());
}

TEST(RecorderTest, SeriesStayValidWhileOthersAreMade)
{
    Recorder recorder(table);
    Series& first = recorder.items("stage_time.a");
    for (char stage = 'b'; stage < 'z'; ++stage) recorder.items(std::string("stage_time.") + stage).add(1);
    first.add(2);
    EXPECT_EQ(&first, &recorder.items("stage_time.a"));
    EXPECT_EQ(recorder.finish().metrics.at("stage_time.a").mean, 2);
}

TEST(RecorderTest, RefusesWhatTheTableDoesNotDeclare)
{
    Recorder recorder(table);
    EXPECT_THROW(recorder.items("latency"), std::logic_error);
    EXPECT_THROW(recorder.items("wip"), std::logic_error);
    EXPECT_THROW(recorder.items("stage_time."), std::logic_error);
    EXPECT_THROW(recorder.set("lead_time", 1), std::logic_error);
    EXPECT_THROW(recorder.set("hours", 1), std::logic_error);
    EXPECT_NO_THROW(recorder.set("hours.talking", 1));
}

} // namespace
} // namespace sim
