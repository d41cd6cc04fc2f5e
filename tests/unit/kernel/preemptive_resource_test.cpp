// Preemption: what is left of interrupted work, to the nanosecond.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

struct Job {
    SimTime finished{};
    int preemptions = 0;
};

struct Shop {
    explicit Shop(std::int64_t capacity) : developer(sim, capacity) {}
    Simulation sim;
    PreemptiveResource developer;
    std::map<std::string, Job> jobs;
    Calendar office{{.opens = 9h, .closes = 17h}};
};

Process work(Shop& shop, std::string name, Duration start, int priority, Duration busy)
{
    co_await shop.sim.after(start);
    PreemptiveSlot slot = shop.developer.acquire(priority);
    co_await slot.hold(busy);
    EXPECT_TRUE(slot.granted());
    shop.jobs[name] = {shop.sim.now(), slot.preemptions()};
}

TEST(PreemptiveResource, ResumesWithWhatIsLeft)
{
    Shop shop(1);
    shop.sim.spawn(work(shop, "feature", 0s, 5, 10s));
    shop.sim.spawn(work(shop, "incident", 3s + 1ns, 1, 2s));
    shop.sim.spawn(work(shop, "outage", 4s + 3ns, 0, 1s));
    shop.sim.run();
    // outage 4.000000003 to 5.000000003; incident was served 1 s + 2 ns, has 1 s - 2 ns left, ends at 6.000000001;
    // feature was served 3 s + 1 ns and has 7 s - 1 ns left: 13 s exactly, work is conserved.
    EXPECT_EQ(shop.jobs["outage"].finished, SimTime{5s + 3ns});
    EXPECT_EQ(shop.jobs["incident"].finished, SimTime{6s + 1ns});
    EXPECT_EQ(shop.jobs["feature"].finished, SimTime{13s});
    EXPECT_EQ(shop.jobs["feature"].preemptions, 1);
    EXPECT_EQ(shop.jobs["incident"].preemptions, 1);
    EXPECT_EQ(shop.developer.preemptions(), 2u);
    EXPECT_EQ(shop.developer.queue_stats().little_gap(), 0.0);
    EXPECT_EQ(shop.developer.queue_stats().served, 3u);
}

TEST(PreemptiveResource, EqualsDoNotPreemptAndTheInterruptedComesFirst)
{
    Shop shop(1);
    shop.sim.spawn(work(shop, "first", 0s, 5, 10s));
    shop.sim.spawn(work(shop, "second", 1s, 5, 10s));
    shop.sim.spawn(work(shop, "incident", 2s, 1, 1s));
    shop.sim.run();
    EXPECT_EQ(shop.jobs["incident"].finished, SimTime{3s});
    EXPECT_EQ(shop.jobs["first"].finished, SimTime{11s}); // back at the head of its class, before "second"
    EXPECT_EQ(shop.jobs["second"].finished, SimTime{21s});
    EXPECT_EQ(shop.jobs["second"].preemptions, 0);
}

TEST(PreemptiveResource, TakesFromTheLeastUrgentLatestHolder)
{
    Shop shop(3);
    shop.sim.spawn(work(shop, "urgent", 0s, 1, 10s));
    shop.sim.spawn(work(shop, "old", 0s, 5, 10s));
    shop.sim.spawn(work(shop, "new", 1s, 5, 10s));
    shop.sim.spawn(work(shop, "incident", 2s, 0, 1s));
    shop.sim.run();
    EXPECT_EQ(shop.jobs["old"].finished, SimTime{10s});
    EXPECT_EQ(shop.jobs["new"].finished, SimTime{12s});
    EXPECT_EQ(shop.jobs["new"].preemptions, 1);
}

Process work_in_office_hours(Shop& shop, std::string name, Duration start, int priority, Duration busy)
{
    co_await shop.sim.after(start);
    PreemptiveSlot slot = shop.developer.acquire(priority);
    co_await slot.hold_working(shop.office, busy);
    shop.jobs[name] = {shop.sim.now(), slot.preemptions()};
}

TEST(PreemptiveResource, CountsWorkingTimeOnly)
{
    Shop shop(1);
    shop.sim.spawn(work_in_office_hours(shop, "feature", 9h, 5, 12h)); // would end on Tuesday at 13
    shop.sim.spawn(work(shop, "night incident", 20h, 1, 14h));         // Monday 20 to Tuesday 10, round the clock
    shop.sim.run();
    // Monday 9 to 17 are 8 h; Tuesday from 10 on the other 4 h: the night took one hour of the office's day.
    EXPECT_EQ(shop.jobs["feature"].finished, SimTime{24h + 14h});
}

Process hold_twice(Shop& shop)
{
    PreemptiveSlot slot = shop.developer.acquire(5);
    co_await slot.ready();
    co_await shop.sim.after(4s); // holds the unit without counting busy time; loses it at 1 s
    EXPECT_FALSE(slot.granted());
    co_await slot.hold(2s);
    shop.jobs["twice"] = {shop.sim.now(), slot.preemptions()};
    co_await slot.hold(3s);
    shop.jobs["thrice"] = {shop.sim.now(), slot.preemptions()};
}

TEST(PreemptiveResource, AUnitCanBeLostBetweenHolds)
{
    Shop shop(1);
    shop.sim.spawn(hold_twice(shop));
    shop.sim.spawn(work(shop, "incident", 1s, 1, 5s));
    shop.sim.run();
    EXPECT_EQ(shop.jobs["twice"].finished, SimTime{8s}); // waits from 4 to 6
    EXPECT_EQ(shop.jobs["thrice"].finished, SimTime{11s});
}

Process hold_with_limit(Shop& shop, Duration busy, Duration limit)
{
    PreemptiveSlot slot = shop.developer.acquire(5);
    Hold hold = slot.hold(busy);
    const std::size_t first = co_await any_of(hold, shop.sim.after(limit));
    shop.jobs[first == 0 ? "done" : "given up"] = {shop.sim.now(), slot.preemptions()};
    shop.jobs["remaining"] = {SimTime{hold.remaining()}, 0};
}

TEST(PreemptiveResource, HoldInAnyOf)
{
    Shop shop(1);
    shop.sim.spawn(hold_with_limit(shop, 10s, 6s));
    shop.sim.spawn(work(shop, "incident", 1s, 1, 2s));
    shop.sim.run();
    EXPECT_EQ(shop.jobs["given up"].finished, SimTime{6s});
    EXPECT_EQ(shop.jobs["remaining"].finished, SimTime{6s}); // served 1 s before and 3 s after the incident
    EXPECT_EQ(shop.sim.now(), SimTime{6s});
    EXPECT_EQ(shop.developer.busy(), 0);

    Shop other(1);
    other.sim.spawn(hold_with_limit(other, 3s, 6s));
    other.sim.run();
    EXPECT_EQ(other.jobs["done"].finished, SimTime{3s});
    EXPECT_EQ(other.sim.now(), SimTime{3s});
}

Process hold_and_be_interrupted(Shop& shop)
{
    PreemptiveSlot slot = shop.developer.acquire(5);
    Hold hold = slot.hold(10s);
    try {
        co_await hold;
    } catch (const Interrupted&) {
        shop.jobs["interrupted"] = {shop.sim.now(), 0};
    }
    const Duration rest = hold.remaining();
    co_await slot.hold(rest);
    shop.jobs["done"] = {shop.sim.now(), 0};
}

TEST(PreemptiveResource, AnInterruptedHoldKnowsWhatRemains)
{
    Shop shop(1);
    const ProcessHandle worker = shop.sim.spawn(hold_and_be_interrupted(shop));
    shop.sim.schedule(4s, [&] { worker.interrupt("meeting"); });
    shop.sim.run();
    EXPECT_EQ(shop.jobs["interrupted"].finished, SimTime{4s});
    EXPECT_EQ(shop.jobs["done"].finished, SimTime{10s});
}

TEST(PreemptiveResource, CapacityTakesAndGivesAtOnce)
{
    Shop shop(2);
    shop.sim.spawn(work(shop, "a", 0s, 5, 10s));
    shop.sim.spawn(work(shop, "b", 0s, 5, 10s));
    shop.sim.schedule(2s, [&] { shop.developer.set_capacity(0); });
    shop.sim.schedule(5s, [&] { shop.developer.set_capacity(1); });
    shop.sim.schedule(6s, [&] { shop.developer.set_capacity(2); });
    shop.sim.run();
    EXPECT_EQ(shop.jobs["a"].finished, SimTime{13s}); // stood still from 2 to 5
    EXPECT_EQ(shop.jobs["b"].finished, SimTime{14s});
    EXPECT_THROW(shop.developer.set_capacity(-1), std::domain_error);
}

TEST(PreemptiveResource, AMarginSparesHoldersThatAreNearlyAsUrgent)
{
    Simulation sim;
    PreemptiveResource resource(sim, 1, 10);
    PreemptiveSlot holder = resource.acquire(20);
    {
        PreemptiveSlot nearly = resource.acquire(10); // ahead by 10: not by more than the margin
        EXPECT_TRUE(holder.granted());
        EXPECT_FALSE(nearly.granted());
        PreemptiveSlot urgent = resource.acquire(9);
        EXPECT_FALSE(holder.granted());
        EXPECT_TRUE(urgent.granted());
    }
    EXPECT_TRUE(holder.granted());
    EXPECT_EQ(holder.preemptions(), 1);
}

Process look_at(Simulation& sim, const Hold& hold, std::vector<Duration>& served, std::vector<SimTime> when)
{
    for (const SimTime t : when) {
        co_await sim.until(t);
        served.push_back(hold.served());
    }
}

Process hold_it(Hold& hold)
{
    co_await hold;
}

TEST(PreemptiveResource, TellsHowMuchOfAHoldHasBeenServed)
{
    Shop shop(1);
    PreemptiveSlot slot = shop.developer.acquire(5);
    Hold hold = slot.hold_working(shop.office, 10h); // Monday 9 to 17, Tuesday 9 to 11 without the incident
    shop.sim.spawn(hold_it(hold));
    shop.sim.spawn(work(shop, "incident", 11h, 0, 3h));
    std::vector<Duration> served;
    shop.sim.spawn(look_at(shop.sim, hold, served,
                           {SimTime{8h}, SimTime{10h}, SimTime{12h}, SimTime{15h}, SimTime{20h}, SimTime{24h + 14h}}));
    shop.sim.run();
    EXPECT_EQ(served, (std::vector<Duration>{0h, 1h, 2h, 3h, 5h, 10h}));
    EXPECT_EQ(hold.served(), 10h);
}

/// Adds up the busy units over time.
struct Watcher final : LevelWatcher {
    explicit Watcher(const Shop& of) : shop(of) {}
    void about_to_change() override
    {
        busy += shop.developer.busy() * (shop.sim.now() - since).count();
        since = shop.sim.now();
    }
    const Shop& shop;
    SimTime since{};
    std::int64_t busy = 0;
};

TEST(PreemptiveResource, TellsAWatcherBeforeTheLevelChanges)
{
    Shop shop(2);
    Watcher watcher(shop);
    shop.developer.watch(watcher);
    for (const auto& [name, start] : {std::pair{"a", 0s}, {"b", 1s}, {"c", 2s}})
        shop.sim.spawn(work(shop, name, start, 5, 10s));
    shop.sim.spawn(work(shop, "incident", 5s, 0, 4s));
    shop.sim.run();
    watcher.about_to_change();
    EXPECT_EQ(watcher.busy, Duration{34s}.count());
}

} // namespace
} // namespace sim
