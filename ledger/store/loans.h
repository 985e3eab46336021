#pragma once

#include "ledger/lending/loan_account.h"
#include "ledger/store/database.h"

#include <optional>
#include <vector>

namespace bahi {

/// The loan ledger, to read: every loan with what was lent and paid back.
class Loans {
public:
    explicit Loans(Database& database) : m_database{database} {}

    std::optional<LoanAccount> loan(LoanNumber number) const;
    /// Every loan, by number; paid off ones too.
    std::vector<LoanAccount> all() const;
    /// Every loan of `member`, by number; paid off ones too.
    std::vector<LoanAccount> ofMember(MemberNumber member) const;
    LoanNumber lastNumber() const;
    /// The record that says the terms as they stand.
    RecordNumber termsRecord(LoanNumber number) const;
    /// Whose loan it is.
    std::optional<MemberNumber> borrower(LoanNumber number) const;

private:
    Database& m_database;
};

} // namespace bahi
