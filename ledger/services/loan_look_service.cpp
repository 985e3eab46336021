#include "ledger/services/loan_look_service.h"

namespace bahi {

LoanList LoanLookService::list(WhichLoans which, std::optional<Date> asOf) {
    return loanListOf(m_book, which, asOf);
}

Result<LoanLook> LoanLookService::look(LoanNumber number, std::optional<Date> asOf) {
    return loanLookOf(m_book, number, asOf);
}

Result<LoanPayoff> LoanLookService::payoff(LoanNumber number, Date on) {
    return loanPayoffOf(m_book, number, on);
}

} // namespace bahi
