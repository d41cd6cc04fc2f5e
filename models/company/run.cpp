#include "company/run.hpp"

#include "cost/metrics.hpp"
#include "delivery/metrics.hpp"
#include "delivery/world.hpp"
#include "insight/metrics.hpp"
#include "security/metrics.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace model {
namespace {

/// What the people and pipelines of a finished run were used for.
Usage usage_of(const World& world)
{
    const sim::SimTime end = world.sim.now();
    const Totals& totals = world.totals;
    Usage usage;
    usage.period_s = sim::seconds_of(end - world.measure_from);
    usage.working_period_s = world.working_s(world.measure_from, end);
    usage.delivered = totals.delivered;
    usage.people = world.company_people;
    PaidTime& time = usage.time;
    time.building_s = totals.building_s;
    time.talking_s = totals.talking_s;
    time.waiting_s = totals.waiting_s;
    time.deploying_s = totals.deploying_s;
    time.rework_s = totals.rework_s;
    time.firefighting_s = totals.firefighting_s;
    time.away_s = totals.away_s;
    const double taken_s = time.building_s + time.talking_s + time.waiting_s + time.deploying_s + time.rework_s +
                           time.firefighting_s + time.away_s;
    time.idle_s = std::max(0.0, usage.people * usage.working_period_s - taken_s);
    usage.pipeline_s = totals.pipeline_s;
    for (const Environment& environment : world.plan.environments) usage.environments += environment.count;
    usage.outage_s = totals.outage_s + totals.planned_outage_s;
    return usage;
}

/// The machines of the window without trouble run for the whole period; without delivery that is what it would be with.
void add_machines(const CompanyPlan& plan, const runtime::Observed& observed, Usage& usage)
{
    if (usage.period_s <= 0) {
        usage.period_s = sim::seconds_of(plan.length);
        usage.working_period_s = sim::seconds_of(plan.calendar.working_between({}, sim::SimTime(plan.length)));
    }
    const runtime::Machines& used = observed.machines;
    constexpr double gigabyte = 1e9;
    Machines& machines = usage.machines.emplace();
    machines.vcpu_s = used.vcpus * usage.period_s;
    machines.vcpu_peak = used.vcpus_peak;
    machines.memory_gb_s = used.memory_bytes / gigabyte * usage.period_s;
    machines.memory_gb_peak = used.memory_peak_bytes / gigabyte;
    machines.transfer_gb = used.transfer_bytes / gigabyte * usage.period_s;
    machines.database_instance_s = used.database_instances * usage.period_s;
    machines.database_vcpu_s = used.database_vcpus * usage.period_s;
    machines.database_memory_gb_s = used.database_memory_bytes / gigabyte * usage.period_s;
    machines.storage_gb = used.stored_bytes / gigabyte;
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
    std::optional<Production> production;
    if (!plan.runtime.empty()) {
        runtime::Observed observed = runtime::observe(plan.runtime, family, recorder, stop);
        events += observed.events;
        trajectory ^= observed.trajectory;
        production.emplace(plan.runtime, family, std::move(observed), stop);
    }
    Usage usage;
    if (!plan.streams.empty()) {
        World world(plan, seed, replication, std::move(stop), recorder, production ? &*production : nullptr);
        world.run();
        events += world.sim.events_executed();
        trajectory ^= world.trajectory();
        usage = usage_of(world);
    }
    if (production) add_machines(plan, production->observed(), usage);
    usage.capacity = plan.servers;
    usage.migration_person_s = plan.setup_s;
    if (plan.setup_s > 0) recorder.set("setup_effort", plan.setup_s);
    usage.deployables = static_cast<double>(plan.deployables.size());
    if (usage.period_s > 0) record_costs(plan.prices, usage, recorder);
    if (plan.access) record_reach(*plan.access, family.stream("breach"), recorder);
    insight::record_insight(plan.structure, recorder);
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
