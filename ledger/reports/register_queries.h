#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/member.h"
#include "ledger/group/savings_dues.h"
#include "ledger/store/database.h"

#include <map>
#include <vector>

namespace bahi {

// What the registers ask the file, each with one reading of it.

std::map<MemberNumber, Member> membersByNumber(Database& database);

/// The days on which the group met, by date; one twice where there were two meetings.
std::vector<Date> daysOfMeetings(Database& database);

/// The days planned and not held, by date.
std::vector<Date> daysMissed(Database& database);

/// Everybody's answers in every meeting, as the roll call stands now.
std::map<MeetingNumber, std::map<MemberNumber, Attendance>> rollCalls(Database& database);

/// What each member brought as regular saving, by date: in cash, through the bank, by a set-off, or
/// out of what was held as paid ahead (2080). What a cut-off brings forward, interest that is
/// credited and what is moved between pages nobody brought. Days on which nothing is left of it
/// because it was taken back have no line.
std::map<MemberNumber, std::vector<SavingBrought>> regularSavingsBrought(Database& database);

/// The fines each member paid, by date, on the same terms.
std::map<MemberNumber, std::vector<SavingBrought>> finesPaid(Database& database);

} // namespace bahi
