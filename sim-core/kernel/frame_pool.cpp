// The slow path of the frame pool: chunks from the system, cut into blocks.
#include "kernel/frame_pool.hpp"

#include <algorithm>
#include <new>
#include <vector>

namespace sim {

namespace {

constexpr std::align_val_t line{64};
constexpr std::size_t smallest_chunk = std::size_t{16} << 10;
constexpr std::size_t largest_chunk = std::size_t{1} << 20;

/// Owns the chunks of one thread; touched only when a size class runs dry.
struct Chunks {
    Chunks() = default;
    Chunks(const Chunks&) = delete;
    Chunks& operator=(const Chunks&) = delete;
    ~Chunks()
    {
        for (void* chunk : owned) ::operator delete(chunk, line);
    }

    std::vector<void*> owned;
    std::size_t next_size = smallest_chunk;
};

Chunks& chunks()
{
    thread_local Chunks instance;
    return instance;
}

} // namespace

thread_local constinit FramePool::Block* FramePool::free_[FramePool::classes] = {};

void* FramePool::refill(std::size_t size_class)
{
    Chunks& pool = chunks();
    const std::size_t bytes = size_class * granule;
    pool.owned.push_back(nullptr); // first, so that a failing allocation loses nothing
    auto* chunk = static_cast<char*>(::operator new(pool.next_size, line));
    pool.owned.back() = chunk;
    const std::size_t count = pool.next_size / bytes;
    pool.next_size = std::min(pool.next_size * 2, largest_chunk);
    // Chain the blocks in rising order, so that a fresh population of processes lies in memory as it was created.
    for (std::size_t i = 1; i < count; ++i) {
        auto* block = reinterpret_cast<Block*>(chunk + i * bytes);
        block->next = i + 1 < count ? reinterpret_cast<Block*>(chunk + (i + 1) * bytes) : nullptr;
    }
    free_[size_class] = count > 1 ? reinterpret_cast<Block*>(chunk + bytes) : nullptr;
    return chunk;
}

void* FramePool::large(std::size_t bytes)
{
    return ::operator new(bytes);
}

void FramePool::free_large(void* memory, std::size_t bytes) noexcept
{
    ::operator delete(memory, bytes);
}

} // namespace sim
