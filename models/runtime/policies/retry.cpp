#include "runtime/policies/retry.hpp"

#include "random/variates.hpp"

#include <algorithm>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {

constexpr auto attempts_doc = "Most tries of one call, the first included.";
constexpr double most_attempts = 100;
constexpr double day_s = 86400;

double seconds_before(const FixedWait& fixed, int, sim::Draws&)
{
    return sim::seconds_of(fixed.wait);
}

double seconds_before(const ExponentialWait& exponential, int retry, sim::Draws& draws)
{
    const double cap_s = sim::seconds_of(exponential.cap);
    double wait_s = sim::seconds_of(exponential.first);
    for (int n = 1; n < retry && wait_s < cap_s; ++n) wait_s *= exponential.factor;
    wait_s = std::min(wait_s, cap_s);
    if (exponential.jitter == 0) return wait_s;
    return wait_s * sim::uniform(draws, 1 - exponential.jitter, 1 + exponential.jitter);
}

double seconds_before(const FullJitter& full, int retry, sim::Draws& draws)
{
    const double cap_s = sim::seconds_of(full.cap);
    const double base_s = sim::seconds_of(full.base);
    double doubled_s = base_s;
    for (int n = 0; n < retry && doubled_s < cap_s + base_s; ++n) doubled_s *= 2;
    return std::min(doubled_s - base_s, cap_s) * draws.uniform();
}

} // namespace

void FixedWait::describe(Describe<FixedWait>& d)
{
    constexpr auto source = "resilience4j, RetryConfig";
    d.name("fixed", "The same wait before every retry; as resilience4j does.");
    d.field<&FixedWait::attempts>("attempts", attempts_doc).range(1, most_attempts).main().source(source);
    d.field<&FixedWait::wait>("wait", "Wait before a retry.").range(0, day_s).source(source);
}

void ExponentialWait::describe(Describe<ExponentialWait>& d)
{
    constexpr auto source = "resilience4j, IntervalFunction";
    d.name("exponential", "Each wait is longer than the one before by a factor.");
    d.field<&ExponentialWait::attempts>("attempts", attempts_doc)
        .range(1, most_attempts)
        .main()
        .source("resilience4j, RetryConfig");
    d.field<&ExponentialWait::first>("first", "Wait before the first retry.").range(0, day_s).source(source);
    d.field<&ExponentialWait::factor>("factor", "Each further wait is so many times the one before.")
        .range(1, 100)
        .source(source);
    d.field<&ExponentialWait::jitter>("jitter", "Part of the wait by which it is shortened or lengthened at random.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source(source);
    d.field<&ExponentialWait::cap>("cap", "Longest wait, before jitter.")
        .range(0, day_s)
        .source("assumed; resilience4j has none, and it matters from some 12 retries only");
}

void FullJitter::describe(Describe<FullJitter>& d)
{
    constexpr auto envoy = "Envoy, router filter, x-envoy-max-retries";
    d.name("full_jitter", "Anywhere between nothing and a limit that doubles with every retry; as Envoy does.");
    d.field<&FullJitter::attempts>("attempts", attempts_doc)
        .range(1, most_attempts)
        .main()
        .source("AWS SDKs, standard mode, and Site Reliability Engineering ch. 21: 3 tries; Envoy has 2");
    d.field<&FullJitter::base>("base", "Limit of the first wait; the nth is so long times 2^n − 1.")
        .range(0, day_s)
        .source(envoy);
    d.field<&FullJitter::cap>("cap", "No limit is longer.").range(0, day_s).source(envoy);
}

int attempts_of(const RetrySettings& settings)
{
    return std::visit([](const auto& s) { return s.attempts; }, settings);
}

sim::Duration wait_before(const RetrySettings& settings, int retry, sim::Draws& draws)
{
    return sim::from_seconds(std::visit([&](const auto& s) { return seconds_before(s, retry, draws); }, settings));
}

} // namespace model
