/// What one run of a model leaves behind: a summary per metric, small enough to keep for every run of a study.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sim {

/// The values of one metric in one run. A metric with one value per run has it as `mean`, with `count` 1.
struct Summary {
    std::uint64_t count = 0; ///< items; 0 when there was nothing to measure, and then the numbers below mean nothing
    double mean = 0;
    double p50 = 0;
    double p85 = 0;
    double p95 = 0;
    double min = 0;
    double max = 0;
    std::vector<float> grid; ///< quantiles at 0, 1/200 … 1 for metrics over items, else empty

    bool operator==(const Summary&) const = default;
};

/// One finished run. Ordered by metric id, so that writing it out is the same everywhere.
struct RunResult {
    std::map<std::string, Summary, std::less<>> metrics;
    std::vector<std::string> warnings; ///< what the run wants people to know, e.g. a queue that never settled
    std::uint64_t events = 0;          ///< executed by the kernel
    std::uint64_t trajectory = 0;      ///< hash over the run's events, for golden tests

    bool operator==(const RunResult&) const = default;
};

} // namespace sim
