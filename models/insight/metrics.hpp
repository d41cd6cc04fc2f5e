/// The metrics of structure: one number for each alternative, known before anything is simulated.
#pragma once

#include "insight/structure.hpp"
#include "metrics/recorder.hpp"

#include <string_view>
#include <vector>

namespace model::insight {

sim::MetricTable insight_metrics();

/// A metric and its value.
struct Figure {
    std::string_view metric;
    double value = 0;
};

/// The metrics that `insight` has a value for.
std::vector<Figure> figures(const Insight& insight);

/// Puts them into the results of a run. The recorder's table has to contain `insight_metrics()`.
void record_insight(const std::vector<Figure>& figures, sim::Recorder& recorder);

} // namespace model::insight
