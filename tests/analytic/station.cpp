// An open station as kernel processes.
#include "analytic/station.hpp"

#include "random/variates.hpp"

namespace test {

using namespace sim;

namespace {

Process customer(Station& station, CustomerClass& kind, Draws draws)
{
    const SimTime arrived = station.world.now();
    Slot server = station.servers.acquire(kind.priority);
    co_await server.ready();
    const SimTime began = station.world.now();
    co_await station.world.after(from_seconds(kind.service.draw(draws)));

    if (arrived >= station.record_from) {
        kind.waits.add(seconds_of(began - arrived));
        kind.sojourns.add(seconds_of(station.world.now() - arrived));
    }
}

Process source(Station& station, CustomerClass& kind, Sequence gaps, Stream services)
{
    for (std::uint64_t id = 0;; ++id) {
        co_await station.world.after(from_seconds(exponential(gaps, 1.0 / kind.arrival_rate)));
        station.world.spawn(customer(station, kind, services.at(id)), "customer");
    }
}

} // namespace

void Station::open(CustomerClass& kind, std::uint64_t number)
{
    const Stream gaps = streams.stream("gaps").child(number);
    world.spawn(source(*this, kind, gaps.sequence(), streams.stream("services").child(number)), "source");
}

void Station::run(double warm_up_s, double horizon_s)
{
    record_from = SimTime{from_seconds(warm_up_s)};
    world.run_until(record_from);
    const double busy_before = servers.queue_stats().mean_busy * warm_up_s;
    world.run_until(SimTime{from_seconds(horizon_s)});
    mean_busy = (servers.queue_stats().mean_busy * horizon_s - busy_before) / (horizon_s - warm_up_s);
}

} // namespace test
