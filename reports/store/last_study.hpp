/// Keeps the most recent study in the user's cache, so that it can be looked at again without having been saved.
#pragma once

#include "store/result_store.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace report {

/// $XDG_CACHE_HOME/twopizza/last.result, or the same under ~/.cache; absent when neither variable is set.
std::optional<std::filesystem::path> last_study_path();

/// Collects the trials of a study beside the last one and, unless there were none, takes its place when finished, in
/// one step. Nothing here throws: the cache is a convenience, and problem() says once what went wrong with it.
class LastStudy {
public:
    LastStudy(const StudyRecord& record, sim::MetricTable metrics) noexcept;
    ~LastStudy(); ///< finish()
    LastStudy(const LastStudy&) = delete;
    LastStudy& operator=(const LastStudy&) = delete;

    void append(const sim::TrialOutcome& outcome) noexcept;
    void finish() noexcept;

    /// What the first failure said; empty while all is well.
    const std::string& problem() const { return problem_; }

private:
    template <class Work>
    void guarded(Work work) noexcept;

    std::filesystem::path target_;
    std::filesystem::path scratch_;
    std::optional<ResultStore> store_;
    std::string problem_;
    bool empty_ = true;
};

/// Makes a closed result file the last study as well. Never throws; returns what went wrong, empty when nothing did.
std::string remember_study(const std::filesystem::path& result) noexcept;

} // namespace report
