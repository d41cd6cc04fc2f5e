// Resources: order of service, RAII by every path, amounts, capacity changes and book-keeping.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace sim {
namespace {

using namespace std::chrono_literals;

struct Line {
    std::vector<int> served;
    std::vector<Duration> waited;
};

Process visit(Simulation& sim, Resource& resource, Line& line, int id, int priority, std::int64_t amount,
              Duration service)
{
    const SimTime arrived = sim.now();
    Slot slot = resource.acquire(priority, amount);
    co_await slot.ready();
    line.served.push_back(id);
    line.waited.push_back(sim.now() - arrived);
    co_await sim.after(service);
}

TEST(Resource, ServesFirstComeFirstServed)
{
    Simulation sim;
    Resource resource(sim, 2);
    Line line;
    for (int id = 0; id < 5; ++id) sim.spawn(visit(sim, resource, line, id, 9 - id, 1, 10s)); // priorities are ignored
    sim.run_until(SimTime{5s});
    EXPECT_EQ(resource.busy(), 2);
    EXPECT_EQ(resource.available(), 0);
    EXPECT_EQ(resource.queue_length(), 3u);
    sim.run();
    EXPECT_EQ(line.served, (std::vector{0, 1, 2, 3, 4}));
    EXPECT_EQ(line.waited, (std::vector<Duration>{0s, 0s, 10s, 10s, 20s}));
    EXPECT_EQ(resource.busy(), 0);
}

TEST(Resource, ServesUrgentRequestsFirst)
{
    Simulation sim;
    Resource resource(sim, 1, Discipline::priority);
    Line line;
    const int priorities[] = {5, 5, -1, 3, 5, -1};
    for (int id = 0; id < 6; ++id) sim.spawn(visit(sim, resource, line, id, priorities[id], 1, 1s));
    sim.run();
    EXPECT_EQ(line.served, (std::vector{0, 2, 5, 3, 1, 4})); // 0 was served before the others came
}

TEST(Resource, ManyPriorities)
{
    Simulation sim;
    Resource resource(sim, 1, Discipline::priority);
    Line line;
    sim.spawn(visit(sim, resource, line, -1, 0, 1, 1s));
    for (int id = 0; id < 500; ++id) sim.spawn(visit(sim, resource, line, id * 7 % 500, id * 7 % 500, 1, 1s));
    sim.run();
    ASSERT_EQ(line.served.size(), 501u);
    EXPECT_TRUE(std::is_sorted(line.served.begin(), line.served.end()));
}

TEST(Resource, NobodyOvertakesTheHeadThatWantsMore)
{
    // 0 takes 2 of 3, 1 wants 2 and waits; 2 wants 1, which is free, but stands behind.
    Simulation sim;
    Resource resource(sim, 3);
    Line line;
    sim.spawn(visit(sim, resource, line, 0, 0, 2, 10s));
    sim.spawn(visit(sim, resource, line, 1, 0, 2, 10s));
    sim.spawn(visit(sim, resource, line, 2, 0, 1, 10s));
    sim.run();
    EXPECT_EQ(line.served, (std::vector{0, 1, 2}));
    EXPECT_EQ(line.waited, (std::vector<Duration>{0s, 10s, 10s}));
    EXPECT_THROW((void)resource.acquire(0, 0), std::domain_error);
}

Process give_up_after(Simulation& sim, Resource& resource, std::int64_t amount, Duration patience, bool& granted)
{
    Slot slot = resource.acquire(0, amount);
    co_await any_of(slot.ready(), sim.after(patience));
    granted = slot.granted();
}

TEST(Resource, WhoLeavesTheLineLetsThoseBehindPass)
{
    Simulation sim;
    Resource resource(sim, 3);
    Line line;
    bool granted = true;
    sim.spawn(visit(sim, resource, line, 0, 0, 2, 10s));
    sim.spawn(give_up_after(sim, resource, 2, 4s, granted));
    sim.spawn(visit(sim, resource, line, 2, 0, 1, 10s));
    sim.run();
    EXPECT_FALSE(granted);
    EXPECT_EQ(line.waited, (std::vector<Duration>{0s, 4s}));
    const QueueStats stats = resource.queue_stats();
    EXPECT_EQ(stats.arrivals, 3u);
    EXPECT_EQ(stats.served, 2u);
    EXPECT_EQ(stats.left, 1u);
}

Process fail_while_holding(Simulation& sim, Resource& resource)
{
    Slot slot = resource.acquire();
    co_await slot.ready();
    try {
        Slot second = resource.acquire();
        co_await second.ready();
        co_await sim.after(1s);
        throw std::runtime_error("inside");
    } catch (const std::runtime_error&) {
        EXPECT_EQ(resource.busy(), 1); // the second was given back by unwinding
    }
    slot.release();
    EXPECT_EQ(resource.busy(), 0);
    slot.release(); // nothing happens
    co_await sim.after(1s);
}

TEST(Resource, ExceptionsGiveBack)
{
    Simulation sim;
    Resource resource(sim, 2);
    sim.spawn(fail_while_holding(sim, resource));
    sim.run();
    EXPECT_EQ(resource.busy(), 0);
    EXPECT_EQ(resource.queue_stats().served, 2u);
}

Process wait_and_catch(Resource& resource, std::string& log)
{
    Slot slot = resource.acquire();
    try {
        co_await slot.ready();
        log += "granted";
    } catch (const Interrupted&) {
        log += slot.granted() ? "held" : "in line, ";
    }
    if (log == "in line, ") {
        co_await slot.ready(); // the place in line was kept
        log += "served";
    }
}

TEST(Resource, AnInterruptedWaitKeepsItsPlaceInLine)
{
    Simulation sim;
    Resource resource(sim, 1);
    Line line;
    std::string log;
    sim.spawn(visit(sim, resource, line, 0, 0, 1, 10s));
    const ProcessHandle waiter = sim.spawn(wait_and_catch(resource, log));
    sim.spawn(visit(sim, resource, line, 2, 0, 1, 10s));
    sim.schedule(3s, [&] { waiter.interrupt("look up"); });
    sim.run();
    EXPECT_EQ(log, "in line, served");
    EXPECT_EQ(line.waited, (std::vector<Duration>{0s, 10s}));
}

TEST(Resource, CapacityGrowsAndShrinks)
{
    Simulation sim;
    Resource resource(sim, 1);
    Line line;
    for (int id = 0; id < 6; ++id) sim.spawn(visit(sim, resource, line, id, 0, 1, 10s));
    sim.schedule(5s, [&] { resource.set_capacity(3); }); // serves 1 and 2 at 5 s
    sim.schedule(6s, [&] {
        resource.set_capacity(1);
        EXPECT_EQ(resource.busy(), 3);
        EXPECT_EQ(resource.available(), -2);
    });
    sim.run();
    // 0 ends at 10, 1 and 2 at 15: only then a unit is free again for 3; 4 follows at 25, 5 at 35.
    EXPECT_EQ(line.waited, (std::vector<Duration>{0s, 5s, 5s, 15s, 25s, 35s}));
    EXPECT_THROW(resource.set_capacity(-1), std::domain_error);
}

TEST(Resource, KeepsItsBooks)
{
    // One server, three arrivals at 0 with 10 s of service each: waits 0, 10, 20.
    Simulation sim;
    Resource resource(sim, 1);
    Line line;
    for (int id = 0; id < 3; ++id) sim.spawn(visit(sim, resource, line, id, 0, 1, 10s));
    sim.run_until(SimTime{15s}); // by now 10 + 15 s were waited; the length was 2 for 10 s and 1 for 5 s
    QueueStats stats = resource.queue_stats();
    EXPECT_EQ(stats.waiting, 1u);
    EXPECT_EQ(stats.busy, 1);
    EXPECT_DOUBLE_EQ(stats.total_wait_s, 25.0);
    EXPECT_DOUBLE_EQ(stats.mean_length, 25.0 / 15.0);
    EXPECT_EQ(stats.little_gap(), 0.0);
    sim.run_until(SimTime{60s});
    stats = resource.queue_stats();
    EXPECT_EQ(stats.arrivals, 3u);
    EXPECT_EQ(stats.served, 3u);
    EXPECT_DOUBLE_EQ(stats.total_wait_s, 30.0);
    EXPECT_DOUBLE_EQ(stats.mean_wait_s, 10.0);
    EXPECT_DOUBLE_EQ(stats.mean_length, 0.5);
    EXPECT_DOUBLE_EQ(stats.mean_busy, 0.5);
    EXPECT_EQ(stats.little_gap(), 0.0);
}

TEST(Resource, ObserverSeesEveryChange)
{
    Simulation sim;
    Resource resource(sim, 1);
    Line line;
    std::vector<std::pair<std::int64_t, std::size_t>> seen;
    resource.observe(
        [](void* context, const Resource& r) {
            static_cast<decltype(seen)*>(context)->emplace_back(r.busy(), r.queue_length());
        },
        &seen);
    sim.spawn(visit(sim, resource, line, 0, 0, 1, 10s));
    sim.spawn(visit(sim, resource, line, 1, 0, 1, 10s));
    sim.run();
    const decltype(seen) expected{{1, 0}, {1, 1}, {1, 0}, {0, 0}};
    EXPECT_EQ(seen, expected);
}

} // namespace
} // namespace sim
