/// Counts over the last calls or the last seconds, from which policies judge how a dependency is doing.
#pragma once

#include "kernel/time.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace model {

/// How a number of calls went. A call may be both failed and slow.
struct CallCounts {
    int calls = 0;
    int failed = 0;
    int slow = 0;

    CallCounts& operator+=(const CallCounts& more)
    {
        calls += more.calls, failed += more.failed, slow += more.slow;
        return *this;
    }
    CallCounts& operator-=(const CallCounts& less)
    {
        calls -= less.calls, failed -= less.failed, slow -= less.slow;
        return *this;
    }
    friend bool operator==(const CallCounts&, const CallCounts&) = default;
};

/// Sums over the last `window` of time. Time is cut into buckets; what is too old falls out a bucket at a time, so a
/// sum covers between window − window/buckets and window. Moments must not go backwards.
template <class Sums>
class RollingSums {
public:
    RollingSums(sim::Duration window, int buckets)
        : width_(std::max(window / buckets, sim::Duration(1))),
          bucket_ends_(sim::SimTime(width_)),
          ring_(static_cast<std::size_t>(buckets))
    {
    }

    void add(sim::SimTime now, const Sums& more)
    {
        if (now >= bucket_ends_) [[unlikely]]
            roll_to(now);
        ring_[current_] += more;
        total_ += more;
    }
    const Sums& total(sim::SimTime now)
    {
        if (now >= bucket_ends_) [[unlikely]]
            roll_to(now);
        return total_;
    }
    void clear()
    {
        std::fill(ring_.begin(), ring_.end(), Sums{});
        total_ = {};
    }

private:
    void roll_to(sim::SimTime now)
    {
        const std::int64_t steps = (now - bucket_ends_) / width_ + 1;
        bucket_ends_ += steps * width_;
        if (steps >= static_cast<std::int64_t>(ring_.size())) return clear();
        for (std::int64_t i = 0; i < steps; ++i) {
            if (++current_ == ring_.size()) current_ = 0;
            total_ -= ring_[current_];
            ring_[current_] = {};
        }
    }

    sim::Duration width_;
    sim::SimTime bucket_ends_; // of the bucket that is being filled
    std::size_t current_ = 0;
    std::vector<Sums> ring_;
    Sums total_{};
};

/// How the last n calls went, whenever they were. A byte for each.
class LastCalls {
public:
    explicit LastCalls(int calls) : ring_(static_cast<std::size_t>(calls)) {}

    /// `one` is a single call.
    void add(sim::SimTime, const CallCounts& one)
    {
        total_ -= unpacked(ring_[next_]); // nothing until the ring has been filled once
        ring_[next_] = static_cast<std::uint8_t>(1 | one.failed << 1 | one.slow << 2);
        total_ += one;
        if (++next_ == ring_.size()) next_ = 0;
    }
    const CallCounts& total(sim::SimTime) const { return total_; }
    void clear()
    {
        std::fill(ring_.begin(), ring_.end(), std::uint8_t{});
        total_ = {};
        next_ = 0;
    }

private:
    static CallCounts unpacked(std::uint8_t call) { return {call & 1, call >> 1 & 1, call >> 2}; }

    std::vector<std::uint8_t> ring_;
    std::size_t next_ = 0;
    CallCounts total_;
};

} // namespace model
