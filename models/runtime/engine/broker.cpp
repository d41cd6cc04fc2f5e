// Events: published without waiting for those who listen, kept until each has handled them.
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include <algorithm>

namespace model::runtime {
namespace {
constexpr sim::Duration redelivery = std::chrono::seconds(1);
constexpr std::uint64_t redelivered = 0x100000005;
} // namespace

void Engine::publish(Frame& frame, const PlannedStep& step)
{
    const std::uint64_t key = mix(frame.key, step.tag);
    if (step.broker_link < 0) return enqueue(step, key);
    ++frame.pending;
    Call& call = new_call();
    call.parent = &frame;
    call.next = frame.calls;
    if (frame.calls != nullptr) frame.calls->previous = &call;
    frame.calls = &call;
    call.link_number = step.broker_link;
    call.link = &plan.links[static_cast<std::size_t>(step.broker_link)];
    call.work = &plan.broker_step;
    call.published = &step;
    call.key = key;
    call.payload_bytes = step.payload_bytes;
    call.deadline = frame.deadline;
    start_call(call);
}

/// The event is safe: everybody who listens gets it.
void Engine::enqueue(const PlannedStep& step, std::uint64_t key)
{
    for (int i = 0; i < step.count; ++i) {
        for (const PlannedTarget& target : step.targets) {
            EventQueue& queue = events[static_cast<std::size_t>(target.queue)];
            queue.waiting.push_back(
                {mix(mix(key, static_cast<std::uint64_t>(i)), static_cast<std::uint64_t>(target.operation)), sim.now(),
                 step.payload_bytes});
            ++events_under_way_;
            deliver(target.queue);
        }
    }
}

void Engine::deliver(int number)
{
    EventQueue& queue = events[static_cast<std::size_t>(number)];
    if (queue.paused || queue.delivering) return;
    queue.delivering = true;
    const PlannedQueue& planned = plan.queues[static_cast<std::size_t>(number)];
    const PlannedLink& link = plan.links[static_cast<std::size_t>(planned.link)];
    const Service& service = services[static_cast<std::size_t>(link.to_service)];
    const auto limit = static_cast<int>(std::count_if(service.replicas.begin(), service.replicas.end(),
                                                      [](const auto& replica) { return replica->accepts(); })) *
                       service.plan->process.consumers;
    while (!queue.waiting.empty() && !queue.paused && queue.in_flight < std::max(limit, 1)) {
        const EventQueue::Event event = queue.waiting.front();
        queue.waiting.pop_front();
        ++queue.in_flight;
        Call& call = new_call();
        call.link_number = planned.link;
        call.link = &link;
        call.operation = &plan.operations[static_cast<std::size_t>(planned.operation)];
        call.key = event.key;
        call.payload_bytes = event.payload_bytes;
        call.event_queue = number;
        call.came = event.published;
        start_call(call);
    }
    queue.delivering = false;
}

void Engine::event_done(Call& call, const Outcome& outcome)
{
    const int number = call.event_queue;
    EventQueue& queue = events[static_cast<std::size_t>(number)];
    --queue.in_flight;
    if (outcome.ok || outcome.reason == Reason::declined) {
        --events_under_way_;
        if (ledger.measures(call.came)) {
            const double lag_s = sim::seconds_of(sim.now() - call.came);
            ++ledger.events_done;
            ledger.event_lag_s.add(lag_s);
            ledger.event_lag_sum_s += lag_s;
        }
        if (events_under_way_ == 0 && sim.now() >= ledger.fault_to)
            ledger.caught_up = std::min(ledger.caught_up, sim.now());
    } else {
        // The next delivery has luck of its own.
        queue.waiting.push_front({mix(call.key, redelivered), call.came, call.payload_bytes});
        queue.paused = true;
        sim.schedule(redelivery, [this, number] {
            events[static_cast<std::size_t>(number)].paused = false;
            deliver(number);
        });
    }
    free_call(call);
    deliver(number);
}

} // namespace model::runtime
