// Task<T>: a step of a process that is a coroutine of its own.
#pragma once

#include "kernel/frame_pool.hpp"
#include "kernel/wait.hpp"

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace sim {

template <class T>
class Task;

namespace detail {

/// What the promises of all tasks share: who continues, and what went wrong.
struct TaskPromiseBase : PromiseBase, PooledFrame {
    std::coroutine_handle<> caller;
    std::exception_ptr error;
    bool starting = true; // the caller is still on the machine stack below us

    std::suspend_always initial_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept { error = std::current_exception(); }

    struct Final {
        bool await_ready() noexcept { return false; }
        template <class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self) noexcept
        {
            TaskPromiseBase& promise = self.promise();
            return promise.starting ? std::noop_coroutine() : promise.caller;
        }
        void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
};

template <class T>
struct TaskPromise : TaskPromiseBase {
    std::optional<T> value;

    Task<T> get_return_object();
    template <class U>
    void return_value(U&& result)
    {
        value.emplace(std::forward<U>(result));
    }
    T take()
    {
        if (error) std::rethrow_exception(error);
        return std::move(*value);
    }
};

template <>
struct TaskPromise<void> : TaskPromiseBase {
    Task<void> get_return_object();
    void return_void() noexcept {}
    void take()
    {
        if (error) std::rethrow_exception(error);
    }
};

} // namespace detail

/// Lazy sub-coroutine: starts when a process or another task awaits it, once, and hands its result or exception back.
///
/// Part of the awaiting process: an interrupt reaches the wait it is in. Costs no event. A task that ends without ever
/// waiting returns into its caller instead of calling it, so loops over tasks do not grow the stack in any build type.
///
///     Task<Duration> review(World& w, ChangeId id);
///     const Duration spent = co_await review(w, id);
template <class T = void>
class [[nodiscard]] Task {
public:
    using promise_type = detail::TaskPromise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle handle) : handle_(handle) {}
    Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
    Task& operator=(Task&&) = delete;
    ~Task()
    {
        if (handle_) handle_.destroy();
    }

    bool await_ready() const noexcept { return false; }

    template <std::derived_from<PromiseBase> Promise>
    bool await_suspend(std::coroutine_handle<Promise> caller)
    {
        promise_type& promise = handle_.promise();
        promise.process = caller.promise().process;
        promise.caller = caller;
        handle_.resume();
        if (handle_.done()) return false; // nothing to wait for: go on in the caller
        promise.starting = false;
        return true;
    }

    T await_resume() { return handle_.promise().take(); }

private:
    Handle handle_;
};

namespace detail {

template <class T>
Task<T> TaskPromise<T>::get_return_object()
{
    return Task<T>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

inline Task<void> TaskPromise<void>::get_return_object()
{
    return Task<void>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

} // namespace detail

} // namespace sim
