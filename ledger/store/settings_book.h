#pragma once

#include "ledger/group/settings.h"
#include "ledger/store/database.h"

#include <optional>

namespace bahi {

/// What the group agreed besides its rules, without what a correction replaced.
class SettingsBook {
public:
    explicit SettingsBook(Database& database) : m_database{database} {}

    SettingsHistory history() const;
    /// The record that counts among those from `day`; nothing if there is none.
    std::optional<RecordNumber> recordFrom(Date day) const;

private:
    Database& m_database;
};

} // namespace bahi
