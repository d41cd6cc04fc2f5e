#include "delivery/books.hpp"

#include "delivery/world.hpp"

#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace model {

void demand_balance(const sim::QueueStats& stats, std::string_view queue)
{
    constexpr double rounding = 1e-9;
    if (std::abs(stats.little_gap()) > rounding * (1 + stats.total_wait_s))
        throw std::logic_error(
            fmt::format("Little's law does not hold for {}: {} s are missing", queue, stats.little_gap()));
}

void World::check_books() const
{
    for (const auto& environment : environments) demand_balance(environment->queue_stats(), "an environment");
    for (const auto& of_stage : runners) {
        for (const auto& pool : of_stage) demand_balance(pool->queue_stats(), "the runners");
    }
    for (const auto& of_stage : flags) {
        for (const auto& flag : of_stage) demand_balance(flag->queue_stats(), "a deploy flag");
    }
    for (const auto& of_stage : trains) {
        for (const auto& train : of_stage) demand_balance(train->right.queue_stats(), "a train");
    }
    if (wip_slots) demand_balance(wip_slots->queue_stats(), "the backlog");
}

void Company::check_books() const
{
    for (const auto& team : teams) demand_balance(team->people.queue_stats(), team->plan->id);
    for (const auto& world : worlds) world->check_books();
    // Every change that was accepted and not delivered is still somewhere.
    const std::size_t alive = changes_.size() - free_.size();
    if (totals.wip < 0 || alive < static_cast<std::size_t>(totals.wip))
        throw std::logic_error(fmt::format("{} changes are in progress and {} exist", totals.wip, alive));
}

} // namespace model
