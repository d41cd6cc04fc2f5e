#include "delivery/metrics.hpp"

namespace model {

using sim::Better;
using sim::Metric;
using sim::Spread;
using sim::schema::Quantity;

namespace {

constexpr Metric table[] = {
    {"lead_time", "Lead time", Quantity::time, Better::lower, Spread::items,
     "From the change being accepted as work to all its deployables running it in production, elapsed.", true},
    {"cycle_time", "Cycle time", Quantity::time, Better::lower, Spread::items,
     "From entering the flow to production, elapsed; without the wait in the backlog that a WIP limit causes."},
    {"change_lead_time", "Change lead time", Quantity::time, Better::lower, Spread::items,
     "From the start of hands-on work to production, elapsed; DORA's lead time for changes."},
    {"deploy_wait", "Deploy wait", Quantity::time, Better::lower, Spread::items,
     "From ready to deploy to holding the right to deploy, elapsed.", true},
    {"deploy_wait_working", "Deploy wait, working time", Quantity::work_time, Better::lower, Spread::items,
     "From ready to deploy to holding the right to deploy, counted in working time.", true},
    {"stage_time.*", "Time in stage", Quantity::time, Better::lower, Spread::items,
     "Elapsed time a change spends in the stage; 0 for a change the stage does not concern. Merge, pipeline and deploy "
     "count once for each deployable touched."},
    {"stage_time_working.*", "Time in stage, working time", Quantity::work_time, Better::lower, Spread::items,
     "The same counted in working time."},
    {"stage_waiting.*", "Waiting in stage", Quantity::time, Better::lower, Spread::items,
     "Part of the time in the stage during which nobody and nothing works on the change, elapsed."},
    {"flow_efficiency", "Flow efficiency", Quantity::ratio, Better::higher, Spread::items,
     "Hands-on time of everybody on a change divided by its lead time in working time, at most 1."},
    {"throughput", "Throughput", Quantity::rate, Better::higher, Spread::run, "Changes delivered per elapsed time.",
     true},
    {"delivered", "Changes delivered", Quantity::count, Better::higher, Spread::run,
     "Changes delivered after the warm-up."},
    {"wip", "Work in progress", Quantity::count, Better::lower, Spread::run,
     "Changes accepted and not delivered, averaged over elapsed time."},
    {"output", "Output in person-equivalents", Quantity::count, Better::higher, Spread::run,
     "Effort of the changes delivered divided by the working time of the period: people's worth of finished work."},
    {"output_per_person", "Output per person", Quantity::ratio, Better::higher, Spread::run,
     "Output divided by the number of people."},
    {"makespan", "Time to finish the plan", Quantity::time, Better::lower, Spread::run,
     "From the start of the run to the last change of a plan being delivered; plans only."},
    {"first_feedback", "First feedback", Quantity::time, Better::lower, Spread::run,
     "From the start of the run to the first change in production; plans only."},
    {"deployment_frequency", "Deployment frequency", Quantity::rate, Better::higher, Spread::run,
     "Production deployments of all deployables per elapsed time.", true},
    {"deployment_frequency_per_deployable", "Deployments per deployable", Quantity::rate, Better::higher, Spread::run,
     "Production deployments per elapsed time and deployable."},
    {"batch_size", "Batch size", Quantity::count, Better::lower, Spread::items, "Changes in a deployment."},
    {"change_fail_rate", "Change fail rate", Quantity::ratio, Better::lower, Spread::run,
     "Deployments that needed repair divided by all deployments.", true},
    {"escape_rate", "Escaped defects", Quantity::ratio, Better::lower, Spread::run,
     "Defects that reached production divided by defects made."},
    {"time_to_restore", "Time to restore", Quantity::time, Better::lower, Spread::items,
     "From a failed deployment (DORA: failed deployment recovery time), or a fault that strikes at random, to service "
     "restored, elapsed."},
    {"incidents", "Incidents", Quantity::rate, Better::lower, Spread::run,
     "Failed deployments and faults that strike at random, per elapsed time, counted when they begin."},
    {"availability", "Availability", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests of the whole period that are answered in full and in time: outages, weighted by the share "
     "of "
     "the users they hit, planned stops and what goes wrong without trouble are taken off.",
     true},
    {"outage", "Outage per year", Quantity::time, Better::lower, Spread::run,
     "Time of outage in a year, as long as if it had hit everybody; whoever is hit by several at once counts once. "
     "Planned stops included."},
    {"planned_downtime", "Planned downtime per year", Quantity::time, Better::lower, Spread::run,
     "Outage by deployments that stop what they replace, per year, as long as if each had hit everybody."},
    {"error_budget_left", "Error budget left", Quantity::ratio, Better::higher, Spread::run,
     "Share of the unavailability that the objectives allow for and that was not used up; negative when it was "
     "overdrawn. Objectives are averaged over the journeys."},
    {"on_call_hours", "Firefighting per person", Quantity::person_time, Better::lower, Spread::run,
     "Hands-on time spent on putting production right, per person and week."},
    {"on_call_hours_most", "Firefighting in the team hit most", Quantity::person_time, Better::lower, Spread::run,
     "Hands-on time spent on putting production right, per person and week, in the team that has most of it."},
    {"coverage_gap", "Nobody there who knows", Quantity::ratio, Better::lower, Spread::run,
     "Share of the working time in which everybody of a team is away, averaged over the teams that own something."},
    {"coverage_gap_most", "Nobody there, team hit most", Quantity::ratio, Better::lower, Spread::run,
     "Share of the working time in which everybody is away, in the team where that is most of it."},
    {"drift_present.*", "Fault present", Quantity::ratio, Better::lower, Spread::run,
     "Share of the period in which a fault is there that stays until its servers are built anew."},
    {"drift_at_rebuild.*", "Fault found at rebuild", Quantity::ratio, Better::lower, Spread::run,
     "Share of the rebuilds of servers that end such a fault."},
    {"skill_gap", "Skill missing", Quantity::ratio, Better::lower, Spread::run,
     "Share of the pieces of work for which nobody in the team has the skill."},
    {"versions", "Versions", Quantity::count, Better::lower, Spread::run,
     "Versions of all interfaces that live side by side, averaged over elapsed time."},
    {"version_pairs", "Pairs of versions", Quantity::count, Better::lower, Spread::run,
     "Pairs of versions of the same interface that live side by side and have to read each other's data, v(v−1)/2 "
     "each, "
     "averaged over elapsed time."},
    {"version_combinations", "Combinations of versions", Quantity::count, Better::lower, Spread::run,
     "Ways to put together one living version of each interface, the product of their numbers, averaged over elapsed "
     "time."},
    {"breaking_changes", "Breaking changes", Quantity::ratio, Better::neither, Spread::run,
     "Share of the changes of interfaces after which those who use them could not go on as they are."},
    {"constrained_changes", "Changes kept compatible", Quantity::ratio, Better::lower, Spread::run,
     "Share of the changes of interfaces that took more work so that those who use them can go on as they are."},
    {"adapting", "Following interfaces", Quantity::ratio, Better::lower, Spread::run,
     "Effort of those who follow a changed interface, divided by the effort of all changes delivered."},
    {"talent_of_teams", "Difference between teams", Quantity::ratio, Better::neither, Spread::run,
     "Standard deviation between the teams of what their people get done on average."},
    {"debt", "Debt", Quantity::ratio, Better::lower, Spread::run,
     "Share by which work takes longer at the end than in a code base that is its team's own, averaged over the "
     "modules."},
    {"bus_factor", "Bus factor", Quantity::count, Better::higher, Spread::run,
     "Fewest people without whom more than half of the modules are known by nobody, looked at every four weeks."},
    {"known_by_one", "Known by one at most", Quantity::ratio, Better::lower, Spread::run,
     "Share of the modules that one person knows at least half of, or nobody, looked at every four weeks."},
    {"familiarity", "Familiarity", Quantity::ratio, Better::higher, Spread::run,
     "What those who work on a module know of it, averaged over their hands-on time."},
    {"strain", "Strain", Quantity::ratio, Better::lower, Spread::run,
     "How far the firefighting of the last weeks is beyond what people can bear, averaged over people and time: 1 when "
     "they do nothing else."},
    {"leavers", "Leavers from strain", Quantity::rate, Better::lower, Spread::run,
     "People who leave for good because of strain, per elapsed time."},
    {"worn_borders", "Worn borders", Quantity::ratio, Better::lower, Spread::run,
     "Chance at the end that a change of a module reaches into another one of the same deployable without need, "
     "averaged "
     "over the modules."},
    {"road.*", "Reached", Quantity::time, Better::lower, Spread::run,
     "When a step of the road is done, from the end of the warm-up."},
    {"road_begun.*", "Begun", Quantity::time, Better::lower, Spread::run,
     "When what a step of the road waits for came to hold, from the end of the warm-up; only for steps that wait for "
     "something."},
    {"lead_time_in.*", "Lead time over time", Quantity::time, Better::lower, Spread::run,
     "Mean lead time of the changes delivered in a period of the study, by its number."},
    {"deploy_wait_in.*", "Deploy wait over time", Quantity::time, Better::lower, Spread::run,
     "Mean wait for the right to deploy that ended in a period of the study, by its number."},
    {"throughput_in.*", "Throughput over time", Quantity::rate, Better::higher, Spread::run,
     "Changes delivered in a period of the study, by its number."},
    {"deployment_frequency_in.*", "Deployments over time", Quantity::rate, Better::higher, Spread::run,
     "Production deployments in a period of the study, by its number."},
    {"change_fail_rate_in.*", "Change fail rate over time", Quantity::ratio, Better::lower, Spread::run,
     "Deployments that needed repair in a period of the study, by its number."},
    {"outage_in.*", "Outage over time", Quantity::ratio, Better::lower, Spread::run,
     "Share of a period of the study in which users were hurt, as if it had been everybody, by its number."},
    {"wip_in.*", "Work in progress over time", Quantity::count, Better::lower, Spread::run,
     "Changes accepted and not delivered, averaged over a period of the study, by its number."},
    {"people_in.*", "People over time", Quantity::count, Better::neither, Spread::run,
     "People at the end of a period of the study, by its number."},
    {"handoffs", "Hand-offs", Quantity::count, Better::lower, Spread::items,
     "Times a change passes from one team to another."},
    {"teams_touched", "Teams touched", Quantity::count, Better::lower, Spread::items, "Teams that work on a change."},
    {"deployables_touched", "Deployables touched", Quantity::count, Better::lower, Spread::items,
     "Deployables that have to be deployed for a change."},
    {"merge_conflict_rate", "Merge conflicts", Quantity::ratio, Better::lower, Spread::run,
     "Merges that collided with another branch divided by all merges."},
    {"pipeline_time", "Pipeline time", Quantity::time, Better::lower, Spread::items,
     "Machine time that building and testing a change takes in all, repetitions included, without waiting."},
    {"pipeline_hours", "Pipeline hours", Quantity::machine_time, Better::lower, Spread::run,
     "Machine time of all pipelines in the period."},
    {"communication_paths", "Communication paths", Quantity::count, Better::lower, Spread::run,
     "Paths inside the teams, n(n−1)/2 each, plus the contacts between teams."},
    {"communication_share", "Communication share", Quantity::ratio, Better::lower, Spread::run,
     "Share of all person-time that the communication law takes."},
    {"question_wait", "Waiting for answers", Quantity::work_time, Better::lower, Spread::run,
     "Working time spent waiting for answers per person-month of hands-on work."},
    {"notice_effort", "Effort per announcement", Quantity::person_time, Better::lower, Spread::items,
     "Person-time that one announced edit of a shared module takes from its readers."},
    {"deploy_effort", "Deploy effort per day", Quantity::person_time, Better::lower, Spread::run,
     "Person-time spent on deploying per working day."},
    {"release_effort", "Release effort per week", Quantity::person_time, Better::lower, Spread::run,
     "Person-time spent on releases as such, per week."},
    {"delay_cost", "Delay cost per week", Quantity::person_time, Better::lower, Spread::run,
     "Cost of finished changes waiting for their release, per week, in person-time."},
    {"batching_cost", "Batching cost per week", Quantity::person_time, Better::lower, Spread::run,
     "Release effort and delay cost together, per week: smallest at the best release period."},
    {"setup_effort", "Effort to set up", Quantity::person_time, Better::lower, Spread::run,
     "Hands-on time that the alternative takes once, before it is as described."},
    {"waste", "Wasted effort", Quantity::ratio, Better::lower, Spread::run,
     "Effort spent on changes nobody wanted divided by the effort of the plan, or of all changes delivered where there "
     "is no plan."},
    {"rework_share", "Rework", Quantity::ratio, Better::lower, Spread::run,
     "Effort that went stale on the way and is built again, divided by the effort of the changes delivered."},
    {"hours.*", "Hours", Quantity::person_time, Better::neither, Spread::run,
     "Person-time in the period by kind: building, talking, waiting, deploying, rework, firefighting, migrating, "
     "learning (newcomers and who trains them), switching (between changes that one person has open), away, idle; with "
     "overtime. Its sum is the time that people had, which every run checks."},
};

} // namespace

sim::MetricTable delivery_metrics()
{
    return table;
}

} // namespace model
