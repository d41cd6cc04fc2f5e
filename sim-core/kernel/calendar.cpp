// Calendar arithmetic: whole weeks by division, days around holidays by table, the rest within one day.
//
// Let W(t) be the working time since the start of local day 0. It grows by `length_` on each working day, so W and its
// inverse need only the number of working days before a day, and the day of the k-th working day.
#include "kernel/calendar.hpp"

#include <algorithm>
#include <stdexcept>

namespace sim {

namespace {

constexpr std::int64_t day_ticks = 24LL * 3600 * 1'000'000'000;
constexpr std::int64_t most_days = 146'097; // 400 years; a table of this many days is still small

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b)
{
    return a / b - static_cast<std::int64_t>(a % b < 0);
}

} // namespace

Calendar::Calendar(const Hours& hours)
    : always_on_(false),
      opens_(hours.opens.count()),
      length_((hours.closes - hours.opens).count()),
      zone_(hours.zone.count()),
      phase_(hours.first_day.iso_encoding() - 1),
      days_per_week_(static_cast<int>(hours.weekdays.count())),
      day_length_(hours.closes - hours.opens)
{
    if (opens_ < 0 || length_ <= 0 || hours.closes.count() > day_ticks) {
        throw std::invalid_argument("working hours must satisfy 0 h <= opens < closes <= 24 h");
    }
    if (days_per_week_ == 0) throw std::invalid_argument("a calendar needs at least one working weekday");
    if (!hours.first_day.ok()) throw std::invalid_argument("the weekday of day 0 is not a weekday");
    if (zone_ < -day_ticks || zone_ > day_ticks) throw std::invalid_argument("a time zone must lie within 24 h");
    std::int8_t count = 0;
    for (std::size_t day = 0; day < 7; ++day) {
        before_[day] = count;
        if (hours.weekdays[day]) nth_[static_cast<std::size_t>(count++)] = static_cast<std::int8_t>(day);
    }
    before_[7] = count;

    std::vector<std::int64_t> free_days = hours.holidays;
    std::erase_if(free_days, [this](std::int64_t day) { return !is_working_day(day); });
    std::sort(free_days.begin(), free_days.end());
    free_days.erase(std::unique(free_days.begin(), free_days.end()), free_days.end());
    always_on_ = length_ == day_ticks && days_per_week_ == 7 && free_days.empty();
    if (free_days.empty()) return;
    if (free_days.front() < -most_days || free_days.back() > most_days) {
        throw std::invalid_argument("holidays must lie within 400 years of day 0");
    }
    const std::int64_t first = free_days.front();
    const std::int64_t days = free_days.back() - first + 1;
    std::vector<std::int32_t> index_of_day;
    std::vector<std::int32_t> day_of_index;
    index_of_day.reserve(static_cast<std::size_t>(days) + 1);
    for (std::int64_t i = 0; i < days; ++i) {
        index_of_day.push_back(static_cast<std::int32_t>(day_of_index.size()));
        const bool worked =
            is_working_day(first + i) && !std::binary_search(free_days.begin(), free_days.end(), first + i);
        if (worked) day_of_index.push_back(static_cast<std::int32_t>(i));
    }
    index_of_day.push_back(static_cast<std::int32_t>(day_of_index.size()));
    first_day_ = first;
    first_index_ = plain_days_before(first);
    holidays_ = static_cast<std::int64_t>(free_days.size());
    index_of_day_ = std::move(index_of_day);
    day_of_index_ = std::move(day_of_index);
}

std::int64_t Calendar::plain_days_before(std::int64_t day) const
{
    const std::int64_t shifted = day + phase_;
    const std::int64_t week = floor_div(shifted, 7);
    return week * days_per_week_ + before_[static_cast<std::size_t>(shifted - week * 7)];
}

std::int64_t Calendar::plain_day_of(std::int64_t index) const
{
    const std::int64_t week = floor_div(index, days_per_week_);
    return week * 7 + nth_[static_cast<std::size_t>(index - week * days_per_week_)] - phase_;
}

std::int64_t Calendar::working_days_before(std::int64_t day) const
{
    if (holidays_ != 0 && day > first_day_) {
        const auto i = static_cast<std::uint64_t>(day - first_day_);
        if (i < index_of_day_.size()) return first_index_ + index_of_day_[i];
        return plain_days_before(day) - holidays_;
    }
    return plain_days_before(day);
}

std::int64_t Calendar::day_of_working_day(std::int64_t index) const
{
    if (holidays_ != 0 && index >= first_index_) {
        const auto i = static_cast<std::uint64_t>(index - first_index_);
        if (i < day_of_index_.size()) return first_day_ + day_of_index_[i];
        return plain_day_of(index + holidays_);
    }
    return plain_day_of(index);
}

bool Calendar::is_working_day(std::int64_t day) const
{
    if (holidays_ != 0) {
        const auto i = static_cast<std::uint64_t>(day - first_day_);
        if (i < index_of_day_.size() - 1) return index_of_day_[i + 1] != index_of_day_[i];
    }
    const std::int64_t shifted = day + phase_;
    const auto weekday_index = static_cast<std::size_t>(shifted - floor_div(shifted, 7) * 7);
    return before_[weekday_index + 1] != before_[weekday_index];
}

/// Local ticks; the last days before the ends of time are cut off, so that nothing below overflows.
std::int64_t Calendar::local_of(SimTime t) const
{
    constexpr std::int64_t limit = INT64_MAX - 4 * day_ticks;
    return std::clamp(t.time_since_epoch().count(), -limit, limit) + zone_;
}

/// W at a local time.
std::int64_t Calendar::worked_until(std::int64_t local) const
{
    const std::int64_t day = floor_div(local, day_ticks);
    const std::int64_t worked = working_days_before(day) * length_;
    const std::int64_t today = std::clamp<std::int64_t>(local - day * day_ticks - opens_, 0, length_);
    return is_working_day(day) ? worked + today : worked;
}

SimTime Calendar::add_working(SimTime from, Duration working) const
{
    if (working.count() <= 0) {
        if (working.count() == 0) return from;
        throw std::domain_error("working time to add is negative");
    }
    if (always_on_) return working > never - std::max(from, SimTime{}) ? never : from + working;
    const std::int64_t local = local_of(from);
    const std::int64_t day = floor_div(local, day_ticks);
    const std::int64_t since_open = local - day * day_ticks - opens_;
    const bool worked_today = is_working_day(day);
    if (worked_today && since_open >= 0 && working.count() <= length_ - since_open) return from + working;

    const std::int64_t before = working_days_before(day);
    std::int64_t rest = std::min(working.count(), INT64_MAX - day_ticks);
    if (worked_today) rest += std::clamp<std::int64_t>(since_open, 0, length_);
    // Work that ends with a day belongs to that day, hence the remainder in (0, length_].
    const std::int64_t whole_days = (rest - 1) / length_;
    constexpr std::int64_t last_day = INT64_MAX / day_ticks - 4;
    if (whole_days > last_day) return never;
    const std::int64_t target = day_of_working_day(before + whole_days);
    if (target > last_day) return never;
    return SimTime{Duration{target * day_ticks + opens_ + (rest - whole_days * length_) - zone_}};
}

Duration Calendar::working_between(SimTime a, SimTime b) const
{
    if (always_on_) return b - a;
    return Duration{worked_until(local_of(b)) - worked_until(local_of(a))};
}

bool Calendar::is_working(SimTime t) const
{
    if (always_on_) return true;
    const std::int64_t local = local_of(t);
    const std::int64_t day = floor_div(local, day_ticks);
    return static_cast<std::uint64_t>(local - day * day_ticks - opens_) < static_cast<std::uint64_t>(length_) &&
           is_working_day(day);
}

SimTime Calendar::next_working(SimTime t) const
{
    if (always_on_) return t;
    const std::int64_t local = local_of(t);
    const std::int64_t day = floor_div(local, day_ticks);
    const std::int64_t since_open = local - day * day_ticks - opens_;
    std::int64_t index = working_days_before(day);
    if (is_working_day(day)) {
        if (since_open >= 0 && since_open < length_) return t;
        index += static_cast<std::int64_t>(since_open >= length_);
    }
    return SimTime{Duration{day_of_working_day(index) * day_ticks + opens_ - zone_}};
}

std::int64_t Calendar::day_number(SimTime t) const
{
    return floor_div(local_of(t), day_ticks);
}

std::chrono::weekday Calendar::weekday(SimTime t) const
{
    const std::int64_t shifted = day_number(t) + phase_;
    return std::chrono::weekday{static_cast<unsigned>(shifted - floor_div(shifted, 7) * 7 + 1)};
}

Duration Calendar::time_of_day(SimTime t) const
{
    return Duration{local_of(t) - day_number(t) * day_ticks};
}

SimTime Calendar::start_of_day(std::int64_t day) const
{
    return SimTime{Duration{day * day_ticks - zone_}};
}

void WorkClock::look_up_day(SimTime now)
{
    constexpr Duration day{day_ticks};
    if (from_ != never && now >= until_ && now < until_ + day) {
        before_ += length_;
        from_ = until_;
    } else {
        from_ = calendar_->start_of_day(calendar_->day_number(now));
        before_ = calendar_->working_between(SimTime{}, from_);
    }
    until_ = from_ + day;
    if (opening_.count() < 0) {
        length_ = calendar_->working_between(from_, until_);
        if (length_.count() > 0) opening_ = calendar_->next_working(from_) - from_;
    } else {
        length_ = calendar_->is_working(from_ + opening_) ? calendar_->working_day() : Duration{0};
    }
    opens_ = length_.count() > 0 ? from_ + opening_ : from_;
}

} // namespace sim
