#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// A meeting as the minute book has it.
struct Meeting {
    MeetingNumber number;
    Date heldOn;
    RecordNumber record;
    std::uint8_t sitting = 1; // of several on one day
};

struct Resolution {
    ResolutionNumber number;
    RecordNumber record;
    std::string words; // empty if erased
};

/// The meetings held, who was there and what was resolved, with the corrections made.
class Meetings {
public:
    explicit Meetings(Database& database) : m_database{database} {}

    /// By date.
    std::vector<Meeting> all() const;
    std::optional<Meeting> on(Date day, std::uint8_t sitting = 1) const;
    std::optional<Meeting> latest() const;
    MeetingNumber lastNumber() const;

    std::map<MemberNumber, Attendance> attendanceIn(MeetingNumber meeting) const;
    std::vector<Resolution> resolutionsIn(MeetingNumber meeting) const;

private:
    Database& m_database;
};

} // namespace bahi
