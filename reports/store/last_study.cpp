#include "store/last_study.hpp"

#include "store/files.hpp"

#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <unistd.h>

namespace report {
namespace fs = std::filesystem;
namespace {

/// What processes that were killed have left behind goes when it is this old; a study under way may take a day.
constexpr auto stale = std::chrono::hours(48);

fs::path scratch_for(const fs::path& target)
{
    return beside(target, fmt::format(".part-{}", ::getpid()));
}

void sweep(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!entry.path().filename().string().starts_with("last.result.")) continue;
        const auto written = entry.last_write_time(error);
        if (!error && fs::file_time_type::clock::now() - written > stale) fs::remove(entry.path(), error);
    }
}

} // namespace

std::optional<fs::path> last_study_path()
{
    // The XDG specification has relative paths ignored.
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && fs::path(cache).is_absolute())
        return fs::path(cache) / "twopizza" / "last.result";
    if (const char* home = std::getenv("HOME"); home != nullptr && fs::path(home).is_absolute())
        return fs::path(home) / ".cache" / "twopizza" / "last.result";
    return std::nullopt;
}

template <class Work>
void LastStudy::guarded(Work work) noexcept
{
    try {
        work();
    } catch (const std::exception& error) {
        if (problem_.empty()) problem_ = error.what();
        store_.reset();
    }
}

LastStudy::LastStudy(const StudyRecord& record, sim::MetricTable metrics) noexcept
{
    guarded([&] {
        const auto target = last_study_path();
        if (!target) return;
        fs::create_directories(target->parent_path());
        sweep(target->parent_path());
        scratch_ = scratch_for(*target);
        target_ = *target;
        store_ = ResultStore::create(scratch_, record, metrics, ResultStore::Replace::yes);
    });
}

LastStudy::~LastStudy()
{
    finish();
}

void LastStudy::append(const sim::TrialOutcome& outcome) noexcept
{
    if (!store_) return;
    guarded([&] {
        store_->append(outcome);
        empty_ = false;
    });
}

void LastStudy::finish() noexcept
{
    if (!store_) return;
    guarded([&] {
        store_->close();
        store_.reset();
        if (empty_) {
            fs::remove(scratch_); // nothing that would be worth losing the last study for
        } else {
            move_into_place(scratch_, target_);
        }
    });
}

std::string remember_study(const fs::path& result) noexcept
{
    try {
        const auto target = last_study_path();
        if (!target) return {};
        fs::create_directories(target->parent_path());
        const fs::path scratch = scratch_for(*target);
        fs::copy_file(result, scratch, fs::copy_options::overwrite_existing);
        move_into_place(scratch, *target);
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace report
