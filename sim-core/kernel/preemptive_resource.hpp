// A resource whose units a more urgent request takes away; the work that was interrupted resumes later.
#pragma once

#include "kernel/calendar.hpp"
#include "kernel/simulation.hpp"
#include "kernel/wait_line.hpp"

namespace sim {

class PreemptiveResource;
class PreemptiveSlot;

/// Waits until a slot is granted; made by PreemptiveSlot::ready().
class PreemptiveReady final : public Awaitable<PreemptiveReady> {
public:
    explicit PreemptiveReady(PreemptiveSlot& slot) : slot_(&slot) {}
    PreemptiveReady(PreemptiveReady&&) noexcept = default;

    bool await_ready() const;
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;

private:
    friend class PreemptiveResource;
    PreemptiveSlot* slot_;
};

/// Serves a busy time, however often it is interrupted; made by PreemptiveSlot::hold and hold_working.
class Hold final : public Awaitable<Hold> {
public:
    Hold(PreemptiveSlot& slot, const Calendar* calendar, Duration busy);
    Hold(Hold&& other) noexcept
        : slot_(other.slot_), calendar_(other.calendar_), busy_(other.busy_), remaining_(other.remaining_)
    {
    }

    bool await_ready() const { return false; }
    void await_resume() { throw_if_interrupted(); }
    void enter() override;
    void leave() noexcept override;
    void expire() noexcept override;

    /// Busy time that is still to be served. Exact while it is not being served; else as of the last (re)start.
    Duration remaining() const { return remaining_; }

    /// Busy time that has been served up to now, whether it is being served or not.
    Duration served() const;

private:
    friend class PreemptiveResource;
    void start();
    void pause() noexcept;

    PreemptiveSlot* slot_;
    const Calendar* calendar_; // null: elapsed time
    Duration busy_;
    Duration remaining_;
    SimTime started_{};
    std::uint64_t order_ = 0; // of the event that ends it; 0 while it is not being served
};

/// A request for one unit of a PreemptiveResource, and the hold on it. Made by PreemptiveResource::acquire.
///
/// Pinned and RAII like Slot. Once granted the unit may be lost to a more urgent request at any time; granted() tells.
/// The slot then stands at the head of its priority class, and gets a unit again when its turn comes.
class [[nodiscard]] PreemptiveSlot : private LineItem {
public:
    PreemptiveSlot(const PreemptiveSlot&) = delete;
    PreemptiveSlot& operator=(const PreemptiveSlot&) = delete;
    ~PreemptiveSlot() { release(); }

    /// Awaitable: until a unit is granted.
    PreemptiveReady ready() { return PreemptiveReady(*this); }

    /// Awaitable: until this much busy time was served, waiting for the unit first if need be. While a more urgent
    /// request has the unit the clock of the hold stands still. The slot keeps the unit afterwards.
    /// @throws std::domain_error  when busy < 0
    Hold hold(Duration busy) { return Hold(*this, nullptr, busy); }

    /// The same in the working time of a calendar, which has to outlive the hold.
    Hold hold_working(const Calendar& calendar, Duration busy) { return Hold(*this, &calendar, busy); }

    bool granted() const { return state_ == State::granted; }

    /// How often the unit was taken away.
    int preemptions() const { return preemptions_; }

    /// Gives the unit back, or leaves the line, now. REQUIRES: nobody is waiting in ready() or hold().
    void release() noexcept
    {
        if (state_ != State::released) give_up();
    }

    using LineItem::priority;

private:
    friend class PreemptiveResource;
    friend class PreemptiveReady;
    friend class Hold;
    enum class State : std::uint8_t { waiting, granted, released };

    PreemptiveSlot(PreemptiveResource& resource, std::int32_t urgency);
    void give_up() noexcept;

    Simulation* simulation_;
    PreemptiveResource* resource_;
    PreemptiveReady* waiter_ = nullptr;
    Hold* hold_ = nullptr;
    State state_ = State::waiting;
    int preemptions_ = 0;
};

/// Told before the number of busy units or the capacity changes, for books that are kept in another clock.
class LevelWatcher {
public:
    virtual void about_to_change() = 0;

protected:
    ~LevelWatcher() = default;
};

/// Units that go to the most urgent requests at every moment: preemptive-resume service.
///
/// A request that is more urgent (smaller number) than a holder takes the unit of the least urgent holder, among equals
/// of the one who got it last. Equals do not preempt each other.
///
///     PreemptiveSlot me = developer.acquire(feature_work);
///     co_await me.hold_working(office, 6h);      // survives any number of incidents
class PreemptiveResource {
public:
    /// @param margin  a request takes a unit only from a holder whose number is larger by more than this; what is less
    ///                urgent by less keeps its unit and only stands further back in the line
    /// @throws std::domain_error  when capacity is negative
    PreemptiveResource(Simulation& simulation, std::int64_t capacity, std::int32_t margin = 0);
    PreemptiveResource(const PreemptiveResource&) = delete;
    PreemptiveResource& operator=(const PreemptiveResource&) = delete;

    PreemptiveSlot acquire(int priority = 0) { return PreemptiveSlot(*this, priority); }

    /// Changes the number of units at once; a smaller one takes units away from the least urgent holders.
    /// @throws std::domain_error  when capacity is negative
    void set_capacity(std::int64_t capacity);

    /// From now on `watcher` is told; it has to outlive the resource.
    void watch(LevelWatcher& watcher) { watcher_ = &watcher; }

    std::int64_t capacity() const { return capacity_; }
    std::int64_t busy() const { return busy_.level(); }
    std::size_t queue_length() const { return line_.size(); }

    /// Times a unit was taken from a holder.
    std::uint64_t preemptions() const { return preemptions_; }

    /// Waits include those after a preemption.
    QueueStats queue_stats() const;

private:
    friend class PreemptiveSlot;

    void join(PreemptiveSlot& slot);
    void leave(PreemptiveSlot& slot) noexcept;
    void grant(PreemptiveSlot& slot);
    void preempt(PreemptiveSlot& slot);
    void serve();
    void change_busy(int by)
    {
        if (watcher_ != nullptr) watcher_->about_to_change();
        busy_.change(simulation_->now(), by);
    }
    PreemptiveSlot* least_urgent_holder() const;

    Simulation* simulation_;
    std::int64_t capacity_;
    std::int32_t margin_;
    LevelWatcher* watcher_ = nullptr;
    LevelIntegral busy_;
    std::uint64_t arrivals_ = 0;
    std::uint64_t served_ = 0;
    std::uint64_t left_ = 0;
    std::uint64_t preemptions_ = 0;
    WaitLine line_;
    WaitList<LineItem> holders_; // in the order they were granted
};

} // namespace sim
