// Waiting that comes from rhythm, not from load: periodic boards, batches that must fill, trains with limited seats.
#include "analytic/replications.hpp"

#include "kernel/signal.hpp"
#include "kernel/simulation.hpp"
#include "kernel/store.hpp"
#include "random/variates.hpp"
#include "stats/tally.hpp"
#include "stats/time_average.hpp"
#include "support/queueing.hpp"

#include <gtest/gtest.h>
#include <optional>
#include <string>

namespace {

using namespace sim;
using namespace std::chrono_literals;

// ---- gates: boards that meet once a week ------------------------------------------------------------------------

constexpr Duration period = 7 * 24h;

struct Company {
    explicit Company(const StreamFamily& random) : work(random.stream("work")) {}

    Simulation world;
    Stream work;
    Signal meeting;
    Tally waits_s;
};

Process board(Company& company)
{
    for (;;) {
        co_await company.world.after(period);
        company.meeting.broadcast();
    }
}

/// Works before each board for a time that spreads over a whole period, so every board is reached at a random moment.
Process change(Company& company, std::uint64_t id, int boards)
{
    Draws draws = company.work.at(id);
    double waited_s = 0.0;
    for (int i = 0; i < boards; ++i) {
        co_await company.world.after(from_seconds(uniform(draws, 0.0, seconds_of(period))));
        const SimTime ready = company.world.now();
        co_await company.meeting.next();
        waited_s += seconds_of(company.world.now() - ready);
    }
    company.waits_s.add(waited_s);
}

TEST(Gates, CostHalfAPeriodEach)
{
    for (const int boards : {1, 3}) {
        const auto runs = test::replicate(50, [&](const StreamFamily& random) {
            Company company(random);
            company.world.spawn(board(company), "board");
            for (std::uint64_t id = 0; id < 4'000; ++id) company.world.spawn(change(company, id, boards), "change");
            company.world.run_until(SimTime{20 * period});
            EXPECT_EQ(company.waits_s.count(), 4'000U);
            return test::Outputs{*company.waits_s.mean()};
        });
        test::expect_theory("boards_" + std::to_string(boards), runs[0],
                            theory::gates_mean_wait(boards, seconds_of(period)));
    }
}

// ---- a batch that leaves when it is full -------------------------------------------------------------------------

struct Batch {
    Simulation world;
    Signal full;
    int aboard = 0;
    Tally waits_s;
};

Process member(Batch& batch, int size)
{
    const SimTime arrived = batch.world.now();
    if (++batch.aboard == size) {
        batch.aboard = 0;
        batch.full.broadcast();
    } else {
        co_await batch.full.next();
    }
    batch.waits_s.add(seconds_of(batch.world.now() - arrived));
}

Process members(Batch& batch, Sequence gaps, double rate, int size)
{
    for (;;) {
        co_await batch.world.after(from_seconds(exponential(gaps, 1.0 / rate)));
        batch.world.spawn(member(batch, size), "member");
    }
}

TEST(FullBatch, WaitsForTheOthers)
{
    for (const int size : {2, 8}) {
        const auto runs = test::replicate(50, [&](const StreamFamily& random) {
            Batch batch;
            batch.world.spawn(members(batch, random.stream("gaps").sequence(), 0.5, size), "members");
            batch.world.run_until(SimTime{40'000s});
            return test::Outputs{*batch.waits_s.mean()};
        });
        test::expect_theory("size_" + std::to_string(size), runs[0], theory::full_batch_mean_wait(0.5, size));
    }
}

// ---- release trains with limited room ------------------------------------------------------------------------------

struct Station {
    explicit Station() : platform(world) {}

    Simulation world;
    Store<SimTime> platform; // moments of arrival
    TimeAverage present;
    Tally waits_s;
};

Process passengers(Station& station, Sequence gaps, double rate)
{
    for (;;) {
        co_await station.world.after(from_seconds(exponential(gaps, 1.0 / rate)));
        co_await station.platform.put(station.world.now());
        station.present.add(seconds_of(station.world.now()), +1.0);
    }
}

Process trains(Station& station, Sequence gaps, double rate, int seats)
{
    for (;;) {
        co_await station.world.after(from_seconds(exponential(gaps, 1.0 / rate)));
        for (int seat = 0; seat < seats; ++seat) {
            const std::optional<SimTime> arrived = station.platform.try_get();
            if (!arrived) break;
            station.present.add(seconds_of(station.world.now()), -1.0);
            station.waits_s.add(seconds_of(station.world.now() - *arrived));
        }
    }
}

TEST(ReleaseTrain, WithLimitedRoom)
{
    for (const int seats : {1, 3, 10}) {
        const double rate = 0.75 * seats;
        const auto runs = test::replicate(140, [&](const StreamFamily& random) {
            Station station;
            station.world.spawn(passengers(station, random.stream("passengers").sequence(), rate), "passengers");
            station.world.spawn(trains(station, random.stream("trains").sequence(), 1.0, seats), "trains");
            station.world.run_until(SimTime{2'000s});
            station.waits_s = {};
            station.present.restart(2'000.0);
            station.world.run_until(SimTime{32'000s});
            return test::Outputs{*station.waits_s.mean(), *station.present.mean(32'000.0)};
        });
        const double waiting = theory::bulk_service_mean_in_system(rate, 1.0, seats);
        test::expect_theory("wait_" + std::to_string(seats), runs[0], waiting / rate);
        test::expect_theory("waiting_" + std::to_string(seats), runs[1], waiting);
    }
}

} // namespace
