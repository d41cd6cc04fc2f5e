// Requests at one service against the queues of the books: M/M/c, M/M/1/K, Erlang's loss, Pollaczek-Khinchine,
// processor sharing. A service takes 10 ms on average.
#include "analytic/replications.hpp"
#include "support/queueing.hpp"
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using model::runtime::Reason;
using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

constexpr double mean_s = 0.01;

/// Users ask for `time` of work at one replica; probes come as well, which wait for a worker and then need nothing.
constexpr auto station = R"(
product:
  modules: [{{id: shop}}]
  operations:
    - {{id: show, modules: [shop], steps: [{{compute: {{time: {time}}}}}]}}
    - {{id: look, modules: [shop]}}
  journeys:
    - {{id: visit, operation: show, load: {{steady: {rate:.9g}/s}}}}
    - {{id: probe, operation: look, load: {{steady: {probes:.9g}/s}}}}
observation: {{warm_up: {warm_up:.0f} s, length: {length:.0f} s}}
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime: {{network: *free, processes: [{{replicas: 1, {process}}}]}}
)";

struct Station {
    std::string process;
    double load; ///< in servers
    std::string time = "{exponential: {mean: 10 ms}}";
    double probes = 1e-6; ///< for each user
    int runs = 30;
    double services = 50'000; ///< the length of a run, measured in services of one server
};

model::runtime::RuntimePlan plan_of(const Station& s)
{
    const double rate = s.load / mean_s;
    return runtime_plan(fmt::format(station, fmt::arg("time", s.time), fmt::arg("rate", rate),
                                    fmt::arg("probes", rate * s.probes), fmt::arg("process", s.process),
                                    fmt::arg("warm_up", std::ceil(s.services * mean_s / 20)),
                                    fmt::arg("length", std::ceil(s.services * mean_s))));
}

/// Runs a window and measures how many processors were busy in it.
double busy_in(Window& w)
{
    const model::runtime::Cpu& cpu = w.service("all").replicas[0]->cpu;
    w.until(sim::seconds_of(w.engine->ledger.from));
    const double before_s = cpu.busy_s();
    w.until(sim::seconds_of(w.engine->ledger.to));
    const double busy_s = cpu.busy_s() - before_s;
    w.run();
    return busy_s / sim::seconds_of(w.engine->ledger.to - w.engine->ledger.from);
}

/// By run: mean stay, mean wait of the probes, their 99th percentile; what the load that happened to be offered
/// explains is taken out.
std::vector<std::vector<double>> measure(const Station& s)
{
    const auto plan = plan_of(s);
    auto runs = test::replicate(s.runs, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        const double busy = busy_in(w);
        const bool probed = w.answered(1) > 100;
        return Outputs{w.mean_latency_s(0) / mean_s, probed ? w.mean_latency_s(1) / mean_s : 0,
                       probed ? w.latency_s(0.99, 1) / mean_s : 0, busy};
    });
    test::expect_theory("busy", runs[3], s.load, within(0.01));
    for (std::size_t k = 0; k < 3; ++k) runs[k] = test::controlled(runs[k], runs[3], s.load);
    return runs;
}

struct Row {
    int servers;
    double rho;
    int runs;
    double services;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << "M_M_" << row.servers << "_at_" << row.rho;
}

class Mmc : public testing::TestWithParam<Row> {};

// Workers are the servers; each request has a processor of its own.
TEST_P(Mmc, StayWaitAndTail)
{
    const auto [servers, rho, run_count, services] = GetParam();
    const double load = rho * servers;
    Station s{fmt::format("workers: {}, cores: 0", servers), load};
    s.probes = 0.5;
    s.runs = 4 * run_count;
    s.services = services;
    const auto runs = measure(s);
    const double tolerance = rho > 0.85 ? 0.03 : 0.01;
    const double wait = theory::mmc_mean_wait(load, 1, servers);
    test::expect_theory("stay", runs[0], wait + 1, within(tolerance));
    test::expect_theory("wait", runs[1], wait, within(rho > 0.85 ? 0.05 : 0.04));
    test::expect_theory("wait_p99", runs[2], theory::mmc_wait_quantile(0.99, load, 1, servers),
                        within(servers > 8 ? 0.08 : 0.05));
}

INSTANTIATE_TEST_SUITE_P(RuntimeQueue, Mmc,
                         testing::Values(Row{1, .5, 30, 50'000}, Row{1, .8, 60, 60'000}, Row{1, .9, 40, 80'000},
                                         Row{2, .8, 40, 40'000}, Row{4, .8, 30, 20'000}, Row{4, .9, 30, 30'000},
                                         Row{8, .8, 20, 10'000}, Row{8, .9, 30, 15'000}, Row{16, .9, 30, 8'000},
                                         Row{32, .9, 30, 4'000}),
                         [](const auto& row) {
                             return fmt::format("c{}_rho{:02.0f}", row.param.servers, 100 * row.param.rho);
                         });

// The same with processors instead of workers, in order of arrival.
TEST(RuntimeQueue, ProcessorsInOrderOfArrivalAreServers)
{
    Station s{"cores: 4, cpu: fifo", 3.2};
    s.services = 20'000;
    s.runs = 120;
    test::expect_theory("stay", measure(s)[0], theory::mmc_mean_wait(3.2, 1, 4) + 1, within(0.01));
}

// One place to work and four to wait; the stay is that of those who got in.
TEST(RuntimeQueue, Mm1kLoses)
{
    for (const double rho : {0.8, 1.2}) {
        Station s{"workers: 1, queue: 4, cores: 0", rho};
        const auto plan = plan_of(s);
        const auto runs = test::replicate(90, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            w.run();
            return Outputs{static_cast<double>(w.lost(Reason::queue_full)) / static_cast<double>(w.journey().offered)};
        });
        test::expect_theory(fmt::format("lost_{}", rho), runs[0], theory::mm1k_loss(rho, 5), within(0.02));
    }
}

// Ten workers and no place to wait: what is lost depends on the mean of the work and on nothing else.
TEST(RuntimeQueue, ErlangLossDoesNotDependOnTheLaw)
{
    const std::string laws[] = {
        "{exponential: {mean: 10 ms}}", "10 ms",
        "{mixture: {parts: [{weight: 9, distribution: {exponential: {mean: 2 ms}}}, {weight: 1, "
        "distribution: {exponential: {mean: 82 ms}}}]}}"};
    for (const double load : {7.0, 10.0, 12.0}) {
        for (const std::string& law : laws) {
            if (load != 10 && law != laws[0]) continue;
            Station s{"workers: 10, queue: 0, cores: 0", load, law};
            s.services = 10'000;
            const auto plan = plan_of(s);
            const auto runs = test::replicate(60, [&](const sim::StreamFamily& random) {
                Window w(plan, random);
                w.run();
                return Outputs{static_cast<double>(w.lost(Reason::queue_full)) /
                               static_cast<double>(w.journey().offered)};
            });
            test::expect_theory(fmt::format("lost_{}_{}", load, law), runs[0], theory::erlang_b(10, load),
                                within(0.02));
        }
    }
}

// Wait ρ (1 + c²) / 2 (1 - ρ): half of M/M/1 for constant work, 2.5 times for c² = 4.
TEST(RuntimeQueue, PollaczekKhinchine)
{
    // Two exponential phases with mean 1 and second moment 5: 0.8 × 0.5 + 0.2 × 3 = 1, 2 (0.8 × 0.25 + 0.2 × 9) = 4,
    // so c² = 3.
    const std::pair<std::string, double> laws[] = {
        {"10 ms", 0.0},
        {"{mixture: {parts: [{weight: 8, distribution: {exponential: {mean: 5 "
         "ms}}}, {weight: 2, distribution: {exponential: {mean: 30 ms}}}]}}",
         3.0}};
    for (const auto& [law, scv] : laws) {
        Station s{"cores: 1, cpu: fifo", 0.7, law};
        s.runs = 180;
        const auto runs = measure(s);
        test::expect_theory(fmt::format("stay_{}", scv), runs[0], 1 + theory::mg1_mean_wait(0.7, 1, scv), within(0.01));
    }
}

/// Small and big requests share one processor; shares of 4 : 1 and times of 5 and 30 ms.
TEST(RuntimeQueue, ProcessorSharingStretchesEveryJobAlike)
{
    const std::pair<std::string, std::string> laws[] = {
        {"5 ms", "30 ms"}, {"{exponential: {mean: 5 ms}}", "{gamma: {mean: 30 ms, shape: 0.5}}"}};
    for (const auto& [small, big] : laws) {
        const auto plan = runtime_plan(fmt::format(R"(
product:
  modules: [{{id: shop}}]
  operations:
    - {{id: show, modules: [shop], steps: [{{compute: {{time: {}}}}}]}}
    - {{id: search, modules: [shop], steps: [{{compute: {{time: {}}}}}]}}
  journeys:
    - {{id: visit, operation: show, load: {{steady: 56/s}}}}
    - {{id: find, operation: search, load: {{steady: 14/s}}}}
observation: {{warm_up: 30 s, length: 10 min}}
alternatives:
  - {{id: all, deployables: [{{id: all}}], runtime: {{network: *free, processes: [{{replicas: 1, cores: 1}}]}}}}
)",
                                                   small, big));
        const auto runs = test::replicate(120, [&](const sim::StreamFamily& random) {
            Window w(plan, random);
            const double busy = busy_in(w);
            return Outputs{w.mean_latency_s(0) / 0.005, w.mean_latency_s(1) / 0.03, busy};
        });
        const double rho = 0.7;
        test::expect_theory("small", test::controlled(runs[0], runs[2], rho), 1 / (1 - rho), within(0.01));
        test::expect_theory("big", test::controlled(runs[1], runs[2], rho), 1 / (1 - rho), within(0.015));
    }
}

} // namespace
