#pragma once

#include "ledger/lending/agreed_loan_json.h"
#include "ledger/lending/loan_account.h"
#include "ledger/money/currency.h"
#include "ledger/store/agreed_terms.h"

#include <map>
#include <vector>

namespace bahi {

/// Gives loans what was agreed of them beyond LoanGranted: terms of their own, interest that was
/// forgiven, another instalment.
class OwnTerms {
public:
    /// Those of one loan.
    OwnTerms(Database& database, LoanNumber loan);
    /// Those of all loans.
    explicit OwnTerms(Database& database);

    /// A loan of which something was agreed in words that are not known here is on terms that are
    /// unread (RepaymentTerms::isUnread): one loan a newer program agreed on hides no other. Throws
    /// MalformedRecord for what is no JSON, which no program writes.
    void addTo(LoanTerms& terms, std::vector<LoanMovement>& movements, LoanNumber loan,
               Date givenOn) const;

private:
    Result<AgreedLoan> ownOf(const std::string& json, const LoanTerms& terms, LoanNumber loan,
                             Date givenOn) const;
    Result<std::vector<RuleChange>> ruleChangesOf(LoanNumber loan) const;
    /// By day; none if nothing was agreed later.
    const std::vector<ChangeText>& changesOf(LoanNumber loan) const;

    Currency m_currency;
    std::map<LoanNumber, AgreedText> m_terms;
    std::map<LoanNumber, std::vector<ChangeText>> m_changes;
};

/// The currency the book is kept in.
Currency currencyIn(Database& database);

} // namespace bahi
