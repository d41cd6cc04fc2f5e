// A growing ring buffer: the FIFO under wakes and stores.
#pragma once

#include <bit>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>

namespace sim {

/// First-in-first-out buffer of movable values; push and pop in amortised constant time, memory is kept until the end.
template <class T>
class Ring {
public:
    Ring() = default;
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;
    ~Ring()
    {
        clear();
        release(slots_);
    }

    bool empty() const { return head_ == tail_; }
    std::size_t size() const { return tail_ - head_; }

    /// The oldest value. REQUIRES: !empty().
    T& front() { return slots_[head_ & mask_]; }

    /// The i-th oldest value. REQUIRES: i < size().
    T& operator[](std::size_t i) { return slots_[(head_ + i) & mask_]; }

    template <class... Args>
    void emplace(Args&&... args)
    {
        if (size() == capacity_) [[unlikely]] {
            grow();
        }
        ::new (static_cast<void*>(slots_ + (tail_ & mask_))) T(std::forward<Args>(args)...);
        ++tail_;
    }

    void push(T value) { emplace(std::move(value)); }

    /// Takes the oldest value out. REQUIRES: !empty().
    T pop()
    {
        T& slot = slots_[head_ & mask_];
        T value = std::move(slot);
        slot.~T();
        ++head_;
        return value;
    }

    void clear()
    {
        while (!empty()) slots_[head_++ & mask_].~T();
    }

private:
    void grow()
    {
        const std::size_t capacity = capacity_ == 0 ? 16 : capacity_ * 2;
        T* fresh = std::allocator<T>{}.allocate(capacity);
        const std::size_t count = size();
        for (std::size_t i = 0; i < count; ++i) {
            T& old = slots_[(head_ + i) & mask_];
            ::new (static_cast<void*>(fresh + i)) T(std::move(old));
            old.~T();
        }
        release(slots_);
        slots_ = fresh;
        capacity_ = capacity;
        mask_ = capacity - 1;
        head_ = 0;
        tail_ = count;
    }

    void release(T* slots)
    {
        if (slots != nullptr) std::allocator<T>{}.deallocate(slots, capacity_);
    }

    T* slots_ = nullptr;
    std::size_t head_ = 0; // counts up for ever; the position is head_ & mask_
    std::size_t tail_ = 0;
    std::size_t mask_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace sim
