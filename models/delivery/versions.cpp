#include "delivery/versions.hpp"

#include "delivery/world.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <set>

namespace model {
namespace {

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

/// A client that uses an old version gets round to the newest, again and again while there are newer ones.
sim::Process client_moves(World& world, int number, std::size_t c, double effort_s, int urgency)
{
    const PlanInterface& interface = world.plan.interfaces[index(number)];
    const auto& settings = std::get<SideBySide>(interface.settings.versions);
    Company& company = world.company;
    InterfaceState& state = *world.interfaces[index(number)];
    const int module = interface.clients[c];
    Indices itself;
    itself.push_back(module);
    const sim::Stream stream = company.random.stream("moves/" + interface.settings.id);
    while (state.clients[c].version < state.newest) {
        sim::Draws luck = stream.at(static_cast<std::uint64_t>(state.newest), static_cast<std::uint32_t>(c));
        co_await company.sim.after(sim::from_seconds(settings.moves.draw(luck)));
        const int to = state.newest;
        World& now = *company.now;
        const auto& owners = now.plan.owners[index(module)].front();
        if (effort_s > 0 && !owners.empty()) {
            TeamState& team = *now.teams[index(owners.front())];
            co_await hands_on(now, team, Hours::migrating, urgency, effort_s, itself);
        }
        if (company.measuring()) company.totals.adapting_s += effort_s;
        company.count_versions();
        state.clients[c].version = to;
    }
    state.clients[c].about_to_move = false;
}

} // namespace

int living_versions(const PlanInterface& interface, const InterfaceState& state)
{
    const auto* settings = std::get_if<SideBySide>(&interface.settings.versions);
    if (settings == nullptr) return 1;
    std::set<int> used{state.newest};
    for (const InterfaceState::Client& client : state.clients) used.insert(client.version);
    return std::max(settings->kept, static_cast<int>(used.size()));
}

void World::set_up_interfaces()
{
    for (const PlanInterface& interface : plan.interfaces) {
        auto& state = company.interfaces[interface.settings.id];
        if (!state) state = std::make_unique<InterfaceState>();
        // Who comes to it later begins with the newest.
        state->clients.resize(std::max(state->clients.size(), interface.clients.size()), {state->newest, false});
        interfaces.push_back(state.get());
        interface_streams.push_back(random.stream("interface/" + interface.settings.id));
    }
}

bool World::breaks(int interface, const Change& change) const
{
    sim::Draws luck =
        interface_streams[index(interface)].at(change.key, static_cast<std::uint32_t>(change.stream_number));
    return sim::bernoulli(luck, plan.interfaces[index(interface)].settings.breaking);
}

void World::step_interface(int number, Change& change)
{
    const PlanInterface& interface = plan.interfaces[index(number)];
    const bool breaking = breaks(number, change);
    if (measuring()) totals.interface_steps += 1, totals.breaking_steps += breaking ? 1 : 0;
    if (const auto* settings = std::get_if<SideBySide>(&interface.settings.versions)) {
        change.spread += settings->carry_over * (living_versions(interface, *interfaces[index(number)]) - 1);
        return;
    }
    if (!breaking) return;
    if (const auto* settings = std::get_if<Compatible>(&interface.settings.versions)) {
        change.spread += settings->dearer;
        if (measuring()) totals.constrained_steps += 1;
        return;
    }
    for (const int client : interface.clients) {
        change.spread += interface.settings.adapting;
        if (std::ranges::find(change.modules, client) == change.modules.end()) change.modules.push_back(client);
    }
}

void World::publish(int number, const Change& change)
{
    if (!breaks(number, change)) return;
    const PlanInterface& interface = plan.interfaces[index(number)];
    const double effort_s = change.effort_s * interface.settings.adapting;
    if (std::holds_alternative<Together>(interface.settings.versions) && measuring())
        totals.adapting_s += effort_s * static_cast<double>(interface.clients.size());
    if (!std::holds_alternative<SideBySide>(interface.settings.versions)) return;
    company.count_versions();
    InterfaceState& state = *interfaces[index(number)];
    ++state.newest;
    for (std::size_t c = 0; c < interface.clients.size(); ++c) {
        if (std::exchange(state.clients[c].about_to_move, true)) continue;
        sim.spawn(client_moves(*this, number, c, effort_s, change.stream->settings.urgency), "client");
    }
}

double World::test_time_of_versions_s(const Job& job, int deployable) const
{
    if (job.per_version.count() == 0 && job.per_version_pair.count() == 0) return 0;
    double time_s = 0;
    for (std::size_t i = 0; i < interfaces.size(); ++i) {
        const PlanInterface& interface = plan.interfaces[i];
        const bool inside = std::ranges::any_of(interface.modules,
                                                [&](int m) { return plan.modules[index(m)].deployable == deployable; });
        if (!inside) continue;
        const int versions = living_versions(interface, *interfaces[i]);
        time_s += sim::seconds_of(job.per_version) * versions;
        time_s += sim::seconds_of(job.per_version_pair) * versions * (versions - 1) / 2;
    }
    return time_s;
}

void Company::count_versions()
{
    const sim::SimTime since = std::max(version_books.since, measure_from);
    version_books.since = sim.now();
    if (now == nullptr || now->interfaces.empty() || sim.now() <= since) return;
    const double elapsed_s = sim::seconds_of(sim.now() - since);
    double versions = 0;
    double pairs = 0;
    double combinations = 1;
    for (std::size_t i = 0; i < now->interfaces.size(); ++i) {
        const double living = living_versions(now->plan.interfaces[i], *now->interfaces[i]);
        versions += living;
        pairs += living * (living - 1) / 2;
        combinations *= living;
    }
    version_books.versions_s += versions * elapsed_s;
    version_books.pairs_s += pairs * elapsed_s;
    version_books.combinations_s += combinations * elapsed_s;
    version_books.counted_s += elapsed_s;
}

} // namespace model
