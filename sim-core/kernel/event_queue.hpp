// The list of pending events: a 4-ary heap while it is short, a ladder of buckets in front of it when it is long.
#pragma once

#include "kernel/order_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sim {

__extension__ typedef unsigned __int128 Uint128;

/// One pending event. Key and payload are plain integers: no pointer is followed to compare two events.
struct Entry {
    std::uint64_t time;    ///< ticks since time 0
    std::uint64_t order;   ///< priority, then number of insertion; unique
    std::uintptr_t target; ///< whom to wake; opaque here

    Uint128 key() const { return (static_cast<Uint128>(time) << 64) | order; }
    friend bool operator<(const Entry& a, const Entry& b) { return a.key() < b.key(); }
};

/// Priority queue of entries by (time, order) with constant-time lazy cancellation.
///
/// Up to about 256 entries live in a 4-ary heap. Beyond, far entries wait unsorted and are spread over buckets only
/// when time comes near (a ladder queue); a bucket is sorted when it becomes the nearest one. The cost per event then
/// stays flat for any number of entries, and bursts of equal or clustered times cost no more: a bucket that cannot be
/// divided is sorted as a whole, once. The slot of a removed minimum is refilled by the next push where possible.
///
/// REQUIRES: no push with a time before the last removed one.
/// @source Tang, Goh, Thng: Ladder queue: an O(1) priority queue structure (ACM TOMACS 15, 2005), for the ladder
class EventQueue {
public:
    EventQueue();

    bool empty() { return front() == nullptr; }

    /// Entries in the queue, cancelled ones that were not met yet included.
    std::size_t size() const { return near_.size() - hole_ + (run_end_ - run_next_) + far_; }

    void push(const Entry& entry)
    {
        if (entry.time >= near_end_) return push_far(entry);
        if (hole_ != 0) {
            hole_ = 0;
            if (near_.size() == 1) {
                near_.front() = entry;
            } else {
                sift_down(entry);
            }
            return;
        }
        push_near(entry);
    }

    /// The earliest entry that is not cancelled, or null. Valid until the next call that is not const.
    const Entry* front()
    {
        for (;;) {
            if (hole_ != 0) close_hole();
            const Entry* first = nullptr;
            if (run_next_ != run_end_) {
                first = run_next_;
                if (!near_.empty() && near_.front() < *first) first = near_.data();
            } else if (!near_.empty()) {
                first = near_.data();
            } else {
                if (far_ == 0) return nullptr;
                refill();
                continue;
            }
            if (cancelled_.empty()) [[likely]] {
                return first;
            }
            if (!cancelled_.take(first->order)) return first;
            pop_front(first);
        }
    }

    /// Whether an entry could come before this key. Cheaper than front(): the slot of a removed minimum stays open.
    bool may_precede(Uint128 key) const
    {
        if (run_next_ != run_end_) {
            if (run_next_->key() < key) return true;
        } else if (far_ != 0 && near_.size() == hole_) {
            return near_end_ <= static_cast<std::uint64_t>(key >> 64); // nothing is near, so look at the border
        }
        if (hole_ == 0) return !near_.empty() && near_.front().key() < key;
        const std::size_t end = near_.size() < 5 ? near_.size() : 5;
        for (std::size_t child = 1; child < end; ++child) {
            if (near_[child].key() < key) return true;
        }
        return false;
    }

    /// Removes the entry that front() returned. REQUIRES: nothing happened in between.
    void pop_front(const Entry* first)
    {
        if (first == run_next_) {
            if (run_end_ - run_next_ > static_cast<std::ptrdiff_t>(ahead)) prefetch(run_next_[ahead]);
            ++run_next_;
        } else {
            hole_ = 1; // of the heap; the next push is likely to fill it
        }
    }

    /// Forgets a pending entry. Constant time; its place is reclaimed when it is met, or when half of all are
    /// cancelled. REQUIRES: the entry is pending here (or in the caller's own list that asks take_cancelled) and not
    /// cancelled yet.
    void cancel(std::uint64_t order)
    {
        cancelled_.insert(order);
        if (cancelled_.size() > 64 && cancelled_.size() * 2 > size()) purge();
    }

    /// Whether an entry outside of the queue that shares the numbering was cancelled.
    bool take_cancelled(std::uint64_t order) { return !cancelled_.empty() && cancelled_.take(order); }

    /// Removes everything and calls visit(entry) for each entry that was not cancelled, in no particular order.
    template <class Visitor>
    void drain(Visitor&& visit)
    {
        gather();
        std::vector<Entry> all;
        all.swap(top_);
        far_ = 0;
        for (const Entry& entry : all) visit(entry);
    }

private:
    static constexpr std::uint64_t endless = UINT64_MAX;
    static constexpr std::uint32_t no_block = UINT32_MAX;
    static constexpr std::size_t deepest = 10;
    static constexpr std::size_t ahead = 8; // entries of the run whose targets are fetched in advance

    /// With many processes each one has left the cache since it last ran.
    static void prefetch(const Entry& entry)
    {
        __builtin_prefetch(reinterpret_cast<const void*>(entry.target));
        __builtin_prefetch(reinterpret_cast<const void*>(entry.target + 64));
    }

    /// A piece of a bucket; 10 entries fill four cache lines.
    struct alignas(64) Block {
        std::array<Entry, 10> entries;
        std::uint32_t next;
    };
    struct Bucket {
        std::uint32_t block = no_block; // newest first
        std::uint32_t count = 0;
    };
    /// Equal slices of the time from start on, 2^shift ticks each.
    struct Rung {
        std::uint64_t start = 0;
        std::uint64_t near = 0; // start of the slices not yet handed on
        std::uint64_t end = 0;  // first time that is not covered
        int shift = 0;
        std::size_t next = 0;
        std::size_t used = 0; // buckets in use; the vector keeps its memory
        std::size_t count = 0;
        std::vector<Bucket> buckets;
    };

    void push_near(const Entry& entry);
    void push_far(const Entry& entry);
    void close_hole();
    void sift_down(const Entry& entry);
    void refill();
    void refill_from_top();
    void start_run();
    void divide(const Entry* entries, std::size_t count, std::uint64_t first, std::uint64_t last, std::uint64_t end,
                std::size_t per_bucket);
    void divide_near();
    void append(Rung& rung, const Entry& entry);
    void take_bucket(Bucket& bucket, std::vector<Entry>& into);
    std::uint32_t fresh_block();
    void gather();
    void purge();

    std::vector<Entry> near_;         // 4-ary heap of entries before near_end_
    std::size_t hole_ = 0;            // 1 when the root of the heap was removed
    const Entry* run_next_ = nullptr; // sorted entries of the nearest bucket
    const Entry* run_end_ = nullptr;
    std::uint64_t near_end_ = endless;
    std::size_t far_ = 0; // entries in rungs and top
    std::size_t depth_ = 0;
    std::uint64_t top_start_ = endless;
    std::size_t near_limit_;
    OrderSet cancelled_;
    std::vector<Entry> run_;
    std::array<Rung, deepest> rungs_;
    std::vector<Entry> top_; // beyond all rungs, unsorted
    std::vector<Block> blocks_;
    std::uint32_t free_block_ = no_block;
    std::vector<Entry> scratch_;
};

} // namespace sim
