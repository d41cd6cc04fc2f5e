#include "cost/bill.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

/// Seconds for which one unit of something is paid, given how long it was used and how many there were at the peak.
double paid_s(double used_s, double peak, const Usage& usage)
{
    const double term_s = sim::seconds_of(usage.capacity.bought_for);
    const double terms = term_s > 0 ? std::ceil(usage.period_s / term_s) : 0;
    return usage.capacity.unit_price_factor * (term_s > 0 ? peak * terms * term_s : used_s);
}

void add_people(Bill& bill, const PriceBook& prices, const Usage& usage)
{
    const double known_s = usage.time.sum();
    const double pay = usage.people * prices.engineer;
    for (const auto& kind : kinds_of_hours())
        bill.charges.push_back({kind.cause, known_s > 0 ? pay * (usage.time[kind.kind] / known_s) : 0});
    if (known_s <= 0) bill.charges.back().rate = pay;
}

void add_machines(Bill& bill, const PriceBook& prices, const Usage& usage)
{
    const Machines& machines = *usage.machines;
    const auto constant_s = [&](double used_s) { return paid_s(used_s, used_s / usage.period_s, usage); };
    const double services = prices.vcpu * paid_s(machines.vcpu_s, machines.vcpu_peak, usage) +
                            prices.memory_gb * paid_s(machines.memory_gb_s, machines.memory_gb_peak, usage) +
                            prices.transfer_gb * machines.transfer_gb;
    const double databases = prices.database_vcpu * constant_s(machines.database_vcpu_s) +
                             prices.database_memory_gb * constant_s(machines.database_memory_gb_s) +
                             prices.database_licence * machines.database_instance_s +
                             prices.storage_gb * machines.storage_gb * usage.period_s;
    bill.charges.push_back({"infrastructure", services / usage.period_s});
    bill.charges.push_back({"databases", databases / usage.period_s});
}

} // namespace

const Charge* Bill::find(std::string_view cause) const
{
    const auto found =
        std::find_if(charges.begin(), charges.end(), [&](const Charge& charge) { return charge.cause == cause; });
    return found == charges.end() ? nullptr : &*found;
}

Bill bill(const PriceBook& prices, const Usage& usage)
{
    if (!(usage.period_s > 0)) throw std::invalid_argument("a bill needs a period");
    Bill bill;
    if (usage.people > 0) add_people(bill, prices, usage);
    if (usage.machines) add_machines(bill, prices, usage);
    bill.charges.push_back(
        {"pipeline", prices.pipeline * usage.pipeline_s / usage.period_s + prices.environment * usage.environments});
    bill.charges.push_back({"tools", prices.tools + prices.tools_per_deployable * usage.deployables});
    if (prices.outage && usage.outage_s)
        bill.charges.push_back({"outage", *prices.outage * *usage.outage_s / usage.period_s});
    // An hour of work carries the pay of the hours off.
    if (usage.migration_person_s && usage.working_period_s > 0)
        bill.charges.push_back({"migration", prices.engineer * *usage.migration_person_s / usage.working_period_s});
    // The parts of the pay are rounded in every run in another way, and its sum must not be.
    bill.total = std::accumulate(
        bill.charges.begin(), bill.charges.end(), usage.people * prices.engineer,
        [](double sum, const Charge& charge) { return charge.cause.starts_with("people.") ? sum : sum + charge.rate; });
    if (usage.delivered > 0) bill.per_change = bill.total * usage.period_s / usage.delivered;
    return bill;
}

} // namespace model
