// A waiting line by priority with the book-keeping of queueing theory, shared by the resources.
#pragma once

#include "kernel/event_queue.hpp"
#include "kernel/time.hpp"
#include "kernel/wait.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sim {

/// What a waiting line and its servers did since time 0. Times in seconds, lengths in requests, busy in units.
struct QueueStats {
    std::uint64_t arrivals = 0; ///< requests made, also those served at once
    std::uint64_t served = 0;   ///< requests that got what they wanted, for the first time
    std::uint64_t left = 0;     ///< requests that left the line without
    std::uint64_t waiting = 0;  ///< in the line now
    std::int64_t busy = 0;      ///< units in use now
    double total_wait_s = 0;    ///< time spent in the line by all requests, so far
    double mean_wait_s = 0;     ///< total_wait_s / arrivals
    double mean_length = 0;     ///< time average
    double mean_busy = 0;       ///< time average
    double gap_s = 0;           ///< time integral of the length minus total_wait_s

    /// Little's law as a self-check: 0 exactly unless a request was lost or counted twice.
    double little_gap() const { return gap_s; }
};

/// Time integral of a small whole number, exact: a change by +n at t adds -n·t, and the present value closes the sum.
class LevelIntegral {
public:
    void change(SimTime now, std::int64_t by)
    {
        level_ += by;
        offset_ -= static_cast<Int128>(by) * now.time_since_epoch().count();
    }
    std::int64_t level() const { return level_; }

    __extension__ typedef __int128 Int128;
    /// In level × ticks since time 0.
    Int128 value(SimTime now) const { return offset_ + static_cast<Int128>(level_) * now.time_since_epoch().count(); }

private:
    std::int64_t level_ = 0;
    Int128 offset_ = 0;
};

/// The part of a request that stands in a line.
struct LineItem {
    LineItem* next = nullptr;
    LineItem* previous = nullptr;
    SimTime since{};           ///< when it joined the line
    std::int32_t priority = 0; ///< smaller is more urgent
};

/// First come first served within a priority; more urgent priorities first. Joining costs a search among priorities.
class WaitLine {
public:
    bool empty() const { return length_.level() == 0; }
    std::size_t size() const { return static_cast<std::size_t>(length_.level()); }

    /// The most urgent item, null when empty.
    LineItem* front() const
    {
        if (empty()) return nullptr;
        LineItem* first = classes_.front().items.front();
        return first != nullptr ? first : front_of_later_classes();
    }

    void join_back(LineItem& item, SimTime now)
    {
        class_of(item.priority).items.push_back(item);
        count_in(item, now);
    }

    /// Before all others of its priority: for who was interrupted in service.
    void join_front(LineItem& item, SimTime now)
    {
        class_of(item.priority).items.push_front(item);
        count_in(item, now);
    }

    /// Takes an item out, served or not.
    void leave(LineItem& item, SimTime now)
    {
        class_of(item.priority).items.remove(item);
        waited_ += (now - item.since).count();
        joined_at_ -= item.since.time_since_epoch().count();
        length_.change(now, -1);
    }

    /// Whether somebody with this priority or a more urgent one waits.
    bool is_someone_ahead_of(std::int32_t priority) const
    {
        const LineItem* first = front();
        return first != nullptr && first->priority <= priority;
    }

    /// Fills in waiting, total_wait_s, mean_length and gap_s.
    void describe_to(QueueStats& stats, SimTime now) const;

private:
    struct Class {
        std::int32_t priority = 0;
        WaitList<LineItem> items;
    };
    Class& class_of(std::int32_t priority)
    {
        return classes_.front().priority == priority ? classes_.front() : find_class(priority);
    }
    Class& find_class(std::int32_t priority);
    LineItem* front_of_later_classes() const;
    void count_in(LineItem& item, SimTime now)
    {
        item.since = now;
        joined_at_ += now.time_since_epoch().count();
        length_.change(now, +1);
    }

    LevelIntegral length_;
    LevelIntegral::Int128 waited_ = 0;    // by those who left the line
    LevelIntegral::Int128 joined_at_ = 0; // sum over those in the line
    std::vector<Class> classes_{1};       // by priority; emptied ones stay, there are few
};

} // namespace sim
