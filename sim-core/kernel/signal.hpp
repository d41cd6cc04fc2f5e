// A broadcast that wakes everybody who waits for it and is forgotten afterwards.
#pragma once

#include "kernel/simulation.hpp"
#include "kernel/wait.hpp"

namespace sim {

class Signal;

/// Waits for the next broadcast; made by Signal::next().
class SignalNext final : public LinkedAwaitable<SignalNext> {
public:
    explicit SignalNext(Signal& signal) : signal_(&signal) {}
    SignalNext(SignalNext&&) noexcept = default;

    bool await_ready() const { return false; }
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;

private:
    Signal* signal_;
};

/// Has no memory: who comes after a broadcast waits for the one after it.
///
///     while (backlog.empty()) co_await work_arrived.next();
class Signal {
public:
    Signal() = default;
    Signal(const Signal&) = delete;
    Signal& operator=(const Signal&) = delete;

    /// Wakes all who wait now, in the order they came.
    void broadcast()
    {
        WaitList<SignalNext> present = std::exchange(waiting_, {});
        while (!present.empty()) present.pop_front().wake();
    }

    /// Awaitable: the next broadcast.
    SignalNext next() { return SignalNext(*this); }

    bool has_waiters() const { return !waiting_.empty(); }

private:
    friend class SignalNext;
    WaitList<SignalNext> waiting_;
};

inline void SignalNext::enter()
{
    signal_->waiting_.push_back(*this);
}

inline void SignalNext::leave() noexcept
{
    signal_->waiting_.remove(*this);
}

} // namespace sim
