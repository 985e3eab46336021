#include "ledger/store/own_terms.h"

#include "ledger/store/rows.h"

#include <memory>
#include <utility>

namespace bahi {

namespace {

/// The terms of a loan of which nothing more is known: nothing falls due, and what was paid back
/// waits for nothing.
std::shared_ptr<const AgreedLoan> unread(const LoanTerms& terms, Date givenOn, Refusal why) {
    if (why == Refusal::JsonMalformed || why == Refusal::NotUtf8)
        throw MalformedRecord{"terms of a loan are JSON"};
    AgreedLoan loan;
    loan.terms.principal = terms.principal;
    loan.terms.disbursedOn = givenOn;
    loan.terms.isUnread = true;
    loan.rules.excess = Excess::ShorterTerm;
    return std::make_shared<const AgreedLoan>(std::move(loan));
}

} // namespace

Currency currencyIn(Database& database) {
    Query row{database, "SELECT currency FROM book"};
    if (!row.executeStep()) throw MalformedRecord{"a book has its currency"};
    const auto currency = Currency::named(row.getColumn(0).getString());
    if (!currency) throw MalformedRecord{"the currency of a book is known"};
    return currency.value();
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

const std::vector<ChangeText>& OwnTerms::changesOf(LoanNumber loan) const {
    static const std::vector<ChangeText> none;
    const auto found = m_changes.find(loan);
    return found == m_changes.end() ? none : found->second;
}

Result<AgreedLoan> OwnTerms::ownOf(const std::string& json, const LoanTerms& terms, LoanNumber loan,
                                   Date givenOn) const {
    auto own = readAgreedLoan(json, "", {m_currency, terms.principal, givenOn});
    if (!own) return own;
    for (const ChangeText& text : changesOf(loan)) {
        auto change = readLoanChange(text.json, "", m_currency, text.on);
        if (!change) return change.refused();
        own.value().changes.push_back(std::move(change).value());
    }
    return own;
}

Result<std::vector<RuleChange>> OwnTerms::ruleChangesOf(LoanNumber loan) const {
    std::vector<RuleChange> changes;
    for (const ChangeText& text : changesOf(loan)) {
        auto change = readRuleChange(text.json, "", m_currency, text.on);
        if (!change) return change.refused();
        changes.push_back(std::move(change).value());
    }
    return changes;
}

void OwnTerms::addTo(LoanTerms& terms, std::vector<LoanMovement>& movements, LoanNumber loan,
                     Date givenOn) const {
    if (const auto agreed = m_terms.find(loan); agreed != m_terms.end()) {
        auto own = ownOf(agreed->second.json, terms, loan, givenOn);
        terms.agreed = own ? std::make_shared<const AgreedLoan>(std::move(own).value())
                           : unread(terms, givenOn, own.refusal());
        return;
    }
    const auto changes = ruleChangesOf(loan);
    if (!changes) {
        terms.agreed = unread(terms, givenOn, changes.refusal());
        return;
    }
    for (std::size_t place = 0; place < changes.value().size(); ++place) {
        const RuleChange& change = changes.value()[place];
        if (change.instalment) terms.later.push_back(*change.instalment);
        if (!change.interestWaived.isZero())
            movements.push_back({.date = changesOf(loan)[place].on,
                                 .principal = {},
                                 .interestReceived = change.interestWaived,
                                 .unpaid = true});
    }
}

} // namespace bahi
