// Processes that fail and are mended in turn: alone, in series, in parallel, in groups, and how soon it is noticed.
#include "analytic/replications.hpp"
#include "support/queueing.hpp"
#include "support/runtime_window.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test::Outputs;
using test::within;
using test_support::runtime_plan;
using test_support::Window;

/// A request asks every module in turn. Each process works for 9 s on average and is then down for 1 s, so a = 0.9.
constexpr auto parts = R"(
product:
  modules: [{{id: entry}}, {{id: part, count: {parts}}}]
  operations:
    - {{id: show, modules: [entry], steps: [{{call: {{to: serve, each: true}}}}]}}
    - {{id: serve, modules: [part]}}
  journeys: [{{id: visit, operation: show, load: {{steady: {rate}/s}}}}]
observation: {{warm_up: 0 s, length: {length} s}}
faults: [{{id: chaos, at: 0 s, what: {{kills: {{among: [{among}], every: {every}}}}}, repair: {repair}}}]
alternatives:
  - id: cut
    deployables: [{{id: entry, modules: [entry]}}, {{id: rest, modules: [part*], each: {each}}}]
    runtime:
      network: *free
      processes: [{{replicas: {replicas}}}]
      calls: [{{from: [entry], {policy}}}]
)";

struct Setting {
    int parts = 1;
    std::string every = "{exponential: {mean: 9 s}}";
    std::string repair = "{exponential: {mean: 1 s}}";
    int replicas = 1;
    std::string policy = "timeout: 1 s";
    std::string among = "part*";
    bool each = true;
    double rate = 2;
    int length_s = 10'000;
};

/// Share of the requests answered, by run.
std::vector<double> answered(const Setting& s, int runs, const std::vector<std::string>& overrides = {})
{
    const auto plan = runtime_plan(
        fmt::format(parts, fmt::arg("parts", s.parts), fmt::arg("every", s.every), fmt::arg("repair", s.repair),
                    fmt::arg("replicas", s.replicas), fmt::arg("policy", s.policy), fmt::arg("among", s.among),
                    fmt::arg("each", s.each), fmt::arg("rate", s.rate), fmt::arg("length", s.length_s)),
        overrides);
    return test::replicate(3 * runs, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        w.with_fault().run();
        return Outputs{1 - static_cast<double>(w.journey().lost) / static_cast<double>(w.journey().offered)};
    })[0];
}

// Up a share MTBF / (MTBF + MTTR) of the time, whatever the laws: the time down is tested, as it is small.
TEST(RuntimeAvailability, DependsOnMeansOnly)
{
    const std::pair<std::string, std::string> laws[] = {
        {"{exponential: {mean: 9 s}}", "{exponential: {mean: 1 s}}"},
        {"{weibull: {mean: 9 s, shape: 2}}", "1 s"},
        {"{erlang: {mean: 9 s, stages: 3}}", "{gamma: {mean: 1 s, shape: 0.5}}"}};
    for (const auto& [every, repair] : laws) {
        Setting s;
        s.every = every;
        s.repair = repair;
        s.rate = 10;
        std::vector<double> lost = answered(s, 40);
        for (double& share : lost) share = 1 - share;
        test::expect_theory(every, lost, 1 - theory::availability(9, 1), within(0.02));
    }
}

// All of n have to be up: a^n.
TEST(RuntimeAvailability, InSeries)
{
    for (const int n : {3, 10}) {
        Setting s;
        s.parts = n;
        test::expect_theory(fmt::format("answered_{}", n), answered(s, n == 3 ? 20 : 60), std::pow(0.9, n),
                            within(0.01));
    }
}

// What can be done without does not count: its caller answers all the same, only less well.
TEST(RuntimeAvailability, OptionalPartsDropOut)
{
    Setting s;
    s.parts = 3;
    const std::string stand_in = "alternatives.cut.runtime.calls=[{from: [entry], to: [part-3], fallback: {}}]";
    test::expect_theory("answered", answered(s, 20, {stand_in}), 0.9 * 0.9, within(0.01));
}

// One of k replicas is enough for a caller who tries the next one: 1 - (1 - a)^k are answered; without that, a.
TEST(RuntimeAvailability, OfReplicas)
{
    Setting s;
    s.replicas = 2;
    s.rate = 5;
    test::expect_theory("no_retry", answered(s, 20), 0.9, within(0.01));
    s.policy = "timeout: 1 s, retry: {fixed: {attempts: 2, wait: 0 s}}";
    std::vector<double> lost = answered(s, 60);
    for (double& share : lost) share = 1 - share;
    test::expect_theory("both_down", lost, 0.01, within(0.05));
}

// Ten modules in one process: each brings all of them down, ten times as often as one alone, and all are back after one
// repair.
TEST(RuntimeAvailability, OfModulesThatShareAProcess)
{
    Setting s;
    s.parts = 10;
    s.each = false;
    s.every = "{exponential: {mean: 900 ms}}";
    test::expect_theory("answered", answered(s, 20), theory::availability(0.9, 1), within(0.01));
}

double at_least(int k, int n, double a)
{
    double sum = 0;
    for (int up = k; up <= n; ++up)
        sum += std::tgamma(n + 1) / std::tgamma(up + 1) / std::tgamma(n - up + 1) * std::pow(a, up) *
               std::pow(1 - a, n - up);
    return sum;
}

// A group works while more than half of its members are up: binomial.
TEST(RuntimeAvailability, OfGroups)
{
    for (const int nodes : {3, 5}) {
        Setting s;
        s.among = "store";
        s.every = "{exponential: {mean: 4 s}}"; // a = 0.8
        s.rate = 5;
        std::vector<double> lost = answered(
            s, 40,
            {"product.data=[{id: goods}]", "product.operations.serve.steps=[{query: {data: goods, time: 0 s}}]",
             fmt::format("alternatives.cut.runtime.databases=[{{id: store, nodes: {}}}]", nodes)});
        for (double& share : lost) share = 1 - share;
        test::expect_theory(fmt::format("lost_{}", nodes), lost, 1 - at_least(nodes / 2 + 1, nodes, 0.8), within(0.02));
    }
}

// A process dies at any moment between two heartbeats of 10 s; the third one missed tells: 20 to 30 s, 25 on average.
TEST(RuntimeAvailability, TimeToNoticeADeadProcess)
{
    const auto plan = runtime_plan(R"(
product:
  modules: [{id: shop, count: 200}]
  operations: [{id: show, modules: [shop]}]
  journeys: [{id: visit, operation: show, load: {steady: 1/s}}]
observation: {warm_up: 0 s, length: 1000 s}
faults: [{id: chaos, at: 0 s, what: {kills: {every: {uniform: {low: 100 s, high: 200 s}}}}}]
alternatives:
  - id: cut
    deployables: [{id: all, each: true}]
    runtime: {network: *free, processes: [{replicas: 1, start_up: 0 s}]}
)");
    const auto runs = test::replicate(20, [&](const sim::StreamFamily& random) {
        Window w(plan, random);
        w.with_fault();
        double down_s = 0;
        int dead = 0;
        std::vector<double> since(w.engine->services.size(), 0);
        for (double s = 0.5; s < 600; s += 0.5) {
            w.until(s);
            for (std::size_t i = 0; i < since.size(); ++i) {
                const bool up = w.engine->services[i].replicas[0]->accepts();
                if (!up && since[i] == 0) since[i] = s;
                if (!up || since[i] == 0) continue;
                EXPECT_GE(s - since[i], 19.5);
                EXPECT_LE(s - since[i], 30.5);
                down_s += s - since[i];
                since[i] = 0;
                ++dead;
            }
        }
        return Outputs{down_s / dead};
    });
    test::expect_theory("noticed_s", runs[0], 25, within(0.01));
}

} // namespace
