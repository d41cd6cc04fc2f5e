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

double Production::row(int module, std::size_t kind, const FaultKind& what)
{
    const auto known = rows_.find({module, kind});
    if (known != rows_.end()) return known->second;
    runtime::PlannedFault fault;
    fault.id = "impact";
    fault.component = module;
    fault.settings.what = what;
    fault.settings.at = {};
    fault.settings.lasts = sim::Distribution(sim::Constant{sim::seconds_of(brief_.observation.length)});
    const double users = runtime::impact_of(brief_, fault, family_, stop_).users;
    rows_.emplace(std::pair{module, kind}, users);
    return users;
}

double Production::users_hit(int module, const Consequence& consequence)
{
    const FaultKind what = std::visit(Overloaded{[](const FailingRequests& failing) -> FaultKind {
                                                     return Errors{{}, failing.share};
                                                 },
                                                 [](const DyingProcess&) -> FaultKind { return Down{}; },
                                                 [](const SlowModule& slow) -> FaultKind {
                                                     return Slow{{}, slow.factor, {}};
                                                 },
                                                 [](const LeakingModule& leak) -> FaultKind {
                                                     return Leak{{}, leak.per_second};
                                                 }},
                                      consequence.as);
    return row(module, consequence.as.index(), what);
}

double Production::users_hit_by_stop(int module)
{
    return row(module, stop_row, Down{});
}

} // namespace model
