/// Which process may call which.
#pragma once

#include "schema/type.hpp"
#include "security/reach.hpp"

#include <span>
#include <string>
#include <vector>

namespace model {

enum class AccessMode : unsigned char { all, calls_only, listed };
std::span<const sim::schema::Choice> choices_of(AccessMode);

/// Calls that are allowed.
struct AccessRule {
    std::vector<std::string> from{"*"};
    std::vector<std::string> to{"*"};

    static void describe(sim::schema::Describe<AccessRule>&);
};

/// What one process may ask of another, and how a breach spreads.
struct Access {
    AccessMode mode = AccessMode::all;
    std::vector<AccessRule> rules;
    double spread = 0.05;

    static void describe(sim::schema::Describe<Access>&);
};

/// The calls that `access` allows between the named processes, in order and each once. `made` are those of the product.
std::vector<AccessEdge> allowed_calls(const Access& access, std::span<const std::string> processes,
                                      std::span<const AccessEdge> made);

/// Calls that the product makes and `allowed` (in order) forbids: with such rules it does not work.
std::vector<AccessEdge> forbidden_calls(std::span<const AccessEdge> allowed, std::span<const AccessEdge> made);

} // namespace model
