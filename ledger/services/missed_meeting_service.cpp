#include "ledger/services/missed_meeting_service.h"

#include "ledger/services/reason.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/rules_book.h"

namespace bahi {

/// What was before the cut-off is in it.
Date MissedMeetingService::beginOfBook() const {
    const Journal journal{m_book.database()};
    if (const auto cutoff = journal.standingCutoff()) return journal.voucher(*cutoff)->date;
    return RulesBook{m_book.database()}.history().all().front().from;
}

Result<Changes> MissedMeetingService::miss(Date day, const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const Date begin = beginOfBook();
    if (day < begin)
        return Refused{.why = Refusal::MissedBeforeBook}.about(toIso(day)).want(toIso(begin));
    for (const Meeting& meeting : Meetings{m_book.database()}.all())
        if (meeting.heldOn == day) return Refused{.why = Refusal::MeetingThere}.about(toIso(day));
    for (const MissedMeeting& missed : MissedMeetings{m_book.database()}.all())
        if (missed.plannedOn == day) return Refused{.why = Refusal::MissedTwice}.about(toIso(day));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(MeetingMissed{day}, {.reason = why.value()});
            return Changes{.meetings = true};
        },
        keep);
}

} // namespace bahi
