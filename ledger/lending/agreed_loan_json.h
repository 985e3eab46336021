#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/loan_account.h"
#include "ledger/money/currency.h"

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// What a loan says itself, and its terms need not say again.
struct LoanSaysItself {
    Currency currency;
    Money principal;
    Date givenOn;
};

/// The terms of a loan's own, as a group hands them over and as a book keeps them: the keys of
/// `docs/user-guide/loan-terms.md`, with `rules` beside them. `currency`, `principal` and
/// `disbursed_on` may stay away, and must be the loan's where they stand.
///
///     {"instalments": 10, "interest": {"method": "flat", "rate": "12"}}
///
/// What becomes of early money, if `rules` do not say: of a flat loan it pays the next instalments,
/// another one becomes shorter by it (S6). Refuses as readTerms, and what checkKept refuses.
Result<AgreedLoan> readAgreedLoan(std::string_view bytes, const std::string& file,
                                  const LoanSaysItself& loan);

/// The one spelling of such terms that a book keeps: what the loan says itself left out, keys in
/// their order, no blanks. Refuses as readJson.
Result<std::string> keptTerms(std::string_view bytes, const std::string& file);

/// What was agreed later of a loan, as a book keeps it: an event of loan-terms.md without its day.
///
///     {"kind": "waiver", "interest": "50"}
///
/// Refuses as readTerms, and LoanChangeNotKept: money is told by the page, and never twice.
Result<LoanEvent> readLoanChange(std::string_view bytes, const std::string& file,
                                 const Currency& currency, Date on);

/// What was agreed later of a loan by the group's rule: interest forgiven, or another instalment.
struct RuleChange {
    Money interestWaived;
    std::optional<LaterInstalment> instalment;
};

/// `{"kind": "waiver", "interest": "50"}`, or `{"kind": "instalment", "amount": "200"}`, which 0
/// ends. Refuses another kind with ValueUnknown.
Result<RuleChange> readRuleChange(std::string_view bytes, const std::string& file,
                                  const Currency& currency, Date on);

} // namespace bahi
