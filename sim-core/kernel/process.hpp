// Coroutine processes: the root process, its life and its interruption.
#pragma once

#include "kernel/frame_pool.hpp"
#include "kernel/time.hpp"
#include "kernel/wait.hpp"

#include <coroutine>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace sim {

/// Name of a process in messages: a text that outlives the run (a literal), and optionally which one of many.
struct ProcessName {
    const char* text = "process";
    std::int64_t index = -1; ///< shown when ≥ 0: {"change", 4812} reads "change 4812"

    ProcessName() = default;
    ProcessName(const char* name) : text(name) {} // NOLINT: spawn(p, "change") should read so
    ProcessName(const char* name, std::int64_t number) : text(name), index(number) {}

    std::string str() const;
};

/// An exception left a process. Leaves Simulation::run(); the original is nested (std::rethrow_if_nested).
class ProcessError : public std::runtime_error {
public:
    ProcessError(SimTime time, std::string process, const std::string& cause);

    SimTime time() const { return time_; }
    const std::string& process() const { return process_; }

private:
    SimTime time_;
    std::string process_;
};

/// Thrown out of the wait of a process that another one interrupted.
class Interrupted : public std::runtime_error {
public:
    Interrupted(std::string reason, std::int64_t code) : std::runtime_error(reason), code_(code) {}

    /// The number given to interrupt(), for instance an enumerator; 0 when none was given.
    std::int64_t code() const { return code_; }

private:
    std::int64_t code_;
};

class Join;

/// Book-keeping of one living process, inside its frame.
struct ProcessState {
    /// What few processes need.
    struct Extras {
        std::unique_ptr<Interrupted> interrupt; ///< to be thrown out of the present or the next wait
        WaitList<Join> joiners;
    };

    Simulation* simulation = nullptr;
    Wait* wait = nullptr; ///< what it waits for; null while it runs, is about to run or has not begun
    ProcessName name;
    std::unique_ptr<Extras> extras;
    std::uint32_t slot = 0;

    bool is_interrupted() const { return extras && extras->interrupt; }
    Extras& make_extras()
    {
        if (!extras) extras = std::make_unique<Extras>();
        return *extras;
    }
};

/// Fire-and-forget root process. Calling the coroutine only prepares it; Simulation::spawn starts it.
///
/// Parameters are copied into the frame: pass values, or references to what outlives the run. An exception that leaves
/// the process stops the run. The frame is destroyed when the process ends, or with the Simulation.
///
///     Process customer(World& w, int id)
///     {
///         co_await w.sim.after(5min);
///         w.done.push_back(id);
///     }
///     sim.spawn(customer(world, 7), {"customer", 7});
class [[nodiscard]] Process {
public:
    struct promise_type : PromiseBase, PooledFrame, ProcessState {
        promise_type() { process = this; }

        Process get_return_object() { return Process(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        /// Reports the end; the frame then destroys itself.
        std::suspend_never final_suspend() noexcept
        {
            finish();
            return {};
        }
        void return_void() noexcept {}
        void unhandled_exception() noexcept;

    private:
        void finish() noexcept;
    };
    using Handle = std::coroutine_handle<promise_type>;

    Process(Process&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
    Process& operator=(Process&&) = delete;
    ~Process()
    {
        if (handle_) handle_.destroy();
    }

private:
    friend class Simulation;
    explicit Process(Handle handle) : handle_(handle) {}
    Handle release() { return std::exchange(handle_, {}); }

    Handle handle_;
};

/// Names a process that may have ended already. A small value; REQUIRES: not used after its Simulation.
class ProcessHandle {
public:
    ProcessHandle() = default;

    bool alive() const;

    /// Awaitable: until the process has ended, also by an exception; at once when it is over.
    Join done() const;

    /// Throws Interrupted(reason, code) out of the wait of the process, which leaves its queue or timer at once.
    ///
    /// A process that is not waiting (it runs, was woken at this moment, or has not begun) gets it out of its next
    /// wait. The first of several interrupts counts. Returns false when the process is over or interrupted already.
    bool interrupt(std::string reason, std::int64_t code = 0) const;

    friend bool operator==(const ProcessHandle&, const ProcessHandle&) = default;

private:
    friend class Simulation;
    friend class Join;
    ProcessHandle(Simulation& simulation, std::uint32_t slot, std::uint32_t generation)
        : simulation_(&simulation), slot_(slot), generation_(generation)
    {
    }
    ProcessState* state() const;

    Simulation* simulation_ = nullptr;
    std::uint32_t slot_ = 0;
    std::uint32_t generation_ = 0;
};

/// Waits for the end of a process; made by ProcessHandle::done().
class Join final : public LinkedAwaitable<Join> {
public:
    explicit Join(ProcessHandle awaited) : awaited_(awaited) {}
    Join(Join&&) noexcept = default;

    bool await_ready() const { return !awaited_.alive(); }
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;

private:
    ProcessHandle awaited_;
};

inline Join ProcessHandle::done() const
{
    return Join(*this);
}

/// interrupt(process, "reason"): see ProcessHandle::interrupt.
inline bool interrupt(const ProcessHandle& process, std::string reason, std::int64_t code = 0)
{
    return process.interrupt(std::move(reason), code);
}

inline bool Wait::bind(ProcessState& process, void* frame) noexcept
{
    process_ = &process;
    if (process.is_interrupted()) [[unlikely]] {
        link_ = interrupted;
        return false;
    }
    link_ = reinterpret_cast<std::uintptr_t>(frame);
    process.wait = this;
    return true;
}

inline void Wait::arrived() noexcept
{
    process_->wait = nullptr;
}

} // namespace sim
