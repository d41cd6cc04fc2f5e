#include "cost/bill.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace model;
using namespace std::chrono_literals;

constexpr sim::Duration month = sim::Duration(std::chrono::hours(730));

/// A year of ten people in the office for 2,000 of its hours.
Usage year_of_ten()
{
    Usage usage;
    usage.period_s = seconds_per_year;
    usage.working_period_s = 2000 * seconds_per_hour;
    usage.people = 10;
    usage.time[Hours::building] = 8000 * seconds_per_hour;
    usage.time[Hours::waiting] = 3000 * seconds_per_hour;
    usage.time[Hours::idle] = 9000 * seconds_per_hour;
    return usage;
}

double per_month(const Bill& made, std::string_view cause)
{
    const Charge* charge = made.find(cause);
    EXPECT_NE(charge, nullptr) << cause;
    return charge == nullptr ? 0 : charge->rate * seconds_per_month;
}

double of_people(const Bill& made)
{
    double sum = 0;
    for (const auto& charge : made.charges) sum += charge.cause.starts_with("people.") ? charge.rate : 0;
    return sum;
}

TEST(Bill, EverybodyIsPaidForAllHours)
{
    PriceBook prices;
    prices.engineer = 120'000 / seconds_per_year;
    Usage usage = year_of_ten();
    // 10 × 10,000 a month, of which 8,000 of 20,000 hours went into building.
    Bill made = bill(prices, usage);
    EXPECT_DOUBLE_EQ(of_people(made) * seconds_per_month, 100'000);
    EXPECT_DOUBLE_EQ(per_month(made, "people.building"), 40'000);
    EXPECT_DOUBLE_EQ(per_month(made, "people.waiting"), 15'000);
    EXPECT_DOUBLE_EQ(per_month(made, "people.idle"), 45'000);
    EXPECT_EQ(per_month(made, "people.rework"), 0);
    // Nobody is paid more because the hours were counted twice, or less because they were not counted at all.
    usage.time[Hours::learning] = 1e12;
    EXPECT_DOUBLE_EQ(of_people(bill(prices, usage)) * seconds_per_month, 100'000);
    usage.time = {};
    made = bill(prices, usage);
    EXPECT_DOUBLE_EQ(of_people(made) * seconds_per_month, 100'000);
    EXPECT_DOUBLE_EQ(per_month(made, "people.idle"), 100'000);
}

TEST(Bill, TheTotalIsTheSumAndIsSharedByTheChanges)
{
    PriceBook prices;
    prices.outage = 100'000 / seconds_per_hour;
    Usage usage = year_of_ten();
    usage.machines.emplace();
    usage.machines->vcpu_s = 40 * seconds_per_year;
    usage.pipeline_s = 500 * seconds_per_hour;
    usage.deployables = 20;
    usage.outage_s = 3 * seconds_per_hour;
    usage.migration_person_s = 400 * seconds_per_hour;
    usage.delivered = 600;
    const Bill made = bill(prices, usage);
    double sum = 0;
    for (const auto& charge : made.charges) sum += charge.rate;
    EXPECT_DOUBLE_EQ(made.total, sum);
    ASSERT_TRUE(made.per_change);
    EXPECT_DOUBLE_EQ(*made.per_change, sum * seconds_per_year / 600);
    usage.delivered = 0;
    EXPECT_FALSE(bill(prices, usage).per_change);
}

// Else a cost that is the same in every run would seem to scatter.
TEST(Bill, TheTotalDoesNotDependOnHowTimeWasSpent)
{
    Usage usage = year_of_ten();
    usage.deployables = 3;
    const double total = bill({}, usage).total;
    for (int i = 1; i < 50; ++i) {
        usage.time[Hours::talking] = i * 1234.5678;
        EXPECT_EQ(bill({}, usage).total, total) << i;
    }
}

TEST(Bill, WhatWasNotSimulatedOrHasNoPriceIsLeftOut)
{
    Usage usage = year_of_ten();
    usage.outage_s = 5 * seconds_per_hour;
    const Bill made = bill({}, usage);
    EXPECT_EQ(made.find("infrastructure"), nullptr);
    EXPECT_EQ(made.find("databases"), nullptr);
    EXPECT_EQ(made.find("migration"), nullptr);
    EXPECT_EQ(made.find("outage"), nullptr); // 5 h long, but nobody said what that costs
    PriceBook prices;
    prices.outage = 1 / seconds_per_hour;
    usage.outage_s.reset();
    usage.people = 0; // a product that runs and that nobody changes
    EXPECT_EQ(bill(prices, usage).find("people.idle"), nullptr);
    EXPECT_EQ(bill(prices, usage).find("outage"), nullptr);
}

TEST(Bill, OutagesPipelinesToolsAndMigration)
{
    PriceBook prices;
    prices.outage = 100'000 / seconds_per_hour;
    prices.engineer = 200'000 / seconds_per_year;
    Usage usage = year_of_ten();
    usage.outage_s = 6 * seconds_per_hour;
    usage.pipeline_s = 12'000 * 60.0;
    usage.environments = 3;
    usage.deployables = 20;
    usage.migration_person_s = 1000 * seconds_per_hour; // half a person's year of work
    const Bill made = bill(prices, usage);
    EXPECT_DOUBLE_EQ(per_month(made, "outage"), 6 * 100'000 / 12.0);
    EXPECT_DOUBLE_EQ(per_month(made, "pipeline"), 12'000 * 0.008 / 12 + 3 * 170);
    EXPECT_DOUBLE_EQ(per_month(made, "tools"), 500 + 20 * 100);
    EXPECT_DOUBLE_EQ(per_month(made, "migration"), 100'000 / 12.0);
}

// E1: one part of ten equal ones needs four times its size. Copies of the whole are 40 units, copies of the part 13.
TEST(Bill, ScalingOneServiceIsCheaperThanScalingTheWhole)
{
    const auto cost = [](double units) {
        Usage usage = year_of_ten();
        usage.machines.emplace();
        usage.machines->vcpu_s = units * seconds_per_year;
        usage.machines->memory_gb_s = 4 * units * seconds_per_year;
        return per_month(bill({}, usage), "infrastructure");
    };
    EXPECT_NEAR(cost(40) / cost(13), 3.1, 0.05);
    // 730 hours of 0.04048 USD and four times 0.004445 USD.
    EXPECT_NEAR(cost(1), 730 * (0.04048 + 4 * 0.004445), 1e-9);
}

// E10: a service stopped after 3 of 36 months. Bought servers cost all of the plan, rented ones 8.3 %, and 16.7 % where
// renting costs twice as much.
TEST(Bill, BoughtServersArePaidToTheEndOfTheirTerm)
{
    Usage usage = year_of_ten();
    usage.period_s = 3 * seconds_per_month;
    usage.machines.emplace();
    usage.machines->vcpu_s = 5 * usage.period_s;
    usage.machines->vcpu_peak = 5;
    usage.machines->database_vcpu_s = 2 * usage.period_s;
    const auto paid = [&](sim::Duration term, double factor) {
        usage.capacity = {term, factor};
        const Bill made = bill({}, usage);
        return made.find("infrastructure")->rate * usage.period_s + made.find("databases")->rate * usage.period_s;
    };
    const double plan = paid(36 * month, 1);
    EXPECT_NEAR(plan, 36 * 730 * (5 * 0.04048 + 2 * 0.0607), 1e-6);
    EXPECT_NEAR(paid({}, 1) / plan, 0.0833, 1e-4);
    EXPECT_NEAR(paid({}, 2) / plan, 0.1667, 1e-4);
    EXPECT_NEAR(paid(2 * month, 1) / plan, 4.0 / 36, 1e-9); // a second term begins
    EXPECT_NEAR(paid(3 * month, 1) / plan, 3.0 / 36, 1e-9); // and none when the first is just over
}

// E4: who buys has to buy for the peak.
TEST(Bill, BoughtServersArePaidForThePeak)
{
    Usage usage = year_of_ten();
    usage.machines.emplace();
    usage.machines->memory_gb_s = 10 * seconds_per_year;
    usage.machines->memory_gb_peak = 30;
    const double rented = per_month(bill({}, usage), "infrastructure");
    usage.capacity.bought_for = 12 * month;
    EXPECT_DOUBLE_EQ(per_month(bill({}, usage), "infrastructure"), 3 * rented);
}

// E16: twelve copies of 50 GB are the price of minutes of an engineer.
TEST(Bill, CopiesOfDataAreCheap)
{
    Usage usage = year_of_ten();
    usage.machines.emplace();
    usage.machines->storage_gb = 12 * 50;
    EXPECT_NEAR(per_month(bill({}, usage), "databases"), 69, 1e-9);
}

TEST(Bill, InstancesAndTrafficHaveTheirPrice)
{
    PriceBook prices;
    prices.database_licence = 0.5 / seconds_per_hour;
    Usage usage = year_of_ten();
    usage.machines.emplace();
    usage.machines->database_instance_s = 3 * seconds_per_year;
    usage.machines->database_memory_gb_s = 48 * seconds_per_year;
    usage.machines->transfer_gb = 12'000;
    const Bill made = bill(prices, usage);
    EXPECT_NEAR(per_month(made, "databases"), 730 * (3 * 0.5 + 48 * 0.00667), 1e-9);
    EXPECT_NEAR(per_month(made, "infrastructure"), 1000 * 0.02, 1e-9);
}

TEST(Bill, NeedsAPeriod)
{
    EXPECT_THROW(bill({}, {}), std::invalid_argument);
}

} // namespace
