#pragma once

#include "ledger/group/office_term.h"
#include "ledger/store/database.h"

#include <vector>

namespace bahi {

/// Who held which office when, with the corrections made.
class OfficeTerms {
public:
    explicit OfficeTerms(Database& database) : m_database{database} {}

    /// By office and day. A term ends at the latest with the day its member left.
    std::vector<OfficeTerm> all() const;

private:
    Database& m_database;
};

} // namespace bahi
