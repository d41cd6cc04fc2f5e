// What every awaitable of the kernel is: a wait that can be entered, left and settled.
#pragma once

#include <concepts>
#include <coroutine>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace sim {

class Simulation;
class Wait;
struct ProcessState;

/// Base of all promises of the kernel: leads from any coroutine to the process it is part of.
struct PromiseBase {
    ProcessState* process = nullptr;
};

namespace detail {
/// Takes the pending interrupt of the process and throws it as Interrupted.
[[noreturn]] void throw_interrupt(ProcessState& process);
} // namespace detail

/// One thing a process waits for. Lives inside the awaiting coroutine's frame and is pinned while it is entered.
///
/// Life: await_ready() may find it satisfied at once. Else enter() puts it into a queue or on the clock; later either
/// its source calls wake(), or leave() takes it out again because another wait of the group won or the process was
/// interrupted. A wait whose frame dies with the simulation is not left: the sources do not touch it any more.
class Wait {
public:
    /// Puts the wait into its queue. REQUIRES: bound to a process or a group.
    virtual void enter() = 0;

    /// Takes the wait out of its queue at once. REQUIRES: entered and not settled.
    virtual void leave() noexcept = 0;

    /// For the source: what was waited for has happened; the process continues at this moment, after what is due.
    /// REQUIRES: the wait is out of its queue.
    void wake() noexcept;

    /// Leaves, and makes await_resume() throw. Returns the frame to continue. REQUIRES: the outermost wait of a
    /// process.
    void* interrupt() noexcept
    {
        leave();
        link_ |= interrupted;
        return frame();
    }

    /// Marks the wait as over. Returns the frame to continue, null while an enclosing group still waits for others.
    void* settle() noexcept;

    /// Called by the event loop before settle() when the event of the wait has come.
    virtual void expire() noexcept {}

    /// Makes this wait part of a group of the same process.
    void bind_to(Wait& group) noexcept
    {
        process_ = group.process_;
        link_ = reinterpret_cast<std::uintptr_t>(&group) | in_group;
    }

    ProcessState& process() const noexcept { return *process_; }

protected:
    Wait() = default;
    Wait(Wait&& other) noexcept { (void)other; } // only before it is entered, so there is nothing to take along
    Wait(const Wait&) = delete;
    Wait& operator=(const Wait&) = delete;
    Wait& operator=(Wait&&) = delete;
    ~Wait() = default;

    /// For groups: a wait inside this one was settled; true when that settles this one.
    virtual bool child_settled(Wait& child) noexcept
    {
        (void)child;
        return false;
    }

    /// Makes this the wait of a coroutine of the process; false when the process is interrupted instead.
    bool bind(ProcessState& process, void* frame) noexcept;

    /// The plain event loop resumes the frame itself, so the awaitable tells the process that it waits no longer.
    void arrived() noexcept;

    void throw_if_interrupted()
    {
        if ((link_ & interrupted) != 0) [[unlikely]] {
            detail::throw_interrupt(*process_);
        }
    }

    bool is_in_group() const noexcept { return (link_ & in_group) != 0; }
    void* frame() const noexcept { return reinterpret_cast<void*>(link_ & ~tags); }

private:
    static constexpr std::uintptr_t in_group = 1;
    static constexpr std::uintptr_t interrupted = 2;
    static constexpr std::uintptr_t tags = 3;

    ProcessState* process_ = nullptr;
    std::uintptr_t link_ = 0; // the frame to resume, or the enclosing group; the low bits say which
};

template <class T>
concept Waitable = std::derived_from<std::remove_reference_t<T>, Wait>;

/// The suspension every awaitable shares; Self is the final class, so enter() is not a virtual call here.
template <class Self>
class Awaitable : public Wait {
public:
    template <std::derived_from<PromiseBase> Promise>
    bool await_suspend(std::coroutine_handle<Promise> caller)
    {
        if (!this->bind(*caller.promise().process, caller.address())) [[unlikely]] {
            return false;
        }
        static_cast<Self*>(this)->enter();
        return true;
    }

protected:
    ~Awaitable() = default;
    Awaitable() = default;
    Awaitable(Awaitable&&) noexcept = default;
};

/// A wait that stands in a line; next and previous make leaving constant-time.
template <class Self>
class LinkedAwaitable : public Awaitable<Self> {
public:
    Self* next = nullptr;
    Self* previous = nullptr;

protected:
    ~LinkedAwaitable() = default;
    LinkedAwaitable() = default;
    LinkedAwaitable(LinkedAwaitable&&) noexcept = default;
};

/// Intrusive doubly linked list; the items carry next and previous.
template <class Item>
class WaitList {
public:
    bool empty() const { return head_ == nullptr; }
    Item* front() const { return head_; }

    void push_back(Item& item)
    {
        item.next = nullptr;
        item.previous = tail_;
        (tail_ != nullptr ? tail_->next : head_) = &item;
        tail_ = &item;
    }

    void push_front(Item& item)
    {
        item.previous = nullptr;
        item.next = head_;
        (head_ != nullptr ? head_->previous : tail_) = &item;
        head_ = &item;
    }

    void remove(Item& item)
    {
        (item.previous != nullptr ? item.previous->next : head_) = item.next;
        (item.next != nullptr ? item.next->previous : tail_) = item.previous;
    }

    Item& pop_front()
    {
        Item& item = *head_;
        remove(item);
        return item;
    }

private:
    Item* head_ = nullptr;
    Item* tail_ = nullptr;
};

} // namespace sim
