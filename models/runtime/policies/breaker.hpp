/// Circuit breaker: stops calling a dependency that fails too often, and tries a few calls after a while.
#pragma once

#include "runtime/policies/rolling.hpp"
#include "schema/type.hpp"

#include <cstdint>
#include <optional>
#include <variant>

namespace model {

/// Judges by the last calls, whenever they were; defaults of resilience4j.
struct CountWindow {
    int window = 100;
    int minimum_calls = 100;
    double failure_rate = 0.5;
    double slow_call_rate = 1;
    sim::Duration slow_call = std::chrono::seconds(60);
    sim::Duration open = std::chrono::seconds(60);
    int half_open_calls = 10;
    static void describe(sim::schema::Describe<CountWindow>&);
};

/// Judges by the calls of the last seconds; defaults of Hystrix.
struct TimeWindow {
    sim::Duration window = std::chrono::seconds(10);
    int buckets = 10;
    int minimum_calls = 20;
    double failure_rate = 0.5;
    double slow_call_rate = 1;
    std::optional<sim::Duration> slow_call; ///< absent: no call counts as slow
    sim::Duration open = std::chrono::seconds(5);
    int half_open_calls = 1;
    static void describe(sim::schema::Describe<TimeWindow>&);
};

using BreakerSettings = std::variant<CountWindow, TimeWindow>;

/// One breaker, as one caller keeps it for one dependency.
///
///     const Breaker::Ticket ticket = breaker.admit(now);
///     if (ticket == Breaker::refused) return fail_fast();
///     ... the call ...
///     breaker.report(ticket, now, failed, took);
///
/// closed: every call is admitted. A result that leaves at least `minimum_calls` in the window, `failure_rate` of them
/// failed or `slow_call_rate` of them slow, opens it.
/// open: every call is refused. The first one that comes after `open` makes it half-open; nothing happens by itself.
/// half-open: `half_open_calls` probes are admitted, the others refused. When min(minimum_calls, half_open_calls) of
/// them have reported, it opens again, by the same rates, or closes with an empty window.
///
/// A ticket belongs to the spell between two changes of state. Results that arrive after their spell are ignored: a
/// call sent before the breaker opened says nothing about the dependency as the probes find it. (resilience4j counts
/// such stragglers as if they were probes; Hystrix ignores them.)
class Breaker {
public:
    enum class State : unsigned char { closed, open, half_open };
    using Ticket = std::uint32_t;
    static constexpr Ticket refused = 0;

    explicit Breaker(const BreakerSettings& settings);

    /// Asks for one call. Whatever is not `refused` must come back in report() or withdraw().
    Ticket admit(sim::SimTime now) { return state_ == State::closed ? spell_ : admit_probe(now); }

    /// How an admitted call went; `took` decides whether it was slow.
    void report(Ticket ticket, sim::SimTime now, bool failed, sim::Duration took);

    /// An admitted call ended without saying anything about the dependency; a probe's place is free again.
    void withdraw(Ticket ticket);

    State state() const { return state_; }
    std::int64_t times_opened() const { return times_opened_; }
    std::int64_t times_half_opened() const { return times_half_opened_; }
    std::int64_t calls_refused() const { return calls_refused_; }

private:
    Ticket admit_probe(sim::SimTime now);
    bool too_many_bad(const CallCounts& counts) const;
    void enter(State state);
    void open(sim::SimTime now);
    void close();

    State state_ = State::closed;
    Ticket spell_ = 1;
    int minimum_calls_ = 0;
    int half_open_calls_ = 0;
    int probes_to_judge_ = 0;
    int probes_admitted_ = 0;
    double failure_rate_ = 0;
    double slow_call_rate_ = 0;
    sim::Duration slow_call_{};
    sim::Duration open_for_{};
    sim::SimTime open_until_{};
    CallCounts probes_;
    std::variant<LastCalls, RollingSums<CallCounts>> window_;
    std::int64_t times_opened_ = 0;
    std::int64_t times_half_opened_ = 0;
    std::int64_t calls_refused_ = 0;
};

} // namespace model
