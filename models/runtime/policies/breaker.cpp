#include "runtime/policies/breaker.hpp"

#include <algorithm>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {

constexpr auto minimum_doc = "Calls in the window below which nothing is judged.";
constexpr auto failure_doc = "Share of failed calls that opens the breaker.";
constexpr auto slow_rate_doc = "Share of slow calls that opens the breaker.";
constexpr auto open_doc = "How long all calls are refused before a few are tried.";
constexpr auto half_open_doc = "Calls let through on trial; they decide whether the breaker closes or opens again.";
constexpr auto r4j = "resilience4j, CircuitBreakerConfig";
constexpr auto hystrix = "Hystrix, wiki page Configuration";

constexpr int most_calls = 100000; // of a window: a byte each, for every pair of caller and dependency
constexpr double day_s = 86400;

} // namespace

void CountWindow::describe(Describe<CountWindow>& d)
{
    d.name("count_window", "Judges by the last calls, whenever they were; as resilience4j does.");
    d.field<&CountWindow::window>("window", "So many of the last calls are looked at.")
        .range(1, most_calls)
        .source(r4j);
    d.field<&CountWindow::minimum_calls>("minimum_calls", minimum_doc).range(1, most_calls).source(r4j);
    d.field<&CountWindow::failure_rate>("failure_rate", failure_doc)
        .unit(Quantity::ratio)
        .range(0, 1)
        .above(0)
        .main()
        .source(r4j);
    d.field<&CountWindow::slow_call_rate>("slow_call_rate", slow_rate_doc)
        .unit(Quantity::ratio)
        .range(0, 1)
        .above(0)
        .source(r4j);
    d.field<&CountWindow::slow_call>("slow_call", "A call that takes longer is slow.").at_least(0).source(r4j);
    d.field<&CountWindow::open>("open", open_doc).range(0, day_s).main().source(r4j);
    d.field<&CountWindow::half_open_calls>("half_open_calls", half_open_doc).range(1, most_calls).source(r4j);
}

void TimeWindow::describe(Describe<TimeWindow>& d)
{
    d.name("time_window", "Judges by the calls of the last seconds; as Hystrix does.");
    d.field<&TimeWindow::window>("window", "Calls that ended so long ago or less are looked at.")
        .range(1e-3, day_s)
        .source(hystrix);
    d.field<&TimeWindow::buckets>("buckets", "Parts of the window; the oldest falls out as a whole.")
        .range(1, 1000)
        .source(hystrix);
    d.field<&TimeWindow::minimum_calls>("minimum_calls", minimum_doc).range(1, 1e9).source(hystrix);
    d.field<&TimeWindow::failure_rate>("failure_rate", failure_doc)
        .unit(Quantity::ratio)
        .range(0, 1)
        .above(0)
        .main()
        .source(hystrix);
    d.field<&TimeWindow::slow_call_rate>("slow_call_rate", slow_rate_doc)
        .unit(Quantity::ratio)
        .range(0, 1)
        .above(0)
        .source("resilience4j; Hystrix knows timeouts instead");
    d.field<&TimeWindow::slow_call>("slow_call", "A call that takes longer is slow; left out: none is.").at_least(0);
    d.field<&TimeWindow::open>("open", open_doc).range(0, day_s).main().source(hystrix);
    d.field<&TimeWindow::half_open_calls>("half_open_calls", half_open_doc).range(1, most_calls).source(hystrix);
}

namespace {

std::variant<LastCalls, RollingSums<CallCounts>> window_of(const BreakerSettings& settings)
{
    if (const auto* count = std::get_if<CountWindow>(&settings)) return LastCalls(count->window);
    const auto& time = std::get<TimeWindow>(settings);
    return RollingSums<CallCounts>(time.window, time.buckets);
}

} // namespace

Breaker::Breaker(const BreakerSettings& settings) : window_(window_of(settings))
{
    std::visit(
        [this](const auto& s) {
            minimum_calls_ = s.minimum_calls;
            half_open_calls_ = s.half_open_calls;
            failure_rate_ = s.failure_rate;
            slow_call_rate_ = s.slow_call_rate;
            open_for_ = s.open;
        },
        settings);
    if (const auto* count = std::get_if<CountWindow>(&settings)) {
        minimum_calls_ = std::min(count->minimum_calls, count->window); // more never come together
        slow_call_ = count->slow_call;
    } else {
        slow_call_ = std::get<TimeWindow>(settings).slow_call.value_or(sim::Duration::max());
    }
    probes_to_judge_ = std::min(minimum_calls_, half_open_calls_);
}

bool Breaker::too_many_bad(const CallCounts& counts) const
{
    constexpr double rounding = 1e-9; // 7 of 100 are 7 %, though 0.07 × 100 > 7
    const double calls = counts.calls;
    return counts.failed >= failure_rate_ * calls - rounding || counts.slow >= slow_call_rate_ * calls - rounding;
}

Breaker::Ticket Breaker::admit_probe(sim::SimTime now)
{
    if (state_ == State::open && now >= open_until_) {
        enter(State::half_open);
        ++times_half_opened_;
        probes_admitted_ = 0;
        probes_ = {};
    }
    if (state_ == State::open || probes_admitted_ == half_open_calls_) return ++calls_refused_, refused;
    ++probes_admitted_;
    return spell_;
}

void Breaker::report(Ticket ticket, sim::SimTime now, bool failed, sim::Duration took)
{
    if (ticket != spell_) return;
    const CallCounts one{1, failed, took > slow_call_};
    if (state_ == State::half_open) {
        probes_ += one;
        if (probes_.calls < probes_to_judge_) return;
        return too_many_bad(probes_) ? open(now) : close();
    }
    const CallCounts counts = std::visit(
        [&](auto& window) {
            window.add(now, one);
            return window.total(now);
        },
        window_);
    if (counts.calls >= minimum_calls_ && too_many_bad(counts)) open(now);
}

void Breaker::withdraw(Ticket ticket)
{
    if (ticket == spell_ && state_ == State::half_open) --probes_admitted_;
}

void Breaker::enter(State state)
{
    state_ = state;
    if (++spell_ == refused) ++spell_;
}

void Breaker::open(sim::SimTime now)
{
    enter(State::open);
    ++times_opened_;
    open_until_ = now + open_for_;
}

void Breaker::close()
{
    enter(State::closed);
    std::visit([](auto& window) { window.clear(); }, window_);
}

} // namespace model
