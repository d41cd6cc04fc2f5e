#include "schema/quantity.hpp"

#include <gmock/gmock.h>

namespace {

using namespace sim::schema;

constexpr TimeScale eight_five{8, 5};

double value(std::string_view text, Quantity quantity, const TimeScale& scale = eight_five)
{
    const ParsedQuantity parsed = parse_quantity(text, quantity, scale);
    EXPECT_FALSE(parsed.error) << text;
    return parsed.value;
}

QuantityError error(std::string_view text, Quantity quantity)
{
    const ParsedQuantity parsed = parse_quantity(text, quantity, eight_five);
    EXPECT_TRUE(parsed.error) << text;
    return parsed.error.value_or(QuantityError{});
}

TEST(Quantity, TimeIsElapsedOrWorking)
{
    EXPECT_EQ(value("2 d", Quantity::time), 2 * 86400);
    EXPECT_EQ(value("2 d", Quantity::work_time), 2 * 8 * 3600);
    EXPECT_EQ(value("1 week", Quantity::work_time), 5 * 8 * 3600);
    EXPECT_EQ(value("1 week", Quantity::work_time, {7.5, 4}), 4 * 7.5 * 3600);
    EXPECT_EQ(value("1 week", Quantity::machine_time), 7 * 86400);
    EXPECT_DOUBLE_EQ(value("1 year", Quantity::time), 365 * 86400);
    EXPECT_DOUBLE_EQ(value("12 months", Quantity::time), 365 * 86400);
}

TEST(Quantity, PartsSpacesAndSigns)
{
    EXPECT_EQ(value("1 h 30 min", Quantity::time), 5400);
    EXPECT_EQ(value("1h30min", Quantity::time), 5400);
    EXPECT_DOUBLE_EQ(value("  +20ms ", Quantity::time), 0.02);
    EXPECT_EQ(value("-3 h", Quantity::time), -10800);
    EXPECT_EQ(value("1e3 s", Quantity::time), 1000);
    EXPECT_EQ(value("0", Quantity::time), 0);
}

TEST(Quantity, RatesSharesAndCode)
{
    EXPECT_DOUBLE_EQ(value("3/week", Quantity::rate), 3.0 / (7 * 86400));
    EXPECT_DOUBLE_EQ(value("3 / week", Quantity::rate), 3.0 / (7 * 86400));
    EXPECT_DOUBLE_EQ(value("1/d", Quantity::work_rate), 1.0 / (8 * 3600));
    EXPECT_DOUBLE_EQ(value("2 % / month", Quantity::decay), 0.02 / (365.0 * 86400 / 12));
    EXPECT_DOUBLE_EQ(value("5 %", Quantity::ratio), 0.05);
    EXPECT_DOUBLE_EQ(value("0.05", Quantity::ratio), 0.05);
    EXPECT_EQ(value("180 kloc", Quantity::lines), 180000);
    EXPECT_EQ(value("09:30", Quantity::clock_time), 9.5 * 3600);
    EXPECT_EQ(value("24:00", Quantity::clock_time), 86400);
}

TEST(Quantity, LatenciesAndData)
{
    EXPECT_DOUBLE_EQ(value("350 us", Quantity::latency), 350e-6);
    EXPECT_DOUBLE_EQ(value("1 s 250 ms", Quantity::latency), 1.25);
    EXPECT_EQ(value("2 min", Quantity::latency), 120);
    EXPECT_EQ(value("1000/s", Quantity::rate), 1000);
    EXPECT_EQ(value("1.5 kB", Quantity::data_size), 1500);
    EXPECT_EQ(value("16GB", Quantity::data_size), 16e9);
    EXPECT_EQ(error("4", Quantity::latency).kind, QuantityError::Kind::missing_unit);
    EXPECT_EQ(error("16 gB", Quantity::data_size).nearest, "GB");
}

TEST(Quantity, MoneyIsInTheCurrencyOfTheScenario)
{
    const TimeScale won{8, 5, *Currency::from("KRW")};
    EXPECT_EQ(value("2500 USD", Quantity::money), 2500);
    EXPECT_EQ(value("12000 KRW", Quantity::money, won), 12000);
    EXPECT_DOUBLE_EQ(value("214500 USD/year", Quantity::money_rate), 214500 / (365.0 * 86400));
    EXPECT_DOUBLE_EQ(value("12000 KRW / month", Quantity::money_rate, won), 12000 * 12 / (365.0 * 86400));
    EXPECT_DOUBLE_EQ(value("0.0405 USD/h", Quantity::money_rate),
                     0.0405 / 3600); // hours on the wall, not working hours
    EXPECT_EQ(error("12000 KRW", Quantity::money).kind, QuantityError::Kind::unknown_unit);
    EXPECT_EQ(error("2500", Quantity::money).kind, QuantityError::Kind::missing_unit);
    EXPECT_EQ(error("2500 USD", Quantity::money_rate).kind, QuantityError::Kind::unknown_unit);
    EXPECT_EQ(value("0", Quantity::money), 0);
}

TEST(Quantity, ACurrencyHasThreeCapitals)
{
    EXPECT_EQ(Currency().code(), "USD");
    EXPECT_EQ(Currency::from("KRW")->code(), "KRW");
    for (const char* bad : {"", "US", "USDT", "usd", "₩", "U1D"}) EXPECT_FALSE(Currency::from(bad)) << bad;
}

TEST(Quantity, Errors)
{
    EXPECT_EQ(error("2", Quantity::time).kind, QuantityError::Kind::missing_unit);
    EXPECT_EQ(error("2 hurs", Quantity::time).kind, QuantityError::Kind::unknown_unit);
    EXPECT_EQ(error("2 weks", Quantity::time).nearest, "weeks");
    EXPECT_EQ(error("two h", Quantity::time).kind, QuantityError::Kind::not_a_number);
    EXPECT_EQ(error("", Quantity::time).kind, QuantityError::Kind::not_a_number);
    EXPECT_EQ(error("1 h 30", Quantity::time).kind, QuantityError::Kind::missing_unit);
    EXPECT_EQ(error("inf h", Quantity::time).kind, QuantityError::Kind::not_finite);
    EXPECT_EQ(error("nan", Quantity::none).kind, QuantityError::Kind::not_finite);
    EXPECT_EQ(error("1e999", Quantity::none).kind, QuantityError::Kind::not_finite);
    EXPECT_EQ(error("1e308 year", Quantity::time).kind, QuantityError::Kind::not_finite);
    EXPECT_EQ(error("5 d", Quantity::count).kind, QuantityError::Kind::unknown_unit);
    for (const char* bad : {"9", "9:60", "25:00", "-1:00", "9:5x", ":", "24:01"})
        EXPECT_EQ(error(bad, Quantity::clock_time).kind, QuantityError::Kind::not_a_number) << bad;
}

TEST(Quantity, FormatIsReadable)
{
    EXPECT_EQ(format_quantity(1404, Quantity::time, eight_five), "23.4 min");
    EXPECT_EQ(format_quantity(3 * 86400, Quantity::time, eight_five), "3 d");
    EXPECT_EQ(format_quantity(364 * 86400, Quantity::time, eight_five), "52 week");
    EXPECT_EQ(format_quantity(100 * 86400 + 1, Quantity::time, eight_five), "8640001 s");
    EXPECT_EQ(format_quantity(12 * 3600, Quantity::work_time, eight_five), "1.5 d");
    EXPECT_EQ(format_quantity(3.0 / (7 * 86400), Quantity::rate, eight_five), "3/week");
    EXPECT_EQ(format_quantity(0.05, Quantity::ratio, eight_five), "5 %");
    EXPECT_EQ(format_quantity(0, Quantity::ratio, eight_five), "0 %");
    EXPECT_EQ(format_quantity(0, Quantity::time, eight_five), "0");
    EXPECT_EQ(format_quantity(180000, Quantity::lines, eight_five), "180 kloc");
    EXPECT_EQ(format_quantity(34200, Quantity::clock_time, eight_five), "09:30");
    EXPECT_EQ(format_quantity(0.35e-3, Quantity::latency, eight_five), "350 us");
    EXPECT_EQ(format_quantity(1500, Quantity::data_size, eight_five), "1.5 kB");
    EXPECT_EQ(format_quantity(12, Quantity::count, eight_five), "12");
    EXPECT_EQ(format_quantity(1234567, Quantity::money, eight_five), "1234567 USD");
}

TEST(Quantity, APriceIsShownInTheTimeItWasAgreedFor)
{
    for (const char* price : {"214500 USD/year", "0.0405 USD/h", "15 USD/month", "0.02 USD/month", "100000 USD/h"})
        EXPECT_EQ(format_quantity(value(price, Quantity::money_rate), Quantity::money_rate, eight_five), price);
    EXPECT_EQ(format_quantity(0, Quantity::money_rate, eight_five), "0");
}

TEST(Quantity, FormatReadsBack)
{
    for (const auto quantity : {Quantity::none, Quantity::ratio, Quantity::time, Quantity::work_time, Quantity::rate,
                                Quantity::work_rate, Quantity::decay, Quantity::lines, Quantity::latency,
                                Quantity::data_size, Quantity::money, Quantity::money_rate}) {
        for (const double x : {1e-7, 0.02, 1.0 / 3, 1.0, 59.0, 3601.0, 86400.5, 1e6, 123456789.0}) {
            const std::string text = format_quantity(x, quantity, eight_five);
            EXPECT_NEAR(value(text, quantity) / x, 1, 1e-11) << text;
        }
    }
}

} // namespace
