#pragma once

#include "ledger/base/date.h"
#include "ledger/books/journal_entry.h"
#include "ledger/store/database.h"

namespace bahi {

/// What moved the pages of an account, day by day: read from the journal when the account is first
/// asked for, then kept up with what is posted, so that a thousand meetings are posted without
/// reading the journal again for each. It stands in tables of the connection alone, in memory, not
/// in the book; a transaction that is rolled back takes back what it added to them.
class PageDays {
public:
    explicit PageDays(Database& database) : m_database{database} {}

    /// The lowest that `page` of `account` stands at the end of a day from `from` on that moved it,
    /// on the side where the account normally does; what it stands at now if no such day did.
    Money leastFrom(const Account& account, Page page, Date from);

private:
    void keepUp(AccountCode account);

    Database& m_database;
};

} // namespace bahi
