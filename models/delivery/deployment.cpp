// Getting the right to deploy, deploying, and what happens when the deployment breaks production.
#include "delivery/draws.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

const Deploy& settings_of(const World& world, int stage)
{
    return std::get<Deploy>(world.plan.flow[static_cast<std::size_t>(stage)]);
}

/// The wait for the right to deploy is over.
void record_wait(World& world, Passenger& passenger)
{
    const double elapsed_s = sim::seconds_of(world.sim.now() - passenger.ready);
    passenger.waited_s = elapsed_s;
    if (!world.measuring()) return;
    world.totals.waits += 1;
    world.totals.wait_s += elapsed_s;
    world.records.deploy_wait.add(elapsed_s);
    world.records.deploy_wait_working.add(world.working_s(passenger.ready, world.sim.now()));
    // Several parts of a change wait side by side; its cost is that of their average wait.
    world.totals.delay_cost_s += elapsed_s / week_s / passenger.change->parts *
                                 sim::seconds_of(passenger.change->stream->settings.delay_cost_per_week.span);
}

/// The lane of this attempt to deploy a part of a change: other attempts have other luck, other cuts have the same.
std::uint64_t lane_of_attempt(const Passenger& passenger)
{
    return lane_of(*passenger.change, passenger.chain->modules) + (passenger.chain->deployments << 32);
}

/// A defect sits in the part in which the change starts.
bool carries_defect(const Passenger& passenger)
{
    return passenger.change->defective && lane_of(*passenger.change, passenger.chain->modules) == 0;
}

/// A person of the owner team carries the deployment out by hand.
sim::Task<> deploy_by_hand(World& world, Passenger& passenger, double effort_s)
{
    TeamState& team = world.team_of(passenger.chain->lead_module, *passenger.change);
    const sim::SimTime asked = world.sim.now();
    const double busy_s = co_await hands_on(world, team, Hours::deploying,
                                            passenger.change->stream->settings.urgency + follow_up, effort_s);
    passenger.waited_s += sim::seconds_of(world.sim.now() - asked) - busy_s;
}

/// Passengers of one release that go into the same deployable.
struct Load {
    int deployable = 0;
    ShortList<Passenger*, 1> passengers;
    bool failed = false;
    int defects = 0;
    sim::SimTime live_since{};
};

using Loads = ShortList<Load, 1>;

sim::Process deploy_by_hand_beside(World& world, Passenger& passenger, double effort_s, Latch& latch)
{
    co_await deploy_by_hand(world, passenger, effort_s);
    latch.arrive();
}

/// What goes into one release is deployed side by side, each part by its owners.
sim::Task<> deploy_all_by_hand(World& world, Loads& loads, double effort_s)
{
    if (loads.size() == 1) {
        co_await deploy_by_hand(world, *loads.front().passengers.front(), effort_s);
        co_return;
    }
    Latch latch(static_cast<int>(loads.size()));
    for (Load& load : loads)
        world.sim.spawn(deploy_by_hand_beside(world, *load.passengers.front(), effort_s, latch), "deploy by hand");
    co_await latch.opened();
}

Loads loads_of(const ShortList<Passenger*, 1>& passengers)
{
    Loads loads;
    for (Passenger* passenger : passengers) {
        const auto known = std::find_if(loads.begin(), loads.end(), [&](const Load& load) {
            return load.deployable == passenger->chain->deployable;
        });
        if (known != loads.end())
            known->passengers.push_back(passenger);
        else
            loads.push_back({passenger->chain->deployable, {passenger}, false, 0, {}});
    }
    return loads;
}

/// Time for which a deployment stops what it replaces.
double stop_s(const World& world, int deployable)
{
    const ProcessSettings& process = world.plan.runtime.services[static_cast<std::size_t>(deployable)].process;
    return process.replacement == Replacement::stop_start ? sim::seconds_of(process.stop + process.start_up) : 0;
}

double users_hit_by_stop(World& world, int deployable)
{
    const auto& modules = world.modules_in[static_cast<std::size_t>(deployable)];
    if (modules.empty() || stop_s(world, deployable) <= 0) return 0;
    return world.production->users_hit_by_stop(modules.front());
}

/// Counts a deployment that has just been made and finds out whether it broke anything: one bad change is enough
/// (a batch of b fails with 1 − (1−p)^b), and so is one slip in the steps done by hand.
void go_live(World& world, int stage, Load& load)
{
    const Deploy& settings = settings_of(world, stage);
    DeployableState& deployable = world.deployables[static_cast<std::size_t>(load.deployable)];
    ++deployable.deployments;
    load.live_since = world.sim.now();
    const Passenger& first = *load.passengers.front();
    if (settings.manual_steps > 0 && settings.step_error > 0) {
        sim::Draws luck = draws(world, stage, *first.change, Use::outcome, lane_of_attempt(first));
        load.failed = sim::bernoulli(luck, 1 - std::pow(1 - settings.step_error, settings.manual_steps));
    }
    for (Passenger* passenger : load.passengers) {
        if (carries_defect(*passenger)) {
            load.failed = true;
            ++load.defects;
            if (world.measuring()) world.totals.escaped += 1;
        }
        passenger->chain->in_production = world.sim.now();
        passenger->rolled_back = false;
    }
    if (world.production != nullptr && world.measuring())
        world.totals.planned_outage_s +=
            stop_s(world, first.chain->deployable) * users_hit_by_stop(world, first.chain->deployable);
    if (world.measuring()) {
        world.totals.deployments += 1;
        world.totals.failed_deployments += load.failed ? 1 : 0;
        world.records.batch_size.add(static_cast<double>(load.passengers.size()));
    }
    world.note_event(static_cast<std::uint64_t>(load.deployable) * 2 + (load.failed ? 1 : 0));
}

/// Production is brought back after a failed load; a rollback takes all its passengers out again.
sim::Task<> put_right(World& world, int stage, Load& load)
{
    const auto bad =
        std::find_if(load.passengers.begin(), load.passengers.end(), [](Passenger* p) { return carries_defect(*p); });
    const Passenger& blamed = bad != load.passengers.end() ? **bad : *load.passengers.front();
    const sim::Draws luck = draws(world, stage, *blamed.change, Use::failure, lane_of_attempt(blamed));
    const bool rolled_back = co_await restore_service(
        world, *blamed.change, blamed.chain->lead_module, luck,
        draws(world, stage, *blamed.change, Use::consequence, lane_of_attempt(blamed)), load.defects, load.live_since);
    for (Passenger* passenger : load.passengers) {
        passenger->rolled_back = rolled_back;
        if (!rolled_back && carries_defect(*passenger)) passenger->change->defective = false; // mended with the repair
    }
}

sim::Process put_right_beside(World& world, int stage, Load& load, Latch& latch)
{
    co_await put_right(world, stage, load);
    latch.arrive();
}

/// Everything that failed is noticed and put right side by side; teams do their repairs one after the other.
sim::Task<> put_all_right(World& world, int stage, Loads& loads)
{
    const auto failed = std::count_if(loads.begin(), loads.end(), [](const Load& load) { return load.failed; });
    if (failed == 0) co_return;
    Latch latch(static_cast<int>(failed));
    for (Load& load : loads) {
        if (load.failed) world.sim.spawn(put_right_beside(world, stage, load, latch), "put right");
    }
    co_await latch.opened();
}

/// One release: the deployment itself and, when whoever breaks production keeps the right, its repair.
sim::Task<> deploy(World& world, int stage, Loads& loads)
{
    const Deploy& settings = settings_of(world, stage);
    const Passenger& first = *loads.front().passengers.front();
    if (settings.effort.span.count() > 0) {
        co_await deploy_all_by_hand(world, loads, sim::seconds_of(settings.effort.span));
    }
    sim::Draws d = draws(world, stage, *first.change, Use::time, lane_of_attempt(first));
    const double hold_s = settings.hold.draw(d);
    if (hold_s > 0) co_await world.sim.until(world.after_working(hold_s));
    if (world.measuring()) world.totals.release_effort_s += sim::seconds_of(settings.release_effort.span);
    for (Load& load : loads) go_live(world, stage, load);
    if (world.plan.failures.holds_right) co_await put_all_right(world, stage, loads);
}

/// Repairs of failures that did not keep the right to deploy.
sim::Task<> put_right_afterwards(World& world, int stage, Loads& loads)
{
    if (!world.plan.failures.holds_right) co_await put_all_right(world, stage, loads);
}

sim::Task<> wait_for_window(World& world, const Deploy& settings)
{
    if (!settings.window) co_return;
    const sim::SimTime open = settings.window->next_open(world.sim.now());
    if (open > world.sim.now()) co_await world.sim.until(open);
}

sim::Task<> deploy_alone(World& world, int stage, Passenger& passenger)
{
    const Deploy& settings = settings_of(world, stage);
    co_await wait_for_window(world, settings);
    record_wait(world, passenger);
    Loads loads = loads_of({&passenger});
    co_await deploy(world, stage, loads);
    co_await put_right_afterwards(world, stage, loads);
}

sim::Task<> deploy_with_flag(World& world, int stage, const Flag& policy, Passenger& passenger)
{
    const Deploy& settings = settings_of(world, stage);
    const int which = instance_of(world.plan, policy.per, passenger.chain->deployable);
    auto flag = world.flags[static_cast<std::size_t>(stage)][static_cast<std::size_t>(which)]->acquire(
        -passenger.change->stream->settings.urgency);
    co_await flag.ready();
    co_await wait_for_window(world, settings);
    record_wait(world, passenger);
    Loads loads = loads_of({&passenger});
    co_await deploy(world, stage, loads);
    flag.release();
    co_await put_right_afterwards(world, stage, loads);
}

// --- trains ---

sim::Process train(World& world, int stage, TrainState& state, ShortList<Passenger*, 1> passengers)
{
    Loads loads = loads_of(passengers);
    {
        auto right = state.right.acquire();
        co_await right.ready();
        co_await wait_for_window(world, settings_of(world, stage));
        for (Passenger* passenger : passengers) record_wait(world, *passenger);
        co_await deploy(world, stage, loads);
    }
    co_await put_right_afterwards(world, stage, loads);
    for (Passenger* passenger : passengers) passenger->done->open();
}

sim::SimTime next_departure(const World& world, const Train& policy, const TrainState& state)
{
    const auto since = (world.sim.now().time_since_epoch() - state.phase).count();
    const auto period = policy.period.count();
    const auto departures = since <= 0 ? 0 : (since + period - 1) / period;
    return sim::SimTime(state.phase + departures * policy.period);
}

/// Waits for the departure and leaves with whatever is ready then; starts again while somebody is left behind.
sim::Process timetable(World& world, int stage, const Train& policy, TrainState& state)
{
    while (!state.waiting.empty()) {
        co_await world.sim.until(next_departure(world, policy, state));
        const std::size_t places =
            policy.capacity > 0 ? static_cast<std::size_t>(policy.capacity) : state.waiting.size();
        const auto end = state.waiting.begin() + static_cast<std::ptrdiff_t>(std::min(places, state.waiting.size()));
        ShortList<Passenger*, 1> boarded(state.waiting.begin(), end);
        state.waiting.erase(state.waiting.begin(), end);
        world.sim.spawn(train(world, stage, state, std::move(boarded)), "train");
        if (!state.waiting.empty()) co_await world.sim.after(std::chrono::nanoseconds(1)); // this train is gone
    }
    state.departure_set = false;
}

sim::Task<> deploy_by_train(World& world, int stage, const Train& policy, Passenger& passenger)
{
    const int which = instance_of(world.plan, policy.per, passenger.chain->deployable);
    TrainState& state = *world.trains[static_cast<std::size_t>(stage)][static_cast<std::size_t>(which)];
    sim::Gate done;
    passenger.done = &done;
    state.waiting.push_back(&passenger);
    if (!state.departure_set) {
        state.departure_set = true;
        world.sim.spawn(timetable(world, stage, policy, state), "timetable");
    }
    co_await done.opened();
}

sim::Task<> release(World& world, int stage, Passenger& passenger)
{
    const ReleasePolicy& policy = settings_of(world, stage).release;
    if (const auto* flag = std::get_if<Flag>(&policy)) return deploy_with_flag(world, stage, *flag, passenger);
    if (const auto* train = std::get_if<Train>(&policy)) return deploy_by_train(world, stage, *train, passenger);
    return deploy_alone(world, stage, passenger);
}

} // namespace

sim::Task<> deploy_stage(World& world, Change& change, Chain& chain, int stage)
{
    const sim::SimTime began = world.sim.now();
    double waited_s = 0;
    for (;;) {
        Passenger passenger{&change, &chain, world.sim.now(), 0, false, nullptr};
        co_await release(world, stage, passenger);
        waited_s += passenger.waited_s;
        ++chain.deployments;
        if (!passenger.rolled_back) break;
        if (!carries_defect(passenger)) continue; // an innocent passenger, or a slip of the hand: just deploy again
        sim::Draws d = draws(world, stage, change, Use::restore, lane_of(change, chain.modules));
        const double repair_s = world.plan.failures.repair.draw(d);
        TeamState& team = world.team_of(chain.lead_module, change);
        co_await hands_on(world, team, Hours::firefighting, change.stream->settings.urgency + follow_up, repair_s,
                          chain.modules);
        change.hands_on_s += repair_s;
        change.defective = false;
        ++team.mended;
    }
    const WorkStream& stream = change.stream->settings;
    if (change.round + 1 == stream.tries && (stream.adds_lines > 0 || stream.adds_tests > 0)) {
        for (const int m : chain.modules) world.grow(m, stream.adds_lines, stream.adds_tests);
    }
    // Repairs that follow the going live are no longer part of the way there.
    world.record_stage(stage, began, chain.in_production, waited_s);
}

} // namespace model
