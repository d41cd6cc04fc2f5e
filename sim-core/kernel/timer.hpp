// A callback on the clock that can be moved and cancelled.
#pragma once

#include "kernel/simulation.hpp"

namespace sim {

/// Calls a member function at a chosen moment; no allocation, cancelled in constant time and by its destructor.
///
/// Pinned: events point to it. May outlive its Simulation, which it then ignores, unless it is started again.
///
///     struct Breaker {
///         void half_open();
///         Timer cooldown;                       // made with Timer::calling<&Breaker::half_open>(sim, *this)
///     };
///     breaker.cooldown.start(30s);
class Timer : private Event {
public:
    using Function = void (*)(void* context);

    Timer(Simulation& simulation, Function function, void* context, int priority = 0)
        : Event(&call), simulation_(&simulation), function_(function), context_(context), priority_(priority)
    {
    }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;
    ~Timer() { cancel(); }

    template <auto Method, class Object>
    static Timer calling(Simulation& simulation, Object& object, int priority = 0)
    {
        return Timer(
            simulation, [](void* context) { (static_cast<Object*>(context)->*Method)(); }, &object, priority);
    }

    /// Due that much later, instead of any earlier appointment.
    /// @throws std::domain_error  when the delay is negative
    void start(Duration delay) { start_at(simulation_->due(delay)); }

    /// @throws std::domain_error  when the moment has passed
    void start_at(SimTime moment)
    {
        simulation_->checked(moment);
        cancel();
        due_ = moment;
        if (simulation_->shutting_down()) return;
        order_ = simulation_->push(static_cast<std::uint64_t>(moment.time_since_epoch().count()),
                                   Simulation::target_of(*this), priority_);
    }

    void cancel() noexcept
    {
        if (order_ != 0) simulation_->cancel(order_);
        order_ = 0;
    }

    bool pending() const { return order_ != 0; }

    /// The last appointment. Meaningful while pending().
    SimTime due() const { return due_; }

private:
    static void call(Event& self, Call what)
    {
        auto& timer = static_cast<Timer&>(self);
        timer.order_ = 0;
        if (what == Call::fire) timer.function_(timer.context_);
    }

    Simulation* simulation_;
    Function function_;
    void* context_;
    std::uint64_t order_ = 0; // 0: not pending
    SimTime due_{};
    int priority_;
};

} // namespace sim
