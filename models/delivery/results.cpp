// The metrics with one value per run, taken from the sums at its end.
#include "delivery/world.hpp"

#include <algorithm>

namespace model {

void World::summarise()
{
    const bool plan_run = plan.ends_with_plan();
    const sim::SimTime end = sim.now();
    const double elapsed_s = sim::seconds_of(end - measure_from);
    const double working_time_s = working_s(measure_from, end);
    if (elapsed_s <= 0) return;
    const Totals& t = totals;
    recorder.set("delivered", t.delivered);
    recorder.set("throughput", t.delivered / elapsed_s);
    recorder.set("wip", t.wip_integral_s / elapsed_s);
    recorder.set("deployment_frequency", t.deployments / elapsed_s);
    recorder.set("deployment_frequency_per_deployable",
                 t.deployments / elapsed_s / static_cast<double>(deployables.size()));
    recorder.set("communication_paths", plan.paths());
    if (t.deployments > 0) recorder.set("change_fail_rate", t.failed_deployments / t.deployments);
    if (t.defects > 0) recorder.set("escape_rate", t.escaped / t.defects);
    if (t.merges > 0) recorder.set("merge_conflict_rate", t.conflicts / t.merges);
    if (t.pipeline_s > 0) recorder.set("pipeline_hours", t.pipeline_s);
    if (t.planned_effort_s > 0)
        recorder.set("waste", t.wasted_plan_s / t.planned_effort_s);
    else if (t.delivered_effort_s > 0)
        recorder.set("waste", t.wasted_effort_s / t.delivered_effort_s);
    if (t.delivered_effort_s > 0) recorder.set("rework_share", t.stale_s / t.delivered_effort_s);
    const double weeks = elapsed_s / week_s;
    recorder.set("release_effort", t.release_effort_s / weeks);
    recorder.set("delay_cost", t.delay_cost_s / weeks);
    recorder.set("batching_cost", (t.release_effort_s + t.delay_cost_s) / weeks);
    if (plan_run && t.first_delivery) {
        recorder.set("first_feedback", sim::seconds_of(t.first_delivery->time_since_epoch()));
        if (t.wip == 0) recorder.set("makespan", sim::seconds_of(t.last_delivery.time_since_epoch()));
    }
    if (working_time_s <= 0) return;
    recorder.set("output", t.delivered_effort_s / working_time_s);
    if (company_people > 0) recorder.set("output_per_person", t.delivered_effort_s / working_time_s / company_people);
    recorder.set("deploy_effort", t.deploying_s / (working_time_s / sim::seconds_of(plan.calendar.working_day())));
    const double month_s = 365.0 / 12 / 7 * plan.scale.days_per_week * plan.scale.hours_per_day * 3600;
    if (plan.communication.questions && t.building_s > 0)
        recorder.set("question_wait", t.question_wait_s / (t.building_s / month_s));

    double people_s = 0;
    double overhead_s = 0;
    for (const auto& team : teams) {
        const double available_s = team->plan->people * working_time_s;
        people_s += available_s;
        overhead_s += available_s * team->overhead;
    }
    if (people_s <= 0) return;
    recorder.set("communication_share", overhead_s / people_s);
    const double taken_s = t.building_s + t.talking_s + t.waiting_s + t.deploying_s + t.rework_s + t.firefighting_s;
    recorder.set("hours.building", t.building_s);
    recorder.set("hours.talking", t.talking_s);
    recorder.set("hours.waiting", t.waiting_s);
    recorder.set("hours.deploying", t.deploying_s);
    recorder.set("hours.rework", t.rework_s);
    recorder.set("hours.firefighting", t.firefighting_s);
    recorder.set("hours.idle", std::max(0.0, people_s - taken_s));
}

} // namespace model
