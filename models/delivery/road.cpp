// The road from one structure to the next, and what is seen on the way.
#include "delivery/metrics.hpp"
#include "delivery/world.hpp"

#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <optional>

namespace model {
namespace {

sim::Process migrates(World& world, TeamState& team, double effort_s, Latch& latch)
{
    // Piece by piece, so that newcomers who learn meanwhile count; what was begun comes before anything new.
    constexpr double piece_s = 40 * 3600;
    for (double left_s = effort_s; left_s > 0; left_s -= piece_s) {
        const double now_s = std::min(left_s, piece_s);
        co_await hands_on(world, team, Hours::migrating, follow_up, now_s);
    }
    latch.arrive();
}

/// So many people leave their other work for the migration, from all teams in turn.
sim::Task<> migration(World& world, double effort_s, int people)
{
    Latch latch(people);
    std::vector<TeamState*> by_size = world.teams;
    std::ranges::stable_sort(by_size, std::ranges::greater(), [](const TeamState* t) { return t->plan->people; });
    for (int i = 0; i < people; ++i) {
        TeamState& team = *by_size[static_cast<std::size_t>(i) % by_size.size()];
        world.sim.spawn(migrates(world, team, effort_s / people, latch), "migration");
    }
    co_await latch.opened();
}

/// What has been counted so far, of which the parts of the run are differences.
struct Sums {
    double delivered = 0;
    double lead_s = 0;
    double waits = 0;
    double wait_s = 0;
    double deployments = 0;
    double failed = 0;
    double outage_s = 0;
    double wip_s = 0;

    Sums operator-(const Sums& before) const
    {
        return {delivered - before.delivered,
                lead_s - before.lead_s,
                waits - before.waits,
                wait_s - before.wait_s,
                deployments - before.deployments,
                failed - before.failed,
                outage_s - before.outage_s,
                wip_s - before.wip_s};
    }
};

Sums sums_of(Company& company)
{
    company.now->change_wip(0);
    const Totals& t = company.totals;
    return {t.delivered,
            t.lead_s,
            t.waits,
            t.wait_s,
            t.deployments,
            t.failed_deployments,
            company.outages.seconds() + t.planned_outage_s,
            t.wip_integral_s};
}

/// What a window of `length_s` shows; absent where nothing of the kind happened in it.
std::optional<double> measured(Measure measure, const Company& company, const Sums& window, double length_s)
{
    const auto mean = [](double sum, double count) {
        return count > 0 ? std::optional(sum / count) : std::optional<double>();
    };
    switch (measure) {
    case Measure::lead_time:
        return mean(window.lead_s, window.delivered);
    case Measure::deploy_wait:
        return mean(window.wait_s, window.waits);
    case Measure::change_fail_rate:
        return mean(window.failed, window.deployments);
    case Measure::throughput:
        return window.delivered / length_s;
    case Measure::outage:
        return window.outage_s / length_s;
    case Measure::wip:
        return window.wip_s / length_s;
    case Measure::people:
        return company.now->company_people;
    case Measure::team_size: {
        int most = 0;
        for (const TeamState* team : company.now->teams) most = std::max(most, team->plan->people);
        return most;
    }
    }
    return {};
}

/// Until what the step waits for holds. Every week somebody looks back over the window, for the first time when the
/// structure of now has been there for as long, and not before the time that the step names.
sim::Task<> until_it_holds(Company& company, const PlanRoadStep& step)
{
    const Trigger& when = *step.when;
    const sim::Duration over = when.over.value_or(sim::Duration::zero());
    const sim::Duration pause = sim::from_seconds(week_s);
    sim::SimTime begins = std::max(company.sim.now(), company.measure_from);
    if (step.at) begins = std::max(begins, company.measure_from + *step.at - over);
    sim::SimTime looks = begins + over;
    std::deque<Sums> at_beginning; // of the windows that are not over yet
    for (;;) {
        if (begins <= looks) {
            co_await company.sim.until(begins);
            at_beginning.push_back(sums_of(company));
            begins += pause;
            continue;
        }
        co_await company.sim.until(looks);
        const Sums window = sums_of(company) - at_beginning.front();
        at_beginning.pop_front();
        const auto value = measured(when.measure, company, window, sim::seconds_of(over));
        if (value && when.holds(*value)) break;
        looks += pause;
    }
    company.recorder.set("road_begun." + step.id, sim::seconds_of(company.sim.now() - company.measure_from));
}

sim::Process road(Company& company)
{
    const auto& steps = company.first.road;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const PlanRoadStep& step = steps[k];
        if (step.when)
            co_await until_it_holds(company, step);
        else if (step.at)
            co_await company.sim.until(std::max(company.sim.now(), company.measure_from + *step.at));
        if (step.effort_s > 0) co_await migration(*company.now, step.effort_s, step.people);
        company.enter(*step.becomes, k + 1);
        change_places(company);
        change_posts(company);
        company.recorder.set("road." + step.id, sim::seconds_of(company.sim.now() - company.measure_from));
    }
}

sim::Process users_become_more(Company& company)
{
    for (int step = 1; step <= company.first.growth_steps(); ++step) {
        co_await company.sim.until(company.measure_from + step * company.first.growth.step);
        company.grow_users(step);
    }
}

sim::Process periods(Company& company, sim::Duration period)
{
    co_await company.sim.until(company.measure_from);
    Sums before = sums_of(company);
    for (int number = 1;; ++number) {
        co_await company.sim.until(company.measure_from + number * period);
        const Sums now = sums_of(company);
        const Sums part = now - before;
        const double length_s = sim::seconds_of(period);
        const std::string key = key_of_period(number);
        const auto set = [&](std::string_view metric, double value) {
            company.recorder.set(fmt::format("{}.{}", metric, key), value);
        };
        if (part.delivered > 0) set("lead_time_in", part.lead_s / part.delivered);
        if (part.waits > 0) set("deploy_wait_in", part.wait_s / part.waits);
        if (part.deployments > 0) set("change_fail_rate_in", part.failed / part.deployments);
        set("throughput_in", part.delivered / length_s);
        set("deployment_frequency_in", part.deployments / length_s);
        set("outage_in", part.outage_s / length_s);
        set("wip_in", part.wip_s / length_s);
        set("people_in", company.now->company_people);
        before = now;
    }
}

} // namespace

std::string key_of_period(int number)
{
    return fmt::format("{:03}", number);
}

void start_road(Company& company)
{
    if (!company.first.road.empty()) company.sim.spawn(road(company), "road");
    if (company.first.growth_steps() > 0) company.sim.spawn(users_become_more(company), "growth");
    if (company.first.period) company.sim.spawn(periods(company, *company.first.period), "periods");
}

} // namespace model
