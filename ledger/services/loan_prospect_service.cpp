#include "ledger/services/loan_prospect_service.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ledger/lending/effective_rate.h"
#include "ledger/lending/loan_limit.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/journal.h"
#include "ledger/store/own_terms.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <array>
#include <memory>
#include <string_view>
#include <utility>

namespace bahi {

namespace {

/// What of the sheet says something about her loan: what she saves today, and what was resolved.
CollectionSheet partFor(const LoanLine& loan, const CollectionSheet& sheet) {
    CollectionSheet part;
    part.heldOn = sheet.heldOn;
    part.sitting = sheet.sitting;
    part.resolutions = sheet.resolutions;
    for (const ReceiptLine& line : sheet.receipts) {
        const bool isSaving = line.head == ReceiptHead::RegularSaving ||
                              line.head == ReceiptHead::VoluntarySaving ||
                              line.head == ReceiptHead::SpecialSaving;
        if (isSaving && line.member == loan.member) part.receipts.push_back(line);
    }
    return part;
}

/// At which key of docs/user-guide/loan-terms.md that lies which is refused as a whole.
struct Lies {
    Refusal why;
    std::string_view key;
};
constexpr std::array kKeys = {
    Lies{Refusal::LoanTooLarge, "principal"},
    Lies{Refusal::InstalmentsTooMany, "instalments"},
    Lies{Refusal::InstalmentBelowInterest, "instalments"},
    Lies{Refusal::LoanRateTooHigh, "interest.rate"},
    Lies{Refusal::RateMalformed, "interest.rate"},
    Lies{Refusal::FirstDueTooEarly, "due.first"},
    Lies{Refusal::DateNotInCalendar, "due.first"},
    Lies{Refusal::DateOutOfRange, "due.first"},
    Lies{Refusal::DueDatesNotInOrder, "due.first"},
};

std::string keyOf(const Refused& why) {
    if (why.why == Refusal::LoanTermNotPositive) return why.subject;
    for (const Lies& known : kKeys)
        if (known.why == why.why) return std::string{known.key};
    return {};
}

LoanTerms onTermsOf(AgreedLoan own, const LoanLine& loan) {
    LoanTerms terms{loan.amount, {}, {}, loan.resolution};
    terms.agreed = std::make_shared<const AgreedLoan>(std::move(own));
    return terms;
}

} // namespace

LoanProspect LoanProspectService::of(const CollectionSheet& sheet) {
    LoanProspect prospect;
    if (sheet.loans.empty()) return prospect;
    CollectionSheet tried = sheet;
    LoanLine& loan = tried.loans.back();
    const RulesHistory rules = RulesBook{m_book.database()}.history();
    prospect.isOwn = !loan.terms.empty();
    const bool isToPlan = rules.on(sheet.heldOn) != nullptr && loan.amount.isPositive();
    if (isToPlan && prospect.isOwn) tellOwn(prospect, loan, sheet.heldOn, rules);
    if (isToPlan && !prospect.isOwn) tellByRule(prospect, loan, sheet.heldOn, rules);
    if (prospect.termsRefused) loan.terms.clear();
    prospect.times =
        SettingsBook{m_book.database()}.history().on(Setting::LoanToSavings, sheet.heldOn);
    prospect.refused = tryOut(prospect, tried);
    if (prospect.times && prospect.saved)
        prospect.most = mostOnSavings(*prospect.saved, *prospect.times);
    return prospect;
}

void LoanProspectService::tellByRule(LoanProspect& prospect, const LoanLine& loan, Date givenOn,
                                     const RulesHistory& rules) {
    const LoanTerms terms{loan.amount, rules.on(givenOn)->interest, loan.instalment,
                          loan.resolution};
    prospect.months = monthsOf(terms);
    prospect.plan = planOf(terms, givenOn, rules);
    if (prospect.plan) prospect.effective = effectiveAnnualRate(terms, givenOn, rules);
}

void LoanProspectService::tellOwn(LoanProspect& prospect, const LoanLine& loan, Date givenOn,
                                  const RulesHistory& rules) {
    const LoanSaysItself itself{currencyIn(m_book.database()), loan.amount, givenOn};
    auto read = readAgreedLoan(loan.terms, "", itself);
    if (!read) {
        prospect.termsRefused = read.refused();
        std::string& key = prospect.termsRefused->where.column;
        if (key.empty()) key = keyOf(*prospect.termsRefused);
        return;
    }
    AgreedLoan own = std::move(read).value();
    const LoanTerms terms = onTermsOf(own, loan);
    prospect.plan = planOf(terms, givenOn, rules);
    prospect.effective = effectiveAnnualRate(terms, givenOn, rules);
    if (own.terms.interest.method != InterestBasis::Flat) return;
    own.terms.interest.method = InterestBasis::Declining;
    const LoanTerms declining = onTermsOf(std::move(own), loan);
    if (const auto plan = planOf(declining, givenOn, rules))
        prospect.declining =
            LoanCost{plan->interest, effectiveAnnualRate(declining, givenOn, rules)};
}

/// Posts as much as the loan asks for, and takes it back.
std::optional<Refused> LoanProspectService::tryOut(LoanProspect& prospect,
                                                   const CollectionSheet& sheet) {
    const LoanLine& loan = sheet.loans.back();
    std::optional<Refused> why;
    const auto tried = m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Done> {
            PostingDesk desk{m_book, writer};
            MeetingPoster poster{desk};
            const auto meeting = poster.post(partFor(loan, sheet));
            if (const Member* borrower = desk.member(loan.member)) {
                const auto saved = Journal{m_book.database()}.savedOn(sheet.heldOn);
                const auto hers = saved.find(borrower->number);
                prospect.saved = hers == saved.end() ? Money{} : hers->second;
            }
            if (!meeting || !loan.amount.isPositive()) return Done{};
            CollectionSheet alone;
            alone.heldOn = sheet.heldOn;
            alone.loans = {loan};
            const auto given = poster.postInto(meeting.value(), alone, {}, "");
            if (!given) why = given.refused();
            return Done{};
        },
        Keep::No);
    return tried ? why : tried.refused();
}

} // namespace bahi
