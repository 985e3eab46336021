#pragma once

#include "app/cli/command.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/group/member.h"
#include "ledger/services/meeting_service.h"

#include <string>
#include <vector>

namespace bahi::cli {

// What is said when sheets were posted or tried, from whatever table they came.

/// The new members with their codes, as a table; then how many, and the minute-book code.
void tellJoined(Desk& desk, Book& book, const std::vector<Member>& joined,
                const BookOptions& options);

/// `cut-off of 2006-03-01 posted, lines: 12`
std::string cutoffLine(const CutoffSheet& sheet, Keep keep);

/// A line for each meeting and voucher, and the minute-book code. Then a backup is made, if there
/// is anything new; trouble with it is only told.
void tellPosted(Desk& desk, Book& book, const PostedMeetings& posted, const BookOptions& options);

} // namespace bahi::cli
