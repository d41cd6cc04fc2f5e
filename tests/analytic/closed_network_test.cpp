// The machine-repair model: a fixed number of people who work, queue for a shared right, use it and work again.
#include "analytic/replications.hpp"

#include "kernel/resource.hpp"
#include "kernel/simulation.hpp"
#include "random/distribution.hpp"
#include "stats/tally.hpp"
#include "support/queueing.hpp"

#include <gtest/gtest.h>

namespace {

using namespace sim;

/// Times in hours.
struct Organisation {
    Organisation(const StreamFamily& random, int servers, Distribution work, Distribution use)
        : work_draws(random.stream("work")),
          use_draws(random.stream("use")),
          right(world, servers),
          work_time(std::move(work)),
          use_time(std::move(use))
    {
    }

    Duration hours(double h) const { return from_seconds(3600.0 * h); }

    Simulation world;
    Stream work_draws;
    Stream use_draws;
    Resource right;
    Distribution work_time;
    Distribution use_time;
    SimTime record_from{};
    Tally waits_h;
};

Process engineer(Organisation& org, std::uint64_t id)
{
    Draws work = org.work_draws.sequence(id);
    Draws use = org.use_draws.sequence(id);
    for (;;) {
        co_await org.world.after(org.hours(org.work_time.draw(work)));
        const SimTime ready = org.world.now();
        Slot right = org.right.acquire();
        co_await right.ready();
        if (ready >= org.record_from) org.waits_h.add(seconds_of(org.world.now() - ready) / 3600.0);
        co_await org.world.after(org.hours(org.use_time.draw(use)));
    }
}

/// Mean wait in hours, uses per hour, share of time a holder is busy.
std::vector<std::vector<double>> simulate(int runs, int people, int servers, const Distribution& work,
                                          const Distribution& use, double warm_up_h, double horizon_h)
{
    return test::replicate(runs, [&](const StreamFamily& random) {
        Organisation org(random, servers, work, use);
        org.record_from = SimTime{org.hours(warm_up_h)};
        for (int id = 0; id < people; ++id) {
            org.world.spawn(engineer(org, static_cast<std::uint64_t>(id)), {"engineer", id});
        }
        org.world.run_until(org.record_from);
        const QueueStats before = org.right.queue_stats();
        org.world.run_until(SimTime{org.hours(horizon_h)});
        const QueueStats after = org.right.queue_stats();
        EXPECT_EQ(after.little_gap(), 0.0);
        const double span_h = horizon_h - warm_up_h;
        const double busy_h = after.mean_busy * horizon_h - before.mean_busy * warm_up_h;
        return test::Outputs{*org.waits_h.mean(), static_cast<double>(after.served - before.served) / span_h,
                             busy_h / span_h / servers};
    });
}

void expect_machine_repair(const std::vector<std::vector<double>>& runs, const theory::MachineRepair& truth)
{
    test::expect_theory("wait", runs[0], truth.mean_wait);
    test::expect_theory("throughput", runs[1], truth.throughput);
}

// 300 engineers deploy every 10 working days of 9 h and hold the only right to deploy for 23.4 min: 2.96 days of wait.
TEST(MachineRepairModel, ThreeHundredEngineersOneDeployFlag)
{
    const auto runs = simulate(40, 300, 1, Exponential{90.0}, Exponential{0.39}, 3'000.0, 23'000.0);
    const theory::MachineRepair truth = theory::machine_repair(300, 1, 90.0, 0.39);
    expect_machine_repair(runs, truth); // utilization is 0.999998: no idle moment in most runs, nothing to test
    EXPECT_NEAR(truth.mean_wait / 9.0, 2.96, 0.005);
}

// Between idle and saturated, two servers; the law of the time at work does not matter, only its mean.
TEST(MachineRepairModel, TwoServersAndAnyLawOfWork)
{
    const theory::MachineRepair truth = theory::machine_repair(10, 2, 4.0, 1.0);
    for (const Distribution& work :
         {Distribution(Exponential{4.0}), Distribution(Lognormal{3.0, 8.0 * 0.9}), Distribution(Constant{4.0})}) {
        // A constant time at work keeps the people in step for long: exponential use mixes them all the same.
        const double scale = work.mean() / 4.0;
        const auto runs = simulate(60, 10, 2, work, Exponential{scale}, 500.0 * scale, 20'500.0 * scale);
        theory::MachineRepair scaled = truth;
        scaled.mean_wait *= scale;
        scaled.throughput /= scale;
        expect_machine_repair(runs, scaled);
        test::expect_theory("utilization", runs[2], truth.utilization);
    }
}

} // namespace
