/// Runs studies on a thread of their own: finished runs arrive bit by bit, and nothing blocks the window.
#pragma once

#include "company/plan.hpp"
#include "comparison/results.hpp"

#include <QObject>

#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

namespace gui {

/// What is to be run; never changed once it is given away.
struct StudyTask {
    report::StudyRecord record;
    std::vector<std::vector<model::CompanyPlan>> plans; ///< [point][alternative of the study]
    std::vector<sim::TrialOutcome> finished;            ///< of the same study, not to be run again
    unsigned jobs = 0;                                  ///< 0: one per processor, less one for the window
};

/// How a study stands.
struct StudyState {
    std::shared_ptr<const report::Results> results; ///< of what has finished; every alternative has as many runs
    std::size_t finished = 0;
    std::size_t planned = 0;
    bool done = false;
};

class StudyRunner : public QObject {
    Q_OBJECT

public:
    explicit StudyRunner(QObject* parent = nullptr);
    ~StudyRunner() override;

    /// Begins; what was running is stopped and its results are not told any more. @return number of the task
    std::uint64_t start(std::shared_ptr<const StudyTask> task);
    /// Stops; finished runs are told as done.
    void cancel();
    bool running() const { return running_; }

    static constexpr int tell_every_ms = 120;

Q_SIGNALS:
    /// A first answer as soon as every alternative has run once, then more, at last with `done`.
    void told(std::uint64_t task, const gui::StudyState& state);
    /// The model broke, in the words of the model.
    void failed(std::uint64_t task, const QString& why);

private:
    void work(std::uint64_t number, const StudyTask& task, const std::stop_token& stop);

    std::uint64_t number_ = 0;
    bool running_ = false;
    std::jthread thread_;
};

} // namespace gui
