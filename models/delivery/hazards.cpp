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

/// The module that the fault strikes; none when it strikes something else.
Indices modules_of(const World& world, const runtime::PlannedFault& fault)
{
    const bool module = fault.component >= 0 && fault.component < static_cast<int>(world.plan.modules.size());
    return module ? Indices{fault.component} : Indices{};
}

/// From the fault to its end: as long as it lasts, or as its window shows it to heal by itself, or until people have
/// found the cause and put it right, which is work of the owner team, who puts everything else aside.
sim::Task<> end_of_fault(World& world, const runtime::PlannedFault& fault, const runtime::Impact& impact,
                         sim::Draws& luck)
{
    if (fault.settings.lasts) {
        co_await world.sim.after(sim::from_seconds(fault.settings.lasts->draw(luck)));
        co_return;
    }
    if (!fault.settings.repair && impact.over) {
        co_await world.sim.after(sim::from_seconds(impact.lasted_s));
        co_return;
    }
    const runtime::RuntimePlan& plan = world.production->plan();
    // What no look at the answers has found in its window is found by a later one.
    const double unnoticed_s = std::max(impact.watched_s, sim::seconds_of(plan.monitoring.alarm_every));
    co_await world.sim.after(sim::from_seconds(impact.noticed_s.value_or(unnoticed_s)));
    std::vector<int> symptoms;
    for (const runtime::Reached& reached : impact.reached) symptoms.push_back(reached.component);
    const sim::Distribution& effort = fault.settings.repair ? *fault.settings.repair : world.plan.failures.repair;
    const double search_s = sim::seconds_of(search_time(plan, symptoms));
    co_await repair(world, team_for(world, fault.component), search_s + effort.draw(luck), modules_of(world, fault));
}

/// The fault, and what it leaves behind.
sim::Process incident(World& world, std::size_t number, sim::Draws luck)
{
    const runtime::PlannedFault& fault = world.production->plan().faults[number];
    const runtime::Impact& impact = world.production->impact(number);
    const sim::SimTime began = world.sim.now();
    world.count_incident();
    Outages::Trouble trouble(world.outages,
                             world.production->excess(impact.over ? impact.mean_share : impact.late_share));
    co_await end_of_fault(world, fault, impact, luck);
    trouble.change(world.production->excess(impact.after_share));
    if (impact.stuck()) {
        // It does not get over it by itself: somebody has to take load away, or start everything again.
        const double effort_s = world.plan.failures.repair.draw(luck);
        co_await repair(world, team_for(world, fault.component), effort_s, modules_of(world, fault));
    } else if (impact.over && impact.recovered_s && *impact.recovered_s > impact.lasted_s) {
        co_await world.sim.after(sim::from_seconds(*impact.recovered_s - impact.lasted_s));
    }
    if (world.measuring()) world.records.time_to_restore.add(sim::seconds_of(world.sim.now() - began));
}

/// How often the servers of what the fault strikes are built anew.
std::optional<sim::Duration> rebuild_period(const Production& production, const runtime::PlannedFault& fault)
{
    if (fault.component < 0) return std::nullopt;
    const auto& plan = production.plan();
    const int service = plan.components[static_cast<std::size_t>(fault.component)].service;
    return plan.services[static_cast<std::size_t>(service)].process.rebuild;
}

sim::Process hazard(Company& company, std::size_t number)
{
    const runtime::PlannedFault& fault = company.now->production->plan().faults[number];
    const sim::Stream stream = company.random.stream("hazard/" + fault.id);
    for (std::uint64_t n = 0;; ++n) {
        sim::Draws luck = stream.at(n);
        co_await company.sim.after(sim::from_seconds(std::max(1.0, fault.settings.every->draw(luck))));
        company.sim.spawn(incident(*company.now, number, luck), "incident");
    }
}

/// A fault that stays until the servers of its target are built anew; what is built anew is without it.
sim::Process drift(Company& company, std::size_t number)
{
    const std::string id = company.now->production->plan().faults[number].id;
    const sim::Stream stream = company.random.stream("hazard/" + id);
    Drift& books = company.drifts.at(id);
    for (std::uint64_t life = 0; company.sim.now() < company.end(); ++life) {
        World& world = *company.now;
        const runtime::PlannedFault& fault = world.production->plan().faults[number];
        const runtime::Impact& impact = world.production->impact(number);
        const std::optional<sim::Duration> period = rebuild_period(*world.production, fault);
        const sim::SimTime rebuilt = period ? std::min(company.end(), world.sim.now() + *period) : company.end();
        sim::Draws luck = stream.at(life);
        const sim::SimTime strikes =
            world.sim.now() + sim::from_seconds(std::max(1.0, fault.settings.every->draw(luck)));
        if (strikes < rebuilt) {
            co_await world.sim.until(strikes);
            world.count_incident();
            const Outages::Trouble trouble(world.outages, world.production->excess(impact.late_share));
            co_await world.sim.until(rebuilt);
            books.present_s += sim::seconds_of(rebuilt - std::max(strikes, std::min(rebuilt, world.measure_from)));
            if (world.measuring()) world.records.time_to_restore.add(sim::seconds_of(rebuilt - strikes));
        } else {
            co_await world.sim.until(rebuilt);
        }
        if (world.measuring() && period) {
            books.rebuilds += 1;
            books.found += strikes < rebuilt ? 1 : 0;
        }
    }
}

sim::Process appointed(Company& company, std::size_t number, sim::SimTime moment, std::uint64_t n)
{
    const runtime::PlannedFault& fault = company.now->production->plan().faults[number];
    co_await company.sim.until(moment);
    const sim::Draws luck = company.random.stream("strike/" + fault.id).at(n);
    company.sim.spawn(incident(*company.now, number, luck), "incident");
}

} // namespace

void start_hazards(Company& company)
{
    const auto& faults = company.now->production->plan().faults;
    for (std::size_t f = 0; f < faults.size(); ++f) {
        const Fault& fault = faults[f].settings;
        if (fault.every && fault.until_rebuilt) {
            company.drifts.emplace(fault.id, Drift());
            company.sim.spawn(drift(company, f), "drift");
        } else if (fault.every) {
            company.sim.spawn(hazard(company, f), "hazard");
        }
        for (std::size_t n = 0; n < fault.strikes.size(); ++n)
            company.sim.spawn(appointed(company, f, company.measure_from + fault.strikes[n], n), "strike");
    }
}

} // namespace model
