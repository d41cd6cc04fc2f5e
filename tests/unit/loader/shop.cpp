#include "unit/loader/shop.hpp"

#include <fmt/format.h>

namespace shop {

using sim::schema::Describe;
using sim::schema::Quantity;

std::span<const sim::schema::Choice> choices_of(Urgency)
{
    static constexpr sim::schema::Choice names[] = {
        {0, "low", "Can wait."}, {1, "normal", ""}, {2, "high", "Jumps queues."}};
    return names;
}

void Module::describe(Describe<Module>& d)
{
    d.name("module", "A part of the product.");
    d.field<&Module::id>("id", "Its name in paths.").defines("module");
    d.field<&Module::size>("size", "Size of its code.").unit(Quantity::lines).above(0);
    d.field<&Module::owner>("owner", "Team that owns it.").refers("team");
    d.field<&Module::calls>("calls", "Modules it calls.").patterns("module");
}

void Team::describe(Describe<Team>& d)
{
    d.name("team", "People who work together.");
    d.field<&Team::id>("id", "Its name in paths.").defines("team");
    d.field<&Team::title>("title", "Name for people.");
    d.field<&Team::people>("people", "How many.").range(1, 200).main();
    d.field<&Team::busy>("busy", "Share of time taken.").unit(Quantity::ratio).range(0, 1).source("assumed");
    d.field<&Team::roles>("roles", "What they can do.");
    d.field<&Team::starts>("starts", "Begin of the day.");
}

void Continuous::describe(Describe<Continuous>& d)
{
    d.name("continuous", "Every change goes out on its own.");
    d.field<&Continuous::flaky>("flaky", "Whether it breaks now and then.");
}

void Flag::describe(Describe<Flag>& d)
{
    d.name("flag", "One at a time.");
    d.field<&Flag::hold>("hold", "Time one deploy takes.").above(0);
}

void Train::describe(Describe<Train>& d)
{
    d.name("train", "Together at fixed times.");
    d.field<&Train::every>("every", "Time from one departure to the next.").above(0).source("evidence 8.4");
    d.field<&Train::driver>("driver", "Team that sees to it.").refers("team").required();
}

void Work::describe(Describe<Work>& d)
{
    d.name("work", "What comes in.");
    d.field<&Work::arrivals>("arrivals", "Changes per time.").unit(Quantity::rate).at_least(0);
    d.field<&Work::review>("review", "Time of a review.").at_least(0);
    d.field<&Work::effort>("effort", "Time to build it.").unit(Quantity::work_time);
    d.field<&Work::urgency>("urgency", "What goes first.");
    d.field<&Work::trace>("trace", "Observed times.").unit(Quantity::time).at_least(0);
}

void Alternative::describe(Describe<Alternative>& d)
{
    d.name("alternative", "One way to cut the same product.");
    d.field<&Alternative::id>("id", "Its name.").defines("alternative");
    d.field<&Alternative::from>("from", "What it is built from.").refers("alternative");
    d.field<&Alternative::teams>("teams", "Its own teams.");
    d.field<&Alternative::keeps>("keeps", "Modules that stay.").patterns("module");
    d.field<&Alternative::release>("release", "How changes reach production.");
    d.field<&Alternative::work>("work", "Its own work.");
}

void Scenario::describe(Describe<Scenario>& d)
{
    d.name("scenario", "A product, its work and the ways to cut it.");
    d.field<&Scenario::title>("title", "What it is about.");
    d.field<&Scenario::seed>("seed", "Start of the random numbers.").at_least(0);
    d.field<&Scenario::modules>("modules", "Parts of the product.").required();
    d.field<&Scenario::teams>("teams", "Teams known to all alternatives.");
    d.field<&Scenario::alternatives>("alternatives", "What is compared.");
    d.field<&Scenario::extra>("extra", "More work.");
    d.field<&Scenario::expect>("expect", "What should come out.").sentence();
}

std::vector<std::string> Loaded::codes() const
{
    std::vector<std::string> all;
    for (const auto& d : diagnostics.sorted())
        all.push_back(fmt::format("{}@{}:{}", d.code, d.where.line, d.where.column));
    return all;
}

std::string canonical(const Scenario& scenario)
{
    return sim::schema::canonical_text(*sim::schema::type_of<Scenario>(), &scenario);
}

} // namespace shop
