#include "product/call_graph.hpp"

#include "schema/pattern.hpp"

#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <map>

namespace model {
namespace {

std::map<std::string, int> numbers_of(const Product& product)
{
    std::map<std::string, int> numbers;
    for (const auto& operation : product.operations) numbers.emplace(operation.id, static_cast<int>(numbers.size()));
    return numbers;
}

/// Modules that have the operation.
int modules_with(const Product& product, const Operation& operation)
{
    int modules = 0;
    for (const auto& module : product.modules) {
        for (int i = 0; i < module.count; ++i) {
            const std::string numbered = fmt::format("{}-{}", module.id, i + 1);
            modules += std::any_of(operation.modules.begin(), operation.modules.end(), [&](const auto& pattern) {
                return sim::schema::matches(pattern, module.id) ||
                       (module.count > 1 && sim::schema::matches(pattern, numbered));
            });
        }
    }
    return modules;
}

/// The shortest way from `start` back to itself over operations that are `allowed`.
std::vector<int> circle_through(const CallGraph& graph, int start, const std::vector<bool>& allowed)
{
    std::vector<int> from(graph.size(), -1);
    std::deque<int> queue{start};
    while (!queue.empty()) {
        const int at = queue.front();
        queue.pop_front();
        for (const CallEdge& edge : graph[static_cast<std::size_t>(at)]) {
            if (edge.to == start) {
                std::vector<int> circle{at};
                while (circle.back() != start) circle.push_back(from[static_cast<std::size_t>(circle.back())]);
                std::reverse(circle.begin(), circle.end());
                return circle;
            }
            const auto to = static_cast<std::size_t>(edge.to);
            if (!allowed[to] || from[to] >= 0) continue;
            from[to] = at;
            queue.push_back(edge.to);
        }
    }
    return {start};
}

/// Operations that are left when those without a caller or without a call are taken out again and again: all circles,
/// and what lies between them.
std::vector<int> on_circles(const CallGraph& graph)
{
    std::vector<bool> left(graph.size(), true);
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<bool> called(graph.size(), false);
        std::vector<bool> calls(graph.size(), false);
        for (std::size_t i = 0; i < graph.size(); ++i) {
            for (const CallEdge& edge : graph[i]) {
                const auto to = static_cast<std::size_t>(edge.to);
                if (left[i] && left[to]) calls[i] = called[to] = true;
            }
        }
        for (std::size_t i = 0; i < graph.size(); ++i) {
            if (!left[i] || (called[i] && calls[i])) continue;
            left[i] = false;
            changed = true;
        }
    }
    std::vector<int> operations;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (left[i]) operations.push_back(static_cast<int>(i));
    }
    return operations;
}

} // namespace

CallGraph call_graph(const Product& product)
{
    const auto numbers = numbers_of(product);
    CallGraph graph(product.operations.size());
    const auto add = [&](std::size_t from, const std::string& to, double times, bool everywhere) {
        const auto number = numbers.find(to);
        if (number == numbers.end() || times <= 0) return;
        const Operation& called = product.operations[static_cast<std::size_t>(number->second)];
        graph[from].push_back({number->second, everywhere ? times * modules_with(product, called) : times});
    };
    for (std::size_t i = 0; i < product.operations.size(); ++i) {
        for (const auto& step : product.operations[i].steps) {
            if (const auto* call = std::get_if<Call>(&step))
                add(i, call->to, call->count * call->probability, call->each);
            if (const auto* publish = std::get_if<Publish>(&step))
                add(i, publish->to, publish->count * publish->probability, true);
        }
    }
    return graph;
}

std::vector<int> endless_circle(const CallGraph& graph)
{
    // The expected numbers of calls are finite as long as all pivots of identity − graph stay positive.
    constexpr double rounding = 1e-9;
    const std::vector<int> operations = on_circles(graph);
    const std::size_t n = operations.size();
    std::vector<int> place(graph.size(), -1);
    for (std::size_t i = 0; i < n; ++i) place[static_cast<std::size_t>(operations[i])] = static_cast<int>(i);
    std::vector<std::vector<double>> rest(n, std::vector<double>(n, 0));
    for (std::size_t i = 0; i < n; ++i) {
        rest[i][i] = 1;
        for (const CallEdge& edge : graph[static_cast<std::size_t>(operations[i])]) {
            const int to = place[static_cast<std::size_t>(edge.to)];
            if (to >= 0) rest[i][static_cast<std::size_t>(to)] -= edge.times;
        }
    }
    std::vector<bool> before(graph.size(), false);
    for (std::size_t k = 0; k < n; ++k) {
        if (rest[k][k] <= rounding) return circle_through(graph, operations[k], before);
        before[static_cast<std::size_t>(operations[k])] = true;
        for (std::size_t i = k + 1; i < n; ++i) {
            const double share = rest[i][k] / rest[k][k];
            if (share == 0) continue;
            for (std::size_t j = k; j < n; ++j) rest[i][j] -= share * rest[k][j];
        }
    }
    return {};
}

std::vector<bool> reached_by_journeys(const Product& product)
{
    const auto numbers = numbers_of(product);
    std::vector<bool> reached(product.operations.size(), false);
    std::deque<int> queue;
    const auto reach = [&](const std::string& id) {
        const auto number = numbers.find(id);
        if (number == numbers.end() || reached[static_cast<std::size_t>(number->second)]) return;
        reached[static_cast<std::size_t>(number->second)] = true;
        queue.push_back(number->second);
    };
    for (const auto& journey : product.journeys) reach(journey.operation);
    while (!queue.empty()) {
        const Operation& operation = product.operations[static_cast<std::size_t>(queue.front())];
        queue.pop_front();
        for (const auto& step : operation.steps) {
            if (const auto* call = std::get_if<Call>(&step)) {
                if (call->probability <= 0) continue;
                reach(call->to);
                reach(call->undo);
            }
            if (const auto* publish = std::get_if<Publish>(&step)) {
                if (publish->probability > 0) reach(publish->to);
            }
        }
    }
    return reached;
}

} // namespace model
