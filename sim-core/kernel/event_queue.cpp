// The far side of the event queue: spreading unsorted entries over buckets, and sorting the nearest bucket.
#include "kernel/event_queue.hpp"

#include <algorithm>
#include <bit>

namespace sim {

namespace {

/// Above this many entries the heap loses to buckets (measured crossover: 200 to 500).
constexpr std::size_t longest_heap = 256;

/// A nearest bucket up to this size is sorted at once, a larger one is divided again.
constexpr std::size_t longest_run = 48;

/// Entries aimed at per bucket when the top is spread: coarse, so that blocks are filled and few lines are touched.
constexpr std::size_t coarse = 32;

/// Entries aimed at per bucket when a bucket is divided again.
constexpr std::size_t fine = 4;

constexpr std::size_t most_buckets = std::size_t{1} << 16;

} // namespace

EventQueue::EventQueue() : near_limit_(longest_heap)
{
    near_.reserve(longest_heap + 1);
}

void EventQueue::push_near(const Entry& entry)
{
    std::size_t i = near_.size();
    near_.push_back(entry);
    Entry* heap = near_.data();
    while (i != 0) {
        const std::size_t parent = (i - 1) / 4;
        if (!(entry < heap[parent])) break;
        heap[i] = heap[parent];
        i = parent;
    }
    heap[i] = entry;
    if (near_.size() > near_limit_) [[unlikely]] {
        divide_near();
    }
}

void EventQueue::close_hole()
{
    hole_ = 0;
    const Entry last = near_.back();
    near_.pop_back();
    if (near_.size() > 1) {
        sift_down(last);
    } else if (!near_.empty()) {
        near_.front() = last;
    }
}

/// Puts an entry in place of the root of the heap.
void EventQueue::sift_down(const Entry& entry)
{
    Entry* heap = near_.data();
    const std::size_t count = near_.size();
    const Uint128 key = entry.key();
    std::size_t i = 0;
    for (;;) {
        const std::size_t child = 4 * i + 1;
        std::size_t least = child;
        if (child + 4 <= count) [[likely]] {
            // Two independent comparisons, then one: selects without branches.
            const std::size_t left = child + static_cast<std::size_t>(heap[child + 1] < heap[child]);
            const std::size_t right = child + 2 + static_cast<std::size_t>(heap[child + 3] < heap[child + 2]);
            least = heap[right] < heap[left] ? right : left;
        } else {
            if (child >= count) break;
            for (std::size_t j = child + 1; j < count; ++j) {
                if (heap[j] < heap[least]) least = j;
            }
        }
        if (heap[least].key() >= key) break;
        heap[i] = heap[least];
        i = least;
    }
    heap[i] = entry;
}

void EventQueue::push_far(const Entry& entry)
{
    ++far_;
    if (entry.time >= top_start_) {
        top_.push_back(entry);
        return;
    }
    // Rung 0 is the coarsest and reaches farthest; each further rung covers the time just before the one above it.
    std::size_t i = 0;
    while (i + 1 < depth_ && entry.time < rungs_[i].near) ++i;
    append(rungs_[i], entry);
}

void EventQueue::append(Rung& rung, const Entry& entry)
{
    // The last bucket also answers for the time from the last entry at division to the end of the rung.
    Bucket& bucket = rung.buckets[std::min<std::uint64_t>((entry.time - rung.start) >> rung.shift, rung.used - 1)];
    const std::uint32_t place = bucket.count % 10;
    if (place == 0) {
        const std::uint32_t block = fresh_block();
        blocks_[block].next = bucket.block;
        bucket.block = block;
    }
    blocks_[bucket.block].entries[place] = entry;
    ++bucket.count;
    ++rung.count;
}

std::uint32_t EventQueue::fresh_block()
{
    if (free_block_ == no_block) {
        blocks_.emplace_back();
        return static_cast<std::uint32_t>(blocks_.size() - 1);
    }
    const std::uint32_t block = free_block_;
    free_block_ = blocks_[block].next;
    return block;
}

/// Moves the entries of a bucket out, oldest first: a burst of equal times then comes out sorted already.
void EventQueue::take_bucket(Bucket& bucket, std::vector<Entry>& into)
{
    const std::size_t begin = into.size();
    into.resize(begin + bucket.count);
    std::size_t end = into.size();
    std::size_t in_block = (bucket.count + 9) % 10 + 1; // of the newest block; the others are full
    for (std::uint32_t block = bucket.block; block != no_block;) {
        Block& piece = blocks_[block];
        std::copy_n(piece.entries.begin(), in_block, into.begin() + static_cast<std::ptrdiff_t>(end - in_block));
        end -= in_block;
        in_block = 10;
        const std::uint32_t next = piece.next;
        piece.next = free_block_;
        free_block_ = block;
        block = next;
    }
    bucket = Bucket{};
}

/// Fills the near side, which is empty, from the far side, which is not.
void EventQueue::refill()
{
    while (depth_ != 0) {
        Rung& rung = rungs_[depth_ - 1];
        if (rung.count == 0) {
            // The time up to the end of this rung belongs to the near side until the next refill says otherwise.
            --depth_;
            continue;
        }
        while (rung.buckets[rung.next].count == 0) ++rung.next;
        Bucket& bucket = rung.buckets[rung.next];
        ++rung.next;
        const std::uint64_t end =
            rung.next == rung.used ? rung.end : rung.start + (static_cast<std::uint64_t>(rung.next) << rung.shift);
        rung.count -= bucket.count;
        far_ -= bucket.count;
        run_.clear();
        take_bucket(bucket, run_);
        rung.near = end;
        near_end_ = end;
        if (run_.size() > longest_run && depth_ < deepest) {
            const auto [first, last] = std::minmax_element(
                run_.begin(), run_.end(), [](const Entry& a, const Entry& b) { return a.time < b.time; });
            if (first->time != last->time) {
                scratch_.swap(run_);
                divide(scratch_.data(), scratch_.size(), first->time, last->time, end, fine);
                continue;
            }
        }
        start_run();
        return;
    }
    refill_from_top();
}

void EventQueue::refill_from_top()
{
    if (top_.size() <= longest_heap / 2) {
        // Short again: everything is near.
        near_end_ = endless;
        top_start_ = endless;
        far_ = 0;
        run_.clear();
        run_.swap(top_);
        near_limit_ = longest_heap;
        start_run();
        return;
    }
    scratch_.clear();
    scratch_.swap(top_);
    far_ = 0;
    const auto [first, last] = std::minmax_element(scratch_.begin(), scratch_.end(),
                                                   [](const Entry& a, const Entry& b) { return a.time < b.time; });
    if (first->time == last->time) {
        near_end_ = first->time + 1;
        top_start_ = near_end_;
        run_.swap(scratch_);
        start_run();
        return;
    }
    const std::uint64_t last_time = last->time;
    divide(scratch_.data(), scratch_.size(), first->time, last_time, last_time + 1, coarse);
    top_start_ = last_time + 1;
    refill();
}

/// Makes run_ the sorted front of the queue.
void EventQueue::start_run()
{
    if (run_.size() <= longest_run) {
        for (std::size_t i = 1; i < run_.size(); ++i) {
            const Entry entry = run_[i];
            const Uint128 key = entry.key();
            std::size_t j = i;
            for (; j != 0 && key < run_[j - 1].key(); --j) run_[j] = run_[j - 1];
            run_[j] = entry;
        }
    } else if (!std::is_sorted(run_.begin(), run_.end())) {
        std::sort(run_.begin(), run_.end());
    }
    run_next_ = run_.data();
    run_end_ = run_next_ + run_.size();
    for (std::size_t i = 0; i < std::min(run_.size(), ahead); ++i) prefetch(run_[i]);
}

/// Spreads entries with times in [first, last] over a new rung that answers for the time up to `end`.
void EventQueue::divide(const Entry* entries, std::size_t count, std::uint64_t first, std::uint64_t last,
                        std::uint64_t end, std::size_t per_bucket)
{
    Rung& rung = rungs_[depth_++];
    const std::size_t wanted = std::clamp<std::size_t>(count / per_bucket, 2, most_buckets);
    const std::uint64_t span = last - first;
    rung.shift = 0;
    while ((span >> rung.shift) >= wanted) ++rung.shift;
    rung.start = first;
    rung.near = first;
    rung.end = end;
    rung.next = 0;
    rung.count = 0;
    rung.used = static_cast<std::size_t>(span >> rung.shift) + 1;
    if (rung.buckets.size() < rung.used) rung.buckets.resize(rung.used);
    for (std::size_t i = 0; i < count; ++i) append(rung, entries[i]);
    far_ += count;
    near_end_ = first;
}

/// The heap has grown too long: divides it, and what is left of the run, into a rung of its own.
void EventQueue::divide_near()
{
    scratch_.assign(run_next_, run_end_);
    scratch_.insert(scratch_.end(), near_.begin(), near_.end());
    const auto [first, last] = std::minmax_element(scratch_.begin(), scratch_.end(),
                                                   [](const Entry& a, const Entry& b) { return a.time < b.time; });
    const std::uint64_t first_time = first->time;
    const std::uint64_t last_time = last->time;
    if (first_time == last_time || depth_ == deepest) {
        near_limit_ *= 2; // cannot be divided; a longer heap still works
        return;
    }
    near_.clear();
    run_.clear();
    run_next_ = run_end_ = nullptr;
    if (depth_ == 0) {
        // No ladder yet: from here on, what is later than all of today's entries goes to the top.
        if (near_end_ == endless) top_start_ = last_time + 1;
        divide(scratch_.data(), scratch_.size(), first_time, last_time,
               std::max(last_time + 1, std::min(near_end_, top_start_)), coarse);
        return;
    }
    divide(scratch_.data(), scratch_.size(), first_time, last_time, near_end_, fine);
}

/// Moves all entries that are not cancelled to the top, and forgets the ladder.
void EventQueue::gather()
{
    if (hole_ != 0) close_hole();
    top_.insert(top_.end(), run_next_, run_end_);
    top_.insert(top_.end(), near_.begin(), near_.end());
    while (depth_ != 0) {
        Rung& rung = rungs_[--depth_];
        for (std::size_t i = rung.next; i < rung.used; ++i) {
            if (rung.buckets[i].count != 0) take_bucket(rung.buckets[i], top_);
        }
    }
    near_.clear();
    run_.clear();
    run_next_ = run_end_ = nullptr;
    if (!cancelled_.empty()) {
        std::erase_if(top_, [this](const Entry& entry) { return cancelled_.take(entry.order); });
    }
    far_ = top_.size();
    top_start_ = 0;
    near_end_ = 0;
}

void EventQueue::purge()
{
    gather();
    near_limit_ = longest_heap;
}

} // namespace sim
