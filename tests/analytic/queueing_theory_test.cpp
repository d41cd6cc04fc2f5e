// The closed forms themselves, against published values, hand arithmetic and each other.
#include "support/queueing.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace {

using namespace theory;

// Erlang C by its definition, c = 2, a = 1: (1/2!) × 2/(2-1) / (1 + 1 + 1) = 1/3. c = 1: ρ.
TEST(ErlangC, MatchesHandArithmetic)
{
    EXPECT_NEAR(erlang_c(2, 1.0), 1.0 / 3.0, 1e-15);
    EXPECT_NEAR(erlang_c(1, 0.7), 0.7, 1e-15);
    // c = 3, a = 2: (8/6 × 3) / (1 + 2 + 2 + 4) = 4/9.
    EXPECT_NEAR(erlang_c(3, 2.0), 4.0 / 9.0, 1e-15);
    EXPECT_THROW(erlang_c(3, 3.0), std::domain_error);
}

// Probability of waiting, mean wait, mean time in the station and 99th percentile of the wait, in units of service.
TEST(ErlangC, MatchesTheTableOfTheRuntimeModel)
{
    const struct {
        int servers;
        double rho, waiting, wait, stay, p99;
    } rows[] = {{1, .5, .5, 1.000, 2.000, 7.824},          {1, .8, .8, 4.000, 5.000, 21.910},
                {1, .9, .9, 9.000, 10.000, 44.998},        {2, .8, .71111, 1.7778, 2.7778, 10.661},
                {4, .8, .59643, .74554, 1.74554, 5.1105},  {4, .9, .78775, 1.96938, 2.96938, 10.9165},
                {8, .8, .45764, .28603, 1.28603, 2.3897},  {8, .9, .70153, .87692, 1.87692, 5.3134},
                {16, .9, .59134, .36959, 1.36959, 2.5499}, {32, .9, .45820, .14319, 1.14319, 1.1952}};
    for (const auto& row : rows) {
        const double rate = row.rho * row.servers;
        EXPECT_NEAR(erlang_c(row.servers, rate), row.waiting, 1e-5);
        EXPECT_NEAR(mmc_mean_wait(rate, 1, row.servers), row.wait, 1e-4);
        EXPECT_NEAR(mmc_mean_wait(rate, 1, row.servers) + 1, row.stay, 1e-4);
        EXPECT_NEAR(mmc_wait_quantile(0.99, rate, 1, row.servers), row.p99, 1e-3);
    }
}

TEST(ErlangB, MatchesTheTableOfTheRuntimeModel)
{
    const double table[][2] = {{3, .00081}, {5, .01838}, {7, .07874}, {9, .16796}, {10, .21458}, {12, .30193}};
    for (const auto& [load, lost] : table) EXPECT_NEAR(erlang_b(10, load), lost, 1e-5);
    // One place is a loss system with one server.
    EXPECT_NEAR(mm1k_loss(0.8, 1), erlang_b(1, 0.8), 1e-15);
}

// One station and thinking is the machine-repair model. Two stations of demand 1 without thinking: X = n / (n + 1).
TEST(ClosedNetwork, MatchesHandArithmetic)
{
    const double one[] = {0.39};
    const ClosedNetwork flag = mean_value_analysis(30, 9.0, one);
    EXPECT_NEAR(flag.throughput, machine_repair(30, 1, 9.0, 0.39).throughput, 1e-12);
    const double two[] = {1.0, 1.0};
    EXPECT_NEAR(mean_value_analysis(5, 0.0, two).throughput, 5.0 / 6.0, 1e-14);
}

TEST(ForkJoin, MatchesPublishedValues)
{
    EXPECT_NEAR(harmonic(50), 4.499, 5e-4);
    EXPECT_NEAR(harmonic(500), 6.793, 5e-4);
    // Without queueing the larger of two exponential times: 3/2.
    EXPECT_NEAR(fork_join_pair_mean_response(1e-9, 1.0), harmonic(2), 1e-8);
}

// M/M/1 with λ 0.9, μ 1: sojourn 10, wait 9, and every general formula gives the same.
TEST(OneServer, FormulasAgree)
{
    EXPECT_NEAR(mm1_mean_sojourn(0.9, 1.0), 10.0, 1e-12);
    EXPECT_NEAR(mmc_mean_wait(0.9, 1.0, 1), 9.0, 1e-12);
    EXPECT_NEAR(mg1_mean_wait(0.9, 1.0, 1.0), 9.0, 1e-12);
    EXPECT_NEAR(mg1_mean_wait(0.9, 1.0, 0.0), 4.5, 1e-12); // M/D/1 waits half as long
    EXPECT_NEAR(bulk_service_mean_in_system(0.9, 1.0, 1) / 0.9, 10.0, 1e-9);
    const std::vector<PriorityClass> one = {{0.9, 1.0, 1.0}};
    EXPECT_NEAR(priority_mean_waits(one)[0], 9.0, 1e-12);
    EXPECT_NEAR(preemptive_mean_sojourns(one)[0], 10.0, 1e-12);
    EXPECT_THROW(mm1_mean_sojourn(1.0, 1.0), std::domain_error);
    EXPECT_THROW(mg1_mean_wait(2.0, 1.0, 1.0), std::domain_error);
}

// Conservation law (Kleinrock II, 3.4): Σ ρ_k W_k does not depend on the order of service. Here M/M/1, S = 1, λ 0.3 +
// 0.5: R = 0.8, W_1 = 0.8/0.7, W_2 = 0.8/(0.7 × 0.2); FIFO wait is 0.8/0.2 = 4, times ρ = 3.2.
TEST(Priorities, ObeyTheConservationLaw)
{
    const std::vector<PriorityClass> classes = {{0.3, 1.0, 1.0}, {0.5, 1.0, 1.0}};
    const auto waits = priority_mean_waits(classes);
    EXPECT_NEAR(waits[0], 8.0 / 7.0, 1e-12);
    EXPECT_NEAR(waits[1], 40.0 / 7.0, 1e-12);
    EXPECT_NEAR(0.3 * waits[0] + 0.5 * waits[1], 3.2, 1e-12);

    // With preemption the first class sees an M/M/1 of its own: 1/(1-0.3). All together still L = 0.8/0.2 = 4.
    const auto sojourns = preemptive_mean_sojourns(classes);
    EXPECT_NEAR(sojourns[0], 1.0 / 0.7, 1e-12);
    EXPECT_NEAR(0.3 * sojourns[0] + 0.5 * sojourns[1], 4.0, 1e-12);
}

// n = 2, one server, S = Z = 1: weights 1, 2, 2 → p = 0.2, 0.4, 0.4. Busy 0.8, queue 0.4, throughput 0.8, wait 0.5.
TEST(MachineRepair, MatchesHandArithmetic)
{
    const MachineRepair small = machine_repair(2, 1, 1.0, 1.0);
    EXPECT_NEAR(small.utilization, 0.8, 1e-14);
    EXPECT_NEAR(small.mean_in_queue, 0.4, 1e-14);
    EXPECT_NEAR(small.throughput, 0.8, 1e-14);
    EXPECT_NEAR(small.mean_wait, 0.5, 1e-14);
    // As many servers as customers: nobody waits, throughput 2 / (Z + S) = 1.
    EXPECT_NEAR(machine_repair(2, 2, 1.0, 1.0).mean_wait, 0.0, 1e-14);
    EXPECT_NEAR(machine_repair(2, 2, 1.0, 1.0).throughput, 1.0, 1e-14);
}

// 300 engineers, a deployment each every 10 working days of 9 h, 23.4 min to hold the right to deploy. The server is
// practically never idle, so a cycle lasts 300 × 0.39 h = 117 h; less 90 h of work and 0.39 h of deploying: 26.61 h,
// 2.957 working days.
TEST(MachineRepair, GivesThreeDaysOfWaitingForTheDeployFlag)
{
    const MachineRepair flag = machine_repair(300, 1, 90.0, 0.39);
    EXPECT_NEAR(flag.mean_wait / 9.0, 2.96, 0.005);
    EXPECT_GT(flag.utilization, 0.9999);
}

// K = 2, λ = μ = 1: r³ - 2 r + 1 = (r - 1)(r² + r - 1), r = (√5 - 1)/2, L = r / (1 - r) = 1.618.
TEST(BulkService, MatchesHandArithmetic)
{
    EXPECT_NEAR(bulk_service_mean_in_system(1.0, 1.0, 2), (1.0 + std::sqrt(5.0)) / 2.0, 1e-9);
    // Departures that take everybody: L → λ / μ.
    EXPECT_NEAR(bulk_service_mean_in_system(1.0, 1.0, 200), 1.0, 1e-6);
    EXPECT_THROW(bulk_service_mean_in_system(2.0, 1.0, 2), std::domain_error);
}

// The first of 4 waits 3 gaps, the last none: mean 1.5 gaps.
TEST(SmallForms, MatchHandArithmetic)
{
    EXPECT_DOUBLE_EQ(full_batch_mean_wait(2.0, 4), 0.75);
    EXPECT_DOUBLE_EQ(gates_mean_wait(3, 7.0), 10.5);
    EXPECT_DOUBLE_EQ(availability(99.0, 1.0), 0.99);
}

} // namespace
