/// How many users trouble keeps from using the product, added up over time. Internal to the delivery model.
#pragma once

#include "kernel/simulation.hpp"

#include <vector>

namespace model {

/// Users hurt by all the trouble that is open at the same time: whoever is hurt twice counts once, 1 − Π(1 − sᵢ).
class Outages {
public:
    /// Trouble that hurts a share of the users for as long as it lives.
    class Trouble {
    public:
        Trouble(Outages& outages, double share) : outages_(&outages), place_(outages.open(share)) {}
        Trouble(const Trouble&) = delete;
        Trouble& operator=(const Trouble&) = delete;
        ~Trouble() { outages_->close(place_); }
        void change(double share) { outages_->change(place_, share); }

    private:
        Outages* outages_;
        std::size_t place_;
    };

    /// Counts from `from` on.
    Outages(const sim::Simulation& sim, sim::SimTime from) : sim_(&sim), from_(from) {}

    /// Seconds up to now, as long as if each of them had hurt everybody.
    double seconds();
    /// Nothing is counted any more; the clock is not looked at again.
    void freeze() { sim_ = nullptr; }

private:
    std::size_t open(double share);
    void change(std::size_t place, double share);
    void close(std::size_t place);
    void settle();

    const sim::Simulation* sim_;
    sim::SimTime from_;
    sim::SimTime settled_{};
    double seconds_ = 0;
    std::vector<double> shares_; ///< by place; 0 where there is none
    std::vector<std::size_t> free_;
};

} // namespace model
