#pragma once

#include "ledger/books/account.h"
#include "ledger/books/statement_heads.h"

#include <span>
#include <string_view>

namespace bahi {

/// An account as the chart prints it.
struct ChartedAccount {
    Account account;
    std::string_view name; // English; other languages have their catalogues
    // Under which heads it stands in receipts and payments: credited with cash, debited with it.
    ReceiptsHead receipts;
    PaymentsHead payments;
    bool openedAtStart; // every self-help group's book begins with it
};

/// The code space of all books, in the order of the codes: what each code means, for good.
/// A book opens the accounts it needs; it never makes up a code of its own.
class ChartOfAccounts {
public:
    static std::span<const ChartedAccount> all();
    /// Null for a code the chart does not know.
    static const ChartedAccount* find(AccountCode code);
    static std::string_view nameOf(AccountCode code);
};

} // namespace bahi
