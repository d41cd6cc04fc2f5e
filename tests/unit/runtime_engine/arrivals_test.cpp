// Users: when they come, who is let in, and that each of them is in the books once.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test_support::runtime_plan;
using test_support::Window;

constexpr auto shop = R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{compute: 500 ms}}]}}]
  journeys: [{{id: visit, operation: show, load: {}}}]
observation: {{warm_up: 2 s, length: 100 s}}
faults: [{{id: sale, at: 10 s, what: {{surge: {{factor: 3}}}}, lasts: 20 s}}]
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime: {{network: *free, processes: [{{replicas: 1, cores: 0}}], admission: {}}}
)";

Window world(const std::string& load, const std::string& admission = "[]")
{
    return Window(runtime_plan(fmt::format(shop, load, admission)));
}

void expect_complete(const Window& w)
{
    const auto& book = w.journey();
    EXPECT_EQ(book.offered, book.good + book.degraded + book.late + book.lost);
}

// Requests of 2.0 s to 101.75 s are measured; the warm-up is not.
TEST(Arrivals, come_evenly)
{
    Window w = world("{steady: {rate: 4/s, evenly: true}}");
    w.run();
    EXPECT_EQ(w.journey().offered, 400U);
    EXPECT_EQ(w.engine->ledger.calls, 400U);
    expect_complete(w);
}

TEST(Arrivals, a_surge_brings_more)
{
    Window w = world("{steady: {rate: 4/s, evenly: true}}");
    w.with_fault().run();
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 400 + 20 * 8, 1);
    EXPECT_NEAR(static_cast<double>(w.journey().struck), 20 * 12, 2);
}

TEST(Arrivals, a_spike_begins_and_ends_when_it_should)
{
    Window w = world("{spike: {rate: 100/s, factor: 5, at: 10 s, lasts: 20 s}}");
    w.until(12);
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 1000, 150);
    w.until(32);
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 11000, 400);
    w.run();
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 18000, 600);
}

// 3 users who think for a second and wait for half of one: 2 requests a second.
TEST(Arrivals, a_closed_group_thinks_in_between)
{
    Window w = world("{users: {count: 3, think: 1 s}}");
    w.run();
    EXPECT_EQ(w.engine->ledger.most_in_progress, 3);
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 200, 3);
    expect_complete(w);
}

// 4 a second come and 2 are let in: the wait grows by a quarter of a second with each. The warm-up lets in 4 of 8.
TEST(Arrivals, a_waiting_room_lets_in_at_its_rate)
{
    Window w = world("{steady: {rate: 4/s, evenly: true}}", "[{rate: 2/s}]");
    w.until(101.9);
    EXPECT_NEAR(static_cast<double>(w.journey().good), 2 * 101.5 - 8, 1);
    EXPECT_NEAR(w.engine->ledger.waiting_room_s.max().value(), 0.25 * 407, 0.5);
    w.run();
    EXPECT_GT(w.lost(Reason::timed_out), 0U) << "whoever is in the room at the end of the grace period";
    expect_complete(w);
}

TEST(Arrivals, a_full_waiting_room_turns_away)
{
    Window w = world("{steady: {rate: 4/s, evenly: true}}", "[{rate: 2/s, places: 6}]");
    w.run();
    EXPECT_NEAR(static_cast<double>(w.lost(Reason::turned_away)), 200, 6);
    EXPECT_NEAR(w.engine->ledger.waiting_room_s.max().value(), 3, 0.26);
    Window none = world("{steady: {rate: 4/s, evenly: true}}", "[{rate: 2/s, waiting_room: no}]");
    none.run();
    EXPECT_EQ(none.lost(Reason::turned_away), 200U);
    EXPECT_NEAR(none.mean_latency_s(), 0.5, 1e-9);
}

// Six more of them, twice as many as there were, for 20 s: 4 requests a second on top.
TEST(Arrivals, a_surge_brings_more_users_to_a_closed_group)
{
    Window w = world("{users: {count: 3, think: 1 s}}");
    w.with_fault().until(32);
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 60 + 80, 6);
    EXPECT_NEAR(static_cast<double>(w.journey().struck), 120, 6);
    EXPECT_GT(w.engine->ledger.most_in_progress, 3);
    w.run();
    EXPECT_NEAR(static_cast<double>(w.journey().offered), 200 + 80, 6) << "they have left";
    expect_complete(w);
}

TEST(Arrivals, a_window_begins_at_the_time_of_day_it_says)
{
    for (const bool morning : {false, true}) {
        Window w(runtime_plan(
            fmt::format(shop, "{daily: {rate: 10/s, busy: [{from: \"09:00\", to: \"10:00\", factor: 5}]}}", "[]"),
            {morning ? "observation.starts=09:00" : "observation.starts=11:00"}));
        w.run();
        EXPECT_NEAR(static_cast<double>(w.journey().offered), morning ? 5000 : 1000, 250);
    }
}

} // namespace
