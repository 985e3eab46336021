#pragma once

#include "ledger/group/group_rules.h"

#include <SQLiteCpp/Database.h>

namespace bahi {

/// The rules the group has agreed, without those a correction replaced.
class RulesBook {
public:
    explicit RulesBook(SQLite::Database& database) : m_database{database} {}

    RulesHistory history() const;

private:
    SQLite::Database& m_database;
};

} // namespace bahi
