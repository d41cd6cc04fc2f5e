/// Which operations set off which others, and how often: what can be said about journeys before any request is made.
#pragma once

#include "product/product.hpp"

#include <string>
#include <vector>

namespace model {

/// An operation sets off another one so many times on average, by calls or by events.
struct CallEdge {
    int to;
    double times;
};

/// For each operation of the product, in its order. References to operations that are not there are left out.
using CallGraph = std::vector<std::vector<CallEdge>>;

CallGraph call_graph(const Product& product);

/// Operations that set each other off without end: on average a request leads to at least one of its own kind. The
/// circle in the order of its calls; empty when every request comes to an end.
std::vector<int> endless_circle(const CallGraph& graph);

/// For each operation, whether some journey gets to it, be it to take back what was done.
std::vector<bool> reached_by_journeys(const Product& product);

} // namespace model
