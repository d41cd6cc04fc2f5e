/// The few things asked of SQLite, with failures turned into StoreError. Only sources of this folder include it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace report {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement {
public:
    Statement(sqlite3* database, const std::filesystem::path& path, std::string_view sql);

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::uint64_t value) { return bind(parameter, static_cast<std::int64_t>(value)); }
    Statement& bind(int parameter, std::uint32_t value) { return bind(parameter, static_cast<std::int64_t>(value)); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bind_blob(int parameter, std::string_view bytes);
    Statement& bind_null(int parameter);

    /// Advances to the next row; false after the last one, and then the statement is ready for new parameters.
    bool step();
    /// Executes a statement without rows.
    void run();

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::uint64_t natural(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    double real(int column) const;
    std::string text(int column) const; ///< bytes of a text or a blob

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3* database_;
    std::filesystem::path path_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// An open file.
class Database {
public:
    enum class Mode { read, write, create };

    Database(const std::filesystem::path& path, Mode mode);

    void execute(const char* sql);
    Statement prepare(std::string_view sql) const { return {database_.get(), path_, sql}; }
    std::int64_t pragma(std::string_view name) const;
    std::int64_t last_row() const;
    void close();

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };

    std::filesystem::path path_;
    std::unique_ptr<sqlite3, Close> database_;
};

/// Everything until commit() or the end of the scope is one step; without commit nothing of it happened.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace report
