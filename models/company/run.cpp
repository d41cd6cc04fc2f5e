#include "company/run.hpp"

#include "delivery/metrics.hpp"
#include "delivery/world.hpp"

namespace model {

sim::MetricTable metrics()
{
    return delivery_metrics();
}

sim::RunResult run(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop)
{
    World world(plan, seed, replication, std::move(stop), metrics());
    return world.run();
}

} // namespace model
