#include "ledger/store/missed_meetings.h"

#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

constexpr auto kSelect = "SELECT planned_on, record FROM missed_meeting ORDER BY planned_on";

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

} // namespace bahi
