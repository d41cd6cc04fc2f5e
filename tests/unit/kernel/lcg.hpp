// A tiny generator of repeatable test inputs, independent of the project's own random numbers.
#pragma once

#include <cstdint>

namespace sim::test {

/// 64-bit linear congruential generator (Knuth's MMIX constants); the upper bits are used.
class Lcg {
public:
    explicit Lcg(std::uint64_t seed) : state_(seed) {}

    /// Uniform enough in [0, n).
    std::int64_t below(std::int64_t n)
    {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((state_ >> 11) % static_cast<std::uint64_t>(n));
    }

private:
    std::uint64_t state_;
};

} // namespace sim::test
