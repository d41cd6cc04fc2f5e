// A run from its first structure to its last.
#include "delivery/world.hpp"

#include <fmt/format.h>
#include <set>
#include <stdexcept>
#include <string_view>

namespace model {

Company::Company(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop, sim::Recorder& r)
    : first(plan),
      outages(sim, sim::SimTime(plan.warm_up)),
      sim(std::move(stop)),
      clock(plan.calendar),
      random(seed, static_cast<std::uint64_t>(replication)),
      recorder(r),
      measure_from(plan.warm_up),
      growth(plan.modules.size())
{
    int batches = 0;
    for (const auto& stream : plan.streams) batches += std::holds_alternative<Batch>(stream.settings.arrival) ? 1 : 0;
    if (batches > 0) plans_done = std::make_unique<Latch>(batches);
}

Company::~Company()
{
    outages.freeze();
}

void Company::enter(const Plan& plan, std::size_t place)
{
    settle();
    count_versions();
    place_ = place;
    // At the start everybody is there already.
    from_outside_ = now == nullptr ? 0 : std::max(0, plan.people - now->company_people);
    std::set<std::string_view> planned;
    for (const PlanTeam& team : plan.teams) planned.insert(team.id);
    for (const auto& team : teams) {
        // Who is no longer in the plan finishes what was begun; new work goes to the others.
        if (!planned.contains(team->plan->id)) team->disband();
    }
    now = worlds.emplace_back(std::make_unique<World>(plan, *this, users_(place_, grown_))).get();
}

void Company::grow_users(int steps)
{
    settle();
    grown_ = steps;
    now->production = users_(place_, grown_);
}

double Company::talent_of(int person)
{
    if (first.talent.spread == 0) return 1;
    while (talents.size() <= static_cast<std::size_t>(person)) {
        sim::Draws luck = random.stream("talent").at(talents.size());
        talents.push_back(model::talent_of(first.talent, luck));
    }
    return talents[static_cast<std::size_t>(person)];
}

void Company::hire(TeamState& team, int more)
{
    const int hired = std::clamp(more, 0, from_outside_);
    from_outside_ -= hired;
    team.newcomers.insert(team.newcomers.end(), static_cast<std::size_t>(hired), sim.now());
    const auto most = static_cast<std::size_t>(std::max(0, team.plan->people + more));
    if (more < 0 && team.newcomers.size() > most) team.newcomers.resize(most);
}

void Company::seat_absent()
{
    for (const auto& post : posts) {
        TeamState* team = team_of[static_cast<std::size_t>(post->number)];
        if (post->reasons == 0 || team == post->away) continue;
        if (post->away != nullptr) post->away->change_away(-1);
        post->away = team;
        if (team != nullptr) team->change_away(1);
    }
}

std::shared_ptr<sim::Resource> Company::right(const std::string& name, int capacity)
{
    auto& known = rights[name];
    if (!known)
        known = std::make_shared<sim::Resource>(sim, capacity, sim::Discipline::priority);
    else
        known->set_capacity(capacity);
    return known;
}

Change* Company::new_change(int stream)
{
    Change* change = nullptr;
    if (free_.empty()) {
        change = &changes_.emplace_back();
    } else {
        change = free_.back();
        free_.pop_back();
        *change = Change{};
    }
    change->stream_number = stream;
    change->stream = &first.streams[static_cast<std::size_t>(stream)];
    return change;
}

void Company::drop(Change* change)
{
    free_.push_back(change);
}

void Company::settle()
{
    const sim::SimTime since = std::max(settled_, measure_from);
    settled_ = sim.now();
    if (now == nullptr || sim.now() <= since) return;
    const double elapsed_s = sim::seconds_of(sim.now() - since);
    const double working_s = now->working_s(since, sim.now());
    for (TeamState* team : now->teams) {
        const double available_s = team->plan->people * working_s;
        team->available_s += available_s;
        totals.available_s += available_s;
        totals.overhead_s += available_s * team->overhead;
        if (!team->plan->modules.empty()) team->owning_s += working_s;
    }
    totals.deployable_s += static_cast<double>(now->plan.deployables.size()) * elapsed_s;
    for (const Environment& environment : now->plan.environments) totals.environment_s += environment.count * elapsed_s;
    if (now->lived.empty() || now->lived.back().production != now->production)
        now->lived.push_back({now->production, 0});
    now->lived.back().lasted_s += elapsed_s;
    if (now->production != nullptr) totals.usual_bad_s += now->production->observed().bad_share * elapsed_s;
}

void Company::run(Users users)
{
    users_ = std::move(users);
    enter(first, 0);
    sim.schedule(sim::SimTime(measure_from) - sim.now(), [this] {
        for (const auto& team : teams) team->about_to_change(), team->sheet.restart();
    });
    start_arrivals(*this);
    change_posts(*this);
    if (now->production != nullptr) start_hazards(*this);
    start_road(*this);
    start_watching_people(*this);
    if (sim.run_until(end()) == sim::RunEnd::cancelled) throw std::runtime_error("the run was cancelled");
    now->change_wip(0);
    settle();
    count_versions();
    close_books();
    check_books();
    summarise();
}

} // namespace model
