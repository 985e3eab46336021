#pragma once

#include "ledger/group/collection_sheet.h"
#include "ledger/lending/loan_plan.h"
#include "ledger/money/percentage.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>

namespace bahi {

/// What a loan costs who pays it back as agreed.
struct LoanCost {
    Money interest;
    std::optional<PerCent> effective; // a year; none where effectiveAnnualRate has none
};

/// What a meeting looks at before it gives a loan.
struct LoanProspect {
    std::optional<Money> saved;        // by her, with what she brings in this meeting
    std::optional<std::int64_t> times; // so many times that she may be lent, if that was agreed
    std::optional<Money> most;         // what that comes to
    std::optional<Refused> refused;    // why the book would not take the loan
    std::int64_t months = 0;      // by the group's rule; zero: no instalment, or terms of its own
    std::optional<LoanPlan> plan; // what its terms ask of her
    std::optional<PerCent> effective; // what that costs her a year (effective_rate.h)

    bool isOwn = false; // on terms of its own, the plan of which counts instalments
    /// Why what stands there is no terms: Where::column is the key it lies at, `interest.rate`.
    std::optional<Refused> termsRefused;
    std::optional<LoanCost> declining; // of a flat loan: the same rate on what is still owed
};

/// Looks at a loan a meeting is about to give, and writes nothing.
class LoanProspectService {
public:
    LoanProspectService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Of the last loan of `sheet`; while its amount is zero, only what she has and may have. What
    /// else is wrong with the sheet is no matter of the loan. Where its own terms are refused, the
    /// book is asked about the loan without them.
    LoanProspect of(const CollectionSheet& sheet);

private:
    void tellOwn(LoanProspect& prospect, const LoanLine& loan, Date givenOn,
                 const RulesHistory& rules);
    void tellByRule(LoanProspect& prospect, const LoanLine& loan, Date givenOn,
                    const RulesHistory& rules);
    std::optional<Refused> tryOut(LoanProspect& prospect, const CollectionSheet& sheet);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
