/// The exact bits of a Summary as bytes, the same on every machine.
#pragma once

#include "metrics/run_result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace report {

/// mean, p50, p85, p95, min, max as IEEE 754 doubles, then the grid as floats, all little-endian. SQLite's own REAL
/// would lose NaN and the sign of zero. The count is not in it.
std::string to_bytes(const sim::Summary& summary);

/// Absent when the length fits no summary.
std::optional<sim::Summary> summary_from(std::string_view bytes, std::uint64_t count);

/// Check value over everything that is kept of a run: catches damage inside values, which SQLite does not look at.
class Digest {
public:
    void add(std::string_view bytes); ///< with its length, so that "ab","c" and "a","bc" differ
    void add(std::uint64_t number);
    std::uint64_t value() const { return hash_; }

private:
    void byte(unsigned char value) { hash_ = (hash_ ^ value) * 1099511628211ULL; } // FNV-1a

    std::uint64_t hash_ = 14695981039346656037ULL;
};

} // namespace report
