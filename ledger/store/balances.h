#pragma once

#include "ledger/base/date.h"
#include "ledger/books/account.h"
#include "ledger/books/journal_entry.h"
#include "ledger/money/money.h"
#include "ledger/store/database.h"
#include "ledger/store/row_checksum.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bahi {

/// What an account took on its two sides; neither is negative.
struct Sides {
    Money debit;
    Money credit;

    void add(Money amount) {
        (amount.isNegative() ? credit : debit) += amount.isNegative() ? -amount : amount;
    }
    Money balance() const { return debit - credit; }
    friend bool operator==(const Sides&, const Sides&) = default;
};

using AccountMonth = std::pair<AccountCode, Month>;
using SidesByMonth = std::map<AccountMonth, Sides>;

/// The checksum a row of account_balance must carry (docs/format.md, section 7).
RowChecksum balanceChecksum(AccountCode account, std::string_view month, const Sides& sides);

/// The projected balances, by account and month.
class Balances {
public:
    explicit Balances(Database& database) : m_database{database} {}

    /// Debits and credits of every account that has any, on or before `asOf`.
    std::map<AccountCode, Sides> upTo(Date asOf) const;
    /// All of them, whatever their date.
    std::map<AccountCode, Sides> all() const;
    /// What each account took in each month in which it took anything.
    std::map<Month, std::map<AccountCode, Sides>> byMonth() const;
    /// All that one account took.
    Sides of(AccountCode account) const;
    /// Adds what an entry or many moved. For the Writer alone.
    void add(const SidesByMonth& moved);
    /// The first row whose checksum is wrong, as `1010 2006-09`; empty if all are right.
    std::string firstDamaged() const;

private:
    Database& m_database;
};

} // namespace bahi
