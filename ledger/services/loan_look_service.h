#pragma once

#include "ledger/base/result.h"
#include "ledger/reports/loan_list.h"
#include "ledger/reports/loan_look.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <optional>

namespace bahi {

/// Looks at loans, and writes nothing.
class LoanLookService {
public:
    LoanLookService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Without a day: as everything entered so far leaves them.
    LoanList list(WhichLoans which, std::optional<Date> asOf = {});
    /// Refuses LoanUnknown, LoanNotYetGiven.
    Result<LoanLook> look(LoanNumber number, std::optional<Date> asOf = {});
    /// What closes the loan on a day, also one that is still to come. Refuses the same.
    Result<LoanPayoff> payoff(LoanNumber number, Date on);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
