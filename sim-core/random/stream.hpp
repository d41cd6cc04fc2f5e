// Keyed random numbers: a draw is a pure function of (seed, replication, stream name, index, draw number).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace sim {

/// 128-bit key of a stream. Two streams with different keys are statistically independent.
struct StreamKey {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend bool operator==(const StreamKey&, const StreamKey&) = default;
};

/// 64-bit FNV-1a hash of the bytes of a stream name; the same on every platform.
///
/// A thousand names collide with probability below 3e-14.
/// @source Fowler, Noll, Vo: offset basis 14695981039346656037, prime 1099511628211
constexpr std::uint64_t hash_name(std::string_view name)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

/// A cheap generator (56 bytes, trivially copyable) that walks through the numbers of one index of one stream.
///
/// Made by Stream::at or Stream::sequence. Draw k of an index is always the same number, whoever asks and whenever.
/// Threefry-2x64 with 13 rounds, the fewest that passed every TestU01 battery in the paper; both words of a block are
/// used. About 3 ns per draw; Philox-2x64 with its usual 10 rounds took a quarter longer and has half the key.
/// @source Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC11)
class Draws {
public:
    Draws(StreamKey key, std::uint64_t index, std::uint64_t first_block) : key_(key), index_(index), block_(first_block)
    {
    }

    /// The next 64 uniformly distributed bits.
    std::uint64_t bits()
    {
        if (left_ == 0) [[unlikely]] {
            refill();
        }
        return buffer_[--left_];
    }

    /// Uniform on the open interval (0, 1): one of the 2^52 odd multiples of 2^-53, so log(u) and log(1-u) are finite.
    double uniform() { return (static_cast<double>(bits() >> 12) + 0.5) * 0x1p-52; }

    /// Uniform integer in [0, n), without bias. n ≥ 1.
    std::uint64_t below(std::uint64_t n);

private:
    void refill();

    StreamKey key_;
    std::uint64_t index_;
    std::uint64_t block_;
    std::array<std::uint64_t, 2> buffer_{};
    std::uint32_t left_ = 0;
};

/// A generator meant to be kept and drawn from in order (hot loops, arrival processes). Same type, other numbers.
using Sequence = Draws;

/// One named source of random numbers. A small value; copy it freely, share it between threads.
///
///     const Stream effort = StreamFamily(seed, replication).stream("effort");
///     Draws d = effort.at(change_id);          // what change 4812 draws depends on 4812 alone
///     const double hours = lognormal(d, 3.0, 12.0);
class Stream {
public:
    explicit Stream(StreamKey key) : key_(key) {}

    /// The draws of one entity. `part` separates several independent uses of the same entity (stage 0, 1, 2 …).
    /// Up to 2^33 draws before the numbers of the next part would begin. part < 2^31.
    Draws at(std::uint64_t index, std::uint32_t part = 0) const
    {
        return Draws(key_, index, (static_cast<std::uint64_t>(part) << 32) & ~sequence_bit);
    }

    /// A sequential generator; each lane is independent of the others and of every at(…).
    Sequence sequence(std::uint64_t lane = 0) const { return Sequence(key_, lane, sequence_bit); }

    /// An independent stream for member `id` of a group that shares this name (module 0, 1, 2 …).
    Stream child(std::uint64_t id) const;

    StreamKey key() const { return key_; }

private:
    static constexpr std::uint64_t sequence_bit = std::uint64_t{1} << 63;

    StreamKey key_;
};

/// All streams of one replication. Alternatives that share seed and replication share their random numbers by name.
class StreamFamily {
public:
    /// Different (seed, replication) pairs give different keys, always: the derivation is a bijection.
    StreamFamily(std::uint64_t seed, std::uint64_t replication);

    /// The stream of that name. Names with different hashes never share a key within a family.
    Stream stream(std::string_view name) const;

private:
    StreamKey key_;
};

} // namespace sim
