#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What stands beside a loan: who answers for it, and what both tiers call it.
struct LoanNote {
    LoanNumber loan;
    std::string reference;                // empty: none
    std::vector<MemberNumber> guarantors; // rising
    RecordNumber record;
};

/// The notes beside loans, with the corrections made.
class LoanNotes {
public:
    explicit LoanNotes(Database& database) : m_database{database} {}

    /// The one that counts: the last of those that stand.
    std::optional<LoanNote> of(LoanNumber loan) const;

private:
    Database& m_database;
};

} // namespace bahi
