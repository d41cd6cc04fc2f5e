// Faults that strike production at random moments, whatever is being deployed.
#include "delivery/world.hpp"

#include <algorithm>

namespace model {
namespace {

/// The team that has to see to it: the owner of the module, or the first team for what nobody owns.
TeamState& team_for(World& world, int component)
{
    if (component < 0 || component >= static_cast<int>(world.plan.owners.size())) return *world.teams.front();
    const auto& owners = world.plan.owners[static_cast<std::size_t>(component)].front();
    return *world.teams[static_cast<std::size_t>(owners.empty() ? 0 : owners.front())];
}

/// From the fault to its end. Repair is work of the owner team, who puts everything else aside.
sim::Process incident(World& world, std::size_t number, sim::Draws luck)
{
    const runtime::PlannedFault& fault = world.production->plan().faults[number];
    const runtime::Impact& impact = world.production->impact(number);
    const sim::SimTime began = world.sim.now();
    if (fault.settings.lasts) {
        co_await world.sim.after(sim::from_seconds(fault.settings.lasts->draw(luck)));
    } else {
        const auto search = static_cast<int>(impact.reached.size()) * world.production->plan().monitoring.diagnosis;
        co_await world.sim.after(sim::from_seconds(impact.noticed_s.value_or(impact.lasted_s)) + search);
        if (fault.settings.repair) {
            const double repair_s = fault.settings.repair->draw(luck);
            TeamState& team = team_for(world, fault.component);
            co_await hands_on(world, team, repair_urgency, repair_s);
            world.fought_fire(team, repair_s);
        }
    }
    const double lasted_s = sim::seconds_of(world.sim.now() - began);
    world.users_hurt(impact.users, lasted_s);
    if (world.measuring()) world.records.time_to_restore.add(lasted_s);
}

sim::Process hazard(World& world, std::size_t number)
{
    const runtime::PlannedFault& fault = world.production->plan().faults[number];
    const sim::Stream stream = world.random.stream("hazard/" + fault.id);
    for (std::uint64_t n = 0;; ++n) {
        sim::Draws luck = stream.at(n);
        co_await world.sim.after(sim::from_seconds(std::max(1.0, fault.settings.every->draw(luck))));
        world.sim.spawn(incident(world, number, luck), "incident");
    }
}

sim::Process appointed(World& world, std::size_t number, sim::SimTime moment, std::uint64_t n)
{
    const runtime::PlannedFault& fault = world.production->plan().faults[number];
    co_await world.sim.until(moment);
    world.sim.spawn(incident(world, number, world.random.stream("strike/" + fault.id).at(n)), "incident");
}

} // namespace

void start_hazards(World& world)
{
    for (std::size_t f = 0; f < world.production->plan().faults.size(); ++f) {
        const Fault& fault = world.production->plan().faults[f].settings;
        if (fault.every) world.sim.spawn(hazard(world, f), "hazard");
        for (std::size_t n = 0; n < fault.strikes.size(); ++n)
            world.sim.spawn(appointed(world, f, sim::SimTime(fault.strikes[n]), n), "strike");
    }
}

} // namespace model
