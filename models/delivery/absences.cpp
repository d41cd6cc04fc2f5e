// People who are away for a while: leave, illness, posts that are vacant.
#include "delivery/world.hpp"

#include <fmt/format.h>

namespace model {
namespace {

struct Person {
    TeamState* team;
    int reasons = 0; ///< to be away, at this moment
};

/// One reason of one person, over and over. Several at once count as one absence.
sim::Process stays_away(World& world, const Absence& reason, std::shared_ptr<Person> person, sim::Stream stream)
{
    for (std::uint64_t n = 0;; ++n) {
        sim::Draws luck = stream.at(n);
        co_await world.sim.after(sim::from_seconds(std::max(1.0, reason.every.draw(luck))));
        const double lasts_s = reason.lasts.draw(luck);
        if (lasts_s <= 0) continue;
        if (person->reasons++ == 0) world.change_away(*person->team, 1);
        co_await world.sim.after(sim::from_seconds(lasts_s));
        if (--person->reasons == 0) world.change_away(*person->team, -1);
    }
}

} // namespace

void start_absences(World& world)
{
    int number = 0; // in the company: the same people are away in every alternative
    for (const auto& team : world.teams) {
        for (int p = 0; p < team->plan->people; ++p, ++number) {
            const auto person = std::make_shared<Person>(Person{team.get()});
            for (const Absence& reason : world.plan.absences) {
                const sim::Stream stream = world.random.stream(fmt::format("absence/{}/{}", reason.id, number));
                world.sim.spawn(stays_away(world, reason, person, stream), "absence");
            }
        }
    }
}

} // namespace model
