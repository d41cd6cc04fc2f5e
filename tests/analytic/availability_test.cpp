// Availability of what fails and is repaired in turn, alone, in series and in parallel.
#include "analytic/replications.hpp"

#include "kernel/simulation.hpp"
#include "random/distribution.hpp"
#include "stats/time_average.hpp"
#include "support/queueing.hpp"

#include <gtest/gtest.h>

namespace {

using namespace sim;

/// Components that fail and recover independently; the clock counts hours as seconds.
struct Plant {
    explicit Plant(const StreamFamily& random, std::size_t components)
        : failures(random.stream("failures")), repairs(random.stream("repairs")), down_each(components)
    {
    }

    void change(std::size_t component, double is_down)
    {
        const double now = seconds_of(world.now());
        down_each[component].set(now, is_down);
        down += is_down > 0.0 ? 1 : -1;
        any_down.set(now, down > 0 ? 1.0 : 0.0);
        all_down.set(now, down == static_cast<int>(down_each.size()) ? 1.0 : 0.0);
    }

    Simulation world;
    Stream failures;
    Stream repairs;
    std::vector<TimeAverage> down_each;
    TimeAverage any_down;
    TimeAverage all_down;
    int down = 0;
};

Process component(Plant& plant, std::size_t id, const Distribution& up, const Distribution& repair)
{
    Draws failures = plant.failures.sequence(id);
    Draws repairs = plant.repairs.sequence(id);
    for (;;) {
        co_await plant.world.after(from_seconds(up.draw(failures)));
        plant.change(id, 1.0);
        co_await plant.world.after(from_seconds(repair.draw(repairs)));
        plant.change(id, 0.0);
    }
}

// The share of time down is tested, not the share up: it is small, so 2 % of it is a sharp demand.
TEST(Availability, OfOneComponentDependsOnMeansOnly)
{
    const Distribution laws[][2] = {{Exponential{100.0}, Exponential{5.0}},
                                    {Weibull{100.0, 2.0}, Lognormal{4.0, 9.0}},
                                    {Erlang{100.0, 3}, Constant{5.0}}};
    for (const auto& [up, repair] : laws) {
        const auto runs = test::replicate(40, [&](const StreamFamily& random) {
            Plant plant(random, 1);
            plant.world.spawn(component(plant, 0, up, repair), "component");
            const double horizon = 1'000'000.0;
            plant.world.run_until(SimTime{from_seconds(horizon)});
            return test::Outputs{*plant.down_each[0].mean(horizon)};
        });
        const double truth = 1.0 - theory::availability(up.mean(), repair.mean());
        test::expect_theory(std::string(repair.kind()) + "_repair", runs[0], truth);
    }
}

// Unavailability u = 20/120 each: in series any of three down, 1 - (1-u)³; in parallel all three down, u³.
TEST(Availability, InSeriesAndInParallel)
{
    const Distribution up = Gamma{100.0, 2.0};
    const Distribution repair = Exponential{20.0};
    const auto runs = test::replicate(300, [&](const StreamFamily& random) {
        Plant plant(random, 3);
        for (std::size_t id = 0; id < 3; ++id) plant.world.spawn(component(plant, id, up, repair), "component");
        const double horizon = 1'000'000.0;
        plant.world.run_until(SimTime{from_seconds(horizon)});
        return test::Outputs{*plant.any_down.mean(horizon), *plant.all_down.mean(horizon)};
    });
    const double u = 1.0 - theory::availability(100.0, 20.0);
    test::expect_theory("series", runs[0], 1.0 - (1.0 - u) * (1.0 - u) * (1.0 - u));
    test::expect_theory("parallel", runs[1], u * u * u);
}

} // namespace
