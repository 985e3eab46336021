#pragma once

#include "ledger/base/ids.h"
#include "ledger/group/group_rules.h"
#include "ledger/store/database.h"

#include <optional>

namespace bahi {

/// The rules the group has agreed, without those a correction replaced.
class RulesBook {
public:
    explicit RulesBook(Database& database) : m_database{database} {}

    RulesHistory history() const;
    /// The record of the rules that begin on `day`; nothing if none do.
    std::optional<RecordNumber> recordFrom(Date day) const;

private:
    Database& m_database;
};

} // namespace bahi
