// A small hash set of event numbers: the cancelled events that still lie in the event queue.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sim {

/// Open-addressing set of non-zero 64-bit numbers with constant-time insert and take.
class OrderSet {
public:
    bool empty() const { return count_ == 0; }
    std::size_t size() const { return count_; }

    /// REQUIRES: order ≠ 0 and not in the set.
    void insert(std::uint64_t order)
    {
        if ((count_ + 1) * 2 > slots_.size()) grow();
        place(order);
        ++count_;
    }

    /// Removes the number; false when it was not in the set.
    bool take(std::uint64_t order)
    {
        std::size_t i = home(order);
        while (slots_[i] != order) {
            if (slots_[i] == 0) return false;
            i = (i + 1) & mask();
        }
        // Close the gap so that every remaining number can still be reached from its home slot.
        std::size_t hole = i;
        for (std::size_t j = (hole + 1) & mask(); slots_[j] != 0; j = (j + 1) & mask()) {
            const std::size_t wanted = home(slots_[j]);
            if (((j - wanted) & mask()) >= ((j - hole) & mask())) {
                slots_[hole] = slots_[j];
                hole = j;
            }
        }
        slots_[hole] = 0;
        --count_;
        return true;
    }

private:
    std::size_t mask() const { return slots_.size() - 1; }

    /// Fibonacci hashing: consecutive numbers spread over the whole table.
    std::size_t home(std::uint64_t order) const { return (order * 0x9E3779B97F4A7C15ULL) >> shift_; }

    void place(std::uint64_t order)
    {
        std::size_t i = home(order);
        while (slots_[i] != 0) i = (i + 1) & mask();
        slots_[i] = order;
    }

    void grow()
    {
        std::vector<std::uint64_t> old(slots_.empty() ? 64 : slots_.size() * 2, 0);
        shift_ = slots_.empty() ? 58 : shift_ - 1;
        old.swap(slots_);
        for (const std::uint64_t order : old) {
            if (order != 0) place(order);
        }
    }

    std::vector<std::uint64_t> slots_;
    std::size_t count_ = 0;
    int shift_ = 58;
};

} // namespace sim
