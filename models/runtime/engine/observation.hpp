/// Watches the product serve its users: one window without trouble, and one for each fault.
#pragma once

#include "metrics/recorder.hpp"
#include "random/stream.hpp"
#include "runtime/consequence.hpp"
#include "runtime/engine/ledger.hpp"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace model::runtime {

class Engine;

/// A component that a fault reached.
struct Reached {
    int component = 0;
    int blames = -1;              ///< component that brought it the trouble; -1: where it began
    int depth = 0;                ///< steps from where it began
    double first_s = 0;           ///< since the fault began
    Reason reason = Reason::none; ///< the most frequent
    double failed_share = 0;      ///< of its visits while the fault lasted
};

/// What a fault did to users and components.
struct Impact {
    double users = 0; ///< share of the requests that were lost, late or degraded, from the first moment at which it
                      ///< hurt to its end
    std::vector<double> journeys; ///< the same by journey
    double journeys_out = 0;      ///< share of the journeys outside their objective
    std::vector<Reached> reached; ///< in the order in which trouble came to them
    double modules = 0;           ///< share of the modules reached
    int depth = 0;
    double lasted_s = 0;               ///< within the window
    double watched_s = 0;              ///< from its begin to the end of the window
    bool over = false;                 ///< it ended early enough in the window to see what it leaves behind
    double mean_share = 0;             ///< of the requests hurt, over all the time it lasted
    double late_share = 0;             ///< the same in the second half of that time
    double after_share = 0;            ///< the same from its end to the recovery, or to the end of the window
    std::optional<double> noticed_s;   ///< since the fault began
    std::optional<double> recovered_s; ///< since the fault began; absent: not before the end of the window

    /// Users are still hurt at the end of the window by a fault that is long over.
    bool stuck() const { return over && !recovered_s; }
    double goodput_after = 1; ///< good answers per request, in the last tenth of the window
    double tries_per_call_after = 1;
};

/// What machines a window used, on average.
struct Machines {
    double vcpus = 0;
    double vcpus_peak = 0; ///< most at any time
    double memory_bytes = 0;
    double memory_peak_bytes = 0;
    double database_instances = 0;
    double database_vcpus = 0;
    double database_memory_bytes = 0;
    double stored_bytes = 0;
    double transfer_bytes = 0; ///< per second
};

/// Everything a run of the runtime model leaves for the other models.
struct Observed {
    Machines machines;
    double requests_per_s = 0;
    double bad_share = 0; ///< lost, late or degraded without trouble
    std::vector<Impact> faults;
    std::uint64_t events = 0;
    std::uint64_t trajectory = 0;
};

sim::MetricTable runtime_metrics();

/// Serves the windows of `plan` and records the metrics of runtime_metrics.
/// @throws std::runtime_error when the stop token asked for an early end
Observed observe(const RuntimePlan& plan, const sim::StreamFamily& family, sim::Recorder& recorder,
                 std::stop_token stop);

/// What `fault` does in a window of its own; nothing is recorded.
Impact impact_of(const RuntimePlan& plan, const PlannedFault& fault, const sim::StreamFamily& family,
                 std::stop_token stop);

} // namespace model::runtime
