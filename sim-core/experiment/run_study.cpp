#include "experiment/run_study.hpp"

#include "experiment/hand_over.hpp"
#include "stats/interval.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>
#include <stdexcept>

namespace sim {
namespace {

using Clock = std::chrono::steady_clock;
using Outcomes = std::map<Trial, TrialOutcome>;

/// Not members: a thread has to know where they are before anything is handed over to it.
constexpr HandOver round_begins;
constexpr HandOver round_ends;

/// Worst relative half width of the watched number over the alternatives at a point. Values are taken in the order of
/// replications, whatever order the runs finished in.
std::optional<double> precision_at(const Study& study, const Outcomes& outcomes, std::uint32_t point)
{
    const Precision& wanted = *study.precision;
    double worst = 0;
    for (std::uint32_t alternative = 0; alternative < study.alternatives.size(); ++alternative) {
        std::vector<double> values;
        for (auto at = outcomes.lower_bound({point, alternative, 0});
             at != outcomes.end() && at->first.point == point && at->first.alternative == alternative; ++at) {
            if (!at->second.result) continue;
            if (const auto value = value_of(*at->second.result, wanted.of.metric, wanted.of.statistic))
                values.push_back(*value);
        }
        const auto interval = student_interval(values, wanted.level);
        if (!interval) return std::nullopt;
        if (interval->half_width() == 0) continue; // known exactly, even when it is 0
        const auto relative = relative_precision(*interval);
        if (!relative || !std::isfinite(*relative)) return std::nullopt;
        worst = std::max(worst, *relative);
    }
    return worst;
}

/// Replications that every alternative has, counted from the first without a gap.
std::uint32_t complete_runs(const Study& study, const Outcomes& outcomes, std::uint32_t point)
{
    const auto complete = [&](std::uint32_t replication) {
        for (std::uint32_t alternative = 0; alternative < study.alternatives.size(); ++alternative)
            if (!outcomes.contains({point, alternative, replication})) return false;
        return true;
    };
    std::uint32_t runs = 0;
    while (complete(runs)) ++runs;
    return runs;
}

/// One execution of run_study.
class Execution {
public:
    Execution(const Study& study, const RunFunction& run, const TrialSink& sink, const StudyOptions& options)
        : study_(study),
          run_(run),
          sink_(sink),
          options_(options),
          jobs_(static_cast<int>(options.jobs == 0 ? unsigned(tbb::info::default_concurrency()) : options.jobs)),
          // The arena alone would never get more threads than the machine has processors.
          parallelism_(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(jobs_)),
          arena_(jobs_),
          points_(study.points.size())
    {
        for (const auto& outcome : options.finished) {
            const Trial& trial = outcome.trial;
            if (outcome.seed != study.seed || trial.point >= study.points.size() ||
                trial.alternative >= study.alternatives.size())
                throw std::invalid_argument(fmt::format("the finished trial {}/{}/{} with seed {} is not of this study",
                                                        trial.point, trial.alternative, trial.replication,
                                                        outcome.seed));
            supplied_.insert_or_assign(trial, outcome);
        }
        progress_.maximum_runs = study.precision ? study.maximum_runs : study.runs;
    }

    StudyOutcome execute()
    {
        std::vector<std::uint32_t> active(points_.size());
        for (std::uint32_t point = 0; point < active.size(); ++point) active[point] = point;
        bool interrupted = false;
        for (std::uint32_t runs = 0; !active.empty() && !interrupted;) {
            const std::uint32_t target = next_target(study_, runs);
            interrupted = !run_round(active, runs, target);
            runs = target;
            std::erase_if(active, [&](std::uint32_t point) { return !interrupted && settled(point, runs); });
            tell_precision();
        }
        for (const std::uint32_t point : active) settled(point, 0); // interrupted: report what there is
        if (options_.progress) options_.progress(progress_now());
        return collect(interrupted);
    }

private:
    /// Brings all active points from `from` to `target` runs. False when stop came first.
    bool run_round(const std::vector<std::uint32_t>& active, std::uint32_t from, std::uint32_t target)
    {
        std::vector<Trial> missing;
        for (std::uint32_t replication = from; replication < target; ++replication) {
            for (const std::uint32_t point : active) {
                for (std::uint32_t alternative = 0; alternative < study_.alternatives.size(); ++alternative)
                    if (!take_supplied({point, alternative, replication}))
                        missing.push_back({point, alternative, replication});
            }
        }
        progress_.runs = target;
        progress_.planned = outcomes_.size() + missing.size();
        tell_progress();

        // A queue in place of parallel_for: trials begin in this very order, so an interruption leaves whole pairs.
        std::atomic<std::size_t> next = 0;
        std::atomic<bool> stopped = false;
        const auto work = [&] {
            round_begins.take();
            while (!stopped) {
                if (options_.stop.stop_requested() || sink_broken_) break;
                const std::size_t mine = next++;
                if (mine >= missing.size()) break;
                auto outcome = attempt(missing[mine]);
                if (!outcome) break;
                deliver(std::move(*outcome));
            }
            stopped = true;
            round_ends.give();
        };
        arena_.execute([&] {
            tbb::task_group group;
            std::vector<tbb::task_handle> tasks;
            for (int job = 0; job < jobs_; ++job) tasks.push_back(group.defer(work));
            round_begins.give(); // with the tasks, which hold copies of `work`
            for (auto& task : tasks) group.run(std::move(task));
            group.wait();
        });
        round_ends.take();
        if (failure_) std::rethrow_exception(failure_);
        return outcomes_.size() == progress_.planned;
    }

    bool take_supplied(const Trial& trial)
    {
        const auto found = supplied_.find(trial);
        if (found == supplied_.end()) return false;
        count_failure(found->second);
        outcomes_.insert(supplied_.extract(found));
        ++from_before_;
        return true;
    }

    /// Absent when stop was requested meanwhile and the run gave up.
    std::optional<TrialOutcome> attempt(const Trial& trial) const
    {
        TrialOutcome outcome{trial, study_.seed, std::nullopt, {}};
        try {
            outcome.result = run_(trial, options_.stop);
        } catch (const std::exception& error) {
            outcome.failure = error.what();
        } catch (...) {
            outcome.failure = "unknown exception";
        }
        if (outcome.failed() && options_.stop.stop_requested()) return std::nullopt;
        return outcome;
    }

    void deliver(TrialOutcome outcome)
    {
        const std::lock_guard lock(mutex_);
        try {
            if (sink_) sink_(outcome);
            count_failure(outcome);
            const Trial trial = outcome.trial;
            outcomes_.insert_or_assign(trial, std::move(outcome));
            tell_progress();
        } catch (...) {
            if (!failure_) failure_ = std::current_exception();
            sink_broken_ = true;
        }
    }

    /// Judges a point after a round and says whether it needs no more runs.
    bool settled(std::uint32_t point, std::uint32_t runs)
    {
        PointOutcome& outcome = points_[point];
        outcome.runs = complete_runs(study_, outcomes_, point);
        if (!study_.precision) return true;
        outcome.precision = precision_at(study_, outcomes_, point);
        outcome.precision_reached = runs > 0 && outcome.precision && *outcome.precision <= study_.precision->relative;
        return outcome.precision_reached || runs >= study_.maximum_runs;
    }

    void count_failure(const TrialOutcome& outcome) { progress_.failed += outcome.failed(); }

    void tell_precision()
    {
        if (!study_.precision) return;
        double worst = 0;
        for (const auto& point : points_) {
            if (!point.precision) {
                progress_.precision.reset();
                return;
            }
            worst = std::max(worst, *point.precision);
        }
        progress_.precision = worst;
    }

    void tell_progress()
    {
        if (!options_.progress) return;
        const auto now = Clock::now();
        if (told_ && now - *told_ < options_.progress_interval) return;
        told_ = now;
        options_.progress(progress_now());
    }

    Progress progress_now() const
    {
        Progress progress = progress_;
        progress.finished = outcomes_.size();
        progress.elapsed = Clock::now() - begun_;
        if (const std::size_t here = progress.finished - from_before_; here > 0)
            progress.remaining = progress.elapsed / here * (progress.planned - progress.finished);
        return progress;
    }

    StudyOutcome collect(bool interrupted)
    {
        StudyOutcome result;
        result.interrupted = interrupted;
        result.points = points_;
        result.trials.reserve(outcomes_.size());
        for (auto& [trial, outcome] : outcomes_) result.trials.push_back(std::move(outcome));
        return result;
    }

    const Study& study_;
    const RunFunction& run_;
    const TrialSink& sink_;
    const StudyOptions& options_;
    const int jobs_;
    tbb::global_control parallelism_;
    tbb::task_arena arena_;

    Outcomes supplied_; // not asked for so far
    std::size_t from_before_ = 0;
    std::vector<PointOutcome> points_;

    std::mutex mutex_; // guards all below while a round is under way
    Outcomes outcomes_;
    Progress progress_;
    std::optional<Clock::time_point> told_;
    std::exception_ptr failure_;
    std::atomic<bool> sink_broken_ = false;
    const Clock::time_point begun_ = Clock::now();
};

} // namespace

bool StudyOutcome::precision_reached() const
{
    return std::ranges::all_of(points, &PointOutcome::precision_reached);
}

std::size_t StudyOutcome::failures() const
{
    return static_cast<std::size_t>(std::ranges::count_if(trials, &TrialOutcome::failed));
}

StudyOutcome run_study(const Study& study, const RunFunction& run, const TrialSink& sink, const StudyOptions& options)
{
    validate(study);
    return Execution(study, run, sink, options).execute();
}

} // namespace sim
