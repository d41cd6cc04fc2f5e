// Recycled memory for coroutine frames and callback nodes, by size class and per thread.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SANITIZE_ADDRESS__)
#define TP_POOL_FRAMES 0 // let the sanitizer see every frame
#else
#define TP_POOL_FRAMES 1
#endif

namespace sim {

/// Blocks of multiples of 32 bytes, half a cache line; a freed block is the next one handed out.
///
/// Memory belongs to the thread: what was allocated in a thread must be freed in it, so a Simulation is made, run and
/// destroyed in one thread. The blocks of a thread return to the system when it ends.
class FramePool {
public:
    static void* allocate(std::size_t bytes)
    {
        const std::size_t size_class = (bytes + granule - 1) / granule;
        if (!TP_POOL_FRAMES || size_class >= classes) [[unlikely]] {
            return large(bytes);
        }
        Block*& head = free_[size_class];
        if (head == nullptr) [[unlikely]] {
            return refill(size_class);
        }
        Block* block = head;
        head = block->next;
        return block;
    }

    static void deallocate(void* memory, std::size_t bytes) noexcept
    {
        const std::size_t size_class = (bytes + granule - 1) / granule;
        if (!TP_POOL_FRAMES || size_class >= classes) [[unlikely]] {
            return free_large(memory, bytes);
        }
        auto* block = static_cast<Block*>(memory);
        block->next = free_[size_class];
        free_[size_class] = block;
    }

private:
    struct Block {
        Block* next;
    };
    static constexpr std::size_t granule = 32;
    static constexpr std::size_t classes = 33; // up to 1 KiB; larger frames are rare

    static void* refill(std::size_t size_class);
    static void* large(std::size_t bytes);
    static void free_large(void* memory, std::size_t bytes) noexcept;

    static thread_local constinit Block* free_[classes];
};

/// Base of promises: their coroutine frames live in the pool.
struct PooledFrame {
    static void* operator new(std::size_t bytes) { return FramePool::allocate(bytes); }
    static void operator delete(void* memory, std::size_t bytes) noexcept { FramePool::deallocate(memory, bytes); }
};

} // namespace sim
