// Stations with priorities against Cobham and preemptive-resume theory.
#include "analytic/replications.hpp"
#include "analytic/station.hpp"

#include "kernel/preemptive_resource.hpp"
#include "random/variates.hpp"
#include "support/queueing.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace {

using namespace sim;
using test::CustomerClass;
using test::Outputs;

constexpr double warm_up_s = 5'000.0;
constexpr double horizon_s = 105'000.0;

/// Incidents, changes, chores: loads 0.15, 0.25, 0.3, with different laws of service.
std::array<CustomerClass, 3> three_classes()
{
    return {CustomerClass{0.30, Constant{0.5}, -1, {}, {}}, CustomerClass{0.25, Exponential{1.0}, 0, {}, {}},
            CustomerClass{0.15, Gamma{2.0, 0.8}, 5, {}, {}}};
}

std::vector<theory::PriorityClass> theory_of(const std::array<CustomerClass, 3>& classes)
{
    std::vector<theory::PriorityClass> result;
    for (const CustomerClass& c : classes) {
        result.push_back({c.arrival_rate, c.service.mean(), c.service.scv()});
    }
    return result;
}

TEST(Priority, WithoutPreemption)
{
    const auto runs = test::replicate(120, [](const StreamFamily& random) {
        test::Station station(random, 1, Discipline::priority);
        auto classes = three_classes();
        for (std::size_t k = 0; k < classes.size(); ++k) station.open(classes[k], k);
        station.run(warm_up_s, horizon_s);
        EXPECT_EQ(station.servers.queue_stats().little_gap(), 0.0);
        return Outputs{*classes[0].waits.mean(), *classes[1].waits.mean(), *classes[2].waits.mean()};
    });
    const auto truth = theory::priority_mean_waits(theory_of(three_classes()));
    for (std::size_t k = 0; k < truth.size(); ++k) test::expect_theory("class_" + std::to_string(k), runs[k], truth[k]);
}

struct Team {
    explicit Team(const StreamFamily& random) : streams(random), person(world, 1) {}

    Simulation world;
    StreamFamily streams;
    PreemptiveResource person;
};

Process task(Team& team, CustomerClass& kind, Draws draws)
{
    const SimTime arrived = team.world.now();
    PreemptiveSlot person = team.person.acquire(kind.priority);
    co_await person.hold(from_seconds(kind.service.draw(draws)));
    if (seconds_of(arrived) >= warm_up_s) kind.sojourns.add(seconds_of(team.world.now() - arrived));
}

Process tasks(Team& team, CustomerClass& kind, std::uint64_t number)
{
    Sequence gaps = team.streams.stream("gaps").sequence(number);
    const Stream services = team.streams.stream("services").child(number);
    for (std::uint64_t id = 0;; ++id) {
        co_await team.world.after(from_seconds(exponential(gaps, 1.0 / kind.arrival_rate)));
        team.world.spawn(task(team, kind, services.at(id)), "task");
    }
}

TEST(Priority, PreemptiveResume)
{
    const auto runs = test::replicate(120, [](const StreamFamily& random) {
        Team team(random);
        auto classes = three_classes();
        for (std::size_t k = 0; k < classes.size(); ++k) team.world.spawn(tasks(team, classes[k], k), "tasks");
        team.world.run_until(SimTime{from_seconds(horizon_s)});
        EXPECT_EQ(team.person.queue_stats().little_gap(), 0.0);
        EXPECT_GT(team.person.preemptions(), 1000U);
        return Outputs{*classes[0].sojourns.mean(), *classes[1].sojourns.mean(), *classes[2].sojourns.mean()};
    });
    const auto truth = theory::preemptive_mean_sojourns(theory_of(three_classes()));
    for (std::size_t k = 0; k < truth.size(); ++k) test::expect_theory("class_" + std::to_string(k), runs[k], truth[k]);
}

} // namespace
