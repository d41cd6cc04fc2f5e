/// Runs the trials of a study on several threads, with the same bits as on one.
#pragma once

#include "experiment/study.hpp"
#include "experiment/trial.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace sim {

/// Does one run. Called from several threads at once, so it may not change anything shared. An exception marks this run
/// as failed and nothing else. Once stop is requested, leave early by throwing anything: the run then counts as never
/// begun. A result that is returned is taken for a complete one.
using RunFunction = std::function<RunResult(const Trial&, std::stop_token)>;

/// Gets every finished trial as soon as it is there, in the order of completion, one call at a time.
using TrialSink = std::function<void(const TrialOutcome&)>;

/// How far a study is, for people. Timing does not enter results.
struct Progress {
    std::size_t finished = 0; ///< trials that are over, supplied and failed ones included
    std::size_t planned = 0;  ///< trials known to be needed; grows from round to round when a precision is wanted
    std::size_t failed = 0;
    std::uint32_t runs = 0;          ///< per alternative, target of the round under way
    std::uint32_t maximum_runs = 0;  ///< per alternative, the most there can be
    std::optional<double> precision; ///< worst relative half width after the last round; absent while not known
    std::chrono::duration<double> elapsed{};
    std::optional<std::chrono::duration<double>> remaining; ///< estimate for the planned trials; absent at the start
};

struct StudyOptions {
    unsigned jobs = 0; ///< threads that run trials, the caller's included; 0 for one per processor
    std::stop_token stop;
    std::function<void(const Progress&)> progress;    ///< called from any of the threads, one call at a time
    std::chrono::milliseconds progress_interval{100}; ///< least time between calls; the last state is always told
    std::vector<TrialOutcome>
        finished; ///< of an earlier part of the same study: not run and not sent to the sink again
};

/// What became of one design point.
struct PointOutcome {
    std::uint32_t runs = 0; ///< per alternative, failed ones included
    std::optional<double>
        precision;                 ///< worst relative half width of the alternatives; absent when not wanted or unknown
    bool precision_reached = true; ///< trivially so when none is wanted
    bool operator==(const PointOutcome&) const = default;
};

struct StudyOutcome {
    std::vector<TrialOutcome> trials; ///< ordered by point, alternative, replication
    std::vector<PointOutcome> points;
    bool interrupted = false; ///< stop was requested before all trials were there

    bool precision_reached() const;
    std::size_t failures() const;
    bool operator==(const StudyOutcome&) const = default;
};

/// Runs what is missing of `study`, in rounds, replication by replication through all points and alternatives, so that
/// a study interrupted anywhere has balanced pairs.
///
/// The outcome depends on the study and the run function alone: not on jobs, on timing, or on how many of the trials
/// were supplied as finished. Supplied trials that the study does not ask for are left out of the outcome.
///
/// @throws std::invalid_argument  as validate(study), or when a supplied trial is not of this study (seed, indices)
/// @throws whatever the sink or the progress callback throws; trials under way finish first and reach the sink
StudyOutcome run_study(const Study& study, const RunFunction& run, const TrialSink& sink,
                       const StudyOptions& options = {});

} // namespace sim
