// Interfaces that change: who follows, what a version more costs, how many there are.
#include "support/scenario_study.hpp"

#include "delivery/versions.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::metric;
using test_support::run;

/// An interface with three clients, all of them always on; `interface` goes where it says.
std::string provider(const std::string& interface, const std::string& jobs = "", const std::string& more = "")
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
people: 40
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 520 weeks, runs: 1}}
product: {{modules: [{{id: api}}, {{id: client, count: 3, weight: 0}}]}}
work: [{{id: w, arrival: {{poisson: {{rate: 1/d}}}}, effort: 10 h, modules: [api]}}]
alternatives:
  - id: a
    deployables: [{{id: d, modules: ["*"], each: true}}]
    organization: {{teams: [{{id: one, owns: [api]}}, {{id: two, owns: [client]}}]}}
    interfaces: [{{id: i, modules: [api], clients: ["*"], {}}}]
    flow: [{{work: {{}}}}, {{pipeline: {{jobs: [{{id: build, fixed: 1 min}}{}]}}}}, {{deploy: {{}}}}]
    {}
)",
                       interface, jobs, more);
}

double effort_h(const sim::RunResult& result)
{
    return metric(result, "hours.building") / 3600 / metric(result, "delivered");
}

TEST(Interfaces, take_all_clients_along_or_none)
{
    const auto result = run(provider("breaking: 20 %, adapting: 50 %"));
    EXPECT_NEAR(metric(result, "breaking_changes"), 0.2, 0.02);
    // One of five changes is of four deployables and takes two and a half times as long.
    EXPECT_NEAR(metric(result, "deployables_touched"), 1 + 3 * 0.2, 0.06);
    EXPECT_NEAR(effort_h(result), 10 * (1 + 3 * 0.5 * 0.2), 0.3);
    EXPECT_NEAR(metric(result, "adapting"), 3 * 0.5 * 0.2, 0.03);
    EXPECT_EQ(metric(result, "versions"), 1);
    EXPECT_EQ(metric(result, "constrained_changes"), 0);
}

TEST(Interfaces, are_the_same_for_every_way_to_keep_them)
{
    // What breaks is a matter of the change, not of the alternative.
    const double together = metric(run(provider("breaking: 20 %")), "breaking_changes");
    EXPECT_EQ(metric(run(provider("breaking: 20 %, versions: compatible")), "breaking_changes"), together);
    EXPECT_EQ(metric(run(provider("breaking: 20 %, versions: side_by_side")), "breaking_changes"), together);
}

TEST(Interfaces, stay_compatible_at_a_price)
{
    const auto result = run(provider("breaking: 20 %, versions: {compatible: {dearer: 100 %}}"));
    EXPECT_EQ(metric(result, "deployables_touched"), 1);
    EXPECT_NEAR(effort_h(result), 10 * 1.2, 0.25);
    EXPECT_NEAR(metric(result, "constrained_changes"), 0.2, 0.02);
    EXPECT_EQ(metric(result, "adapting"), 0);
}

TEST(Interfaces, live_in_several_versions_until_the_last_client_has_moved)
{
    // A breaking change every ten days; each of three clients moves two days later: two versions a fifth of the time.
    const auto result = run(provider("breaking: 10 %, adapting: 0 %, versions: {side_by_side: {carry_over: 0 %, moves: "
                                     "{constant: 2 d}}}"));
    EXPECT_NEAR(metric(result, "versions"), 1 + (1 - std::exp(-0.2)), 0.03);
    EXPECT_EQ(metric(result, "deployables_touched"), 1);
    EXPECT_NEAR(effort_h(result), 10, 0.1);
    // One that takes hold of all at once would add its work to every change and to none of the clients.
    const auto busy = run(provider("breaking: 10 %, adapting: 30 %, versions: {side_by_side: {carry_over: 0 %, moves: "
                                   "{constant: 0 d}}}"));
    EXPECT_NEAR(metric(busy, "hours.migrating") / 3600 / metric(busy, "delivered"), 3 * 0.3 * 10 * 0.1, 0.15);
}

TEST(Interfaces, cost_more_with_every_version_that_is_kept)
{
    const auto result = run(provider("breaking: 0 %, versions: {side_by_side: {carry_over: 15 %, kept: 4}}",
                                     ", {id: test, per_version: 1 min, per_version_pair: 10 min}"));
    EXPECT_NEAR(effort_h(result), 14.5, 0.05);
    EXPECT_NEAR(metric(result, "pipeline_time"), 60 * (1 + 4 + 60), 1e-6);
    EXPECT_EQ(metric(result, "versions"), 4);
    EXPECT_EQ(metric(result, "version_pairs"), 6);
}

TEST(Interfaces, of_each_module_multiply_their_versions)
{
    const auto result =
        run(provider("breaking: 0 %, versions: {side_by_side: {kept: 3}}}, {id: each, modules: [client], "
                     "each: true, breaking: 0 %, versions: {side_by_side: {kept: 2}}"));
    EXPECT_EQ(metric(result, "versions"), 3 + 3 * 2);
    EXPECT_EQ(metric(result, "version_combinations"), 3 * 2 * 2 * 2);
    EXPECT_EQ(metric(result, "version_pairs"), 3 + 3 * 1);
}

TEST(Interfaces, go_on_through_a_reorganisation)
{
    // From the second half on everything is compatible: no version is opened any more, and the old ones go.
    const auto result = run(provider("breaking: 50 %, adapting: 0 %, versions: {side_by_side: {carry_over: 0 %, moves: "
                                     "{constant: 400 weeks}}}",
                                     "", "road: [{id: s, becomes: b, at: 260 weeks}]") +
                            "  - {id: b, from: a, interfaces: [{id: i, breaking: 0 %}]}\n");
    // Nobody moves before week 400: the first and the newest, and then the newest alone. Which is the newest changes
    // all the time, and nobody uses those in between.
    EXPECT_NEAR(metric(result, "versions"), (2 * 400 + 120) / 520.0, 0.02);
}

} // namespace
