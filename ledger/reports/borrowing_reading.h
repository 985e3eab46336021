#pragma once

#include "ledger/lending/cash_credit.h"
#include "ledger/lending/interest_subvention.h"
#include "ledger/lending/lender_account.h"
#include "ledger/lending/lender_demand.h"
#include "ledger/money/currency.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/book.h"
#include "ledger/store/borrowings.h"
#include "ledger/store/pages.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// A page opened as a borrowing with everything the book says of it at the end of a day: what moved
/// it, what was agreed, and how it stands by that.
struct ReadBorrowing {
    LedgerPage page;
    std::optional<LedgerPage> lender = {};
    std::vector<BorrowingEntry> entries = {}; // by date
    std::vector<BorrowingMovement> movements = {};
    Money owed = {};
    AccountCode account = {}; // of the debt; 0: nothing was ever owed
    std::optional<ResolutionNumber> resolution = {};
    std::optional<BorrowingAgreed> agreed = {}; // none: no terms were agreed, or are readable
    std::optional<LenderAccount> lenders = {};  // of a loan
    std::optional<CashCreditUse> use = {};      // of a cash credit
    /// Why terms that were agreed cannot be read, or do not go with what happened. The figures of
    /// the book stand all the same.
    std::optional<Refused> contradiction = {};

    bool isCredit() const { return agreed && agreed->terms.credit() != nullptr; }
    /// What a lender demands between two days; nothing where no terms tell.
    LenderDues duesOf(Date from, Date to) const;
    /// What is subvented; none where nothing was agreed, or terms do not go with what happened.
    std::optional<SubventionAccount> subvention() const;
    Money subventionReceived() const;
};

/// All of them in the order of being opened; `only` one, if it is said. Throws MalformedRecord if
/// the vouchers do not come to the balances of the pages.
std::vector<ReadBorrowing> readBorrowings(Book& book, Date asOf,
                                          std::optional<PageNumber> only = {});

/// The terms of a borrowing, with the changes by the end of `asOf`, from the texts that are kept.
/// Refuses what readBorrowing, readBorrowingChange and agreedBy refuse.
Result<BorrowingAgreed> agreedIn(const AgreedText& terms, const std::vector<ChangeText>& changes,
                                 const Currency& currency, Date asOf);

} // namespace bahi
