// The part of Superseder that puts right what was agreed of a loan.

#include "ledger/base/input_text.h"
#include "ledger/base/placed_in.h"
#include "ledger/exchange/term_pairs.h"
#include "ledger/lending/agreed_loan_json.h"
#include "ledger/services/kept_terms.h"
#include "ledger/services/superseder.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/loans.h"
#include "ledger/store/own_terms.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

/// The last day anything of the loan is known for, `on` at least.
Date lastDayOf(const LoanAccount& loan, Date on) {
    const auto& movements = loan.movements();
    return movements.empty() ? on : std::max(on, movements.back().date);
}

/// What a newer program agreed is not put right by one that cannot read it.
Result<Done> checkedRead(const LoanAccount& loan) {
    if (!loan.terms().agreed || !loan.terms().agreed->terms.isUnread) return Done{};
    return Refused{.why = Refusal::NewerBook}.about("loan " + std::to_string(loan.number().value));
}

/// A loan on terms of its own, after what stands at `place` among its changes says `json`; empty:
/// it is gone.
Result<Done> checkedOwn(const LoanAccount& loan, std::size_t place, Date on,
                        const std::string& json, const std::string& file,
                        const Currency& currency) {
    AgreedLoan own = *loan.terms().agreed;
    own.changes.erase(own.changes.begin() + static_cast<std::ptrdiff_t>(place));
    if (!json.empty()) {
        const auto event = readLoanChange(json, file, currency, on);
        if (!event) return event.refused();
        own.changes.push_back(event.value());
    }
    const auto life = lifeOf(own, loan.movements(), lastDayOf(loan, on));
    return life ? Result<Done>{Done{}} : placedIn(file, life.refused());
}

/// One by the group's rule: no more is forgiven than was asked, and what was brought stays due.
Result<Done> checkedByRule(const LoanAccount& loan, const std::string& before,
                           const std::string& json, const std::string& file,
                           const Currency& currency, Date on, const RulesHistory& rules) {
    if (json.empty()) return Done{};
    const auto change = readRuleChange(json, file, currency, on);
    if (!change) return change.refused();
    const auto old = readRuleChange(before, file, currency, on);
    const Money due =
        loan.leastInterestDueFrom(on, rules) + (old ? old.value().interestWaived : Money{});
    if (change.value().interestWaived <= std::max(Money{}, due)) return Done{};
    return Refused{.why = Refusal::WaiverAboveDue}.got(toIso(on)).at({file, 0, "interest"});
}

} // namespace

Result<Changes> Superseder::supersedeTerms(const TermsAgreed& old) {
    const auto* number = std::get_if<LoanNumber>(&old.of);
    if (number == nullptr) return supersedeBorrowing(old);
    const auto loan = Loans{m_book.database()}.loan(*number);
    BAHI_TRY(checkedRead(*loan));
    const auto json = termsAsJson(m_content);
    if (!json) return placedIn(m_file, json.refused());
    auto fresh =
        readAgreedLoan(json.value(), m_file,
                       {currencyIn(m_book.database()), loan->terms().principal, loan->givenOn()});
    if (!fresh) return fresh.refused();
    AgreedLoan own = std::move(fresh).value();
    own.changes = loan->terms().agreed->changes;
    const auto life = lifeOf(own, loan->movements(), lastDayOf(*loan, loan->givenOn()));
    if (!life) return placedIn(m_file, life.refused());
    auto kept = keptWithin(json.value(), {m_file, 0, {}});
    if (!kept) return kept.refused();
    m_writer.append(TermsAgreed{old.of, old.resolution, std::move(kept).value()}, because());
    return Changes{.loans = true};
}

Result<Changes> Superseder::supersedeChange(const TermsChanged& old) {
    const auto* number = std::get_if<LoanNumber>(&old.of);
    if (number == nullptr) return supersedeBorrowing(old);
    const auto loan = Loans{m_book.database()}.loan(*number);
    BAHI_TRY(checkedRead(*loan));
    std::string json;
    if (!trimmed(m_content).empty()) {
        auto said = termsAsJson(m_content);
        if (!said) return placedIn(m_file, said.refused());
        json = std::move(said).value();
    }
    const Currency currency = currencyIn(m_book.database());
    const auto changes = AgreedTerms{m_book.database()}.changesOf(*number);
    const auto standing = std::find_if(changes.begin(), changes.end(), [&](const ChangeText& text) {
        return text.record == m_old.number;
    });
    if (standing == changes.end()) return doesNotFit({m_file, 0, {}}); // it was taken back
    if (loan->terms().agreed)
        BAHI_TRY(checkedOwn(*loan, static_cast<std::size_t>(standing - changes.begin()),
                            old.changedOn, json, m_file, currency));
    else
        BAHI_TRY(checkedByRule(*loan, old.change, json, m_file, currency, old.changedOn,
                               RulesBook{m_book.database()}.history()));
    if (!json.empty()) {
        auto kept = keptWithin(json, {m_file, 0, {}});
        if (!kept) return kept.refused();
        json = std::move(kept).value();
    }
    m_writer.append(TermsChanged{old.of, old.changedOn, old.resolution, json}, because());
    return Changes{.loans = true};
}

} // namespace bahi
