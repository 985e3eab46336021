#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/lending/borrowing_movement.h"
#include "ledger/store/database.h"

#include <map>
#include <vector>

namespace bahi {

/// Is this an account of what the group owes on pages of borrowings, 2110 to 2230?
bool isBorrowed(AccountCode account);

/// What a voucher says of one borrowing.
struct BorrowingEntry {
    VoucherNumber voucher;
    AccountCode account; // of the debt, 2110 to 2230; 0 where the voucher moves none
    BorrowingMovement movement;
    Money subvention; // received for it, on the debt or elsewhere; below nothing: given back
};

/// What moved the pages opened as borrowings, with their debt (2110 to 2230), its interest (5010,
/// 5020) and its subvention (1340, 4310). A voucher that was taken back and the one that takes it
/// back never happened, once both are there; what the close of a year carries on is left out.
///
/// How a voucher's lines become a movement: interest (5010, 5020) that meets a credit of the debt
/// was debited to it, otherwise it was paid. What a debit of the debt has against income, funds or
/// a subvention claimed was credited by somebody, all else the group paid in.
class Borrowings {
public:
    explicit Borrowings(Database& database) : m_database{database} {}

    /// By page and, within it, by date and number. A page that nothing moved is not there.
    std::map<PageNumber, std::vector<BorrowingEntry>> upTo(Date asOf) const;

private:
    Database& m_database;
};

} // namespace bahi
