/// The metrics of how far a breach reaches.
#pragma once

#include "metrics/recorder.hpp"
#include "security/reach.hpp"

namespace model {

sim::MetricTable security_metrics();

/// Puts the reach of a breach into the results of a run. The recorder's table has to contain `security_metrics()`.
/// Nothing is recorded about data, or functions, of which the map has none.
void record_reach(const AccessMap& map, const sim::Stream& stream, sim::Recorder& recorder);

} // namespace model
