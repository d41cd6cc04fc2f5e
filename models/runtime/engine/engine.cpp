#include "runtime/engine/engine.hpp"

#include "runtime/engine/keys.hpp"

#include <algorithm>
#include <stdexcept>

namespace model::runtime {

Engine::Engine(const RuntimePlan& p, sim::Stream stream, double load_factor, std::stop_token stop)
    : plan(p),
      sim(std::move(stop)),
      ledger(p, sim::SimTime(p.observation.warm_up), sim::SimTime(p.observation.warm_up + p.observation.length)),
      services(p.services.size()),
      harm(p.components.size()),
      events(p.queues.size()),
      stream_(stream),
      load_factor_(load_factor),
      doors_(p.admission.size()),
      taken_(p.goods.size()),
      marshals_(p.network.marshalling.mean() > 0)
{
    for (std::size_t s = 0; s < services.size(); ++s) {
        Service& service = services[s];
        service.engine = this;
        service.plan = &p.services[s];
        service.number = static_cast<int>(s);
        service.wanted = service.plan->process.replicas;
        service.nodes_up = service.plan->nodes;
        service.counted = ledger.from;
        for (int r = 0; r < service.wanted; ++r)
            service.replicas.push_back(std::make_unique<Replica>(*this, service, r));
        count_replicas(service, service.wanted);
        if (service.plan->process.autoscaler) start_autoscaler(service);
    }
    for (const PlannedJourney& journey : p.journeys) {
        for (const PlannedTarget& target : journey.targets)
            services[static_cast<std::size_t>(p.operations[static_cast<std::size_t>(target.operation)].service)].entry =
                true;
    }
    for (const PlannedLink& link : p.links) {
        Service& service = services[static_cast<std::size_t>(link.to_service)];
        if (!link.policy.outlier || service.outliers) continue;
        service.outliers.emplace(*link.policy.outlier, static_cast<int>(service.replicas.size()));
        service.sweep = std::make_unique<sim::Timer>(
            sim,
            [](void* context) {
                auto& self = *static_cast<Service*>(context);
                self.outliers->sweep(self.engine->sim.now());
                self.sweep->start(self.outliers->settings().sweep);
            },
            &service);
        service.sweep->start(link.policy.outlier->sweep);
    }
    start_arrivals();
}

Engine::~Engine() = default;

void Engine::run()
{
    // Requests that came before the end of the window may take a while to be answered.
    const auto grace = std::min<sim::Duration>(std::chrono::minutes(2), plan.observation.length);
    const sim::RunEnd end = sim.run_until(ledger.to);
    if (end == sim::RunEnd::cancelled) throw std::runtime_error("the run was cancelled");
    for (Service& service : services) count_replicas(service, 0);
    while (ledger.in_progress > 0 && sim.now() < ledger.to + grace) {
        const sim::SimTime next = std::min(sim.now() + std::chrono::seconds(1), ledger.to + grace);
        if (sim.run_until(next) == sim::RunEnd::cancelled) throw std::runtime_error("the run was cancelled");
    }
    // Whoever still waits does so in vain as far as anybody could see.
    for (const Call& call : calls_) {
        if (call.journey >= 0)
            ledger.request_ended(call.journey, call.came, sim.now(), {false, false, Reason::timed_out, -1});
    }
    for (const Door& door : doors_) {
        for (const Door::Waiting& user : door.line)
            ledger.request_ended(user.journey, user.came, sim.now(), {false, false, Reason::timed_out, -1});
    }
    ledger.check();
}

} // namespace model::runtime
