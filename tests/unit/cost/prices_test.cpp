#include "cost/prices.hpp"

#include "schema/values.hpp"

#include <gtest/gtest.h>

namespace {

using model::PriceBook;
using model::seconds_per_hour;
using model::seconds_per_month;
using model::seconds_per_year;
using sim::schema::Currency;
using sim::schema::Quantity;

TEST(Prices, DefaultsAreConvertedIntoAnotherCurrency)
{
    const PriceBook won = PriceBook::in(*Currency::from("KRW"), 1400);
    EXPECT_EQ(won.currency, "KRW");
    EXPECT_DOUBLE_EQ(won.engineer * seconds_per_year, 214'500 * 1400.0);
    EXPECT_DOUBLE_EQ(won.vcpu * seconds_per_hour, 0.04048 * 1400);
    EXPECT_DOUBLE_EQ(won.transfer_gb, 0.02 * 1400); // an amount, not a rate
    EXPECT_DOUBLE_EQ(won.tools * seconds_per_month, 500 * 1400.0);
    EXPECT_EQ(won.year, PriceBook().year);
    EXPECT_FALSE(won.outage); // what has no price gets none
}

TEST(Prices, InDollarsNothingIsConverted)
{
    EXPECT_EQ(PriceBook::in(Currency(), 1400).engineer, PriceBook().engineer);
}

// Somebody who changes a default has to look up where it came from.
TEST(Prices, EveryPriceSaysWhereItComesFrom)
{
    for (const auto& field : sim::schema::structure_of<PriceBook>().fields) {
        const bool money = field.quantity == Quantity::money || field.quantity == Quantity::money_rate;
        EXPECT_TRUE(!money || field.name == "outage" || !field.source.empty()) << field.name;
    }
}

TEST(Prices, AreShownAsTheyWereAgreed)
{
    const auto& structure = sim::schema::structure_of<PriceBook>();
    const auto shown = [&](std::string_view name) {
        const auto* field = structure.find(name);
        return sim::schema::format_value(*field->type(), field->access(structure.defaults), field->quantity, {});
    };
    EXPECT_EQ(shown("engineer"), "214500 USD/year");
    EXPECT_EQ(shown("vcpu"), "0.04048 USD/h");
    EXPECT_EQ(shown("storage_gb"), "0.115 USD/month");
    EXPECT_EQ(shown("pipeline"), "0.48 USD/h");
    EXPECT_EQ(shown("environment"), "170 USD/month");
}

} // namespace
