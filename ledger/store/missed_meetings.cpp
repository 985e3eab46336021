#include "ledger/store/missed_meetings.h"

#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT planned_on, record FROM missed_meeting "
    "WHERE planned_on NOT IN (SELECT held_on FROM meeting) "
    "ORDER BY planned_on";
constexpr auto kSelectOn = "SELECT 1 FROM missed_meeting WHERE planned_on = ?";

} // namespace

std::vector<MissedMeeting> MissedMeetings::all() const {
    std::vector<MissedMeeting> missed;
    const Texts texts{m_database};
    Query row{m_database, kSelect};
    while (row.executeStep()) {
        const auto record = idIn<RecordNumber>(row, 1);
        missed.push_back({dateIn(row, 0), record, texts.of(record, TextField::Reason)});
    }
    return missed;
}

bool MissedMeetings::isOn(Date day) const {
    Query row{m_database, kSelectOn};
    row.bind(1, toIso(day));
    return row.executeStep();
}

} // namespace bahi
