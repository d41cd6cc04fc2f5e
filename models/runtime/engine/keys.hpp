/// Names for the random numbers of requests: they follow from what is asked for, never from how it is cut or when.
#pragma once

#include "random/stream.hpp"

#include <cstdint>
#include <string_view>

namespace model::runtime {

/// Uses of random numbers by one call or frame.
enum class Use : std::uint64_t {
    compute,
    trip,
    there,
    balance,
    retry,
    fallback,
    fails,
    probability,
    choice,
    lag,
    row,
    life
};

/// A key for part `b` of the thing with key `a`.
/// @source finalizer of SplitMix64: Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014)
constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t x = a + (b + 1) * 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// Names a step of an operation in every alternative alike.
constexpr std::uint64_t tag_of(std::string_view operation, std::size_t step)
{
    return mix(sim::hash_name(operation), step);
}

} // namespace model::runtime
