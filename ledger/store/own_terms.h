#pragma once

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

    /// Throws MalformedRecord for what no reader of terms understands.
    void addTo(LoanTerms& terms, std::vector<LoanMovement>& movements, LoanNumber loan,
               Date givenOn) const;

private:
    void addRuleChanges(LoanTerms& terms, std::vector<LoanMovement>& movements,
                        const std::vector<ChangeText>& changes) const;

    Currency m_currency;
    std::map<LoanNumber, AgreedText> m_terms;
    std::map<LoanNumber, std::vector<ChangeText>> m_changes;
};

/// The currency the book is kept in.
Currency currencyIn(Database& database);

} // namespace bahi
