// From a deployment that broke production to service restored.
#include "delivery/world.hpp"

namespace model {
namespace {

/// Share of the users hurt by a failed change, by the way in which it shows.
double users_hit(World& world, int module, sim::Draws shown_by)
{
    const Failures& failures = world.plan.failures;
    if (world.production == nullptr || failures.shows_as.empty()) return 1;
    double sum = 0;
    for (const Consequence& consequence : failures.shows_as) sum += consequence.weight;
    double left = shown_by.uniform() * sum;
    std::size_t which = 0;
    while (which + 1 < failures.shows_as.size() && left >= failures.shows_as[which].weight)
        left -= failures.shows_as[which++].weight;
    return world.production->users_hit(module, failures.shows_as[which], which);
}

} // namespace

sim::Task<> repair(World& world, TeamState& team, double effort_s, Indices modules)
{
    if (world.plan.on_call) {
        auto person = team.people.acquire(-repair_urgency);
        co_await person.ready();
        const int who = world.take_up(team, modules);
        const Portions portions =
            world.takes_at_once(team, Hours::firefighting, effort_s, world.strangeness(who, modules, effort_s));
        const double all_s = portions.sum();
        sim::Hold hold = person.hold(sim::from_seconds(all_s));
        Spell spell(team.sheet, portions, all_s, hold, &person);
        co_await hold;
        team.about_to_change();
        spell.done();
        world.worked(who, modules, effort_s);
        world.put_down(who);
    } else {
        co_await hands_on(world, team, Hours::firefighting, repair_urgency, effort_s, std::move(modules));
    }
    ++team.mended;
}

sim::Task<bool> restore_service(World& world, const Change& blamed, int module, sim::Draws luck, sim::Draws shown_by,
                                int defects, sim::SimTime failed_at)
{
    const Failures& failures = world.plan.failures;
    world.count_incident();
    const Outages::Trouble trouble(world.outages, users_hit(world, module, shown_by));
    const double detection_s = failures.detection.draw(luck);
    if (detection_s > 0) co_await world.sim.after(sim::from_seconds(detection_s));
    const auto* rollback = std::get_if<Rollback>(&failures.restore);
    if (rollback != nullptr) {
        const double time_s = rollback->time.draw(luck);
        if (time_s > 0) co_await world.sim.after(sim::from_seconds(time_s));
    } else {
        // Each bad change is mended; a slip of the hand alone takes one repair too.
        double repair_s = failures.repair.draw(luck);
        for (int i = 1; i < defects; ++i) repair_s += failures.repair.draw(luck);
        co_await repair(world, world.team_of(module, blamed), repair_s, Indices(1, module));
    }
    if (world.measuring()) world.records.time_to_restore.add(sim::seconds_of(world.sim.now() - failed_at));
    co_return rollback != nullptr;
}

} // namespace model
