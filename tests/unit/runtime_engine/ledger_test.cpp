// The books of a window: what counts, and that they notice when something is missing.
#include "runtime/engine/ledger.hpp"

#include <gtest/gtest.h>
#include <stdexcept>

namespace model::runtime {
namespace {

using namespace std::chrono_literals;

RuntimePlan one_journey()
{
    RuntimePlan plan;
    plan.journeys.push_back({"visit", Steady{}, {0.99, 100ms}, {}, -1});
    plan.components.push_back({"shop", 0});
    return plan;
}

constexpr Outcome fine{};
constexpr Outcome failed{false, false, Reason::error, 0};

TEST(Ledger, tells_good_late_degraded_and_lost_apart)
{
    const RuntimePlan plan = one_journey();
    Ledger ledger(plan, sim::SimTime(1s), sim::SimTime(10s));
    const auto request = [&](sim::SimTime came, sim::Duration took, const Outcome& outcome) {
        ledger.request_came(0, came);
        ledger.request_ended(0, came, came + took, outcome);
    };
    request(sim::SimTime(500ms), 10ms, failed); // warm-up
    request(sim::SimTime(1s), 100ms, fine);
    request(sim::SimTime(2s), 101ms, fine);
    request(sim::SimTime(3s), 10ms, {true, true, Reason::none, -1});
    request(sim::SimTime(4s), 10ms, failed);
    request(sim::SimTime(5s), 10ms, {false, false, Reason::declined, 0});
    request(sim::SimTime(10s), 10ms, failed); // too late to count
    const JourneyBook& book = ledger.journeys[0];
    EXPECT_EQ(book.offered, 5U);
    EXPECT_EQ(book.good, 2U);
    EXPECT_EQ(book.late, 1U);
    EXPECT_EQ(book.degraded, 1U);
    EXPECT_EQ(book.lost, 1U);
    EXPECT_EQ(book.declined, 1U);
    EXPECT_EQ(book.latency_s.count(), 4U);
    EXPECT_NO_THROW(ledger.check());
}

TEST(Ledger, counts_tries_inside_the_window_only)
{
    const RuntimePlan plan = one_journey();
    Ledger ledger(plan, sim::SimTime(1s), sim::SimTime(10s));
    ledger.mark_fault(sim::SimTime(2s), sim::SimTime(5s));
    for (const auto at : {500ms, 1500ms, 6000ms, 11000ms}) {
        ledger.try_begun(true, sim::SimTime(at));
        ledger.try_begun(false, sim::SimTime(at));
    }
    EXPECT_EQ(ledger.calls, 2U);
    EXPECT_EQ(ledger.tries, 4U);
    EXPECT_EQ(ledger.calls_after_fault, 1U);
    EXPECT_EQ(ledger.tries_after_fault, 2U);
}

TEST(Ledger, misses_a_request_that_never_ends)
{
    const RuntimePlan plan = one_journey();
    Ledger ledger(plan, sim::SimTime(), sim::SimTime(10s));
    ledger.request_came(0, sim::SimTime(1s));
    EXPECT_THROW(ledger.check(), std::logic_error);
    ledger.request_ended(0, sim::SimTime(1s), sim::SimTime(3s), fine);
    EXPECT_NO_THROW(ledger.check());
}

// Two requests, one in the system for 2 s, one for 3 s; but it is said that the second came earlier than it did.
TEST(Ledger, misses_time_that_nobody_spent)
{
    const RuntimePlan plan = one_journey();
    Ledger ledger(plan, sim::SimTime(), sim::SimTime(10s));
    ledger.request_came(0, sim::SimTime(1s));
    ledger.request_came(0, sim::SimTime(2s));
    ledger.request_ended(0, sim::SimTime(1s), sim::SimTime(3s), fine);
    ledger.request_ended(0, sim::SimTime(1s), sim::SimTime(5s), fine);
    EXPECT_THROW(ledger.check(), std::logic_error);
}

} // namespace
} // namespace model::runtime
