// A model process written as a story: the style the kernel exists for must compile and do what it says.
#include "kernel/kernel.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <map>

namespace sim {
namespace {

using namespace std::chrono_literals;

using RequestId = int;

struct Record {
    std::map<RequestId, Duration> completed_after;
    std::map<RequestId, Duration> reneged_after;

    void completed(RequestId id, Duration time) { completed_after[id] = time; }
    void reneged(RequestId id, Duration time) { reneged_after[id] = time; }
};

struct ServiceTime {
    Duration draw(RequestId id) const { return id * 10ms; }
};

struct World {
    struct {
        Duration patience = 50ms;
    } params;
    Simulation simulation;
    Resource workers{simulation, 1};
    ServiceTime service_time;
    Record record;

    SimTime now() const { return simulation.now(); }
    Delay after(Duration delay) const { return simulation.after(delay); }
};

Process request(World& w, RequestId id)
{
    const SimTime arrived = w.now();

    Slot worker = w.workers.acquire();
    co_await any_of(worker.ready(), w.after(w.params.patience));
    if (!worker.granted()) {
        w.record.reneged(id, w.now() - arrived);
        co_return; // the slot leaves the queue here
    }

    co_await w.after(w.service_time.draw(id));
    w.record.completed(id, w.now() - arrived);
} // and hands the worker back here

TEST(Story, ServesSomeAndLosesTheImpatient)
{
    World world;
    // Served one after the other: 1 ends at 10, 2 at 30, 3 at 60. Then 4 and 5 have lost patience at 50.
    for (RequestId id = 1; id <= 5; ++id) world.simulation.spawn(request(world, id), {"request", id});
    EXPECT_EQ(world.simulation.run(), RunEnd::idle);

    const std::map<RequestId, Duration> completed{{1, 10ms}, {2, 30ms}, {3, 60ms}};
    const std::map<RequestId, Duration> reneged{{4, 50ms}, {5, 50ms}};
    EXPECT_EQ(world.record.completed_after, completed);
    EXPECT_EQ(world.record.reneged_after, reneged);
    EXPECT_EQ(world.workers.busy(), 0);
    EXPECT_EQ(world.workers.queue_length(), 0u);
    EXPECT_EQ(world.simulation.live_processes(), 0u);
    EXPECT_EQ(world.workers.queue_stats().little_gap(), 0.0);
}

} // namespace
} // namespace sim
