#include "product/load.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

TEST(Load, a_spike_lasts_as_long_as_it_says)
{
    const model::Load spike = model::Spike{10, 4, 60s, 30s};
    EXPECT_EQ(model::rate_at(spike, 59.9), 10);
    EXPECT_EQ(model::rate_at(spike, 60.1), 40);
    EXPECT_EQ(model::rate_at(spike, 89.9), 40);
    EXPECT_EQ(model::rate_at(spike, 90.1), 10);
    EXPECT_EQ(model::peak_rate(spike), 40);
    EXPECT_NEAR(model::mean_rate(spike, 120), (90 * 10 + 30 * 40) / 120.0, 0.1);
}

TEST(Load, busy_hours_come_back_every_day)
{
    const model::Load daily = model::Daily{5, {{{8h}, {10h}, 3}, {{9h}, {12h}, 2}, {{0h}, {6h}, 0}}};
    EXPECT_EQ(model::rate_at(daily, 3 * 3600), 0);
    EXPECT_EQ(model::rate_at(daily, 7 * 3600), 5);
    EXPECT_EQ(model::rate_at(daily, 9 * 3600), 15); // the first that fits
    EXPECT_EQ(model::rate_at(daily, (24 + 11) * 3600), 10);
    EXPECT_EQ(model::rate_at(daily, 3600, 8 * 3600), 15) << "a window that begins at eight";
    EXPECT_EQ(model::rate_at(daily, 3600, 23 * 3600), 0) << "past midnight";
    EXPECT_EQ(model::peak_rate(daily), 15);
}

TEST(Load, a_curve_is_constant_between_its_points)
{
    const model::Load curve = model::Curve{{{10s, 4}, {20s, 8}}};
    EXPECT_EQ(model::rate_at(curve, 5), 0);
    EXPECT_EQ(model::rate_at(curve, 19), 4);
    EXPECT_EQ(model::rate_at(curve, 1000), 8);
    EXPECT_EQ(model::peak_rate(curve), 8);
}

TEST(Load, users_who_wait_for_answers_have_no_rate_of_their_own)
{
    EXPECT_EQ(model::peak_rate(model::Users{}), 0);
}

TEST(Load, of_more_users_is_so_many_times_as_much)
{
    for (const model::Load& load :
         {model::Load(model::Steady{4, true}), model::Load(model::Daily{4, {{9h, 17h, 3}}}),
          model::Load(model::Spike{4, 5, 0s, 1min}), model::Load(model::Curve{{{0s, 4}, {10s, 12}}})}) {
        EXPECT_EQ(model::peak_rate(model::scaled(load, 2.5)), 2.5 * model::peak_rate(load));
        EXPECT_DOUBLE_EQ(model::mean_rate(model::scaled(load, 2.5), 100), 2.5 * model::mean_rate(load, 100));
    }
    EXPECT_TRUE(std::get<model::Steady>(model::scaled(model::Steady{4, true}, 2)).evenly);
    EXPECT_EQ(std::get<model::Users>(model::scaled(model::Users{10}, 2.5)).count, 25);
    EXPECT_EQ(std::get<model::Users>(model::scaled(model::Users{10}, 0.01)).count, 1) << "somebody stays";
}

TEST(UserGrowth, compounds_step_by_step)
{
    const model::UserGrowth growth{3, std::chrono::hours(24 * 365)};
    EXPECT_EQ(model::growth_after(growth, 0), 1);
    EXPECT_DOUBLE_EQ(model::growth_after(growth, 1), 3);
    EXPECT_NEAR(model::growth_after(growth, 4), 81, 1e-9);
    EXPECT_DOUBLE_EQ(model::growth_after({3, std::chrono::hours(12 * 365)}, 1), std::sqrt(3.0));
}

} // namespace
