#include "delivery/outages.hpp"

#include <algorithm>

namespace model {

void Outages::settle()
{
    if (sim_ == nullptr) return;
    const sim::SimTime now = sim_->now();
    const sim::SimTime since = std::max(settled_, from_);
    settled_ = now;
    if (now <= since) return;
    double spared = 1;
    for (const double share : shares_) spared *= 1 - share;
    seconds_ += (1 - spared) * sim::seconds_of(now - since);
}

double Outages::seconds()
{
    settle();
    return seconds_;
}

std::size_t Outages::open(double share)
{
    settle();
    if (free_.empty()) {
        shares_.push_back(share);
        return shares_.size() - 1;
    }
    const std::size_t place = free_.back();
    free_.pop_back();
    shares_[place] = share;
    return place;
}

void Outages::change(std::size_t place, double share)
{
    settle();
    shares_[place] = share;
}

void Outages::close(std::size_t place)
{
    change(place, 0);
    free_.push_back(place);
}

} // namespace model
