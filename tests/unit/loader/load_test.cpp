// What is read before the rest of a scenario, because the rest depends on it: the currency.
#include "loader/load.hpp"

#include "loader/json_schema.hpp"
#include "loader/render.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace {

using testing::AllOf;
using testing::HasSubstr;

scenario::Loaded load(std::string_view prices, const std::vector<std::string>& overrides = {})
{
    const std::string text = fmt::format("twopizza: 1\nid: t\ntitle: t\npeople: 5\nproduct: {{modules: [{{id: m}}]}}\n"
                                         "work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}}}]\nalternatives:\n"
                                         "  - {{id: a, deployables: [{{id: all}}], organization: {{teams: [{{id: "
                                         "t}}]}}, flow: [{{work: {{}}}}, {{deploy: "
                                         "{{}}}}]}}\n{}\n",
                                         prices); // at the end: where in the file the prices stand must not matter
    return scenario::load_scenario_text(text, "t.yaml", "", overrides);
}

model::PriceBook prices_of(std::string_view prices, const std::vector<std::string>& overrides = {})
{
    const scenario::Loaded loaded = load(prices, overrides);
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics));
    return loaded.scenario->prices;
}

TEST(Load, WithoutPricesEverythingIsInDollars)
{
    EXPECT_EQ(prices_of("").engineer, model::PriceBook().engineer);
    EXPECT_EQ(load("").scenario->scale().currency.code(), "USD");
}

TEST(Load, TheCurrencyConvertsTheDefaultsAndLeavesWhatIsGiven)
{
    const std::string prices = "prices: {currency: KRW, per_usd: 1400, vcpu: 50 KRW/h, outage: 9 KRW/h}";
    const model::PriceBook book = prices_of(prices);
    EXPECT_DOUBLE_EQ(book.engineer * model::seconds_per_year, 214'500 * 1400.0);
    EXPECT_DOUBLE_EQ(book.vcpu * model::seconds_per_hour, 50);
    EXPECT_DOUBLE_EQ(*book.outage * model::seconds_per_hour, 9);
    EXPECT_EQ(load(prices).scenario->scale().currency.code(), "KRW");
}

TEST(Load, TheCommandLineSetsTheCurrencyToo)
{
    const model::PriceBook book =
        prices_of("prices: {vcpu: 2 EUR/h}", {"prices.currency=EUR", "prices.per_usd=0.9", "prices.tools=3 EUR/month"});
    EXPECT_DOUBLE_EQ(book.engineer * model::seconds_per_year, 214'500 * 0.9);
    EXPECT_DOUBLE_EQ(book.vcpu * model::seconds_per_hour, 2);
    EXPECT_DOUBLE_EQ(book.tools * model::seconds_per_month, 3);
}

TEST(Load, AnotherCurrencyIsRefusedWithTheOneThatHolds)
{
    const scenario::Loaded loaded = load("prices: {currency: KRW, per_usd: 1400, engineer: 100000 USD/year}");
    ASSERT_FALSE(loaded.scenario);
    EXPECT_THAT(scenario::render(loaded.diagnostics),
                AllOf(HasSubstr("E0303"), HasSubstr("USD/year"),
                      HasSubstr("amounts of this scenario are in KRW, as prices.currency says")));
}

TEST(Load, EditorsAcceptAmountsInAnyCurrency)
{
    EXPECT_THAT(scenario::json_schema(sim::schema::structure_of<model::Scenario>()),
                AllOf(HasSubstr("[A-Z]{3} */ *year"), testing::Not(HasSubstr("USD */"))));
}

} // namespace
