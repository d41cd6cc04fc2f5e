// Granting and giving back units of a resource.
#include "kernel/resource.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace sim {

void Slot::throw_amount(std::int64_t amount)
{
    throw std::domain_error(fmt::format("cannot acquire {} units of a resource", amount));
}

void Slot::give_up() noexcept
{
    if (simulation_->shutting_down()) return;
    resource_->leave(*this);
}

Resource::Resource(Simulation& simulation, std::int64_t capacity, Discipline discipline)
    : simulation_(&simulation), capacity_(capacity), discipline_(discipline)
{
    if (capacity < 0) throw std::domain_error(fmt::format("the capacity of a resource cannot be {}", capacity));
}

void Resource::leave(Slot& slot) noexcept
{
    const bool was_granted = slot.granted();
    slot.state_ = Slot::State::released;
    if (was_granted) {
        busy_.change(simulation_->now(), -slot.amount_);
    } else {
        line_.leave(slot, simulation_->now());
        ++left_;
    }
    serve(); // also when somebody only left the line: those behind may want less
    changed();
}

void Resource::serve() noexcept
{
    while (LineItem* first = line_.front()) {
        auto& slot = static_cast<Slot&>(*first);
        if (slot.amount_ > available()) return;
        line_.leave(slot, simulation_->now());
        grant(slot);
        if (SlotReady* waiter = std::exchange(slot.waiter_, nullptr)) waiter->wake();
    }
}

void Resource::set_capacity(std::int64_t capacity)
{
    if (capacity < 0) throw std::domain_error(fmt::format("the capacity of a resource cannot be {}", capacity));
    capacity_ = capacity;
    serve();
    changed();
}

QueueStats Resource::queue_stats() const
{
    QueueStats stats;
    stats.arrivals = arrivals_;
    stats.served = served_;
    stats.left = left_;
    stats.busy = busy_.level();
    const SimTime now = simulation_->now();
    const double ticks = static_cast<double>(now.time_since_epoch().count());
    stats.mean_busy = ticks == 0 ? 0 : static_cast<double>(busy_.value(now)) / ticks;
    line_.describe_to(stats, now);
    return stats;
}

} // namespace sim
