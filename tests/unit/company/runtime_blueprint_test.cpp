// From names to indices: which way calls go in which cut, which settings hold for whom, what faults strike.
#include "company/blueprint.hpp"

#include "loader/load.hpp"
#include "loader/render.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace model::runtime;
using testing::ElementsAre;
using testing::IsEmpty;
using Way = PlannedTarget::Way;

/// A web shop with two like workers, two sets of data, events and a copy. `runtime` and `deployables` as in YAML.
constexpr auto shop = R"(
twopizza: 1
id: t
title: t
product:
  modules: [{id: web}, {id: stock}, {id: worker, count: 2}]
  data: [{id: goods, size: 1 GB}, {id: orders, size: 2 GB}]
  goods: [{id: seats, units: 7, operation: look}]
  operations:
    - {id: show, modules: [web], steps: [{call: look}, {query: {data: orders}}, {publish: work}, {take: seats}]}
    - {id: look, modules: [stock], steps: [{query: goods}]}
    - {id: work, modules: [worker], steps: [{compute: 1 ms}]}
    - {id: order, modules: [web], steps: [{call: {to: look, undo: cancel}}, {call: {to: work, each: true}}], fails: 3 %}
    - {id: cancel, modules: [stock]}
  journeys:
    - {id: visit, operation: show, load: {steady: 1/s}}
    - {id: buy, operation: order, load: {steady: 1/s}}
    - {id: sweep, operation: work, load: {steady: 1/s}}
faults:
  - {id: worker_dies, what: {crash: worker-2}, at: 0 s}
  - {id: any_worker, what: {slow: worker}, at: 0 s}
  - {id: split, what: {partition: {between: [stock, users]}}, at: 0 s}
  - {id: chaos, what: {kills: {among: [worker*]}}, at: 0 s}
  - {id: sale, what: {surge: {journeys: [buy]}}, at: 0 s}
alternatives:
  - {id: whole, deployables: [{id: all}]}
  - {id: cut, deployables: [{id: all, each: true}]}
)";

RuntimePlan plan_of(std::size_t alternative, const std::vector<std::string>& overrides = {})
{
    const scenario::Loaded loaded = scenario::load_scenario_text(shop, "t.yaml", "", overrides);
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics));
    return model::make_blueprint(*loaded.scenario, alternative).plan.runtime;
}

RuntimePlan cut(const std::string& runtime = "{}")
{
    return plan_of(1, {"alternatives.cut.runtime=" + runtime});
}

const PlannedOperation& operation(const RuntimePlan& plan, const std::string& id)
{
    return *std::find_if(plan.operations.begin(), plan.operations.end(), [&](const auto& o) { return o.id == id; });
}

const PlannedStep& step(const RuntimePlan& plan, const std::string& id, int number)
{
    return plan.steps[static_cast<std::size_t>(operation(plan, id).first_step + number)];
}

const PlannedService& service(const RuntimePlan& plan, const std::string& id)
{
    return *std::find_if(plan.services.begin(), plan.services.end(), [&](const auto& s) { return s.id == id; });
}

/// The link of the first target of a step.
const PlannedLink& link(const RuntimePlan& plan, const std::string& id, int number)
{
    return plan.links[static_cast<std::size_t>(step(plan, id, number).targets.at(0).link)];
}

std::vector<std::string> ids(const std::vector<PlannedService>& services)
{
    std::vector<std::string> found;
    for (const auto& s : services) found.push_back(s.id);
    return found;
}

TEST(RuntimeBlueprint, a_scenario_without_journeys_serves_nobody)
{
    EXPECT_TRUE(RuntimePlan{}.empty());
    EXPECT_FALSE(plan_of(0).empty());
}

TEST(RuntimeBlueprint, the_cut_decides_what_crosses_the_network)
{
    const RuntimePlan whole = plan_of(0);
    EXPECT_EQ(step(whole, "show", 0).targets.at(0).way, Way::local);
    EXPECT_EQ(step(whole, "show", 1).targets.at(0).way, Way::remote) << "data are never in the process";
    const RuntimePlan services = plan_of(1);
    EXPECT_EQ(step(services, "show", 0).targets.at(0).way, Way::remote);
    EXPECT_EQ(link(services, "show", 0).to, operation(services, "look").component);
    EXPECT_EQ(step(services, "order", 0).targets.at(0).link, step(services, "show", 0).targets.at(0).link)
        << "one link for a pair of components";
    for (std::size_t s = 0; s < whole.steps.size(); ++s) EXPECT_EQ(whole.steps[s].tag, services.steps[s].tag);
}

TEST(RuntimeBlueprint, what_is_alike_shares_calls_and_journeys)
{
    const RuntimePlan plan = plan_of(1);
    EXPECT_EQ(step(plan, "order", 1).targets.size(), 2U);
    EXPECT_TRUE(step(plan, "order", 1).each);
    EXPECT_EQ(plan.journeys[2].targets.size(), 2U);
    EXPECT_DOUBLE_EQ(operation(plan, "order").fails, 0.03);
    EXPECT_EQ(step(plan, "order", 0).targets[0].undo, &operation(plan, "cancel") - plan.operations.data());
    EXPECT_EQ(step(plan, "order", 1).targets[1].undo, step(plan, "order", 1).targets[1].operation);
}

TEST(RuntimeBlueprint, data_live_in_databases)
{
    const RuntimePlan one = cut();
    EXPECT_THAT(ids(one.services), ElementsAre("web", "stock", "worker-1", "worker-2", "database"));
    EXPECT_DOUBLE_EQ(one.services.back().stored_bytes, 3e9);
    const RuntimePlan each = cut("{databases: [{id: db, each: true, servers: 3, pool: 7, nodes: 3, cores: 2}]}");
    EXPECT_THAT(ids(each.services), ElementsAre("web", "stock", "worker-1", "worker-2", "db-goods", "db-orders"));
    const PlannedService& orders = service(each, "db-orders");
    EXPECT_EQ(orders.kind, ServiceKind::database);
    EXPECT_EQ(orders.process.workers, 3);
    EXPECT_EQ(orders.pool, 7);
    EXPECT_EQ(orders.nodes, 3);
    EXPECT_DOUBLE_EQ(orders.paid_cores, 6);
    EXPECT_DOUBLE_EQ(orders.stored_bytes, 6e9);
    EXPECT_TRUE(link(each, "show", 1).to_database);
    EXPECT_EQ(each.components[static_cast<std::size_t>(link(each, "show", 1).to)].id, "db-orders");
}

TEST(RuntimeBlueprint, the_last_entry_that_fits_rules_a_process)
{
    const RuntimePlan plan = cut("{processes: [{replicas: 5, workers: 9}, {deployables: [work*], replicas: 3}]}");
    EXPECT_EQ(service(plan, "web").process.replicas, 5);
    EXPECT_EQ(service(plan, "worker-2").process.replicas, 3);
    EXPECT_EQ(service(plan, "worker-2").process.workers, model::ProcessSettings{}.workers) << "the entry as a whole";
}

TEST(RuntimeBlueprint, the_last_policy_that_fits_rules_a_call)
{
    const RuntimePlan plan = cut("{calls: [{timeout: 3 s}, {from: [web], to: [stock], preset: hystrix, timeout: 2 s}, "
                                 "{from: [users], timeout: 9 s}]}");
    EXPECT_EQ(link(plan, "show", 0).policy.timeout, std::chrono::seconds(2));
    EXPECT_TRUE(link(plan, "show", 0).policy.breaker) << "from the preset";
    EXPECT_EQ(link(plan, "order", 1).policy.timeout, std::chrono::seconds(3));
    const PlannedLink& entry = plan.links[static_cast<std::size_t>(plan.journeys[0].targets[0].link)];
    EXPECT_EQ(entry.from, -1);
    EXPECT_EQ(entry.policy.timeout, std::chrono::seconds(9));
    EXPECT_FALSE(entry.policy.breaker);
}

TEST(RuntimeBlueprint, hubs_stand_where_their_messages_pass)
{
    const RuntimePlan plan = cut("{hubs: [{id: gate, carries: journeys}, {id: bus, carries: calls, work: 4 ms}, "
                                 "{id: broker, carries: events, nodes: 3}]}");
    const auto hub = [&](const PlannedLink& l) {
        return l.hub < 0 ? std::string() : plan.services[static_cast<std::size_t>(l.hub)].id;
    };
    EXPECT_EQ(hub(plan.links[static_cast<std::size_t>(plan.journeys[0].targets[0].link)]), "gate");
    EXPECT_EQ(hub(link(plan, "show", 0)), "bus");
    EXPECT_EQ(hub(link(plan, "show", 1)), "") << "queries go straight to their database";
    const PlannedStep& publish = step(plan, "show", 2);
    ASSERT_GE(publish.broker_link, 0);
    EXPECT_EQ(
        plan.services[static_cast<std::size_t>(plan.links[static_cast<std::size_t>(publish.broker_link)].to_service)]
            .id,
        "broker");
    EXPECT_EQ(publish.targets.size(), 2U) << "everybody who listens";
    EXPECT_EQ(service(plan, "broker").nodes, 3);
    EXPECT_EQ(plan_of(0).steps[2].broker_link, -1);
}

TEST(RuntimeBlueprint, copies_answer_in_place_of_calls)
{
    const RuntimePlan plan = cut("{copies: [{operation: look, at: [web]}]}");
    EXPECT_EQ(step(plan, "show", 0).targets.at(0).way, Way::copy);
    EXPECT_EQ(step(plan, "show", 3).copy, 0) << "the seller of seats sees the copy";
    EXPECT_EQ(step(cut(), "show", 3).copy, -1);
}

TEST(RuntimeBlueprint, transactions_hold_for_their_operation)
{
    const RuntimePlan plan = cut("{transactions: [{operation: order, kind: two_phase, log: 2 ms}]}");
    EXPECT_TRUE(operation(plan, "order").atomic);
    EXPECT_EQ(operation(plan, "order").atomicity, model::Atomicity::two_phase);
    EXPECT_EQ(operation(plan, "order").log, std::chrono::milliseconds(2));
    EXPECT_FALSE(operation(plan, "show").atomic);
}

TEST(RuntimeBlueprint, who_asks_for_sessions_has_a_way_to_them)
{
    const RuntimePlan plan = cut("{sessions: {stored: {database: database}}}");
    ASSERT_GE(plan.session_database, 0);
    EXPECT_EQ(plan.components[static_cast<std::size_t>(plan.session_database)].id, "database");
    EXPECT_GE(plan.session_links[static_cast<std::size_t>(operation(plan, "show").component)], 0);
    EXPECT_LT(plan.session_links[static_cast<std::size_t>(operation(plan, "look").component)], 0);
}

TEST(RuntimeBlueprint, faults_know_what_they_strike)
{
    const RuntimePlan plan = cut();
    const auto named = [&](const PlannedFault& fault) {
        return plan.components[static_cast<std::size_t>(fault.component)].id;
    };
    EXPECT_EQ(named(plan.faults[0]), "worker-2");
    EXPECT_EQ(named(plan.faults[1]), "worker-1") << "the first of those that share the name";
    const PlannedFault& split = plan.faults[2];
    EXPECT_THAT(split.side, ElementsAre(1));
    EXPECT_THAT(split.other_side, ElementsAre(0, 2, 3, 4));
    EXPECT_TRUE(split.users_on_side);
    EXPECT_THAT(plan.faults[3].services, ElementsAre(2, 3));
    EXPECT_THAT(plan.faults[3].journeys, IsEmpty());
    EXPECT_THAT(plan.faults[4].journeys, ElementsAre(1));
}

TEST(RuntimeBlueprint, needs_are_numbered)
{
    const RuntimePlan plan = cut("{processes: [{deployables: [web], starts_after: [stock, database]}]}");
    EXPECT_THAT(service(plan, "web").starts_after, ElementsAre(1, 4));
    EXPECT_THAT(service(plan, "stock").starts_after, IsEmpty());
}

} // namespace
