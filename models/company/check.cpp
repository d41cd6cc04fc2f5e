#include "company/check.hpp"

#include "company/check_journeys.hpp"
#include "company/check_runtime.hpp"
#include "schema/quantity.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace model {
namespace {

void check_calendar(const Scenario& scenario, std::vector<Issue>& issues)
{
    const WorkingHours& hours = scenario.calendar;
    if (hours.days.empty()) issues.push_back({"calendar.days", issue::no_working_day, {}});
    const std::set<Weekday> different(hours.days.begin(), hours.days.end());
    if (different.size() != hours.days.size()) issues.push_back({"calendar.days", issue::weekday_twice, {}});
    const double end_h = sim::seconds_of(hours.start.since_midnight) / 3600 + hours.hours_per_day;
    if (end_h > 24 && hours.hours_per_day < 24) {
        issues.push_back({"calendar.hours_per_day",
                          issue::working_day_past_midnight,
                          {{"start", sim::schema::format_quantity(sim::seconds_of(hours.start.since_midnight),
                                                                  sim::schema::Quantity::clock_time, {})},
                           {"hours", fmt::format("{}", hours.hours_per_day)}}});
    }
}

void check_work(const Scenario& scenario, std::vector<Issue>& issues)
{
    if (scenario.work.empty() && scenario.product.journeys.empty())
        issues.push_back({"work", issue::nothing_to_run, {}});
    for (const auto& stream : scenario.work) {
        const std::string path = "work." + stream.id;
        if (const auto* closed = std::get_if<Closed>(&stream.arrival)) {
            if (closed->total == 0 && closed->per_person == 0)
                issues.push_back({path + ".arrival", issue::closed_without_changes, {{"stream", stream.id}}});
        }
    }
}

void check_road(const Alternative& alternative, std::vector<Issue>& issues)
{
    for (const RoadStep& step : alternative.road) {
        if (!step.when) continue;
        const Trigger when = trigger_of(*step.when);
        const std::string path = fmt::format("alternatives.{}.road.{}.when", alternative.id, step.id);
        if (!when.above && !when.below)
            issues.push_back(
                {path, issue::condition_without_threshold, {{"measure", std::string(row_of(when.measure).name)}}});
        if (when.above && when.below && *when.above >= *when.below)
            issues.push_back({path, issue::condition_never_holds, {}});
    }
}

void check_alternative(const Alternative& alternative, bool works, std::vector<Issue>& issues)
{
    const std::string base = "alternatives." + alternative.id;
    if (works && alternative.organization.teams.empty())
        issues.push_back({base + ".organization.teams", issue::work_without_teams, {{"alternative", alternative.id}}});
    double sum = 0;
    for (const double share : alternative.increments) sum += share;
    if (!alternative.increments.empty() && std::abs(sum - 1) > 1e-6)
        issues.push_back(
            {base + ".increments", issue::increments_do_not_add_up, {{"sum", fmt::format("{:g} %", sum * 100)}}});
    check_road(alternative, issues);
    int deploys = 0;
    for (const auto& stage : alternative.flow) {
        const std::string path = fmt::format("{}.flow.{}", base, id_of(stage));
        if (const auto* deploy = std::get_if<Deploy>(&stage)) {
            ++deploys;
            const double fails = 1 - std::pow(1 - deploy->step_error, deploy->manual_steps);
            if (fails > 0.99 && std::holds_alternative<Rollback>(alternative.failures.restore))
                issues.push_back({path + ".deploy.step_error",
                                  issue::deployment_never_succeeds,
                                  {{"chance", fmt::format("{:.1f} %", fails * 100)}}});
            if (deploy->window && (deploy->window->days.empty() || deploy->window->from >= deploy->window->to))
                issues.push_back({path + ".deploy.window", issue::window_never_opens, {}});
        }
        if (const auto* pipeline = std::get_if<Pipeline>(&stage)) {
            double passes = 1;
            for (const Job& job : pipeline->jobs) passes *= job.pass;
            if (pipeline->on_failure == OnFailure::restart && passes < 0.01)
                issues.push_back({path + ".pipeline.jobs",
                                  issue::pipeline_never_passes,
                                  {{"chance", fmt::format("{:.2g} %", passes * 100)}}});
            if (pipeline->jobs.empty())
                issues.push_back({path + ".pipeline.jobs", issue::pipeline_without_jobs, {{"stage", pipeline->id}}});
        }
    }
    if (alternative.flow.empty()) {
        if (works) issues.push_back({base + ".flow", issue::work_without_flow, {{"alternative", alternative.id}}});
        return;
    }
    if (deploys != 1)
        issues.push_back({base + ".flow", issue::not_one_deploy_stage, {{"count", fmt::format("{}", deploys)}}});
    else if (!std::holds_alternative<Deploy>(alternative.flow.back()))
        issues.push_back({base + ".flow", issue::deploy_is_not_last, {{"stage", id_of(alternative.flow.back())}}});
}

void check_prices(const PriceBook& prices, std::vector<Issue>& issues)
{
    const auto currency = sim::schema::Currency::from(prices.currency);
    if (!currency)
        issues.push_back({"prices.currency", issue::not_a_currency, {{"currency", prices.currency}}});
    else if (*currency != sim::schema::Currency() && !prices.per_usd)
        issues.push_back({"prices.currency", issue::no_exchange_rate, {{"currency", prices.currency}}});
}

void check_study(const Scenario& scenario, std::vector<Issue>& issues)
{
    const bool only_plans =
        !scenario.work.empty() && std::all_of(scenario.work.begin(), scenario.work.end(), [](const WorkStream& stream) {
            return std::holds_alternative<Batch>(stream.arrival);
        });
    if (only_plans && scenario.study.warm_up.count() > 0)
        issues.push_back({"study.warm_up", issue::warm_up_of_a_plan, {}});
    const auto longest = std::chrono::hours(24 * 365 * 200);
    if (scenario.study.warm_up + scenario.study.length > longest)
        issues.push_back({"study.length", issue::run_too_long, {}});
}

/// Hands-on time that a change needs from people, at the pace of one person without overhead.
double hands_on_s(const Alternative& alternative, const WorkStream& stream)
{
    double total = 0;
    for (const auto& stage : alternative.flow) {
        if (const auto* work = std::get_if<Work>(&stage))
            total += work->time ? work->time->mean() : work->share * stream.effort.mean();
        if (const auto* review = std::get_if<Review>(&stage)) total += review->effort.mean();
        if (const auto* deploy = std::get_if<Deploy>(&stage)) total += sim::seconds_of(deploy->effort.span);
    }
    return total * stream.tries;
}

} // namespace

std::vector<Issue> check(const Scenario& scenario)
{
    std::vector<Issue> issues;
    check_calendar(scenario, issues);
    check_prices(scenario.prices, issues);
    check_study(scenario, issues);
    check_work(scenario, issues);
    check_journeys(scenario, issues);
    for (const auto& alternative : scenario.alternatives)
        check_alternative(alternative, !scenario.work.empty(), issues);
    if (scenario.alternatives.empty()) issues.push_back({"alternatives", issue::no_alternative, {}});
    // A plan can only be built on numbers that make sense; its issues would be echoes of the ones above.
    if (!issues.empty()) return issues;
    std::set<std::pair<std::string, decltype(Issue::args)>> said;
    std::vector<RuntimeNames> names;
    for (std::size_t a = 0; a < scenario.alternatives.size(); ++a) {
        Blueprint blueprint = make_blueprint(scenario, a);
        for (Issue& found : blueprint.issues) {
            const bool shared = !found.path.starts_with("alternatives.");
            if (shared && !said.insert({found.path, found.args}).second) continue;
            issues.push_back(std::move(found));
        }
        names.push_back(runtime_names(scenario, scenario.alternatives[a], blueprint.plan));
        check_runtime(scenario, scenario.alternatives[a], names.back(), issues);
    }
    check_fault_targets(scenario, names, issues);
    return issues;
}

/// A step that is planned for after the end is never taken, and so is none that follows it.
void remark_on_road(const Alternative& alternative, sim::Duration length, std::vector<Issue>& remarks)
{
    const auto add = [&](const RoadStep& step, std::string_view code) {
        remarks.push_back(
            {fmt::format("alternatives.{}.road.{}", alternative.id, step.id),
             code,
             {{"length", sim::schema::format_quantity(sim::seconds_of(length), sim::schema::Quantity::time, {})}}});
    };
    for (const RoadStep& step : alternative.road) {
        if (step.at && *step.at >= length) add(step, issue::step_after_run);
        if (step.when && trigger_of(*step.when).over > length) add(step, issue::window_longer_than_run);
    }
}

std::vector<Issue> remarks(const Scenario& scenario)
{
    constexpr int crowded = 10; // course notes: from 10 people on a team falls into subgroups
    std::vector<Issue> remarks;
    for (std::size_t a = 0; a < scenario.alternatives.size(); ++a) {
        const Alternative& alternative = scenario.alternatives[a];
        const std::string teams = fmt::format("alternatives.{}.organization.teams", alternative.id);
        const Plan plan = make_blueprint(scenario, a).plan;
        std::set<std::string> named;
        for (std::size_t t = 0, kind = 0, i = 0; t < plan.teams.size(); ++t) {
            const Team& team = alternative.organization.teams[kind];
            if (plan.teams[t].people >= crowded && plan.communication.law != OverheadLaw::none &&
                named.insert(team.id).second) {
                remarks.push_back({fmt::format("{}.{}", teams, team.id),
                                   issue::team_too_large_to_talk,
                                   {{"team", plan.teams[t].id},
                                    {"people", fmt::format("{}", plan.teams[t].people)},
                                    {"paths", fmt::format("{:g}", communication_paths(plan.teams[t].people))}}});
            }
            if (static_cast<int>(++i) == team.count) ++kind, i = 0;
        }
        remark_on_road(alternative, scenario.study.length, remarks);
        if (scenario.people > 0 && !plan.teams.empty() && plan.people != scenario.people)
            remarks.push_back({teams,
                               issue::people_do_not_add_up,
                               {{"alternative", alternative.id},
                                {"in_teams", fmt::format("{}", plan.people)},
                                {"people", fmt::format("{}", scenario.people)}}});
        double load = 0;
        for (const auto& stream : scenario.work) {
            if (const auto* poisson = std::get_if<Poisson>(&stream.arrival))
                load += poisson->rate_per_s * hands_on_s(alternative, stream);
        }
        if (plan.people > 0 && load / plan.people > 1)
            remarks.push_back(
                {fmt::format("alternatives.{}", alternative.id),
                 issue::more_work_than_people,
                 {{"alternative", alternative.id}, {"load", fmt::format("{:.0f} %", 100 * load / plan.people)}}});
    }
    remark_on_journeys(scenario, remarks);
    return remarks;
}

} // namespace model
