// A change from acceptance to delivery: the flow, stage by stage.
#include "delivery/draws.hpp"

#include <algorithm>

namespace model {
namespace {

using Chains = ShortList<Chain, 1>;

/// The touched modules, sorted by the deployable they are in.
Chains chains_of(const World& world, const Change& change)
{
    Chains chains;
    for (const int m : change.modules) {
        const int deployable = world.deployable_of[static_cast<std::size_t>(m)];
        const auto known =
            std::find_if(chains.begin(), chains.end(), [&](const Chain& c) { return c.deployable == deployable; });
        if (known != chains.end())
            known->modules.push_back(m);
        else
            chains.push_back({deployable, {m}, m, 0, {}});
    }
    return chains;
}

sim::Task<> machine_stages(World& world, Change& change, Chain& chain, const PlanStep& step)
{
    for (int stage = step.first; stage < step.last; ++stage) {
        const Stage& settings = world.plan.flow[static_cast<std::size_t>(stage)];
        if (std::holds_alternative<Merge>(settings))
            co_await merge_stage(world, change, chain, stage);
        else if (std::holds_alternative<Pipeline>(settings))
            co_await pipeline_stage(world, change, chain, stage);
        else
            co_await deploy_stage(world, change, chain, stage);
    }
}

sim::Process chain_process(World& world, Change& change, Chain& chain, const PlanStep& step, Latch& latch)
{
    co_await machine_stages(world, change, chain, step);
    latch.arrive();
}

/// Every touched deployable goes through the step on its own; the change goes on when the last one is through.
sim::Task<> per_deployable(World& world, Change& change, const PlanStep& step)
{
    Chains chains = chains_of(world, change);
    change.parts = static_cast<int>(chains.size());
    if (chains.size() == 1) {
        co_await machine_stages(world, change, chains.front(), step);
    } else {
        Latch latch(static_cast<int>(chains.size()));
        for (Chain& chain : chains) world.sim.spawn(chain_process(world, change, chain, step, latch), "chain");
        co_await latch.opened();
    }
    for (const Chain& chain : chains) change.in_production = std::max(change.in_production, chain.in_production);
}

sim::Task<> flow(World& world, Change& change)
{
    change.entered = world.sim.now();
    for (change.round = 0; change.round < change.stream->settings.tries; ++change.round) {
        for (const PlanStep& step : world.plan.steps) {
            switch (step.kind) {
            case PlanStep::Kind::work:
                co_await work_step(world, change, step);
                break;
            case PlanStep::Kind::change:
                co_await change_stage(world, change, step.first);
                break;
            case PlanStep::Kind::per_deployable:
                co_await per_deployable(world, change, step);
                break;
            }
        }
    }
    world.deliver(change);
}

sim::Task<> limited_flow(World& world, Change& change)
{
    auto place = world.wip_slots->acquire(-change.stream->settings.urgency);
    co_await place.ready();
    co_await flow(world, change);
}

} // namespace

sim::Task<> follow(World& world, Change& change)
{
    world.accept(change);
    return world.wip_slots ? limited_flow(world, change) : flow(world, change);
}

} // namespace model
