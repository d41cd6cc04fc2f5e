// Stores: order, bounds, cancellation, and values that can only be moved.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

struct Got {
    int value;
    SimTime at;
    friend bool operator==(const Got&, const Got&) = default;
};

Process get_one(Simulation& sim, Store<int>& store, std::vector<Got>& got)
{
    const int value = co_await store.get();
    got.push_back({value, sim.now()});
}

Process put_every_second(Simulation& sim, Store<int>& store, int count, std::vector<SimTime>& times)
{
    for (int i = 0; i < count; ++i) {
        co_await sim.after(1s);
        co_await store.put(i);
        times.push_back(sim.now());
    }
}

TEST(Store, HandsOverInOrder)
{
    Simulation sim;
    Store<int> store(sim);
    std::vector<Got> got;
    std::vector<SimTime> times;
    for (int i = 0; i < 3; ++i) sim.spawn(get_one(sim, store, got));
    sim.spawn(put_every_second(sim, store, 4, times));
    sim.run();
    EXPECT_EQ(got, (std::vector<Got>{{0, SimTime{1s}}, {1, SimTime{2s}}, {2, SimTime{3s}}}));
    EXPECT_EQ(store.size(), 1u);
    EXPECT_EQ(store.try_get(), 3);
    EXPECT_EQ(store.try_get(), std::nullopt);
}

Process get_slowly(Simulation& sim, Store<int>& store, std::vector<Got>& got)
{
    for (int i = 0; i < 4; ++i) {
        co_await sim.after(10s);
        const int value = co_await store.get();
        got.push_back({value, sim.now()});
    }
}

TEST(Store, ABoundMakesPuttersWait)
{
    Simulation sim;
    Store<int> store(sim, 2);
    std::vector<Got> got;
    std::vector<SimTime> times;
    sim.spawn(put_every_second(sim, store, 4, times));
    sim.spawn(get_slowly(sim, store, got));
    sim.run_until(SimTime{5s});
    EXPECT_EQ(store.size(), 2u);
    EXPECT_FALSE(store.try_put(99));
    sim.run();
    EXPECT_EQ(times, (std::vector<SimTime>{SimTime{1s}, SimTime{2s}, SimTime{10s}, SimTime{20s}}));
    EXPECT_EQ(got, (std::vector<Got>{{0, SimTime{10s}}, {1, SimTime{20s}}, {2, SimTime{30s}}, {3, SimTime{40s}}}));
    EXPECT_THROW(Store<int>(sim, 0), std::domain_error);
}

Process get_or_give_up(Simulation& sim, Store<int>& store, Duration patience, std::optional<int>& result)
{
    StoreGet<int> get = store.get();
    const std::size_t first = co_await any_of(get, sim.after(patience));
    if (first == 0) result = get.take();
}

TEST(Store, AGetterThatGaveUpReceivesNothing)
{
    Simulation sim;
    Store<int> store(sim);
    std::optional<int> impatient;
    std::optional<int> patient;
    sim.spawn(get_or_give_up(sim, store, 1s, impatient));
    sim.spawn(get_or_give_up(sim, store, 9s, patient));
    sim.schedule(5s, [&] { EXPECT_TRUE(store.try_put(7)); });
    sim.run();
    EXPECT_EQ(impatient, std::nullopt);
    EXPECT_EQ(patient, 7);
    EXPECT_EQ(sim.now(), SimTime{5s});
}

Process put_or_give_up(Simulation& sim, Store<int>& store, int value, bool& done)
{
    StorePut<int> put = store.put(value);
    const std::size_t first = co_await any_of(put, sim.after(1s));
    done = first == 0;
}

TEST(Store, APutterThatGaveUpTakesItsValueAlong)
{
    Simulation sim;
    Store<int> store(sim, 1);
    bool first_done = false;
    bool second_done = true;
    sim.spawn(put_or_give_up(sim, store, 1, first_done));
    sim.spawn(put_or_give_up(sim, store, 2, second_done));
    sim.run();
    EXPECT_TRUE(first_done);
    EXPECT_FALSE(second_done);
    EXPECT_EQ(store.try_get(), 1);
    EXPECT_TRUE(store.empty());
}

Process pass_on(Store<std::unique_ptr<int>>& from, Store<std::unique_ptr<int>>& to)
{
    for (;;) {
        std::unique_ptr<int> value = co_await from.get();
        co_await to.put(std::move(value));
    }
}

TEST(Store, MovesItsValues)
{
    Simulation sim;
    Store<std::unique_ptr<int>> in(sim);
    Store<std::unique_ptr<int>> out(sim);
    sim.spawn(pass_on(in, out));
    for (int i = 0; i < 100; ++i) in.try_put(std::make_unique<int>(i));
    sim.run();
    ASSERT_EQ(out.size(), 100u);
    for (int i = 0; i < 60; ++i) {
        const auto value = out.try_get();
        ASSERT_TRUE(value.has_value());
        EXPECT_EQ(**value, i);
    }
}

TEST(Store, KeepsItsBooks)
{
    Simulation sim;
    Store<int> store(sim);
    EXPECT_TRUE(store.try_put(1));
    sim.schedule(2s, [&] { EXPECT_TRUE(store.try_put(2)); });
    sim.schedule(6s, [&] { EXPECT_EQ(store.try_get(), 1); });
    sim.run_until(SimTime{10s});
    const QueueStats stats = store.queue_stats();
    EXPECT_EQ(stats.arrivals, 2u);
    EXPECT_EQ(stats.served, 1u);
    EXPECT_EQ(stats.waiting, 1u);
    EXPECT_DOUBLE_EQ(stats.total_wait_s, 6.0 + 8.0);
    EXPECT_DOUBLE_EQ(stats.mean_length, 1.4);
    EXPECT_EQ(stats.little_gap(), 0.0);
}

} // namespace
} // namespace sim
