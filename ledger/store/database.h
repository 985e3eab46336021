#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace bahi {

/// SQLite's database and the statements it was asked to run, each compiled once: to compile a
/// statement, with the triggers it fires, takes longer than to run it.
class Database final : public SQLite::Database {
public:
    /// Throws as SQLite::Database does.
    Database(const std::string& path, int flags, int busyMilliseconds, const std::string& vfs);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

private:
    friend class Query;
    using Statements = std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>>;

    Statements m_idle; // nobody runs them at the moment
};

/// One run of a statement: bound, stepped, read; then it goes back to its database. Whoever asks
/// for the same SQL meanwhile gets another one. It does not outlive its database.
class Query {
public:
    Query(Database& database, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class... Arguments>
    void bind(int place, Arguments&&... value) {
        statement().bind(place, std::forward<Arguments>(value)...);
    }
    void bindNoCopy(int place, const void* bytes, int size) {
        statement().bindNoCopy(place, bytes, size);
    }
    bool executeStep() { return statement().executeStep(); }
    void exec() { statement().exec(); }
    void reset() { statement().reset(); }
    SQLite::Column getColumn(int column) const { return m_statement.mapped()->getColumn(column); }

    SQLite::Statement& statement() { return *m_statement.mapped(); }
    operator SQLite::Statement&() { return statement(); }

private:
    Database& m_database;
    Database::Statements::node_type m_statement;
};

} // namespace bahi
