#pragma once

#include "ledger/base/date.h"
#include "ledger/group/dues.h"
#include "ledger/reports/dues_reading.h"

#include <map>

namespace bahi {

/// What fines the settings ask of each member on `day`, and what she paid of them.
///
/// - FineMissedSaving for each saving that was asked and not met by the evening, and
///   FineMissedInstalment for each instalment, that or the interest asked with it (S4): both from
///   the day after on, so at the next meeting.
/// - FineLate and FineAbsent for each such answer in a roll call: on the day itself.
///
/// A fine that was paid and no rule asked is beyond them: it meets no later one. Nobody is asked
/// anything by a setting the group never agreed.
std::map<MemberNumber, DueStatement> fineDuesOn(Database& database, const DuesReading& reading,
                                                Date day);

} // namespace bahi
