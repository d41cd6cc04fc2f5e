#include "security/access.hpp"

#include "schema/pattern.hpp"

#include <algorithm>
#include <iterator>

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

namespace {

bool named(const std::vector<std::string>& patterns, const std::string& process)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return sim::schema::matches(pattern, process); });
}

void put_in_order(std::vector<AccessEdge>& edges)
{
    std::erase_if(edges, [](const AccessEdge& edge) { return edge.from == edge.to; });
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
}

} // namespace

std::span<const Choice> choices_of(AccessMode)
{
    static constexpr Choice names[] = {
        {static_cast<int>(AccessMode::all), "all", "Everything inside may call everything else."},
        {static_cast<int>(AccessMode::calls_only), "calls_only",
         "Whatever the product does not call is forbidden (deny by default)."},
        {static_cast<int>(AccessMode::listed), "listed", "Only what the rules list is allowed."}};
    return names;
}

void AccessRule::describe(Describe<AccessRule>& d)
{
    d.name("access_rule", "Calls that are allowed: from any of these to any of those.");
    d.field<&AccessRule::from>("from", "Deployables that may call, * allowed.");
    d.field<&AccessRule::to>("to", "Deployables that they may call, * allowed.");
}

void Access::describe(Describe<Access>& d)
{
    d.name("access", "Which deployable may call which, and how far somebody gets who has broken into one.");
    d.field<&Access::mode>("mode", "What is allowed.");
    d.field<&Access::rules>("rules", "The allowed calls, where the mode is `listed`.");
    d.field<&Access::spread>("spread", "Chance that a breach passes from a deployable to one that it may call.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: one call in twenty can be misused");
}

std::vector<AccessEdge> allowed_calls(const Access& access, std::span<const std::string> processes,
                                      std::span<const AccessEdge> made)
{
    std::vector<AccessEdge> allowed;
    const int count = static_cast<int>(processes.size());
    const auto allow = [&](const AccessRule& rule) {
        for (int from = 0; from < count; ++from) {
            if (!named(rule.from, processes[static_cast<std::size_t>(from)])) continue;
            for (int to = 0; to < count; ++to) {
                if (named(rule.to, processes[static_cast<std::size_t>(to)])) allowed.push_back({from, to});
            }
        }
    };
    switch (access.mode) {
    case AccessMode::all:
        allow({});
        break;
    case AccessMode::calls_only:
        allowed.assign(made.begin(), made.end());
        break;
    case AccessMode::listed:
        for (const auto& rule : access.rules) allow(rule);
        break;
    }
    put_in_order(allowed);
    return allowed;
}

std::vector<AccessEdge> forbidden_calls(std::span<const AccessEdge> allowed, std::span<const AccessEdge> made)
{
    std::vector<AccessEdge> wanted(made.begin(), made.end());
    put_in_order(wanted);
    std::vector<AccessEdge> forbidden;
    std::set_difference(wanted.begin(), wanted.end(), allowed.begin(), allowed.end(), std::back_inserter(forbidden));
    return forbidden;
}

} // namespace model
