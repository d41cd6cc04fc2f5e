// The simulation: its clock, its event loop and the processes in it.
#pragma once

#include "kernel/event_queue.hpp"
#include "kernel/process.hpp"
#include "kernel/ring.hpp"
#include "kernel/time.hpp"
#include "kernel/wait.hpp"

#include <concepts>
#include <cstdint>
#include <exception>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace sim {

/// Something the event loop calls back. Base of Timer and of scheduled callables.
class Event {
public:
    /// What the loop asks for: run the action, or forget the event because the simulation ends.
    enum class Call : std::uint8_t { fire, drop };

protected:
    using Handler = void (*)(Event& self, Call call);
    explicit Event(Handler handler) : handler_(handler) {}
    ~Event() = default;

private:
    friend class Simulation;
    Handler handler_;
};

/// Waits for a moment; made by Simulation::after and until.
class Delay final : public Awaitable<Delay> {
public:
    explicit Delay(SimTime due) : due_or_order_(static_cast<std::uint64_t>(due.time_since_epoch().count())) {}
    Delay(Delay&& other) noexcept : due_or_order_(other.due_or_order_) {}

    bool await_ready() const noexcept { return false; }
    void await_resume()
    {
        arrived();
        throw_if_interrupted();
    }
    void enter() override;
    void leave() noexcept override;

private:
    std::uint64_t due_or_order_; // the moment, and once entered the number of the event
};

/// Why run() came back.
enum class RunEnd : std::uint8_t {
    idle,      ///< nothing is left to happen
    horizon,   ///< the given moment was reached
    stopped,   ///< stop() was called inside
    cancelled, ///< the stop token asked for it
};

/// A simulated world: a clock, pending events and living processes. One thread makes, runs and destroys it.
///
/// Order of events is exact and repeatable: by time, then by priority (smaller is earlier), then by insertion; waking
/// somebody counts as an insertion at the present moment with priority 0. What waits in a Resource, Store, Gate or
/// Signal may outlive those only without running on: destroy them after the last run() in any order.
///
///     Simulation sim;
///     Resource desk(sim, 2);
///     sim.spawn(customer(sim, desk), "customer");
///     sim.run_until(SimTime{8h});
class Simulation {
public:
    /// @param cancel  polled every 1,024 events
    explicit Simulation(std::stop_token cancel = {});
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Destroys the frames of all living processes, in the order of their slots; what they hold is given up silently.
    ~Simulation();

    SimTime now() const { return SimTime{Duration{static_cast<std::int64_t>(now_)}}; }

    /// Awaitable: that much later. 0 means after everything that is due now.
    /// @throws std::domain_error  when the delay is negative
    Delay after(Duration delay) const { return Delay(due(delay)); }

    /// Awaitable: until that moment.
    /// @throws std::domain_error  when it has passed
    Delay until(SimTime moment) const { return Delay(checked(moment)); }

    /// Calls `action()` once, that much later or at that moment. The callable is stored in a pooled node, whatever its
    /// size; an exception it throws leaves run() as it is. Use a Timer for what may have to be cancelled.
    /// @param priority  -32768 to 32767; smaller is earlier among events of the same time
    /// @throws std::domain_error  when that lies in the past or the priority is out of range
    template <std::invocable Action>
    void schedule(Duration delay, Action&& action, int priority = 0);
    template <std::invocable Action>
    void schedule(SimTime moment, Action&& action, int priority = 0);

    /// Starts a process at the present moment, after everything that is due already.
    ProcessHandle spawn(Process process, ProcessName name = {});

    /// Runs until nothing is left to happen, or a process fails.
    /// @throws ProcessError  when an exception left a process; the simulation cannot be run any further
    RunEnd run() { return run_until(never); }

    /// Runs all events up to and including `horizon`; then now() == horizon, unless stopped before.
    RunEnd run_until(SimTime horizon);

    /// Makes run() return after the event that is being executed. It may be run again.
    void stop()
    {
        stop_ = true;
        check_at_ = 0;
    }

    /// Resumptions and callbacks so far.
    std::uint64_t events_executed() const { return executed_; }

    /// Processes that were spawned and have not ended.
    std::size_t live_processes() const { return live_; }

    /// Timed events that are pending, those of cancelled timers that were not met yet included.
    std::size_t pending_events() const { return queue_.size() + wakes_.size(); }

    // ---- for the parts of the kernel -------------------------------------------------------------------------

    /// True while the frames are being destroyed: then nothing may be woken, and sources may be gone already.
    bool shutting_down() const { return shutting_down_; }

    /// Puts a target on the clock; returns the number of the event for cancel().
    std::uint64_t push(std::uint64_t time, std::uintptr_t target, int priority = 0)
    {
        const std::uint64_t order = next_order(priority);
        if (time == now_ && priority == 0) {
            wakes_.push(Wake{target, order});
        } else {
            queue_.push(Entry{time, order, target});
        }
        return order;
    }

    /// Continues a frame at the present moment, after what is due already.
    void post(void* frame)
    {
        if (shutting_down_) return;
        wakes_.push(Wake{reinterpret_cast<std::uintptr_t>(frame), next_order(0)});
    }

    void cancel(std::uint64_t order) noexcept
    {
        if (!shutting_down_) queue_.cancel(order);
    }

    static std::uintptr_t target_of(void* frame) { return reinterpret_cast<std::uintptr_t>(frame); }
    static std::uintptr_t target_of(Event& event) { return reinterpret_cast<std::uintptr_t>(&event) | event_tag; }
    static std::uintptr_t target_of(Wait& wait) { return reinterpret_cast<std::uintptr_t>(&wait) | wait_tag; }

    SimTime due(Duration delay) const
    {
        const auto limit = INT64_MAX - static_cast<std::int64_t>(now_);
        if (static_cast<std::uint64_t>(delay.count()) > static_cast<std::uint64_t>(limit)) [[unlikely]] {
            return beyond(delay);
        }
        return now() + delay;
    }
    SimTime checked(SimTime moment) const
    {
        if (moment < now()) [[unlikely]] {
            throw_past(moment);
        }
        return moment;
    }

private:
    friend struct Process::promise_type;
    friend class ProcessHandle;

    // The low bits of a target say what it is: a frame to resume, an Event, or a Wait to settle.
    static constexpr std::uintptr_t event_tag = 1;
    static constexpr std::uintptr_t wait_tag = 2;
    static constexpr std::uintptr_t tags = 3;
    static constexpr int order_bits = 48; // 2.8e14 events; priority sits above

    struct Wake {
        std::uintptr_t target;
        std::uint64_t order;
    };
    struct Slot {
        ProcessState* state = nullptr;
        std::uint32_t generation = 0;
        std::uint32_t next_free = 0;
    };

    std::uint64_t next_order(int priority)
    {
        return (static_cast<std::uint64_t>(priority + 0x8000) << order_bits) | ++sequence_;
    }
    RunEnd drive(std::uint64_t horizon);
    bool wake_is_first();
    static void dispatch(std::uintptr_t target);
    SimTime beyond(Duration delay) const;
    [[noreturn]] void throw_past(SimTime moment) const;
    static void check_priority(int priority);
    void drop(std::uintptr_t target);
    void process_failed(const ProcessState& process) noexcept;
    void process_ended(const ProcessState& process) noexcept;
    void interrupt_wait(ProcessState& process);
    ProcessState* state_of(std::uint32_t slot, std::uint32_t generation) const
    {
        return slots_[slot].generation == generation ? slots_[slot].state : nullptr;
    }

    std::uint64_t now_ = 0;
    std::uint64_t sequence_ = 0;
    std::uint64_t executed_ = 0;
    std::uint64_t check_at_ = 0;
    bool stop_ = false;
    bool shutting_down_ = false;
    std::uint32_t free_slot_;
    std::size_t live_ = 0;
    Ring<Wake> wakes_;
    EventQueue queue_;
    std::vector<Slot> slots_;
    std::exception_ptr error_;
    std::stop_token cancel_;
};

inline void* Wait::settle() noexcept
{
    Wait* wait = this;
    while (wait->is_in_group()) {
        auto* group = reinterpret_cast<Wait*>(wait->link_ & ~tags);
        if (!group->child_settled(*wait)) return nullptr;
        wait = group;
    }
    wait->arrived();
    return wait->frame();
}

inline void Wait::wake() noexcept
{
    if (void* frame = settle()) process_->simulation->post(frame);
}

inline void Delay::enter()
{
    Simulation& simulation = *process().simulation;
    const std::uintptr_t target =
        is_in_group() ? Simulation::target_of(static_cast<Wait&>(*this)) : Simulation::target_of(frame());
    due_or_order_ = simulation.push(due_or_order_, target);
}

inline void Delay::leave() noexcept
{
    process().simulation->cancel(due_or_order_);
}

namespace detail {

/// A scheduled callable and its place in the pool.
template <class Action>
class ScheduledCall final : public Event, public PooledFrame {
public:
    template <class Source>
    explicit ScheduledCall(Source&& source) : Event(&call), action_(std::forward<Source>(source))
    {
    }

private:
    static void call(Event& self, Call what)
    {
        auto* node = static_cast<ScheduledCall*>(&self);
        struct Delete {
            ScheduledCall* node;
            ~Delete() { delete node; }
        } const guard{node};
        if (what == Call::fire) node->action_();
    }
    Action action_;
};

} // namespace detail

template <std::invocable Action>
void Simulation::schedule(SimTime moment, Action&& action, int priority)
{
    check_priority(priority);
    const auto time = static_cast<std::uint64_t>(checked(moment).time_since_epoch().count());
    if (shutting_down_) return;
    auto* node = new detail::ScheduledCall<std::decay_t<Action>>(std::forward<Action>(action));
    push(time, target_of(*node), priority);
}

template <std::invocable Action>
void Simulation::schedule(Duration delay, Action&& action, int priority)
{
    schedule(due(delay), std::forward<Action>(action), priority);
}

} // namespace sim
