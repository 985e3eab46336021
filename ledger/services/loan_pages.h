#pragma once

#include "ledger/lending/loan_account.h"
#include "ledger/store/database.h"

#include <map>
#include <set>
#include <vector>

namespace bahi {

/// The pages of the loan ledger that meetings being posted turn to. Each is read once and then
/// kept up to date in memory, also with what is not in the book yet; a page nobody asks for is
/// not read: women who borrow every year have dozens.
class LoanPages {
public:
    explicit LoanPages(Database& database) : m_database{database} {}

    /// Null if there is no such loan.
    LoanAccount* page(LoanNumber number);
    /// Every loan of `member`, by number.
    std::vector<LoanAccount*> ofMember(MemberNumber member);
    /// A loan that has just been given and is in the book.
    void given(LoanAccount loan);

private:
    Database& m_database;
    std::map<LoanNumber, LoanAccount> m_pages;
    std::set<MemberNumber> m_complete; // those whose pages are all here
};

} // namespace bahi
