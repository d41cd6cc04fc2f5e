/// A study in one file: who it is and every finished trial, written as they come in.
#pragma once

#include "experiment/trial.hpp"
#include "metrics/metric.hpp"
#include "store/store_error.hpp"
#include "store/study_record.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace report {

/// An open result file (README.md in this folder describes the tables). Numbers come back with the same bits.
///
///     auto store = ResultStore::create("shop.result", record, company_metrics());
///     run_study(record.study, run, [&](const sim::TrialOutcome& trial) { store.append(trial); });
///     store.close();
///
/// Every append is a transaction of its own: after a crash or kill -9 all appended trials are there. One process writes
/// at a time; the next one is refused. All functions throw StoreError. One thread at a time.
class ResultStore {
public:
    enum class Replace { never, yes };

    /// Begins a new file. It takes its name only when it is complete and ready for trials.
    /// @throws StoreError  exists or different_study when `path` is a result file already, foreign when it is something
    ///                     else that is not empty; with Replace::yes neither
    static ResultStore create(const std::filesystem::path& path, const StudyRecord& record, sim::MetricTable metrics,
                              Replace replace = Replace::never);

    /// Opens for adding trials.
    static ResultStore open(const std::filesystem::path& path);

    /// Opens for adding trials to this very study, possibly with more runs wanted than before.
    /// @throws StoreError  different_study, saying which one the file holds and what differs
    static ResultStore resume(const std::filesystem::path& path, const StudyRecord& record);

    /// Opens for reading; append is then a logic_error.
    static ResultStore open_to_read(const std::filesystem::path& path);

    ResultStore(ResultStore&&) noexcept;
    ResultStore& operator=(ResultStore&&) noexcept;
    ~ResultStore(); ///< close(), with failures ignored: the trials are safe, the file is just not tidy

    const std::filesystem::path& path() const;
    const StudyRecord& record() const;

    /// Adds a finished trial. The same trial again replaces the earlier one.
    void append(const sim::TrialOutcome& outcome);

    /// All trials, by point, alternative, replication.
    std::vector<sim::TrialOutcome> load() const;
    std::size_t trial_count() const;

    /// Leaves one tidy file without companions ("-wal", "-shm"). Nothing can be done with the object afterwards.
    void close();

private:
    struct State;
    explicit ResultStore(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A study as it lies in a file.
struct StoredStudy {
    StudyRecord record;
    std::vector<sim::TrialOutcome> trials;
};

/// Reads the whole file.
StoredStudy load_study(const std::filesystem::path& path);

} // namespace report
