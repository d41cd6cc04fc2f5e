// What goes wrong with processes, how it is noticed and mended, and how many processes there are.
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include <algorithm>
#include <cmath>

namespace model::runtime {
namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

Replica::Replica(Engine& e, Service& s, int n)
    : engine(&e),
      service(&s),
      number(n),
      cpu(e.sim, s.plan->process.cores, s.plan->process.cpu),
      life(
          e.sim,
          [](void* self) {
              auto& replica = *static_cast<Replica*>(self);
              replica.engine->life_goes_on(replica);
          },
          this),
      detection(
          e.sim,
          [](void* self) {
              auto& replica = *static_cast<Replica*>(self);
              replica.engine->heartbeat_missed(replica);
          },
          this)
{
}

Replica* Engine::pick(Service& service, std::uint64_t key)
{
    const std::size_t count = service.replicas.size();
    const auto serves = [&](const Replica& replica) {
        return replica.in_balancer && !(service.outliers && service.outliers->is_ejected(replica.number));
    };
    if (count == 1) return serves(*service.replicas[0]) ? service.replicas[0].get() : nullptr;
    if (service.plan->process.balance == Balance::least_busy) {
        Replica* best = nullptr;
        const auto load = [](const Replica& replica) { return replica.busy + static_cast<int>(replica.line.size()); };
        for (std::size_t i = 0; i < count; ++i) {
            Replica& replica = *service.replicas[(service.next + i) % count];
            if (serves(replica) && (best == nullptr || load(replica) < load(*best))) best = &replica;
        }
        service.next = (service.next + 1) % count;
        return best;
    }
    std::size_t first = service.next;
    if (service.plan->process.balance == Balance::random) {
        sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::balance));
        first = luck.below(count);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (first + i) % count;
        if (!serves(*service.replicas[at])) continue;
        service.next = (at + 1) % count;
        return service.replicas[at].get();
    }
    return nullptr;
}

/// The processor time of machines that are paid for, whatever they do.
void Engine::count_replicas(Service& service, int by)
{
    const sim::SimTime now = std::max(sim.now(), ledger.from);
    service.replica_s += service.alive * sim::seconds_of(std::max(now - service.counted, sim::Duration{}));
    service.counted = now;
    service.alive += by;
    service.most_alive = std::max(service.most_alive, service.alive);
}

/// Everything in the process is lost.
void Engine::kill(Replica& replica, int blamed)
{
    replica.state = Replica::State::down;
    replica.blamed = blamed;
    replica.life.cancel();
    replica.cpu.clear();
    replica.line.clear();
    replica.service->rows.clear();
    for (Transaction& transaction : transactions_)
        std::erase_if(transaction.rows, [&](const auto& held) { return held.service == replica.service->number; });
    for (Pool& pool : replica.pools) pool.line = pool.line_end = nullptr;
    for (LinkState& link : replica.links) link.line = link.line_end = nullptr;
    std::vector<Frame*> dying;
    for (Frame* frame = replica.frames; frame != nullptr; frame = frame->next) dying.push_back(frame);
    replica.frames = nullptr;
    for (Frame* frame : dying) {
        while (frame->calls != nullptr) abandon(*frame->calls);
    }
    replica.busy = 0;
    replica.pools.clear();
    replica.links.clear();
    for (Frame* frame : dying) {
        frame->timer.cancel();
        frame->replica = nullptr;
        frame->previous = frame->next = nullptr;
        frame->has_worker = frame->has_row = false;
    }
    for (const int component : replica.service->plan->components) ledger.lost(component, blamed, sim.now());
    for (Frame* frame : dying) {
        ledger.failure(frame->component, blamed, Reason::crashed, sim.now());
        frame->outcome = {false, false, Reason::crashed, frame->component};
        frame->answered_by = replica.number;
        if (frame->parent != nullptr)
            drop(*frame);
        else
            respond(*frame);
    }
    lose_sessions(*replica.service);
}

/// A process dies by itself; monitoring misses its heartbeats and starts another one.
void Engine::crash(Replica& replica, int blamed)
{
    if (replica.state == Replica::State::down) return;
    kill(replica, blamed);
    const double beat_s = sim::seconds_of(plan.monitoring.heartbeat);
    sim::Draws luck = draws(mix(sim::hash_name(replica.service->plan->id), static_cast<std::uint64_t>(replica.number)),
                            static_cast<std::uint64_t>(Use::life));
    const double phase_s = luck.uniform() * beat_s;
    const double now_s = sim::seconds_of(sim.now().time_since_epoch());
    const double last_s = std::floor((now_s - phase_s) / beat_s) * beat_s + phase_s;
    const double alarm_s = last_s + beat_s * plan.monitoring.misses;
    replica.detection.start(sim::from_seconds(std::max(0.0, alarm_s - now_s)));
}

void Engine::heartbeat_missed(Replica& replica)
{
    replica.in_balancer = false;
    notice();
    if (plan.monitoring.restart && !replica.service->held_down && !replica.retired) start(replica);
}

/// The process comes up and will take calls after its start-up time, and not before those it needs.
void Engine::start(Replica& replica)
{
    replica.detection.cancel();
    if (!has_what_it_needs(*replica.service)) {
        replica.state = Replica::State::waiting;
        return;
    }
    replica.state = Replica::State::starting;
    replica.life.start(replica.service->plan->process.start_up);
}

bool Engine::has_what_it_needs(const Service& service) const
{
    return std::all_of(service.plan->starts_after.begin(), service.plan->starts_after.end(), [&](int other) {
        const Service& needed = services[static_cast<std::size_t>(other)];
        return std::any_of(needed.replicas.begin(), needed.replicas.end(),
                           [](const auto& replica) { return replica->accepts(); });
    });
}

/// The timer of a process: it is up, or out of memory.
void Engine::life_goes_on(Replica& replica)
{
    Service& service = *replica.service;
    if (replica.state == Replica::State::up) {
        const int leaking = leaking_module(service);
        if (sim.now() >= ledger.fault_from) ledger.out_of_memory_at = std::min(ledger.out_of_memory_at, sim.now());
        return crash(replica, leaking);
    }
    if (service.held_down || replica.retired) return;
    replica.state = Replica::State::up;
    replica.in_balancer = true;
    replica.blamed = -1;
    if (service.outliers) service.outliers->renew(replica.number);
    watch_memory(replica);
    for (Service& other : services) {
        for (const auto& waiting : other.replicas) {
            if (waiting->state == Replica::State::waiting && has_what_it_needs(other)) start(*waiting);
        }
    }
    for (std::size_t q = 0; q < events.size(); ++q) deliver(static_cast<int>(q));
    if (service.redeploying && service.plan->process.replacement == Replacement::stop_start)
        service.redeploying = false;
    check_recovery();
}

int Engine::leaking_module(const Service& service) const
{
    int worst = -1;
    double rate = 0;
    for (const int component : service.plan->components) {
        const double here = harm[static_cast<std::size_t>(component)].leak_per_s;
        if (here > rate) rate = here, worst = component;
    }
    return worst;
}

/// Starts the clock on a process whose memory runs full.
void Engine::watch_memory(Replica& replica)
{
    double rate = 0;
    for (const int component : replica.service->plan->components)
        rate += harm[static_cast<std::size_t>(component)].leak_per_s;
    if (rate > 0 && replica.state == Replica::State::up) replica.life.start(sim::from_seconds(1 / rate));
    if (rate <= 0 && replica.state == Replica::State::up) replica.life.cancel();
}

void Engine::notice()
{
    if (sim.now() < ledger.fault_from || ledger.noticed != sim::never) return;
    ledger.noticed = sim.now();
    if (current_ == nullptr || current_->settings.lasts || !current_->settings.repair) return;
    // A crash is mended process by process, and so is what is killed at random.
    const FaultKind& what = current_->settings.what;
    if (std::holds_alternative<Crash>(what) || std::holds_alternative<Kills>(what)) return;
    sim::Draws luck = draws(sim::hash_name(current_->id), static_cast<std::uint64_t>(Use::fallback));
    std::vector<int> symptoms;
    for (std::size_t c = 0; c < ledger.components.size(); ++c) {
        if (ledger.components[c].first_failed != sim::never) symptoms.push_back(static_cast<int>(c));
    }
    sim.schedule(search_time(plan, symptoms) + sim::from_seconds(current_->settings.repair->draw(luck)),
                 [this] { end_fault(); });
}

/// A crash is over when every process is back.
void Engine::check_recovery()
{
    if (current_ == nullptr || current_->settings.lasts || sim.now() < ledger.fault_from) return;
    const bool crash_fault = std::holds_alternative<Crash>(current_->settings.what);
    const bool redeployment = std::holds_alternative<Redeploy>(current_->settings.what);
    if ((!crash_fault && !redeployment) || !has_target()) return;
    const Service& service = struck(*current_);
    if (service.redeploying || service.nodes_up < service.plan->nodes) return;
    for (const auto& replica : service.replicas) {
        if (replica->state != Replica::State::up && !replica->retired) return;
    }
    ledger.end_fault(sim.now());
}

Service& Engine::struck(const PlannedFault& fault)
{
    const int component = std::max(fault.component, 0);
    return services[static_cast<std::size_t>(plan.components[static_cast<std::size_t>(component)].service)];
}

void Engine::plan_fault(const PlannedFault& fault)
{
    current_ = &fault;
    const sim::SimTime at = ledger.from + fault.settings.at;
    sim::SimTime until = ledger.to;
    if (fault.settings.lasts) {
        sim::Draws luck = draws(sim::hash_name(fault.id), static_cast<std::uint64_t>(Use::life));
        until = at + sim::from_seconds(fault.settings.lasts->draw(luck));
        sim.schedule(std::max(until, at), [this] { end_fault(); });
    }
    ledger.mark_fault(at, std::min(until, ledger.to));
    sim.schedule(
        at, [this] { strike(); }, -1);
    alarm_seen_.assign(plan.journeys.size(), {});
    sim.schedule(ledger.from + plan.monitoring.alarm_every, [this] { look_for_alarm(); });
}

/// Alarm rules look at the share of bad answers once in a while.
void Engine::look_for_alarm()
{
    bool bad = false;
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        const JourneyBook& book = ledger.journeys[j];
        const Seen now{book.good + book.degraded + book.late + book.lost + book.declined,
                       book.degraded + book.late + book.lost};
        const auto answered = static_cast<double>(now.answered - alarm_seen_[j].answered);
        const auto wrong = static_cast<double>(now.bad - alarm_seen_[j].bad);
        alarm_seen_[j] = now;
        if (answered > 0 && wrong / answered > 1 - plan.journeys[j].objective.availability) bad = true;
    }
    alarms_ = bad ? alarms_ + 1 : 0;
    if (alarms_ >= plan.monitoring.alarm_after) notice();
    if (sim.now() < ledger.to) sim.schedule(plan.monitoring.alarm_every, [this] { look_for_alarm(); });
}

/// Whether there is in this alternative what the fault strikes: a hub, for instance, is not in all of them.
bool Engine::has_target() const
{
    return current_->component >= 0 || target_of(current_->settings.what).empty();
}

void Engine::strike()
{
    if (!has_target()) return;
    const PlannedFault& fault = *current_;
    const auto component = static_cast<std::size_t>(std::max(fault.component, 0));
    std::visit(
        Overloaded{
            [&](const Crash& crash_kind) {
                Service& service = struck(fault);
                service.held_down = fault.settings.lasts.has_value();
                if (service.plan->nodes > 0)
                    return lose_nodes(service, crash_kind.replicas == 0 ? service.plan->nodes : crash_kind.replicas,
                                      fault.component);
                int left = crash_kind.replicas == 0 ? static_cast<int>(service.replicas.size()) : crash_kind.replicas;
                for (const auto& replica : service.replicas) {
                    if (left > 0 && replica->state == Replica::State::up) crash(*replica, fault.component), --left;
                }
            },
            [&](const Leak& leak) {
                harm[component].leak_per_s += leak.per_second;
                for (const auto& replica : struck(fault).replicas) watch_memory(*replica);
            },
            [&](const Slow& slow) {
                harm[component].slow_factor *= slow.factor;
                harm[component].slow_adds_s += sim::seconds_of(slow.adds);
            },
            [&](const Errors& errors) { harm[component].error_share = errors.share; },
            [&](const Down&) {
                Service& service = struck(fault);
                service.held_down = true;
                for (const auto& replica : service.replicas) {
                    if (replica->state != Replica::State::down) kill(*replica, fault.component);
                }
            },
            [&](const Partition&) { partitions_.push_back(&fault); },
            [&](const Kills&) {
                killing_ = true;
                for (const int number : fault.services) {
                    const Service& service = services[static_cast<std::size_t>(number)];
                    const int members =
                        service.plan->nodes > 0 ? service.plan->nodes : static_cast<int>(service.replicas.size());
                    for (int i = 0; i < members; ++i) kill_some_day(number, i, 0);
                }
            },
            [&](const Surge& surge) {
                for (const int journey : fault.journeys) {
                    const bool closed =
                        std::holds_alternative<Users>(plan.journeys[static_cast<std::size_t>(journey)].load);
                    if (closed) {
                        guests_come(journey, surge.factor);
                        continue;
                    }
                    surges_.push_back(std::make_unique<Arrivals>(
                        *this, journey, load_factor_ * std::max(0.0, surge.factor - 1), 1, stream_));
                    surges_.back()->start();
                }
            },
            [&](const Redeploy&) { redeploy(struck(fault)); },
        },
        fault.settings.what);
}

void Engine::end_fault()
{
    const PlannedFault& fault = *current_;
    const auto component = static_cast<std::size_t>(std::max(fault.component, 0));
    ledger.end_fault(sim.now());
    if (!has_target()) return;
    std::visit(Overloaded{
                   [&](const Crash&) { bring_back(struck(fault)); },
                   [&](const Leak& leak) {
                       harm[component].leak_per_s -= leak.per_second;
                       for (const auto& replica : struck(fault).replicas) watch_memory(*replica);
                   },
                   [&](const Slow&) { harm[component].slow_factor = 1, harm[component].slow_adds_s = 0; },
                   [&](const Errors&) { harm[component].error_share = 0; },
                   [&](const Down&) { bring_back(struck(fault)); },
                   [&](const Partition&) { std::erase(partitions_, &fault); },
                   [&](const Kills&) { killing_ = false; },
                   [&](const Surge&) {
                       for (const auto& surge : surges_) surge->stop();
                       guests_leave();
                   },
                   [](const Redeploy&) {},
               },
               fault.settings.what);
}

void Engine::bring_back(Service& service)
{
    service.held_down = false;
    service.nodes_up = service.plan->nodes;
    for (const auto& replica : service.replicas) {
        if (replica->state == Replica::State::down && !replica->retired) start(*replica);
    }
}

/// Members of a group are lost; without a majority nothing is served.
void Engine::lose_nodes(Service& service, int count, int blamed)
{
    for (int i = 0; i < count && service.nodes_up > 0; ++i) {
        --service.nodes_up;
        if (service.held_down) continue;
        sim::Draws luck =
            draws(mix(sim::hash_name(service.plan->id), service.losses++), static_cast<std::uint64_t>(Use::fallback));
        const double beat_s = sim::seconds_of(plan.monitoring.heartbeat);
        const double noticed_s = beat_s * (plan.monitoring.misses - luck.uniform());
        sim.schedule(sim::from_seconds(noticed_s), [this] { notice(); });
        if (!plan.monitoring.restart && !current_->settings.repair) continue;
        const double back_s = current_->settings.repair ? current_->settings.repair->draw(luck)
                                                        : sim::seconds_of(service.plan->process.start_up);
        sim.schedule(sim::from_seconds(noticed_s + back_s), [this, &service] { node_back(service); });
    }
    if (service.nodes_up * 2 > service.plan->nodes) return;
    for (const auto& replica : service.replicas) {
        if (replica->state != Replica::State::down) kill(*replica, blamed);
    }
}

void Engine::node_back(Service& service)
{
    service.nodes_up = std::min(service.nodes_up + 1, service.plan->nodes);
    Replica& replica = *service.replicas.front();
    if (service.nodes_up * 2 > service.plan->nodes && replica.state == Replica::State::down && !service.held_down) {
        replica.state = Replica::State::starting;
        life_goes_on(replica);
    }
    check_recovery();
}

/// Heartbeats missed, then start-up, or the repair that the fault gives.
double Engine::down_time_s(const Service& service, std::uint64_t number)
{
    sim::Draws luck = draws(mix(sim::hash_name(service.plan->id), number), static_cast<std::uint64_t>(Use::fallback));
    if (current_ != nullptr && current_->settings.repair) return current_->settings.repair->draw(luck);
    const double beat_s = sim::seconds_of(plan.monitoring.heartbeat);
    return beat_s * (plan.monitoring.misses - luck.uniform()) + sim::seconds_of(service.plan->process.start_up);
}

/// Random kills: each member at moments of its own, whatever the others do.
void Engine::kill_some_day(int number, int member, std::uint64_t times)
{
    const auto& kills = std::get<Kills>(current_->settings.what);
    Service& service = services[static_cast<std::size_t>(number)];
    sim::Draws luck = draws(mix(mix(sim::hash_name(service.plan->id), static_cast<std::uint64_t>(member)), times),
                            static_cast<std::uint64_t>(Use::lag));
    const double wait_s = kills.every.draw(luck);
    sim.schedule(sim::from_seconds(wait_s), [this, number, member, times] {
        if (!killing_ || sim.now() >= ledger.to) return;
        Service& victim = services[static_cast<std::size_t>(number)];
        double down_s = 0;
        if (victim.plan->nodes > 0) {
            down_s = down_time_s(victim, mix(static_cast<std::uint64_t>(member), times));
            --victim.nodes_up;
            if (victim.nodes_up * 2 <= victim.plan->nodes && victim.replicas.front()->state != Replica::State::down)
                kill(*victim.replicas.front(), victim.plan->components.front());
            sim.schedule(sim::from_seconds(down_s),
                         [this, number] { node_back(services[static_cast<std::size_t>(number)]); });
        } else if (static_cast<std::size_t>(member) < victim.replicas.size()) {
            Replica& replica = *victim.replicas[static_cast<std::size_t>(member)];
            if (current_->settings.repair) {
                // Down for as long as the fault says, whoever notices.
                if (replica.state == Replica::State::up) kill(replica, -1);
                down_s = down_time_s(victim, mix(static_cast<std::uint64_t>(member), times));
                sim.schedule(sim::from_seconds(down_s), [this, &replica] {
                    if (replica.state == Replica::State::down)
                        replica.state = Replica::State::starting, life_goes_on(replica);
                });
            } else {
                crash(replica, -1);
            }
        }
        // The next kill comes after this one is mended: the member was not there to be killed.
        sim.schedule(sim::from_seconds(down_s),
                     [this, number, member, times] { kill_some_day(number, member, times + 1); });
    });
}

/// The service gets a new version: all replicas at once, or one after the other.
void Engine::redeploy(Service& service)
{
    const ProcessSettings& settings = service.plan->process;
    service.redeploying = true;
    if (settings.replacement == Replacement::rolling) return replace(service, 0);
    for (const auto& replica : service.replicas) {
        if (replica->retired) continue;
        if (replica->state == Replica::State::up) kill(*replica, service.plan->components.front());
        replica->detection.cancel();
        replica->state = Replica::State::starting;
        replica->life.start(settings.stop + settings.start_up);
    }
}

/// A new process starts beside the old one, which serves until then; what it is doing it finishes while it stops.
void Engine::replace(Service& service, std::size_t number)
{
    while (number < service.replicas.size() && service.replicas[number]->retired) ++number;
    if (number >= service.replicas.size()) {
        service.redeploying = false;
        return check_recovery();
    }
    const ProcessSettings& settings = service.plan->process;
    count_replicas(service, 1);
    sim.schedule(settings.start_up, [this, &service, number] {
        count_replicas(service, -1);
        Replica& replica = *service.replicas[number];
        if (replica.state == Replica::State::up) lose_sessions(service);
        if (service.outliers) service.outliers->renew(replica.number);
        sim.schedule(service.plan->process.stop, [this, &service, number] { replace(service, number + 1); });
    });
}

/// Users whom only that process knew have to begin again.
void Engine::lose_sessions(const Service& service)
{
    if (std::holds_alternative<ServerSessions>(plan.sessions) && service.entry && ledger.measures(sim.now()))
        ledger.sessions_lost += 1.0 / std::max(1, service.wanted);
}

void Engine::start_autoscaler(Service& service)
{
    service.autoscaler.emplace(*service.plan->process.autoscaler);
    service.busy_before_s = 0;
    service.sync = std::make_unique<sim::Timer>(
        sim,
        [](void* context) {
            auto& self = *static_cast<Service*>(context);
            self.engine->scale(self);
        },
        &service);
    service.sync->start(service.plan->process.autoscaler->sync);
}

void Engine::scale(Service& service)
{
    const AutoscalerSettings& settings = *service.plan->process.autoscaler;
    const double sync_s = sim::seconds_of(settings.sync);
    double busy_s = 0;
    int up = 0;
    for (const auto& replica : service.replicas) {
        busy_s += replica->cpu.busy_s();
        up += replica->accepts() ? 1 : 0;
    }
    const ProcessSettings& process = service.plan->process;
    const double each = process.cores > 0 ? process.cores : process.workers;
    const double worked = (busy_s - service.busy_before_s) / (sync_s * each); // replicas' worth
    service.busy_before_s = busy_s;
    double ratio = up > 0 ? worked / up / settings.target : 0;
    // Those that are still starting count as idle before more are added.
    if (ratio > 1) ratio = std::max(1.0, worked / std::max(up, service.wanted) / settings.target);
    const int wanted = service.autoscaler->decide(sim.now(), service.wanted, ratio);
    set_replicas(service, wanted);
    if (sim.now() < ledger.to) service.sync->start(settings.sync);
}

void Engine::set_replicas(Service& service, int wanted)
{
    while (service.wanted < wanted) {
        Replica* fresh = nullptr;
        for (const auto& replica : service.replicas) {
            if (replica->retired && replica->state == Replica::State::down) {
                fresh = replica.get();
                break;
            }
        }
        if (fresh == nullptr) {
            service.replicas.push_back(
                std::make_unique<Replica>(*this, service, static_cast<int>(service.replicas.size())));
            fresh = service.replicas.back().get();
            if (service.outliers) service.outliers->resize(static_cast<int>(service.replicas.size()));
        }
        fresh->retired = false;
        fresh->in_balancer = false;
        fresh->state = Replica::State::starting;
        fresh->life.start(service.plan->process.provisioning + service.plan->process.start_up);
        count_replicas(service, 1);
        ++service.wanted;
    }
    while (service.wanted > wanted) {
        auto last = std::find_if(service.replicas.rbegin(), service.replicas.rend(),
                                 [](const auto& replica) { return !replica->retired; });
        if (last == service.replicas.rend()) return;
        Replica& replica = **last;
        replica.retired = true;
        replica.in_balancer = false;
        lose_sessions(service);
        replica.life.cancel();
        if (replica.state == Replica::State::up && replica.busy > 0) {
            replica.state = Replica::State::draining;
        } else {
            replica.state = Replica::State::down;
            count_replicas(service, -1);
        }
        --service.wanted;
    }
}

} // namespace model::runtime
