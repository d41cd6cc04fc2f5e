// Open stations and tandems against M/M/1, M/M/c, Pollaczek-Khinchine and Jackson.
#include "analytic/replications.hpp"
#include "analytic/station.hpp"
#include "random/variates.hpp"
#include "support/queueing.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace {

using namespace sim;
using test::CustomerClass;
using test::Outputs;
using test::Station;
using namespace std::chrono_literals;

struct Plan {
    int runs = 120;
    double warm_up_s = 5'000.0;
    double horizon_s = 105'000.0;
};

/// Mean wait and mean sojourn per replication of a station with one class. What of their spread comes from the load
/// that happened to be offered is taken out.
std::vector<std::vector<double>> single_class(int servers, double arrival_rate, const Distribution& service, Plan plan)
{
    const auto runs = test::replicate(plan.runs, [&](const StreamFamily& random) {
        Station station(random, servers);
        CustomerClass kind{arrival_rate, service, 0, {}, {}};
        station.open(kind, 0);
        station.run(plan.warm_up_s, plan.horizon_s);
        EXPECT_EQ(station.servers.queue_stats().little_gap(), 0.0);
        return Outputs{*kind.waits.mean(), *kind.sojourns.mean(), station.mean_busy};
    });
    const double load = arrival_rate * service.mean();
    test::expect_theory("busy_servers", runs[2], load);
    return {test::controlled(runs[0], runs[2], load), test::controlled(runs[1], runs[2], load)};
}

TEST(OpenStation, Mm1)
{
    const auto runs = single_class(1, 0.8, Exponential{1.0}, {});
    test::expect_theory("wait", runs[0], theory::mmc_mean_wait(0.8, 1.0, 1));
    test::expect_theory("sojourn", runs[1], theory::mm1_mean_sojourn(0.8, 1.0));
}

TEST(OpenStation, Mmc)
{
    for (const int servers : {2, 10}) {
        const double rate = 0.85 * servers;
        const auto runs = single_class(servers, rate, Exponential{1.0}, {120, 2'000.0, 2'000.0 + 150'000.0 / servers});
        const double wait = theory::mmc_mean_wait(rate, 1.0, servers);
        test::expect_theory("wait_" + std::to_string(servers), runs[0], wait);
        test::expect_theory("sojourn_" + std::to_string(servers), runs[1], wait + 1.0);
    }
}

TEST(OpenStation, Md1)
{
    const auto runs = single_class(1, 0.8, Constant{1.0}, {});
    test::expect_theory("wait", runs[0], theory::mg1_mean_wait(0.8, 1.0, 0.0));
}

TEST(OpenStation, Mg1)
{
    const Distribution services[] = {
        Gamma{1.0, 0.5},     // c² = 2
        Lognormal{0.7, 2.0}, // c² = 0.95
        Uniform{0.0, 2.0},   // c² = 1/3
        Mixture{{{0.9, Erlang{0.5, 3}}, {0.1, Exponential{5.5}}}},
    };
    for (const Distribution& service : services) {
        const double rate = 0.7 / service.mean();
        const auto runs = single_class(1, rate, service, {120, 4'000.0, 104'000.0});
        test::expect_theory(std::string(service.kind()), runs[0],
                            theory::mg1_mean_wait(rate, service.mean(), service.scv()));
    }
}

/// Three stations in a row.
struct Line {
    explicit Line(const StreamFamily& random)
        : services(random.stream("services")), stations{{{world, 1}, {world, 1}, {world, 2}}}
    {
    }

    Simulation world;
    Stream services;
    std::array<Resource, 3> stations;
    std::array<Tally, 3> waits;
};

constexpr std::array<double, 3> line_service = {1.0, 0.8, 2.0};

Process traveller(Line& line, std::uint64_t id, bool is_recorded)
{
    for (std::size_t stage = 0; stage < 3; ++stage) {
        const SimTime arrived = line.world.now();
        Slot server = line.stations[stage].acquire();
        co_await server.ready();
        if (is_recorded) line.waits[stage].add(seconds_of(line.world.now() - arrived));
        Draws draws = line.services.at(id, static_cast<std::uint32_t>(stage));
        co_await line.world.after(from_seconds(exponential(draws, line_service[stage])));
    }
}

Process travellers(Line& line, Sequence gaps, double rate, SimTime record_from)
{
    for (std::uint64_t id = 0;; ++id) {
        co_await line.world.after(from_seconds(exponential(gaps, 1.0 / rate)));
        line.world.spawn(traveller(line, id, line.world.now() >= record_from), "traveller");
    }
}

// Burke: the output of M/M/c is Poisson again, so each station of the row is an M/M/c of its own.
TEST(Tandem, StationsAreIndependentMmc)
{
    constexpr double rate = 0.75;
    const auto runs = test::replicate(140, [&](const StreamFamily& random) {
        Line line(random);
        line.world.spawn(travellers(line, random.stream("gaps").sequence(), rate, SimTime{4'000s}), "source");
        line.world.run_until(SimTime{84'000s});
        return Outputs{*line.waits[0].mean(), *line.waits[1].mean(), *line.waits[2].mean()};
    });
    test::expect_theory("first", runs[0], theory::mmc_mean_wait(rate, 1.0 / line_service[0], 1));
    test::expect_theory("second", runs[1], theory::mmc_mean_wait(rate, 1.0 / line_service[1], 1));
    test::expect_theory("third", runs[2], theory::mmc_mean_wait(rate, 1.0 / line_service[2], 2));
}

} // namespace
