#pragma once

#include "ledger/base/result.h"
#include "ledger/group/member.h"
#include "ledger/money/money.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bahi {

/// What a newcomer brings so that she stands where the others stand (S10):
///
///     9 meetings of 25.00, 3 of 50.00, and 600.00 at the cut-off
///
/// Reckoned from what was due of every member, so that nobody is asked for what others paid ahead.
struct CatchUp {
    struct Due {
        Money saving; // the regular saving of a meeting
        std::uint32_t meetings = 0;
    };
    Member member;
    bool isAgreed = false; // CatchUpSaving, on the day she joined
    std::vector<Due> due;  // before that day, in the order of the days
    Money atCutoff;        // the most a member had saved regularly when the book began
    Money total;
};

/// Nothing is due if nothing is agreed. Nothing is posted. Refuses MemberUnknown.
Result<CatchUp> catchUpOf(Book& book, const std::string& code);

} // namespace bahi
