#include "views/cost_view.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using report::StudyBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr double month_s = 365.0 * 86400 / 12;

/// Values in thousands a month, one for each run.
std::vector<double> thousands(std::vector<double> values)
{
    for (double& value : values) value *= 1000 / month_s;
    return values;
}

std::string shown(const StudyBuilder& builder)
{
    const report::Results results = builder.build();
    cli::Screen screen;
    screen.unicode = false;
    const cli::View view(results, cli::Translate{}, screen);
    return cli::cost_view(view, report::compare(results, 0));
}

TEST(CostView, IsAWaterfallFromTheBaselineToTheAlternative)
{
    StudyBuilder builder({"monolith", "services"});
    builder.values(0, "cost.people.waiting", thousands({300, 310, 320, 330}))
        .values(1, "cost.people.waiting", thousands({200, 220, 210, 230}))
        .values(0, "cost.infrastructure", thousands({10, 10, 10, 10}))
        .values(1, "cost.infrastructure", thousands({52.4, 52.4, 52.4, 52.4}))
        .values(0, "cost.tools", thousands({1, 1, 1, 1}))
        .values(1, "cost.tools", thousands({1, 1, 1, 1}))
        .values(0, "cost_total", thousands({311, 321, 331, 341}))
        .values(1, "cost_total", thousands({253.4, 273.4, 263.4, 283.4}));
    // On average 326 becomes 268.4: 100 less for waiting in pairs of -100, -90, -110, -100; 42.4 more for machines.
    EXPECT_EQ(shown(builder), "What services costs more and less than monolith  (k USD/month)\n"
                              "  monolith            326\n"
                              "    People: waiting  -100  [-113, -87]  ....................\n"
                              "    Infrastructure    +42               ########\n"
                              "  services            268  [-71, -45]           ............\n");
}

TEST(CostView, TheColumnAddsUpAsPrinted)
{
    EXPECT_THAT(cli::rounded_to_sum({1.4, 1.4, 1.4}, 4), ElementsAre(2, 1, 1));
    EXPECT_THAT(cli::rounded_to_sum({-0.6, 2.3, -1.7}, 0), ElementsAre(0, 2, -2));
    EXPECT_THAT(cli::rounded_to_sum({3, 2}, 5), ElementsAre(3, 2));
    EXPECT_THAT(cli::rounded_to_sum({1.2, 2.6}, 50), ElementsAre(1, 3)); // nothing can be done
}

TEST(CostView, ShowsWhatOnlyOneOfThemPaysAndNothingThatIsEqual)
{
    StudyBuilder builder({"old", "new"});
    builder.values(0, "cost.tools", thousands({5, 5}))
        .values(1, "cost.tools", thousands({5, 5}))
        .values(1, "cost.outage", thousands({2, 4}))
        .values(0, "cost_total", thousands({5, 5}))
        .values(1, "cost_total", thousands({7, 9}));
    const std::string text = shown(builder);
    EXPECT_THAT(text, HasSubstr("Outages  +3.00"));
    EXPECT_THAT(text, Not(HasSubstr("Tools")));
}

TEST(CostView, IsEmptyWithoutPrices)
{
    StudyBuilder builder({"a", "b"});
    builder.values(0, "delivered", {1, 2}).values(1, "delivered", {2, 3});
    EXPECT_EQ(shown(builder), "");
}

TEST(CostView, OneRunHasNoInterval)
{
    StudyBuilder builder({"a", "b"});
    builder.values(0, "cost.tools", thousands({1}))
        .values(0, "cost_total", thousands({1}))
        .values(1, "cost.tools", thousands({2}))
        .values(1, "cost_total", thousands({2}));
    EXPECT_THAT(shown(builder), Not(HasSubstr("[")));
}

} // namespace
