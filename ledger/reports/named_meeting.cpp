#include "ledger/reports/named_meeting.h"

namespace bahi {

std::string MeetingName::text() const {
    return sitting == 0 ? toIso(day) : toIso(day) + "/" + std::to_string(sitting);
}

std::vector<Meeting> meetingsOn(Database& database, Date day) {
    std::vector<Meeting> held;
    for (const Meeting& meeting : Meetings{database}.all())
        if (meeting.heldOn == day) held.push_back(meeting);
    return held;
}

std::optional<Meeting> meetingNamed(Database& database, const MeetingName& name) {
    const std::vector<Meeting> held = meetingsOn(database, name.day);
    for (const Meeting& meeting : held)
        if (meeting.sitting == (name.sitting == 0 ? 1 : name.sitting)) return meeting;
    if (name.sitting == 0 && held.size() == 1) return held.front();
    return {};
}

} // namespace bahi
