// One million living processes: what one costs in bytes and in time, against as many small allocations.
//
// Each is measured once per program run, so that both pay for fresh memory; run them one at a time.
#include "kernel/kernel.hpp"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace bench {
namespace {

using namespace sim;
using namespace std::chrono_literals;

constexpr std::int64_t population = 1'000'000;

/// Resident memory of this program, in bytes.
double resident_bytes()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

void population_malloc(benchmark::State& state)
{
    std::vector<void*> blocks(population);
    for (auto _ : state) {
        for (void*& block : blocks) {
            block = std::malloc(64);
            benchmark::DoNotOptimize(*static_cast<char*>(block) = 1);
        }
    }
    for (void* block : blocks) std::free(block);
    state.SetItemsProcessed(state.iterations() * population);
}

Process waiter(Simulation& sim, Duration patience)
{
    co_await sim.after(patience);
}

void population_processes(benchmark::State& state)
{
    const double before = resident_bytes();
    Simulation sim;
    for (auto _ : state) {
        for (std::int64_t i = 0; i < population; ++i) sim.spawn(waiter(sim, 1h + i * 1us), {"waiter", i});
        sim.run_until(SimTime{1s}); // each has run up to its wait
    }
    state.counters["bytes_each"] = (resident_bytes() - before) / static_cast<double>(population);
    if (sim.live_processes() != static_cast<std::size_t>(population)) throw std::logic_error("some have ended");
    state.SetItemsProcessed(state.iterations() * population);
}

BENCHMARK(population_malloc)->Iterations(1);
BENCHMARK(population_processes)->Iterations(1);

} // namespace
} // namespace bench
