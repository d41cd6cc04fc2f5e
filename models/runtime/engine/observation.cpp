#include "runtime/engine/observation.hpp"

#include "runtime/engine/engine.hpp"

#include <algorithm>
#include <cmath>

namespace model::runtime {
namespace {

constexpr double touched = 0.01; // share of failed visits from which a component counts as reached by a fault

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// More bad answers in a slice than the objective allows for, by more than chance explains.
bool outside(std::uint32_t offered, std::uint32_t bad, double availability)
{
    const double allowed = offered * (1 - availability);
    return bad > allowed + 3 * std::sqrt(allowed);
}

/// Moment from which all journeys stay inside their objectives; absent when they do not by the end.
std::optional<double> recovery_s(const RuntimePlan& plan, const Ledger& ledger)
{
    const double slice_s = ledger.slice_s();
    const auto first = static_cast<std::size_t>(sim::seconds_of(ledger.fault_from - ledger.from) / slice_s);
    std::size_t last_bad = 0;
    bool any = false;
    std::size_t slices = 0;
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        const JourneyBook& book = ledger.journeys[j];
        slices = book.offered_at.size();
        for (std::size_t s = first; s < slices; ++s) {
            if (!outside(book.offered_at[s], book.bad_at[s], plan.journeys[j].objective.availability)) continue;
            any = true;
            last_bad = std::max(last_bad, s);
        }
    }
    if (!any) return 0.0;
    constexpr std::size_t quiet = 20; // the last twentieth of a window has to be quiet for it to have recovered
    if (last_bad + std::max<std::size_t>(2, slices / quiet) >= slices) return {};
    const double begun_s = sim::seconds_of(ledger.fault_from - ledger.from);
    return static_cast<double>(last_bad + 1) * slice_s - begun_s;
}

/// Who was reached, and from where: each component follows the one it blames most.
void trace(const RuntimePlan& plan, const PlannedFault& fault, const Ledger& ledger, Impact& impact)
{
    for (std::size_t c = 0; c < plan.components.size(); ++c) {
        const ComponentBook& book = ledger.components[c];
        const bool struck = static_cast<int>(c) == fault.component;
        const double failed = share(book.struck_failed, std::max(book.struck_visits, book.struck_failed));
        if (book.first_failed == sim::never || (failed < touched && !struck && !book.was_down)) continue;
        Reached reached;
        reached.component = static_cast<int>(c);
        reached.failed_share = failed;
        reached.first_s = sim::seconds_of(book.first_failed - ledger.fault_from);
        const auto reason = std::max_element(book.reasons.begin(), book.reasons.end());
        reached.reason = static_cast<Reason>(reason - book.reasons.begin());
        const auto blamed = std::max_element(book.blames.begin(), book.blames.end());
        const auto number = static_cast<int>(blamed - book.blames.begin());
        if (!struck && number < static_cast<int>(plan.components.size())) reached.blames = number;
        impact.reached.push_back(reached);
    }
    const auto find = [&](int component) {
        return std::find_if(impact.reached.begin(), impact.reached.end(),
                            [&](const Reached& r) { return r.component == component; });
    };
    for (Reached& reached : impact.reached) {
        // Blame may run in a circle; a chain is no longer than there are components.
        int at = reached.blames;
        for (std::size_t guard = 0; at >= 0 && guard < plan.components.size(); ++guard) {
            ++reached.depth;
            const auto next = find(at);
            at = next == impact.reached.end() ? -1 : next->blames;
        }
        impact.depth = std::max(impact.depth, reached.depth);
    }
    // Where there is no time between them, the cause comes before what it causes.
    std::stable_sort(impact.reached.begin(), impact.reached.end(), [](const Reached& a, const Reached& b) {
        return std::pair(a.first_s, a.depth) < std::pair(b.first_s, b.depth);
    });
    const auto modules = std::count_if(impact.reached.begin(), impact.reached.end(),
                                       [&](const Reached& r) { return r.component < plan.modules; });
    impact.modules = plan.modules > 0 ? static_cast<double>(modules) / plan.modules : 0;
}

/// Requests of one journey that came while the fault hurt users.
struct Struck {
    std::uint64_t offered = 0;
    std::uint64_t hurt = 0;
};

/// First slice since the fault began in which some journey is outside its objective; a leak takes its time.
std::size_t first_hurt(const RuntimePlan& plan, const Ledger& ledger, std::size_t from, std::size_t to)
{
    for (std::size_t s = from; s < to; ++s) {
        for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
            const JourneyBook& book = ledger.journeys[j];
            if (outside(book.offered_at[s], book.bad_at[s], plan.journeys[j].objective.availability)) return s;
        }
    }
    return from;
}

std::vector<Struck> struck_by(const RuntimePlan& plan, const Ledger& ledger)
{
    const auto slice = [&](sim::SimTime time) {
        return static_cast<std::size_t>(sim::seconds_of(time - ledger.from) / ledger.slice_s());
    };
    const std::size_t from = slice(ledger.fault_from);
    const std::size_t to = slice(std::min(ledger.fault_to, ledger.to));
    const std::size_t first = first_hurt(plan, ledger, from, to);
    std::vector<Struck> struck;
    for (const JourneyBook& book : ledger.journeys) {
        Struck& here = struck.emplace_back();
        if (first == from) {
            here = {book.struck, book.hurt};
            continue;
        }
        for (std::size_t s = first; s < to; ++s) here.offered += book.offered_at[s], here.hurt += book.bad_at[s];
    }
    return struck;
}

/// Share of the requests hurt that came in a part of the window, from its start.
double hurt_between(const Ledger& ledger, double from_s, double to_s)
{
    std::uint64_t offered = 0;
    std::uint64_t bad = 0;
    for (const JourneyBook& book : ledger.journeys) {
        const auto slices = static_cast<double>(book.offered_at.size());
        const auto first = static_cast<std::size_t>(std::clamp(from_s / ledger.slice_s(), 0.0, slices));
        const auto end = static_cast<std::size_t>(std::clamp(std::ceil(to_s / ledger.slice_s()), 0.0, slices));
        for (std::size_t s = first; s < end; ++s) offered += book.offered_at[s], bad += book.bad_at[s];
    }
    return share(bad, offered);
}

/// What the weeks of delivery need to know of the course of the fault.
void follow_course(const Ledger& ledger, Impact& impact)
{
    const double begun_s = sim::seconds_of(ledger.fault_from - ledger.from);
    const double length_s = sim::seconds_of(ledger.to - ledger.from);
    const double ended_s = begun_s + impact.lasted_s;
    impact.watched_s = length_s - begun_s;
    constexpr double seen_after = 0.1; // of the window
    impact.over = ended_s <= length_s * (1 - seen_after);
    std::uint64_t offered = 0;
    std::uint64_t hurt = 0;
    for (const JourneyBook& book : ledger.journeys) offered += book.struck, hurt += book.hurt;
    impact.mean_share = share(hurt, offered);
    impact.late_share = hurt_between(ledger, begun_s + impact.lasted_s / 2, ended_s);
    if (impact.over)
        impact.after_share =
            hurt_between(ledger, ended_s, impact.recovered_s ? begun_s + *impact.recovered_s : length_s);
}

Impact impact_in(const RuntimePlan& plan, const PlannedFault& fault, const Ledger& ledger)
{
    Impact impact;
    std::uint64_t struck = 0;
    std::uint64_t hurt = 0;
    int out = 0;
    const std::vector<Struck> journeys = struck_by(plan, ledger);
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        struck += journeys[j].offered;
        hurt += journeys[j].hurt;
        impact.journeys.push_back(share(journeys[j].hurt, journeys[j].offered));
        if (outside(static_cast<std::uint32_t>(journeys[j].offered), static_cast<std::uint32_t>(journeys[j].hurt),
                    plan.journeys[j].objective.availability))
            ++out;
    }
    impact.users = share(hurt, struck);
    impact.journeys_out = static_cast<double>(out) / static_cast<double>(plan.journeys.size());
    impact.lasted_s = sim::seconds_of(std::min(ledger.fault_to, ledger.to) - ledger.fault_from);
    if (ledger.noticed != sim::never) impact.noticed_s = sim::seconds_of(ledger.noticed - ledger.fault_from);
    impact.recovered_s = recovery_s(plan, ledger);
    follow_course(ledger, impact);
    std::uint64_t offered = 0;
    std::uint64_t bad = 0;
    for (const JourneyBook& book : ledger.journeys) {
        const std::size_t slices = book.offered_at.size();
        for (std::size_t s = slices - std::max<std::size_t>(1, slices / 10); s < slices; ++s)
            offered += book.offered_at[s], bad += book.bad_at[s];
    }
    if (offered > 0) impact.goodput_after = 1 - share(bad, offered);
    if (ledger.calls_after_fault > 0)
        impact.tries_per_call_after = share(ledger.tries_after_fault, ledger.calls_after_fault);
    trace(plan, fault, ledger, impact);
    return impact;
}

/// Mixes what happened in a window into one number.
std::uint64_t fingerprint(const Engine& engine)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const auto add = [&](std::uint64_t value) {
        hash ^= value;
        hash *= 0x100000001b3ULL;
        hash ^= hash >> 29;
    };
    add(engine.sim.events_executed());
    for (const JourneyBook& book : engine.ledger.journeys) {
        add(book.offered);
        add(book.good);
        add(book.lost);
        add(static_cast<std::uint64_t>(book.latency_sum_s * 1e9));
    }
    return hash;
}

Machines machines_of(const Engine& engine, double length_s)
{
    Machines machines;
    for (const Service& service : engine.services) {
        const double count = service.replica_s / length_s;
        if (service.plan->kind == ServiceKind::database) {
            machines.database_instances += count;
            machines.database_vcpus += count * service.plan->paid_cores;
            machines.database_memory_bytes += count * service.plan->paid_memory_bytes;
            machines.stored_bytes += service.plan->stored_bytes;
        } else {
            machines.vcpus += count * service.plan->paid_cores;
            machines.memory_bytes += count * service.plan->paid_memory_bytes;
            machines.vcpus_peak += service.most_alive * service.plan->paid_cores;
            machines.memory_peak_bytes += service.most_alive * service.plan->paid_memory_bytes;
        }
    }
    machines.transfer_bytes = engine.ledger.transfer_bytes / sim::seconds_of(engine.ledger.to - sim::SimTime{});
    return machines;
}

void record_journeys(const RuntimePlan& plan, const Ledger& ledger, sim::Recorder& recorder)
{
    std::uint64_t offered = 0;
    std::uint64_t lost = 0;
    std::uint64_t good = 0;
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        const JourneyBook& book = ledger.journeys[j];
        const std::string& id = plan.journeys[j].id;
        offered += book.offered;
        lost += book.lost;
        good += book.good;
        if (book.latency_s.count() > 0) recorder.set_items("latency." + id, book.latency_s, book.latency_sum_s);
        if (book.offered == 0) continue;
        recorder.set("journey_availability." + id, 1 - share(book.lost, book.offered));
        recorder.set("journey_slo_attainment." + id, share(book.good, book.offered));
    }
    if (offered == 0) return;
    recorder.set("request_availability", 1 - share(lost, offered));
    recorder.set("slo_attainment", share(good, offered));
    const double length_s = sim::seconds_of(ledger.to - ledger.from);
    recorder.set("request_rate", static_cast<double>(offered) / length_s);
    recorder.set("goodput", static_cast<double>(good) / length_s);
    if (ledger.calls > 0) recorder.set("tries_per_call", share(ledger.tries, ledger.calls));
    recorder.set("calls_per_request", share(ledger.calls, offered));
    if (ledger.events_done > 0) recorder.set_items("event_lag", ledger.event_lag_s, ledger.event_lag_sum_s);
    if (ledger.copy_reads > 0) recorder.set_items("staleness", ledger.staleness_s, ledger.staleness_sum_s);
    if (ledger.admitted > 0) recorder.set_items("waiting_room", ledger.waiting_room_s, ledger.waiting_room_sum_s);
    if (ledger.sagas > 0) {
        recorder.set("sagas_undone", share(ledger.sagas_undone, ledger.sagas));
        recorder.set("sagas_inconsistent", share(ledger.sagas_inconsistent, ledger.sagas));
        recorder.set("compensations", share(ledger.undone, ledger.sagas));
    }
    if (ledger.locks > 0) recorder.set("lock_hold", ledger.lock_s / static_cast<double>(ledger.locks));
    if (ledger.token_checks > 0) {
        recorder.set("token_checks", share(ledger.token_checks, offered));
        recorder.set_items("revocation_lag", ledger.token_life_s, ledger.token_life_sum_s);
    }
    if (!plan.goods.empty()) {
        recorder.set("sold", static_cast<double>(ledger.sold));
        recorder.set("oversold", static_cast<double>(ledger.oversold));
    }
}

void record_impact(const RuntimePlan& plan, const PlannedFault& fault, const Engine& engine, const Impact& impact,
                   sim::Recorder& recorder)
{
    const Ledger& ledger = engine.ledger;
    const auto set = [&](std::string_view metric, double value) {
        recorder.set(std::string(metric) + "." + fault.id, value);
    };
    const auto since = [&](std::string_view metric, sim::SimTime at) {
        if (at != sim::never) set(metric, sim::seconds_of(at - ledger.fault_from));
    };
    recorder.items("blast_radius.users").add(impact.users);
    recorder.items("blast_radius.journeys").add(impact.journeys_out);
    recorder.items("blast_radius.modules").add(impact.modules);
    recorder.items("cascade_depth").add(impact.depth);
    set("fault_users", impact.users);
    set("fault_journeys", impact.journeys_out);
    set("fault_modules", impact.modules);
    set("fault_depth", impact.depth);
    set("fault_lasted", impact.lasted_s);
    if (impact.noticed_s) {
        recorder.items("time_to_detect").add(*impact.noticed_s);
        set("fault_detected", *impact.noticed_s);
    }
    if (impact.recovered_s) {
        recorder.items("time_to_recover").add(*impact.recovered_s);
        set("fault_recovered", *impact.recovered_s);
    }
    if (impact.over || impact.recovered_s) set("fault_stuck", impact.stuck() ? 1 : 0);
    set("goodput_after", impact.goodput_after);
    set("tries_after", impact.tries_per_call_after);
    set("most_in_progress", static_cast<double>(ledger.most_in_progress));
    since("workers_exhausted", ledger.all_workers_busy);
    since("breaker_opens", ledger.breaker_opened_at);
    since("out_of_memory", ledger.out_of_memory_at);
    if (ledger.caught_up != sim::never && ledger.fault_to < ledger.to)
        set("catch_up", sim::seconds_of(ledger.caught_up - ledger.fault_to));
    if (!std::holds_alternative<NoSessions>(plan.sessions)) set("sessions_lost", std::min(1.0, ledger.sessions_lost));
    for (std::size_t j = 0; j < plan.journeys.size(); ++j) {
        const JourneyBook& book = ledger.journeys[j];
        if (book.offered > 0) set("fault_availability." + plan.journeys[j].id, 1 - share(book.lost, book.offered));
    }
    if (ledger.admitted > 0)
        recorder.set_items("fault_waiting_room." + fault.id, ledger.waiting_room_s, ledger.waiting_room_sum_s);
}

} // namespace

Observed observe(const RuntimePlan& plan, const sim::StreamFamily& family, sim::Recorder& recorder,
                 std::stop_token stop)
{
    const sim::Stream stream = family.stream("runtime");
    Observed observed;
    {
        Engine quiet(plan, stream, 1, stop);
        quiet.run();
        const double length_s = sim::seconds_of(plan.observation.length);
        observed.machines = machines_of(quiet, length_s);
        record_journeys(plan, quiet.ledger, recorder);
        double replicas = 0;
        for (const Service& service : quiet.services) {
            if (service.plan->kind == ServiceKind::deployable) replicas += service.replica_s / length_s;
        }
        recorder.set("replicas", replicas);
        std::uint64_t offered = 0;
        std::uint64_t good = 0;
        for (const JourneyBook& book : quiet.ledger.journeys) offered += book.offered, good += book.good;
        observed.requests_per_s = static_cast<double>(offered) / length_s;
        observed.bad_share = share(offered - good, offered);
        observed.events += quiet.sim.events_executed();
        observed.trajectory = fingerprint(quiet);
    }
    for (const PlannedFault& fault : plan.faults) {
        Engine engine(plan, stream, 1, stop);
        engine.plan_fault(fault);
        engine.run();
        Impact impact = impact_in(plan, fault, engine.ledger);
        record_impact(plan, fault, engine, impact, recorder);
        observed.events += engine.sim.events_executed();
        observed.trajectory = observed.trajectory * 31 + fingerprint(engine);
        observed.faults.push_back(std::move(impact));
    }
    if (!observed.faults.empty()) {
        const auto seen =
            std::ranges::count_if(observed.faults, [](const Impact& i) { return i.over || i.recovered_s; });
        const auto stuck = std::ranges::count_if(observed.faults, &Impact::stuck);
        if (seen > 0) recorder.set("stuck_faults", static_cast<double>(stuck) / static_cast<double>(seen));
    }
    return observed;
}

Impact impact_of(const RuntimePlan& plan, const PlannedFault& fault, const sim::StreamFamily& family,
                 std::stop_token stop)
{
    Engine engine(plan, family.stream("runtime"), 1, std::move(stop));
    engine.plan_fault(fault);
    engine.run();
    return impact_in(plan, fault, engine.ledger);
}

} // namespace model::runtime
