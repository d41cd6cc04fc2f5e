// The event queue against a sorted reference: many sizes, shapes of time, bursts and cancellations.
#include "kernel/event_queue.hpp"

#include "lcg.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <tuple>

namespace sim {
namespace {

using Key = std::tuple<std::uint64_t, std::uint64_t>;

/// Plays the same operations on the queue and on a std::set, and compares every removed entry.
class Duel {
public:
    void push(std::uint64_t time, std::uint64_t priority = 0)
    {
        const std::uint64_t order = (priority << 48) | ++sequence_;
        queue_.push(Entry{time, order, order * 4});
        reference_.insert({time, order});
    }
    void cancel_some(test::Lcg& lcg)
    {
        auto victim = reference_.lower_bound({now_ + static_cast<std::uint64_t>(lcg.below(1000)), 0});
        if (victim == reference_.end()) return;
        queue_.cancel(std::get<1>(*victim));
        reference_.erase(victim);
    }
    void pop()
    {
        const Entry* first = queue_.front();
        if (reference_.empty()) {
            ASSERT_EQ(first, nullptr);
            return;
        }
        ASSERT_NE(first, nullptr);
        ASSERT_EQ(Key(first->time, first->order), *reference_.begin());
        ASSERT_EQ(first->target, first->order * 4);
        now_ = first->time;
        queue_.pop_front(first);
        reference_.erase(reference_.begin());
    }
    void drain()
    {
        while (!reference_.empty()) {
            pop();
            if (::testing::Test::HasFatalFailure()) return;
        }
        EXPECT_TRUE(queue_.empty());
        EXPECT_EQ(queue_.size(), 0u);
    }

    std::uint64_t now() const { return now_; }
    std::size_t size() const { return reference_.size(); }
    EventQueue& queue() { return queue_; }

private:
    EventQueue queue_;
    std::set<Key> reference_;
    std::uint64_t sequence_ = 0;
    std::uint64_t now_ = 0;
};

struct Shape {
    const char* name;
    std::function<std::uint64_t(test::Lcg&)> delay;
};

const Shape shapes[] = {
    {"uniform", [](test::Lcg& l) { return static_cast<std::uint64_t>(l.below(1'000'000)); }},
    {"few_distinct", [](test::Lcg& l) { return static_cast<std::uint64_t>(l.below(4)) * 1000; }},
    {"all_equal", [](test::Lcg&) { return std::uint64_t{5000}; }},
    {"zero_or_far", [](test::Lcg& l) { return l.below(2) == 0 ? std::uint64_t{0} : std::uint64_t{1} << 55; }},
    {"clusters",
     [](test::Lcg& l) {
         return static_cast<std::uint64_t>(l.below(8)) * 1'000'000'000 + static_cast<std::uint64_t>(l.below(3));
     }},
    {"many_scales", [](test::Lcg& l) { return static_cast<std::uint64_t>(l.below(1 << 12)) << l.below(40); }},
};

TEST(EventQueue, RemovesInOrderForAllSizesAndShapes)
{
    for (const Shape& shape : shapes) {
        for (const std::size_t pending : {1u, 2u, 5u, 100u, 255u, 256u, 257u, 300u, 2000u, 20000u}) {
            SCOPED_TRACE(std::string(shape.name) + " " + std::to_string(pending));
            test::Lcg lcg(pending);
            Duel duel;
            while (duel.size() < pending) duel.push(shape.delay(lcg), static_cast<std::uint64_t>(lcg.below(3)));
            for (int i = 0; i < 5000; ++i) {
                duel.pop();
                ASSERT_FALSE(HasFatalFailure());
                duel.push(duel.now() + shape.delay(lcg), static_cast<std::uint64_t>(lcg.below(3)));
            }
            duel.drain();
        }
    }
}

TEST(EventQueue, SurvivesGrowthAndShrinkageWithCancellation)
{
    for (const Shape& shape : shapes) {
        SCOPED_TRACE(shape.name);
        test::Lcg lcg(7);
        Duel duel;
        for (int wave = 0; wave < 6; ++wave) {
            for (int i = 0; i < 6000; ++i) {
                duel.push(duel.now() + shape.delay(lcg));
                if (lcg.below(3) == 0) duel.cancel_some(lcg);
                if (lcg.below(4) == 0) duel.pop();
                ASSERT_FALSE(HasFatalFailure());
            }
            for (int i = 0; i < 5500; ++i) {
                duel.pop();
                if (lcg.below(8) == 0) duel.cancel_some(lcg);
                ASSERT_FALSE(HasFatalFailure());
            }
        }
        duel.drain();
    }
}

TEST(EventQueue, ForgetsCancelledEntriesBeforeTheyAreDue)
{
    // A timeout per request that is nearly always cancelled must not pile up.
    EventQueue queue;
    std::uint64_t order = 0;
    for (int i = 0; i < 100'000; ++i) {
        queue.push(Entry{1'000'000'000ULL + static_cast<std::uint64_t>(i), ++order, 0});
        queue.cancel(order);
    }
    EXPECT_LT(queue.size(), 200u);
    EXPECT_TRUE(queue.empty());
}

TEST(EventQueue, DrainVisitsWhatWasNotCancelled)
{
    Duel duel;
    test::Lcg lcg(3);
    for (int i = 0; i < 3000; ++i) duel.push(static_cast<std::uint64_t>(lcg.below(100'000)));
    for (int i = 0; i < 500; ++i) duel.pop();
    for (int i = 0; i < 40; ++i) duel.cancel_some(lcg);
    std::size_t visited = 0;
    duel.queue().drain([&](const Entry&) { ++visited; });
    EXPECT_EQ(visited, duel.size());
    EXPECT_TRUE(duel.queue().empty());
}

/// Seconds for `count` holds of a shape with that many pending.
double seconds_for(const Shape& shape, std::size_t pending, int holds)
{
    EventQueue queue;
    test::Lcg lcg(5);
    std::uint64_t order = 0;
    for (std::size_t i = 0; i < pending; ++i) queue.push(Entry{shape.delay(lcg), ++order, 0});
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < holds; ++i) {
        const Entry* first = queue.front();
        const std::uint64_t now = first->time;
        queue.pop_front(first);
        queue.push(Entry{now + shape.delay(lcg), ++order, 0});
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

TEST(EventQueue, DoesNotDegradeOnBursts)
{
    // Generous: a quadratic queue would be thousands of times slower than on uniform times, not twenty times.
    const double uniform = seconds_for(shapes[0], 50'000, 200'000);
    for (const Shape& shape : shapes) {
        SCOPED_TRACE(shape.name);
        EXPECT_LT(seconds_for(shape, 50'000, 200'000), 20 * uniform + 0.05);
    }
}

TEST(OrderSet, KeepsWhatWasInserted)
{
    OrderSet set;
    std::set<std::uint64_t> reference;
    test::Lcg lcg(11);
    for (int i = 0; i < 20'000; ++i) {
        const auto number = static_cast<std::uint64_t>(1 + lcg.below(3000));
        const bool present = reference.erase(number) != 0;
        if (!set.empty()) {
            ASSERT_EQ(set.take(number), present);
        }
        if (!present) {
            set.insert(number);
            reference.insert(number);
        }
        ASSERT_EQ(set.size(), reference.size());
    }
}

} // namespace
} // namespace sim
