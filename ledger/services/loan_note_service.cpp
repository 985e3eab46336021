#include "ledger/services/loan_note_service.h"

#include "ledger/group/voucher_sheet.h"
#include "ledger/services/belonging.h"
#include "ledger/services/known_member.h"
#include "ledger/services/reason.h"
#include "ledger/store/loan_notes.h"
#include "ledger/store/loans.h"

#include <set>

namespace bahi {

namespace {

/// Nothing, to take away what was there, or as every number on paper.
Result<std::string> referenceIn(const std::string& text) {
    if (text.empty()) return text;
    auto reference = checkedReference(text);
    if (!reference && reference.refusal() == Refusal::ReferenceMalformed)
        return Refused{.why = Refusal::LoanReferenceMalformed}.got(text);
    return reference;
}

Result<std::vector<MemberNumber>> guarantorsOf(Book& book, const LoanAccount& loan,
                                               const std::vector<std::string>& codes) {
    std::set<MemberNumber> guarantors;
    for (const std::string& code : codes) {
        const auto member = memberWithCode(book.database(), code);
        if (!member) return member.refused();
        const std::string& known = member.value().code.text();
        if (member.value().number == loan.member())
            return Refused{.why = Refusal::GuarantorIsBorrower}.about(known).got(
                std::to_string(loan.number().value));
        BAHI_TRY(checkedBelonging(member.value(), loan.givenOn()));
        if (!guarantors.insert(member.value().number).second)
            return Refused{.why = Refusal::MemberTwice}.about(known);
    }
    return std::vector<MemberNumber>{guarantors.begin(), guarantors.end()};
}

/// What stands there and would be different: `guarantors`, `reference`.
std::string differences(const LoanNote& known, const LoanNoted& fresh) {
    const bool moves = !known.guarantors.empty() && known.guarantors != fresh.guarantors;
    const bool renames = !known.reference.empty() && known.reference != fresh.reference;
    if (moves && renames) return "guarantors, reference";
    return moves ? "guarantors" : renames ? "reference" : "";
}

} // namespace

Result<Changes> LoanNoteService::note(LoanNumber number, const ToldNote& told,
                                      const std::string& reason, Keep keep) {
    const auto loan = Loans{m_book.database()}.loan(number);
    if (!loan) return Refused{.why = Refusal::LoanUnknown}.got(std::to_string(number.value));
    const auto stored = LoanNotes{m_book.database()}.of(number);
    const LoanNote known = stored.value_or(LoanNote{number, {}, {}, {}});
    LoanNoted fresh{number, known.reference, known.guarantors};
    if (told.reference) {
        auto reference = referenceIn(*told.reference);
        if (!reference) return reference.refused();
        fresh.reference = std::move(reference).value();
    }
    if (told.guarantors) {
        auto guarantors = guarantorsOf(m_book, *loan, *told.guarantors);
        if (!guarantors) return guarantors.refused();
        fresh.guarantors = std::move(guarantors).value();
    }
    if (fresh.reference == known.reference && fresh.guarantors == known.guarantors)
        return Refusal::NothingToChange;

    const std::string different = differences(known, fresh);
    if (!different.empty() && reason.empty())
        return Refused{.why = Refusal::ChangeNeedsReason}
            .about("loan " + std::to_string(number.value))
            .got(different);
    const auto why = checkedReason(reason.empty() ? "known only now" : reason);
    if (!why) return why.refused();
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            if (stored)
                writer.append(fresh, {.supersedes = stored->record, .reason = why.value()});
            else
                writer.append(fresh);
            return Changes{.loans = true};
        },
        keep);
}

} // namespace bahi
