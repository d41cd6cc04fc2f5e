// Finding the class of a priority, and the statistics of a waiting line.
#include "kernel/wait_line.hpp"

#include <algorithm>

namespace sim {

namespace {

constexpr std::size_t most_idle_classes = 32;
constexpr double seconds_per_tick = 1e-9;

} // namespace

LineItem* WaitLine::front_of_later_classes() const
{
    for (const Class& one : classes_) {
        if (LineItem* first = one.items.front()) return first;
    }
    return nullptr;
}

WaitLine::Class& WaitLine::find_class(std::int32_t priority)
{
    const auto place = std::lower_bound(classes_.begin(), classes_.end(), priority,
                                        [](const Class& one, std::int32_t wanted) { return one.priority < wanted; });
    if (place != classes_.end() && place->priority == priority) return *place;
    if (classes_.size() >= most_idle_classes && empty()) {
        classes_.assign(1, Class{priority, {}});
        return classes_.front();
    }
    return *classes_.insert(place, Class{priority, {}});
}

void WaitLine::describe_to(QueueStats& stats, SimTime now) const
{
    const auto ticks = now.time_since_epoch().count();
    const auto waited = waited_ + static_cast<LevelIntegral::Int128>(length_.level()) * ticks - joined_at_;
    const auto integral = length_.value(now);
    stats.waiting = size();
    stats.total_wait_s = static_cast<double>(waited) * seconds_per_tick;
    stats.mean_wait_s = stats.arrivals == 0 ? 0 : stats.total_wait_s / static_cast<double>(stats.arrivals);
    stats.mean_length = ticks == 0 ? 0 : static_cast<double>(integral) / static_cast<double>(ticks);
    stats.gap_s = static_cast<double>(integral - waited) * seconds_per_tick;
}

} // namespace sim
