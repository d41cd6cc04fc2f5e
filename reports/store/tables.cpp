#include "store/tables.hpp"

#include "store/store_error.hpp"

#include <fmt/format.h>

namespace report {
namespace {

constexpr const char* tables = R"sql(
CREATE TABLE study (
    tool_version TEXT NOT NULL, created TEXT NOT NULL,
    scenario_name TEXT NOT NULL, scenario_title_en TEXT NOT NULL, scenario_title_ko TEXT NOT NULL,
    scenario_text TEXT NOT NULL, scenario_hash TEXT NOT NULL,
    hours_per_day REAL NOT NULL, days_per_week REAL NOT NULL, currency TEXT NOT NULL,
    seed INTEGER NOT NULL, baseline INTEGER NOT NULL, runs INTEGER NOT NULL, maximum_runs INTEGER NOT NULL,
    precision_metric TEXT, precision_statistic TEXT, precision_relative REAL, precision_level REAL
);
CREATE TABLE alternative (
    alternative INTEGER PRIMARY KEY, id TEXT NOT NULL, title_en TEXT NOT NULL, title_ko TEXT NOT NULL
);
CREATE TABLE point (point INTEGER PRIMARY KEY);
CREATE TABLE setting (point INTEGER NOT NULL REFERENCES point, path TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE expectation (text TEXT NOT NULL);
CREATE TABLE override (text TEXT NOT NULL);
CREATE TABLE injection (text TEXT NOT NULL);
CREATE TABLE command_word (text TEXT NOT NULL);
CREATE TABLE metric (
    id TEXT NOT NULL, title TEXT NOT NULL, unit TEXT NOT NULL, better TEXT NOT NULL, spread TEXT NOT NULL, doc TEXT NOT NULL
);
CREATE TABLE trial (
    trial INTEGER PRIMARY KEY,
    point INTEGER NOT NULL REFERENCES point, alternative INTEGER NOT NULL REFERENCES alternative,
    replication INTEGER NOT NULL, seed INTEGER NOT NULL,
    failure TEXT, events INTEGER, trajectory INTEGER, digest INTEGER NOT NULL,
    UNIQUE (point, alternative, replication)
);
CREATE TABLE summary (
    trial INTEGER NOT NULL REFERENCES trial, metric TEXT NOT NULL, count INTEGER NOT NULL,
    mean REAL, p50 REAL, p85 REAL, p95 REAL, min REAL, max REAL, exact BLOB NOT NULL
);
CREATE TABLE warning (trial INTEGER NOT NULL REFERENCES trial, text TEXT NOT NULL);
)sql";

std::string_view name_of(sim::Better better)
{
    switch (better) {
    case sim::Better::lower:
        return "lower";
    case sim::Better::higher:
        return "higher";
    case sim::Better::neither:
        break;
    }
    return "neither";
}

void write_list(Database& database, std::string_view table, const std::vector<std::string>& texts)
{
    auto insert = database.prepare(fmt::format("INSERT INTO {} VALUES (?)", table));
    for (const auto& text : texts) insert.bind(1, text).run();
}

std::vector<std::string> read_list(const Database& database, std::string_view table)
{
    std::vector<std::string> texts;
    auto select = database.prepare(fmt::format("SELECT text FROM {} ORDER BY rowid", table));
    while (select.step()) texts.push_back(select.text(0));
    return texts;
}

void bind_wanted(Statement& statement, int first, const sim::Study& study)
{
    statement.bind(first, study.runs).bind(first + 1, study.maximum_runs);
    if (study.precision) {
        statement.bind(first + 2, study.precision->of.metric)
            .bind(first + 3, sim::name_of(study.precision->of.statistic))
            .bind(first + 4, study.precision->relative)
            .bind(first + 5, study.precision->level);
    } else {
        for (int parameter = first + 2; parameter <= first + 5; ++parameter) statement.bind_null(parameter);
    }
}

void write_points(Database& database, const sim::Study& study)
{
    auto point = database.prepare("INSERT INTO point VALUES (?)");
    auto setting = database.prepare("INSERT INTO setting VALUES (?, ?, ?)");
    std::int64_t number = 0;
    for (const auto& design_point : study.points) {
        point.bind(1, number).run();
        for (const auto& [path, value] : design_point.set) setting.bind(1, number).bind(2, path).bind(3, value).run();
        ++number;
    }
}

void read_points(const Database& database, StudyRecord& record, const std::filesystem::path& path)
{
    auto count = database.prepare("SELECT count(*), coalesce(max(point), -1) FROM point");
    count.step();
    if (count.integer(0) != count.integer(1) + 1) throw StoreError(StoreError::Kind::corrupt, path, {"point"});
    record.study.points.assign(static_cast<std::size_t>(count.integer(0)), {});
    auto setting = database.prepare("SELECT point, path, value FROM setting ORDER BY rowid");
    while (setting.step()) {
        if (setting.natural(0) >= record.study.points.size())
            throw StoreError(StoreError::Kind::corrupt, path, {"setting"});
        record.study.points[setting.natural(0)].set.push_back({setting.text(1), setting.text(2)});
    }
}

} // namespace

void create_tables(Database& database, sim::MetricTable metrics)
{
    database.execute(
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", application_id, form_version).c_str());
    database.execute(tables);
    auto insert = database.prepare("INSERT INTO metric VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto& metric : metrics) {
        insert.bind(1, metric.id)
            .bind(2, metric.title)
            .bind(3, sim::schema::name_of(metric.quantity))
            .bind(4, name_of(metric.better))
            .bind(5, metric.spread == sim::Spread::items ? std::string_view("items") : "run")
            .bind(6, metric.doc)
            .run();
    }
}

void write_record(Database& database, const StudyRecord& record)
{
    auto study = database.prepare("INSERT INTO study VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    study.bind(1, record.tool_version)
        .bind(2, record.created)
        .bind(3, record.scenario_name)
        .bind(4, record.scenario_title.en)
        .bind(5, record.scenario_title.ko)
        .bind(6, record.scenario_text)
        .bind(7, record.scenario_hash)
        .bind(8, record.scale.hours_per_day)
        .bind(9, record.scale.days_per_week)
        .bind(10, record.scale.currency.code())
        .bind(11, record.study.seed)
        .bind(12, record.baseline);
    bind_wanted(study, 13, record.study);
    study.run();

    auto alternative = database.prepare("INSERT INTO alternative VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < record.study.alternatives.size(); ++i) {
        const auto title = i < record.titles.size() ? record.titles[i] : sim::schema::Text{};
        alternative.bind(1, std::uint64_t{i})
            .bind(2, record.study.alternatives[i])
            .bind(3, title.en)
            .bind(4, title.ko)
            .run();
    }
    write_points(database, record.study);
    write_list(database, "expectation", record.expectations);
    write_list(database, "override", record.overrides);
    write_list(database, "injection", record.injections);
    write_list(database, "command_word", record.command_line);
}

void write_wanted_runs(Database& database, const sim::Study& study)
{
    auto update = database.prepare("UPDATE study SET runs = ?, maximum_runs = ?, precision_metric = ?,"
                                   " precision_statistic = ?, precision_relative = ?, precision_level = ?");
    bind_wanted(update, 1, study);
    update.run();
}

StudyRecord read_record(const Database& database, const std::filesystem::path& path)
{
    const auto version = database.pragma("user_version");
    const bool knows_currency = version >= 2;
    const bool knows_injections = version >= 3;
    auto row = database.prepare(fmt::format(
        "SELECT tool_version, created, scenario_name, scenario_title_en, scenario_title_ko, scenario_text, "
        "scenario_hash,"
        " hours_per_day, days_per_week, {}, seed, baseline, runs, maximum_runs, precision_metric, precision_statistic,"
        " precision_relative, precision_level FROM study",
        knows_currency ? "currency" : "'USD'"));
    if (!row.step()) throw StoreError(StoreError::Kind::corrupt, path, {"study"});

    StudyRecord record;
    record.tool_version = row.text(0);
    record.created = row.text(1);
    record.scenario_name = row.text(2);
    record.scenario_title = {row.text(3), row.text(4)};
    record.scenario_text = row.text(5);
    record.scenario_hash = row.text(6);
    const auto currency = sim::schema::Currency::from(row.text(9));
    if (!currency) throw StoreError(StoreError::Kind::corrupt, path, {"currency"});
    record.scale = {row.real(7), row.real(8), *currency};
    record.study.seed = row.natural(10);
    record.baseline = static_cast<std::uint32_t>(row.integer(11));
    record.study.runs = static_cast<std::uint32_t>(row.integer(12));
    record.study.maximum_runs = static_cast<std::uint32_t>(row.integer(13));
    if (!row.is_null(14)) {
        const auto statistic = sim::statistic_named(row.text(15));
        if (!statistic) throw StoreError(StoreError::Kind::corrupt, path, {"precision_statistic"});
        record.study.precision = sim::Precision{{row.text(14), *statistic}, row.real(16), row.real(17)};
    }

    auto alternative = database.prepare("SELECT id, title_en, title_ko FROM alternative ORDER BY alternative");
    while (alternative.step()) {
        record.study.alternatives.push_back(alternative.text(0));
        record.titles.push_back({alternative.text(1), alternative.text(2)});
    }
    read_points(database, record, path);
    record.expectations = read_list(database, "expectation");
    record.overrides = read_list(database, "override");
    if (knows_injections) record.injections = read_list(database, "injection");
    record.command_line = read_list(database, "command_word");
    if (record.study.alternatives.empty() || record.study.points.empty() ||
        record.baseline >= record.study.alternatives.size())
        throw StoreError(StoreError::Kind::corrupt, path, {"alternative, point"});
    return record;
}

} // namespace report
