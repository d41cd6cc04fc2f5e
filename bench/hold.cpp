// The hold model: take the next event, put it back an exponential time later, with a constant number pending.
#include "kernel/kernel.hpp"
#include "random/stream.hpp"
#include "random/variates.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

namespace bench {
namespace {

using namespace sim;

/// Holds that warm the queue up, then holds that are measured; several for each pending event.
std::int64_t holds_for(std::int64_t pending)
{
    return std::max<std::int64_t>(200'000, 3 * pending);
}

struct Draw {
    Draws draws = StreamFamily(1, 0).stream("hold").sequence();
    sim::Duration next() { return from_seconds(exponential(draws, 1.0)); }
};

/// A textbook 4-ary heap of the same entries, without cancellation.
class PlainHeap {
public:
    explicit PlainHeap(std::size_t count) { heap_.reserve(count); }

    const Entry& front() const { return heap_.front(); }
    void push(Entry entry)
    {
        heap_.push_back(entry);
        std::size_t i = heap_.size() - 1;
        for (; i != 0 && entry < heap_[(i - 1) / 4]; i = (i - 1) / 4) heap_[i] = heap_[(i - 1) / 4];
        heap_[i] = entry;
    }
    void replace_front(Entry entry)
    {
        std::size_t i = 0;
        for (;;) {
            const std::size_t first = 4 * i + 1;
            if (first >= heap_.size()) break;
            const std::size_t last = std::min(first + 4, heap_.size());
            std::size_t least = first;
            for (std::size_t j = first + 1; j < last; ++j) least = heap_[j] < heap_[least] ? j : least;
            if (!(heap_[least] < entry)) break;
            heap_[i] = heap_[least];
            i = least;
        }
        heap_[i] = entry;
    }

private:
    std::vector<Entry> heap_;
};

void hold_plain_heap(benchmark::State& state)
{
    const std::int64_t pending = state.range(0);
    PlainHeap heap(static_cast<std::size_t>(pending));
    Draw draw;
    std::uint64_t order = 0;
    for (std::int64_t i = 0; i < pending; ++i) heap.push({static_cast<std::uint64_t>(draw.next().count()), ++order, 0});
    const auto hold = [&] {
        const std::uint64_t now = heap.front().time;
        heap.replace_front({now + static_cast<std::uint64_t>(draw.next().count()), ++order, 0});
    };
    for (std::int64_t i = 0; i < holds_for(pending); ++i) hold();
    for (auto _ : state) {
        for (std::int64_t i = 0; i < holds_for(pending); ++i) hold();
    }
    state.SetItemsProcessed(state.iterations() * holds_for(pending));
}

void hold_queue_alone(benchmark::State& state)
{
    const std::int64_t pending = state.range(0);
    EventQueue queue;
    Draw draw;
    std::uint64_t order = 0;
    for (std::int64_t i = 0; i < pending; ++i)
        queue.push({static_cast<std::uint64_t>(draw.next().count()), ++order, 0});
    const auto hold = [&] {
        const Entry* first = queue.front();
        const std::uint64_t now = first->time;
        queue.pop_front(first);
        queue.push({now + static_cast<std::uint64_t>(draw.next().count()), ++order, 0});
    };
    for (std::int64_t i = 0; i < holds_for(pending); ++i) hold();
    for (auto _ : state) {
        for (std::int64_t i = 0; i < holds_for(pending); ++i) hold();
    }
    state.SetItemsProcessed(state.iterations() * holds_for(pending));
}

Process holder(Simulation& sim, Draw& draw, std::int64_t& left)
{
    for (;;) {
        co_await sim.after(draw.next());
        if (--left == 0) sim.stop();
    }
}

void hold_processes(benchmark::State& state)
{
    const std::int64_t pending = state.range(0);
    Simulation sim;
    Draw draw;
    std::int64_t left = 0;
    for (std::int64_t i = 0; i < pending; ++i) sim.spawn(holder(sim, draw, left), {"holder", i});
    left = holds_for(pending);
    sim.run();
    for (auto _ : state) {
        left = holds_for(pending);
        sim.run();
    }
    state.SetItemsProcessed(state.iterations() * holds_for(pending));
}

BENCHMARK(hold_plain_heap)->Arg(100)->Arg(10'000)->Arg(1'000'000);
BENCHMARK(hold_queue_alone)->Arg(100)->Arg(10'000)->Arg(1'000'000);
BENCHMARK(hold_processes)->Arg(100)->Arg(10'000)->Arg(1'000'000);

} // namespace
} // namespace bench
