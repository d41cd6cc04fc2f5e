// M/M/1 in four ways: a hand-written loop as the floor, two processes, a process per customer, callbacks.
#include "kernel/kernel.hpp"
#include "kernel/ring.hpp"
#include "mm1_scene.hpp"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace bench {
namespace {

using namespace sim;

constexpr std::int64_t customers = 500'000;
constexpr std::uint64_t seed = 1;

/// No engine: the next of two events by hand. The trajectory is exactly that of the engines below.
sim::Duration run_by_hand()
{
    Mm1 scene(seed);
    Ring<SimTime> line;
    SimTime now{};
    SimTime next_arrival = now + scene.next_gap();
    SimTime next_departure = never;
    std::int64_t arrived = 0;
    while (scene.count() < customers) {
        if (next_arrival <= next_departure) {
            now = next_arrival;
            line.push(now);
            if (next_departure == never) next_departure = now + scene.next_service();
            next_arrival = ++arrived < customers ? now + scene.next_gap() : never;
        } else {
            now = next_departure;
            scene.completed(now - line.pop());
            next_departure = line.empty() ? never : now + scene.next_service();
        }
    }
    return scene.total();
}

Process arrive(Simulation& sim, Store<SimTime>& line, Mm1& scene)
{
    for (std::int64_t i = 0; i < customers; ++i) {
        co_await sim.after(scene.next_gap());
        co_await line.put(sim.now());
    }
}

Process serve(Simulation& sim, Store<SimTime>& line, Mm1& scene)
{
    for (;;) {
        const SimTime arrived = co_await line.get();
        co_await sim.after(scene.next_service());
        scene.completed(sim.now() - arrived);
    }
}

sim::Duration run_two_processes()
{
    Mm1 scene(seed);
    Simulation sim;
    Store<SimTime> line(sim);
    sim.spawn(arrive(sim, line, scene), "arrivals");
    sim.spawn(serve(sim, line, scene), "server");
    sim.run();
    return scene.total();
}

Process customer(Simulation& sim, Resource& server, Mm1& scene)
{
    const SimTime arrived = sim.now();
    Slot slot = server.acquire();
    co_await slot.ready();
    co_await sim.after(scene.next_service());
    scene.completed(sim.now() - arrived);
}

Process send_customers(Simulation& sim, Resource& server, Mm1& scene)
{
    for (std::int64_t i = 0; i < customers; ++i) {
        co_await sim.after(scene.next_gap());
        sim.spawn(customer(sim, server, scene), {"customer", i});
    }
}

sim::Duration run_process_per_customer()
{
    Mm1 scene(seed);
    Simulation sim;
    Resource server(sim, 1);
    sim.spawn(send_customers(sim, server, scene), "arrivals");
    sim.run();
    return scene.total();
}

struct CallbackStation {
    explicit CallbackStation(Mm1& s) : scene(s) {}

    void arrival()
    {
        line.push(sim.now());
        if (!departure_timer.pending()) departure_timer.start(scene.next_service());
        if (++arrived < customers) arrival_timer.start(scene.next_gap());
    }
    void departure()
    {
        scene.completed(sim.now() - line.pop());
        if (!line.empty()) departure_timer.start(scene.next_service());
    }

    Mm1& scene;
    Simulation sim;
    Ring<SimTime> line;
    std::int64_t arrived = 0;
    Timer arrival_timer = Timer::calling<&CallbackStation::arrival>(sim, *this);
    Timer departure_timer = Timer::calling<&CallbackStation::departure>(sim, *this);
};

sim::Duration run_callbacks()
{
    Mm1 scene(seed);
    CallbackStation station(scene);
    station.arrival_timer.start(scene.next_gap());
    station.sim.run();
    return scene.total();
}

void measure(benchmark::State& state, sim::Duration (*run)())
{
    const sim::Duration expected = run_by_hand();
    for (auto _ : state) {
        if (run() != expected) throw std::logic_error("the engine did other work than the hand-written loop");
    }
    state.SetItemsProcessed(state.iterations() * customers);
}

void mm1_by_hand(benchmark::State& state)
{
    measure(state, &run_by_hand);
}
void mm1_two_processes(benchmark::State& state)
{
    measure(state, &run_two_processes);
}
void mm1_process_per_customer(benchmark::State& state)
{
    measure(state, &run_process_per_customer);
}
void mm1_callbacks(benchmark::State& state)
{
    measure(state, &run_callbacks);
}

BENCHMARK(mm1_by_hand);
BENCHMARK(mm1_two_processes);
BENCHMARK(mm1_process_per_customer);
BENCHMARK(mm1_callbacks);

} // namespace
} // namespace bench
