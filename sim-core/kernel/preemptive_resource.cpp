// Preemption: taking units away, and counting what is left of the interrupted work.
#include "kernel/preemptive_resource.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace sim {

bool PreemptiveReady::await_ready() const
{
    return slot_->granted();
}

void PreemptiveReady::enter()
{
    slot_->waiter_ = this;
}

void PreemptiveReady::leave() noexcept
{
    slot_->waiter_ = nullptr;
}

Hold::Hold(PreemptiveSlot& slot, const Calendar* calendar, Duration busy)
    : slot_(&slot), calendar_(calendar), busy_(busy), remaining_(busy)
{
    if (busy < Duration{0}) throw std::domain_error(fmt::format("a busy time is negative: {}", describe(busy)));
}

void Hold::enter()
{
    slot_->hold_ = this;
    if (slot_->granted()) start();
}

void Hold::leave() noexcept
{
    if (order_ != 0) pause();
    slot_->hold_ = nullptr;
}

void Hold::expire() noexcept
{
    order_ = 0;
    remaining_ = Duration{0};
    slot_->hold_ = nullptr;
}

Duration Hold::served() const
{
    const Duration before = busy_ - remaining_;
    if (order_ == 0) return before;
    const SimTime now = slot_->simulation_->now();
    return before + (calendar_ != nullptr ? calendar_->working_between(started_, now) : now - started_);
}

void Hold::start()
{
    Simulation& simulation = *slot_->simulation_;
    started_ = simulation.now();
    const SimTime end =
        calendar_ != nullptr ? calendar_->add_working(started_, remaining_) : simulation.due(remaining_);
    order_ = simulation.push(static_cast<std::uint64_t>(end.time_since_epoch().count()), Simulation::target_of(*this));
}

void Hold::pause() noexcept
{
    Simulation& simulation = *slot_->simulation_;
    simulation.cancel(std::exchange(order_, 0));
    const SimTime now = simulation.now();
    remaining_ -= calendar_ != nullptr ? calendar_->working_between(started_, now) : now - started_;
}

PreemptiveSlot::PreemptiveSlot(PreemptiveResource& resource, std::int32_t urgency)
    : simulation_(resource.simulation_), resource_(&resource)
{
    priority = urgency;
    resource.join(*this);
}

void PreemptiveSlot::give_up() noexcept
{
    if (simulation_->shutting_down()) return;
    resource_->leave(*this);
}

PreemptiveResource::PreemptiveResource(Simulation& simulation, std::int64_t capacity, std::int32_t margin)
    : simulation_(&simulation), capacity_(capacity), margin_(margin)
{
    if (capacity < 0) throw std::domain_error(fmt::format("the capacity of a resource cannot be {}", capacity));
}

void PreemptiveResource::join(PreemptiveSlot& slot)
{
    ++arrivals_;
    if (busy() < capacity_ && !line_.is_someone_ahead_of(slot.priority)) {
        grant(slot);
        return;
    }
    PreemptiveSlot* victim = busy() >= capacity_ ? least_urgent_holder() : nullptr;
    if (victim != nullptr && std::int64_t{slot.priority} + margin_ < victim->priority &&
        !line_.is_someone_ahead_of(slot.priority)) {
        preempt(*victim);
        grant(slot);
        return;
    }
    line_.join_back(slot, simulation_->now());
}

void PreemptiveResource::leave(PreemptiveSlot& slot) noexcept
{
    const bool was_granted = slot.granted();
    slot.state_ = PreemptiveSlot::State::released;
    if (was_granted) {
        holders_.remove(slot);
        change_busy(-1);
        serve();
    } else {
        line_.leave(slot, simulation_->now());
        left_ += static_cast<std::uint64_t>(slot.preemptions_ == 0);
    }
}

void PreemptiveResource::grant(PreemptiveSlot& slot)
{
    change_busy(+1);
    slot.state_ = PreemptiveSlot::State::granted;
    served_ += static_cast<std::uint64_t>(slot.preemptions_ == 0);
    holders_.push_back(slot);
    if (PreemptiveReady* waiter = std::exchange(slot.waiter_, nullptr)) waiter->wake();
    if (slot.hold_ != nullptr) slot.hold_->start();
}

void PreemptiveResource::preempt(PreemptiveSlot& slot)
{
    if (slot.hold_ != nullptr) slot.hold_->pause();
    holders_.remove(slot);
    change_busy(-1);
    slot.state_ = PreemptiveSlot::State::waiting;
    ++slot.preemptions_;
    ++preemptions_;
    line_.join_front(slot, simulation_->now());
}

void PreemptiveResource::serve()
{
    while (busy() < capacity_) {
        LineItem* first = line_.front();
        if (first == nullptr) return;
        line_.leave(*first, simulation_->now());
        grant(static_cast<PreemptiveSlot&>(*first));
    }
}

PreemptiveSlot* PreemptiveResource::least_urgent_holder() const
{
    LineItem* least = holders_.front();
    for (LineItem* item = least; item != nullptr; item = item->next) {
        if (item->priority >= least->priority) least = item;
    }
    return static_cast<PreemptiveSlot*>(least);
}

void PreemptiveResource::set_capacity(std::int64_t capacity)
{
    if (capacity < 0) throw std::domain_error(fmt::format("the capacity of a resource cannot be {}", capacity));
    if (watcher_ != nullptr) watcher_->about_to_change();
    capacity_ = capacity;
    while (busy() > capacity_) preempt(*least_urgent_holder());
    serve();
}

QueueStats PreemptiveResource::queue_stats() const
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
