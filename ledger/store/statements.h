#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace bahi {

/// The statements a connection writes with, each prepared once: to compile an INSERT and its
/// triggers takes longer than to run it.
class Statements {
public:
    explicit Statements(SQLite::Database& database) : m_database{database} {}
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// `sql`, ready to be bound and run. It belongs to whoever asked last.
    SQLite::Statement& of(std::string_view sql) {
        auto known = m_statements.find(sql);
        if (known == m_statements.end())
            known = m_statements
                        .emplace(std::string{sql},
                                 std::make_unique<SQLite::Statement>(m_database, std::string{sql}))
                        .first;
        known->second->tryReset(); // its last run may have failed: that was said then
        return *known->second;
    }

private:
    SQLite::Database& m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

} // namespace bahi
