/// The tables of a result file (explained in README.md) and how a study's identity goes in and out of them.
#pragma once

#include "metrics/metric.hpp"
#include "store/sqlite.hpp"
#include "store/study_record.hpp"

namespace report {

/// "2Piz": marks the file as ours in SQLite's header, where file(1) can see it too.
inline constexpr std::int64_t application_id = 0x3250697A;
/// Kept in PRAGMA user_version. Raise it when older versions could misread a file.
inline constexpr std::int64_t form_version = 3; ///< 2: the study names its currency; 3: faults are injected

void create_tables(Database& database, sim::MetricTable metrics);

void write_record(Database& database, const StudyRecord& record);
/// Updates what may change when a study is extended.
void write_wanted_runs(Database& database, const sim::Study& study);
/// @throws StoreError  corrupt, when something is missing
StudyRecord read_record(const Database& database, const std::filesystem::path& path);

} // namespace report
