#include "ledger/reports/meeting_minutes.h"

#include "ledger/store/cash_counts.h"
#include "ledger/store/members.h"
#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelectMinutes = R"sql(
    SELECT record, chair FROM minutes
     WHERE meeting = ? AND record NOT IN (SELECT superseded FROM supersession)
     ORDER BY record DESC LIMIT 1)sql";
// A count that names no meeting belongs to the day.
constexpr auto kSelectCounts = R"sql(
    SELECT record, account, counted_on, total FROM cash_count
     WHERE (meeting = ?1 OR (meeting IS NULL AND counted_on = ?2))
       AND record NOT IN (SELECT superseded FROM supersession)
     ORDER BY record)sql";
constexpr auto kSelectPiles =
    "SELECT face, pieces FROM cash_count_line WHERE record = ? ORDER BY face DESC";

Money worthOf(const MinutedPile& pile) {
    std::int64_t worth = 0;
    const bool wraps = __builtin_mul_overflow(pile.face.inMinor(), pile.pieces, &worth);
    mustTie(!wraps, "a pile of money can be counted");
    return Money::fromMinor(worth);
}

std::vector<MinutedPile> pilesOf(Database& database, RecordNumber record) {
    std::vector<MinutedPile> piles;
    Query row{database, kSelectPiles};
    bindId(row, 1, record);
    while (row.executeStep()) piles.push_back({moneyIn(row, 0), row.getColumn(1).getUInt()});
    return piles;
}

std::vector<MinutedCount> countsIn(Book& book, const Meeting& meeting) {
    Database& database = book.database();
    std::vector<MinutedCount> counts;
    Query row{database, kSelectCounts};
    bindId(row, 1, meeting.number);
    row.bind(2, toIso(meeting.heldOn));
    while (row.executeStep()) {
        const AccountCode account{static_cast<std::uint16_t>(row.getColumn(1).getInt())};
        const auto record = idIn<RecordNumber>(row, 0);
        MinutedCount count{
            account, moneyIn(row, 3), pilesOf(database, record),
            inBookWhenCounted(database, record, account, dateIn(row, 2), moneyIn(row, 3))};
        Money sum;
        for (const MinutedPile& pile : count.piles) sum += worthOf(pile);
        mustTie(count.piles.empty() || sum == count.counted, "a count is the sum of its piles");
        counts.push_back(std::move(count));
    }
    return counts;
}

} // namespace

MeetingMinutes meetingMinutesOf(Book& book, const Meeting& meeting) {
    Database& database = book.database();
    MeetingMinutes minutes{.sheet = meetingSheetOf(book, meeting),
                           .chair = {},
                           .roll = {},
                           .missing = {},
                           .counts = countsIn(book, meeting),
                           .words = {}};
    for (const MeetingSheetRow& row : minutes.sheet.rows) {
        if (!row.member.belongsOn(meeting.heldOn)) continue; // paid on her loan, belongs no more
        minutes.roll.add(row.attendance ? rollMark(*row.attendance) : RollMark::NotWritten);
        const bool came = !row.attendance || *row.attendance == Attendance::Present ||
                          *row.attendance == Attendance::Late;
        if (!came) minutes.missing.push_back(row.member.code);
    }
    Query row{database, kSelectMinutes};
    bindId(row, 1, meeting.number);
    if (!row.executeStep()) return minutes;
    minutes.words = Texts{database}.of(idIn<RecordNumber>(row, 0), TextField::MinutesWords);
    if (const auto chair = optionalIdIn<MemberNumber>(row, 1))
        for (const Member& member : Members{database}.all())
            if (member.number == *chair) minutes.chair = member;
    return minutes;
}

} // namespace bahi
