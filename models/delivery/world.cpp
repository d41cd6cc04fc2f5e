#include "delivery/world.hpp"

#include "random/variates.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <stdexcept>
#include <string_view>

namespace model {
namespace {

double random_phase_s(const sim::StreamFamily& random, const std::string& name, sim::Duration period)
{
    sim::Draws d = random.stream("phase/" + name).at(0);
    return d.uniform() * sim::seconds_of(period);
}

/// The skills of the holder of a post, a bit each.
std::uint64_t skills_of(const Skills& settings, const sim::StreamFamily& random, int post)
{
    std::uint64_t skills = 0;
    const int has = std::min(settings.per_person, settings.kinds);
    if (!settings.at_random) {
        for (int k = 0; k < has; ++k) skills |= std::uint64_t{1} << ((post * has + k) % settings.kinds);
        return skills;
    }
    sim::Draws luck = random.stream("skills").at(static_cast<std::uint64_t>(post));
    for (int k = 0; k < has;) {
        const std::uint64_t one = std::uint64_t{1} << luck.below(static_cast<std::uint64_t>(settings.kinds));
        if ((skills & one) != 0) continue;
        skills |= one;
        ++k;
    }
    return skills;
}

/// What went stale on the way is built again; it takes its turn like any other work.
sim::Process build_again(World& world, TeamState& team, int urgency, double effort_s, Indices modules)
{
    co_await hands_on(world, team, Hours::rework, urgency, effort_s, std::move(modules));
}

} // namespace

int instances(const Plan& plan, Scope scope)
{
    switch (scope) {
    case Scope::deployable:
        return static_cast<int>(plan.deployables.size());
    case Scope::repository:
        return plan.repositories;
    case Scope::company:
        return 1;
    }
    return 1;
}

int instance_of(const Plan& plan, Scope scope, int deployable)
{
    switch (scope) {
    case Scope::deployable:
        return deployable;
    case Scope::repository:
        return plan.deployables[static_cast<std::size_t>(deployable)].repository;
    case Scope::company:
        return 0;
    }
    return 0;
}

std::vector<std::string> names_of_instances(const Plan& plan, Scope scope)
{
    if (scope == Scope::company) return {""};
    // That of the first member; there may be thousands, so it is looked at once.
    std::vector<std::string> names(static_cast<std::size_t>(instances(plan, scope)));
    for (int d = static_cast<int>(plan.deployables.size()); d-- > 0;)
        names[static_cast<std::size_t>(instance_of(plan, scope, d))] =
            (scope == Scope::repository ? "repository of " : "") + plan.deployables[static_cast<std::size_t>(d)].id;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty()) names[i] = fmt::format("{}", i);
    }
    return names;
}

Records::Records(sim::Recorder& recorder, const std::vector<Stage>& flow)
    : lead_time(recorder.items("lead_time")),
      cycle_time(recorder.items("cycle_time")),
      change_lead_time(recorder.items("change_lead_time")),
      deploy_wait(recorder.items("deploy_wait")),
      deploy_wait_working(recorder.items("deploy_wait_working")),
      flow_efficiency(recorder.items("flow_efficiency")),
      batch_size(recorder.items("batch_size")),
      time_to_restore(recorder.items("time_to_restore")),
      handoffs(recorder.items("handoffs")),
      teams_touched(recorder.items("teams_touched")),
      deployables_touched(recorder.items("deployables_touched")),
      pipeline_time(recorder.items("pipeline_time")),
      notice_effort(recorder.items("notice_effort"))
{
    for (const auto& stage : flow) {
        stage_time.push_back(&recorder.items("stage_time." + id_of(stage)));
        stage_time_working.push_back(&recorder.items("stage_time_working." + id_of(stage)));
        stage_waiting.push_back(&recorder.items("stage_waiting." + id_of(stage)));
    }
}

World::World(const Plan& p, Company& c, Production* users)
    : plan(p),
      company(c),
      sim(c.sim),
      random(c.random),
      records(c.recorder, p.flow),
      totals(c.totals),
      outages(c.outages),
      production(users),
      measure_from(c.measure_from)
{
    set_up_lookups();
    set_up_people();
    set_up_machines();
    set_up_stages();
    set_up_interfaces();
    if (plan.wip_limit > 0) wip_slots = company.right("backlog", plan.wip_limit);
}

World::~World() = default;

void World::set_up_lookups()
{
    for (const PlanModule& module : plan.modules) {
        deployable_of.push_back(module.deployable);
        repository_of.push_back(plan.deployables[static_cast<std::size_t>(module.deployable)].repository);
    }
    roles_ = plan.owners.empty() ? 0 : plan.owners.front().size();
    owners_from_.push_back(0);
    for (const auto& of_module : plan.owners) {
        for (const auto& of_role : of_module) {
            owners_.insert(owners_.end(), of_role.begin(), of_role.end());
            owners_from_.push_back(static_cast<int>(owners_.size()));
        }
    }
}

void World::set_up_people()
{
    std::map<std::string_view, TeamState*> known; // by name: with thousands of teams, looking through all takes long
    for (const auto& state : company.teams) known.emplace(state->plan->id, state.get());
    for (const auto& team : plan.teams) {
        TeamState*& named = known[team.id];
        const bool stays = named != nullptr;
        if (!stays) named = company.teams.emplace_back(std::make_unique<TeamState>(sim, team, company.clock)).get();
        TeamState& state = *named;
        company.hire(state, team.people - (stays && !state.disbanded ? state.plan->people : 0));
        if (state.disbanded) state.revive();
        state.about_to_change();
        state.places = plan.changes_per_person;
        state.follow(team);
        state.overhead = overhead_share(plan.communication, team.people, plan.calendar.working_day());
        state.overhead = 1 - (1 - state.overhead) * (1 - left_out_share(plan.communication, team.people));
        state.pace = 1 / (1 - state.overhead);
        state.resize();
        teams.push_back(&state);
        company_people += team.people;
    }
    staff();
    set_up_knowledge();
}

/// Who is in which team: as many as possible stay where they are, who is left over fills the other teams, and then new
/// people come.
void World::staff()
{
    std::vector<int> left_over;
    for (const auto& team : company.teams) {
        const auto most = static_cast<std::size_t>(team->disbanded ? 0 : team->plan->people);
        if (team->members.size() <= most) continue;
        const auto staying = team->members.begin() + static_cast<std::ptrdiff_t>(most);
        left_over.insert(left_over.end(), staying, team->members.end());
        team->members.erase(staying, team->members.end());
    }
    std::ranges::sort(left_over);
    std::size_t free = 0;
    for (const TeamState* team : teams) free += static_cast<std::size_t>(team->plan->people) - team->members.size();
    std::vector<int>& comers = left_over;
    while (comers.size() < free) comers.push_back(company.people++);
    std::vector<TeamState*> choice = teams;
    if (plan.talent.choice == TeamChoice::strong_in_small) {
        std::ranges::stable_sort(choice, {}, [](const TeamState* team) { return team->plan->people; });
        std::ranges::stable_sort(comers, std::greater(), [&](int person) { return company.talent_of(person); });
    }
    auto next = comers.begin();
    for (TeamState* team : choice) {
        while (team->members.size() < static_cast<std::size_t>(team->plan->people)) team->members.push_back(*next++);
        team->skills = 0;
        double talent = 0;
        for (const int person : team->members) {
            team->skills |= skills_of(plan.skills, random, person);
            talent += company.talent_of(person);
        }
        team->talent = talent / static_cast<double>(team->members.size());
    }
    company.team_of.assign(static_cast<std::size_t>(company.people), nullptr);
    for (TeamState* team : teams) {
        for (const int person : team->members) company.team_of[static_cast<std::size_t>(person)] = team;
    }
    company.seat_absent();
}

void World::set_up_knowledge()
{
    const bool first = plan.knowledge && !company.crew;
    if (first) company.crew = std::make_unique<Crew>(plan.modules.size());
    if (!company.crew) return;
    if (plan.knowledge) company.crew->follow(*plan.knowledge);
    company.crew->grow(company.people);
    for (std::size_t m = 0; m < plan.modules.size(); ++m)
        company.crew->resize(static_cast<int>(m), plan.modules[m].size_lines + company.growth[m].lines);
    for (int person = 0; person < company.people; ++person) {
        if (company.team_of[static_cast<std::size_t>(person)] == nullptr) company.crew->replace(person); // gone
    }
    if (!first) return;
    for (const TeamState* team : teams) company.crew->know(team->members, team->plan->modules, sim.now());
    for (const auto& post : company.posts) company.crew->set_away(post->number, post->reasons > 0);
}

void World::set_up_machines()
{
    repositories.resize(static_cast<std::size_t>(plan.repositories));
    modules_in.resize(plan.deployables.size());
    deployables.resize(plan.deployables.size());
    for (std::size_t m = 0; m < plan.modules.size(); ++m) {
        const auto d = static_cast<std::size_t>(plan.modules[m].deployable);
        modules_in[d].push_back(static_cast<int>(m));
        deployables[d].size_lines += plan.modules[m].size_lines + company.growth[m].lines;
        deployables[d].tests += plan.modules[m].tests + company.growth[m].tests;
    }
    for (const auto& environment : plan.environments)
        environments.push_back(company.right("environment/" + environment.id, environment.count));
}

void World::set_up_stages()
{
    runners.resize(plan.flow.size());
    flags.resize(plan.flow.size());
    trains.resize(plan.flow.size());
    gates.resize(plan.flow.size());
    for (std::size_t s = 0; s < plan.flow.size(); ++s) {
        const Stage& stage = plan.flow[s];
        const std::string& id = id_of(stage);
        stage_streams.push_back(random.stream("stage/" + id));
        if (const auto* gate = std::get_if<Gate>(&stage)) {
            gates[s].phase = gate->first ? *gate->first : sim::from_seconds(random_phase_s(random, id, gate->period));
        }
        if (const auto* pipeline = std::get_if<Pipeline>(&stage); pipeline != nullptr && pipeline->runners > 0) {
            for (const auto& name : names_of_instances(plan, pipeline->runners_per))
                runners[s].push_back(company.right(fmt::format("runners/{}/{}", id, name), pipeline->runners));
        }
        const auto* deploy = std::get_if<Deploy>(&stage);
        if (deploy == nullptr) continue;
        if (const auto* flag = std::get_if<Flag>(&deploy->release)) {
            for (const auto& name : names_of_instances(plan, flag->per))
                flags[s].push_back(company.right(fmt::format("flag/{}/{}", id, name), 1));
        }
        if (const auto* train = std::get_if<Train>(&deploy->release)) {
            const auto names = names_of_instances(plan, train->per);
            for (std::size_t i = 0; i < names.size(); ++i) {
                auto& state = company.timetables[fmt::format("{}/{}", id, names[i])];
                if (!state) {
                    state = std::make_shared<TrainState>(sim);
                    state->phase =
                        train->first
                            ? *train->first
                            : sim::from_seconds(random_phase_s(random, fmt::format("{}/{}", id, i), train->period));
                }
                trains[s].push_back(state);
            }
        }
    }
}

sim::SimTime World::after_working(double working_s) const
{
    return plan.calendar.add_working(sim.now(), sim::from_seconds(working_s));
}

double World::working_s(sim::SimTime from, sim::SimTime to) const
{
    return sim::seconds_of(plan.calendar.working_between(from, to));
}

TeamState& World::team_of(int module, const Change& change)
{
    const auto of_module = owners(module, change.role);
    return *teams[static_cast<std::size_t>(of_module[change.ordinal % of_module.size()])];
}

double TeamState::slowness(const Newcomers& settings, sim::SimTime now)
{
    if (newcomers.empty()) return 1;
    const auto grown_up = std::ranges::find_if(
        newcomers, [&](sim::SimTime came) { return newcomer_loss(settings, sim::seconds_of(now - came)) > 0; });
    newcomers.erase(newcomers.begin(), grown_up);
    double lost = 0;
    for (const sim::SimTime came : newcomers) lost += newcomer_loss(settings, sim::seconds_of(now - came));
    constexpr double least = 0.05; // of everybody's time; with more new people than that the law says nothing any more
    return 1 / std::max(least, 1 - lost / std::max(1, plan->people));
}

Portions World::takes_at_once(TeamState& team, Hours kind, double effort_s, double strange)
{
    const double work_s = effort_s / team.talent;
    const double paced_s = work_s * team.pace;
    Portions portions{.kind = kind, .work_s = work_s, .talking_s = paced_s - work_s};
    portions.learning_s = paced_s * (team.slowness(plan.newcomers, sim.now()) * (1 + strange) - 1);
    return portions;
}

/// K open changes leave 4/(K+3) of a person's capacity, shared by K.
/// @source KanbanSim's fit to Weinberg, Quality Software Management 1 (1992)
Portions World::takes(TeamState& team, Hours kind, double effort_s, double talk_s, double strange)
{
    Portions portions = takes_at_once(team, kind, effort_s, strange);
    portions.talking_s += talk_s;
    if (effort_s > 0) portions.talking_s += team.sheet.take_owed_talk(team.people.busy());
    const double open = team.open();
    portions.switching_s = portions.at_work_s() * ((open + 3) / 4 - 1);
    portions.elsewhere_s = portions.at_work_s() * (open - 1);
    return portions;
}

double World::strangeness(int person, const Indices& modules, double effort_s) const
{
    if (person < 0) return 0;
    const double known = company.crew->knows_meanwhile(person, modules, effort_s, sim.now());
    return (plan.knowledge->unfamiliar - 1) * (1 - known);
}

int World::take_up(TeamState& team, const Indices& modules)
{
    if (!plan.knowledge || !company.crew || modules.empty()) return -1;
    return company.crew->take_up(team.members, modules, sim.now());
}

void World::worked(int person, const Indices& modules, double effort_s)
{
    if (person < 0) return;
    if (measuring()) {
        totals.familiar_s += effort_s * company.crew->knows_meanwhile(person, modules, effort_s, sim.now());
        totals.known_of_s += effort_s;
    }
    company.crew->worked(person, modules, effort_s, sim.now());
}

double World::debt_of(const Indices& modules) const
{
    double sum = 0;
    for (const int m : modules) sum += company.growth[static_cast<std::size_t>(m)].debt;
    return sum / static_cast<double>(modules.size());
}

void World::leave_debt(const Change& change)
{
    for (const int m : change.modules) {
        const auto module = static_cast<std::size_t>(m);
        const auto deployable = static_cast<std::size_t>(plan.modules[module].deployable);
        const auto of_module = owners(m, change.role);
        const int team = of_module[change.ordinal % of_module.size()];
        // Whose code base is nearly all others' cares little for it; with modules alike the share is that of modules.
        const auto& around = modules_in[deployable];
        const auto own = std::ranges::count_if(around, [&](int other) {
            const auto theirs = owners(other, change.role);
            return std::ranges::find(theirs, team) != theirs.end();
        });
        const double share = static_cast<double>(own) / static_cast<double>(around.size() * of_module.size());
        company.growth[module].debt += plan.debt_per_change * (1 - share);
    }
}

void World::wear_borders(const Change& change)
{
    for (const int m : change.modules) {
        const auto deployable = static_cast<std::size_t>(plan.modules[static_cast<std::size_t>(m)].deployable);
        if (modules_in[deployable].size() < 2) continue; // nothing lies beside it
        double& worn = company.growth[static_cast<std::size_t>(m)].worn;
        worn = std::min(plan.erosion.most, worn + plan.erosion.per_change);
    }
}

void World::count_incident()
{
    if (measuring()) totals.incidents += 1;
}

void World::grow(int module, double lines, double tests)
{
    company.growth[static_cast<std::size_t>(module)].lines += lines;
    company.growth[static_cast<std::size_t>(module)].tests += tests;
    if (company.crew)
        company.crew->resize(module, plan.modules[static_cast<std::size_t>(module)].size_lines +
                                         company.growth[static_cast<std::size_t>(module)].lines);
    for (const auto& world : company.worlds) {
        const int deployable = world->plan.modules[static_cast<std::size_t>(module)].deployable;
        DeployableState& state = world->deployables[static_cast<std::size_t>(deployable)];
        state.size_lines += lines;
        state.tests += tests;
    }
}

void World::change_wip(int by)
{
    const sim::SimTime now = sim.now();
    if (now > measure_from)
        totals.wip_integral_s += totals.wip * sim::seconds_of(now - std::max(totals.wip_since, measure_from));
    totals.wip_since = now;
    totals.wip += by;
}

void World::note_event(std::uint64_t what)
{
    const auto mix = [&](std::uint64_t value) {
        company.trajectory ^= value;
        company.trajectory *= 0x100000001b3ULL;
        company.trajectory ^= company.trajectory >> 29;
    };
    mix(static_cast<std::uint64_t>(sim.now().time_since_epoch().count()));
    mix(what);
}

void World::record_stage(int stage, sim::SimTime began, sim::SimTime ended, double waiting_s)
{
    if (!measuring()) return;
    const auto s = static_cast<std::size_t>(stage);
    records.stage_time[s]->add(sim::seconds_of(ended - began));
    records.stage_time_working[s]->add(working_s(began, ended));
    constexpr double rounding_s = 1e-6; // of times that were added up as numbers
    records.stage_waiting[s]->add(waiting_s > rounding_s ? waiting_s : 0);
}

void World::accept(Change& change)
{
    change.accepted = sim.now();
    change_wip(1);
    if (measuring() && change.defective) totals.defects += 1;
}

void World::deliver(Change& change)
{
    change_wip(-1);
    note_event(change.key);
    if (!totals.first_delivery) totals.first_delivery = change.in_production;
    totals.last_delivery = std::max(totals.last_delivery, change.in_production);
    const double lead_s = sim::seconds_of(change.in_production - change.accepted);
    if (plan.debt_per_change > 0) leave_debt(change);
    if (plan.erosion.per_change > 0) wear_borders(change);
    if (!plan.interfaces.empty()) {
        for (const int interface : plan.modules[static_cast<std::size_t>(change.modules.front())].interfaces)
            publish(interface, change);
    }
    // Requirements went stale while the change was on its way: that share of it is built again.
    const double drift_per_s = change.stream->settings.drift_per_s;
    const double stale_s = drift_per_s > 0 ? change.effort_s * -std::expm1(-drift_per_s * lead_s) : 0;
    if (stale_s > 0) {
        TeamState& team = team_of(change.modules.front(), change);
        sim.spawn(build_again(*this, team, change.stream->settings.urgency, stale_s, change.modules), "rework");
    }
    if (!measuring()) return;
    const double lead_working_s = working_s(change.accepted, change.in_production);
    const bool planned = std::holds_alternative<Batch>(change.stream->settings.arrival);
    totals.delivered += 1;
    totals.delivered_effort_s += change.effort_s;
    totals.stale_s += stale_s;
    if (change.wrong) totals.wasted_effort_s += change.effort_s;
    if (change.wrong && planned) totals.wasted_plan_s += change.effort_s;
    totals.lead_s += lead_s;
    records.lead_time.add(lead_s);
    records.cycle_time.add(sim::seconds_of(change.in_production - change.entered));
    if (change.work_began) records.change_lead_time.add(sim::seconds_of(change.in_production - change.started));
    if (lead_working_s > 0) records.flow_efficiency.add(std::min(1.0, change.hands_on_s / lead_working_s));
    records.handoffs.add(change.handoffs);
    records.teams_touched.add(static_cast<double>(change.all_teams.size()));
    records.deployables_touched.add(change.parts);
    if (change.pipeline_s > 0) records.pipeline_time.add(change.pipeline_s);
}

} // namespace model
