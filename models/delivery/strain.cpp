// People seen from week to week: who knows what, how much firefighting they have to bear, and who has had enough.
#include "delivery/world.hpp"

#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr auto week = std::chrono::hours(7 * 24);

void look_at_knowledge(Company& company)
{
    if (!company.measuring()) return;
    const auto spread = company.crew->spread(company.people, company.sim.now());
    if (!spread) return;
    company.totals.looks += 1;
    company.totals.only_one += spread->known_by_one;
    company.totals.bus_factor += spread->bus_factor;
}

/// Who is under strain may leave for good. Luck belongs to the post and the week.
void let_go(Company& company, const Strain& settings, const TeamState& team, const sim::Stream& stream,
            std::uint32_t number)
{
    const double chance = -std::expm1(-settings.leaving_per_s * team.strain * sim::seconds_of(week));
    for (const int p : team.members) {
        sim::Draws luck = stream.at(static_cast<std::uint64_t>(p), number);
        if (!sim::bernoulli(luck, chance)) continue;
        Post& post = *company.posts[static_cast<std::size_t>(p)];
        if (post.reasons > 0) continue; // not there to say so
        if (company.measuring()) company.totals.leavers += 1;
        leaves(company, post, settings.vacancy.draw(luck));
    }
}

/// The week as it was for one team. `settings` is nullptr where nobody asks.
void feel_week(Company& company, const Strain* settings, TeamState& team, double working_s)
{
    team.about_to_change();
    const Timesheet::Lately lately = team.sheet.take_lately();
    const double there_s = team.plan->people * working_s - lately.away_s;
    if (settings == nullptr || there_s <= 0) return;
    const double fought_s = team.unfelt_s + lately.fought_s; // what took longer than the week is felt in the next
    const double felt_s = std::min(fought_s, there_s);
    team.unfelt_s = fought_s - felt_s;
    const double fresh = -std::expm1(-sim::seconds_of(week) / sim::seconds_of(settings->window));
    team.firefighting += (felt_s / there_s - team.firefighting) * fresh;
    team.strain = strain_of(*settings, team.firefighting);
    if (!company.measuring()) return;
    company.totals.strain_s += team.strain * team.plan->people * working_s;
    company.totals.strained_s += team.plan->people * working_s;
}

void feel_strain(Company& company, const sim::Stream& stream, std::uint32_t number)
{
    const std::optional<Strain>& settings = company.now->plan.strain;
    const double working_s = company.now->working_s(company.sim.now() - week, company.sim.now());
    for (TeamState* team : company.now->teams) {
        feel_week(company, settings ? &*settings : nullptr, *team, working_s);
        if (settings) let_go(company, *settings, *team, stream, number);
    }
}

sim::Process watch(Company& company)
{
    const sim::Stream stream = company.random.stream("strain");
    for (std::uint32_t number = 0;; ++number) {
        co_await company.sim.after(week);
        if (company.crew && number % 4 == 3) look_at_knowledge(company);
        feel_strain(company, stream, number);
    }
}

/// Whether any structure on the way asks.
bool is_asked_for(const Plan& plan)
{
    return plan.knowledge || plan.strain ||
           std::ranges::any_of(plan.road, [](const PlanRoadStep& step) { return is_asked_for(*step.becomes); });
}

} // namespace

void start_watching_people(Company& company)
{
    if (is_asked_for(company.first)) company.sim.spawn(watch(company), "people");
}

} // namespace model
