#include "company/run.hpp"

#include "cost/metrics.hpp"
#include "delivery/metrics.hpp"
#include "delivery/world.hpp"
#include "insight/metrics.hpp"
#include "security/metrics.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace model {
namespace {

/// What the people and pipelines of a finished run were used for.
Usage usage_of(const Company& company)
{
    const sim::SimTime end = company.sim.now();
    const Totals& totals = company.totals;
    Usage usage;
    usage.period_s = sim::seconds_of(end - company.measure_from);
    usage.working_period_s = company.now->working_s(company.measure_from, end);
    usage.delivered = totals.delivered;
    if (usage.working_period_s > 0) usage.people = totals.available_s / usage.working_period_s;
    usage.time = totals.hours;
    usage.pipeline_s = totals.pipeline_s;
    if (usage.period_s > 0) {
        usage.environments = totals.environment_s / usage.period_s;
        usage.deployables = totals.deployable_s / usage.period_s;
    }
    usage.outage_s = totals.outage_s + totals.planned_outage_s;
    return usage;
}

/// The machines of a window without trouble run for as long as its structure was there.
void add_machines(const runtime::Observed& observed, double lasts_s, Usage& usage)
{
    const runtime::Machines& used = observed.machines;
    constexpr double gigabyte = 1e9;
    if (!usage.machines) usage.machines.emplace();
    Machines& machines = *usage.machines;
    machines.vcpu_s += used.vcpus * lasts_s;
    machines.vcpu_peak = std::max(machines.vcpu_peak, used.vcpus_peak);
    machines.memory_gb_s += used.memory_bytes / gigabyte * lasts_s;
    machines.memory_gb_peak = std::max(machines.memory_gb_peak, used.memory_peak_bytes / gigabyte);
    machines.transfer_gb += used.transfer_bytes / gigabyte * lasts_s;
    machines.database_instance_s += used.database_instances * lasts_s;
    machines.database_vcpu_s += used.database_vcpus * lasts_s;
    machines.database_memory_gb_s += used.database_memory_bytes / gigabyte * lasts_s;
    machines.storage_gb += used.stored_bytes / gigabyte * lasts_s / usage.period_s;
}

} // namespace

std::span<const MetricGroup> metric_groups()
{
    static const std::array groups{
        MetricGroup{"delivery", "Delivery", delivery_metrics()},
        MetricGroup{"failures", "Failure spread", runtime::runtime_metrics()},
        MetricGroup{"insight", "Structure", insight::insight_metrics()},
        MetricGroup{"security", "Reach of a breach", security_metrics()},
        MetricGroup{"cost", "Cost", cost_metrics()},
    };
    return groups;
}

sim::MetricTable metrics()
{
    static const std::vector<sim::Metric> all = [] {
        std::vector<sim::Metric> joined;
        for (const MetricGroup& group : metric_groups())
            joined.insert(joined.end(), group.table.begin(), group.table.end());
        return joined;
    }();
    return all;
}

sim::RunResult run(const CompanyPlan& plan, std::uint64_t seed, int replication, std::stop_token stop)
{
    sim::Recorder recorder(metrics());
    const sim::StreamFamily family(seed, static_cast<std::uint64_t>(replication));
    std::uint64_t events = 0;
    std::uint64_t trajectory = 0;
    std::vector<const Plan*> structures{&plan};
    for (const PlanRoadStep& step : plan.road) structures.push_back(step.becomes.get());
    std::vector<std::unique_ptr<Production>> productions;
    for (const Plan* structure : structures) {
        if (structure->runtime.empty()) continue;
        // What is told of requests and faults is that of the structure at the end of the road.
        sim::Recorder aside(metrics());
        runtime::Observed observed =
            runtime::observe(structure->runtime, family, structure == structures.back() ? recorder : aside, stop);
        events += observed.events;
        trajectory = trajectory * 31 + observed.trajectory;
        productions.push_back(std::make_unique<Production>(structure->runtime, family, std::move(observed), stop));
    }
    Usage usage;
    if (plan.streams.empty()) {
        usage.period_s = sim::seconds_of(plan.length);
        usage.working_period_s = sim::seconds_of(plan.calendar.working_between({}, sim::SimTime(plan.length)));
        usage.deployables = static_cast<double>(plan.deployables.size());
        if (!productions.empty()) add_machines(productions.back()->observed(), usage.period_s, usage);
    } else {
        std::vector<Production*> users;
        for (const auto& production : productions) users.push_back(production.get());
        Company company(plan, seed, replication, std::move(stop), recorder);
        company.run(users);
        events += company.sim.events_executed();
        trajectory ^= company.trajectory;
        usage = usage_of(company);
        for (const auto& world : company.worlds) {
            if (world->production != nullptr && usage.period_s > 0)
                add_machines(world->production->observed(), world->lived_s, usage);
        }
    }
    usage.capacity = plan.servers;
    usage.migration_person_s = plan.setup_s;
    if (plan.setup_s > 0) recorder.set("setup_effort", plan.setup_s);
    if (usage.period_s > 0) record_costs(plan.prices, usage, recorder);
    const auto& last = static_cast<const CompanyPlan&>(*structures.back());
    if (last.access) record_reach(*last.access, family.stream("breach"), recorder);
    insight::record_insight(last.structure, recorder);
    sim::RunResult result = recorder.finish();
    result.events = events;
    result.trajectory = trajectory;
    return result;
}

std::vector<runtime::Impact> cascades(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop)
{
    const sim::StreamFamily family(seed, static_cast<std::uint64_t>(replication));
    std::vector<runtime::Impact> impacts;
    for (const runtime::PlannedFault& fault : plan.runtime.faults)
        impacts.push_back(runtime::impact_of(plan.runtime, fault, family, stop));
    return impacts;
}

} // namespace model
