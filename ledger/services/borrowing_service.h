#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/lending/borrowing_terms.h"
#include "ledger/reports/borrowing_list.h"
#include "ledger/reports/borrowing_look.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// What somebody agrees with a lender, or the lender says.
struct BorrowingAgreement {
    std::string code;             // of the borrowing's page
    std::string json;             // docs/user-guide/borrowings.md
    std::string file = {};        // where it stands, for refusals; may be empty
    std::optional<Date> on = {};  // of a change: the day it is agreed or said
    std::uint32_t resolution = 0; // 0: none
    std::string reason = {};      // why terms replace those that stand there
};

/// What the group borrows: looks at it, and writes down what is agreed with lenders. What is drawn
/// and paid back are vouchers.
class BorrowingService {
public:
    BorrowingService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    BorrowingList list(WhichBorrowings which, std::optional<Date> asOf = {});
    /// Refuses PageUnknown, PageOfOther.
    Result<BorrowingLook> look(std::string_view code, std::optional<Date> asOf = {});
    /// The same, of a borrowing whose terms tell a schedule. Refuses BorrowingTermsMissing, and why
    /// the terms do not go with what happened.
    Result<BorrowingLook> schedule(std::string_view code, std::optional<Date> asOf = {});

    /// How the borrowing is to be paid back. Refuses as `look`; ResolutionMissing,
    /// ResolutionUnknown; what readBorrowing refuses; TextTooLong; NothingToChange, and
    /// ChangeNeedsReason where terms stand already; and what does not go with the vouchers and
    /// changes that are there.
    Result<Changes> agree(const BorrowingAgreement& agreement, Keep keep = Keep::Yes);
    /// A later agreement, a new limit, a demand of the lender. Refuses as `look`; ResolutionUnknown
    /// (none need be named); PageNotYetOpen; BorrowingTermsMissing; what readBorrowingChange and
    /// agreedBy refuse; TextTooLong; and what does not go with the vouchers that are there.
    Result<Changes> change(const BorrowingAgreement& agreement, Keep keep = Keep::Yes);
    Result<Changes> limit(BorrowingAgreement agreement, const CreditLimit& limit,
                          Keep keep = Keep::Yes);
    Result<Changes> demand(BorrowingAgreement agreement, const LenderDemand& demand,
                           Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
