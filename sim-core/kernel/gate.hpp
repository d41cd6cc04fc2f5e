// A gate that processes pass while it is open and wait at while it is closed.
#pragma once

#include "kernel/simulation.hpp"
#include "kernel/wait.hpp"

namespace sim {

class Gate;

/// Waits until the gate is open; made by Gate::opened().
class GateOpened final : public LinkedAwaitable<GateOpened> {
public:
    explicit GateOpened(Gate& gate) : gate_(&gate) {}
    GateOpened(GateOpened&&) noexcept = default;

    bool await_ready() const;
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;

private:
    Gate* gate_;
};

/// Opening wakes all who wait, in the order they came; they pass even if the gate is closed again before they run.
///
///     co_await release_window.opened();
class Gate {
public:
    explicit Gate(bool is_open = false) : open_(is_open) {}
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    void open()
    {
        open_ = true;
        while (!waiting_.empty()) waiting_.pop_front().wake();
    }
    void close() { open_ = false; }
    bool is_open() const { return open_; }

    /// Awaitable: at once while open.
    GateOpened opened() { return GateOpened(*this); }

private:
    friend class GateOpened;
    bool open_;
    WaitList<GateOpened> waiting_;
};

inline bool GateOpened::await_ready() const
{
    return gate_->open_;
}

inline void GateOpened::enter()
{
    gate_->waiting_.push_back(*this);
}

inline void GateOpened::leave() noexcept
{
    gate_->waiting_.remove(*this);
}

} // namespace sim
