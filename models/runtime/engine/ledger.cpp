#include "runtime/engine/ledger.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace model::runtime {
namespace {
constexpr int most_slices = 600; // enough to see when a window recovers, few enough to keep for every fault
}

Ledger::Ledger(const RuntimePlan& plan, sim::SimTime from_, sim::SimTime to_)
    : from(from_),
      to(to_),
      journeys(plan.journeys.size()),
      components(plan.components.size()),
      slice_(std::max<sim::Duration>(std::chrono::seconds(1), (to_ - from_) / most_slices))
{
    const auto slices = static_cast<std::size_t>((to - from) / slice_) + 1;
    for (auto& journey : journeys) {
        journey.offered_at.assign(slices, 0);
        journey.bad_at.assign(slices, 0);
    }
    for (const auto& journey : plan.journeys)
        limits_.push_back(journey.objective.latency.value_or(sim::Duration::max()));
    for (auto& component : components) component.blames.assign(plan.components.size() + 1, 0);
}

std::size_t Ledger::slice_of(sim::SimTime time) const
{
    return static_cast<std::size_t>((time - from) / slice_);
}

void Ledger::mark_fault(sim::SimTime begin, sim::SimTime end)
{
    fault_from = begin;
    fault_to = end;
}

/// Sums may pass what 64 bits hold; they then agree modulo 2^64.
void Ledger::change_in_progress(int by, sim::SimTime now)
{
    area_ns_ += static_cast<std::uint64_t>(in_progress) * static_cast<std::uint64_t>((now - changed_).count());
    changed_ = now;
    in_progress += by;
}

void Ledger::check() const
{
    if (in_progress != 0) throw std::logic_error(fmt::format("{} requests were not ended", in_progress));
    if (area_ns_ != stays_ns_)
        throw std::logic_error("Little's law does not hold for requests: their stays do not add up");
}

void Ledger::try_begun(bool first, sim::SimTime now)
{
    if (!measures(now)) return;
    ++tries;
    if (first) ++calls;
    if (now < fault_to) return;
    ++tries_after_fault;
    if (first) ++calls_after_fault;
}

void Ledger::request_came(int journey, sim::SimTime came)
{
    change_in_progress(1, came);
    most_in_progress = std::max(most_in_progress, in_progress);
    if (!measures(came)) return;
    JourneyBook& book = journeys[static_cast<std::size_t>(journey)];
    ++book.offered;
    ++book.offered_at[slice_of(came)];
    if (came >= fault_from && came < fault_to) ++book.struck;
}

void Ledger::request_ended(int journey, sim::SimTime came, sim::SimTime ended, const Outcome& outcome)
{
    change_in_progress(-1, ended);
    stays_ns_ += static_cast<std::uint64_t>((ended - came).count());
    if (!measures(came)) return;
    JourneyBook& book = journeys[static_cast<std::size_t>(journey)];
    const bool declined = !outcome.ok && outcome.reason == Reason::declined;
    if (declined) ++book.declined;
    bool good = outcome.ok || declined;
    if (!good) {
        ++book.lost;
        ++book.lost_by[static_cast<std::size_t>(outcome.reason)];
    } else {
        const double took_s = sim::seconds_of(ended - came);
        book.latency_s.add(took_s);
        book.latency_sum_s += took_s;
        if (outcome.degraded) {
            ++book.degraded;
            good = false;
        } else if (limit_of(journey) < ended - came) {
            ++book.late;
            good = false;
        } else {
            ++book.good;
        }
    }
    if (good) return;
    ++book.bad_at[slice_of(came)];
    if (came >= fault_from && came < fault_to) ++book.hurt;
}

void Ledger::visit(int component, sim::SimTime now)
{
    ++visits;
    if (!measures(now)) return;
    ComponentBook& book = components[static_cast<std::size_t>(component)];
    ++book.visits;
    if (now >= fault_from && now < fault_to) ++book.struck_visits;
}

void Ledger::lost(int component, int blamed, sim::SimTime now)
{
    if (!measures(now) || now < fault_from) return;
    components[static_cast<std::size_t>(component)].was_down = true;
    failure(component, blamed, Reason::crashed, now);
}

void Ledger::failure(int component, int blamed, Reason reason, sim::SimTime now)
{
    if (!measures(now)) return;
    ComponentBook& book = components[static_cast<std::size_t>(component)];
    ++book.failed;
    if (now < fault_from) return;
    if (now < fault_to) ++book.struck_failed;
    book.first_failed = std::min(book.first_failed, now);
    ++book.reasons[static_cast<std::size_t>(reason)];
    const bool itself = blamed < 0 || blamed == component;
    ++book.blames[itself ? book.blames.size() - 1 : static_cast<std::size_t>(blamed)];
}

} // namespace model::runtime
