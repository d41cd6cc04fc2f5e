/// What the product does when somebody uses it: operations of modules, the data they touch, and the journeys of users
/// that set them off. The same in every alternative; where a call crosses the network is a matter of the cut.
#pragma once

#include "product/load.hpp"
#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// The processor works for the operation.
struct Compute {
    sim::Distribution time{sim::Constant{1e-3}};
    static void describe(sim::schema::Describe<Compute>&);
};

/// Another operation is asked and its answer awaited.
struct Call {
    std::string to;
    int count = 1;
    double probability = 1;
    bool parallel = false;
    bool each = false;
    double payload_bytes = 1500;
    std::string undo;
    static void describe(sim::schema::Describe<Call>&);
};

/// An event is published; nobody waits for those who listen.
struct Publish {
    std::string to;
    int count = 1;
    double probability = 1;
    double payload_bytes = 1500;
    static void describe(sim::schema::Describe<Publish>&);
};

/// A set of data is read or written.
struct Query {
    std::string data;
    int count = 1;
    double probability = 1;
    sim::Distribution time{sim::Constant{1e-3}};
    bool write = false;
    int rows = 0;
    static void describe(sim::schema::Describe<Query>&);
};

/// Units of a limited good are sold.
struct Take {
    std::string good;
    int units = 1;
    static void describe(sim::schema::Describe<Take>&);
};

using OperationStep = std::variant<Compute, Call, Publish, Query, Take>;

/// Something a module does on demand: its steps, one after the other.
struct Operation {
    std::string id;
    sim::schema::Text title;
    std::vector<std::string> modules;
    std::vector<OperationStep> steps;
    double fails = 0;

    static void describe(sim::schema::Describe<Operation>&);
};

/// A body of data that belongs together.
struct DataSet {
    std::string id;
    sim::schema::Text title;
    double size_bytes = 10e9;

    static void describe(sim::schema::Describe<DataSet>&);
};

/// Something there is only so much of: stock, seats.
struct Good {
    std::string id;
    sim::schema::Text title;
    int units = 0;
    std::string operation;

    static void describe(sim::schema::Describe<Good>&);
};

/// What users may expect of a journey.
struct Objective {
    double availability = 0.999;
    std::optional<sim::Duration> latency;

    static void describe(sim::schema::Describe<Objective>&);
};

/// A way in which users use the product.
struct Journey {
    std::string id;
    sim::schema::Text title;
    std::string operation;
    Load load;
    Objective objective;

    static void describe(sim::schema::Describe<Journey>&);
};

} // namespace model
