#include "runtime/policies/limits.hpp"

#include <algorithm>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void BulkheadSettings::describe(Describe<BulkheadSettings>& d)
{
    d.name("bulkhead", "So many calls to a dependency at once, the others wait or fail.");
    d.field<&BulkheadSettings::concurrent>("concurrent", "Calls at once.")
        .range(1, 1e6)
        .main()
        .source("resilience4j, BulkheadConfig; Hystrix has 10, Envoy 1024");
    d.field<&BulkheadSettings::wait>("wait", "How long a call waits for its turn; 0: it fails at once.")
        .range(0, 86400)
        .source("resilience4j, BulkheadConfig");
    d.field<&BulkheadSettings::queue>("queue", "Most calls that wait.")
        .range(0, 1e6)
        .source("resilience4j, ThreadPoolBulkheadConfig");
}

Bulkhead::Bulkhead(const BulkheadSettings& settings) : settings_(settings) {}

Bulkhead::Entry Bulkhead::enter()
{
    if (inside_ < settings_.concurrent) return ++inside_, Entry::inside;
    if (settings_.wait == sim::Duration{} || waiting_ >= settings_.queue) return Entry::refused;
    return ++waiting_, Entry::waiting;
}

bool Bulkhead::leave()
{
    if (waiting_ == 0) return --inside_, false;
    return --waiting_, true;
}

void RateLimitSettings::describe(Describe<RateLimitSettings>& d)
{
    d.name("rate_limit", "So many calls per time.");
    d.field<&RateLimitSettings::rate_per_s>("rate", "Calls per time in the long run.")
        .unit(Quantity::rate)
        .range(0, 1e9)
        .above(0)
        .main()
        .source("assumed: a round number to be set to what the callee can serve");
    d.field<&RateLimitSettings::burst>("burst", "Calls that may come at once after a quiet time.")
        .range(1, 1e9)
        .source("assumed: a tenth of a second at the default rate");
}

RateLimiter::RateLimiter(const RateLimitSettings& settings)
    : rate_per_s_(settings.rate_per_s), burst_(settings.burst), tokens_(settings.burst)
{
}

bool RateLimiter::admit(sim::SimTime now)
{
    constexpr double whole = 1 - 1e-9; // ten times a tenth of a second fill one token at 1/s
    tokens_ = std::min(burst_, tokens_ + rate_per_s_ * sim::seconds_of(now - filled_));
    filled_ = now;
    if (tokens_ < whole) return false;
    tokens_ -= 1;
    return true;
}

void ThrottleSettings::describe(Describe<ThrottleSettings>& d)
{
    constexpr auto sre = "Site Reliability Engineering 2016, ch. 21, Handling Overload";
    d.name("adaptive_throttle", "A caller refuses calls itself when the dependency accepts too few of them.");
    d.field<&ThrottleSettings::multiplier>("multiplier", "Calls tried for each one that is accepted.")
        .range(1, 1000)
        .main()
        .source(sre);
    d.field<&ThrottleSettings::window>("window", "Time over which both are counted.").range(1e-3, 86400).source(sre);
    d.field<&ThrottleSettings::buckets>("buckets", "Parts of the window; the oldest falls out as a whole.")
        .range(1, 1000)
        .source("assumed: five seconds each, fine enough for a window of two minutes");
}

AdaptiveThrottle::AdaptiveThrottle(const ThrottleSettings& settings)
    : multiplier_(settings.multiplier), window_(settings.window, settings.buckets)
{
}

double AdaptiveThrottle::reject_probability(sim::SimTime now)
{
    const Sums& sums = window_.total(now);
    return std::max(0.0, (sums.requests - multiplier_ * sums.accepts) / (sums.requests + 1.0));
}

} // namespace model
