// The metrics with one value per run, taken from the sums at its end.
#include "delivery/metrics.hpp"
#include "delivery/world.hpp"
#include "stats/tally.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace model {
namespace {

constexpr double year_s = 365 * 86400.0;

} // namespace

void Company::close_books()
{
    for (const auto& team : teams) {
        team->about_to_change();
        team->hours = team->sheet.close(team->available_s, team->plan->id);
        totals.hours += team->hours;
        totals.overtime_s += team->sheet.overtime_s();
    }
}

void Company::summarise()
{
    totals.outage_s = outages.seconds();
    const Plan& plan = now->plan;
    const World& world = *now;
    const bool plan_run = first.ends_with_plan();
    const sim::SimTime stopped = sim.now();
    const double elapsed_s = sim::seconds_of(stopped - measure_from);
    const double working_time_s = world.working_s(measure_from, stopped);
    if (elapsed_s <= 0) return;
    const Totals& t = totals;
    recorder.set("delivered", t.delivered);
    recorder.set("throughput", t.delivered / elapsed_s);
    recorder.set("wip", t.wip_integral_s / elapsed_s);
    recorder.set("deployment_frequency", t.deployments / elapsed_s);
    recorder.set("deployment_frequency_per_deployable", t.deployments / t.deployable_s);
    recorder.set("communication_paths", plan.paths());
    if (t.deployments > 0) recorder.set("change_fail_rate", t.failed_deployments / t.deployments);
    if (t.defects > 0) recorder.set("escape_rate", t.escaped / t.defects);
    if (t.needs > 0) recorder.set("skill_gap", t.unskilled / t.needs);
    if (version_books.counted_s > 0) {
        recorder.set("versions", version_books.versions_s / version_books.counted_s);
        recorder.set("version_pairs", version_books.pairs_s / version_books.counted_s);
        recorder.set("version_combinations", version_books.combinations_s / version_books.counted_s);
    }
    if (t.interface_steps > 0) {
        recorder.set("breaking_changes", t.breaking_steps / t.interface_steps);
        recorder.set("constrained_changes", t.constrained_steps / t.interface_steps);
    }
    if (version_books.counted_s > 0 && t.delivered_effort_s > 0)
        recorder.set("adapting", t.adapting_s / t.delivered_effort_s);
    if (plan.talent.spread > 0 && now->teams.size() > 1) {
        sim::Tally paces;
        for (const TeamState* team : now->teams) paces.add(team->talent);
        recorder.set("talent_of_teams", paces.deviation().value_or(0));
    }
    if (plan.debt_per_change > 0) {
        double debt = 0;
        for (const Growth& module : growth) debt += module.debt;
        recorder.set("debt", debt / static_cast<double>(growth.size()));
    }
    if (t.looks > 0) {
        recorder.set("bus_factor", t.bus_factor / t.looks);
        recorder.set("known_by_one", t.only_one / t.looks);
    }
    if (t.known_of_s > 0) recorder.set("familiarity", t.familiar_s / t.known_of_s);
    if (t.strained_s > 0) {
        recorder.set("strain", t.strain_s / t.strained_s);
        recorder.set("leavers", t.leavers / elapsed_s);
    }
    if (plan.erosion.per_change > 0) {
        double worn = 0;
        for (const Growth& module : growth) worn += module.worn;
        recorder.set("worn_borders", worn / static_cast<double>(growth.size()));
    }
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
    recorder.set("incidents", t.incidents / elapsed_s);
    for (const auto& [fault, drift] : drifts) {
        recorder.set("drift_present." + fault, drift.present_s / elapsed_s);
        if (drift.rebuilds > 0) recorder.set("drift_at_rebuild." + fault, drift.found / drift.rebuilds);
    }
    if (world.production != nullptr) {
        const double outage_share = (t.outage_s + t.planned_outage_s) / elapsed_s;
        const double availability = (1 - std::min(1.0, outage_share)) * (1 - t.usual_bad_s / elapsed_s);
        recorder.set("availability", availability);
        recorder.set("outage", outage_share * year_s);
        recorder.set("planned_downtime", t.planned_outage_s / elapsed_s * year_s);
        double promised = 0;
        for (const auto& journey : plan.runtime.journeys) promised += journey.objective.availability;
        promised /= static_cast<double>(plan.runtime.journeys.size());
        if (promised < 1) recorder.set("error_budget_left", 1 - (1 - availability) / (1 - promised));
    }
    if (working_time_s <= 0) return;
    recorder.set("output", t.delivered_effort_s / working_time_s);
    if (t.available_s > 0) recorder.set("output_per_person", t.delivered_effort_s / t.available_s);
    recorder.set("deploy_effort",
                 t.hours[Hours::deploying] / (working_time_s / sim::seconds_of(plan.calendar.working_day())));
    const double month_s = 365.0 / 12 / 7 * plan.scale.days_per_week * plan.scale.hours_per_day * 3600;
    if (plan.communication.questions && t.hours[Hours::building] > 0)
        recorder.set("question_wait", t.question_wait_s / (t.hours[Hours::building] / month_s));

    if (t.available_s + t.overtime_s <= 0) return;
    double uncovered = 0;
    double uncovered_most = 0;
    int owners = 0;
    double most = 0; // firefighting, as a share of a team's time
    for (const auto& team : teams) {
        if (team->available_s > 0)
            most = std::max(most, (team->disbanded ? team->sheet.fought_before_s() : team->hours[Hours::firefighting]) /
                                      team->available_s);
        if (team->owning_s <= 0) continue;
        ++owners;
        uncovered += team->sheet.uncovered_s() / team->owning_s;
        uncovered_most = std::max(uncovered_most, team->sheet.uncovered_s() / team->owning_s);
    }
    if (!first.absences.empty() && owners > 0) {
        recorder.set("coverage_gap", uncovered / owners);
        recorder.set("coverage_gap_most", uncovered_most);
    }
    recorder.set("on_call_hours", t.hours[Hours::firefighting] / t.available_s * working_time_s / weeks);
    recorder.set("on_call_hours_most", most * working_time_s / weeks);
    recorder.set("communication_share", t.overhead_s / t.available_s);
    for (const auto& kind : kinds_of_hours()) recorder.set(fmt::format("hours.{}", kind.id), t.hours[kind.kind]);
}

} // namespace model
