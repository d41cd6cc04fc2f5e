// Calls over the network, from the caller's side: limits, tries, timeouts, and what is done when they fail.
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include "random/variates.hpp"

#include <algorithm>

namespace model::runtime {
namespace {

/// Whether the caller refused the call itself, so that trying again at once cannot help. What its callee could not get
/// from others is an error like any other.
bool refused_by_the_caller(const Outcome& outcome)
{
    const Reason reason = outcome.reason;
    if (!outcome.given_up_here) return false;
    return reason == Reason::breaker_open || reason == Reason::bulkhead_full || reason == Reason::rate_limited ||
           reason == Reason::throttled || reason == Reason::pool_exhausted;
}

} // namespace

Call::Call(Engine& e)
    : engine(&e),
      timeout(
          e.sim,
          [](void* self) {
              auto& call = *static_cast<Call*>(self);
              call.engine->on_timeout(call);
          },
          this),
      pause(
          e.sim,
          [](void* self) {
              auto& call = *static_cast<Call*>(self);
              call.engine->on_pause(call);
          },
          this)
{
}

Call& Engine::new_call()
{
    if (free_calls_.empty()) return calls_.emplace_back(*this);
    Call* call = free_calls_.back();
    free_calls_.pop_back();
    return *call;
}

void Engine::free_call(Call& call)
{
    if (call.parent != nullptr) {
        if (call.previous != nullptr)
            call.previous->next = call.next;
        else
            call.parent->calls = call.next;
        if (call.next != nullptr) call.next->previous = call.previous;
    }
    call.timeout.cancel();
    call.pause.cancel();
    static_cast<CallState&>(call) = CallState{};
    free_calls_.push_back(&call);
}

double Engine::trip_s(const PlannedLink& link, double payload_bytes, std::uint64_t key)
{
    if (link.from < 0 && link.hub < 0) return 0; // users reach the edge at once: the way there is the same for all
    sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::trip));
    constexpr double megabyte = 1e6;
    return plan.network.round_trip.draw(luck) + sim::seconds_of(plan.network.sidecar) +
           sim::seconds_of(plan.network.per_megabyte) * payload_bytes / megabyte;
}

LinkState& Engine::link_state(const Call& call)
{
    const auto number = static_cast<std::size_t>(call.link_number);
    std::vector<LinkState>& links =
        call.parent != nullptr && call.parent->replica != nullptr ? call.parent->replica->links : user_links_;
    if (links.empty()) links.resize(plan.links.size());
    LinkState& state = links[number];
    if (!state.ready) {
        const CallPolicy& policy = call.link->policy;
        if (policy.breaker) state.breaker.emplace(*policy.breaker);
        if (policy.budget) state.budget.emplace(*policy.budget);
        if (policy.bulkhead) state.bulkhead.emplace(*policy.bulkhead);
        if (policy.rate_limit) state.rate_limit.emplace(*policy.rate_limit);
        if (policy.throttle) state.throttle.emplace(*policy.throttle);
        state.ready = true;
    }
    return state;
}

/// A try begins with the limits that the caller has set itself.
void Engine::start_call(Call& call)
{
    LinkState& state = link_state(call);
    const CallPolicy& policy = call.link->policy;
    call.phase = Call::Phase::starting;
    ++call.tries;
    ledger.try_begun(call.tries == 1, sim.now());
    if (call.tries == 1) call.begun = sim.now();
    if (state.budget) {
        state.budget->on_attempt_start({call.tries > 1, call.after_timeout});
        call.counted_try = true;
    }
    const auto refuse = [&](Reason reason) { call_failed(call, {false, false, reason, call.link->to, true}); };
    if (policy.deadlines && call.deadline < sim.now()) return refuse(Reason::expired);
    if (state.breaker) {
        call.ticket = state.breaker->admit(sim.now());
        if (call.ticket == Breaker::refused) return refuse(Reason::breaker_open);
    }
    if (state.rate_limit && !state.rate_limit->admit(sim.now())) return refuse(Reason::rate_limited);
    if (state.throttle) {
        const double refused = state.throttle->reject_probability(sim.now());
        state.throttle->on_request(sim.now());
        sim::Draws luck =
            draws(mix(call.key, static_cast<std::uint64_t>(call.tries)), static_cast<std::uint64_t>(Use::choice));
        if (sim::bernoulli(luck, refused)) return refuse(Reason::throttled);
    }
    if (state.bulkhead) {
        const Bulkhead::Entry entry = state.bulkhead->enter();
        if (entry == Bulkhead::Entry::refused) return refuse(Reason::bulkhead_full);
        if (entry == Bulkhead::Entry::waiting) {
            call.phase = Call::Phase::in_line;
            join(state.line, state.line_end, call);
            return call.pause.start(state.bulkhead->wait());
        }
        call.in_bulkhead = true;
    }
    connect(call);
}

/// Calls to a database need one of the connections of the process.
void Engine::connect(Call& call)
{
    const Service& service = services[static_cast<std::size_t>(call.link->to_service)];
    if (!call.link->to_database || service.plan->pool == 0 || call.parent == nullptr) return send(call);
    std::vector<Pool>& pools = call.parent->replica->pools;
    if (pools.empty()) pools.resize(services.size());
    Pool& pool = pools[static_cast<std::size_t>(call.link->to_service)];
    if (pool.busy < service.plan->pool) {
        ++pool.busy;
        call.has_connection = true;
        return send(call);
    }
    call.phase = Call::Phase::for_connection;
    join(pool.line, pool.line_end, call);
    call.pause.start(service.plan->pool_wait);
}

void Engine::join(Call*& line, Call*& line_end, Call& call)
{
    call.behind = nullptr;
    if (line_end != nullptr)
        line_end->behind = &call;
    else
        line = &call;
    line_end = &call;
}

Call* Engine::first_of(Call*& line, Call*& line_end)
{
    Call* call = line;
    if (call == nullptr) return nullptr;
    line = call->behind;
    if (line == nullptr) line_end = nullptr;
    call->behind = nullptr;
    call->pause.cancel();
    return call;
}

void Engine::quit(Call*& line, Call*& line_end, Call& call)
{
    Call* before = nullptr;
    for (Call* at = line; at != nullptr; before = at, at = at->behind) {
        if (at != &call) continue;
        (before != nullptr ? before->behind : line) = call.behind;
        if (line_end == &call) line_end = before;
        call.behind = nullptr;
        return;
    }
}

void Engine::send(Call& call)
{
    const CallPolicy& policy = call.link->policy;
    call.phase = Call::Phase::under_way;
    call.sent = sim.now();
    call.hedged = false;
    if (policy.timeout) call.timeout.start(*policy.timeout);
    if (policy.hedge) call.pause.start(policy.hedge->after);
    send_try(call, 0);
}

/// Whether messages from one component (users: -1) to another are lost.
bool Engine::apart(int from, int to) const
{
    const auto has = [](const std::vector<int>& side, int component) {
        return std::find(side.begin(), side.end(), component) != side.end();
    };
    return std::any_of(partitions_.begin(), partitions_.end(), [&](const PlannedFault* fault) {
        const bool on_side = from < 0 ? fault->users_on_side : has(fault->side, from);
        const bool on_other_side = from >= 0 && has(fault->other_side, from);
        return (on_side && has(fault->other_side, to)) || (on_other_side && has(fault->side, to));
    });
}

bool Engine::cut_off(const PlannedLink& link) const
{
    if (link.hub < 0) return apart(link.from, link.to);
    const int hub = plan.services[static_cast<std::size_t>(link.hub)].components.front();
    return apart(link.from, hub) || apart(hub, link.to);
}

void Engine::send_try(Call& call, int slot)
{
    const PlannedLink& link = *call.link;
    const auto try_number = static_cast<std::uint64_t>(call.tries * 2 + slot);
    Frame& visit = new_frame();
    visit.call = &call;
    visit.slot = static_cast<std::uint8_t>(slot);
    visit.link = &link;
    visit.operation = call.operation;
    visit.work = call.work;
    // The work is that of the request; where it goes and how long the way takes is a matter of the try.
    visit.key = call.tries == 1 && slot == 0 ? call.key : mix(call.key, try_number);
    if (link.policy.deadlines)
        visit.deadline =
            link.policy.timeout ? std::min(call.deadline, sim.now() + *link.policy.timeout) : call.deadline;
    visit.to_hub = link.hub >= 0;
    visit.component = visit.to_hub ? plan.services[static_cast<std::size_t>(link.hub)].components.front() : link.to;
    if (call.parent != nullptr && call.parent->transaction != nullptr) {
        visit.transaction = call.parent->transaction;
        visit.transaction->remote = true;
        ++visit.transaction->users;
    }
    call.tries_under_way[static_cast<std::size_t>(slot)] = &visit;
    const double trip = trip_s(link, call.payload_bytes, visit.key);
    visit.half_trip_s = trip / 2;
    ledger.transfer_bytes += link.from >= 0 ? call.payload_bytes : 0;
    bool lost = !partitions_.empty() && cut_off(link);
    if (!lost && plan.network.loss > 0 && link.from >= 0) {
        sim::Draws luck = draws(visit.key, static_cast<std::uint64_t>(Use::there));
        lost = sim::bernoulli(luck, plan.network.loss);
    }
    if (lost) {
        // Without a timeout the caller would wait for ever: the connection breaks after a while.
        if (!link.policy.timeout) call.timeout.start(plan.network.silence);
        visit.call = nullptr;
        call.lost = true;
        call.tries_under_way[static_cast<std::size_t>(slot)] = nullptr;
        if (visit.transaction != nullptr) leave_transaction(visit);
        free_frame(visit);
        return;
    }
    // Users stand at the gateway's door; from there it is a trip like any other.
    if (visit.half_trip_s <= 0 || (visit.to_hub && link.from < 0)) return arrive(visit);
    visit.timer.start(sim::from_seconds(visit.half_trip_s));
}

/// The place in the bulkhead and the connection go to the next in line.
void Engine::give_place(Call& call)
{
    call.timeout.cancel();
    call.pause.cancel();
    LinkState& state = link_state(call);
    if (call.phase == Call::Phase::in_line) {
        quit(state.line, state.line_end, call);
        state.bulkhead->give_up();
        call.phase = Call::Phase::starting;
    }
    if (call.phase == Call::Phase::for_connection) {
        Pool& pool = call.parent->replica->pools[static_cast<std::size_t>(call.link->to_service)];
        quit(pool.line, pool.line_end, call);
        call.phase = Call::Phase::starting;
    }
    Call* next = nullptr;
    if (call.has_connection) {
        call.has_connection = false;
        Pool& pool = call.parent->replica->pools[static_cast<std::size_t>(call.link->to_service)];
        if (Call* waiting = first_of(pool.line, pool.line_end)) {
            waiting->has_connection = true;
            next = waiting;
        } else {
            --pool.busy;
        }
    }
    if (call.in_bulkhead) {
        call.in_bulkhead = false;
        if (state.bulkhead->leave()) {
            if (Call* waiting = first_of(state.line, state.line_end)) {
                waiting->in_bulkhead = true;
                connect(*waiting);
            }
        }
    }
    if (next != nullptr) send(*next);
}

/// Nobody waits for these tries any more; what was begun is carried on all the same.
void Engine::abandon_tries(Call& call)
{
    for (Frame*& visit : call.tries_under_way) {
        if (visit == nullptr) continue;
        visit->call = nullptr;
        if (visit->phase == Frame::Phase::returning) free_frame(*visit);
        visit = nullptr;
    }
}

/// The caller itself is gone.
void Engine::abandon(Call& call)
{
    LinkState& state = link_state(call);
    if (state.breaker && call.ticket != Breaker::refused) state.breaker->withdraw(call.ticket);
    if (state.budget) {
        if (call.counted_try)
            state.budget->on_attempt_finish({call.tries > 1, call.after_timeout}, true);
        else if (call.phase == Call::Phase::pausing)
            state.budget->abandon_retry(call.after_timeout);
    }
    abandon_tries(call);
    give_place(call);
    free_call(call);
}

void Engine::answered(Call& call, Frame& visit)
{
    const Outcome outcome = visit.outcome;
    const int replica = visit.answered_by;
    call.tries_under_way[visit.slot] = nullptr;
    free_frame(visit);
    Service& service = services[static_cast<std::size_t>(call.link->to_service)];
    const bool bad = !outcome.ok && outcome.reason != Reason::declined;
    if (service.outliers && replica >= 0) service.outliers->report(sim.now(), replica, bad);
    if (bad && (call.tries_under_way[0] != nullptr || call.tries_under_way[1] != nullptr)) return; // the hedge is out
    if (!outcome.ok) return call_failed(call, {false, false, outcome.reason, call.link->to});
    LinkState& state = link_state(call);
    if (state.breaker) state.breaker->report(call.ticket, sim.now(), false, sim.now() - call.sent);
    if (state.throttle) state.throttle->on_accept(sim.now());
    if (state.budget) {
        state.budget->on_attempt_finish({call.tries > 1, call.after_timeout}, false);
        call.counted_try = false;
    }
    conclude(call, outcome);
}

void Engine::on_timeout(Call& call)
{
    if (call.phase == Call::Phase::falling_back) return conclude(call, call.outcome);
    Service& service = services[static_cast<std::size_t>(call.link->to_service)];
    int blamed = -1;
    for (const Frame* visit : call.tries_under_way) {
        if (visit == nullptr || visit->replica == nullptr) continue;
        blamed = awaited_most(*visit->replica);
        if (service.outliers) service.outliers->report(sim.now(), visit->replica->number, true);
    }
    const Reason reason = call.lost ? Reason::lost : Reason::timed_out;
    ledger.failure(call.link->to, blamed, reason, sim.now());
    call_failed(call, {false, false, reason, call.link->to, true});
}

void Engine::on_pause(Call& call)
{
    switch (call.phase) {
    case Call::Phase::pausing:
        return start_call(call);
    case Call::Phase::in_line:
        return call_failed(call, {false, false, Reason::bulkhead_full, call.link->to, true});
    case Call::Phase::for_connection:
        ledger.failure(call.link->to, -1, Reason::pool_exhausted, sim.now());
        return call_failed(call, {false, false, Reason::pool_exhausted, call.link->to, true});
    case Call::Phase::under_way: // late: the same once more, and whoever answers first wins
        if (call.hedged) return;
        call.hedged = true;
        ledger.try_begun(false, sim.now());
        return send_try(call, 1);
    case Call::Phase::starting:
    case Call::Phase::falling_back:
        return;
    }
}

/// A try has failed: another one, the fallback, or the caller has to live with it.
void Engine::call_failed(Call& call, Outcome outcome)
{
    const CallPolicy& policy = call.link->policy;
    LinkState& state = link_state(call);
    const bool declined = outcome.reason == Reason::declined;
    if (state.breaker && call.ticket != Breaker::refused) {
        const std::int64_t opened = state.breaker->times_opened();
        if (call.phase == Call::Phase::under_way)
            state.breaker->report(call.ticket, sim.now(), !declined, sim.now() - call.sent);
        else
            state.breaker->withdraw(call.ticket);
        call.ticket = Breaker::refused;
        if (state.breaker->times_opened() > opened) {
            ++ledger.breaker_opened;
            if (sim.now() >= ledger.fault_from)
                ledger.breaker_opened_at = std::min(ledger.breaker_opened_at, sim.now());
        }
    }
    if (state.throttle && declined) state.throttle->on_accept(sim.now());
    if (call.counted_try) {
        state.budget->on_attempt_finish({call.tries > 1, call.after_timeout}, !declined);
        call.counted_try = false;
    }
    const bool timed_out =
        outcome.given_up_here && (outcome.reason == Reason::timed_out || outcome.reason == Reason::lost);
    abandon_tries(call);
    give_place(call);
    call.lost = false;
    const bool again = policy.retry && !declined && !refused_by_the_caller(outcome) &&
                       outcome.reason != Reason::expired && call.tries < attempts_of(*policy.retry);
    if (again && (!state.budget || state.budget->may_retry(timed_out))) {
        sim::Draws luck =
            draws(mix(call.key, static_cast<std::uint64_t>(call.tries)), static_cast<std::uint64_t>(Use::retry));
        call.after_timeout = timed_out;
        call.phase = Call::Phase::pausing;
        return call.pause.start(wait_before(*policy.retry, call.tries, luck));
    }
    if (policy.fallback && !declined) {
        sim::Draws luck = draws(call.key, static_cast<std::uint64_t>(Use::fallback));
        if (sim::bernoulli(luck, policy.fallback->coverage)) {
            call.outcome = {true, true, Reason::none, outcome.from};
            call.phase = Call::Phase::falling_back;
            const double time_s = policy.fallback->time.draw(luck);
            if (time_s <= 0) return conclude(call, call.outcome);
            return call.timeout.start(sim::from_seconds(time_s));
        }
    }
    conclude(call, outcome);
}

void Engine::conclude(Call& call, Outcome outcome)
{
    abandon_tries(call);
    give_place(call);
    if (call.journey >= 0) return user_done(call, outcome);
    if (call.event_queue >= 0) return event_done(call, outcome);
    Frame& parent = *call.parent;
    if (call.published != nullptr && outcome.ok && !outcome.degraded) enqueue(*call.published, call.key);
    free_call(call);
    child_done(parent, outcome);
}

} // namespace model::runtime
