// Diagnostics about the use of the product and how it is run, as a user meets them.
#include "company/check_runtime.hpp"

#include "company/check_journeys.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/load.hpp"
#include "loader/render.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

struct Parts {
    std::string top = "";
    std::string modules = "[{id: cart}, {id: pay, count: 2}]";
    std::string operations = "[{id: buy, modules: [cart], steps: [{call: charge}, {query: orders}]}, "
                             "{id: charge, modules: [pay], steps: [{query: bills}]}]";
    std::string data = "[{id: orders}, {id: bills}]";
    std::string journeys = "[{id: shop, operation: buy, load: 10/s}]";
    std::string faults = "[]";
    std::string deployables = "[{id: services, each: true}]";
    std::string runtime = "{}";
};

scenario::Loaded load(const Parts& parts)
{
    const std::string text =
        fmt::format("twopizza: 1\nid: t\ntitle: t\n{}\nproduct:\n  modules: {}\n  operations: {}\n  data: {}\n"
                    "  journeys: {}\nfaults: {}\nalternatives:\n  - id: a\n    deployables: {}\n    runtime: {}\n",
                    parts.top, parts.modules, parts.operations, parts.data, parts.journeys, parts.faults,
                    parts.deployables, parts.runtime);
    return scenario::load_scenario_text(text, "t.yaml", "");
}

/// Codes found in a scenario put together from `parts`, each with a place and a text.
std::vector<std::string> codes(const Parts& parts)
{
    std::vector<std::string> found;
    for (const auto& diagnostic : load(parts).diagnostics.sorted()) {
        EXPECT_NE(scenario::find_diagnostic(diagnostic.code), nullptr) << diagnostic.code;
        EXPECT_GT(diagnostic.where.line, 0) << diagnostic.code << " points nowhere";
        found.push_back(diagnostic.code);
    }
    return found;
}

/// The codes that a runtime section or a list of faults brings about.
std::vector<std::string> of_runtime(const std::string& runtime)
{
    return codes({.runtime = runtime});
}
std::vector<std::string> of_fault(const std::string& what, const std::string& runtime = "{}")
{
    return codes({.faults = fmt::format("[{{id: f, what: {}}}]", what), .runtime = runtime});
}

TEST(RuntimeCheck, finds_nothing_in_a_sound_scenario_without_any_work)
{
    EXPECT_THAT(codes({}), ElementsAre());
}

TEST(RuntimeCheck, nothing_to_run)
{
    EXPECT_THAT(codes({.journeys = "[]"}), ElementsAre("E0512"));
}

TEST(RuntimeCheck, work_needs_teams_and_a_flow)
{
    EXPECT_THAT(codes({.top = "work: [{id: w, arrival: {closed: {per_person: 1}}}]"}), ElementsAre("E0526", "E0527"));
}

TEST(RuntimeCheck, faults_without_journeys)
{
    EXPECT_THAT(codes({.top = "people: 1\nwork: [{id: w, arrival: {closed: {per_person: 1}}}]",
                       .journeys = "[]",
                       .faults = "[{id: f, what: {crash: cart}}]",
                       .deployables = "[{id: all}]\n    organization: {teams: [{id: t}]}\n    flow: [{deploy: {}}]"}),
                ElementsAre("E0530"));
}

TEST(RuntimeCheck, journeys_without_requests)
{
    for (const char* load : {"0/s", "{spike: {rate: 0/s}}", "{curve: {points: []}}",
                             "{curve: {points: [{at: 0, rate: 0/s}]}}", "{daily: {rate: 0/s}}"})
        EXPECT_THAT(codes({.journeys = fmt::format("[{{id: shop, operation: buy, load: {}}}]", load)}),
                    ElementsAre("E0531"))
            << load;
    for (const char* load : {"{users: {count: 1}}", "{curve: {points: [{at: 0, rate: 0/s}, {at: 1 s, rate: 1/s}]}}"})
        EXPECT_THAT(codes({.journeys = fmt::format("[{{id: shop, operation: buy, load: {}}}]", load)}), ElementsAre())
            << load;
}

TEST(RuntimeCheck, loads_that_are_not_what_they_seem)
{
    EXPECT_THAT(codes({.journeys = "[{id: shop, operation: buy, load: {curve: {points: [{at: 2 s, rate: 1/s}, "
                                   "{at: 1 s, rate: 1/s}]}}}]"}),
                ElementsAre("E0539"));
    EXPECT_THAT(codes({.journeys = "[{id: shop, operation: buy, load: {daily: {busy: "
                                   "[{from: \"20:00\", to: \"02:00\", factor: 2}]}}}]"}),
                ElementsAre("E0540"));
}

TEST(RuntimeCheck, calls_without_end)
{
    const std::string steps = "[{{id: buy, modules: [cart], steps: [{{call: charge}}]}}, "
                              "{{id: charge, modules: [pay], steps: [{{call: {{to: buy, probability: {} %}}}}]}}]";
    EXPECT_THAT(codes({.operations = fmt::format(fmt::runtime(steps), 100)}), ElementsAre("E0532"));
    EXPECT_THAT(codes({.operations = fmt::format(fmt::runtime(steps), 90)}), ElementsAre());
    const auto found = load({.operations = fmt::format(fmt::runtime(steps), 100)}).diagnostics.sorted();
    EXPECT_EQ(found.front().where.line, 7);
}

TEST(RuntimeCheck, operations_that_nobody_uses)
{
    EXPECT_THAT(codes({.journeys = "[{id: shop, operation: charge, load: 10/s}]"}), ElementsAre("W0504"));
}

TEST(RuntimeCheck, retries_need_a_timeout)
{
    EXPECT_THAT(of_runtime("{calls: [{retry: {}}]}"), ElementsAre("E0206"));
    EXPECT_THAT(of_runtime("{calls: [{retry: fixed}]}"), ElementsAre("E0533"));
    EXPECT_THAT(of_runtime("{calls: [{preset: grpc}]}"), ElementsAre("E0533"));
    EXPECT_THAT(of_runtime("{calls: [{preset: grpc, timeout: 1 s}]}"), ElementsAre());
    EXPECT_THAT(of_runtime("{calls: [{preset: resilience4j}]}"), ElementsAre());
}

TEST(RuntimeCheck, every_set_of_data_has_one_home)
{
    EXPECT_THAT(of_runtime("{databases: [{id: db, data: [orders]}]}"), ElementsAre("E0534"));
    EXPECT_THAT(of_runtime("{databases: [{id: db}, {id: other, data: [bills]}]}"), ElementsAre("E0535"));
    EXPECT_THAT(of_runtime("{databases: [{id: db, data: [orders]}, {id: other, data: [bills]}]}"), ElementsAre());
    EXPECT_THAT(of_runtime("{databases: [{id: db, each: true}]}"), ElementsAre());
    EXPECT_THAT(of_runtime("{databases: [{id: db, data: [ordres]}]}"), ElementsAre("E0203"));
}

TEST(RuntimeCheck, autoscalers_need_room)
{
    EXPECT_THAT(of_runtime("{processes: [{autoscaler: {min_replicas: 4, max_replicas: 3}}]}"), ElementsAre("E0536"));
    EXPECT_THAT(of_runtime("{processes: [{autoscaler: {min_replicas: 4, max_replicas: 4}}]}"), ElementsAre());
}

TEST(RuntimeCheck, names_belong_to_one_thing)
{
    EXPECT_THAT(of_runtime("{databases: [{id: cart}]}"), ElementsAre("E0537"));
    EXPECT_THAT(of_runtime("{hubs: [{id: pay-1}]}"), ElementsAre("E0537"));
    EXPECT_THAT(of_runtime("{hubs: [{id: cart, carries: events}], databases: [{id: bus}]}"), ElementsAre("E0537"));
}

TEST(RuntimeCheck, one_hub_for_each_kind_of_messages)
{
    EXPECT_THAT(of_runtime("{hubs: [{id: bus}, {id: esb}]}"), ElementsAre("E0541"));
    EXPECT_THAT(of_runtime("{hubs: [{id: bus}, {id: broker, carries: events}]}"), ElementsAre());
}

TEST(RuntimeCheck, processes_name_deployables_as_they_are_numbered)
{
    EXPECT_THAT(of_runtime("{processes: [{deployables: [pay-2]}, {deployables: [\"pay-*\"]}]}"), ElementsAre());
    EXPECT_THAT(of_runtime("{processes: [{deployables: [pay]}]}"), ElementsAre("E0203"));
    EXPECT_THAT(of_runtime("{processes: [{deployables: [\"bay-*\"]}]}"), ElementsAre("E0209"));
    EXPECT_THAT(of_runtime("{processes: [{deployables: [services]}]}"), ElementsAre("E0203")); // each has its own
    EXPECT_THAT(of_runtime("{processes: [{starts_after: [crat]}]}"), ElementsAre("E0203"));
}

TEST(RuntimeCheck, nobody_waits_for_himself_to_start)
{
    const std::string first = "{deployables: [cart], starts_after: [pay-1]}";
    EXPECT_THAT(of_runtime(fmt::format("{{processes: [{}]}}", first)), ElementsAre());
    EXPECT_THAT(of_runtime(fmt::format("{{processes: [{}, {{deployables: [pay-1], starts_after: [cart]}}]}}", first)),
                ElementsAre("E0542"));
    // The last entry that fits counts, and what others need does not wait for itself.
    EXPECT_THAT(of_runtime(fmt::format("{{processes: [{{deployables: [pay-1], starts_after: [cart]}}, {}, "
                                       "{{deployables: [pay-1]}}]}}",
                                       first)),
                ElementsAre());
    EXPECT_THAT(of_runtime("{processes: [{starts_after: [cart]}]}"), ElementsAre());
}

TEST(RuntimeCheck, policies_name_somebody)
{
    EXPECT_THAT(of_runtime("{calls: [{from: [users], to: [pay]}, {from: [\"c*\"], to: [\"*\"]}]}"), ElementsAre());
    EXPECT_THAT(of_runtime("{calls: [{to: [users]}]}"), ElementsAre("E0203"));
    EXPECT_THAT(of_runtime("{calls: [{from: [\"x*\"]}]}"), ElementsAre("E0209"));
    EXPECT_THAT(of_runtime("{databases: [{id: db, each: true}], calls: [{to: [db-orders]}]}"), ElementsAre());
}

TEST(RuntimeCheck, sessions_are_stored_in_a_database)
{
    EXPECT_THAT(of_runtime("{sessions: {stored: db}}"), ElementsAre("E0203"));
    EXPECT_THAT(of_runtime("{databases: [{id: db}], sessions: {stored: db}}"), ElementsAre());
    EXPECT_THAT(of_runtime("{sessions: {stored: database}}"), ElementsAre());
    EXPECT_THAT(of_runtime("{sessions: stored}"), ElementsAre("E0202"));
}

TEST(RuntimeCheck, faults_strike_something_in_some_alternative)
{
    EXPECT_THAT(of_fault("{crash: cart}"), ElementsAre());
    EXPECT_THAT(of_fault("{crash: pay}"), ElementsAre());
    EXPECT_THAT(of_fault("{down: database}"), ElementsAre());
    EXPECT_THAT(of_fault("{down: db}", "{databases: [{id: db}]}"), ElementsAre());
    EXPECT_THAT(of_fault("{slow: bus}", "{hubs: [{id: bus}]}"), ElementsAre());
    EXPECT_THAT(of_fault("{crash: crat}"), ElementsAre("E0203"));
    EXPECT_THAT(of_fault("{down: services}"), ElementsAre("E0203"));
    EXPECT_THAT(of_fault("{surge: {}}"), ElementsAre());
    EXPECT_THAT(of_fault("{surge: {journeys: [sop]}}"), ElementsAre("E0203"));
    EXPECT_THAT(of_fault("{kills: {among: [\"pay-*\"]}}"), ElementsAre());
    EXPECT_THAT(of_fault("{kills: {among: [users]}}"), ElementsAre("E0203"));
    EXPECT_THAT(of_fault("{partition: {between: [users], and: [cart]}}"), ElementsAre());
    EXPECT_THAT(of_fault("{partition: {between: [cart], and: [users]}}"), ElementsAre("E0203"));
}

TEST(RuntimeCheck, nothing_holds_for_nobody)
{
    for (const char* runtime : {"{processes: [{deployables: []}]}", "{calls: [{from: []}]}", "{calls: [{to: []}]}",
                                "{copies: [{operation: charge, at: []}]}", "{admission: [{journeys: []}]}"})
        EXPECT_THAT(of_runtime(runtime), ElementsAre("E0543")) << runtime;
    for (const char* what : {"{kills: {among: []}}", "{surge: {journeys: []}}", "{partition: {between: []}}",
                             "{partition: {between: [cart], and: []}}"})
        EXPECT_THAT(of_fault(what), ElementsAre("E0543")) << what;
}

TEST(RuntimeCheck, a_partition_keeps_something_apart)
{
    EXPECT_THAT(of_fault("{partition: {between: [cart], and: [cart]}}"), ElementsAre("E0544"));
    EXPECT_THAT(of_fault("{partition: {between: [\"*\"]}}"), ElementsAre("E0544"));
    EXPECT_THAT(codes({.faults = "[{id: f, what: {partition: {between: [cart], and: [front]}}}]",
                       .deployables = "[{id: front, modules: [cart]}, {id: rest, modules: [pay]}]"}),
                ElementsAre("E0544"));
    EXPECT_THAT(of_fault("{partition: {between: [pay], and: [pay-1]}}"), ElementsAre("E0544"));
    EXPECT_THAT(of_fault("{partition: {between: [pay-1], and: [pay]}}"), ElementsAre());
    EXPECT_THAT(of_fault("{partition: {between: [users], and: [\"*\"]}}"), ElementsAre());
    EXPECT_THAT(of_fault("{partition: {between: [\"ca*\"]}}"), ElementsAre());
}

TEST(RuntimeCheck, loads_that_the_window_never_sees)
{
    const auto of_load = [](const std::string& load, const std::string& observation) {
        return codes({.top = "observation: " + observation,
                      .journeys = fmt::format("[{{id: shop, operation: buy, load: {}}}]", load)});
    };
    EXPECT_THAT(of_load("{spike: {at: 2 min}}", "{length: 2 min}"), ElementsAre("W0505"));
    EXPECT_THAT(of_load("{spike: {at: 2 min}}", "{length: 121 s}"), ElementsAre());
    const std::string daily = "{daily: {busy: [{from: \"09:00\", to: \"10:00\", factor: 2}]}}";
    EXPECT_THAT(of_load(daily, "{length: 9 h}"), ElementsAre("W0506"));
    EXPECT_THAT(of_load(daily, "{length: 10 h}"), ElementsAre());
    EXPECT_THAT(of_load(daily, "{length: 1 h, starts: \"09:59\"}"), ElementsAre());
    EXPECT_THAT(of_load(daily, "{length: 1 h, starts: \"10:00\"}"), ElementsAre("W0506"));
    EXPECT_THAT(of_load("{daily: {rate: 1/s}}", "{length: 1 h}"), ElementsAre());
}

TEST(RuntimeCheck, faults_begin_within_their_window)
{
    EXPECT_THAT(codes({.top = "observation: {length: 30 s}", .faults = "[{id: f, what: {crash: cart}, at: 30 s}]"}),
                ElementsAre("E0538"));
    EXPECT_THAT(codes({.top = "observation: {length: 31 s}", .faults = "[{id: f, what: {crash: cart}, at: 30 s}]"}),
                ElementsAre());
}

TEST(RuntimeCheck, a_misspelt_name_gets_a_suggestion)
{
    const auto loaded = load({.faults = "[{id: f, what: {crash: crat}}]"});
    ASSERT_EQ(loaded.diagnostics.sorted().size(), 1U);
    const auto found = loaded.diagnostics.sorted().front();
    EXPECT_EQ(found.nearest, "cart");
    EXPECT_EQ(found.where.line, 10);
    EXPECT_THAT(scenario::message_of(found), HasSubstr("there is no module, database or hub `crat`"));
}

TEST(RuntimeCheck, a_word_for_people_changes_no_hash)
{
    const Parts plain{.faults = "[{id: f, what: {crash: cart}}]",
                      .runtime = "{databases: [{id: db}], hubs: [{id: h}]}"};
    Parts worded = plain;
    worded.operations = "[{id: buy, title: Buy, modules: [cart], steps: [{call: charge}, {query: orders}]}, "
                        "{id: charge, modules: [pay], steps: [{query: bills}]}]";
    worded.data = "[{id: orders, title: Orders}, {id: bills}]";
    worded.journeys = "[{id: shop, title: Shop, operation: buy, load: 10/s}]";
    worded.faults = "[{id: f, title: Crash, what: {crash: cart}}]";
    worded.runtime = "{databases: [{id: db, title: Data}], hubs: [{id: h, title: Bus}]}";
    EXPECT_EQ(load(plain).hash, load(worded).hash);
    Parts other = plain;
    other.journeys = "[{id: shop, operation: buy, load: 11/s}]";
    EXPECT_NE(load(plain).hash, load(other).hash);
}

} // namespace
