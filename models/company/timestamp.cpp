#include "company/timestamp.hpp"

#include <charconv>
#include <chrono>

namespace model {
namespace {

constexpr std::int64_t day_s = 24 * 3600;

/// Takes exactly `digits` digits off the front of `text`.
std::optional<int> take_number(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits) return std::nullopt;
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + digits, value);
    if (read.ec != std::errc{} || read.ptr != text.data() + digits || value < 0) return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

/// What may follow the time: nothing, Z, +01:00 or +0100.
bool is_offset(std::string_view text)
{
    if (text.empty() || text == "Z") return true;
    if (!take(text, '+') && !take(text, '-')) return false;
    const auto hours = take_number(text, 2);
    take(text, ':');
    const auto minutes = take_number(text, 2);
    return hours && minutes && *hours <= 14 && *minutes < 60 && text.empty();
}

} // namespace

std::optional<std::int64_t> seconds_of_timestamp(std::string_view text)
{
    const auto year = take_number(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = take_number(text, 2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) return std::nullopt;
    const std::int64_t midnight = std::chrono::sys_days(date).time_since_epoch().count() * day_s;
    if (text.empty()) return midnight;
    if (!take(text, 'T') && !take(text, ' ')) return std::nullopt;
    const auto hour = take_number(text, 2);
    if (!hour || !take(text, ':')) return std::nullopt;
    const auto minute = take_number(text, 2);
    if (!minute) return std::nullopt;
    std::optional<int> second = 0;
    if (take(text, ':')) second = take_number(text, 2);
    if (!second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    if (take(text, '.')) {
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') text.remove_prefix(1);
    }
    if (!is_offset(text)) return std::nullopt;
    return midnight + *hour * 3600 + *minute * 60 + *second;
}

std::int64_t monday_before(std::int64_t seconds)
{
    const std::int64_t days = seconds >= 0 ? seconds / day_s : -((-seconds + day_s - 1) / day_s);
    const std::int64_t since_monday = ((days + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    return (days - since_monday) * day_s;
}

} // namespace model
