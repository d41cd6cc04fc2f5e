// The rare cases of rounding, and time as text for messages.
#include "kernel/time.hpp"

#include <fmt/format.h>

namespace sim {

Duration detail::from_seconds_at_limit(double seconds)
{
    if (std::isnan(seconds)) throw std::domain_error("a duration in seconds is not a number");
    if (seconds < 0)
        throw std::domain_error(fmt::format("a duration of {} s is below the limit of -146 years", seconds));
    return longest_duration;
}

std::string describe(Duration d)
{
    constexpr std::uint64_t second = 1'000'000'000;
    const bool negative = d.count() < 0;
    const auto ticks = negative ? 0 - static_cast<std::uint64_t>(d.count()) : static_cast<std::uint64_t>(d.count());
    const std::uint64_t seconds = ticks / second;
    std::string text = fmt::format("{}{} d {:02}:{:02}:{:02}", negative ? "-" : "", seconds / 86400,
                                   seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    if (ticks % second != 0) text += fmt::format(".{:09}", ticks % second);
    return text;
}

std::string describe(SimTime t)
{
    return t == never ? "never" : describe(t.time_since_epoch());
}

} // namespace sim
