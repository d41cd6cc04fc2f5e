#include "company/runtime_blueprint.hpp"

#include "company/runtime_names.hpp"
#include "random/stream.hpp"
#include "runtime/engine/keys.hpp"
#include "runtime/presets.hpp"
#include "schema/pattern.hpp"

#include <algorithm>
#include <map>

namespace model {

using namespace runtime;

namespace {

constexpr int from_users = -1;
constexpr int from_queue = -2; // events that no broker carries

bool fits(const std::vector<std::string>& patterns, const std::string& name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const auto& pattern) { return sim::schema::matches(pattern, name); });
}

class Builder {
public:
    Builder(const Scenario& scenario, const Alternative& alternative, const Plan& plan)
        : scenario_(scenario), runtime_(alternative.runtime), delivery_(plan)
    {
    }

    RuntimePlan build()
    {
        plan_.network = runtime_.network;
        plan_.sessions = runtime_.sessions;
        plan_.admission = runtime_.admission;
        plan_.monitoring = runtime_.monitoring;
        plan_.observation = scenario_.observation;
        plan_.copies = runtime_.copies;
        deployables();
        databases();
        hubs();
        start_order();
        for (const Good& good : scenario_.product.goods) plan_.goods.push_back({good.id, good.units});
        operations();
        steps();
        journeys();
        sessions();
        faults();
        return std::move(plan_);
    }

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    ProcessSettings process_of(const std::string& deployable) const
    {
        ProcessSettings settings;
        for (const ProcessSettings& entry : runtime_.processes) {
            if (fits(entry.deployables, deployable)) settings = entry;
        }
        return settings;
    }

    int component(const std::string& id, int service)
    {
        const auto number = static_cast<int>(plan_.components.size());
        plan_.components.push_back({id, service});
        component_named_.emplace(id, number);
        plan_.services[index(service)].components.push_back(number);
        return number;
    }

    void deployables()
    {
        for (const PlanDeployable& deployable : delivery_.deployables) {
            PlannedService service;
            service.id = deployable.id;
            service.process = process_of(deployable.id);
            service.paid_cores = service.process.cores;
            service.paid_memory_bytes = service.process.memory_bytes;
            plan_.services.push_back(std::move(service));
        }
        for (const PlanModule& module : delivery_.modules) component(module.id, module.deployable);
        plan_.modules = static_cast<int>(delivery_.modules.size());
        // What has a count is also known by the name without a number: its first one.
        std::size_t number = 0;
        for (const Module& module : scenario_.product.modules) {
            component_named_.emplace(module.id, static_cast<int>(number));
            number += index(module.count);
        }
    }

    void databases()
    {
        std::vector<PlacedDatabase> placed = placed_databases(scenario_.product, runtime_);
        static const Database everything{"database", {}, {"*"}};
        if (runtime_.databases.empty() && !scenario_.product.data.empty()) {
            placed.push_back({everything.id, &everything, {}});
            for (std::size_t d = 0; d < scenario_.product.data.size(); ++d)
                placed.back().data.push_back(static_cast<int>(d));
        }
        home_.assign(scenario_.product.data.size(), -1);
        for (const PlacedDatabase& database : placed) {
            PlannedService service;
            service.id = database.id;
            service.kind = ServiceKind::database;
            service.process.replicas = 1;
            service.process.workers = database.settings->servers;
            service.process.cores = 0; // the servers are the limit
            service.nodes = database.settings->nodes > 1 ? database.settings->nodes : 0;
            service.pool = database.settings->pool;
            service.pool_wait = database.settings->pool_wait;
            service.lock_wait = database.settings->lock_wait;
            service.process.start_up = database.settings->start_up;
            service.paid_cores = database.settings->cores * database.settings->nodes;
            service.paid_memory_bytes = database.settings->memory_bytes * database.settings->nodes;
            for (const int set : database.data)
                service.stored_bytes += scenario_.product.data[index(set)].size_bytes * database.settings->nodes;
            plan_.services.push_back(std::move(service));
            const int number = component(database.id, static_cast<int>(plan_.services.size()) - 1);
            for (const int set : database.data) home_[index(set)] = number;
        }
    }

    void hubs()
    {
        for (const Hub& hub : runtime_.hubs) {
            PlannedService service;
            service.id = hub.id;
            service.kind = ServiceKind::hub;
            service.process.replicas = hub.replicas;
            service.process.workers = hub.workers;
            service.process.queue = hub.queue;
            // Where each worker has a processor of its own, the workers are the limit.
            service.process.cores = hub.cores < hub.workers ? hub.cores : 0;
            service.process.start_up = hub.start_up;
            service.work = hub.work;
            service.nodes = hub.nodes > 1 ? hub.nodes : 0;
            service.paid_cores = hub.cores * hub.nodes;
            service.paid_memory_bytes = hub.memory_bytes * hub.nodes;
            plan_.services.push_back(std::move(service));
            const auto number = static_cast<int>(plan_.services.size()) - 1;
            const int there = component(hub.id, number);
            switch (hub.carries) {
            case Carries::journeys:
                gateway_ = number;
                break;
            case Carries::calls:
                bus_ = number;
                break;
            case Carries::events:
                plan_.broker = number;
                broker_ = there;
                plan_.broker_step.time = hub.work;
                break;
            }
        }
    }

    void start_order()
    {
        for (PlannedService& service : plan_.services) {
            for (std::size_t other = 0; other < plan_.services.size(); ++other) {
                const PlannedService& needed = plan_.services[other];
                if (&needed != &service &&
                    std::find(service.process.starts_after.begin(), service.process.starts_after.end(), needed.id) !=
                        service.process.starts_after.end())
                    service.starts_after.push_back(static_cast<int>(other));
            }
        }
    }

    /// Modules that match a pattern, by their own name or by the one they share.
    std::vector<int> modules_named(const std::vector<std::string>& patterns) const
    {
        std::vector<int> found;
        int number = 0;
        for (const Module& module : scenario_.product.modules) {
            for (int i = 0; i < module.count; ++i, ++number) {
                if (fits(patterns, module.id) || fits(patterns, plan_.components[index(number)].id))
                    found.push_back(number);
            }
        }
        return found;
    }

    void operations()
    {
        for (const Operation& operation : scenario_.product.operations) {
            std::vector<int>& instances = instances_[operation.id];
            for (const int module : modules_named(operation.modules)) {
                PlannedOperation planned;
                planned.id = operation.id;
                planned.component = module;
                planned.service = plan_.components[index(module)].service;
                planned.fails = operation.fails;
                for (const Transaction& transaction : runtime_.transactions) {
                    if (transaction.operation != operation.id) continue;
                    planned.atomic = true;
                    planned.atomicity = transaction.kind;
                    planned.log = transaction.log;
                }
                instances.push_back(static_cast<int>(plan_.operations.size()));
                plan_.operations.push_back(planned);
                source_.push_back(&operation);
            }
        }
    }

    const std::vector<int>& instances(const std::string& operation) const
    {
        static const std::vector<int> none;
        const auto found = instances_.find(operation);
        return found == instances_.end() ? none : found->second;
    }

    int link(int from, int to)
    {
        const auto known = links_.find({from, to});
        if (known != links_.end()) return known->second;
        PlannedLink planned;
        const PlannedComponent& target = plan_.components[index(to)];
        const PlannedService& service = plan_.services[index(target.service)];
        planned.from = std::max(from, from_users);
        planned.to = to;
        planned.to_service = target.service;
        planned.to_database = service.kind == ServiceKind::database;
        if (service.kind == ServiceKind::deployable)
            planned.hub = from == from_users ? gateway_ : (from >= 0 && from != broker_ ? bus_ : -1);
        if (from != from_queue) {
            for (const CallPolicy& policy : runtime_.calls) {
                const bool from_fits =
                    from == from_users ? fits(policy.from, std::string(users)) : fits_component(policy.from, from);
                if (from_fits && fits_component(policy.to, to)) planned.policy = with_preset(policy);
            }
        }
        const auto number = static_cast<int>(plan_.links.size());
        plan_.links.push_back(std::move(planned));
        links_.emplace(std::pair{from, to}, number);
        return number;
    }

    bool fits_component(const std::vector<std::string>& patterns, int component) const
    {
        const PlannedComponent& planned = plan_.components[index(component)];
        if (fits(patterns, planned.id) || fits(patterns, plan_.services[index(planned.service)].id)) return true;
        return component < plan_.modules && fits(patterns, kind_of_module(component));
    }

    const std::string& kind_of_module(int number) const
    {
        for (const Module& module : scenario_.product.modules) {
            if (number < module.count) return module.id;
            number -= module.count;
        }
        return plan_.components.front().id; // never: numbers come from the modules
    }

    int copy_for(const std::string& operation, int module) const
    {
        for (std::size_t c = 0; c < runtime_.copies.size(); ++c) {
            if (runtime_.copies[c].operation == operation && fits_component(runtime_.copies[c].at, module))
                return static_cast<int>(c);
        }
        return -1;
    }

    void steps()
    {
        for (std::size_t o = 0; o < plan_.operations.size(); ++o) {
            plan_.operations[o].first_step = static_cast<int>(plan_.steps.size());
            const Operation& operation = *source_[o];
            for (std::size_t s = 0; s < operation.steps.size(); ++s) {
                PlannedStep step;
                step.tag = tag_of(operation.id, s);
                std::visit([&](const auto& written) { plan_step(step, written, plan_.operations[o]); },
                           operation.steps[s]);
                plan_.steps.push_back(std::move(step));
            }
            plan_.operations[o].end_step = static_cast<int>(plan_.steps.size());
        }
    }

    void plan_step(PlannedStep& step, const Compute& compute, const PlannedOperation&)
    {
        step.kind = PlannedStep::Kind::compute;
        step.time = compute.time;
    }

    void plan_step(PlannedStep& step, const Call& call, const PlannedOperation& caller)
    {
        step.kind = PlannedStep::Kind::call;
        step.parallel = call.parallel;
        step.each = call.each;
        step.count = call.count;
        step.probability = call.probability;
        step.payload_bytes = call.payload_bytes;
        const std::vector<int>& undo = call.undo.empty() ? instances(call.to) : instances(call.undo);
        const int copy = copy_for(call.to, caller.component);
        const std::vector<int>& called = instances(call.to);
        for (std::size_t t = 0; t < called.size(); ++t) {
            PlannedTarget target;
            target.operation = called[t];
            target.undo = undo.empty() ? called[t] : undo[std::min(t, undo.size() - 1)];
            const PlannedOperation& there = plan_.operations[index(target.operation)];
            if (copy >= 0) {
                target.way = PlannedTarget::Way::copy;
                target.copy = copy;
            } else if (there.service != caller.service) {
                target.way = PlannedTarget::Way::remote;
                target.link = link(caller.component, there.component);
            }
            step.targets.push_back(target);
            if (copy >= 0) break; // one copy answers for all
        }
    }

    void plan_step(PlannedStep& step, const Publish& publish, const PlannedOperation& caller)
    {
        step.kind = PlannedStep::Kind::publish;
        step.count = publish.count;
        step.probability = publish.probability;
        step.payload_bytes = publish.payload_bytes;
        bool leaves = false;
        for (const int operation : instances(publish.to)) {
            const PlannedOperation& there = plan_.operations[index(operation)];
            const bool remote = there.service != caller.service;
            leaves = leaves || remote;
            PlannedTarget target;
            target.operation = operation;
            target.queue = queue(operation, link(remote && broker_ >= 0 ? broker_ : from_queue, there.component));
            step.targets.push_back(target);
        }
        if (leaves && broker_ >= 0) step.broker_link = link(caller.component, broker_);
    }

    int queue(int operation, int link)
    {
        const auto known = queues_.find({operation, link});
        if (known != queues_.end()) return known->second;
        const auto number = static_cast<int>(plan_.queues.size());
        plan_.queues.push_back({operation, link});
        queues_.emplace(std::pair{operation, link}, number);
        return number;
    }

    void plan_step(PlannedStep& step, const Query& query, const PlannedOperation& caller)
    {
        step.kind = PlannedStep::Kind::query;
        step.count = query.count;
        step.probability = query.probability;
        step.time = query.time;
        step.write = query.write;
        step.rows = query.rows;
        const auto& sets = scenario_.product.data;
        const auto set = std::find_if(sets.begin(), sets.end(), [&](const DataSet& d) { return d.id == query.data; });
        step.data = static_cast<int>(set - sets.begin());
        const int home = set == sets.end() ? -1 : home_[index(step.data)];
        if (home < 0) return;
        PlannedTarget target;
        target.way = PlannedTarget::Way::remote;
        target.link = link(caller.component, home);
        step.targets.push_back(target);
    }

    void plan_step(PlannedStep& step, const Take& take, const PlannedOperation& caller)
    {
        step.kind = PlannedStep::Kind::take;
        step.units = take.units;
        const auto& goods = scenario_.product.goods;
        const auto good = std::find_if(goods.begin(), goods.end(), [&](const Good& g) { return g.id == take.good; });
        step.good = static_cast<int>(good - goods.begin());
        if (good != goods.end() && !good->operation.empty()) step.copy = copy_for(good->operation, caller.component);
    }

    void journeys()
    {
        for (const Journey& journey : scenario_.product.journeys) {
            PlannedJourney planned{journey.id, journey.load, journey.objective, {}, -1};
            for (const int operation : instances(journey.operation)) {
                PlannedTarget target;
                target.way = PlannedTarget::Way::remote;
                target.operation = operation;
                target.link = link(from_users, plan_.operations[index(operation)].component);
                planned.targets.push_back(target);
            }
            for (std::size_t a = 0; a < runtime_.admission.size(); ++a) {
                if (fits(runtime_.admission[a].journeys, journey.id)) planned.admission = static_cast<int>(a);
            }
            if (!planned.targets.empty()) plan_.journeys.push_back(std::move(planned));
        }
    }

    void sessions()
    {
        const auto* stored = std::get_if<StoredSessions>(&runtime_.sessions);
        if (stored == nullptr) return;
        const auto database = component_named_.find(stored->database);
        if (database == component_named_.end()) return;
        plan_.session_database = database->second;
        plan_.session_step.kind = PlannedStep::Kind::query;
        plan_.session_step.time = stored->time;
        plan_.session_step.tag = sim::hash_name("session");
        plan_.session_links.assign(plan_.components.size(), -1);
        for (const PlannedJourney& journey : plan_.journeys) {
            for (const PlannedTarget& target : journey.targets) {
                const int from = plan_.operations[index(target.operation)].component;
                plan_.session_links[index(from)] = link(from, plan_.session_database);
            }
        }
    }

    void faults()
    {
        for (const Fault& fault : scenario_.faults) {
            PlannedFault planned;
            planned.id = fault.id;
            planned.settings = fault;
            const auto struck = component_named_.find(target_of(fault.what));
            if (struck != component_named_.end()) planned.component = struck->second;
            if (const auto* partition = std::get_if<Partition>(&fault.what)) {
                planned.users_on_side = fits(partition->between, std::string(users));
                for (int c = 0; c < static_cast<int>(plan_.components.size()); ++c) {
                    if (fits_component(partition->between, c))
                        planned.side.push_back(c);
                    else if (fits_component(partition->and_, c))
                        planned.other_side.push_back(c);
                }
            }
            if (const auto* kills = std::get_if<Kills>(&fault.what)) {
                for (int s = 0; s < static_cast<int>(plan_.services.size()); ++s) {
                    const auto& members = plan_.services[index(s)].components;
                    const bool named = std::any_of(members.begin(), members.end(),
                                                   [&](int c) { return fits_component(kills->among, c); });
                    if (named) planned.services.push_back(s);
                }
            }
            if (const auto* surge = std::get_if<Surge>(&fault.what)) {
                for (std::size_t j = 0; j < plan_.journeys.size(); ++j) {
                    if (fits(surge->journeys, plan_.journeys[j].id)) planned.journeys.push_back(static_cast<int>(j));
                }
            }
            plan_.faults.push_back(std::move(planned));
        }
    }

    const Scenario& scenario_;
    const Runtime& runtime_;
    const Plan& delivery_;
    RuntimePlan plan_;
    std::map<std::string, int> component_named_;
    std::map<std::string, std::vector<int>> instances_;
    std::vector<const Operation*> source_; ///< of the planned operations
    std::map<std::pair<int, int>, int> links_;
    std::map<std::pair<int, int>, int> queues_;
    std::vector<int> home_; ///< component of the database of each set of data
    int gateway_ = -1;
    int bus_ = -1;
    int broker_ = -1;
};

} // namespace

RuntimePlan make_runtime(const Scenario& scenario, const Alternative& alternative, const Plan& plan)
{
    if (scenario.product.journeys.empty()) return {};
    return Builder(scenario, alternative, plan).build();
}

} // namespace model
