#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What somebody tells of a loan; what is not told stays as it is.
struct ToldNote {
    std::optional<std::vector<std::string>> guarantors = {}; // codes; an empty list: nobody
    std::optional<std::string> reference = {};               // an empty one: none
};

/// Who answers for a loan, and what both tiers call it.
class LoanNoteService {
public:
    LoanNoteService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// What stands there already changes with a reason only. A guarantor belongs to the group on
    /// the day the loan is given. Refuses LoanUnknown, LoanReferenceMalformed, MemberUnknown,
    /// MemberTwice, GuarantorIsBorrower, MemberNotYetJoined, MemberHasLeft, NothingToChange and
    /// ChangeNeedsReason.
    Result<Changes> note(LoanNumber loan, const ToldNote& told, const std::string& reason = "",
                         Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
