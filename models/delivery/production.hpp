/// What trouble in production does to users, as far as delivery needs to know it: the impact table.
#pragma once

#include "delivery/failures.hpp"
#include "runtime/engine/observation.hpp"

#include <cstddef>
#include <map>
#include <stop_token>
#include <utility>

namespace model {

/// One table for each run. A row is simulated, request by request, when it is first asked for.
class Production {
public:
    Production(const runtime::RuntimePlan& plan, const sim::StreamFamily& family, runtime::Observed observed,
               std::stop_token stop)
        : plan_(plan), brief_(plan), family_(family), observed_(std::move(observed)), stop_(std::move(stop))
    {
    }

    /// Share of the users hurt on top of those hurt without trouble, while a failed change to `module` shows as one of
    /// the alternative's consequences, given by its place among them.
    double users_hit(int module, const Consequence& consequence, std::size_t place);
    /// The same while the process of `module` is stopped.
    double users_hit_by_stop(int module);
    /// What of a share of requests hurt is not there without trouble, too.
    double excess(double share) const;
    /// Share hurt by the fault of that number, from its own window.
    const runtime::Impact& impact(std::size_t fault) const { return observed_.faults[fault]; }
    const runtime::Observed& observed() const { return observed_; }
    const runtime::RuntimePlan& plan() const { return plan_; }

private:
    double row(int module, std::size_t kind, const FaultKind& what, double at_least_s = 0);

    const runtime::RuntimePlan& plan_;
    runtime::RuntimePlan brief_; ///< the same, watched for as long as a row of the table takes
    sim::StreamFamily family_;
    runtime::Observed observed_;
    std::stop_token stop_;
    std::map<std::pair<int, std::size_t>, double> rows_;
};

} // namespace model
