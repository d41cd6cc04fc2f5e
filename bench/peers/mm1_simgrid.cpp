// The same M/M/1 on SimGrid's s4u: two actors with a buffer, or an actor per customer, the latter also with small
// stacks. Prints "name ns/customer" in processor time.
#include "mm1_scene.hpp"

#include <simgrid/s4u.hpp>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <string>

namespace sg4 = simgrid::s4u;

namespace {

constexpr int customers = 20'000;

struct Station {
    bench::Mm1 scene{1};
    std::deque<double> line;
    sg4::SemaphorePtr waiting = sg4::Semaphore::create(0);
    sg4::SemaphorePtr server = sg4::Semaphore::create(1);

    void completed(double arrived) { scene.completed(sim::from_seconds(sg4::Engine::get_clock() - arrived)); }
};

void two_actors(sg4::Host* host, Station& station)
{
    sg4::Actor::create("arrivals", host, [&station] {
        for (int i = 0; i < customers; ++i) {
            sg4::this_actor::sleep_for(sim::seconds_of(station.scene.next_gap()));
            station.line.push_back(sg4::Engine::get_clock());
            station.waiting->release();
        }
    });
    sg4::Actor::create("server", host, [&station] {
        for (int i = 0; i < customers; ++i) {
            station.waiting->acquire();
            const double arrived = station.line.front();
            station.line.pop_front();
            sg4::this_actor::sleep_for(sim::seconds_of(station.scene.next_service()));
            station.completed(arrived);
        }
    });
}

void actor_per_customer(sg4::Host* host, Station& station)
{
    sg4::Actor::create("arrivals", host, [host, &station] {
        for (int i = 0; i < customers; ++i) {
            sg4::this_actor::sleep_for(sim::seconds_of(station.scene.next_gap()));
            sg4::Actor::create("customer", host, [&station] {
                const double arrived = sg4::Engine::get_clock();
                station.server->acquire();
                sg4::this_actor::sleep_for(sim::seconds_of(station.scene.next_service()));
                station.completed(arrived);
                station.server->release();
            });
        }
    });
}

} // namespace

/// The first argument says which; an engine of SimGrid runs only once in a program.
int main(int argc, char** argv)
{
    const std::string which = argc > 1 ? argv[1] : "two";
    int engine_argc = 1;
    sg4::Engine engine(&engine_argc, argv);
    if (which == "customer_small_stack") {
        sg4::Engine::set_config("contexts/stack-size:64"); // KiB: kinder to many short actors than the default
        sg4::Engine::set_config("contexts/guard-size:0");
    }
    sg4::NetZone* zone = sg4::create_full_zone("zone");
    sg4::Host* host = zone->create_host("host", 1e9);
    zone->seal();
    Station station;
    if (which == "two") {
        two_actors(host, station);
    } else {
        actor_per_customer(host, station);
    }
    const std::clock_t begin = std::clock(); // processor time, like the benchmarks of the kernel
    engine.run();
    const double spent_ns = 1e9 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    if (station.scene.count() != customers) return EXIT_FAILURE;
    std::printf("simgrid_%s %.1f\n", which.c_str(), spent_ns / customers);
    return EXIT_SUCCESS;
}
