/// What happened to requests, journeys and components in one window.
#pragma once

#include "runtime/engine/frame.hpp"
#include "stats/histogram.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace model::runtime {

/// Requests of one journey.
struct JourneyBook {
    std::uint64_t offered = 0;
    std::uint64_t good = 0;     ///< answered in full and in time
    std::uint64_t degraded = 0; ///< answered by a fallback
    std::uint64_t late = 0;     ///< answered after the objective's latency
    std::uint64_t lost = 0;
    std::uint64_t declined = 0; ///< good as well: the business said no
    std::uint64_t struck = 0;   ///< offered while the fault lasted
    std::uint64_t hurt = 0;     ///< of those: lost, late or degraded
    std::array<std::uint64_t, static_cast<std::size_t>(Reason::count)> lost_by{};
    sim::Histogram latency_s{1e-7, 1e5};
    double latency_sum_s = 0;
    std::vector<std::uint32_t> offered_at; ///< by slice of the window
    std::vector<std::uint32_t> bad_at;
};

/// Failures of one component and whom it blames for them.
struct ComponentBook {
    std::uint64_t visits = 0;
    std::uint64_t failed = 0;
    std::uint64_t struck_visits = 0; ///< while the fault lasted
    std::uint64_t struck_failed = 0;
    bool was_down = false;                  ///< its process was lost since the fault began
    sim::SimTime first_failed = sim::never; ///< since the fault began
    std::array<std::uint64_t, static_cast<std::size_t>(Reason::count)> reasons{}; ///< since the fault began
    std::vector<std::uint64_t> blames; ///< by component; the last: nobody else
};

/// A window's books. Memory depends on the number of components, journeys and slices, not on the requests.
class Ledger {
public:
    Ledger(const RuntimePlan& plan, sim::SimTime from, sim::SimTime to);

    /// Requests that come in this span are struck by a fault.
    void mark_fault(sim::SimTime from, sim::SimTime to);
    void end_fault(sim::SimTime at) { fault_to = at < fault_to ? at : fault_to; }

    void request_came(int journey, sim::SimTime came);
    void request_ended(int journey, sim::SimTime came, sim::SimTime ended, const Outcome& outcome);
    /// A try of a call over the network, the first one or another.
    void try_begun(bool first, sim::SimTime now);
    void visit(int component, sim::SimTime now);
    /// The process of the component is gone.
    void lost(int component, int blamed, sim::SimTime now);
    void failure(int component, int blamed, Reason reason, sim::SimTime now);

    /// Every request must have ended once, and Little's law hold for them all to the nanosecond: the time that requests
    /// spent in the system is the sum of their stays.
    /// @throws std::logic_error  when that is not so
    void check() const;

    bool measures(sim::SimTime came) const { return came >= from && came < to; }
    double slice_s() const { return sim::seconds_of(slice_); }

    sim::SimTime from;
    sim::SimTime to;
    sim::SimTime fault_from = sim::never;
    sim::SimTime fault_to = sim::never;
    sim::SimTime noticed = sim::never; ///< by a missed heartbeat or an alarm
    std::vector<JourneyBook> journeys;
    std::vector<ComponentBook> components;
    std::uint64_t visits = 0;     ///< in all, warm-up included
    std::int64_t in_progress = 0; ///< requests of users
    std::int64_t most_in_progress = 0;
    sim::SimTime all_workers_busy = sim::never;  ///< first moment since the fault at which a process had no worker free
    sim::SimTime breaker_opened_at = sim::never; ///< the first
    sim::SimTime out_of_memory_at = sim::never;  ///< the first
    std::uint64_t calls = 0;                     ///< over the network
    std::uint64_t tries = 0;
    std::uint64_t tries_after_fault = 0;
    std::uint64_t calls_after_fault = 0;
    double transfer_bytes = 0;
    double sessions_lost = 0; ///< share of all sessions
    std::uint64_t events_done = 0;
    sim::Histogram event_lag_s{1e-7, 1e7};
    double event_lag_sum_s = 0;
    std::uint64_t copy_reads = 0;
    sim::Histogram staleness_s{1e-7, 1e7};
    double staleness_sum_s = 0;
    std::uint64_t token_checks = 0;
    sim::Histogram token_life_s{1e-7, 1e8};
    double token_life_sum_s = 0;
    std::uint64_t undone = 0; ///< compensations of sagas
    std::uint64_t sagas = 0;
    std::uint64_t sagas_undone = 0;
    std::uint64_t sagas_inconsistent = 0;
    double lock_s = 0;
    std::uint64_t locks = 0;
    std::uint64_t oversold = 0;
    std::uint64_t sold = 0;
    sim::Histogram waiting_room_s{1e-7, 1e7};
    double waiting_room_sum_s = 0;
    std::uint64_t admitted = 0;
    sim::SimTime caught_up = sim::never; ///< the last queue of events ran empty after the fault
    std::uint64_t breaker_opened = 0;

private:
    void change_in_progress(int by, sim::SimTime now);
    std::size_t slice_of(sim::SimTime time) const;
    sim::Duration limit_of(int journey) const { return limits_[static_cast<std::size_t>(journey)]; }

    sim::Duration slice_;
    sim::SimTime changed_{}; ///< when a request last came or ended
    std::uint64_t area_ns_ = 0;
    std::uint64_t stays_ns_ = 0;
    std::vector<sim::Duration> limits_; ///< answers after that are late
};

} // namespace model::runtime
