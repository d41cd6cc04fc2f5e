#include "product/call_graph.hpp"

#include <gmock/gmock.h>

namespace {

using model::Call;
using model::Product;
using model::Publish;
using testing::ElementsAre;
using testing::IsEmpty;

Call call(const std::string& to, double probability = 1, int count = 1)
{
    Call call;
    call.to = to;
    call.probability = probability;
    call.count = count;
    return call;
}

/// Operations "0", "1", … of one module with these calls.
Product product(const std::vector<std::vector<model::OperationStep>>& steps)
{
    Product product;
    product.modules.emplace_back().id = "m";
    for (const auto& of_one : steps) {
        model::Operation operation;
        operation.id = std::to_string(product.operations.size());
        operation.modules = {"m"};
        operation.steps = of_one;
        product.operations.push_back(operation);
    }
    return product;
}

std::vector<int> circle(const Product& product)
{
    return model::endless_circle(model::call_graph(product));
}

TEST(CallGraph, a_tree_comes_to_an_end)
{
    EXPECT_THAT(circle(product({{call("1", 1, 100), call("2", 1, 100)}, {call("2", 1, 100)}, {}})), IsEmpty());
}

TEST(CallGraph, a_certain_circle_never_ends)
{
    EXPECT_THAT(circle(product({{call("1")}, {call("2")}, {call("1")}})), ElementsAre(2, 1));
    EXPECT_THAT(circle(product({{call("0")}})), ElementsAre(0));
}

TEST(CallGraph, a_circle_ends_when_a_request_leads_to_less_than_one_of_its_kind)
{
    EXPECT_THAT(circle(product({{call("1")}, {call("0", 0.99)}})), IsEmpty());
    EXPECT_THAT(circle(product({{call("1", 0.3, 3)}, {call("0")}})), IsEmpty());
    EXPECT_THAT(circle(product({{call("1", 0.5, 2)}, {call("0")}})), ElementsAre(1, 0));
}

TEST(CallGraph, circles_add_up)
{
    // 0.6 over 1 and 0.6 over 2 lead back to 0 more than once.
    EXPECT_THAT(circle(product({{call("1", 0.6), call("2", 0.3)}, {call("0")}, {call("0")}})), IsEmpty());
    EXPECT_THAT(circle(product({{call("1", 0.6), call("2", 0.6)}, {call("0")}, {call("0")}})), ElementsAre(2, 0));
}

TEST(CallGraph, a_call_to_each_module_and_an_event_count_once_for_each)
{
    Product three = product({{call("0", 0.4)}});
    three.modules.front().count = 3;
    EXPECT_THAT(circle(three), IsEmpty());
    std::get<Call>(three.operations.front().steps.front()).each = true;
    EXPECT_THAT(circle(three), ElementsAre(0));
    three.operations.front().modules = {"m-1", "m-2"};
    EXPECT_THAT(circle(three), IsEmpty());
    Publish event;
    event.to = "0";
    event.probability = 0.5;
    three.operations.front().steps = {event};
    EXPECT_THAT(circle(three), ElementsAre(0));
}

TEST(CallGraph, journeys_reach_over_calls_undoing_and_events)
{
    Product shop = product({{call("1")}, {}, {}, {}, {call("0")}, {}});
    std::get<Call>(shop.operations[0].steps[0]).undo = "2";
    Publish event;
    event.to = "3";
    shop.operations[1].steps = {event, call("5", 0)};
    shop.journeys.emplace_back().operation = "0";
    EXPECT_THAT(model::reached_by_journeys(shop), ElementsAre(true, true, true, true, false, false));
}

} // namespace
