// The part of PostingDesk that writes down what was agreed of a loan beyond LoanGranted.

#include "ledger/base/invariant.h"
#include "ledger/lending/agreed_loan_json.h"
#include "ledger/services/kept_terms.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/own_terms.h"

#include <memory>

namespace bahi {

Result<Done> PostingDesk::agree(LoanNumber number, const std::string& terms,
                                ResolutionNumber resolution, const Where& where) {
    LoanAccount& loan = *m_loans.page(number);
    const auto name = std::to_string(number.value);
    if (loan.terms().agreed) return Refused{.why = Refusal::LoanTermsAgreed}.about(name).at(where);
    // What was agreed by the group's rule has no meaning beside terms of its own.
    if (!AgreedTerms{database()}.changesOf(number).empty())
        return Refused{.why = Refusal::LoanOptionsDisagree}.about("an earlier change").at(where);
    const LoanSaysItself itself{currencyIn(database()), loan.terms().principal, loan.givenOn()};
    const auto read = readAgreedLoan(terms, "", itself);
    if (!read) return within(read.refused(), where);
    if (const auto life = lifeOf(read.value(), loan.movements(), m_lastEntryDay); !life)
        return within(life.refused(), where);
    auto kept = keptWithin(terms, where);
    if (!kept) return kept.refused();
    m_writer.append(TermsAgreed{number, resolution.value, std::move(kept).value()});
    LoanTerms agreed = loan.terms();
    agreed.agreed = std::make_shared<const AgreedLoan>(read.value());
    loan.agree(std::move(agreed));
    return Done{};
}

/// A loan on terms of its own after what is agreed of it.
Result<LoanTerms> PostingDesk::changedOwn(const LoanAccount& loan, Date on, const std::string& json,
                                          const Where& where) const {
    const auto event = readLoanChange(json, "", currencyIn(m_book.database()), on);
    if (!event) return within(event.refused(), where);
    AgreedLoan own = *loan.terms().agreed;
    own.changes.push_back(event.value());
    if (const auto life = lifeOf(own, loan.movements(), std::max(on, m_lastEntryDay)); !life)
        return within(life.refused(), where);
    LoanTerms terms = loan.terms();
    terms.agreed = std::make_shared<const AgreedLoan>(std::move(own));
    return terms;
}

/// One by the group's rule.
Result<LoanTerms> PostingDesk::changedByRule(LoanAccount& loan, Date on, const std::string& json,
                                             const Where& where) const {
    const auto read = readRuleChange(json, "", currencyIn(m_book.database()), on);
    if (!read && read.refused().where.column == "kind")
        return Refused{.why = Refusal::LoanByGroupsRule}
            .about(std::to_string(loan.number().value))
            .at(where);
    if (!read) return within(read.refused(), where);
    const RuleChange& change = read.value();
    LoanTerms terms = loan.terms();
    if (change.instalment) terms.later.push_back(*change.instalment);
    if (change.instalment) return terms;
    const Money due = std::max(Money{}, loan.leastInterestDueFrom(on, m_rules));
    if (change.interestWaived.isZero()) return Refused{.why = Refusal::AmountZero}.at(where);
    if (change.interestWaived > due)
        return Refused{.why = Refusal::WaiverAboveDue}.got(toIso(on)).at(where);
    loan.add({on, Money{}, change.interestWaived, false, true});
    return terms;
}

Result<Done> PostingDesk::change(LoanNumber number, Date on, const std::string& change,
                                 ResolutionNumber resolution, const Where& where) {
    LoanAccount& loan = *m_loans.page(number);
    if (on < loan.givenOn())
        return Refused{.why = Refusal::LoanNotYetGiven}
            .about(std::to_string(number.value))
            .got(toIso(on))
            .want(toIso(loan.givenOn()))
            .at(where);
    auto terms = loan.terms().agreed ? changedOwn(loan, on, change, where)
                                     : changedByRule(loan, on, change, where);
    if (!terms) return terms.refused();
    auto kept = keptWithin(change, where);
    if (!kept) return kept.refused();
    m_writer.append(TermsChanged{number, on, resolution.value, std::move(kept).value()});
    loan.agree(std::move(terms).value());
    return Done{};
}

Result<Done> PostingDesk::checkedReplay(const LoanAccount& loan, const Where& where) const {
    Date last = m_lastEntryDay;
    for (const LoanMovement& movement : loan.movements()) last = std::max(last, movement.date);
    const auto life = lifeOf(*loan.terms().agreed, loan.movements(), last);
    return life ? Result<Done>{Done{}} : Refused{life.refused()}.at(where);
}

Result<Done> PostingDesk::checkedLater(const LoanAccount& loan,
                                       const std::vector<LoanMovement>& before, Date day,
                                       const Where& where) const {
    if (!dividedOtherwise(*loan.terms().agreed, before, loan.movements(), day)) return Done{};
    const Member* borrower = member(loan.member());
    invariant(borrower != nullptr, "a loan is a member's");
    return Refused{.why = Refusal::LaterInterestAboveDue}
        .about(borrower->code.text() + ", loan " + std::to_string(loan.number().value))
        .got(toIso(day))
        .at(where);
}

Money PostingDesk::interestAskable(const LoanAccount& stood, const LoanAccount& loan, Money due) {
    if (!loan.terms().agreed) return due;
    Date last = stood.givenOn();
    Money left;
    for (const LoanMovement& movement : stood.movements()) last = std::max(last, movement.date);
    for (const LoanMovement& movement : loan.movements()) left -= movement.interestReceived;
    for (const AskedOfLoan& asked : askedOf(*stood.terms().agreed, stood.movements(), last))
        left += asked.interest - asked.interestGivenUp;
    return std::max(Money{}, left);
}

Money PostingDesk::chargesAskable(const LoanAccount& stood, const LoanAccount& loan, Date day) {
    if (!loan.terms().agreed) return {};
    if (!stood.movements().empty()) day = std::max(day, stood.movements().back().date);
    Money left = chargesLeft(*stood.terms().agreed, stood.movements(), day, {});
    for (const LoanMovement& movement : loan.movements()) left -= movement.charges;
    for (const LoanMovement& movement : stood.movements()) left += movement.charges;
    return std::max(Money{}, left);
}

Money PostingDesk::closes(const LoanAccount& loan, Date day) const {
    if (loan.terms().agreed) {
        const auto quote = payoffOf(*loan.terms().agreed, loan.movements(), day);
        if (quote) return quote.value().total();
    }
    return std::max(Money{}, loan.leastInterestDueFrom(day, m_rules)) + loan.leastBalanceFrom(day);
}

} // namespace bahi
