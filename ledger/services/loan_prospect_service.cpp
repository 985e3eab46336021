#include "ledger/services/loan_prospect_service.h"

#include "ledger/lending/loan_limit.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/journal.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

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

} // namespace

LoanProspect LoanProspectService::of(const CollectionSheet& sheet) {
    LoanProspect prospect;
    if (sheet.loans.empty()) return prospect;
    const LoanLine& loan = sheet.loans.back();
    prospect.times =
        SettingsBook{m_book.database()}.history().on(Setting::LoanToSavings, sheet.heldOn);
    prospect.refused = tryOut(prospect, sheet);
    if (prospect.times && prospect.saved)
        prospect.most = mostOnSavings(*prospect.saved, *prospect.times);
    const RulesHistory rules = RulesBook{m_book.database()}.history();
    const GroupRules* agreed = rules.on(sheet.heldOn);
    if (agreed == nullptr || !loan.amount.isPositive()) return prospect;
    const LoanTerms terms{loan.amount, agreed->interest, loan.instalment, loan.resolution};
    prospect.months = monthsOf(terms);
    prospect.plan = planOf(terms, sheet.heldOn, rules);
    return prospect;
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
