#include "delivery/production.hpp"

#include <algorithm>

namespace model {
namespace {

constexpr std::size_t stop_row = 100; // beside the kinds of consequences

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

double Production::excess(double share) const
{
    const double usual = observed_.bad_share;
    return usual < 1 ? std::max(0.0, (share - usual) / (1 - usual)) : 0;
}

double Production::row(int module, std::size_t kind, const FaultKind& what, double at_least_s)
{
    const auto known = rows_.find({module, kind});
    if (known != rows_.end()) return known->second;
    constexpr double requests = 200; // to tell the share of those hurt to a few per cent
    constexpr double day_s = 86400;
    double rate_per_s = observed_.requests_per_s; // or what is asked for, where the window was too short to see it
    double asked_per_s = 0;
    for (const auto& journey : plan_.journeys)
        asked_per_s += mean_rate(journey.load, sim::seconds_of(plan_.observation.length));
    rate_per_s = std::max(rate_per_s, asked_per_s);
    const double quiet_s = rate_per_s > 0 ? requests / rate_per_s : 0;
    const double length_s =
        std::max(sim::seconds_of(plan_.observation.impact), std::min(day_s, std::max(quiet_s, at_least_s)));
    brief_.observation.length = sim::from_seconds(length_s);
    runtime::PlannedFault fault;
    fault.id = "impact";
    fault.component = module;
    fault.settings.what = what;
    fault.settings.at = {};
    fault.settings.lasts = sim::Distribution(sim::Constant{length_s});
    const double users = excess(runtime::impact_of(brief_, fault, family_, stop_).mean_share);
    rows_.emplace(std::pair{module, kind}, users);
    return users;
}

double Production::users_hit(int module, const Consequence& consequence, std::size_t place)
{
    double at_least_s = 0;
    const FaultKind what = std::visit(Overloaded{[](const FailingRequests& failing) -> FaultKind {
                                                     return Errors{{}, failing.share};
                                                 },
                                                 [](const DyingProcess&) -> FaultKind { return Down{}; },
                                                 [](const SlowModule& slow) -> FaultKind {
                                                     return Slow{{}, slow.factor, {}};
                                                 },
                                                 [&](const LeakingModule& leak) -> FaultKind {
                                                     // some rounds of running full and starting again
                                                     if (leak.per_second > 0) at_least_s = 3 / leak.per_second;
                                                     return Leak{{}, leak.per_second};
                                                 }},
                                      consequence.as);
    return row(module, place, what, at_least_s);
}

double Production::users_hit_by_stop(int module)
{
    return row(module, stop_row, Down{});
}

} // namespace model
