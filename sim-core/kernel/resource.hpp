// A number of equal units that processes hold one or more of: people, workers, environments, connections.
#pragma once

#include "kernel/simulation.hpp"
#include "kernel/wait_line.hpp"

namespace sim {

class Resource;
class Slot;

/// Waits until a slot is granted; made by Slot::ready().
class SlotReady final : public Awaitable<SlotReady> {
public:
    explicit SlotReady(Slot& slot) : slot_(&slot) {}
    SlotReady(SlotReady&&) noexcept = default;

    bool await_ready() const;
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;

private:
    Slot* slot_;
};

/// A request for units of a Resource, and the hold on them once granted. Made by Resource::acquire.
///
/// It stands in line from the moment it is made. Leaving the scope by any path leaves the line or gives the units back.
/// Pinned: it lives where it was made. A wait for ready() that is lost in any_of or to an interrupt keeps the place in
/// line; release() or the end of the scope gives it up.
class [[nodiscard]] Slot : private LineItem {
public:
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;
    ~Slot() { release(); }

    /// Awaitable: until the units are granted. One process at a time may wait for a slot.
    SlotReady ready() { return SlotReady(*this); }

    bool granted() const { return state_ == State::granted; }

    /// Gives the units back, or leaves the line, now. Nothing happens the second time.
    void release() noexcept
    {
        if (state_ != State::released) give_up();
    }

    std::int64_t amount() const { return amount_; }
    using LineItem::priority;

private:
    friend class Resource;
    friend class SlotReady;
    enum class State : std::uint8_t { waiting, granted, released };

    Slot(Resource& resource, std::int32_t urgency, std::int64_t amount);
    void give_up() noexcept;
    [[noreturn]] static void throw_amount(std::int64_t amount);

    State state_ = State::waiting;
    Simulation* simulation_; // asked first when the world ends: the resource may be gone by then
    Resource* resource_;
    SlotReady* waiter_ = nullptr;
    std::int64_t amount_;
};

/// Who is served first.
enum class Discipline : std::uint8_t {
    fifo,     ///< first come, first served; priorities are ignored
    priority, ///< smaller number first, first come first served among equals
};

/// Units of one kind with a waiting line.
///
/// The head of the line is served as soon as its whole amount is free; nobody overtakes it, except more urgent ones
/// under Discipline::priority. Acquiring and releasing take constant time.
///
///     Resource testers(sim, 2);
///     Slot tester = testers.acquire();
///     co_await tester.ready();
///     co_await sim.after(4h);
///     // the end of the scope gives the tester back
class Resource {
public:
    /// @param capacity  units, ≥ 0
    /// @throws std::domain_error  when capacity is negative
    Resource(Simulation& simulation, std::int64_t capacity, Discipline discipline = Discipline::fifo);
    Resource(const Resource&) = delete;
    Resource& operator=(const Resource&) = delete;

    /// Joins the line; granted at once when the units are free and nobody is ahead.
    ///
    /// @param priority  smaller is more urgent; only Discipline::priority looks at it
    /// @param amount    units wanted, ≥ 1; more than the capacity waits until the capacity has grown
    /// @throws std::domain_error  when amount < 1
    Slot acquire(int priority = 0, std::int64_t amount = 1) { return Slot(*this, priority, amount); }

    /// Changes the number of units. A smaller one takes nothing away: units leave as they are given back.
    /// @throws std::domain_error  when capacity is negative
    void set_capacity(std::int64_t capacity);

    std::int64_t capacity() const { return capacity_; }
    std::int64_t busy() const { return busy_.level(); }

    /// Units that are free; negative while a reduced capacity is still exceeded.
    std::int64_t available() const { return capacity_ - busy(); }
    std::size_t queue_length() const { return line_.size(); }

    QueueStats queue_stats() const;

    /// Calls observer(context, *this) after each change of queue length or busy units; null to stop. For time series.
    using Observer = void (*)(void* context, const Resource& resource);
    void observe(Observer observer, void* context)
    {
        observer_ = observer;
        observer_context_ = context;
    }

    Simulation& simulation() const { return *simulation_; }

private:
    friend class Slot;

    void join(Slot& slot);
    void grant(Slot& slot)
    {
        slot.state_ = Slot::State::granted;
        ++served_;
        busy_.change(simulation_->now(), slot.amount_);
    }
    void leave(Slot& slot) noexcept;
    void serve() noexcept;
    void changed() const
    {
        if (observer_ != nullptr) observer_(observer_context_, *this);
    }

    Simulation* simulation_;
    std::int64_t capacity_;
    Discipline discipline_;
    LevelIntegral busy_;
    std::uint64_t arrivals_ = 0;
    std::uint64_t served_ = 0;
    std::uint64_t left_ = 0;
    WaitLine line_;
    Observer observer_ = nullptr;
    void* observer_context_ = nullptr;
};

inline void Resource::join(Slot& slot)
{
    ++arrivals_;
    if (slot.amount_ <= available() && !line_.is_someone_ahead_of(slot.priority)) {
        grant(slot);
    } else {
        line_.join_back(slot, simulation_->now());
    }
    changed();
}

inline Slot::Slot(Resource& resource, std::int32_t urgency, std::int64_t amount)
    : simulation_(resource.simulation_), resource_(&resource), amount_(amount)
{
    if (amount < 1) [[unlikely]] {
        throw_amount(amount);
    }
    priority = resource.discipline_ == Discipline::priority ? urgency : 0;
    resource.join(*this);
}

inline bool SlotReady::await_ready() const
{
    return slot_->granted();
}

inline void SlotReady::enter()
{
    slot_->waiter_ = this;
}

inline void SlotReady::leave() noexcept
{
    slot_->waiter_ = nullptr;
}

} // namespace sim
