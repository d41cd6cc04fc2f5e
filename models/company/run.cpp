#include "company/run.hpp"

#include "delivery/metrics.hpp"
#include "delivery/world.hpp"
#include "runtime/engine/observation.hpp"

#include <optional>
#include <vector>

namespace model {

sim::MetricTable metrics()
{
    static const std::vector<sim::Metric> all = [] {
        std::vector<sim::Metric> joined;
        for (const sim::MetricTable table : {delivery_metrics(), runtime::runtime_metrics()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

sim::RunResult run(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop)
{
    sim::Recorder recorder(metrics());
    const sim::StreamFamily family(seed, static_cast<std::uint64_t>(replication));
    std::uint64_t events = 0;
    std::uint64_t trajectory = 0;
    std::optional<Production> production;
    if (!plan.runtime.empty()) {
        runtime::Observed observed = runtime::observe(plan.runtime, family, recorder, stop);
        events += observed.events;
        trajectory ^= observed.trajectory;
        production.emplace(plan.runtime, family, std::move(observed), stop);
    }
    if (!plan.streams.empty()) {
        World world(plan, seed, replication, std::move(stop), recorder, production ? &*production : nullptr);
        world.run();
        events += world.sim.events_executed();
        trajectory ^= world.trajectory();
    }
    sim::RunResult result = recorder.finish();
    result.events = events;
    result.trajectory = trajectory;
    return result;
}

} // namespace model
