#include "text/numbers.hpp"

#include <gtest/gtest.h>

using namespace report;
using sim::schema::Quantity;

namespace {

constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;

Numbers numbers(bool unicode = true)
{
    return Numbers(Translate{}, sim::schema::TimeScale{9, 5}, unicode);
}

Estimate estimate(double mean, double half)
{
    return {mean, sim::Interval{mean, mean - half, mean + half, 10}, 10};
}

} // namespace

TEST(Numbers, TimesAreInTheLargestUnitThatFits)
{
    EXPECT_EQ(numbers().value(2.96 * day_s, Quantity::time), "2.96 d");
    EXPECT_EQ(numbers().value(5.44 * hour_s, Quantity::time), "5.44 h");
    EXPECT_EQ(numbers().value(23.4 * 60, Quantity::time), "23.4 min");
    EXPECT_EQ(numbers().value(0.02, Quantity::time), "20 ms");
    EXPECT_EQ(numbers().value(0, Quantity::time), "0 d");
}

TEST(Numbers, AWorkingDayIsAsLongAsTheCalendarSays)
{
    EXPECT_EQ(numbers().value(9 * hour_s, Quantity::work_time), "1 working d");
    EXPECT_EQ(numbers().compact().value(9 * hour_s, Quantity::work_time), "1 d");
    EXPECT_EQ(numbers().unit_note(Quantity::work_time), "1 d = 9 working h");
    EXPECT_EQ(numbers().unit_note(Quantity::time), "");
    EXPECT_EQ(numbers().value(8 * hour_s, Quantity::work_time), "8 h");
}

TEST(Numbers, OtherQuantities)
{
    EXPECT_EQ(numbers().value(0.083, Quantity::ratio), "8.30 %");
    EXPECT_EQ(numbers().value(16.5 / day_s, Quantity::rate), "16.5/d");
    EXPECT_EQ(numbers().value(0.5 / day_s, Quantity::rate), "3.50/week");
    EXPECT_EQ(numbers().value(190, Quantity::count), "190");
    EXPECT_EQ(numbers().value(1.25, Quantity::count), "1.25");
    EXPECT_EQ(numbers().value(180e3, Quantity::lines), "180 kloc");
    EXPECT_EQ(numbers().value(18 * hour_s, Quantity::person_time), "18 person-h");
    EXPECT_EQ(numbers().value(std::nullopt, Quantity::time), "-");
}

TEST(Numbers, SharesNearAllShowWhatIsMissing)
{
    EXPECT_EQ(numbers().value(0.98765, Quantity::ratio), "98.8 %");
    EXPECT_EQ(numbers().value(0.9972, Quantity::ratio), "99.7 %");
    EXPECT_EQ(numbers().value(0.99953, Quantity::ratio), "99.95 %");
    EXPECT_EQ(numbers().value(0.999989, Quantity::ratio), "99.9989 %");
    EXPECT_EQ(numbers().value(1, Quantity::ratio), "100 %");
}

TEST(Numbers, LatenciesAreInSecondsAndBelow)
{
    EXPECT_EQ(numbers().value(90, Quantity::latency), "90 s");
    EXPECT_EQ(numbers().value(0.0123, Quantity::latency), "12.3 ms");
    EXPECT_EQ(numbers().value(35e-6, Quantity::latency), "35 µs");
    EXPECT_EQ(numbers(false).value(35e-6, Quantity::latency), "35 us");
    EXPECT_EQ(numbers().value(0, Quantity::latency), "0 ms");
}

TEST(Numbers, AmountsOfData)
{
    EXPECT_EQ(numbers().value(1500, Quantity::data_size), "1.50 kB");
    EXPECT_EQ(numbers().value(16e9, Quantity::data_size), "16 GB");
    EXPECT_EQ(numbers().value(0, Quantity::data_size), "0 MB");
}

TEST(Numbers, MoneyIsInThousandsAndMillions)
{
    constexpr double month_s = 365 * day_s / 12;
    EXPECT_EQ(numbers().value(1.234e6, Quantity::money), "1.23 M USD");
    EXPECT_EQ(numbers().value(214700, Quantity::money), "215 k USD");
    EXPECT_EQ(numbers().value(0.1234, Quantity::money), "0.123 USD");
    EXPECT_EQ(numbers().value(2.4e10, Quantity::money), "24 bn USD");
    EXPECT_EQ(numbers().value(0, Quantity::money), "0 USD");
    EXPECT_EQ(numbers().value(17875 / month_s, Quantity::money_rate), "17.9 k USD/month");
    EXPECT_EQ(numbers().change(estimate(-2500, 300), Quantity::money), "-2.5 k USD [-2.8, -2.2]");
}

TEST(Numbers, AnIntervalDecidesTheDigits)
{
    EXPECT_EQ(numbers().estimate(estimate(2.9163 * day_s, 0.38 * day_s), Quantity::time), "2.9 d ± 0.4");
    EXPECT_EQ(numbers().estimate(estimate(2.9163 * day_s, 0.15 * day_s), Quantity::time), "2.92 d ± 0.15");
    EXPECT_EQ(numbers().estimate(estimate(2.9163 * day_s, 0.0001 * day_s), Quantity::time), "2.9163 d ± 0.0001");
    EXPECT_EQ(numbers().estimate(estimate(2.9163 * day_s, 0), Quantity::time), "2.92 d");
    EXPECT_EQ(numbers().estimate(estimate(2.9163 * day_s, 1e-15 * day_s), Quantity::time), "2.92 d"); // round-off
    EXPECT_EQ(numbers(false).estimate(estimate(2.9163 * day_s, 0.38 * day_s), Quantity::time), "2.9 d +- 0.4");
    EXPECT_EQ(numbers().estimate({2.9163 * day_s, std::nullopt, 1}, Quantity::time), "2.92 d");
    EXPECT_EQ(numbers().estimate({}, Quantity::time), "-");
}

TEST(Numbers, NobodyReadsMoreThanFiveDigits)
{
    EXPECT_EQ(numbers().estimate(estimate(4469833, 12), Quantity::money), "4.4698 M USD");
    EXPECT_EQ(numbers().bracketed(estimate(4469833, 12), Quantity::money), "4.4698 M USD");
    EXPECT_EQ(numbers().estimate(estimate(0.999953, 2e-6), Quantity::ratio), "99.9953 % ± 0.0002");
}

TEST(Numbers, TwoValuesSideBySideAreToldApart)
{
    EXPECT_EQ(numbers().value_beside(4469400, 4470300, Quantity::money), "4.469 M USD");
    EXPECT_EQ(numbers().value_beside(4470300, 4469400, Quantity::money), "4.470 M USD");
    EXPECT_EQ(numbers().value_beside(11.01e6, 11e6, Quantity::money), "11.01 M USD"); // not "11.0 instead of 11"
    EXPECT_EQ(numbers().value_beside(11e6, 11.01e6, Quantity::money), "11 M USD");
    EXPECT_EQ(numbers().value_beside(4469400, 2000000, Quantity::money), "4.47 M USD");
    EXPECT_EQ(numbers().value_beside(4469400, 4469400, Quantity::money), "4.47 M USD");
}

TEST(Numbers, RatesSideBySideShareAUnit)
{
    EXPECT_EQ(numbers().value_beside(0.15, 1.51, Quantity::rate), "0.150/s");
    EXPECT_EQ(numbers().value_beside(1.51, 0.15, Quantity::rate), "1.51/s");
    EXPECT_EQ(numbers().value_beside(2 / (7 * day_s), 1.51, Quantity::rate), "2/week"); // would be nothing a second
    EXPECT_EQ(numbers().value_beside(900e3, 1.2e6, Quantity::money), "0.900 M USD");
    EXPECT_EQ(numbers().value_beside(5.5 * 60, 4 * day_s, Quantity::time), "5.50 min"); // people know minutes
}

TEST(Numbers, KoreanCountsMoneyInTenThousands)
{
    const Numbers korean(Translate(i18n::Language::ko), sim::schema::TimeScale{9, 5});
    EXPECT_EQ(korean.value(272e3, Quantity::money), "27.2만 USD");
    EXPECT_EQ(korean.value(5.51e8, Quantity::money), "5.51억 USD");
    EXPECT_EQ(korean.value(9270, Quantity::money), "9270 USD");
}

TEST(Numbers, DifferencesCarryASign)
{
    EXPECT_EQ(numbers().change(estimate(-2.5 * day_s, 0.3 * day_s), Quantity::time), "-2.5 d [-2.8, -2.2]");
    EXPECT_EQ(numbers().change(estimate(0.02, 0.04), Quantity::ratio), "+2 pt [-2, +6]");
    EXPECT_EQ(numbers().change(estimate(0, 0), Quantity::ratio), "0 pt");
}

TEST(Numbers, ARoundedZeroHasNoSign)
{
    EXPECT_EQ(numbers().change(estimate(-0.001 * day_s, 2 * day_s), Quantity::time).front(), '-');
    EXPECT_EQ(numbers().change(estimate(-1e-5, 0.3), Quantity::count), "0.0 [-0.3, +0.3]");
}

TEST(Numbers, SharesOfRuns)
{
    const sim::Interval wilson{1, 0.8389, 1, 20};
    EXPECT_EQ(numbers().share_of_runs(20, 20, wilson), "20 of 20 (84–100 %)");
    EXPECT_EQ(numbers(false).share_of_runs(20, 20, wilson), "20 of 20 (84-100 %)");
}

TEST(Numbers, Decimals)
{
    EXPECT_EQ(decimals(123.4), 0);
    EXPECT_EQ(decimals(12.34), 1);
    EXPECT_EQ(decimals(0.1234), 3);
    EXPECT_EQ(decimals(0), 0);
}
