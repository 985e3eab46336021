#pragma once

#include "ledger/group/collection_sheet.h"
#include "ledger/lending/loan_plan.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>

namespace bahi {

/// What a meeting looks at before it gives a loan.
struct LoanProspect {
    std::optional<Money> saved;        // by her, with what she brings in this meeting
    std::optional<std::int64_t> times; // so many times that she may be lent, if that was agreed
    std::optional<Money> most;         // what that comes to
    std::optional<Refused> refused;    // why the book would not take the loan
    std::int64_t months = 0;           // its terms take; zero: no instalment
    std::optional<LoanPlan> plan;      // what they ask of her
};

/// Looks at a loan a meeting is about to give, and writes nothing.
class LoanProspectService {
public:
    LoanProspectService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Of the last loan of `sheet`; while its amount is zero, only what she has and may have. What
    /// else is wrong with the sheet is no matter of the loan.
    LoanProspect of(const CollectionSheet& sheet);

private:
    std::optional<Refused> tryOut(LoanProspect& prospect, const CollectionSheet& sheet);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
