// Stages that machines do for each deployable: merging into its repository, building and testing.
#include "delivery/draws.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

/// Branches of other changes merged into the chain's repository since this one was opened, that could collide with it.
std::uint64_t rivals(const Change& change, const Chain& chain, const Merge& settings, const RepositoryState& repository)
{
    if (!change.work_began) return 0;
    const auto m = std::find(change.modules.begin(), change.modules.end(), chain.lead_module) - change.modules.begin();
    const auto shares_module = [&](const Merged& theirs) {
        return std::any_of(theirs.modules.begin(), theirs.modules.end(), [&](int module) {
            return std::find(chain.modules.begin(), chain.modules.end(), module) != chain.modules.end();
        });
    };
    std::uint64_t count = 0;
    for (std::uint64_t i = change.merges_seen[static_cast<std::size_t>(m)]; i < repository.merged.size(); ++i) {
        const Merged& theirs = repository.merged[i];
        if (theirs.key == change.key && theirs.stream == change.stream_number) continue;
        count += !settings.same_module_only || shares_module(theirs) ? 1 : 0;
    }
    return count;
}

/// What was spent on a pipeline, elapsed seconds.
struct PipelineTimes {
    double machines_s = 0;
    double people_s = 0; ///< mending what failed
};

/// Machine time of one run of `job` for the deployable as it stands, with what the change brings.
double job_time_s(const World& world, const Job& job, const Change& change, const Chain& chain)
{
    const DeployableState& deployable = world.deployables[static_cast<std::size_t>(chain.deployable)];
    const WorkStream& stream = change.stream->settings;
    const double touched = static_cast<double>(chain.modules.size());
    const double tests = deployable.tests + stream.adds_tests * touched;
    const double lines = deployable.size_lines + stream.adds_lines * touched;
    return sim::seconds_of(job.fixed) + sim::seconds_of(job.per_test) * tests +
           sim::seconds_of(job.per_kloc) * lines / 1000 + world.test_time_of_versions_s(job, chain.deployable);
}

/// Runs one job until it did not fail for no reason; returns whether it passed.
sim::Task<bool> run_job(World& world, Change& change, const Chain& chain, const Job& job, sim::Draws& luck,
                        PipelineTimes& times)
{
    const double time_s = job_time_s(world, job, change, chain);
    for (;;) {
        co_await world.sim.after(sim::from_seconds(time_s));
        times.machines_s += time_s;
        const bool flaked = job.flaky > 0 && sim::bernoulli(luck, job.flaky);
        if (!flaked) break;
    }
    const bool passed = job.pass >= 1 || sim::bernoulli(luck, job.pass);
    const bool here = lane_of(change, chain.modules) == 0; // the part with the defect
    if (passed && here && change.defective && job.catches > 0 && sim::bernoulli(luck, job.catches))
        change.defective = false;
    co_return passed;
}

sim::Task<bool> run_job_in_environment(World& world, Change& change, const Chain& chain, const Job& job,
                                       sim::Draws& luck, PipelineTimes& times)
{
    const auto& all = world.plan.environments;
    const auto named =
        std::find_if(all.begin(), all.end(), [&](const Environment& e) { return e.id == job.environment; });
    auto place = world.environments[static_cast<std::size_t>(named - all.begin())]->acquire();
    co_await place.ready();
    const bool passed = co_await run_job(world, change, chain, job, luck, times);
    co_return passed;
}

sim::Task<> run_jobs(World& world, Change& change, const Chain& chain, const Pipeline& settings, int stage,
                     PipelineTimes& times)
{
    const std::uint64_t lane = lane_of(change, chain.modules);
    sim::Draws luck = draws(world, stage, change, Use::outcome, lane);
    sim::Draws mending = draws(world, stage, change, Use::time, lane);
    for (std::size_t j = 0; j < settings.jobs.size();) {
        const Job& job = settings.jobs[j];
        bool passed = true;
        if (job.environment.empty()) {
            const bool result = co_await run_job(world, change, chain, job, luck, times);
            passed = result;
        } else {
            const bool result = co_await run_job_in_environment(world, change, chain, job, luck, times);
            passed = result;
        }
        if (passed) {
            ++j;
            continue;
        }
        const double fix_s = settings.fix.draw(mending);
        if (fix_s > 0) {
            TeamState& team = world.team_of(chain.lead_module, change);
            const double worked_s = co_await hands_on(
                world, team, Hours::building, change.stream->settings.urgency + follow_up, fix_s, chain.modules);
            times.people_s += worked_s;
            change.hands_on_s += fix_s;
        }
        if (settings.on_failure == OnFailure::restart) j = 0;
    }
}

sim::Task<> run_jobs_on_runner(World& world, Change& change, const Chain& chain, const Pipeline& settings, int stage,
                               PipelineTimes& times)
{
    const int pool = instance_of(world.plan, settings.runners_per, chain.deployable);
    auto runner = world.runners[static_cast<std::size_t>(stage)][static_cast<std::size_t>(pool)]->acquire(
        -change.stream->settings.urgency);
    co_await runner.ready();
    co_await run_jobs(world, change, chain, settings, stage, times);
}

} // namespace

sim::Task<> merge_stage(World& world, Change& change, Chain& chain, int stage)
{
    const auto& settings = std::get<Merge>(world.plan.flow[static_cast<std::size_t>(stage)]);
    const int number = world.repository_of[static_cast<std::size_t>(chain.lead_module)];
    RepositoryState& repository = world.repositories[static_cast<std::size_t>(number)];
    const sim::SimTime began = world.sim.now();
    const std::uint64_t lane = lane_of(change, chain.modules);
    // Each rival collides with the same chance, independently: 1 − (1−q)^k.
    const double chance =
        1 - std::pow(1 - settings.overlap, static_cast<double>(rivals(change, chain, settings, repository)));
    sim::Draws luck = draws(world, stage, change, Use::conflict, lane);
    const bool collides = sim::bernoulli(luck, chance);
    repository.merged.push_back({chain.modules, change.stream_number, change.key});
    if (world.measuring()) {
        world.totals.merges += 1;
        world.totals.conflicts += collides ? 1 : 0;
    }
    double busy_s = 0;
    if (collides) {
        sim::Draws d = draws(world, stage, change, Use::time, lane);
        const double fix_s = settings.fix.draw(d);
        TeamState& team = world.team_of(chain.lead_module, change);
        const double worked_s = co_await hands_on(world, team, Hours::rework,
                                                  change.stream->settings.urgency + follow_up, fix_s, chain.modules);
        busy_s = worked_s;
        change.hands_on_s += fix_s;
    }
    world.record_stage(stage, began, sim::seconds_of(world.sim.now() - began) - busy_s);
}

sim::Task<> pipeline_stage(World& world, Change& change, Chain& chain, int stage)
{
    const auto& settings = std::get<Pipeline>(world.plan.flow[static_cast<std::size_t>(stage)]);
    const sim::SimTime began = world.sim.now();
    PipelineTimes times;
    if (settings.runners == 0)
        co_await run_jobs(world, change, chain, settings, stage, times);
    else
        co_await run_jobs_on_runner(world, change, chain, settings, stage, times);
    change.pipeline_s += times.machines_s;
    if (world.measuring()) world.totals.pipeline_s += times.machines_s;
    world.record_stage(stage, began, sim::seconds_of(world.sim.now() - began) - times.machines_s - times.people_s);
}

} // namespace model
