#include "ledger/store/meetings.h"

#include "ledger/log/record.h"
#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelectAll =
    "SELECT number, held_on, record, sitting FROM meeting ORDER BY held_on, sitting";
constexpr auto kSelectOn =
    "SELECT number, held_on, record, sitting FROM meeting WHERE held_on = ? AND sitting = ?";
constexpr auto kSelectLatest =
    "SELECT number, held_on, record, sitting FROM meeting ORDER BY held_on DESC, sitting DESC "
    "LIMIT 1";
constexpr auto kSelectLastNumber = "SELECT coalesce(max(number), 0) FROM meeting";
constexpr auto kSelectAttendance = R"sql(
    SELECT attendance.member, attendance.status
      FROM roll_call JOIN attendance ON attendance.record = roll_call.record
     WHERE roll_call.meeting = ?
       AND roll_call.record NOT IN (SELECT superseded FROM supersession))sql";
constexpr auto kSelectResolutions = R"sql(
    SELECT resolution.number, resolution.record, coalesce(text.body, x'')
      FROM resolution
      LEFT JOIN text ON text.record = resolution.record AND text.field = ?
     WHERE resolution.meeting = ?
       AND resolution.record NOT IN (SELECT superseded FROM supersession)
     ORDER BY resolution.number)sql";

Meeting meetingIn(const SQLite::Statement& row) {
    return {idIn<MeetingNumber>(row, 0), dateIn(row, 1), idIn<RecordNumber>(row, 2),
            static_cast<std::uint8_t>(row.getColumn(3).getInt())};
}

} // namespace

std::vector<Meeting> Meetings::all() const {
    std::vector<Meeting> meetings;
    Query row{m_database, kSelectAll};
    while (row.executeStep()) meetings.push_back(meetingIn(row));
    return meetings;
}

std::optional<Meeting> Meetings::on(Date day, std::uint8_t sitting) const {
    Query row{m_database, kSelectOn};
    row.bind(1, toIso(day));
    row.bind(2, sitting);
    if (!row.executeStep()) return {};
    return meetingIn(row);
}

std::optional<Meeting> Meetings::latest() const {
    Query row{m_database, kSelectLatest};
    if (!row.executeStep()) return {};
    return meetingIn(row);
}

MeetingNumber Meetings::lastNumber() const {
    Query row{m_database, kSelectLastNumber};
    row.executeStep();
    return idIn<MeetingNumber>(row, 0);
}

std::map<MemberNumber, Attendance> Meetings::attendanceIn(MeetingNumber meeting) const {
    std::map<MemberNumber, Attendance> attendance;
    Query row{m_database, kSelectAttendance};
    bindId(row, 1, meeting);
    while (row.executeStep())
        attendance[idIn<MemberNumber>(row, 0)] =
            wordIn(row, 1, Attendance::Present, Attendance::Sent);
    return attendance;
}

std::vector<Resolution> Meetings::resolutionsIn(MeetingNumber meeting) const {
    std::vector<Resolution> resolutions;
    Query row{m_database, kSelectResolutions};
    row.bind(1, static_cast<int>(TextField::ResolutionWords));
    bindId(row, 2, meeting);
    while (row.executeStep())
        resolutions.push_back({idIn<ResolutionNumber>(row, 0), idIn<RecordNumber>(row, 1),
                               row.getColumn(2).getString()});
    return resolutions;
}

} // namespace bahi
