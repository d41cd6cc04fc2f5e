#include "store/sqlite.hpp"

#include "store/store_error.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace report {
namespace {

/// Long enough for somebody else's quick look, short enough to be told about a second writer at once.
constexpr int patience_ms = 300;

[[noreturn]] void fail(sqlite3* database, int code, const std::filesystem::path& path)
{
    using Kind = StoreError::Kind;
    const std::string message = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xff) { // the upper bits refine the primary code
    case SQLITE_NOTADB:
        throw StoreError(Kind::foreign, path);
    case SQLITE_CORRUPT:
        throw StoreError(Kind::corrupt, path, {message});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StoreError(Kind::locked, path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw StoreError(Kind::read_only, path);
    case SQLITE_ERROR:
    case SQLITE_MISMATCH:
        throw StoreError(Kind::corrupt, path, {message}); // a table or column is not there
    default:
        throw StoreError(Kind::io, path, {message});
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* database, const std::filesystem::path& path, std::string_view sql)
    : database_(database), path_(path)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) fail(database, code, path);
    statement_.reset(statement);
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(statement_.get(), parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    sqlite3_bind_text(statement_.get(), parameter, text.data() != nullptr ? text.data() : "",
                      static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind_blob(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob(statement_.get(), parameter, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind_null(int parameter)
{
    sqlite3_bind_null(statement_.get(), parameter);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    sqlite3_reset(statement_.get());
    if (code != SQLITE_DONE) fail(database_, code, path_);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

bool Statement::is_null(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes != nullptr ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Database::Database(const std::filesystem::path& path, Mode mode) : path_(path)
{
    int flags = SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::read) flags |= SQLITE_OPEN_READONLY;
    if (mode == Mode::write) flags |= SQLITE_OPEN_READWRITE;
    if (mode == Mode::create) flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
    database_.reset(database);
    if (code != SQLITE_OK) fail(database, code, path);
    sqlite3_busy_timeout(database, patience_ms);
    // SQLite falls back to reading when it may not write; whoever wants to write should hear of it now.
    if (mode != Mode::read && sqlite3_db_readonly(database, "main") == 1)
        throw StoreError(StoreError::Kind::read_only, path);
}

void Database::execute(const char* sql)
{
    const int code = sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(database_.get(), code, path_);
}

std::int64_t Database::pragma(std::string_view name) const
{
    auto statement = prepare(fmt::format("PRAGMA {}", name));
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_row() const
{
    return sqlite3_last_insert_rowid(database_.get());
}

void Database::close()
{
    const int code = sqlite3_close(database_.get());
    if (code != SQLITE_OK) fail(database_.get(), code, path_);
    static_cast<void>(database_.release());
}

Transaction::Transaction(Database& database) : database_(database)
{
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!open_) return;
    try {
        database_.execute("ROLLBACK");
    } catch (const StoreError&) { // SQLite has rolled back by itself after severe errors
    }
}

void Transaction::commit()
{
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace report
