#include "company/run.hpp"

#include "cost/metrics.hpp"
#include "delivery/metrics.hpp"
#include "delivery/world.hpp"
#include "insight/metrics.hpp"
#include "security/metrics.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>
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

/// What users meet in each structure of a road, at each step of their growth. A window is served when it is first asked
/// for.
class Windows {
public:
    Windows(std::vector<const Plan*> structures, const sim::StreamFamily& family, sim::Recorder& recorder,
            std::stop_token stop)
        : structures_(std::move(structures)), family_(family), recorder_(recorder), stop_(std::move(stop))
    {
        steps_ = structures_.front()->growth_steps();
        for (std::size_t place = 0; steps_ == 0 && place < structures_.size(); ++place) at(place, 0);
    }

    /// nullptr where nobody uses the product.
    Production* at(std::size_t place, int grown)
    {
        const Plan& structure = *structures_[place];
        if (structure.runtime.empty()) return nullptr;
        auto& window = windows_[{place, grown}];
        if (window.production) return window.production.get();
        window.plan = structure.runtime;
        for (runtime::PlannedJourney& journey : window.plan.journeys)
            journey.load = scaled(journey.load, growth_after(structure.growth, grown));
        // What is told of requests and faults is that of the end of the road.
        sim::Recorder aside(metrics());
        const bool last = place + 1 == structures_.size() && grown == steps_;
        runtime::Observed observed = runtime::observe(window.plan, family_, last ? recorder_ : aside, stop_);
        events += observed.events;
        trajectory = trajectory * 31 + observed.trajectory;
        window.production = std::make_unique<Production>(window.plan, family_, std::move(observed), stop_);
        return window.production.get();
    }

    /// As it is at the end of the road, whether the run gets there or not.
    Production* last() { return at(structures_.size() - 1, steps_); }

    std::uint64_t events = 0;
    std::uint64_t trajectory = 0;

private:
    struct Window {
        runtime::RuntimePlan plan;
        std::unique_ptr<Production> production;
    };
    std::vector<const Plan*> structures_;
    const sim::StreamFamily& family_;
    sim::Recorder& recorder_;
    std::stop_token stop_;
    int steps_ = 0;
    std::map<std::pair<std::size_t, int>, Window> windows_;
};

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
    std::vector<const Plan*> structures{&plan};
    for (const PlanRoadStep& step : plan.road) structures.push_back(step.becomes.get());
    Windows windows(structures, family, recorder, stop);
    std::uint64_t events = 0;
    std::uint64_t trajectory = 0;
    Usage usage;
    if (plan.streams.empty()) {
        usage.period_s = sim::seconds_of(plan.length);
        usage.working_period_s = sim::seconds_of(plan.calendar.working_between({}, sim::SimTime(plan.length)));
        usage.deployables = static_cast<double>(plan.deployables.size());
        const Production* last_window = windows.last();
        if (last_window != nullptr) add_machines(last_window->observed(), usage.period_s, usage);
    } else {
        Company company(plan, seed, replication, stop, recorder);
        company.run([&](std::size_t place, int grown) { return windows.at(place, grown); });
        windows.last();
        events = company.sim.events_executed();
        trajectory = company.trajectory;
        usage = usage_of(company);
        for (const auto& world : company.worlds) {
            for (const World::Lived& lived : world->lived) {
                if (lived.production != nullptr) add_machines(lived.production->observed(), lived.lasted_s, usage);
            }
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
    result.events = events + windows.events;
    result.trajectory = trajectory ^ windows.trajectory;
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
