#include "workers/study_runner.hpp"

#include "company/run.hpp"
#include "experiment/run_study.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <stdexcept>

namespace gui {
namespace {

/// Runs that all alternatives of all points have: only those can be compared.
std::vector<sim::TrialOutcome> balanced(const std::vector<sim::TrialOutcome>& trials, std::size_t each)
{
    std::map<std::uint32_t, std::size_t> times;
    for (const auto& trial : trials) ++times[trial.trial.replication];
    std::vector<sim::TrialOutcome> whole;
    for (const auto& trial : trials) {
        if (times[trial.trial.replication] == each) whole.push_back(trial);
    }
    return whole;
}

unsigned threads(unsigned asked)
{
    return asked != 0 ? asked : std::max(1u, std::thread::hardware_concurrency() - 1);
}

} // namespace

StudyRunner::StudyRunner(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<gui::StudyState>();
    // Arrives on the thread of the window, also when it was sent from the other one.
    connect(this, &StudyRunner::told, this, [this](std::uint64_t task, const StudyState& state) {
        if (task == number_ && state.done) running_ = false;
    });
    connect(this, &StudyRunner::failed, this, [this](std::uint64_t task) {
        if (task == number_) running_ = false;
    });
}

StudyRunner::~StudyRunner()
{
    thread_.request_stop();
}

std::uint64_t StudyRunner::start(std::shared_ptr<const StudyTask> task)
{
    const std::uint64_t number = ++number_;
    running_ = true;
    thread_.request_stop();
    // The new thread waits for the old one, so that the window need not.
    thread_ = std::jthread(
        [this, number, task = std::move(task), before = std::move(thread_)](const std::stop_token& stop) mutable {
            if (before.joinable()) before.join();
            if (!stop.stop_requested()) work(number, *task, stop);
        });
    return number;
}

void StudyRunner::cancel()
{
    thread_.request_stop();
}

void StudyRunner::work(std::uint64_t number, const StudyTask& task, const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    const std::size_t each = task.record.study.alternatives.size() * task.record.study.points.size();
    std::vector<sim::TrialOutcome> trials = task.finished;
    Clock::time_point last{};
    std::size_t told = 0;
    std::size_t planned = 0;
    const auto tell = [&](std::vector<sim::TrialOutcome> whole, bool done) {
        Q_EMIT this->told(number,
                          {std::make_shared<const report::Results>(model::metrics(), task.record, std::move(whole)),
                           trials.size(), std::max(planned, trials.size()), done});
    };
    const auto run = [&](const sim::Trial& trial, std::stop_token stopping) {
        return model::run(task.plans[trial.point][trial.alternative], task.record.study.seed,
                          static_cast<int>(trial.replication), std::move(stopping));
    };
    const auto keep = [&](const sim::TrialOutcome& outcome) {
        trials.push_back(outcome);
        const auto now = Clock::now();
        if (now - last < std::chrono::milliseconds(tell_every_ms)) return;
        auto whole = balanced(trials, each);
        if (whole.size() == told) return;
        last = now;
        told = whole.size();
        tell(std::move(whole), false);
    };
    sim::StudyOptions options;
    options.jobs = threads(task.jobs);
    options.stop = stop;
    options.finished = task.finished;
    options.progress = [&](const sim::Progress& progress) { planned = progress.planned; };
    try {
        sim::StudyOutcome outcome = sim::run_study(task.record.study, run, keep, options);
        if (outcome.trials.empty()) {
            Q_EMIT failed(number, {});
            return;
        }
        const auto broken = std::ranges::find_if(outcome.trials, [](const auto& trial) { return trial.failed(); });
        if (broken != outcome.trials.end() && std::ranges::all_of(outcome.trials, &sim::TrialOutcome::failed)) {
            Q_EMIT failed(number, QString::fromStdString(broken->failure));
            return;
        }
        trials = outcome.trials;
        tell(std::move(outcome.trials), true);
    } catch (const std::exception& error) {
        Q_EMIT failed(number, QString::fromUtf8(error.what()));
    }
}

} // namespace gui
