/// Everything one alternative needs to serve requests, with names resolved to indices.
#pragma once

#include "product/operations.hpp"
#include "runtime/faults.hpp"
#include "runtime/settings.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace model::runtime {

/// What faults strike and failures are blamed on: a module, a database or a hub.
struct PlannedComponent {
    std::string id;
    int service = 0;
};

enum class ServiceKind : std::uint8_t { deployable, database, hub };

/// A pool of like processes: a deployable, a database or a hub.
struct PlannedService {
    std::string id;
    ServiceKind kind = ServiceKind::deployable;
    ProcessSettings process;                  ///< of databases and hubs as well, in the same terms
    sim::Distribution work{sim::Constant{0}}; ///< hubs: for each message
    int nodes = 0;                            ///< > 0: available while more than half of so many are up, as one process
    double paid_cores = 0;                    ///< of each replica, whatever limits the work
    double paid_memory_bytes = 0;
    double stored_bytes = 0; ///< databases
    int pool = 0;            ///< databases: connections of each process that asks
    sim::Duration pool_wait{};
    sim::Duration lock_wait{}; ///< databases
    std::vector<int> components;
    std::vector<int> starts_after; ///< services
};

/// A way for calls from one component (or the users) to another over the network.
struct PlannedLink {
    int from = -1; ///< component; -1: the users
    int to = 0;    ///< component
    int to_service = 0;
    int hub = -1; ///< service
    CallPolicy policy;
    bool to_database = false;
};

/// One operation of one module.
struct PlannedOperation {
    std::string id;
    int component = 0;
    int service = 0;
    int first_step = 0;
    int end_step = 0;
    double fails = 0;
    bool atomic = false;
    Atomicity atomicity = Atomicity::saga;
    sim::Duration log{};
};

/// How a call step reaches one of its targets.
struct PlannedTarget {
    enum class Way : std::uint8_t { local, remote, copy } way = Way::local;
    int operation = 0;
    int undo = 0;
    int link = -1;  ///< remote
    int copy = -1;  ///< copy
    int queue = -1; ///< publish
};

struct PlannedStep {
    enum class Kind : std::uint8_t { compute, call, publish, query, take } kind = Kind::compute;
    bool parallel = false;
    bool each = false;
    bool write = false;
    int count = 1;
    double probability = 1;
    sim::Distribution time; ///< compute, query
    double payload_bytes = 0;
    int data = 0; ///< set of data
    int rows = 0;
    int good = 0;
    int units = 0;
    int copy = -1;         ///< take: the copy in which the seller sees what is left
    std::uint64_t tag = 0; ///< the same in every alternative: names the step's random numbers
    int broker_link = -1;  ///< publish: the way to the broker; -1: nobody has to confirm
    std::vector<PlannedTarget> targets;
};

/// Where events of one operation wait for it.
struct PlannedQueue {
    int operation = 0;
    int link = 0;
};

struct PlannedJourney {
    std::string id;
    Load load;
    Objective objective;
    std::vector<PlannedTarget> targets; ///< links from the users
    int admission = -1;
};

struct PlannedGood {
    std::string id;
    int units = 0;
};

struct PlannedFault {
    std::string id;
    Fault settings;
    int component = -1;          ///< struck; -1: none or several
    std::vector<int> services;   ///< kills
    std::vector<int> journeys;   ///< surge
    std::vector<int> side;       ///< partition: components of one side …
    std::vector<int> other_side; ///< … and of the other
    bool users_on_side = false;  ///< the users are on the first side
};

/// Where the requests of one alternative go.
struct RuntimePlan {
    std::vector<PlannedComponent> components; ///< modules in the order of the product, then databases, then hubs
    std::vector<PlannedService> services;     ///< deployables in the order of the alternative, then databases, hubs
    std::vector<PlannedOperation> operations;
    std::vector<PlannedStep> steps;
    std::vector<PlannedLink> links;
    std::vector<PlannedJourney> journeys;
    std::vector<PlannedGood> goods;
    std::vector<Copy> copies;
    std::vector<PlannedFault> faults;
    std::vector<Admission> admission;
    Network network;
    Sessions sessions;
    std::vector<PlannedQueue> queues;
    int session_database = -1;      ///< stored sessions: component
    std::vector<int> session_links; ///< the way there, by component
    PlannedStep session_step;
    PlannedStep broker_step; ///< taking an event in
    Monitoring monitoring;
    Observation observation;
    int modules = 0; ///< the first so many components are modules
    int broker = -1; ///< service of the hub that carries events

    bool empty() const { return journeys.empty(); }
};

/// Time until the cause of trouble is found that shows in these components.
sim::Duration search_time(const RuntimePlan& plan, const std::vector<int>& components);

} // namespace model::runtime
