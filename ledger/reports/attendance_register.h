#pragma once

#include "ledger/base/date.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/member.h"
#include "ledger/money/percentage.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What stands in one place of the register.
enum class RollMark : std::uint8_t {
    Present,
    Late,
    Excused,
    Absent,
    Sent,
    NotWritten, // she belonged, but nobody wrote down whether she came
    NoMember,   // she did not belong that day
    NotHeld,    // nobody met
};

RollMark rollMark(Attendance attendance);

/// How often each answer was given.
struct RollCounts {
    std::int64_t present = 0;
    std::int64_t late = 0;
    std::int64_t excused = 0;
    std::int64_t absent = 0;
    std::int64_t sent = 0;
    std::int64_t notWritten = 0;

    void add(RollMark mark);
    RollCounts& operator+=(const RollCounts& other);
    std::int64_t answers() const { return present + late + excused + absent + sent; }
    /// Who came, late or not, of those who answered.
    Share came() const { return {present + late, answers()}; }
    friend bool operator==(const RollCounts&, const RollCounts&) = default;
};

/// A meeting of the period, or a day on which one was planned and missed.
struct RollColumn {
    Date date;
    std::optional<MeetingNumber> meeting; // none: missed
    std::string reason;                   // why it was missed; empty if it was not, or erased
    RollCounts counts;
};

struct RollRow {
    Member member;
    std::vector<RollMark> marks; // one for each column
    RollCounts counts;
};

/// Who came, members by meetings:
///
///     Member  03-01  04-01  05-01  06-01  Came  Per cent
///     BHIMA     P      P      x      P    3/3        100
///     SITA      L      A      x      P    2/3         67
///
/// A roll call that was corrected counts as it stands now. Who came late came; who only sent her
/// money did not. A meeting that was missed is nobody's absence.
struct AttendanceRegister {
    ReportHead head;
    std::optional<Date> from; // none: open, and nothing to report
    std::optional<Date> to;
    std::vector<RollColumn> columns; // by date
    std::vector<RollRow> rows;       // in the order of joining, who belonged or answered
    RollCounts total;                // of the rows; of the columns it is the same
    std::int64_t held = 0;
    std::int64_t missed = 0;
};

/// Throws MalformedRecord if its counts are not those of the roll calls.
AttendanceRegister attendanceRegisterOf(Book& book, std::optional<Date> from = {},
                                        std::optional<Date> to = {});

} // namespace bahi
