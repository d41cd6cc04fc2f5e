// Simulated time: std::chrono types on a clock of integer nanoseconds, and the one rule that rounds seconds to it.
#pragma once

#include <chrono>
#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace sim {

/// The clock of the simulated world. It has no now(): the present moment belongs to a Simulation.
///
/// Integer ticks are exact and associative; int64 nanoseconds reach 292 years. Time 0 is the start of the run.
struct SimClock {
    using rep = std::int64_t;
    using period = std::nano;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<SimClock>;
    static constexpr bool is_steady = true;
};

/// A length of simulated time. Literals come from std::chrono: `3 * 24h + 20ms`.
using Duration = SimClock::duration;

/// A moment of simulated time.
using SimTime = SimClock::time_point;

/// The moment that is never reached: delays that would pass it end there, and run() does not go there.
inline constexpr SimTime never = SimTime::max();

/// Where from_seconds saturates: 2^62 ns, about 146 years, so that the sum of two limits still fits.
inline constexpr Duration longest_duration{std::int64_t{1} << 62};

/// Seconds as a double, for statistics and formulas; exact up to 2^53 ns (104 days), else rounded to 53 bits.
constexpr double seconds_of(Duration d)
{
    return static_cast<double>(d.count()) * 1e-9;
}

/// Seconds since time 0.
constexpr double seconds_of(SimTime t)
{
    return seconds_of(t.time_since_epoch());
}

namespace detail {
Duration from_seconds_at_limit(double seconds);
}

/// The Duration nearest to a number of seconds, halves rounded away from zero. The only place where time is rounded.
///
/// @param seconds  any size; beyond longest_duration (also +infinity) the result is longest_duration
/// @throws std::domain_error  when seconds is NaN or below -longest_duration
inline Duration from_seconds(double seconds)
{
    const double ticks = seconds * 1e9;
    if (!(std::abs(ticks) < 0x1p62)) [[unlikely]] {
        return detail::from_seconds_at_limit(seconds);
    }
    const auto whole = static_cast<std::int64_t>(ticks); // towards zero; the remainder below is exact
    const double rest = ticks - static_cast<double>(whole);
    return Duration{whole + static_cast<std::int64_t>(rest >= 0.5) - static_cast<std::int64_t>(rest <= -0.5)};
}

/// For messages: "3 d 04:05:06.000000007"; the fraction only when it is not zero.
std::string describe(Duration d);
std::string describe(SimTime t);

} // namespace sim
