// Finding a metric's row, families included, and the units that machines get.
#include "metrics/metric.hpp"

#include <gtest/gtest.h>

namespace sim {
namespace {

using schema::Quantity;

constexpr Metric table[] = {
    {"lead_time", "Lead time", Quantity::time, Better::lower, Spread::items, "", true},
    {"stage_time.*", "Time in stage", Quantity::time, Better::lower, Spread::items, ""},
    {"stage_time_total", "Whole", Quantity::time, Better::lower, Spread::items, ""},
};

TEST(FindMetricTest, FindsPlainMetricsAndMembersOfFamilies)
{
    EXPECT_EQ(find_metric(table, "lead_time"), &table[0]);
    EXPECT_EQ(find_metric(table, "stage_time.review"), &table[1]);
    EXPECT_EQ(find_metric(table, "stage_time.code.review"), &table[1]);
    EXPECT_EQ(find_metric(table, "stage_time_total"), &table[2]);
}

TEST(FindMetricTest, KnowsWhatIsNotThere)
{
    EXPECT_EQ(find_metric(table, "lead_tim"), nullptr);
    EXPECT_EQ(find_metric(table, "lead_time.review"), nullptr);
    EXPECT_EQ(find_metric(table, "stage_time."), nullptr); // a family needs a key
    EXPECT_EQ(find_metric(table, "stage_time"), nullptr);
    EXPECT_EQ(find_metric(table, ""), nullptr);
}

TEST(MetricTest, KeysAndStems)
{
    EXPECT_EQ(key_of(table[1], "stage_time.review"), "review");
    EXPECT_EQ(key_of(table[0], "lead_time"), "");
    EXPECT_EQ(table[1].stem(), "stage_time");
    EXPECT_EQ(table[0].stem(), "lead_time");
}

TEST(MachineUnitTest, WorkingDaysFollowTheCalendarAndElapsedDaysDoNot)
{
    const schema::TimeScale short_days{6, 4};
    EXPECT_EQ(machine_unit(Quantity::time, short_days).factor, 86400);
    EXPECT_EQ(machine_unit(Quantity::work_time, short_days).factor, 6 * 3600);
    EXPECT_EQ(machine_unit(Quantity::person_time, short_days).factor, 3600);
    EXPECT_DOUBLE_EQ(machine_unit(Quantity::rate, short_days).factor * 86400, 1);
    EXPECT_DOUBLE_EQ(machine_unit(Quantity::work_rate, short_days).factor * 6 * 3600, 1);
    EXPECT_EQ(machine_unit(Quantity::time, short_days).symbol, "d");
    EXPECT_EQ(machine_unit(Quantity::latency, short_days).factor, 1e-3);
    EXPECT_EQ(machine_unit(Quantity::data_size, short_days).factor, 1e6);
}

TEST(MachineUnitTest, MoneyIsInTheScenariosCurrencyAndPerMonth)
{
    const schema::TimeScale won{8, 5, *schema::Currency::from("KRW")};
    EXPECT_EQ(machine_unit(Quantity::money, won).symbol, "KRW");
    EXPECT_EQ(machine_unit(Quantity::money_rate, won).symbol, "KRW/month");
    EXPECT_DOUBLE_EQ(machine_unit(Quantity::money_rate, won).factor * 365 * 86400, 12);
}

TEST(MachineUnitTest, EveryQuantityHasOne)
{
    for (int i = 0; i <= static_cast<int>(Quantity::inherit); ++i) {
        const auto [symbol, factor] = machine_unit(static_cast<Quantity>(i), {});
        EXPECT_FALSE(symbol.empty());
        EXPECT_GT(factor, 0);
    }
}

} // namespace
} // namespace sim
