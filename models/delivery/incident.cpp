// From a deployment that broke production to service restored.
#include "delivery/world.hpp"

namespace model {

sim::Task<bool> restore_service(World& world, const Change& blamed, int module, sim::Draws luck, int defects,
                                sim::SimTime failed_at)
{
    const Failures& failures = world.plan.failures;
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
        co_await hands_on(world, world.team_of(module, blamed), repair_urgency, repair_s);
        if (world.measuring()) world.totals.firefighting_s += repair_s;
    }
    if (world.measuring()) world.records.time_to_restore.add(sim::seconds_of(world.sim.now() - failed_at));
    co_return rollback != nullptr;
}

} // namespace model
