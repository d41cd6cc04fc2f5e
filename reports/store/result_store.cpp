#include "store/result_store.hpp"

#include "store/files.hpp"
#include "store/sqlite.hpp"
#include "store/summary_blob.hpp"
#include "store/tables.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <stdexcept>
#include <unistd.h>

namespace report {
namespace fs = std::filesystem;
namespace {

using Kind = StoreError::Kind;

bool has_content(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) return false;
    return !fs::is_regular_file(path, error) || fs::file_size(path, error) > 0;
}

/// Opens a file and makes sure that it is one of ours and one we understand.
Database open_ours(const fs::path& path, Database::Mode mode)
{
    std::error_code error;
    const bool there = fs::exists(path, error);
    if (error) throw StoreError(Kind::io, path, {error.message()});
    if (!there) throw StoreError(Kind::missing, path);
    if (!fs::is_regular_file(path, error)) throw StoreError(Kind::foreign, path);
    Database database(path, mode);
    if (database.pragma("application_id") != application_id) throw StoreError(Kind::foreign, path);
    const auto version = database.pragma("user_version");
    if (version > form_version)
        throw StoreError(Kind::newer, path, {std::to_string(version), std::to_string(form_version)});
    if (version < 1) throw StoreError(Kind::corrupt, path, {fmt::format("form {}", version)});
    return database;
}

Database open_for_writing(const fs::path& path)
{
    Database database = open_ours(path, Database::Mode::write);
    // The exclusive lock stays until the file is closed or the process ends, however it ends: one writer at a time. A
    // commit then only has to reach the operating system; a power cut may cost the last trials, never the file.
    database.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                     "BEGIN EXCLUSIVE; COMMIT");
    return database;
}

/// Puts back what a killed writer left in the companion file, so that the file can be read on its own.
void recover(const fs::path& path)
{
    if (!has_content(beside(path, "-wal")) || ::access(path.c_str(), W_OK) != 0) return;
    Database database = open_for_writing(path);
    database.execute("PRAGMA journal_mode = DELETE");
    database.close();
}

std::uint64_t digest_of(const sim::TrialOutcome& outcome, const std::vector<std::string>& summaries)
{
    Digest digest;
    for (const std::uint32_t number : {outcome.trial.point, outcome.trial.alternative, outcome.trial.replication})
        digest.add(std::uint64_t{number});
    digest.add(outcome.seed);
    digest.add(std::uint64_t{outcome.failed()});
    digest.add(std::string_view(outcome.failure));
    if (!outcome.result) return digest.value();
    digest.add(outcome.result->events);
    digest.add(outcome.result->trajectory);
    auto bytes = summaries.begin();
    for (const auto& [id, summary] : outcome.result->metrics) {
        digest.add(std::string_view(id));
        digest.add(summary.count);
        digest.add(std::string_view(*bytes++));
    }
    for (const auto& warning : outcome.result->warnings) digest.add(std::string_view(warning));
    return digest.value();
}

std::vector<std::string> bytes_of(const sim::TrialOutcome& outcome)
{
    std::vector<std::string> summaries;
    if (outcome.result)
        for (const auto& [id, summary] : outcome.result->metrics) summaries.push_back(to_bytes(summary));
    return summaries;
}

void build(const fs::path& path, const StudyRecord& record, sim::MetricTable metrics)
{
    Database database(path, Database::Mode::create);
    database.execute("PRAGMA journal_mode = DELETE");
    Transaction transaction(database);
    create_tables(database, metrics);
    write_record(database, record);
    transaction.commit();
    database.close();
}

/// Says what is in the way of a new file at `path`.
[[noreturn]] void refuse(const fs::path& path, const StudyRecord& record)
{
    recover(path);
    const Database database = open_ours(path, Database::Mode::read);
    const StudyRecord there = read_record(database, path);
    const auto different = differences(there, record);
    if (different.empty()) throw StoreError(Kind::exists, path, {describe(there)});
    throw StoreError(Kind::different_study, path, {describe(there), fmt::format("{}", fmt::join(different, ", "))});
}

/// Nobody may lose the file they are writing to, not even to someone who means to replace it.
void demand_unused(const fs::path& path)
{
    try {
        Database database = open_for_writing(path);
        database.execute("PRAGMA journal_mode = DELETE");
        database.close();
    } catch (const StoreError& error) {
        if (error.kind() == Kind::locked || error.kind() == Kind::read_only) throw;
    }
}

} // namespace

struct ResultStore::State {
    fs::path path;
    Database database;
    StudyRecord record;
    bool writing;

    /// Compiled once and used for every trial.
    struct Inserts {
        Statement find, trial, summary, warning;
    };
    std::unique_ptr<Inserts> inserts{};

    void forget(std::int64_t trial)
    {
        for (const char* sql : {"DELETE FROM summary WHERE trial = ?", "DELETE FROM warning WHERE trial = ?",
                                "DELETE FROM trial WHERE trial = ?"})
            database.prepare(sql).bind(1, trial).run();
    }
};

ResultStore::ResultStore(std::unique_ptr<State> state) : state_(std::move(state)) {}
ResultStore::ResultStore(ResultStore&&) noexcept = default;
ResultStore& ResultStore::operator=(ResultStore&&) noexcept = default;

ResultStore::~ResultStore()
{
    try {
        close();
    } catch (const std::exception&) { // the next one to open the file tidies up
    }
}

ResultStore ResultStore::create(const fs::path& path, const StudyRecord& record, sim::MetricTable metrics,
                                Replace replace)
{
    const bool occupied = has_content(path);
    if (occupied && replace == Replace::never) refuse(path, record);
    if (occupied) demand_unused(path);

    const fs::path scratch = beside(path, fmt::format(".new-{}", ::getpid()));
    std::error_code ignored;
    fs::remove(scratch, ignored);
    try {
        build(scratch, record, metrics);
        std::error_code error;
        if (replace == Replace::yes || fs::exists(path, error)) {
            move_into_place(scratch, path);
        } else {
            remove_companions(path); // of a file that somebody deleted without them
            if (::renameat2(AT_FDCWD, scratch.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) != 0) {
                if (errno == EEXIST) refuse(path, record); // somebody was faster
                move_into_place(scratch, path);            // a file system that knows only the plain form
            }
        }
    } catch (const fs::filesystem_error& error) {
        fs::remove(scratch, ignored);
        throw StoreError(Kind::io, path, {error.code().message()});
    } catch (const StoreError& error) {
        fs::remove(scratch, ignored);
        remove_companions(scratch);
        if (error.path() == scratch)
            throw StoreError(error.kind(), path, {error.arguments().begin() + 1, error.arguments().end()});
        throw;
    }
    return open(path);
}

ResultStore ResultStore::open(const fs::path& path)
{
    Database database = open_for_writing(path);
    StudyRecord record = read_record(database, path);
    return ResultStore(std::make_unique<State>(State{path, std::move(database), std::move(record), true}));
}

ResultStore ResultStore::resume(const fs::path& path, const StudyRecord& record)
{
    ResultStore store = open(path);
    StudyRecord& there = store.state_->record;
    if (const auto different = differences(there, record); !different.empty())
        throw StoreError(Kind::different_study, path, {describe(there), fmt::format("{}", fmt::join(different, ", "))});
    if (there.study != record.study) {
        Transaction transaction(store.state_->database);
        write_wanted_runs(store.state_->database, record.study);
        transaction.commit();
        there.study = record.study;
    }
    return store;
}

ResultStore ResultStore::open_to_read(const fs::path& path)
{
    recover(path);
    Database database = open_ours(path, Database::Mode::read);
    StudyRecord record = read_record(database, path);
    return ResultStore(std::make_unique<State>(State{path, std::move(database), std::move(record), false}));
}

const fs::path& ResultStore::path() const
{
    return state_->path;
}

const StudyRecord& ResultStore::record() const
{
    return state_->record;
}

void ResultStore::append(const sim::TrialOutcome& outcome)
{
    State& state = *state_;
    if (!state.writing) throw std::logic_error("a result file that was opened to read gets no trials");
    Database& database = state.database;
    if (!state.inserts) {
        state.inserts = std::make_unique<State::Inserts>(State::Inserts{
            database.prepare("SELECT trial FROM trial WHERE point = ? AND alternative = ? AND replication = ?"),
            database.prepare("INSERT INTO trial (point, alternative, replication, seed, failure, events, trajectory,"
                             " digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            database.prepare("INSERT INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            database.prepare("INSERT INTO warning VALUES (?, ?)")});
    }
    auto& [find, trial, summary, warning] = *state.inserts;

    const auto bytes = bytes_of(outcome);
    const std::uint64_t digest = digest_of(outcome, bytes);
    Transaction transaction(database);
    find.bind(1, outcome.trial.point).bind(2, outcome.trial.alternative).bind(3, outcome.trial.replication);
    std::vector<std::int64_t> earlier;
    while (find.step()) earlier.push_back(find.integer(0));
    for (const auto number : earlier) state.forget(number);

    trial.bind(1, outcome.trial.point).bind(2, outcome.trial.alternative).bind(3, outcome.trial.replication);
    trial.bind(4, outcome.seed).bind(8, digest);
    if (outcome.result) {
        trial.bind_null(5).bind(6, outcome.result->events).bind(7, outcome.result->trajectory);
    } else {
        trial.bind(5, outcome.failure).bind_null(6).bind_null(7);
    }
    trial.run();
    const std::int64_t number = database.last_row();
    if (outcome.result) {
        auto exact = bytes.begin();
        for (const auto& [id, values] : outcome.result->metrics) {
            summary.bind(1, number).bind(2, id).bind(3, values.count).bind(4, values.mean).bind(5, values.p50);
            summary.bind(6, values.p85).bind(7, values.p95).bind(8, values.min).bind(9, values.max);
            summary.bind_blob(10, *exact++).run();
        }
        for (const auto& text : outcome.result->warnings) warning.bind(1, number).bind(2, text).run();
    }
    transaction.commit();
}

std::size_t ResultStore::trial_count() const
{
    auto count = state_->database.prepare("SELECT count(*) FROM trial");
    count.step();
    return count.natural(0);
}

std::vector<sim::TrialOutcome> ResultStore::load() const
{
    const Database& database = state_->database;
    const auto damaged = [&](std::string what) { throw StoreError(Kind::corrupt, state_->path, {std::move(what)}); };

    struct Row {
        std::int64_t number;
        std::uint64_t digest;
        sim::TrialOutcome outcome;
    };
    std::vector<Row> rows; // ascending numbers
    auto trial = database.prepare("SELECT trial, point, alternative, replication, seed, failure, events, trajectory,"
                                  " digest FROM trial ORDER BY trial");
    while (trial.step()) {
        Row row{trial.integer(0), trial.natural(8), {}};
        row.outcome.trial = {static_cast<std::uint32_t>(trial.integer(1)), static_cast<std::uint32_t>(trial.integer(2)),
                             static_cast<std::uint32_t>(trial.integer(3))};
        row.outcome.seed = trial.natural(4);
        if (trial.is_null(5)) {
            row.outcome.result.emplace();
            row.outcome.result->events = trial.natural(6);
            row.outcome.result->trajectory = trial.natural(7);
        } else {
            row.outcome.failure = trial.text(5);
        }
        rows.push_back(std::move(row));
    }
    const auto result_of = [&](std::int64_t number) -> sim::RunResult& {
        const auto row = std::ranges::lower_bound(rows, number, {}, &Row::number);
        if (row == rows.end() || row->number != number || !row->outcome.result)
            damaged(fmt::format("trial {}", number));
        return *row->outcome.result;
    };

    auto summary = database.prepare("SELECT trial, metric, count, exact FROM summary ORDER BY rowid");
    while (summary.step()) {
        auto values = summary_from(summary.text(3), summary.natural(2));
        if (!values) damaged(fmt::format("{} of trial {}", summary.text(1), summary.integer(0)));
        result_of(summary.integer(0)).metrics.insert_or_assign(summary.text(1), std::move(*values));
    }
    auto warning = database.prepare("SELECT trial, text FROM warning ORDER BY rowid");
    while (warning.step()) result_of(warning.integer(0)).warnings.push_back(warning.text(1));

    std::vector<sim::TrialOutcome> outcomes;
    outcomes.reserve(rows.size());
    for (auto& row : rows) {
        if (digest_of(row.outcome, bytes_of(row.outcome)) != row.digest) damaged(fmt::format("trial {}", row.number));
        outcomes.push_back(std::move(row.outcome));
    }
    std::ranges::sort(outcomes, {}, &sim::TrialOutcome::trial);
    return outcomes;
}

void ResultStore::close()
{
    if (!state_) return;
    const auto state = std::move(state_);
    state->inserts.reset();
    if (state->writing) state->database.execute("PRAGMA journal_mode = DELETE");
    state->database.close();
}

StoredStudy load_study(const fs::path& path)
{
    const ResultStore store = ResultStore::open_to_read(path);
    return {store.record(), store.load()};
}

} // namespace report
