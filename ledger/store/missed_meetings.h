#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <string>
#include <vector>

namespace bahi {

/// A day of the rhythm on which nobody met.
struct MissedMeeting {
    Date plannedOn;
    RecordNumber record;
    std::string why; // empty if erased
};

class MissedMeetings {
public:
    explicit MissedMeetings(Database& database) : m_database{database} {}

    /// By date; but for those on which somebody met after all.
    std::vector<MissedMeeting> all() const;
    /// Was it written down that nobody met on `day`, whatever was found later?
    bool isOn(Date day) const;

private:
    Database& m_database;
};

} // namespace bahi
