// Stages that people do or wait for: work, review, meetings, announcements, gates and plain delays.
#include "delivery/draws.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

/// What one team does of a change in a work step.
struct Part {
    int team = 0;
    Indices modules;
    double fraction = 1; ///< of the change
};

using Parts = ShortList<Part, 1>;

/// Times of the stages of a step; where teams work side by side, the longest counts.
struct StepTimes {
    struct Times {
        double time_s = 0;
        double working_s = 0;
        double waiting_s = 0;
    };
    explicit StepTimes(const PlanStep& step)
        : first(step.first), stages(static_cast<std::size_t>(step.last - step.first))
    {
    }
    void add(int stage, const Times& times)
    {
        Times& longest = stages[static_cast<std::size_t>(stage - first)];
        longest.time_s = std::max(longest.time_s, times.time_s);
        longest.working_s = std::max(longest.working_s, times.working_s);
        longest.waiting_s = std::max(longest.waiting_s, times.waiting_s);
    }
    int first;
    ShortList<Times, 4> stages;
};

Parts parts_of(World& world, const Change& change, int stage)
{
    const auto& work = std::get<Work>(world.plan.flow[static_cast<std::size_t>(stage)]);
    const int role = world.plan.role_of_stage[static_cast<std::size_t>(stage)];
    Parts parts;
    for (const int m : change.modules) {
        const auto owners = world.owners(m, role);
        const int team = owners[change.ordinal % owners.size()];
        const auto known = std::find_if(parts.begin(), parts.end(), [&](const Part& p) { return p.team == team; });
        if (known != parts.end())
            known->modules.push_back(m);
        else
            parts.push_back({team, {m}, 1});
        if (!work.each_team) return parts;
    }
    for (Part& part : parts)
        part.fraction = static_cast<double>(part.modules.size()) / static_cast<double>(change.modules.size());
    return parts;
}

/// Working time that questions add to `effort_s` of hands-on work.
double question_wait_s(World& world, int stage, const Change& change, std::uint64_t lane, double effort_s)
{
    if (!world.plan.communication.questions) return 0;
    const Questions& q = *world.plan.communication.questions;
    sim::Draws d = draws(world, stage, change, Use::questions, lane);
    double wait_s = 0;
    const auto ask = [&](double rate_per_s, const sim::Distribution& wait) {
        const auto asked = sim::poisson(d, rate_per_s * effort_s);
        for (std::int64_t i = 0; i < asked; ++i) wait_s += wait.draw(d);
    };
    ask(q.local_rate_per_s * (1 - q.remote_share), q.local_wait);
    ask(q.remote_rate_per_s * q.remote_share, q.remote_wait);
    return wait_s;
}

bool contains(const Indices& list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Defects found by a check are mended on the spot.
void look_for_defects(World& world, int stage, Change& change, double catches, std::uint64_t lane = 0)
{
    if (!change.defective || catches == 0 || lane != 0) return; // the defect is in the part the change starts in
    sim::Draws d = draws(world, stage, change, Use::catches, lane);
    if (sim::bernoulli(d, catches)) change.defective = false;
}

/// The branch is opened with the first work of a round: from then on others may merge before it.
void open_branch(const World& world, Change& change)
{
    if (change.branched_in == change.round) return;
    change.branched_in = change.round;
    change.merges_seen.clear();
    for (const int m : change.modules) {
        const int repository = world.repository_of[static_cast<std::size_t>(m)];
        change.merges_seen.push_back(world.repositories[static_cast<std::size_t>(repository)].merged.size());
    }
}

/// One team's part of a work step: taken up by one person who does its stages one after the other.
sim::Task<> team_work(World& world, Change& change, const PlanStep& step, Part part, StepTimes& times)
{
    TeamState& team = *world.teams[static_cast<std::size_t>(part.team)];
    const Communication& communication = world.plan.communication;
    const std::uint64_t lane = lane_of(change, part.modules);
    const sim::SimTime handed_over = world.sim.now();
    if (!change.last_teams.empty() && !contains(change.last_teams, part.team)) {
        ++change.handoffs;
        sim::Draws d = draws(world, step.first, change, Use::handoff, lane);
        const double lies_s = communication.handoff.draw(d);
        if (lies_s > 0) co_await world.sim.until(world.after_working(lies_s));
    }
    if (world.plan.skills.kinds > 0) {
        sim::Draws d = draws(world, step.first, change, Use::skill, lane);
        const bool has = (team.skills >> d.below(static_cast<std::uint64_t>(world.plan.skills.kinds)) & 1) != 0;
        const double help_s = has ? 0 : world.plan.skills.help.draw(d);
        if (world.measuring()) world.totals.needs += 1, world.totals.unskilled += has ? 0 : 1;
        if (help_s > 0) co_await world.sim.until(world.after_working(help_s));
    }
    auto person = team.people.acquire(-change.stream->settings.urgency);
    co_await person.ready();
    if (!change.work_began) {
        change.work_began = true;
        change.started = world.sim.now();
    }
    open_branch(world, change);
    const int who = world.take_up(team, part.modules);
    double merge_s =
        team.plan->people >= communication.subgroups_from ? sim::seconds_of(communication.subgroup_merge.span) : 0;
    sim::SimTime entered = handed_over; // the wait for a person belongs to the first stage
    double waited_s = sim::seconds_of(world.sim.now() - handed_over);
    for (int stage = step.first; stage < step.last; ++stage) {
        const auto& work = std::get<Work>(world.plan.flow[static_cast<std::size_t>(stage)]);
        double effort_s = work.share * change.effort_s * change.spread;
        if (work.time) {
            sim::Draws d = draws(world, stage, change, Use::time);
            effort_s = work.time->draw(d);
        }
        effort_s *= part.fraction * world.plan.effort_factor * (1 + world.debt_of(part.modules));
        const double asking_s = question_wait_s(world, stage, change, lane, effort_s);
        const double alone_s = part.fraction < 1 ? effort_s * world.plan.incongruence : 0; // nobody told them
        Portions portions = world.takes(team, Hours::building, effort_s, merge_s + alone_s,
                                        world.strangeness(who, part.modules, effort_s));
        portions.waiting_s = asking_s;
        const double all_s = portions.sum();
        if (all_s > 0) {
            sim::Hold hold = person.hold_working(world.plan.calendar, sim::from_seconds(all_s));
            Spell spell(team.sheet, portions, all_s, hold);
            co_await hold;
            spell.done();
        }
        const sim::SimTime now = world.sim.now();
        times.add(stage, {sim::seconds_of(now - entered), world.working_s(entered, now), waited_s});
        entered = now;
        waited_s = 0;
        world.worked(who, part.modules, effort_s);
        change.hands_on_s += effort_s * team.pace + merge_s;
        if (world.measuring()) {
            world.totals.question_wait_s += asking_s;
        }
        merge_s = 0;
        look_for_defects(world, stage, change, work.catches, lane);
    }
    world.put_down(who);
    if (!contains(change.all_teams, part.team)) change.all_teams.push_back(part.team);
}

sim::Process part_process(World& world, Change& change, const PlanStep& step, Part part, StepTimes& times, Latch& latch)
{
    co_await team_work(world, change, step, std::move(part), times);
    latch.arrive();
}

/// Stages of a step that the same teams can do; a change of owners starts a new stretch.
int end_of_stretch(World& world, const Change& change, const PlanStep& step, int first)
{
    const auto teams_of = [&](int stage) {
        Indices teams;
        for (const Part& part : parts_of(world, change, stage)) teams.push_back(part.team);
        return teams;
    };
    if (first + 1 == step.last) return step.last;
    const Indices teams = teams_of(first);
    int last = first + 1;
    while (last < step.last && teams_of(last) == teams) ++last;
    return last;
}

sim::Task<> delay(World& world, Change& change, const Delay& settings, int stage)
{
    sim::Draws chance = draws(world, stage, change, Use::chance);
    if (settings.chance < 1 && !sim::bernoulli(chance, settings.chance)) co_return;
    sim::Draws d = draws(world, stage, change, Use::time);
    const double elapsed_s = settings.time.draw(d);
    if (elapsed_s > 0) co_await world.sim.after(sim::from_seconds(elapsed_s));
    const TeamState& team = world.team_of(change.modules.front(), change);
    const double working_s = settings.working_time.draw(d) +
                             sim::seconds_of(settings.per_path.span) * communication_paths(team.plan->people);
    if (working_s > 0) co_await world.sim.until(world.after_working(working_s));
}

sim::Task<> gate(World& world, Change& change, const Gate& settings, int stage)
{
    GateState& state = world.gates[static_cast<std::size_t>(stage)];
    sim::Draws outcome = draws(world, stage, change, Use::outcome);
    for (;;) {
        const sim::Duration since = world.sim.now().time_since_epoch() - state.phase;
        const auto sessions =
            since.count() <= 0 ? 0 : (since.count() + settings.period.count() - 1) / settings.period.count();
        sim::SimTime session(state.phase + sessions * settings.period);
        if (settings.capacity > 0) {
            session = std::max(session, state.filled_session);
            if (session == state.filled_session && state.taken >= settings.capacity) session += settings.period;
            if (session != state.filled_session) state.taken = 0;
            state.filled_session = session;
            ++state.taken;
        }
        co_await world.sim.until(session);
        const bool passed = settings.passes >= 1 || sim::bernoulli(outcome, settings.passes);
        if (passed) co_return;
        co_await world.sim.after(std::chrono::nanoseconds(1)); // the session just held is over
    }
}

/// Returns the elapsed seconds in which the reviewer works.
sim::Task<double> review(World& world, Change& change, const Review& settings, int stage)
{
    sim::Draws d = draws(world, stage, change, Use::time);
    const double wait_s = settings.wait.draw(d);
    const double effort_s = settings.effort.draw(d);
    double worked_s = 0;
    if (wait_s > 0) co_await world.sim.after(sim::from_seconds(wait_s));
    if (effort_s > 0) {
        TeamState& team = world.team_of(change.modules.front(), change);
        const double elapsed_s = co_await hands_on(
            world, team, Hours::building, change.stream->settings.urgency + follow_up, effort_s, change.modules);
        worked_s = elapsed_s;
        change.hands_on_s += effort_s;
    }
    look_for_defects(world, stage, change, settings.catches);
    co_return worked_s;
}

sim::Process sits_in(World& world, TeamState& team, double length_s)
{
    auto person = team.people.acquire();
    co_await person.ready();
    const Portions portions{.kind = Hours::talking, .work_s = length_s};
    sim::Hold hold = person.hold_working(world.plan.calendar, sim::from_seconds(length_s));
    Spell spell(team.sheet, portions, length_s, hold);
    co_await hold;
    spell.done();
}

/// Whoever has nothing to do goes first; the others make up for it with what they begin next.
void meet(World& world, TeamState& team, int people, double length_s)
{
    const auto idle = static_cast<int>(std::max<std::int64_t>(0, team.people.capacity() - team.people.busy()));
    const int free = std::min(people, idle);
    for (int i = 0; i < free; ++i) world.sim.spawn(sits_in(world, team, length_s), "meeting");
    if (people > free) team.sheet.owe_talk((people - free) * length_s);
}

sim::Task<> meeting(World& world, Change& change, const Meeting& settings, int stage)
{
    Indices teams; // all that work on the change at some stage of the flow
    for (std::size_t s = 0; s < world.plan.flow.size(); ++s) {
        if (!std::holds_alternative<Work>(world.plan.flow[s])) continue;
        for (const Part& part : parts_of(world, change, static_cast<int>(s))) {
            if (!contains(teams, part.team)) teams.push_back(part.team);
        }
    }
    if (static_cast<int>(teams.size()) < settings.from_teams) co_return;
    sim::Draws d = draws(world, stage, change, Use::wait);
    const double wait_s = settings.wait.draw(d);
    if (wait_s > 0) co_await world.sim.until(world.after_working(wait_s));
    const double length_s = sim::seconds_of(settings.length.span);
    for (const int t : teams)
        meet(world, *world.teams[static_cast<std::size_t>(t)], settings.people_per_team, length_s);
    if (length_s > 0) co_await world.sim.until(world.after_working(length_s));
}

sim::Task<> notice(World& world, Change& change, const Notice& settings, int stage)
{
    const bool shared = std::any_of(change.modules.begin(), change.modules.end(),
                                    [&](int m) { return world.plan.modules[static_cast<std::size_t>(m)].shared; });
    if (!shared) co_return;
    const double reading_s = sim::seconds_of(settings.reading.span) * world.company_people;
    if (world.measuring()) world.records.notice_effort.add(reading_s);
    for (TeamState* team : world.teams) {
        const int busy = static_cast<int>(std::min<std::int64_t>(team->people.busy(), team->present()));
        team->sheet.owe_talk(busy * sim::seconds_of(settings.reading.span));
        team->sheet.talk_in_idle_time((team->present() - busy) * sim::seconds_of(settings.reading.span));
    }
    sim::Draws d = draws(world, stage, change, Use::wait);
    const double objection_s = settings.objection.draw(d);
    if (objection_s > 0) co_await world.sim.until(world.after_working(objection_s));
}

} // namespace

sim::Task<double> hands_on(World& world, TeamState& team, Hours kind, int urgency, double effort_s, Indices modules)
{
    auto person = team.people.acquire(-urgency);
    co_await person.ready();
    const sim::SimTime began = world.sim.now();
    const int who = world.take_up(team, modules);
    const double strange = world.strangeness(who, modules, effort_s);
    const Portions portions = urgency >= repair_urgency ? world.takes_at_once(team, kind, effort_s, strange)
                                                        : world.takes(team, kind, effort_s, 0, strange);
    const double all_s = portions.sum();
    if (all_s > 0) {
        sim::Hold hold = person.hold_working(world.plan.calendar, sim::from_seconds(all_s));
        Spell spell(team.sheet, portions, all_s, hold);
        co_await hold;
        spell.done();
    }
    world.worked(who, modules, effort_s);
    world.put_down(who);
    co_return sim::seconds_of(world.sim.now() - began);
}

sim::Task<> work_step(World& world, Change& change, const PlanStep& step)
{
    for (int first = step.first; first < step.last;) {
        const PlanStep stretch{step.kind, first, end_of_stretch(world, change, step, first)};
        StepTimes times(stretch);
        Parts parts = parts_of(world, change, first);
        Indices teams;
        for (const Part& part : parts) teams.push_back(part.team);
        if (parts.size() == 1) {
            co_await team_work(world, change, stretch, std::move(parts.front()), times);
        } else {
            Latch latch(static_cast<int>(parts.size()));
            for (Part& part : parts)
                world.sim.spawn(part_process(world, change, stretch, std::move(part), times, latch), "team part");
            co_await latch.opened();
        }
        change.last_teams = std::move(teams);
        change.role = world.plan.role_of_stage[static_cast<std::size_t>(stretch.last - 1)];
        for (int stage = stretch.first; stage < stretch.last; ++stage) {
            const StepTimes::Times& longest = times.stages[static_cast<std::size_t>(stage - stretch.first)];
            const auto s = static_cast<std::size_t>(stage);
            if (!world.measuring()) continue;
            world.records.stage_time[s]->add(longest.time_s);
            world.records.stage_time_working[s]->add(longest.working_s);
            world.records.stage_waiting[s]->add(longest.waiting_s);
        }
        first = stretch.last;
    }
}

sim::Task<> change_stage(World& world, Change& change, int stage)
{
    const Stage& settings = world.plan.flow[static_cast<std::size_t>(stage)];
    const sim::SimTime began = world.sim.now();
    double worked_s = 0;
    if (const auto* r = std::get_if<Review>(&settings)) {
        const double reviewing_s = co_await review(world, change, *r, stage);
        worked_s = reviewing_s;
    } else if (const auto* d = std::get_if<Delay>(&settings)) {
        co_await delay(world, change, *d, stage);
    } else if (const auto* g = std::get_if<Gate>(&settings)) {
        co_await gate(world, change, *g, stage);
    } else if (const auto* m = std::get_if<Meeting>(&settings)) {
        co_await meeting(world, change, *m, stage);
    } else if (const auto* n = std::get_if<Notice>(&settings)) {
        co_await notice(world, change, *n, stage);
    }
    world.record_stage(stage, began, sim::seconds_of(world.sim.now() - began) - worked_s);
}

} // namespace model
