#pragma once

#include "ledger/group/group_rules.h"
#include "ledger/store/database.h"

namespace bahi {

/// The rules the group has agreed, without those a correction replaced.
class RulesBook {
public:
    explicit RulesBook(Database& database) : m_database{database} {}

    RulesHistory history() const;

private:
    Database& m_database;
};

} // namespace bahi
