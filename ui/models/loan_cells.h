#pragma once

#include "ui/models/meeting_form.h"

#include <QString>

#include <vector>

namespace bahi::ui {

/// A new loan as it stands in the fields of the form.
struct TypedLoan {
    QString member; // her code
    Money amount;
    Money instalment;       // zero: none agreed
    std::string terms = {}; // of its own (typed_terms.h); empty: by the group's rule
    QString purpose;
    QString guarantor; // her code; empty: nobody
    QString words;     // of the resolution
};

/// A loan that stands in the form of the meeting.
struct WrittenLoan {
    std::uint32_t place;
    Money amount;
    QString words; // of its resolution
    std::uint32_t resolution;
    QString terms; // of its own, in words; empty: by the group's rule
};

/// What writes a loan down: at the next place, with a resolution of its own.
std::vector<DraftCell> loanCells(const MeetingForm& form, const TypedLoan& loan);
/// What takes the loan at `place` out again, with its resolution.
std::vector<DraftCell> withoutLoan(const MeetingForm& form, std::uint32_t place);
std::vector<WrittenLoan> writtenLoans(const MeetingForm& form);
/// The sheet as it would be with `loan`, which is the last of its loans: for LoanProspectService.
CollectionSheet sheetWith(const MeetingForm& form, const TypedLoan& loan);

} // namespace bahi::ui
