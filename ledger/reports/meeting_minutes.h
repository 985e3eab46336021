#pragma once

#include "ledger/reports/attendance_register.h"
#include "ledger/reports/meeting_sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// Notes or coins of one face.
struct MinutedPile {
    Money face;
    std::uint32_t pieces;
};

/// A count of cash, beside what the books say at the end of its day.
struct MinutedCount {
    AccountCode account;
    Money counted;
    std::vector<MinutedPile> piles; // by face, the largest first; none: only the sum was written
    Money inBooks;

    Money difference() const { return counted - inBooks; } // less than nothing: cash is short
};

/// One meeting as its minutes: who presided, who came, what was resolved and lent, how the money
/// went, what was counted, and what was written down.
struct MeetingMinutes {
    MeetingSheet sheet;
    std::optional<Member> chair;      // none: nobody wrote it down
    RollCounts roll;                  // of who belonged that day
    std::vector<MemberCode> missing;  // who did not come: absent, excused, sent her money
    std::vector<MinutedCount> counts; // of this meeting, in the order of writing
    std::string words;                // empty: none written, or erased
};

/// Throws MalformedRecord for a meeting whose money does not tie.
MeetingMinutes meetingMinutesOf(Book& book, const Meeting& meeting);

} // namespace bahi
