// A surge that is long over and still hurts: retries keep a service busy with requests that nobody waits for any more.
#include "support/runtime_window.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::runtime_plan;
using test_support::Window;

/// One worker in order of arrival, 10 ms for a request; users wait for 1 s and try three times. A surge to four times
/// the load lasts 30 s.
constexpr auto shop = R"(
product:
  modules: [{{id: shop}}]
  operations: [{{id: show, modules: [shop], steps: [{{compute: 10 ms}}]}}]
  journeys: [{{id: visit, operation: show, load: {{steady: {rate}/s}}}}]
observation: {{warm_up: 0 s, length: 10 min}}
faults: [{{id: surge, at: 60 s, what: {{surge: {{factor: {factor}}}}}, lasts: 30 s}}]
alternatives:
  - id: all
    deployables: [{{id: all}}]
    runtime:
      network: *free
      processes: [{{replicas: 1, workers: 1, cores: 0}}]
      calls: [{{from: [users], timeout: 1 s, {policy}}}]
)";

struct Aftermath {
    double goodput; ///< share of the requests of the last minute
    double tries;   ///< of each of them
};

Aftermath after_a_surge(double rho, const std::string& policy, double factor = 4)
{
    Window w(runtime_plan(
        fmt::format(shop, fmt::arg("rate", 100 * rho), fmt::arg("factor", factor), fmt::arg("policy", policy))));
    w.with_fault().until(540);
    const auto before = w.journey();
    const auto calls = w.engine->ledger.calls;
    const auto tries = w.engine->ledger.tries;
    w.until(600);
    const auto ended = [](const auto& book) { return book.good + book.lost; };
    return {static_cast<double>(w.journey().good - before.good) /
                static_cast<double>(ended(w.journey()) - ended(before)),
            static_cast<double>(w.engine->ledger.tries - tries) / static_cast<double>(w.engine->ledger.calls - calls)};
}

constexpr auto three_tries = "retry: {fixed: {attempts: 3, wait: 0 s}}";

// Three times the load is more than the service can do, once: with ρ between 1/3 and 1 it stays down, all tries in
// vain.
TEST(RuntimeOverload, RetriesKeepAServiceDownInTheVulnerableRange)
{
    for (const double rho : {0.5, 0.8}) {
        const Aftermath stuck = after_a_surge(rho, three_tries);
        EXPECT_LT(stuck.goodput, 0.02) << rho;
        EXPECT_NEAR(stuck.tries, 3, 0.05) << rho;
        const Aftermath quiet = after_a_surge(rho, three_tries, 1);
        EXPECT_GT(quiet.goodput, 0.999) << rho;
        EXPECT_NEAR(quiet.tries, 1, 0.001) << rho;
    }
}

// Below 1/3 all tries together fit in, and it recovers by itself.
TEST(RuntimeOverload, BelowTheVulnerableRangeItRecovers)
{
    const Aftermath a = after_a_surge(0.25, three_tries);
    EXPECT_GT(a.goodput, 0.999);
    EXPECT_NEAR(a.tries, 1, 0.001);
}

// The same surge, and one of the cures: no retries, few retries, work that nobody waits for is not begun, a short line.
TEST(RuntimeOverload, EachCureRecovers)
{
    for (const std::string policy :
         {std::string("deadlines: false"), std::string(three_tries) + ", budget: {client_share: {share: 10 %}}",
          std::string(three_tries) + ", deadlines: true",
          std::string("retry: {fixed: {attempts: 3, wait: 5 s}}, breaker: {time_window: {open: 10 s}}")}) {
        const Aftermath a = after_a_surge(0.5, policy);
        EXPECT_GT(a.goodput, 0.99) << policy;
        EXPECT_LT(a.tries, 1.05) << policy;
    }
}

} // namespace
