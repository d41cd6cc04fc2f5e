#include "security/metrics.hpp"

#include <fmt/format.h>

namespace model {

using sim::Better;
using sim::Metric;
using sim::Spread;
using sim::schema::Quantity;

namespace {

constexpr Metric table[] = {
    {"breach_reach.*", "Reach of a breach", Quantity::ratio, Better::lower, Spread::run,
     "Share of all data, or of all functions, in the hands of somebody who has broken into one process and goes on "
     "from "
     "each to those it may call, as far as the breach passes over; mean over the first process."},
    {"breach_reach_one_hop.*", "Reach of a breach in one hop", Quantity::ratio, Better::lower, Spread::run,
     "The same, going no further than what the first process itself may call."},
    {"breach_reach_held.*", "Reach of a breach without spread", Quantity::ratio, Better::lower, Spread::run,
     "Share of all data, or of all functions, that the process broken into holds itself."},
    {"access_openness", "Allowed calls", Quantity::ratio, Better::lower, Spread::run,
     "Calls between two processes that are allowed, divided by all pairs of processes."},
};

} // namespace

sim::MetricTable security_metrics()
{
    return table;
}

void record_reach(const AccessMap& map, const sim::Stream& stream, sim::Recorder& recorder)
{
    const Reach far = reach(map, stream);
    const auto record = [&](std::string_view kind, const std::vector<Asset>& assets, const Spoils& spoils) {
        if (assets.empty()) return;
        recorder.set(fmt::format("breach_reach.{}", kind), spoils.all);
        recorder.set(fmt::format("breach_reach_one_hop.{}", kind), spoils.one_hop);
        recorder.set(fmt::format("breach_reach_held.{}", kind), spoils.held);
    };
    record("data", map.data, far.data);
    record("functions", map.functions, far.functions);
    if (map.processes > 1) recorder.set("access_openness", map.openness());
}

} // namespace model
