#include "cost/metrics.hpp"

#include <fmt/format.h>

namespace model {

using sim::Better;
using sim::Metric;
using sim::Spread;
using sim::schema::Quantity;

namespace {

constexpr Metric table[] = {
    {"cost_total", "Cost", Quantity::money_rate, Better::lower, Spread::run,
     "What everything together costs per time: the sum of the causes. What was not simulated, and an outage without a "
     "price, is not in it.",
     true},
    {"cost_per_change", "Cost per change", Quantity::money, Better::lower, Spread::run,
     "Cost of the whole period divided by the changes delivered in it."},
    {"cost.*", "Cost by cause", Quantity::money_rate, Better::lower, Spread::run,
     "Pay of the people by what their time went into (people.building, people.talking, people.waiting, "
     "people.deploying, people.rework, people.firefighting, people.away, people.migrating, people.learning, "
     "people.switching, people.idle), infrastructure (replicas and traffic between them), databases (instances and "
     "storage), pipeline (machine time and test environments), tools, outage, and "
     "migration (people who come for it alone)."},
};

} // namespace

sim::MetricTable cost_metrics()
{
    return table;
}

std::vector<std::string> cost_causes()
{
    PriceBook prices;
    prices.outage = 0;
    Usage everything;
    everything.period_s = everything.working_period_s = 1;
    everything.machines = Machines{};
    everything.outage_s = 0;
    everything.people = 1;
    everything.migration_person_s = 1;
    std::vector<std::string> causes;
    for (const auto& charge : bill(prices, everything).charges) causes.emplace_back(charge.cause);
    return causes;
}

void record_costs(const PriceBook& prices, const Usage& usage, sim::Recorder& recorder)
{
    const Bill made = bill(prices, usage);
    for (const auto& charge : made.charges) recorder.set(fmt::format("cost.{}", charge.cause), charge.rate);
    recorder.set("cost_total", made.total);
    if (made.per_change) recorder.set("cost_per_change", *made.per_change);
}

} // namespace model
