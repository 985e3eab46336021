#pragma once

#include "ledger/base/date.h"
#include "ledger/store/meetings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// A meeting as people name it: by its day, and `2006-09-01/2` by its sitting besides, where the
/// group met twice.
struct MeetingName {
    Date day;
    std::uint8_t sitting = 0; // 0: not said

    std::string text() const;
};

/// The meetings of a day, by sitting.
std::vector<Meeting> meetingsOn(Database& database, Date day);

/// The meeting `name` names: without a sitting the first of the day, or the only one held. None if
/// there is no such meeting.
std::optional<Meeting> meetingNamed(Database& database, const MeetingName& name);

} // namespace bahi
