#include "ledger/store/own_terms.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ledger/store/rows.h"

#include <memory>
#include <utility>

namespace bahi {

namespace {

template <class Value>
Value kept(Result<Value> value) {
    if (!value) throw MalformedRecord{"terms of a loan are those of loan-terms.md"};
    return std::move(value).value();
}

} // namespace

Currency currencyIn(Database& database) {
    Query row{database, "SELECT currency FROM book"};
    if (!row.executeStep()) throw MalformedRecord{"a book has its currency"};
    return kept(Currency::named(row.getColumn(0).getString()));
}

OwnTerms::OwnTerms(Database& database, LoanNumber loan) : m_currency{currencyIn(database)} {
    const AgreedTerms agreed{database};
    if (auto terms = agreed.of(loan)) m_terms.emplace(loan, std::move(*terms));
    if (auto changes = agreed.changesOf(loan); !changes.empty())
        m_changes.emplace(loan, std::move(changes));
}

OwnTerms::OwnTerms(Database& database)
    : m_currency{currencyIn(database)},
      m_terms{AgreedTerms{database}.ofLoans()},
      m_changes{AgreedTerms{database}.changesOfLoans()} {}

void OwnTerms::addTo(LoanTerms& terms, std::vector<LoanMovement>& movements, LoanNumber loan,
                     Date givenOn) const {
    const auto agreed = m_terms.find(loan);
    const auto later = m_changes.find(loan);
    if (agreed == m_terms.end()) {
        if (later != m_changes.end()) addRuleChanges(terms, movements, later->second);
        return;
    }
    AgreedLoan own =
        kept(readAgreedLoan(agreed->second.json, "", {m_currency, terms.principal, givenOn}));
    if (later != m_changes.end())
        for (const ChangeText& change : later->second)
            own.changes.push_back(kept(readLoanChange(change.json, "", m_currency, change.on)));
    terms.agreed = std::make_shared<const AgreedLoan>(std::move(own));
}

void OwnTerms::addRuleChanges(LoanTerms& terms, std::vector<LoanMovement>& movements,
                              const std::vector<ChangeText>& changes) const {
    for (const ChangeText& text : changes) {
        const RuleChange change = kept(readRuleChange(text.json, "", m_currency, text.on));
        if (change.instalment) terms.later.push_back(*change.instalment);
        if (!change.interestWaived.isZero())
            movements.push_back({.date = text.on,
                                 .principal = {},
                                 .interestReceived = change.interestWaived,
                                 .unpaid = true});
    }
}

} // namespace bahi
