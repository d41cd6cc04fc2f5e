// Users: when they come, whether they are let in, and what they got.
#include "runtime/engine/arrivals.hpp"
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model::runtime {

Arrivals::Arrivals(Engine& e, int j, double f, std::uint64_t lane, sim::Stream stream)
    : engine(&e),
      journey(j),
      factor(f),
      key(mix(sim::hash_name(e.plan.journeys[static_cast<std::size_t>(j)].id), lane)),
      gaps(stream.sequence(key)),
      timer(sim::Timer::calling<&Arrivals::come>(e.sim, *this))
{
    const Load& load = e.plan.journeys[static_cast<std::size_t>(j)].load;
    const auto* steady = std::get_if<Steady>(&load);
    evenly = steady != nullptr && steady->evenly;
    bound_per_s = peak_rate(load) * factor;
}

void Arrivals::start()
{
    if (bound_per_s > 0) next();
}

/// Candidates come at the highest rate and are kept in proportion to the rate of the moment (thinning).
void Arrivals::next()
{
    const double gap_s = evenly ? 1 / bound_per_s : sim::exponential(gaps, 1 / bound_per_s);
    timer.start(sim::from_seconds(gap_s));
}

void Arrivals::come()
{
    const Load& load = engine->plan.journeys[static_cast<std::size_t>(journey)].load;
    const double starts_s = sim::seconds_of(engine->plan.observation.starts.since_midnight);
    const double keep = evenly ? 0 : gaps.uniform() * bound_per_s;
    const double time_s = std::max(0.0, sim::seconds_of(engine->sim.now() - engine->ledger.from));
    if (engine->sim.now() < engine->ledger.to) next();
    if (keep < rate_at(load, time_s, starts_s) * factor) engine->user_comes(journey, mix(key, ordinal), -1);
    ++ordinal;
}

void Engine::start_arrivals()
{
    for (const PlannedJourney& journey : plan.journeys) {
        const auto* users = std::get_if<Users>(&journey.load);
        residents_.push_back(users != nullptr ? static_cast<std::int64_t>(users->count * load_factor_) : 0);
        user_turns_.emplace_back(static_cast<std::size_t>(residents_.back()), 0);
    }
    users_here_ = residents_;
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        const auto number = static_cast<int>(j);
        for (std::int64_t user = 0; user < residents_[j]; ++user) think(number, user);
        if (std::holds_alternative<Users>(plan.journeys[j].load)) continue;
        arrivals_.push_back(std::make_unique<Arrivals>(*this, number, load_factor_, 0, stream_));
        arrivals_.back()->start();
    }
}

/// A closed group grows to `factor` times its size.
void Engine::guests_come(int journey, double factor)
{
    const auto number = static_cast<std::size_t>(journey);
    const std::int64_t before = users_here_[number];
    users_here_[number] =
        std::max<std::int64_t>(before, std::llround(static_cast<double>(residents_[number]) * factor));
    user_turns_[number].resize(static_cast<std::size_t>(users_here_[number]), 0);
    for (std::int64_t user = before; user < users_here_[number]; ++user) think(journey, user);
}

/// Whoever came for the surge takes the answer that is awaited and asks no more.
void Engine::guests_leave()
{
    users_here_ = residents_;
}

bool Engine::has_left(int journey, std::int64_t user) const
{
    return user >= users_here_[static_cast<std::size_t>(journey)];
}

/// A user of a closed group thinks, then asks again.
void Engine::think(int journey, std::int64_t user)
{
    if (sim.now() >= ledger.to || has_left(journey, user)) return;
    const PlannedJourney& planned = plan.journeys[static_cast<std::size_t>(journey)];
    std::uint64_t& turn = user_turns_[static_cast<std::size_t>(journey)][static_cast<std::size_t>(user)];
    const std::uint64_t key = mix(mix(sim::hash_name(planned.id), static_cast<std::uint64_t>(user)), ++turn);
    sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::lag));
    const double think_s = std::get<Users>(planned.load).think.draw(luck);
    sim.schedule(sim::from_seconds(think_s), [this, journey, key, user] {
        if (!has_left(journey, user)) user_comes(journey, key, user);
    });
}

void Engine::user_comes(int journey, std::uint64_t key, std::int64_t user)
{
    ledger.request_came(journey, sim.now());
    const int admission = plan.journeys[static_cast<std::size_t>(journey)].admission;
    if (admission < 0) return serve_user(journey, key, sim.now(), user);
    const Admission& rule = plan.admission[static_cast<std::size_t>(admission)];
    Door& door = doors_[static_cast<std::size_t>(admission)];
    const auto gap = sim::from_seconds(1 / rule.rate_per_s);
    const sim::SimTime turn = std::max(sim.now(), door.next);
    const bool full = rule.places > 0 && static_cast<int>(door.line.size()) >= rule.places;
    const bool ahead = !rule.waiting_room && turn >= sim.now() + std::chrono::seconds(1);
    if (ahead || full) {
        ledger.request_ended(journey, sim.now(), sim.now(), {false, false, Reason::turned_away, -1});
        if (user >= 0) think(journey, user);
        return;
    }
    door.next = turn + gap;
    if (rule.waiting_room && ledger.measures(sim.now())) {
        const double wait_s = sim::seconds_of(turn - sim.now());
        ledger.waiting_room_s.add(wait_s);
        ledger.waiting_room_sum_s += wait_s;
        ++ledger.admitted;
    }
    if (turn == sim.now() || !rule.waiting_room) return serve_user(journey, key, sim.now(), user);
    door.line.push_back({journey, sim.now()});
    sim.schedule(turn, [this, journey, key, user, came = sim.now(), admission] {
        doors_[static_cast<std::size_t>(admission)].line.pop_front();
        serve_user(journey, key, came, user);
    });
}

void Engine::serve_user(int journey, std::uint64_t key, sim::SimTime came, std::int64_t user)
{
    const PlannedJourney& planned = plan.journeys[static_cast<std::size_t>(journey)];
    std::size_t chosen = 0;
    if (planned.targets.size() > 1) {
        sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::choice));
        chosen = luck.below(planned.targets.size());
    }
    const PlannedTarget& target = planned.targets[chosen];
    Call& call = new_call();
    call.link_number = target.link;
    call.link = &plan.links[static_cast<std::size_t>(target.link)];
    call.operation = &plan.operations[static_cast<std::size_t>(target.operation)];
    call.key = key;
    call.journey = journey;
    call.user = user;
    call.came = came;
    start_call(call);
}

void Engine::user_done(Call& call, const Outcome& outcome)
{
    const int journey = call.journey;
    const std::int64_t user = call.user;
    ledger.request_ended(journey, call.came, sim.now(), outcome);
    free_call(call);
    if (user >= 0) think(journey, user);
}

} // namespace model::runtime
